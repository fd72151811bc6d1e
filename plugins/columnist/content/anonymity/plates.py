"""Plates of cars: those that tell themselves by their form, and others where a car is spoken of.

Who drives a car can be found by its plate in most countries. Known are the forms of the United
Kingdom, Ireland, France, Italy, the Netherlands, India, Nigeria, Ghana, Kenya, Uganda, South Africa
and Australia; behind "plate" or "registration" nearly anything of letters and digits is one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from columnist.content.anonymity.common_words import COMMON
from columnist.content.anonymity.english import is_english
from columnist.content.anonymity.find import Find
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

_JOINED_BEFORE = Form(r"(?<![a-z])[A-Z][ -]?\Z|\b[A-Za-z]?[a-z]{1,2}-?\Z")
_JOINED_BEHIND = Form(
    r"[ -]?[A-Z]{1,3}(?![A-Za-z])|(?!st|nd|rd|th|am|pm|yo|s)[a-z]{1,3}\b|-[a-z]{1,3}-\d"
)
VEHICLES = word_set(
    """
    plate plates registration rego reg car van motorbike lorry taxi bus truck ute pickup minibus
    jeep cab saloon hatchback scooter trailer tractor
    """
)
"""Words beside which letters and digits are the plate of a car."""

_COUNTIES = (
    "C|CE|CN|CW|D|DL|G|KE|KK|KY|L|LD|LH|LK|LM|LS|MH|MN|MO|OY|RN|SO|T|TN|TS|W|WD|WH|WW|WX"  # Ireland
)
_STATES = (
    "AN|AP|AR|AS|BR|CG|CH|DD|DL|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY"
    "|RJ|SK|TN|TR|TS|UK|UP|WB"  # India
)
_BY_FORM = Form(
    r"(?<![\w/.-])(?:"
    r"(?!FY|IQ)[A-HJ-PR-Y]{2}(?:[ -]?\d\d[ -]|\d\d)[A-HJ-PR-Z]{3}(?! \d)"
    r"|[A-HJ-NPR-TV-Y]\d{2,3}[ -][A-HJ-PR-Y]{3}(?! \d)"
    r"|[A-Z]{3}[ -]?\d{3} ?[A-Z]"
    r"|[A-Z]{3}[ -]?\d{3}[ -]?[A-Z]{2}"
    rf"|\d{{2,3}}-(?:{_COUNTIES})-\d{{1,6}}"
    rf"|\d{{2,3}} (?:{_COUNTIES}) \d{{3,6}}"
    rf"|(?:{_STATES})[ -]?\d{{1,2}}[ -]?[A-Z]{{1,3}}[ -]?\d{{4}}"
    r"|(?=[A-Z]{0,2}[IZ])[A-Z]{3} (?!19|20)\d{4}"
    r"|G[RTWNECSBVX][ -]\d{3,4}-\d\d"
    r"|[A-Z]{2}-\d{3}-[A-Z]{1,2}"
    r"|\d-[A-Z]{3}-\d\d|\d\d-[A-Z]{3}-\d|\d\d-[A-Z]{2}-[A-Z]{2}|[A-Z]{2}-\d\d-[A-Z]{2}"
    r"|\d[A-Z]{2}-\d[A-Z]{2}"
    r"|(?:CA|CY|CJ|CF|CL|CK|ND|NP|NPN|NUZ) \d{3}-\d{3}"
    r"|[A-Z]{2,3} \d{2,3}(?: [A-Z]{2})? (?:GP|NW|MP|EC|FS|NC|ZN)"
    r")(?![\w/-]|\.\d)",
    re.IGNORECASE,
)
_PLATE = r"(?:plates?|registration|rego|reg)"
_CAR = "|".join(sorted(VEHICLES))
_OF_A_CAR = Form(
    rf"\b(?:{_CAR})\b[^.\n]{{0,24}}?\b"
    r"([A-Z]{2} ?\d\d ?[A-Z]{3}|[A-Z]\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\d{1,3}[A-Z]"
    r"|[A-Z]{2} ?\d{1,2} ?[A-Z]{1,2} ?\d{4}|[A-Z]{1,3}[- ][A-Z]{1,2} ?\d{1,4}"
    r"|[A-Z]{3}[- ]\d{4}|[A-Z]{3}-\d\d[A-Z]|\d[A-Z]{3}\d{3})\b"
)
_LOOSE = (
    r"((?!FY|Q[1-4])(?:[A-Z]{1,3}[- ]?\d{1,4}[- ]?[A-Z]{1,3}|[A-Z]{2,3}[- ]?\d{2,4}"
    r"|[A-Z]{2} ?\d{1,2} ?[A-Z]{1,2} ?\d{4}"
    r"|\d{1,4}[- ]?[A-Z]{1,3}[- ]?\d{1,4}|\d{2,4}[- ]?[A-Z]{3}|[A-Z]{1,3}-[A-Z]{1,2} ?\d{1,4}))"
)
_AT_PLATE = Form(
    rf"\b{_PLATE}\b[^.!?\n]{{0,24}}?(?<![\w-]){_LOOSE}(?![\w-])"
    rf"|(?<![\w-]){_LOOSE}(?![\w-])[^.!?\n]{{0,16}}\bplate\b"
)
_LETTERS = Form(r"[a-z]{2,}")
_SMALL = word_set("in on at to of by as is it up or if no us uk eu")
_MONTHS = word_set("jan feb mar apr may jun jul aug sep oct nov dec")
_REACH, _BEHIND, _PAIR = 60, 24, 2


def plate_finds(text: str, start: int, end: int, beside: list[str]) -> Iterator[Find]:
    """Yield the plates around digits, where letters are joined to them or a car is spoken of."""
    if not _is_joined(text, start, end) and VEHICLES.isdisjoint(beside):
        return
    low, high = max(0, start - 9), end + 9
    for match in _BY_FORM.finditer(text, low, high):
        if _is_plate(match[0]):
            yield Find("registration-number", *match.span())
    low, high = max(0, start - _REACH), end + _BEHIND
    if VEHICLES.isdisjoint(one[0] for one in _LETTERS.finditer(text[low:high].lower())):
        return
    for pattern in (_OF_A_CAR, _AT_PLATE):
        for match in pattern.finditer(text, low, high):
            yield Find("registration-number", *match.span(match.lastindex or 0))


def _is_joined(text: str, start: int, end: int) -> bool:
    """Whether letters stand beside digits as on a plate."""
    return (
        _JOINED_BEFORE.search(text, max(0, start - 4), start) is not None
        or _JOINED_BEHIND.match(text, end) is not None
    )


def _is_plate(found: str) -> bool:
    """Whether letters are those of a plate and of no words: "in12 and" would be one otherwise."""
    parts = [one[0] for one in _LETTERS.finditer(found.lower())]
    if not _MONTHS.isdisjoint(parts):
        return False
    return "-" in found or not (
        any(map(_is_word, parts)) if " " in found else is_english("".join(parts))
    )


def _is_word(part: str) -> bool:
    return part in _SMALL or (len(part) > _PAIR and (part.upper() in COMMON or is_english(part)))
