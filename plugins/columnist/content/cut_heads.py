"""A front matter that a line of three hyphens cuts in two: the rest of it is no story.

What a reader would see of it are keys, and remarks for the editor. A story may begin with a list,
with a heading over a line of hyphens, or with a word and a colon all the same. Knows no place.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from columnist.content.shape import fields_at, takes_words
from columnist.domain.case_study import CaseStudy

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic.fields import FieldInfo

# A fence, a remark or nothing; an item, a line further in, a bracket, a key with its value.
_LINE: Final = re.compile(
    r"(?:(?P<aside>(?P<fence>---[ \t]*)|#[^\n]*|[ \t]*)|-[ \t][^\n]*|[ \t][^\n]*|[\]}][^\n]*|"
    r"[\"']?(?P<key>[A-Za-z_][\w-]{0,79}+)[\"']?[ \t]*:(?P<value>[ \t][^\n]*)?)(?:\n|\Z)"
)
_FENCES: Final = re.compile(r"^---(?=[ \t]*$)", re.MULTILINE)
_OPEN_KEY: Final = re.compile(r"([A-Za-z_][\w-]{0,79}+):")
_INNER: Final = re.compile(r"[ \t]+\S|-[ \t]+(?:\{|[a-z_]+:(?:\s|\Z))")
_NO_SENTENCE: Final = re.compile(r"(?:[\w.:-]*\w)?|[\[{\"'|>].*")


class Rest(NamedTuple):
    """The fields with which a body begins: their text, and where the first of them stands in it.

    `text` goes from the beginning of the body to that of the story, its fences turned into remarks.
    """

    text: str
    start: int
    key: str
    is_closed: bool


def rest_of_head(front: str, body: str) -> Rest | None:
    r"""Return with what fields a body begins, or `None` where it begins with the story.

    `front` is what stands above it between the two fences.

    >>> rest_of_head("title: T\n", "corrections: []\n---\nThe story.").key
    'corrections'
    >>> rest_of_head("title: T\n", "Client: a manager\n---\nThe story.")
    """
    lines, is_closed = _lines_of_head(body)
    if not lines:
        return None
    starts = {line["key"]: line.start() for line in reversed(lines) if line["key"]}
    values = {line["key"]: (line["value"] or "").strip() for line in lines if line["key"]}
    opened = _OPEN_KEY.fullmatch(front.rstrip().rpartition("\n")[2])
    if opened and is_closed and _INNER.match(lines[0][0]):
        starts, values = {opened[1]: lines[0].start(), **starts}, {opened[1]: "", **values}
    known = [key for key in values if key in _fields()]
    if len(known) <= len(values) - len(known) or not (known[1:] or _is_field(known[0], values)):
        return None
    text = _FENCES.sub("#--", body[: lines[-1].end()])
    return Rest(text, starts[known[0]], known[0], is_closed)


def _lines_of_head(body: str) -> tuple[list[re.Match[str]], bool]:
    """Return the lines that may be a front matter's, and whether the last of them is its fence.

    Where no fence comes, they go down to the first blank line below a key.
    """
    lines: list[re.Match[str]] = []
    has_key, in_paragraph, at = False, 0, 0
    while at < len(body) and (line := _LINE.match(body, at)):
        at = line.end()
        if line["aside"] is None or lines:
            lines.append(line)
        has_key = has_key or line["key"] is not None
        if lines and line["fence"]:
            return lines, True
        if line["aside"] == "" and has_key and not in_paragraph:
            in_paragraph = len(lines) - 1
    return lines[: in_paragraph or None], False


def _is_field(key: str, values: Mapping[str, str]) -> bool:
    """Whether a value is one that its field may have: a sentence only where that takes words."""
    return takes_words(_fields()[key]) or _NO_SENTENCE.fullmatch(values[key]) is not None


@cache
def _fields() -> dict[str, FieldInfo]:
    return fields_at(CaseStudy, ())
