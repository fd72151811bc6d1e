"""What a name looks like to a reader: names that differ and look the same have one appearance.

Case, width, accents, joiners, kinds of hyphen and quotation mark, and letters of the Cyrillic and
Greek alphabets that are drawn as Latin ones are, make no difference. Knows nothing of what is
named.
"""

# ruff: noqa: RUF001, RUF003 - letters that can be taken for others are what this room is about

from __future__ import annotations

import unicodedata
from typing import Final

# Letters that common typefaces draw alike, after the confusables of Unicode (UTS #39), for the
# alphabets that keyboards in Europe have. Capitals of their own: a В is a B, and a в is no b.
_DRAWN_ALIKE: Final = {
    "АВСЕНІЈКМОРЅТХҮУԌѴ": "ABCEHIJKMOPSTXYYGV",
    "асеһіјӏорԛѕԝхуԁѵкт": "acehijlopqswxydvkt",
    "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ": "ABEZHIKMNOPTYX",
    "αονριυκγχ": "aovpiukyx",
    "ıɑɡ": "iag",
    "‐‑‒–—―−": "-------",
    "‘’‛′ʼ`´": "'" * 7,
    "“”„‟″«»": '"' * 7,
}
_TABLE: Final = str.maketrans(
    {
        letter: alike
        for letters, likes in _DRAWN_ALIKE.items()
        for letter, alike in zip(letters, likes, strict=True)
    }
)
# What shapes letters and emoji, and is not seen itself.
_UNSEEN: Final = dict.fromkeys(map(ord, "\u200c\u200d\ufe0f"))


def letters_drawn_alike(name: str) -> str:
    """Return the letters of a name that look like a Latin letter and are of another alphabet."""
    return "".join(sign for sign in name if sign.isalpha() and ord(sign) in _TABLE)


def in_latin_letters(name: str) -> str:
    r"""Return a name with those Latin letters that its others are drawn as, one for one.

    >>> in_latin_letters("C\u043eaching")
    'Coaching'
    """
    return name.translate(_TABLE)


def appearance_of(name: str) -> str:
    r"""Return what a name looks like, for comparing with that of another.

    >>> appearance_of("C\u043eaching") == appearance_of("COACHING"), appearance_of("Café  C++")
    (True, 'cafe c++')
    """
    if name.isascii():
        return " ".join(name.translate(_TABLE).casefold().split())
    apart = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", name.translate(_UNSEEN)))
    letters = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return " ".join(letters.translate(_TABLE).casefold().split())
