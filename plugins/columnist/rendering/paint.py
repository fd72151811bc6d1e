"""Colour for lines on a terminal. Whether there is a terminal is for the shells to find out."""

from __future__ import annotations

from enum import Enum


class Tone(Enum):
    """What a colour says; the values are those of ECMA-48, section 8.3.117."""

    BAD = "1;31"
    WARN = "33"
    GOOD = "32"
    NEWS = "36"
    STRONG = "1"
    FAINT = "2"


def painted(text: str, tone: Tone, *, colour: bool) -> str:
    r"""Return a text in a tone, or as it is where there is no colour.

    >>> painted("error", Tone.BAD, colour=False), painted("error", Tone.BAD, colour=True)
    ('error', '\x1b[1;31merror\x1b[0m')
    """
    return f"\x1b[{tone.value}m{text}\x1b[0m" if colour and text else text
