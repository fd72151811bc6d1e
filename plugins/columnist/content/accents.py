"""Accents heaped upon one letter, which spill over the lines above and below. Knows no file."""

from __future__ import annotations

import re
import unicodedata
from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MOST_ACCENTS: Final = 4
"""Marks on one letter beside those that belong to it (NFC). No language in use needs more."""

# Marks are neither letters nor digits; dashes and quotation marks, the commonest signs that are
# neither, are left out for speed, and so is what stands below the first of the marks.
_PERHAPS: Final = re.compile(rf"[^\x00-\u02ff\w\s\u2000-\u206f]{{{MOST_ACCENTS + 1},}}")


class Pile(NamedTuple):
    """Where the marks on a letter begin, and how many they are."""

    start: int
    marks: int


def may_have_piles(signs: str) -> bool:
    """Whether there can be a pile in a text of which these signs, in order, are not ASCII."""
    return _PERHAPS.search(signs) is not None


def piles_in(text: str) -> Iterator[Pile]:
    """Yield each heap of more marks than are read, in a text in NFC."""
    for match in _PERHAPS.finditer(text):
        offset = match.start()
        for is_mark, signs in groupby(match[0], key=_is_mark):
            count = len(list(signs))
            if is_mark and count > MOST_ACCENTS:
                yield Pile(offset, count)
            offset += count


def without_piles(text: str, piles: Iterable[Pile]) -> str:
    """Return a text with no more marks on each letter than are read."""
    kept, last = [], 0
    for start, marks in piles:
        kept.append(text[last : start + MOST_ACCENTS])
        last = start + marks
    return "".join([*kept, text[last:]])


def _is_mark(sign: str) -> bool:
    return unicodedata.category(sign).startswith("M")
