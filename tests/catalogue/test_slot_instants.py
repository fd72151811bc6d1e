"""At which instant the slot of a day comes, in all zones and through every change of the clock."""

from __future__ import annotations

from datetime import UTC, date
from typing import Any

import pytest

from columnist.catalogue.slots import instant_on
from tests.columns import column_of

LONDON = {"timezone": "Europe/London"}
NEW_YORK = {"timezone": "America/New_York"}


def instant(day: str, **keys: Any) -> str:  # noqa: ANN401 - as YAML would have it
    return instant_on(column_of(**keys), date.fromisoformat(day)).isoformat()


def at(clock: str) -> dict[str, Any]:
    return {"cadence": {"every": "day", "from": "2024-01-01", "at": clock}}


@pytest.mark.parametrize(
    ("keys", "day", "expected"),
    [
        (LONDON | at("07:00"), "2026-03-28", "2026-03-28T07:00:00+00:00"),
        (LONDON | at("07:00"), "2026-03-29", "2026-03-29T06:00:00+00:00"),
        (LONDON | at("07:00"), "2026-10-25", "2026-10-25T07:00:00+00:00"),
        # 01:30 does not exist: read with the offset before the gap, it is 02:30 summer time
        (LONDON | at("01:30"), "2026-03-29", "2026-03-29T01:30:00+00:00"),
        # 01:30 comes twice: the first is in summer time
        (LONDON | at("01:30"), "2026-10-25", "2026-10-25T00:30:00+00:00"),
        (NEW_YORK | at("02:30"), "2026-03-08", "2026-03-08T07:30:00+00:00"),
        (NEW_YORK | at("01:30"), "2026-11-01", "2026-11-01T05:30:00+00:00"),
        # there is no midnight: it is 01:00 summer time
        ({"timezone": "America/Santiago"} | at("00:00"), "2026-09-06", "2026-09-06T04:00:00+00:00"),
        ({"timezone": "Pacific/Auckland"} | at("07:00"), "2026-01-15", "2026-01-14T18:00:00+00:00"),
        ({"timezone": "Pacific/Auckland"} | at("07:00"), "2026-07-15", "2026-07-14T19:00:00+00:00"),
        (
            {"timezone": "Pacific/Kiritimati"} | at("00:00"),
            "2026-01-15",
            "2026-01-14T10:00:00+00:00",
        ),
        # Lisbon kept another time from 1992 to 1996
        ({"timezone": "Europe/Lisbon"} | at("07:00"), "1994-01-15", "1994-01-15T06:00:00+00:00"),
        ({"timezone": "Europe/Lisbon"} | at("07:00"), "1998-01-15", "1998-01-15T07:00:00+00:00"),
    ],
)
def test_the_instant_of_a_day_is_the_hour_of_its_zone(
    keys: dict[str, Any], day: str, expected: str
) -> None:
    assert instant(day, **keys) == expected


def test_the_last_evening_of_the_calendar_is_no_accident() -> None:
    assert instant_on(column_of(**LONDON), date(2026, 7, 2)).tzinfo is UTC
    assert instant("9999-12-31", **(NEW_YORK | at("23:00"))) == "9999-12-31T23:59:59.999999+00:00"
