"""How long somebody has been where they are, to the month or the year."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from columnist.content.anonymity.quantities import MONTH, NUMBER, YEAR
from columnist.content.anonymity.find import Find

if TYPE_CHECKING:
    from collections.abc import Iterator

_YEARS = rf"(?<![-\d.,]){NUMBER}(?: and a half)?[- ]years?"
_MONTHS = rf"{NUMBER}[- ]months?"
_POST = (
    r"(?:in (?:the |this |that |his |her |their |my )?(?:post|role|job|position|seat)"
    r"|(?:at|with|in) (?:the |that |this |his |her |their )(?:same )?(?:company|firm|organi[sz]ation|trust|hospital|"
    r"department|team|school|agency|council|university|charity|bank|service|business|practice|army|navy|police|nhs)"
    r"|into (?:the |this |his |her |their )?(?:post|role|job))"
)
_PLACED = (
    r"(?:in (?:the |this |that |his |her |their |my )?(?:post|role|job|position)|head|director|manager|leader|"
    r"teacher|nurse|chief executive|partner|consultant|engineer|principal|work(?:ed|ing)|employed|led|run|running|managed|"
    r"managing|headed|served|taught|there|CEO)"
)
_TENURE = re.compile(
    rf"\b{_YEARS}(?:,| and|,? and) {_MONTHS}\b"
    rf"|\b[Ss]ince (?:early |late |mid-|the (?:start|end|beginning) of )?(?:{MONTH},? (?:of )?)?{YEAR}"
    rf"|\b{_PLACED}[\w ,'-]{{0,40}}? for (?:the (?:past|last) )?{_YEARS}\b(?! (?:now )?(?:or more|or so))"
    rf"|(?:^|(?<=[\s(])){_YEARS} {_POST}\b|(?:^|(?<=[\s(])){_MONTHS} {_POST}\b"
    rf"|\b(?:joined|started|appointed|promoted|arrived|qualified|took (?:over|up)|moved|became)\b[^.!?\n]{{0,45}}? (?:in|on) (?:the \w+ of )?{YEAR}"
    rf"|\b[Ff]or (?:the (?:past|last) )?{_YEARS},? (?=(?:s?he|they) (?:had|has|have) (?:been|worked|led|run|managed|taught))"
)
_ROUND = re.compile(
    r"\b(?:about|almost|nearly|around|roughly|some|over|under|more than|less than|at least|not quite|close to|"
    r"only|first|last|next|every|within|another|approximately|up to)(?: (?:a|the))? $",
    re.IGNORECASE,
)
_AMOUNT = re.compile(
    rf"\b{NUMBER}(?: and a half)?[- ](?:year|month)|\b(?:since|in|on) (?:the \w+ of )?(?=\d{{4}})",
    re.IGNORECASE,
)


def tenure_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield how long somebody has been in a post; round figures ("nearly ten years") are none."""
    for match in _TENURE.finditer(text, low, high):
        number = _AMOUNT.search(match[0])
        at = match.start() + (number.start() if number else 0)
        if not _ROUND.search(text[max(0, at - 20) : at]):
            yield Find("exact-tenure", at, match.end())
