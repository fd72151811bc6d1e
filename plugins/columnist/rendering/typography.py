"""Typewriter marks into typographers' marks, in plain text: before it is escaped, never after.

One rule for the fields beside a story and for the story itself, whose text comes in parts, cut
where emphasis and links begin and end.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_EN_DASH: Final = "\N{EN DASH}"
_EM_DASH: Final = "\N{EM DASH}"
_OPENING: Final = "\N{LEFT SINGLE QUOTATION MARK}"
_CLOSING: Final = "\N{RIGHT SINGLE QUOTATION MARK}"
_OPENING_DOUBLE: Final = "\N{LEFT DOUBLE QUOTATION MARK}"
_CLOSING_DOUBLE: Final = "\N{RIGHT DOUBLE QUOTATION MARK}"
_MINUTES: Final = "\N{PRIME}"
_SECONDS: Final = "\N{DOUBLE PRIME}"

# Each pattern begins with a plain character, for which the engine leaps; what is to stand before it
# is looked at afterwards.
_MARKS: Final = (
    (re.compile(r"\.\.\."), "\N{HORIZONTAL ELLIPSIS}"),
    (re.compile(r"---(?<=\S\s---)(?=\s\S)"), _EM_DASH),
    (re.compile(r"--(?<=\S\s--)(?=\s\S)"), _EN_DASH),
    (re.compile(r"-(?<=\S\s-)(?=\s\S)"), _EN_DASH),
    (re.compile(r"--(?<=\d--)(?=\d)"), _EN_DASH),
    (re.compile(r"---(?<=\w---)(?=\w)"), _EM_DASH),
    (re.compile(r"--(?<=\w--)(?=\w)"), _EM_DASH),
)
_ELISION: Final = re.compile(
    r"'(?<!\w')(?=(?:tis|twas|twere|twill|til|em|n)\b|\d\ds\b)", re.IGNORECASE
)
_IN_WORD: Final = re.compile(r"'(?<=[^\W\d_]')(?=\w)")
_TYPED: Final = re.compile("[\"'-]|\\.\\.\\.")
_QUOTE: Final = re.compile("[\"']")
_CUT: Final = "\x1f"
"""Stands where two parts meet. No text has it: readers refuse control characters."""
_FURTHEST: Final = 12
"""How far behind a quotation mark the next letter may stand, cuts in between."""
_BEFORE_OPENING: Final = frozenset(f"([{{-/{_OPENING}{_OPENING_DOUBLE}{_EN_DASH}{_EM_DASH}")


@lru_cache(maxsize=4096)
def smarten(text: str) -> str:
    """Curly quotation marks, apostrophes, dashes and ellipses; done twice, it changes nothing.

    >>> smarten('"Well---yes..."')
    '“Well—yes…”'
    """
    return smarten_parts([text])[0] if _TYPED.search(text) else text


def smarten_parts(parts: Sequence[str]) -> list[str]:
    """The parts of one paragraph, each as `smarten` would have it in the whole.

    >>> smarten_parts(['He said "', 'no', '".'])
    ['He said “', 'no', '”.']
    """
    text = _CUT.join(parts)
    if "-" in text or "..." in text:
        for pattern, mark in _MARKS:
            text = pattern.sub(mark, text)
    if '"' in text or "'" in text:
        text = _with_quotes(_ELISION.sub(_CLOSING, _IN_WORD.sub(_CLOSING, text)))
    return text.split(_CUT)


def _with_quotes(text: str) -> str:
    done: list[str] = []
    last, end, balance = " ", 0, 0
    for match in _QUOTE.finditer(text):
        between = text[end : match.start()]
        balance += between.count(_OPENING_DOUBLE) - between.count(_CLOSING_DOUBLE)
        before = between.rstrip(_CUT)[-1:] or last
        after = text[match.end() : match.end() + _FURTHEST].lstrip(_CUT)[:1] or " "
        if match[0] == '"':
            last = _double(before, after, is_open=balance > 0)
            balance += (last == _OPENING_DOUBLE) - (last == _CLOSING_DOUBLE)
        else:
            last = _single(before, after)
        done += (between, last)
        end = match.end()
    return "".join(done) + text[end:]


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
