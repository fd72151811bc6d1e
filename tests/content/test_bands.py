"""The band that somebody meant is the one in which the number lies."""

from __future__ import annotations

import pytest

from columnist.content.bands import band_of
from columnist.domain.client import TimeInRole

BANDS = tuple(TimeInRole)


@pytest.mark.parametrize(
    ("found", "band"),
    [
        ("4", "3-5 years"),
        ("about four yrs", "3-5 years"),
        ("3\u20135 years", "3-5 years"),
        ("six months", "under 1 year"),
        ("18 months", "1-2 years"),
        ("less than a year", "under 1 year"),
        ("ten years", "6-10 years"),
        ("more than ten years", "over 10 years"),
        ("Over 10 years", "over 10 years"),
        ("27 years", "over 10 years"),
    ],
)
def test_a_number_of_years_or_months_lies_in_a_band(found: str, band: str) -> None:
    assert band_of(found, BANDS) == band


@pytest.mark.parametrize(
    "found",
    [
        *("", "long", "half a year", "two weeks", "4 or 7 years", "1.5 years", "99999 years"),
        *("2 years and 3 months", "1" * 5_000),
    ],
)
def test_what_says_no_number_of_years_lies_in_none(found: str) -> None:
    assert band_of(found, BANDS) == ""
