"""Typewriter marks into typographers' marks, in plain text: before it is escaped, never after.

The Markdown of a case study has its own rules for this; here are the fields beside it.
"""

from __future__ import annotations

import re
from typing import Final

_EN_DASH: Final = "\N{EN DASH}"
_EM_DASH: Final = "\N{EM DASH}"
_OPENING: Final = "\N{LEFT SINGLE QUOTATION MARK}"
_CLOSING: Final = "\N{RIGHT SINGLE QUOTATION MARK}"
_OPENING_DOUBLE: Final = "\N{LEFT DOUBLE QUOTATION MARK}"
_CLOSING_DOUBLE: Final = "\N{RIGHT DOUBLE QUOTATION MARK}"
_MINUTES: Final = "\N{PRIME}"
_SECONDS: Final = "\N{DOUBLE PRIME}"

_MARKS: Final = (
    (re.compile(r"\.{3}"), "\N{HORIZONTAL ELLIPSIS}"),
    (re.compile(r"(?<=\S\s)---(?=\s\S)"), _EM_DASH),
    (re.compile(r"(?<=\S\s)--?(?=\s\S)"), _EN_DASH),
    (re.compile(r"(?<=\d)--(?=\d)"), _EN_DASH),
    (re.compile(r"(?<=\w)---?(?=\w)"), _EM_DASH),
)
_ELISION: Final = re.compile(
    r"(?<!\w)'(?=(?:tis|twas|twere|twill|til|em|n)\b|\d\ds\b)", re.IGNORECASE
)
_BEFORE_OPENING: Final = frozenset(f"([{{-/{_OPENING}{_OPENING_DOUBLE}{_EN_DASH}{_EM_DASH}")


def smarten(text: str) -> str:
    """Curly quotation marks, apostrophes, dashes and ellipses; done twice, it changes nothing.

    >>> smarten('"Well---yes..."')
    '“Well—yes…”'
    """
    for pattern, mark in _MARKS:
        text = pattern.sub(mark, text)
    if '"' not in text and "'" not in text:
        return text
    return _with_quotes(_ELISION.sub(_CLOSING, text))


def _with_quotes(text: str) -> str:
    done: list[str] = []
    for place, character in enumerate(text):
        before = done[-1] if done else " "
        after = text[place + 1 : place + 2] or " "
        if character == '"':
            is_open = done.count(_OPENING_DOUBLE) > done.count(_CLOSING_DOUBLE)
            done.append(_double(before, after, is_open=is_open))
        elif character == "'":
            done.append(_single(before, after))
        else:
            done.append(character)
    return "".join(done)


def _double(before: str, after: str, *, is_open: bool) -> str:
    if _opens(before, after):
        return _OPENING_DOUBLE
    return _SECONDS if before.isdigit() and not is_open else _CLOSING_DOUBLE


def _single(before: str, after: str) -> str:
    if _opens(before, after):
        return _OPENING
    return _MINUTES if before.isdigit() and after.isdigit() else _CLOSING


def _opens(before: str, after: str) -> bool:
    return (before.isspace() or before in _BEFORE_OPENING) and not after.isspace()
