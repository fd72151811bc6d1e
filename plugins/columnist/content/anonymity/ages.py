"""Ages to the year: numbers that count nothing, and that nothing beside them explains otherwise.

A number is looked at together with the few words around it. What stands before it has to be able to
lead to an age ("was", "turned", "at"), or be nothing; what stands behind it must not be counted.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from columnist.content.anonymity.age_leads import (
    GROWN,
    OF_TWO_DIGITS,
    Number,
    is_led_to,
    is_number,
    is_person,
)
from columnist.content.anonymity.age_words import (
    CHILDREN,
    COPULAS,
    COUNTED,
    FOLLOWING,
    HEDGES,
    NO_THINGS,
    TURNS,
)
from columnist.content.anonymity.find import Find
from columnist.content.anonymity.first_names import FIRST_NAMES
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.quantities import NUMBER, ORDINAL_AGE, value_of
from columnist.content.anonymity.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

_BEHIND = r"(?!(?!yo\b|yrs?\b)[\w%]|[.,:/]\d|[- ]\d)"
_BEFORE = r"(?<![\w.,£$€#/+&'=])(?<!\d[- ])(?<!=\")"
_NUMERAL = Form(rf"{_BEFORE}(?:({ORDINAL_AGE})|10\d|{NUMBER}){_BEHIND}", re.IGNORECASE)
_IN_FIGURES = Form(rf"{_BEFORE}(?:(\d\d(?:st|nd|rd|th))|10\d|\d\d?){_BEHIND}")
_DIGITS = re.compile(r"\d+")
_OLD = Form(
    r"(?=[- ,yY/])(?:/[fmFM]\b|[- ]?(?:years?|yrs?)[- ](?:old|of age|young)"
    r"|(?: years)? y[/.]?o|yo|yr[- ]?old"
    r"| next birthday|,? to be (?:exact|precise))\b",
    re.IGNORECASE,
)
_NEXT = Form(r" ([a-z]+)")
_CLOSE = Form(r"\b(?:[Aa]t|[Tt]urn(?:s|ed|ing)?|[Aa]ged?|(?:(?:wo)?man|lady|client) of)(?: \w+)? $")
_TOKEN = re.compile(r"[^\W_]+|[^\w\s'*_]")
_POSSESSIVE = frozenset(("his", "her", "their", "my", "your", "s", "a"))
_FRACTION = Form(
    r"(?:,? and(?: a)? (?:half|quarter|bit)|,? and three[- ]quarters| ?[\xbc-\xbe])"
    r"(?=[.,;:!?)\"]|$| (?:and|when|now|then|at|but)\b)"
)
"""What children and jokers add to their age."""

_BEHIND_BIRTHDAY = word_set("in with on when and last this alone without by")
_FAMILY = word_set("kids kid children child sons son daughters daughter boys girls marriages")
_OCCASIONS = frozenset(
    ("on", "for", "before", "after", "until", "since", "of", "past", "by", "off")
)
_HAD = frozenset(("had", "have", "having"))
_MEMBERS = frozenset(("as", "in", "at", "with"))
_STRONG = frozenset(("turn", "turns", "turned", "turning", "at"))
_ARTICLES = frozenset(("a", "an"))
_UNITS = COUNTED - {"year", "years", "yr", "to", "year-old"}
_NO_SIGNS = frozenset("%/$&=")
_UP = frozenset(("over", "above", "up", "under"))
_REACH, _REACH_ON, _NEAR, _NEAREST = 50, 28, 16, 2


def age_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield the ages that begin in a stretch of text; bands such as "in her forties" are none."""
    for match in _NUMERAL.finditer(text, low, min(len(text), high + _REACH_ON)):
        if match.start() < high:
            yield from _finds(text, match)


def age_there(text: str, at: int, _high: int) -> Iterator[Find]:
    """Yield the age that a number tells which begins at a place of a text."""
    match = _NUMERAL.match(text, at)
    if match:
        yield from _finds(text, match)


def counts_a_unit(text: str, end: int) -> bool:
    """Tell whether the word behind a number is one that only a count has: "forty minutes"."""
    return text[end : end + 1] == " " and (
        text[end + 1 : end + 12].partition(" ")[0].rstrip(".,;:") in _UNITS
    )


