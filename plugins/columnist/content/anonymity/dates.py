"""Days of somebody's life: dates of birth, ages, and calendar dates inside the story."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from columnist.content.anonymity.quantities import (
    DAY,
    GROWN,
    MONTH,
    NUMBER,
    ORDINAL_AGE,
    ORDINAL_DAY,
    YEAR,
)
from columnist.content.anonymity.find import Find

if TYPE_CHECKING:
    from collections.abc import Iterator

_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
_WRITTEN = (
    rf"{_WEEKDAY}(?:the )?(?:{DAY}|{ORDINAL_DAY})(?: day)?(?: of)?[ -]{MONTH}(?:,?[ -](?:{YEAR}|'?\d\d(?!\d)))?"
    rf"|{_WEEKDAY}{MONTH}(?: the)?[ -](?:{ORDINAL_DAY}|{DAY}(?![.,]\d|[%\d]))(?:,? {YEAR})?"
    rf"|{MONTH},? (?:of )?{YEAR}"
)
_IN_FIGURES = (
    r"(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\1(?:19|20)?\d\d(?![\d/-]|\.\d)"
    r"|(?<![\d/.-])(?:0?[1-9]|1[0-2])([/.-])(?:0?[1-9]|[12]\d|3[01])\2(?:19|20)\d\d(?![\d/-]|\.\d)"
    r"|(?<![\d/.-])(?:19|20)\d\d([/.-])(?:0[1-9]|1[0-2])\3(?:0[1-9]|[12]\d|3[01])(?!\d)"
)
_DATE = re.compile(rf"\b(?:{_WRITTEN})|{_IN_FIGURES}", re.IGNORECASE)
_BORN = re.compile(
    r"\b(?:born|birthday|birth ?date|date of birth|year of birth|d\.?o\.?b\.?|b\.(?= ?\d))\b",
    re.IGNORECASE,
)
_BIRTH_GAP = re.compile(r"[^.!?\n]{0,40}?")
_BIRTH_YEAR = re.compile(
    r"(?:\b(?:he|she|they|who|was|were|I|client)\b[^.!?\n]{0,20})?\b(?:born|b\.)[^.!?\n]{0,25}?\b((?:19[2-9]\d|200\d))(?!\d)",
    re.IGNORECASE,
)
_THING_BORN = re.compile(
    r"\b(?:idea|project|program(?:me)?|company|movement|initiative|concept|web ?site|agency|it|which|that|this)"
    r" (?:was|is|had been) $",
    re.IGNORECASE,
)
_THINGS = (
    r"(?!(?:[- ](?:\w+[- ])?(?:compan|system|web|program|project|build|law|process|technolog|organi|document|"
    r"tradition|house|car|report|site|institution|brand|problem|software|app|code|firm|business|plan|record|"
    r"data|post|content|agency|idea|policy|contract|car|script|joke|habit)))"
)
_AGES = re.compile(
    rf"\baged? (?:just |only )?{NUMBER}(?!\d|[,.]\d|%)(?! ?(?:\+|-|to |and (?:over|under|above|up)|or (?:over|older|under|above)|plus|years? and|{NUMBER}))"
    rf"|\bage of {NUMBER}\b"
    rf"|\b(?<![-\d.,]){GROWN}[- ]years?[- ]old\b{_THINGS}"
    rf"|\b{NUMBER}[- ]years?[- ]old (?:son|daughter|child|boy|girl|twins?|baby|grand\w+|niece|nephew)\b"
    rf"|\b(?:son|daughter|child|twins|children|boy|girl),? (?:who is |aged |of |is |was )?{NUMBER}(?:,| and {NUMBER}\b)"
    rf"|\b(?:turn(?:s|ed|ing)|about to be|approaching) {GROWN}(?=[.,;:)!?\"]| (?:and|last|this|that|in|on|when|she|he|next|the)\b)"
    rf"|\b(?:his|her|their|my|client's|[A-Z]\w+'s) {ORDINAL_AGE} birthday\b"
    rf"|\b(?:[Ss]?he|they|client|[A-Z]\w+)(?: is| was|'s|'d just been| had been) (?:now |just |only |then |already )?{GROWN}(?=[.,;:)!?]| (?:and (?:a|the|had|has|was|worked|looking|married)|when|at the time|now|then|this)\b)"
    rf"|\b[A-Z]\w+(?:,| \()(?: ?(?:now|then|aged))? ?[1-9]\d(?:,(?! ?\d)|\))"
    rf"|\b[Aa]t (?:just |only )?{GROWN},? (?=(?:s?he|they|I)\b)"
)
_MONTH = re.compile(MONTH, re.IGNORECASE)
_MARK = re.compile(r"\d(?:st|nd|rd|th)|\d{4}")
_WORD_THEN_MONTH = re.compile(rf"(?:the )?(?![\d]){ORDINAL_DAY} {MONTH}", re.IGNORECASE)
_SPAN = 70


def date_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield dates in a stretch of text, those of a birth as what they are."""
    for match in _DATE.finditer(text, low, high):
        code = "birth-date" if _is_of_birth(text, match) else "calendar-date"
        if not _is_doubtful(match[0]):
            yield Find(code, *match.span())


def birth_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield the year of a birth where it stands alone."""
    for match in _BIRTH_YEAR.finditer(text, low, high):
        word = re.search(r"(?:born|b\.)", match[0], re.IGNORECASE)
        before = text[max(0, match.start() - 20) : match.start() + (word.start() if word else 0)]
        if not _THING_BORN.search(before):
            yield Find("birth-date", match.start() + (word.start() if word else 0), match.end())


def age_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield ages to the year; bands such as "in her forties" are none."""
    for match in _AGES.finditer(text, low, high):
        yield Find("exact-age", *match.span())


def _is_of_birth(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - _SPAN // 2) : match.start()]
    after = text[match.end() : match.end() + _SPAN // 3]
    sentence = re.split(r"[.!?]\s", before)[-1]
    return (
        _BORN.search(sentence) is not None
        or re.match(r"[^.!?\n]{0,12}\bbirthday", after) is not None
    )


def _is_doubtful(found: str) -> bool:
    """Whether only a verb may have been taken for a month: "the second may", "12 march"."""
    month = _MONTH.search(found)
    if month is None or month[0][0].isupper():
        return _WORD_THEN_MONTH.match(found) is not None
    is_marked = " of " in found or _MARK.search(found) is not None
    return month[0] in {"may", "march", "mar", "dec", "jan", "sep"} and not is_marked
