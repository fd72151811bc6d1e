"""Numbers in a text, and what the words beside them make of them: a date, an age, an address.

The patterns see only the neighbourhood of a number, and each kind of them only where a sign or a
word stands beside it that the kind cannot do without.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from columnist.content.anonymity.addresses import street_finds
from columnist.content.anonymity.ages import ages_in_figures
from columnist.content.anonymity.births import birth_finds
from columnist.content.anonymity.calendars import (
    MONTHS_ELSEWHERE,
    elsewhere_finds,
    otherwise_finds,
)
from columnist.content.anonymity.cohorts import cohort_finds
from columnist.content.anonymity.contacts import extension_finds, phone_finds
from columnist.content.anonymity.dates import date_finds
from columnist.content.anonymity.letters import without_signs
from columnist.content.anonymity.numbers import REACH, number_finds
from columnist.content.anonymity.plates import VEHICLES, plate_finds
from columnist.content.anonymity.postcodes import CODES, coded_finds, postcode_finds
from columnist.content.anonymity.postcodes_abroad import abroad_finds
from columnist.content.anonymity.quantities import MONTHS
from columnist.content.anonymity.tenure import tenure_finds
from columnist.content.anonymity.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from columnist.content.anonymity.find import Find

_DIGITS = re.compile(r"[0-9](?:[0-9 ().,/:-]*[0-9])?")
_LETTERS = re.compile(r"[A-Za-z]+")
_LETTERS_OF_ANY_TONGUE = re.compile(r"[^\W\d_]+")
_NEARBY = word_set(
    """
    year years yr yrs Yrs mth mths Mths old yo month months day
    born Born birth birthday date DOB dob b y o since
    Since from From between Between until till joined started appointed promoted qualified
    arrived became moved took aged Aged age turned turning spring Spring summer Summer autumn
    Autumn winter Winter Christmas Easter Eve Day Night Halloween Thanksgiving Advent Lent
    Hanukkah Passover Eid Diwali Ramadan weekend holiday Holiday Monday Tuesday Wednesday
    Thursday Friday Saturday Sunday
    Q B
    """
).union(MONTHS, map(str.lower, MONTHS), map(str.upper, MONTHS))
"""Words beside a number that may make it a date, an age or a length of time."""

_TWO_DIGITS = re.compile(
    r"[A-Za-z],? \(?(?:now |then |aged )?\d\d(?:[,)]| to)|'s \d\d|'\d\d"
    r"|\b\d\d?(?:th|st|nd|rd|yo)\b|\b(?:is|was|were|been|of|[Aa]t) (?:\w+ )?\d\d?\b"
)
_YEAR = re.compile(r"(?:19|20)\d\d(?!\d)")
_IN_FIGURES = re.compile(r"\d(?:[./-]| / )'?\d|\d \d\d (?:19|20)\d\d")
_ADDRESS_SIGN = re.compile(
    r"[A-Za-z]\d|[A-Z] \d [A-Z\d]|GIR|\d[ -]{0,2}\n?\d?[A-Za-z]{2}\b|\d[a-z]?,? [A-Z]|\.\d{4}"
)
_ODD = re.compile(
    r"(?:19|20)\d\d|\d[/.]\d|\d(?:th|st|nd|rd) of [tl]"
    r"|(?:[Ww]ee?k|[Ww]k|W|Q|FY|AY|H|no\.?|commencing|beginning|ending|[WwKk][/ ]?[CcEe]|year)"
    r"[ /.-]{0,2}'?\d|\d[./ -] ?[ivxIVX]+[./ -]|\d[A-Z]{3}\d"
)
_ELSEWHERE = MONTHS_ELSEWHERE.union(map(str.title, MONTHS_ELSEWHERE))
_NUMBERED = word_set(
    "number no No id ID pin PIN card Card badge code reference ref plate record file"
)
"""Words beside four digits that may make them somebody's number."""

_OF_CODES = VEHICLES | CODES
_JOINED_BEFORE = re.compile(r"[A-Z][/-]?\Z")
_JOINED_BEHIND = re.compile(r"[/-]?[A-Z]")
_MANY_DIGITS, _FOUR, _LONGEST_CODE = 5, 4, 7
_WIDE = 12
_WIDTH = 70
_NEAR = 45
_NO_DIGITS = dict.fromkeys(map(ord, "0123456789"))