def ages_in_figures(text: str, start: int, end: int) -> Iterator[Find]:
    """Yield the ages that a run of digits tells."""
    for digits in _DIGITS.finditer(text, start, end):
        match = _IN_FIGURES.match(text, digits.start())
        if match:
            yield from _finds(text, match)


def _finds(text: str, match: re.Match[str]) -> Iterator[Find]:
    start, end = match.span()
    if counts_a_unit(text, end):
        return
    following = _NEXT.match(text, end)
    old = _OLD.match(text, end)
    if following and not (old or match[1]) and _counts(text, start, following[1]):
        return
    end = old.end() if old else end
    fraction = None if old or match[1] else _FRACTION.match(text, end)
    end = fraction.end() if fraction else end
    before = text[max(0, start - _REACH) : start].rpartition("\n")[2].lower()
    after = text[end : end + _REACH_ON].partition("\n")[0]
    number = Number(value_of(match[0]), _TOKEN.findall(before), _TOKEN.findall(after), match)
    if match[1]:
        is_age = _is_birthday(number)
    elif old:
        is_age = _is_old(number, text, end)
    else:
        is_age = _is_bare(number) and is_led_to(number)
    if is_age:
        yield Find("exact-age", start, end)


def _counts(text: str, start: int, word: str) -> bool:
    """Whether a number counts the word behind it."""
    if word in FOLLOWING or word in _ARTICLES:
        return False
    return word in COUNTED or not _CLOSE.search(text, max(0, start - _NEAR), start)


def _is_birthday(number: Number) -> bool:
    """Whether an ordinal number is that of a birthday or of a year of life."""
    if number.word(number.last) not in _POSSESSIVE:
        return False
    if number.following in {"birthday", "birthdays"}:
        return True
    lead = number.word(number.last - 1)
    if number.following == "year":
        return lead == "in" and _MEMBERS.isdisjoint(number.after[1:2])
    is_led = lead in TURNS or lead in COPULAS or lead in _OCCASIONS or lead in _HAD
    return (
        is_led
        and number.value >= GROWN
        and (not number.following.isalpha() or number.following in _BEHIND_BIRTHDAY)
    )


def _is_old(number: Number, text: str, end: int) -> bool:
    """Whether somebody is so many years old, and not something."""
    if number.value < GROWN:
        return number.following in CHILDREN or (
            number.value >= OF_TWO_DIGITS and not text.endswith("old", 0, end)
        )
    is_thing = NO_THINGS.match(text, end) is not None and not _is_somebody(number)
    return not is_thing and number.word(number.last) not in HEDGES


def _is_somebody(number: Number) -> bool:
    """Whether the thing that is so old only says what somebody does: "site manager"."""
    return any(is_person(second) and first != "s" for first, second in pairwise(number.after[:3]))


def _is_bare(number: Number) -> bool:
    """Whether a number counts nothing of what stands behind it."""
    following, after = number.following, number.after
    if not following[:1].isalnum():
        return _is_cut_off(number)
    if following in COUNTED or is_number(after):
        return False
    if following in _ARTICLES:
        return COUNTED.isdisjoint(after[1:2])
    if following in FOLLOWING:
        return following != "and" or _UP.isdisjoint(after[1:2])
    is_of_person = number.word(number.last) == "of" and is_person(number.word(number.last - 1))
    return after[0] in FIRST_NAMES or (
        (is_of_person or number.word(number.last) in _STRONG)
        and not any(map(_is_plural, after[:_NEAREST]))
    )


def _is_cut_off(number: Number) -> bool:
    """Whether the sign behind a number, if any, parts it from what follows."""
    sign, behind = number.following, number.match.end() + 1
    if sign == "-" and number.match.string[behind : behind + 1].isalnum():
        return not FOLLOWING.isdisjoint(number.after[1:2])
    is_in_row = (
        sign == ","
        and is_number(number.after[1:])
        and _FAMILY.isdisjoint(number.after[2:3])
        and not (number.after[1] == "one" and number.word(number.last - 1) == "age")
    )
    return sign not in _NO_SIGNS and (not is_in_row or number.word(number.last) == "aged")


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "is"))
