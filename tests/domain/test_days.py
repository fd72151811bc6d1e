"""Counting on the calendar, and saying a day in words."""

from __future__ import annotations

from datetime import date

import pytest

from columnist.domain.days import months_after, spelled


@pytest.mark.parametrize(
    ("day", "months", "after"),
    [
        (date(2026, 1, 15), 1, date(2026, 2, 15)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(9999, 1, 1), 12, date.max),
    ],
)
def test_months_are_counted_without_falling_off_the_calendar(
    day: date, months: int, after: date
) -> None:
    assert months_after(day, months) == after


def test_a_day_is_spelled_as_a_sentence_names_it() -> None:
    assert spelled(date(2026, 4, 2)) == "2 April 2026"
