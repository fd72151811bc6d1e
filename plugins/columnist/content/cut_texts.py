"""Texts that a remark of YAML cuts short: of `title: Case # 12 of all` no more than "Case" is read.

A sign without a space behind it is seldom meant as a remark, one with a space may be. Behind a day,
a number or a word from a list a remark costs nothing, so that it is told behind a text alone.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from columnist.content.nodes import Items, Scalar
from columnist.content.shape import fields_at, takes_words
from columnist.content.yaml_words import with_straight_marks
from columnist.domain.case_study import CaseStudy
from columnist.domain.diagnostic import Diagnostic, problem, quoted
from columnist.domain.source import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from columnist.content.nodes import Fields, Node
    from columnist.content.shape import Loc

_REMARK: Final = re.compile(r"[ \t]+(#[^\s#]?)")
_DAY_OR_NUMBER: Final = re.compile(r"[0-9][0-9.,:-]*")
_WHOLE: Final = "Put the whole text in quotation marks; if it is a comment, "


def cut_texts(front: str, fields: Fields, path: str, *, first_line: int) -> Iterator[Diagnostic]:
    """Yield each text of a front matter that a remark cuts short, where the remark begins.

    `first_line` is the line of the file on which the front matter begins.
    """
    starts = [0, *(match.end() for match in re.finditer("\n", front))]
    for scalar, loc in _texts(fields, ()):
        end = _end_of(scalar.text, front, starts[scalar.line - first_line] + scalar.column - 1)
        remark = _REMARK.match(front, end) if end else None
        if remark is None:
            continue
        line = bisect_right(starts, remark.start(1))
        place = Place(path, first_line + line - 1, remark.start(1) - starts[line - 1] + 1)
        if remark[1] != "#":
            yield cut_off(place, scalar.text)
        elif _takes_words(loc) and not _DAY_OR_NUMBER.fullmatch(scalar.text):
            yield _perhaps_cut_off(place, scalar.text)


def cut_off(place: Place, text: str) -> Diagnostic:
    """Return the fault of a text that ends before a sign which hardly begins a remark."""
    message = "A # with a space before it begins a comment, so the text ends here."
    hint = with_straight_marks(f"{_WHOLE}put a space behind the # too.", text)
    return problem("yaml-syntax", place, message, hint=hint)


def _perhaps_cut_off(place: Place, text: str) -> Diagnostic:
    message = f"Here a # begins a comment, so no more than {quoted(text)} is read."
    hint = with_straight_marks(f"{_WHOLE}give it a line of its own.", text)
    return problem("cut-off-text", place, message, hint=hint)


def _takes_words(loc: Loc) -> bool:
    """Whether a text at a path of keys is one that somebody writes freely."""
    *way, last = (step for step in loc if isinstance(step, str))
    info = fields_at(CaseStudy, way).get(last)
    return info is not None and (takes_words(info) or bool(fields_at(CaseStudy, loc)))


def _end_of(text: str, front: str, at: int) -> int:
    """Return where a text ends that begins at an offset; 0 where it does not stand there."""
    for word in text.split():
        while front[at : at + 1].isspace():
            at += 1
        if not front.startswith(word, at):
            return 0
        at += len(word)
    return at


def _texts(node: Node, loc: tuple[str | int, ...]) -> Iterator[tuple[Scalar, Loc]]:
    """Yield every text without quotation marks, with the way to it."""
    if isinstance(node, Scalar):
        if not node.is_quoted and node.text:
            yield node, loc
    elif isinstance(node, Items):
        for number, item in enumerate(node.items):
            yield from _texts(item, (*loc, number))
    else:
        for key, value in node.values.items():
            yield from _texts(value, (*loc, key))
