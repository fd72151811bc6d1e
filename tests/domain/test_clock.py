"""The instant of a build."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from columnist.domain.clock import AsOf, instant_given

LONDON = ZoneInfo("Europe/London")
AUCKLAND = ZoneInfo("Pacific/Auckland")
HONOLULU = ZoneInfo("Pacific/Honolulu")


def as_of(text: str) -> AsOf:
    found = AsOf.parse(text)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "recorded"),
    [
        ("2026-12-24", "2026-12-24"),
        (" 2026-12-24\n", "2026-12-24"),
        ("2026-12-24T07:00:00Z", "2026-12-24T07:00:00Z"),
        ("2026-12-24T07:00+01:00", "2026-12-24T06:00:00Z"),
        ("2026-12-24 07:00-05:00", "2026-12-24T12:00:00Z"),
    ],
)
def test_a_day_is_recorded_as_given_and_an_instant_in_utc(text: str, recorded: str) -> None:
    assert str(as_of(text)) == recorded


def test_an_instant_is_kept_in_utc() -> None:
    assert repr(as_of("2026-12-24T07:00+01:00").moment) == repr(
        datetime(2026, 12, 24, 6, tzinfo=UTC)
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "24 December",
        "2026-12-24T07:00",
        "20261224",
        "2026-W52-4",
        "2026-02-30",
        "2026-12",
        "0001-01-01T00:00+14:00",
        "9999-12-31T23:59-12:00",
        "1899-12-31",
        "2200-01-01",
        "2200-01-01T00:00Z",
        "9999-01-01",
        "٢٠٢٦-١٢-٢٤",
    ],
)
def test_nothing_else_is_an_instant(text: str) -> None:
    assert AsOf.parse(text) is None


@given(st.text(max_size=30))
def test_no_text_raises_anything(text: str) -> None:
    AsOf.parse(text)


def test_a_day_ends_at_another_instant_in_each_zone() -> None:
    day = as_of("2026-12-24")

    assert day.instant_in(LONDON) == datetime(2026, 12, 24, 23, 59, 59, 999999, UTC)
    assert day.instant_in(AUCKLAND) == datetime(2026, 12, 24, 10, 59, 59, 999999, UTC)
    assert day.instant_in(HONOLULU) == datetime(2026, 12, 25, 9, 59, 59, 999999, UTC)
    assert {day.day_in(zone) for zone in (LONDON, AUCKLAND, HONOLULU)} == {date(2026, 12, 24)}
    assert day.instant_in(AUCKLAND).tzinfo is UTC


def test_an_instant_is_the_same_in_each_zone_and_its_day_is_not() -> None:
    moment = as_of("2026-12-24T12:00:00Z")

    assert moment.instant_in(AUCKLAND) == moment.instant_in(HONOLULU)
    assert moment.day_in(AUCKLAND) == date(2026, 12, 25)
    assert moment.day_in(HONOLULU) == date(2026, 12, 24)
    assert moment.instant_in(AUCKLAND).tzinfo is UTC


@pytest.mark.parametrize(
    "text", ["1900-01-01", "2199-12-31", "1900-01-01T00:00Z", "2199-12-31T23:59Z"]
)
@pytest.mark.parametrize("zone", [LONDON, AUCKLAND, HONOLULU])
def test_no_zone_leads_out_of_the_calendar(text: str, zone: ZoneInfo) -> None:
    assert as_of(text).day_in(zone).year in {1899, 1900, 2199, 2200}


def test_of_several_texts_the_first_that_is_given_is_the_instant() -> None:
    day = as_of("2026-12-24")
    assert instant_given(("--as-of", None), ("as_of", "2026-12-24")) == day
    assert instant_given(("--as-of", "2026-12-24"), ("as_of", "soon")) == day
    assert instant_given(("--as-of", None)) is None


def test_a_text_that_is_given_and_names_no_instant_is_told_with_where_it_comes_from() -> None:
    told = instant_given(("--as-of", "soon\x1b"), ("as_of", "2026-12-24"))
    assert isinstance(told, str)
    assert told.startswith('--as-of is "soon<U+001B>", but a day (2026-12-24) or an instant')
