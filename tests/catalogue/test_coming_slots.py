"""Which slots lie ahead of an instant, the next one first."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from columnist.catalogue.slots import coming_slots
from tests.columns import FORTNIGHTLY, MONTHLY, column_of


def test_the_next_slots_are_those_after_the_instant_and_never_a_skipped_one() -> None:
    column = column_of(skip=[{"date": "2026-02-12", "reason": "training"}])
    before = datetime(2026, 1, 29, 6, 59, 59, tzinfo=UTC)
    on_time = datetime(2026, 1, 29, 7, tzinfo=UTC)
    assert [slot.on.day for slot in coming_slots("c", column, after=before, count=2)] == [29, 26]
    assert [slot.on.day for slot in coming_slots("c", column, after=on_time, count=2)] == [26, 12]


def test_a_slot_moved_from_the_past_into_the_future_is_still_to_come() -> None:
    column = column_of(
        move=[
            {"slot": "2026-01-29", "to": "2026-03-02", "reason": "late"},
            {"slot": "2026-04-09", "to": "2026-02-13", "reason": "early"},
            {"slot": "2026-01-16", "to": "2026-02-14", "reason": "is no slot"},
        ]
    )
    after = datetime(2026, 2, 12, 12, tzinfo=UTC)
    found = coming_slots("c", column, after=after, count=4)
    assert [slot.on.isoformat() for slot in found] == [
        "2026-04-09",
        "2026-02-26",
        "2026-01-29",
        "2026-03-12",
    ]


def test_the_next_slot_is_found_before_the_column_begins_and_across_a_change_of_rules() -> None:
    column = column_of(
        cadence=[{**FORTNIGHTLY, "every": "1 week"}, {**MONTHLY, "from": "2026-02-01"}]
    )
    long_before = datetime(2020, 1, 1, tzinfo=UTC)
    found = coming_slots("c", column, after=long_before, count=4)
    assert [slot.on.isoformat() for slot in found] == [
        "2026-01-15",
        "2026-01-22",
        "2026-01-29",
        "2026-02-03",
    ]


def test_the_slot_of_a_day_that_its_zone_left_out_is_still_to_come() -> None:
    # Samoa went from 29 to 31 December 2011.
    daily = {"every": "1 day", "at": "07:00", "from": "2011-12-01"}
    column = column_of(timezone="Pacific/Apia", cadence=daily)
    after = datetime(2011, 12, 30, 12, tzinfo=UTC)
    found = coming_slots("c", column, after=after, count=3)
    assert [slot.on.isoformat() for slot in found] == ["2011-12-30", "2011-12-31", "2012-01-01"]


def test_a_column_that_has_ended_or_skips_everything_has_no_next_slot() -> None:
    ended = column_of(cadence={"rrule": "FREQ=WEEKLY;COUNT=3", "from": "2026-01-15"})
    skipped = column_of(skip=[{"from": "2026-01-01", "to": "9999-12-31", "reason": "closed"}])
    after = datetime(2026, 2, 1, tzinfo=UTC)
    last = datetime.max.replace(tzinfo=UTC)

    assert coming_slots("c", ended, after=after, count=1) == ()
    assert coming_slots("c", skipped, after=after, count=1) == ()
    assert coming_slots("c", column_of(), after=last, count=1) == ()


@pytest.mark.parametrize(
    "skip",
    [
        {"date": "2027-01-01", "reason": "feast"},
        {"from": "2027-01-01", "to": "2027-01-02", "reason": "feast"},
        {"holidays": "GB-ENG"},
    ],
)
def test_a_slot_that_is_moved_to_a_skipped_day_is_no_slot_to_come(skip: dict[str, str]) -> None:
    move = {"slot": "2026-12-31", "to": "2027-01-01", "reason": "rest"}
    column = column_of(skip=[skip], move=[move])
    after = datetime(2026, 12, 20, tzinfo=UTC)

    assert [slot.on.isoformat() for slot in coming_slots("c", column, after=after, count=1)] == [
        "2027-01-14"
    ]


def test_a_slot_that_a_move_takes_off_a_public_holiday_is_still_to_come() -> None:
    move = {"slot": "2027-01-01", "to": "2027-01-05", "reason": "rest"}
    column = column_of(
        cadence={**FORTNIGHTLY, "every": "1 week", "on": "friday"},
        skip=[{"holidays": "GB-ENG"}],
        move=[move],
    )
    after = datetime(2026, 12, 26, tzinfo=UTC)

    assert coming_slots("c", column, after=after, count=1)[0].day.isoformat() == "2027-01-05"
