"""When somebody was born: a year beside a word of birth, or a day on which nobody coached."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from columnist.content.anonymity.find import Find
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.quantities import MONTH, NUMBER, ORDINAL_WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONG_AGO = Form(
    r"\d\d?([./-])\d\d?\1(?:19|')?(?:[3-7]\d|8[0-5])"
    r"|\d\d \d\d 19[3-7]\d|19[3-7]\d{5}|\d\d?[a-z]{2} of the \d\d?[a-z]{2}[, ]{1,2}(?:19|')?[3-7]\d"
    r"|19[3-7]\d([./-])\d\d?\2\d\d?"
    r"|\d\d?[./ -]{1,3}(?i:[ivx]+)[./ -]{1,3}(?:19)?[3-7]\d"
    rf"|(?i:.*(?:\d|\b{ORDINAL_WORD}).*{MONTH}.*|.*{MONTH} (?:\d|the ).*\D)(?:19|')[3-7]\d"
)
"""A day on which nobody coached: who is now coached was born on it."""

_BORN = Form(
    r"\b(?:born|birthday|(?:in)?to (?:the|this) world|(?:entered|joined) (?:the|this) world"
    r"|birth ?date|date of birth|year of birth|birth certificate|christened|baptised|star sign"
    r"|zodiac|midwife|into labou?r|first breath|saw daylight|registrar"
    r"|d\.?o\.?b\b|b\.(?= ?\d| ?\Z)|geburtsdatum|geburtstag|geboren|fecha de nacimiento"
    r"|date de naissance"
    r"|data di nascita|data urodzenia|geboortedatum)",
    re.IGNORECASE,
)
_IN_WORDS = (
    r"nineteen[ -](?:\w+ty|\w+teen|oh)\b(?:[ -](?:one|two|three|four|five|six|seven|eight|nine)\b)?"
)
_FULL = rf"(?:19[2-9]\d|{_IN_WORDS})"
_ANY = rf"(?:19[2-9]\d|'\d\d|{_IN_WORDS})"
_SHORTLY = (
    r"(?:(?:thir|for|fif|six|seven|eigh|nine)ty(?:[ -](?:one|two|three|four|five|six|seven|eight"
    r"|nine))?(?![ -](?:one|two|three|four|five|six|seven|eight|nine)\b)"
    r"(?! (?:year|day|week|minute|hour))|MCM[XLVI]+)\b"
)
_SIBLING = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|youngest|eldest|oldest|middle|last"
    r"|only|late|surprise|baby)"
)
_BIRTH_YEAR = Form(
    rf"\bD\.? ?[Oo]\.? ?B\b\.?:? ?(?:19\d\d\b|\d{{6}}(?:\d\d)?\b"
    r"|\d\d? \d\d? \d{2,4}\b|(?:(?:zero|oh|nought"
    rf"|{NUMBER})[ ,-]+){{2,4}}{NUMBER})"
    r"|\b[Bb]irthday\b[^.!?\n]{0,12}?\d\d?[./]\d\d?\b"
    r"|(?:\b(?:[Bb]orn|in(?:to)? (?:the|this) world"
    r"|(?:[Yy]ear|[Dd]ate) of (?:(?:his|her|my|their) )?birth|birth (?:year|certificate)"
    r"|[Bb]irthday (?:cake|card|mug))\b[^.!?\n]{0,60}?"
    r"|\b(?:[Yy]ear|[Dd]ate) of birth\?[^\n]{0,60}?|\bb\. ?)"
    rf"(?:(?<!\d)(?:19[2-9]\d|200\d)(?!\d)|(?:(?<=in )|(?<=born )|(?<=b. ))'\d\d\b|\b{_IN_WORDS})"
    rf"|\b(?:[Ss]?he|I|[Tt]hey)(?:'(?:[sm]|re)| is| am| was| are| were) an? {_ANY}"
    r" (?:model|vintage)\b"
    rf"|\b[Bb]orn (?:(?:back |way back )?(?:in )?{_SHORTLY}|{NUMBER} years ago\b)"
    r"|\b(?:child|baby|babe|boomer|product|daughter|son|vintage) of "
    rf"(?:the )?(?:19[2-9]\d|{_IN_WORDS})\b(?!s)"
    rf"|\ban? (?:[A-Z][a-z]+ )?{_ANY} baby\b"
    rf"|\b{_FULL}\b(?:,| was| is)? (?:when|the year|as (?:her|his|my|their))\b"
    r"[^.!?\n]{0,24}?\b(?:born|birth)\b"
    rf"|\b(?:arrived|came(?: along)?|turned up|followed) in {_ANY}, (?:the|an?|her|his|my|their) "
    rf"(?:\w+ )?{_SIBLING}\b"
    rf"|\b(?:bore|had) (?:me|him|her|them|us) in {_FULL}"
)
_OF_BIRTH = Form(
    r"[Bb]orn|irth|orld|vintage|model|bab[ey]|[Bb]oomer|[Cc]hild of|son of|daughter of|product of"
    r"|D\W{0,2}[oO]\W{0,2}B|[Bb]\. ?['1n]| (?:bore|had) |rrived|[Cc]ame|urned up|ollowed"
)
"""Without one of these words there is no year of birth."""

_TOLD = Form(
    r"(?<!\d)(?:19[2-9]\d|200\d)(?!\d)|(?<!\w)'\d\d|nineteen"
    r"|orn (?:back |way back )?(?:in )?(?:[a-z]+ty|MCM|\d\d years)|irthday|D\W{0,2}[oO]\W{0,2}B"
)
_THING_BORN = Form(
    r"\b(?:idea|project|program(?:me)?|company|movement|initiative|concept|web ?site|agency|it"
    r"|which"
    r"|that|this) (?:was|is|had been) $",
    re.IGNORECASE,
)
_AMOUNT_OF_BIRTH = Form(r"'?\d|nineteen|\b[a-z]{3,5}ty\b|MCM")
_REACH_BACK, _REACH_ON = 35, 23


def birth_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield the year of a birth where it stands alone."""
    if not (_TOLD.search(text, low, high) and _OF_BIRTH.search(text, low, high)):
        return
    for match in _BIRTH_YEAR.finditer(text, low, high):
        if not _THING_BORN.search(text, max(0, match.start() - _REACH_BACK), match.start()):
            told = _AMOUNT_OF_BIRTH.search(match[0])
            yield Find("birth-date", match.start() + (told.start() if told else 0), match.end())


def is_of_birth(text: str, match: re.Match[str]) -> bool:
    """Tell whether a date is that of a birth, by itself or by the words beside it."""
    if _LONG_AGO.fullmatch(match[0]):
        return True
    before = text[max(0, match.start() - _REACH_BACK) : match.start()]
    after = text[match.end() : match.end() + _REACH_ON]
    sentence = re.split(r"[!?]\s|(?<!\b[bB])(?<!\bo)\.\s", before)[-1]
    is_birthday = re.match(r"[^.!?\n]{0,12}\bbirthday", after) is not None
    return is_birthday or _BORN.search(sentence) is not None
