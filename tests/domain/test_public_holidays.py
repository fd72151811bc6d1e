"""Public holidays, and the codes of the places that keep them."""

from __future__ import annotations

import os
from datetime import date
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from columnist.domain.public_holidays import HolidayCode, holidays_of

CODE: TypeAdapter[Any] = TypeAdapter(HolidayCode)
_HINT = "Write a country or a region of it as in US, GB-ENG or DE-BY."


def test_the_public_holidays_of_england_in_2026_are_known() -> None:
    found = holidays_of("GB-ENG", 2026)
    assert sorted(found) == [
        date(2026, 1, 1),
        date(2026, 4, 3),
        date(2026, 4, 6),
        date(2026, 5, 4),
        date(2026, 5, 25),
        date(2026, 8, 31),
        date(2026, 12, 25),
        date(2026, 12, 26),
        date(2026, 12, 28),
    ]
    assert found[date(2026, 4, 3)] == "Good Friday"


def test_a_region_keeps_days_that_its_country_does_not() -> None:
    assert date(2026, 1, 6) in holidays_of("DE-BY", 2026)
    assert date(2026, 1, 6) not in holidays_of("DE", 2026)


def test_holidays_are_named_in_english_whatever_the_machine_speaks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for variable in ("LANG", "LANGUAGE", "LC_ALL"):
        monkeypatch.setitem(os.environ, variable, "de_DE")
    assert holidays_of("DE", 2031)[date(2031, 1, 1)] == "New Year's Day"


@pytest.mark.parametrize("code", ["US", "US-CA", "GB-ENG", "DE-BY", "FR"])
def test_the_code_of_a_country_or_region_is_taken(code: str) -> None:
    assert CODE.validate_python(code) == code


@pytest.mark.parametrize(
    ("code", "meant"),
    [
        ("UK", "GB"),
        ("GBR", "GB"),
        ("gb-eng", "GB-ENG"),
        ("UK-ENG", "GB-ENG"),
        ("GB-England", "GB-ENG"),
        ("GB-Englnd", "GB-ENG"),
        ("DE-BAY", "DE-BY"),
        ("GB-", "GB"),
        ("GB-QQQQ", "GB"),
        ("England", ""),
        ("Germany", "DE"),
        ("USS", "US"),
        ("", ""),
    ],
)
def test_an_unknown_code_is_told_with_the_nearest(code: str, meant: str) -> None:
    with pytest.raises(ValidationError) as caught:
        CODE.validate_python(code)
    error = caught.value.errors()[0]
    assert error["type"] == "unknown-holidays"
    assert error["msg"] == f'is "{code}", for which no public holidays are known.'
    assert error["ctx"]["hint"] == (f'Did you mean "{meant}"? {_HINT}' if meant else _HINT)
