"""Where somebody lives or works to the door: lines of a street, and points on a map."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from columnist.content.anonymity.find import Find
from columnist.content.anonymity.form import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

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
