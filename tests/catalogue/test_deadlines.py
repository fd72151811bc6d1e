"""Deadlines, counted back from the day on which a slot comes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from columnist.catalogue.deadlines import (
    days_left,
    deadlines_of,
    is_working_day,
    working_days_left,
)
from columnist.catalogue.slots import slot_at
from tests.columns import column_of

if TYPE_CHECKING:
    from columnist.domain.column import Column

DEADLINES = {
    "final copy": "3 working days",
    "client sign-off": "14 days",
    "submission": "3 weeks",
}
ENGLISH = {"skip": [{"holidays": "GB-ENG"}], "deadlines": DEADLINES}


def told(column: Column, on: str) -> list[str]:
    slot = slot_at("coaching", column, date.fromisoformat(on))
    assert slot is not None
    return [f"{found.day} {found.name}" for found in deadlines_of(slot, column)]


def test_deadlines_are_listed_by_day() -> None:
    assert told(column_of(deadlines=DEADLINES), "2026-04-09") == [
        "2026-03-19 submission",
        "2026-03-26 client sign-off",
        "2026-04-06 final copy",
    ]


def test_working_days_leave_out_the_public_holidays_that_the_column_keeps() -> None:
    # Good Friday and Easter Monday lie between
    assert told(column_of(**ENGLISH), "2026-04-09")[-1] == "2026-04-02 final copy"


def test_deadlines_of_a_moved_slot_are_counted_from_its_new_day() -> None:
    column = column_of(
        deadlines=DEADLINES, move=[{"slot": "2026-04-09", "to": "2026-04-16", "reason": "late"}]
    )
    assert told(column, "2026-04-09") == [
        "2026-03-26 submission",
        "2026-04-02 client sign-off",
        "2026-04-13 final copy",
    ]


@pytest.mark.parametrize(
    ("day", "is_one"),
    [("2026-04-02", True), ("2026-04-03", False), ("2026-04-04", False), ("2026-04-05", False)],
)
def test_a_working_day_is_no_weekend_and_no_public_holiday(day: str, is_one: bool) -> None:  # noqa: FBT001
    assert is_working_day(date.fromisoformat(day), column_of(**ENGLISH)) is is_one


@pytest.mark.parametrize(
    ("today", "days", "working_days"),
    [
        ("2026-03-26", 7, 5),
        ("2026-04-01", 1, 1),
        ("2026-04-02", 0, 0),
        ("2026-04-03", -1, 0),
        ("2026-04-07", -5, -1),
    ],
)
def test_the_days_left_are_counted_from_today(today: str, days: int, working_days: int) -> None:
    column = column_of(**ENGLISH)
    slot = slot_at("coaching", column, date(2026, 4, 9))
    assert slot is not None
    final_copy = deadlines_of(slot, column)[-1]
    day = date.fromisoformat(today)
    assert days_left(final_copy, day) == days
    assert working_days_left(final_copy, column, day) == working_days
