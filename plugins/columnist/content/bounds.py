"""How much Markdown is read: bounds under which every text is rendered in a moment.

A renderer of Markdown takes a time that grows with the square of some signs, so that one page of
brackets could keep a build busy for an hour. The bounds stand far above what a story needs. They
count what was typed and nothing else, and so judge one text alike on every machine.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

from columnist.domain.diagnostic import problem, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from columnist.content.text import Lines
    from columnist.domain.diagnostic import Diagnostic

MOST_SIGNS: Final = 50
"""How many signs of Markdown may stand in a row, or be open at once in one paragraph."""
DEEPEST: Final = 10
"""How many lists and quotations may stand inside each other; four columns of indent are one."""
LONGEST_PARAGRAPH: Final = 10_000
"""Characters between two blank lines, some 1,700 words; plain prose may be as long as the file."""
MOST_CODE: Final = 100
"""Backticks in one paragraph."""
MOST_IN_PARAGRAPH: Final = 400
"""Lines between two blank lines that are not plain prose: a list's items, if they stand close."""
MOST_LINES: Final = 4_000
MOST_HEADINGS: Final = 300
MOST_NOTES: Final = 300
"""Footnotes and the places that cite them, counted together."""
MOST_CELLS: Final = 4_000
MOST_BRACKETS: Final = 1_000
"""Opening square brackets: links, pictures and notes together."""

OUT_OF_BOUNDS: Final = frozenset({"too-many-signs", "too-deep", "too-large"})
"""The codes of texts that may take long to render."""

_INDENT: Final = 4
_SIGNS: Final = "[<!`*_"
_ROW: Final = re.compile(rf"[\[<!`*_]{{{MOST_SIGNS + 1},}}+")
_ACROSS: Final = re.compile(r" {0,3}+([-_*])(?: {0,2}+\1)*+ *+(?![^\n])")
"""A line across the page: one sign and no other, as often as its writer likes."""
_SIGN: Final = re.compile(
    r"\\.|\]\(|[\[\]()<>]|`++|(?<!\S)[*_]++(?=\S)|(?<=\S)[*_]++(?!\w)", re.DOTALL
)
_CLOSED_BY: Final = {"]": "[", ")": "(", ">": "<"}
_NESTING: Final = re.compile(r"(?:[ \t]*+(?:>|(?:[*+:-]|[0-9]{1,9}+[.)])(?=[ \t])))*+[ \t]*+")
_MARKER: Final = re.compile(r"[>*+:-]|[0-9]++[.)]")
_OPENS: Final = " \t>*+:-0123456789"
_BEFORE: Final = " \t>*+-.)0123456789"
_MARKUP: Final = re.compile(r"[\[\]<>`*_|\\&^~{}]|^[ \t]*+(?:[-+:#=]|[0-9]++[.)])", re.MULTILINE)
"""What a paragraph of plain prose, which takes a renderer no time, holds nowhere."""
_RULE: Final = frozenset("-_*= \t")


class _Paragraph(NamedTuple):
    """What stands between two blank lines, and where it begins in its text."""

    start: int
    text: str


def bound_faults(text: str, lines: Lines) -> Iterator[Diagnostic]:
    """Yield what in a text of Markdown is more than is read, the first of each kind."""
    signs = _count_of(_SIGNS, text)
    is_small = _is_small(text, signs)
    paragraphs = () if is_small else tuple(_paragraphs(text))
    if signs > MOST_SIGNS:
        yield from list(_rows(text, lines)) or _open_signs(paragraphs, lines)
    yield from _nesting(text, lines)
    if not is_small:
        yield from _lengths(text, paragraphs, lines)


def _count_of(signs: str, text: str) -> int:
    # To find that a sign is nowhere takes Python a tenth of counting it.
    return sum(text.count(sign) for sign in signs if sign in text)


def _is_small(text: str, signs: int) -> bool:
    """Whether the whole text holds so little that no part of it can hold too much.

    So it is with nearly every story, and then nothing need be counted by the paragraph.
    """
    rows = text.count("\n") + 1
    return (
        len(text) <= LONGEST_PARAGRAPH
        and rows <= min(MOST_LINES, MOST_IN_PARAGRAPH, MOST_HEADINGS)
        and signs <= min(MOST_SIGNS, MOST_CODE, MOST_BRACKETS, MOST_NOTES)
        and rows * (_count_of("|", text) + 1) <= MOST_CELLS
    )


def _paragraphs(text: str) -> Iterator[_Paragraph]:
    start = offset = 0
    for line in text.splitlines(keepends=True):
        if not line.strip():
            if start < offset:
                yield _Paragraph(start, text[start:offset])
            start = offset + len(line)
        offset += len(line)
    if start < offset:
        yield _Paragraph(start, text[start:])


def _rows(text: str, lines: Lines) -> Iterator[Diagnostic]:
    behind = 0
    for match in _ROW.finditer(text):
        if match.start() < behind:
            continue
        if across := _ACROSS.match(text, text.rfind("\n", 0, match.start()) + 1):
            behind = across.end()
            continue
        message = (
            f"Here stand {len(match[0]):,} signs of Markdown in a row, beginning with "
            f"{quoted(match[0][:10])}, but at most {MOST_SIGNS} are read."
        )
        hint = "Take them away. A line across the page is written as three hyphens: ---"
        yield problem("too-many-signs", lines.place(match.start()), message, hint=hint)
        return


