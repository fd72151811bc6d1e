"""Numbers in which a letter stands for a digit that looks like it: "O77OO 9OO 538", "aged 5l"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from columnist.content.anonymity.figures import figure_finds
from columnist.content.anonymity.find import Find
from columnist.content.anonymity.form import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

_LIKE = frozenset("OoIl")
_DIGITS = str.maketrans("OoIl", "0011")
_SIGNS = Form(
    r"(?<![^\W_])(?=[A-Z]{0,2}[\dOoIl]*\d)(?:(?<=[Aa]ged )|(?<='s )|(?<=[Aa]ge )|(?!\d{1,2}l\b))"
    r"(?:(?=[\dOoIl])|[A-Z]{1,2}(?=\d|[OIl][\dOIl]?(?![^\W_])))([\dOoIl]+)[A-Z]{0,2}(?![^\W_])"
    r"|(?<![^\W_])(?:(O{1,4})(?=[ .-]\d)|(?<=\d[ .-])(O{1,4}))(?![^\W_])"
    r"|(?<![A-Za-z])[A-Z]{1,2}([IO])(?=[A-Z]? \d[A-Z]{2}\b)"
    r"|(?:(?<=[A-Z]\d )|(?<=[A-Z]\d\d )|(?<=\d[A-Z] ))([OIl])(?=[A-Z]{2}\b)"
)
"""A number with such letters, with letters of its own before and behind; and what belongs to it."""


def look_alike_finds(text: str) -> Iterator[Find]:
    """Yield what the numbers of a text give away in which letters stand for digits."""
    done = 0
    for at in _places(text):
        if at >= done:
            first = text.rfind("\n\n", 0, at) + 1
            done = text.find("\n\n", at)
            done = len(text) if done < 0 else done
            yield from _finds_in(text[first:done], first)


def _places(text: str) -> list[int]:
    """Return where a digit stands beside a letter that looks like one, in order."""
    places = []
    for digit in "0123456789":
        at = text.find(digit)
        while at >= 0:
            if _is_beside_one(text, at):
                places.append(at)
            at = text.find(digit, at + 1)
    return sorted(places)


def _is_beside_one(text: str, at: int) -> bool:
    """Whether a digit stands beside such a letter, or within what may be a postcode."""
    behind = text[at + 1 : at + 3]
    return (
        text[at - 1 : at] in _LIKE
        or behind[:1] in _LIKE
        or (behind[:1] == " " and behind[1:] in _LIKE)
        or (behind.isupper() and text[at - 1 : at] == " ")
    )


def _finds_in(text: str, first: int) -> Iterator[Find]:
    """Yield the finds of a paragraph that begins at `first`, read with digits for letters."""
    signs, changed = list(text), []
    for match in _SIGNS.finditer(text):
        for at in range(*match.span(match.lastindex or 0)):
            if text[at] in _LIKE:
                signs[at] = text[at].translate(_DIGITS)
                changed.append(at)
    for find in figure_finds("".join(signs)) if changed else ():
        nearest = bisect_left(changed, find.start)
        if nearest < len(changed) and changed[nearest] < find.end:
            yield Find(find.code, first + find.start, first + find.end)
