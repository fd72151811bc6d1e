"""Numbers in words up to twelve, and where a piece stands in its series: "Third of eleven"."""

from __future__ import annotations

from typing import Final

_ORDINALS: Final = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
)
NUMBERS: Final = (
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)
"""From one to twelve: beyond them, figures are easier to read."""
_ENDINGS: Final = {1: "st", 2: "nd", 3: "rd"}
_TEENS: Final = range(11, 14)


def place_in_series(number: int, total: int) -> str:
    """Return the place of a piece, in words up to twelve and in digits beyond.

    >>> place_in_series(3, 11), place_in_series(3, 40), place_in_series(1, 1)
    ('Third of eleven', '3rd of 40', 'The first')
    """
    # A piece in an editor's preview comes after all that are out.
    total = max(number, total)
    if total == 1:
        return "The first"
    if total > len(NUMBERS):
        return f"{ordinal(number)} of {total}"
    return f"{_ORDINALS[number - 1].capitalize()} of {NUMBERS[total - 1]}"


def ordinal(number: int) -> str:
    """Return an ordinal in digits.

    >>> [ordinal(number) for number in (1, 2, 11, 13, 22, 40)]
    ['1st', '2nd', '11th', '13th', '22nd', '40th']
    """
    if number % 100 in _TEENS:
        return f"{number}th"
    return f"{number}{_ENDINGS.get(number % 10, 'th')}"
