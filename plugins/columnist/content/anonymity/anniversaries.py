"""How long somebody has been there, told by no number of years: "her tenth anniversary"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from columnist.content.anonymity.find import Find
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.quantities import ORDINAL_WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

_SINCE_ERA = Form(
    r"\b(?:since|before|from) (?:(?:just |shortly |the year )?(?:before |after )?)the "
    r"(?:turn of the )?millennium\b",
    re.IGNORECASE,
)
_ANNIVERSARY = Form(
    rf"\b(?:\d\d?(?:st|nd|rd|th)|{ORDINAL_WORD})[- ](?:year |work |service )?anniversary"
    r" (?:with|at|in|as|there|here)\b"
    rf"|\b(?:\d\d?(?:st|nd|rd|th)|{ORDINAL_WORD})[- ](?:work|service) anniversary\b"
)


def era_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield since when somebody has been there, told by a turn of the times that all know."""
    match = _SINCE_ERA.search(text, low, high)
    if match:
        yield Find("exact-tenure", *match.span())


def anniversary_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield the years that somebody has been with a firm: "her tenth anniversary at the bank"."""
    match = _ANNIVERSARY.search(text, low, high)
    if match:
        yield Find("exact-tenure", *match.span())
