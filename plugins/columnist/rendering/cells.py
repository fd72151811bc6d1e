"""How wide a text is on a terminal, and how it is broken to fit. Knows nothing of what it says."""

from __future__ import annotations

import unicodedata

_WIDE = frozenset("WF")


def width_of(text: str) -> int:
    """Return how many columns a text takes: two for a wide character, none for a combining one.

    >>> width_of("late"), width_of("学び")
    (4, 4)
    """
    return sum(map(_cells, text))


def _cells(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in _WIDE else 1


def padded(text: str, width: int) -> str:
    """Return a text with spaces behind it, up to a width."""
    return text + " " * max(0, width - width_of(text))


def wrapped(text: str, width: int) -> tuple[str, ...]:
    """Return a text in lines that are at most `width` columns wide, broken between words.

    A word that is wider than a line is broken where the line ends.
    """
    lines = [""]
    for word in text.split():
        lines = _with_word(lines, word, width)
    return tuple(lines)


def _with_word(lines: list[str], word: str, width: int) -> list[str]:
    joined = f"{lines[-1]} {word}".lstrip()
    if width_of(joined) <= width:
        return [*lines[:-1], joined]
    before = lines if lines[-1] else lines[:-1]
    return [*before, *_broken(word, width)]


def _broken(word: str, width: int) -> list[str]:
    pieces = [""]
    for character in word:
        if pieces[-1] and width_of(pieces[-1] + character) > width:
            pieces.append("")
        pieces[-1] += character
    return pieces
