"""Where somebody lives or works to the door: postcodes and lines of a street."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from columnist.content.anonymity.find import Find
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

_AREAS = word_set(
    """
    AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT
    DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L
    LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S
    SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR
    WS WV YO ZE GIR
    """
)
_POSTCODE = Form(
    r"(?<![A-Za-z0-9./#=-])(?:([A-Z]{1,2})-?\d[A-Z\d]?|(GIR))[ _-]{0,2}\n?"
    r"\d-?[ABD-HJLNP-UW-Z]{2}(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_APART = Form(
    r"(?<!\b[A-Za-z0-9] )(?<![A-Za-z0-9])([A-Z](?: [A-Z])?) \d(?: [A-Z\d])? {1,2}\d [A-Z] [A-Z]"
    r"(?! ?[A-Za-z0-9]\b)(?![A-Za-z0-9])"
)
_ZIP = Form(r"(?<=, )[A-Z]{2} \d{5}(?:-\d{4})?(?!\d)")
_STREET = Form(
    r"(?<![\d£$€.,])\d{1,4}[A-Za-z]?,? (?:(?!The\b)[A-Z][\w'-]+ ){1,3}"
    r"(?:Road|Rd|Street|St|Avenue|Ave|Lane|Drive|Close|Crescent|Gardens|Terrace|Place|Square|Way"
    r"|Ln|Cl|Cres|Gdns|Sq|Pl|Blvd|Ct|Dr|Ter|Court|Grove|Hill|Row|Mews|Boulevard|Walk)\b"
)
_IN_HOUSE = r"\b(?:Flat|Apartment|Apt|Unit|Suite|Plot|Villa|Cottage)\.? "
_FLAT_AHEAD = Form(rf"{_IN_HOUSE}$")
_FLAT = Form(
    rf"{_IN_HOUSE}\d{{1,3}}[A-Za-z]?,? (?:[A-Z][\w'-]+ ){{0,3}}"
    r"(?:House|Court|Mansions?|Lodge|Building|Buildings|Tower|Towers|Mill|Heights|Wharf|Quay|Point"
    r"|Road|Street|Lane|Avenue|Close|Place|Square|Gardens|Terrace)\b"
)
_COORDINATES = Form(r"(?<![\d.])-?\d{1,2}\.\d{4,}, ?-?\d{1,3}\.\d{4,}")
_DIGITS = re.compile(r"\d+")
_LONGEST_FLAT, _LONGEST_STREET = 12, 50


def postcode_finds(text: str, start: int, end: int) -> Iterator[Find]:
    """Yield postcodes of the United Kingdom, and of the United States behind their state."""
    low, high = max(0, start - 6), end + 8
    for match in _POSTCODE.finditer(text, low, high):
        if (match[1] or match[2]).upper() in _AREAS:
            yield Find("postcode", *match.span())
    for match in _APART.finditer(text, max(0, start - 6), end + 12):
        if match[1].replace(" ", "") in _AREAS:
            yield Find("postcode", *match.span())
    for match in _ZIP.finditer(text, low, high):
        yield Find("postcode", *match.span())


def street_finds(text: str, start: int, end: int) -> Iterator[Find]:
    """Yield a house number with its street, and a point on the map."""
    for match in _COORDINATES.finditer(text, start, end + _LONGEST_STREET):
        yield Find("street-address", *match.span())
    flat = _FLAT_AHEAD.search(text, max(0, start - _LONGEST_FLAT), start)
    if flat:
        for match in _FLAT.finditer(text, flat.start(), end + _LONGEST_STREET):
            yield Find("street-address", *match.span())
    for digits in _DIGITS.finditer(text, start, end):
        street = _STREET.match(text, digits.start(), end + _LONGEST_STREET)
        if street:
            yield Find("street-address", *street.span())
