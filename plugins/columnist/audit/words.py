"""Text as it is compared: its words alone, without case, accents, marks and what cannot be seen."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

BREAK: Final = "\x01"
"""Stands between what is not read in one go, with spaces around it: a word that no text has."""

_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff"
    "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe20-\ufe2f]+"
)
# What typography brings into any text and no word holds; without it most texts are ASCII.
_MARKS = re.compile(
    "[\u00a0\u00ab\u00b7\u00bb\u00d7\u2009\u2010-\u2026\u202f\u2032\u2033\u2190-\u21ff]+"
)
# Scripts that are written without spaces: each of their characters counts as a word.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_WORD = re.compile(rf"[{_UNSPACED}{BREAK}]|[^\W_{_UNSPACED}]+")
_IN_ASCII = bytes(one if chr(one).isalnum() or chr(one) == BREAK else 32 for one in range(128))
_TABLE = _IN_ASCII + bytes(32 for _ in range(128))
# Names of feed entries and calendar events: four letters of one can look like a word.
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def words_of(text: str) -> list[str]:
    r"""Return the words of a text, folded.

    >>> words_of("The\u00ad late re\u200bply:\nCAFÉ_noir")
    ['the', 'late', 'reply', 'cafe', 'noir']
    """
    seen = text if text.isascii() else _MARKS.sub(" ", text)
    if not seen.isascii():
        seen = _UNSEEN.sub("", unicodedata.normalize("NFKD", seen)).casefold()
        return _WORD.findall(_without_names(seen))
    plain = _without_names(seen.lower())
    return plain.encode().translate(_TABLE).decode().split()


def _without_names(text: str) -> str:
    return _UUID.sub(" ", text) if "uid:" in text else text