def _open_signs(paragraphs: tuple[_Paragraph, ...], lines: Lines) -> Iterator[Diagnostic]:
    for start, text in paragraphs:
        found = _first_too_many(text)
        if found is None:
            continue
        sign, offset = found
        message = (
            f"The {sign} that stands here is one of more than {MOST_SIGNS} in this paragraph that "
            "are opened and not closed."
        )
        hint = f"Close each of them, or write \\{sign[0]} where the sign itself is meant."
        yield problem("too-many-signs", lines.place(start + offset), message, hint=hint)
        return


def _first_too_many(text: str) -> tuple[str, int] | None:
    """Return the sign of which more than the most are open at once, and where it stands."""
    if _count_of("[<`*_", text) <= MOST_SIGNS:
        return None
    opened: Counter[str] = Counter()
    for match in _SIGN.finditer(text):
        _count(opened, match[0], is_closing=match.start() > 0 and text[match.start() - 1] > " ")
        most = max(opened, key=opened.__getitem__, default="")
        if most and opened[most] > MOST_SIGNS:
            return most, match.start()
    return None


def _count(opened: Counter[str], sign: str, *, is_closing: bool) -> None:
    match sign[0]:
        case "\\":
            return
        case "[" | "(" | "<":
            opened[sign] += sign != "(" or opened["("] > 0
        case "]" | ")" | ">":
            _close(opened, _CLOSED_BY[sign[0]], 1)
            opened["("] += sign == "]("
        case "`":
            # A run of backticks is closed by one that is as long.
            opened[sign] = 1 - opened[sign]
        case _ if is_closing:
            _close(opened, sign[0], len(sign))
        case _:
            opened[sign[0]] += len(sign)


def _close(opened: Counter[str], sign: str, number: int) -> None:
    opened[sign] = max(0, opened[sign] - number)


def _nesting(text: str, lines: Lines) -> Iterator[Diagnostic]:
    offset = 0
    for line in text.splitlines(keepends=True):
        match = _NESTING.match(line) if line[0] in _OPENS else None
        before = match[0] if match else ""
        if len(before) > DEEPEST and line.strip():
            markers = len(_MARKER.findall(before))
            depth = markers + (len(before.expandtabs(_INDENT)) - 2 * markers) // _INDENT
            if depth > DEEPEST and not _ACROSS.match(line):
                message = (
                    f"This line is {depth} levels deep in lists and quotations, but at most "
                    f"{DEEPEST} are read."
                )
                hint = "Take spaces and marks away from the beginning of the line."
                yield problem("too-deep", lines.place(offset), message, hint=hint)
                return
        offset += len(line)


def _lengths(text: str, paragraphs: tuple[_Paragraph, ...], lines: Lines) -> Iterator[Diagnostic]:
    for part in paragraphs:
        if _is_large(part) and _MARKUP.search(part.text):
            yield from _undivided(part, lines)
            break
    counted = (
        (
            max((part.text.count("`") for part in paragraphs), default=0),
            MOST_CODE,
            "backticks in one paragraph",
            "Code is seldom needed in a story; keep a little.",
        ),
        (text.count("\n"), MOST_LINES, "lines", "Shorten it."),
        (text.count("["), MOST_BRACKETS, "opening brackets", "Keep a few links."),
        (_headings(text), MOST_HEADINGS, "headings and lines across the page", "Keep a few."),
        (text.count("[^"), MOST_NOTES, "footnotes and citations of them", "Keep a few."),
        (_cells(paragraphs), MOST_CELLS, "cells of tables", "Keep to small tables."),
    )
    for number, most, what, hint in counted:
        if number > most:
            message = f"The text has {number:,} {what}, but at most {most:,} are read."
            yield problem("too-large", lines.place(0), message, hint=hint)


def _is_large(part: _Paragraph) -> bool:
    return len(part.text) > LONGEST_PARAGRAPH or part.text.count("\n") > MOST_IN_PARAGRAPH


def _undivided(part: _Paragraph, lines: Lines) -> Iterator[Diagnostic]:
    for number, most, what in (
        (len(part.text), LONGEST_PARAGRAPH, "characters"),
        (part.text.count("\n"), MOST_IN_PARAGRAPH, "lines"),
    ):
        if number > most:
            message = (
                f"Here stand {number:,} {what} with signs of Markdown and without a blank line, "
                f"but at most {most:,} are read."
            )
            hint = "Divide them by blank lines."
            yield problem("too-large", lines.place(part.start), message, hint=hint)


def _headings(text: str) -> int:
    """Return how many lines may be a heading, its underline, or a line across the page."""
    return sum(map(_is_heading, text.split("\n")))


def _is_heading(line: str) -> bool:
    rest = line.lstrip(_BEFORE)
    return bool(line.strip()) and (rest.startswith("#") or _RULE.issuperset(rest))


def _cells(paragraphs: tuple[_Paragraph, ...]) -> int:
    """Return how many cells tables have at most: each row is as wide as the widest."""
    return sum(
        (max(line.count("|") for line in rows) + 1) * len(rows)
        for rows in (part.text.split("\n") for part in paragraphs if "|" in part.text)
    )