def figure_finds(text: str) -> Iterator[Find]:
    """Yield what the numbers of a text give away, each with its neighbours."""
    timed = dated = numbered = 0
    for start, end in _numbers(text):
        yield from _address_finds(text, start, end)
        ahead = text[start : max(end, start + _WIDE)]
        beside = _words_beside(text, start, end)
        if (
            end - start == _MANY_DIGITS
            or _is_beside_letters(text, start, end)
            or not _OF_CODES.isdisjoint(beside)
        ):
            yield from coded_finds(text, start, end, beside)
            yield from plate_finds(text, start, end, beside)
        digits = len(ahead) - len(ahead.translate(_NO_DIGITS))
        if digits >= _MANY_DIGITS or (digits == _FOUR and _is_given(text, start, end, beside)):
            if end + REACH > numbered:
                numbered = end + 3 * REACH
                yield from number_finds(text, max(0, start - REACH), numbered)
            yield from phone_finds(text, start, end)
        yield from extension_finds(text, start, end)
        yield from ages_in_figures(text, start, end)
        if _ODD.search(text, max(0, start - 14), end + 7):
            yield from otherwise_finds(text, start, end)
        if not _ELSEWHERE.isdisjoint(beside):
            yield from elsewhere_finds(text, start, end)
        if _may_be_time(text, start, end, beside):
            if end + _NEAR // 2 > dated:
                dated = end + _NEAR
                yield from _day_finds(text, max(0, start - _NEAR), dated)
            if end + _WIDTH > timed:
                timed = end + 2 * _WIDTH
                yield from tenure_finds(text, max(0, start - _WIDTH), timed)


def _is_beside_letters(text: str, start: int, end: int) -> bool:
    """Whether a letter is joined to a number, or a capital or a hyphen stands beside it."""
    before, behind = text[max(0, start - 2) : start], text[end : end + 2]
    near = before + behind
    return "-" in near or near.lower() != near or behind[:1].isalpha() or before[-1:].isalpha()


def _is_given(text: str, start: int, end: int, beside: list[str]) -> bool:
    """Whether four digits may be a number by which somebody is known: "staff no. 4471"."""
    return (
        _JOINED_BEFORE.search(text, max(0, start - 2), start) is not None
        or _JOINED_BEHIND.match(text, end) is not None
        or not _NUMBERED.isdisjoint(beside)
    )


def _address_finds(text: str, start: int, end: int) -> Iterator[Find]:
    if _ADDRESS_SIGN.search(text, max(0, start - 5), end + 4):
        yield from postcode_finds(text, start, end)
        yield from street_finds(text, start, end)
    if _FOUR <= end - start <= _LONGEST_CODE:
        yield from abroad_finds(text, start, end)


def _numbers(text: str) -> Iterator[tuple[int, int]]:
    """Yield the runs of digits, in order: ten searches for one character are the quickest way."""
    places = []
    for digit in "0123456789":
        at = text.find(digit)
        while at >= 0:
            places.append(at)
            at = text.find(digit, at + 1)
    done = 0
    for at in sorted(places):
        if at >= done:
            match = _DIGITS.match(text, at)
            done = match.end() if match else at
            yield at, done


def _words_beside(text: str, start: int, end: int) -> list[str]:
    # What stands behind a line's end belongs to another paragraph, or to another field.
    before = text[max(0, start - 20) : start].rpartition("\n")[2]
    after = text[end : end + 20].partition("\n")[0]
    if text.isascii():
        return _LETTERS.findall(f"{before} {after}")
    return _LETTERS_OF_ANY_TONGUE.findall(without_signs(f"{before} {after}"))


def _may_be_time(text: str, start: int, end: int, beside: list[str]) -> bool:
    """Whether a number has a neighbour that makes it a date, an age or a length of time."""
    if end - start > 2:  # noqa: PLR2004 - "43" is an age or a day, "2,000" is neither
        if _IN_FIGURES.search(text, start, end) or _YEAR.match(text, start):
            return True
    elif _TWO_DIGITS.search(text, max(0, start - 14), end + 3):
        return True
    return not _NEARBY.isdisjoint(beside)


def _day_finds(text: str, low: int, high: int) -> Iterator[Find]:
    yield from date_finds(text, low, high)
    yield from birth_finds(text, low, high)
    yield from cohort_finds(text, low, high)
