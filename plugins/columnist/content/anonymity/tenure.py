"""How long somebody has been where they are, to the month or the year."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from columnist.content.anonymity.find import Find
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.quantities import MONTH, NUMBER, ORDINAL_WORD, YEAR

if TYPE_CHECKING:
    from collections.abc import Iterator

_YEARS = rf"(?<![-\d.,]){NUMBER}(?: and a half)?[- ](?:years?|yrs?)"
_MONTHS = rf"(?<![-\d.,]){NUMBER}[- ](?:months?|mths?|mos)"
_WHOSE = r"(?:the |this |that |his |her |their |my )?(?:same )?"
_WORKPLACES = (
    "company|firm|organi[sz]ation|trust|hospital|department|team|school|agency|council|university"
    "|charity|bank|service|business|practice|army|navy|police|nhs"
)
_POST = (
    rf"(?:in(?:to)? {_WHOSE}(?:post|role|job|position|seat)"
    rf"|(?:at|with|in) {_WHOSE}(?:{_WORKPLACES}))"
)
_PLACED = (
    rf"(?:in {_WHOSE}(?:post|role|job|position)|head|director|manager|leader|teacher|nurse|partner"
    r"|chief executive|consultant|engineer|principal|work(?:ed|ing)|employed|led|run|running"
    r"|managed"
    r"|managing|headed|served|taught|there|CEO)"
)
_JOINED = r"(?:joined|started|appointed|promoted|arrived|qualified|took (?:over|up)|moved|became)"
_EXACTLY = r"(?:the (?:past|last) |exactly |precisely )?"
_DID = r"(?:(?:had|has|have) (?:been|worked|led|run|managed|taught)|led|ran|managed|headed|worked)"
_TENURE = Form(
    # One "\b" for all of them: so each is tried at the beginnings of words alone.
    rf"\b(?:{_YEARS}(?:,? and|,)? (?:{_MONTHS}|{NUMBER} weeks?|a month)\b"
    r"|[Ss]ince (?:early |late |mid-|the (?:start|end|beginning) of )?"
    rf"(?:{MONTH},? (?:of )?)?{YEAR}"
    rf"|{_PLACED}[\w ,'-]{{0,40}}? for {_EXACTLY}(?:{_YEARS}(?:,? and {_MONTHS})?|{_MONTHS})\b"
    r"(?! (?:now )?(?:or more|or so))"
    rf"|(?:^|(?<=[\s(]))(?:{_YEARS}|{_MONTHS}) {_POST}\b"
    rf"|(?:at|with|in) {_WHOSE}(?:{_WORKPLACES}) (?:for )?{_EXACTLY}{_YEARS}\b"
    rf"|{_JOINED}\b[^.!?\n]{{0,45}}? in {YEAR}"
    rf"|[Ff]or {_EXACTLY}{_YEARS},? (?=(?:s?he|they) {_DID}\b)"
    rf"|in (?:his|her|their|my) (?:\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL_WORD}) year"
    r" (?=(?:as|in|at|with)\b)"
    rf"|(?:[Ff]rom|[Bb]etween) {YEAR} (?:to|until|till|and|through) {YEAR}"
    rf"|{_YEARS} (?:after|since) (?:s?he|they|I) (?:had )?(?:first )?{_JOINED}"
    rf"|{_JOINED}\b[^.!?\n]{{0,45}}? {_YEARS} (?:ago|earlier|before)\b"
    rf"|{_YEARS}'? (?:of )?(?:service|standing|tenure)\b"
    rf"|(?:spent|retired after|left after|[Aa]fter) {_EXACTLY}{_YEARS} "
    r"(?:at|as|with|on the (?:wards?|job|board|force)"
    rf"|in {_WHOSE}(?:{_WORKPLACES}|post|role|job))\b)"
    rf"|\({YEAR} ?(?:-|to) ?{YEAR}\)"
)
_ROUND = Form(
    r"\b(?:about|almost|nearly|around|roughly|some|over|under|more than|less than|at least"
    r"|not quite"
    r"|close to|only|first|next|every|within|another|approximately|up to)(?: (?:a|the))? $",
    re.IGNORECASE,
)
_AMOUNT = Form(
    rf"\b{NUMBER}(?: and a half)?[- ](?:year|month|yr|mth)|\b(?:in|on) (?=\d{{4}})", re.IGNORECASE
)
_CENTURY = Form(r"(?:19|20)\d")
_REACH_BACK = 20


def tenure_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield how long somebody has been in a post; round figures ("nearly ten years") are none."""
    near = text[low:high]
    if "year" not in near and "month" not in near and not _CENTURY.search(near):
        return
    for match in _TENURE.finditer(text, low, high):
        amount = _AMOUNT.search(match[0])
        at = match.start() + (amount.start() if amount else 0)
        is_year = amount is not None and not amount[0][-1:].isalpha()
        if is_year or not _ROUND.search(text, max(0, at - _REACH_BACK), at):
            yield Find("exact-tenure", at, match.end())
