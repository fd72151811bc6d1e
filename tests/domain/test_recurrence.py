"""Rhythms held against dateutil, which counts each of them from its anchor."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Literal

import pytest
from dateutil import rrule
from hypothesis import given
from hypothesis import strategies as st

from columnist.domain.recurrence import Frequency, Recurrence, Weekday
from tests.effort import calls_of

THURSDAY = Weekday(3)
ANCHOR = date(2026, 1, 15)
DATEUTIL: dict[Frequency, Literal[0, 1, 2, 3]] = {
    Frequency.DAILY: rrule.DAILY,
    Frequency.WEEKLY: rrule.WEEKLY,
    Frequency.MONTHLY: rrule.MONTHLY,
    Frequency.YEARLY: rrule.YEARLY,
}

WEEKDAYS = st.lists(st.builds(Weekday, st.integers(0, 6)), max_size=3, unique=True)
NTH_WEEKDAYS = st.lists(
    st.builds(Weekday, st.integers(0, 6), st.sampled_from([1, 2, 3, -1])), max_size=2, unique=True
)
MONTH_DAYS = st.lists(st.sampled_from([1, 15, 29, 31, -1]), max_size=2, unique=True)


@st.composite
def recurrences(draw: st.DrawFn) -> Recurrence:
    frequency = draw(st.sampled_from(Frequency))
    is_narrow = frequency in {Frequency.DAILY, Frequency.WEEKLY}
    weekdays = draw(WEEKDAYS if is_narrow else WEEKDAYS | NTH_WEEKDAYS)
    month_days = [] if frequency is Frequency.WEEKLY else draw(MONTH_DAYS)
    end = draw(st.none() | st.dates(date(2026, 1, 1), date(2034, 12, 31)) | st.integers(1, 40))
    return Recurrence(
        frequency,
        interval=draw(st.integers(1, 4)),
        weekdays=tuple(weekdays),
        month_days=tuple(month_days),
        months=tuple(draw(st.lists(st.integers(1, 12), max_size=3, unique=True))),
        week_start=draw(st.sampled_from([0, 6])),
        until=end if isinstance(end, date) else None,
        count=end if isinstance(end, int) else None,
    )


def as_dateutil_alone_has_it(
    rhythm: Recurrence, anchor: date, since: date, until: date
) -> list[date]:
    last = min(until, rhythm.until or until)
    rule = rrule.rrule(
        DATEUTIL[rhythm.frequency],
        dtstart=datetime.combine(anchor, datetime.min.time()),
        interval=rhythm.interval,
        byweekday=[rrule.weekday(day.index, day.nth) for day in rhythm.weekdays] or None,
        bymonthday=rhythm.month_days or None,
        bymonth=rhythm.months or None,
        wkst=rhythm.week_start,
        count=rhythm.count,
        until=None if rhythm.count else datetime.combine(last, datetime.min.time()),
    )
    days: list[date] = []
    for found in rule:
        if found.date() > last:
            break
        days.append(found.date())
    return [day for day in days if day >= since]


@given(
    recurrences(),
    st.dates(date(2026, 1, 1), date(2028, 3, 1)),
    st.dates(date(2025, 6, 1), date(2035, 1, 1)),
    st.integers(0, 900),
)
def test_any_window_holds_what_dateutil_counts_from_the_anchor(
    rhythm: Recurrence, anchor: date, since: date, length: int
) -> None:
    if not rhythm.comes(anchor):
        return
    until = since + timedelta(days=length)
    expected = as_dateutil_alone_has_it(rhythm, anchor, since, until)
    assert list(rhythm.days(anchor, since, until)) == expected


def test_a_far_year_is_asked_for_with_no_more_effort_than_a_near_one() -> None:
    rhythm = Recurrence(Frequency.DAILY, interval=3)

    def week_of(year: int) -> list[date]:
        return list(rhythm.days(ANCHOR, date(year, 1, 1), date(year, 1, 7)))

    assert calls_of(lambda: week_of(9000)) < 2 * calls_of(lambda: week_of(2027))
    days = week_of(9000)
    assert [(day - ANCHOR).days % 3 for day in days] == [0] * len(days)
    assert len(days) in {2, 3}


def test_nothing_comes_before_the_anchor_or_after_the_end() -> None:
    rhythm = Recurrence(Frequency.WEEKLY, until=date(2026, 2, 5))
    assert rhythm.days(ANCHOR, date(2020, 1, 1), date(2030, 1, 1)) == (
        date(2026, 1, 15),
        date(2026, 1, 22),
        date(2026, 1, 29),
        date(2026, 2, 5),
    )
    assert rhythm.days(ANCHOR, date(2027, 1, 1), date(2028, 1, 1)) == ()


def test_a_count_is_counted_from_the_anchor_and_not_from_the_window() -> None:
    rhythm = Recurrence(Frequency.WEEKLY, count=3)
    assert rhythm.days(ANCHOR, date(2026, 1, 20), date(2027, 1, 1)) == (
        date(2026, 1, 22),
        date(2026, 1, 29),
    )


def test_a_position_is_chosen_from_the_whole_of_the_first_week() -> None:
    mondays_and_fridays = (Weekday(0), Weekday(4))
    rhythm = Recurrence(Frequency.WEEKLY, weekdays=mondays_and_fridays, positions=(1,))
    assert rhythm.days(ANCHOR, ANCHOR, date(2026, 1, 31)) == (
        date(2026, 1, 19),
        date(2026, 1, 26),
    )


def test_a_year_without_the_day_of_its_anchor_is_passed_over() -> None:
    rhythm = Recurrence(Frequency.YEARLY)
    days = rhythm.days(date(2024, 2, 29), date(2024, 1, 1), date(2040, 1, 1))
    assert [day.year for day in days] == [2024, 2028, 2032, 2036]


def test_the_calendar_ends_with_the_year_9999() -> None:
    rhythm = Recurrence(Frequency.WEEKLY, weekdays=(THURSDAY,))
    assert rhythm.days(ANCHOR, date(9999, 12, 20), date.max) == (
        date(9999, 12, 23),
        date(9999, 12, 30),
    )
    assert rhythm.comes(date(9999, 12, 1))


@pytest.mark.parametrize(
    "rhythm",
    [
        Recurrence(Frequency.DAILY, month_days=(30,), months=(2,)),
        Recurrence(Frequency.MONTHLY, interval=12, month_days=(31,), months=(6,)),
        Recurrence(Frequency.DAILY, until=date(2026, 1, 14)),
        Recurrence(Frequency.DAILY, interval=7, weekdays=(Weekday(0),)),
    ],
)
def test_a_rhythm_that_never_comes_is_told_before_the_end_of_time(rhythm: Recurrence) -> None:
    answers: list[bool] = []
    calls = calls_of(lambda: answers.append(rhythm.comes(ANCHOR)))

    assert answers == [False]
    assert calls < (date.max - ANCHOR).days / 5


def test_a_rhythm_comes_although_it_ends_or_begins_late() -> None:
    assert Recurrence(Frequency.YEARLY, until=date(2026, 1, 15)).comes(ANCHOR)
    assert Recurrence(Frequency.YEARLY, month_days=(29,), months=(2,)).comes(date(2097, 1, 1))
    assert Recurrence(Frequency.DAILY, until=date(2999, 1, 1)).comes(ANCHOR)
