"""How long somebody has been where they are, to the month or the year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.content.anonymity.find import Find
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.quantities import MONTH, NUMBER, ORDINAL_WORD, YEAR

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTH = MONTH.lower()
_YEARS = rf"(?<![-\d.,]){NUMBER}(?: and a half|[\xbc-\xbe])?[- ](?:years?|yrs?)"
_MONTHS = rf"(?<![\d.,]){NUMBER}[- ](?:months?|mths?|mos)"
_WHOSE = r"(?:the |this |that |his |her |their |my )?(?:same )?"
_WORKPLACES = (
    "company|firm|organi[sz]ation|trust|hospital|department|team|school|agency|council|university"
    "|charity|bank|service|business|practice|army|navy|police|force|trade|profession|nhs"
)
_POST = (
    rf"(?:in(?:to)? {_WHOSE}(?:post|role|job|position|seat)"
    rf"|(?:at|with|in) {_WHOSE}(?:{_WORKPLACES}))"
)
_PLACED = (
    rf"(?:in {_WHOSE}(?:post|role|job|position)|head|director|manager|leader|teacher|nurse|partner"
    r"|chief executive|consultant|engineer|principal|work(?:ed|ing)|employed|led|run|running"
    r"|managed"
    r"|managing|headed|served|taught|there|ceo)"
)
_JOINED = r"(?:joined|started|appointed|promoted|arrived|qualified|took (?:over|up)|moved|became)"
_EXACTLY = r"(?:the (?:past|last) |exactly |precisely )?"
_DID = r"(?:(?:had|has|have) (?:been|worked|led|run|managed|taught)|led|ran|managed|headed|worked)"
_TENURE = Form(
    # One "\b" for all of them: so each is tried at the beginnings of words alone.
    rf"\b(?:{_YEARS}(?:,?[ -]and|,)?[ -](?:{_MONTHS}|{NUMBER}[ -]weeks?|(?:a|one)[ -]month)\b"
    r"|since (?:early |late |mid-|the (?:start|end|beginning) of )?"
    rf"(?:{_MONTH},? (?:of )?)?{YEAR}"
    rf"|{_PLACED}[\w ,'-]{{0,40}}? for {_EXACTLY}(?:{_YEARS}(?:,? and {_MONTHS})?|{_MONTHS})\b"
    r"(?! (?:now )?(?:or more|or so))"
    rf"|(?:^|(?<=[\s(]))(?:{_YEARS}|{_MONTHS}) {_POST}\b"
    rf"|(?:at|with|in) {_WHOSE}(?:{_WORKPLACES}) (?:for )?{_EXACTLY}{_YEARS}\b"
    rf"|{_JOINED}\b[^.!?\n]{{0,45}}? in {YEAR}"
    rf"|for {_EXACTLY}{_YEARS},? (?=(?:s?he|they) {_DID}\b)"
    rf"|(?:his|her|their|my) (?:\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL_WORD}) year"
    r" (?=(?:as|in|at|with)\b)"
    rf"|(?:from|between) {YEAR} (?:to|until|till|and|through) {YEAR}"
    rf"|{_YEARS} (?:after|since) (?:s?he|they|I) (?:had )?(?:first )?{_JOINED}"
    rf"|{_JOINED}\b[^.!?\n]{{0,45}}? {_YEARS} (?:ago|earlier|before)\b"
    rf"|{_YEARS}'? (?:of )?(?:service|standing|tenure)\b"
    rf"|(?:spent|retired after|left after|after) {_EXACTLY}{_YEARS} "
    r"(?:at|as|with|on the (?:wards?|job|board|force)"
    rf"|in {_WHOSE}(?:{_WORKPLACES}|post|role|job))\b)"
    rf"|(?:going on|coming up (?:to|for)|getting on for|pushing) {_YEARS}\b"
    rf"|(?:spent|served|done|did|clocked up|put in|racked up|given|completed"
    rf"|managed) {_EXACTLY}{_YEARS}"
    r" (?=(?:at|as|with|in|on|to|there|of|under|for)\b)"
    rf"|{_YEARS} (?:in,|to the (?:day|week|month)\b)"
    rf"|(?:will be|was|is|it's) {_YEARS} (?=(?:in|this|next|come|on) (?:{_MONTH}|spring|summer"
    rf"|autumn|winter))"
    rf"|(?:came|went) to (?:the|her|his|their) [\w ]{{3,25}} in {YEAR}"
    rf"|\({YEAR} ?(?:-|to) ?{YEAR}\)"
)
_ROUND = Form(
    r"\b(?:about|almost|nearly|around|roughly|some|over|under|more than|less than|at least"
    r"|not quite"
    r"|close to|only|first|next|every|within|another|approximately|up to)(?: (?:a|the))? $"
)
_AMOUNT = Form(
    rf"\b{_MONTH},? (?:of )?\d{{4}}|\b{NUMBER}(?: and a half|[\xbc-\xbe])?[- ](?:year|month|yr"
    rf"|mth)|(?<=[a-z] )\d{{4}}\b"
)
_CENTURY = Form(r"(?:19|20)\d")
_REACH_BACK = 20


def tenure_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield how long somebody has been in a post; round figures ("nearly ten years") are none."""
    near = text[low:high].lower()
    if "year" not in near and "month" not in near and not _CENTURY.search(near):
        return
    for match in _TENURE.finditer(near):
        amount = _AMOUNT.search(match[0])
        at = match.start() + (amount.start() if amount else 0)
        is_year = amount is not None and not amount[0][-1:].isalpha()
        if is_year or not _ROUND.search(near, max(0, at - _REACH_BACK), at):
            yield Find("exact-tenure", low + at, low + match.end())
