"""Letters under a disguise: digits that stand for them, and signs above and below them."""

from __future__ import annotations

import unicodedata

_DIGITS_AS_LETTERS = str.maketrans("0134578@$", "oieastbas")


def as_letters(word: str) -> str:
    """Return a word with the letters that its digits look like.

    >>> as_letters("S4r4h"), as_letters("J0nes")
    ('Sarah', 'Jones')
    """
    return word.translate(_DIGITS_AS_LETTERS)


def without_signs(word: str) -> str:
    """Return a word without what stands above and below its letters.

    >>> without_signs("Łukasz"), without_signs("Zoë"), without_signs("Bjørn")
    ('Łukasz', 'Zoe', 'Bjørn')
    """
    if word.isascii():
        return word
    return "".join(
        sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign)
    )
