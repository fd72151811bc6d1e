"""A rhythm as RFC 5545 has it (section 3.3.10), worked out by dateutil.

Knows no words of authors, no time of day and no zone: only which days a rhythm names. The rhythm is
counted from its anchor, whatever days are asked for.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from datetime import MAXYEAR, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Final, Literal

from dateutil import rrule

from columnist.domain.days import MONTHS_IN_A_YEAR

if TYPE_CHECKING:
    from collections.abc import Iterator

YEARS_TO_WAIT = 40
"""A rhythm that names no day in the forty years after its anchor never comes."""

_WEEK = 7
_CALENDAR_REPEATS_AFTER = 400


class Frequency(StrEnum):
    """What a rhythm counts."""

    YEARLY = "YEARLY"
    MONTHLY = "MONTHLY"
    WEEKLY = "WEEKLY"
    DAILY = "DAILY"


_OF_DATEUTIL: Final[dict[Frequency, Literal[0, 1, 2, 3]]] = {
    Frequency.YEARLY: rrule.YEARLY,
    Frequency.MONTHLY: rrule.MONTHLY,
    Frequency.WEEKLY: rrule.WEEKLY,
    Frequency.DAILY: rrule.DAILY,
}


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week, Monday being 0; `nth` counts it within the month or year, -1 the last."""

    index: int
    nth: int | None = None


@dataclass(frozen=True, slots=True)
class Recurrence:
    """Which days come, counted from an anchor that is named when they are asked for."""

    frequency: Frequency
    interval: int = 1
    weekdays: tuple[Weekday, ...] = ()
    month_days: tuple[int, ...] = ()
    months: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()
    week_start: int = 0
    until: date | None = None
    count: int | None = None

    def days(self, anchor: date, since: date, until: date) -> tuple[date, ...]:
        """Return the days from `since` to `until`, both included, in order.

        Months and years without a day that is named are passed over: the 31st comes seven times a
        year, 29 February in leap years.
        """
        first = max(since, anchor)
        last = min(until, self.until or until)
        found: list[date] = []
        for year in range(first.year, last.year + 1):
            days = _days_of_year(self, anchor, year)
            found += days[bisect_left(days, first) : bisect_right(days, last)]
        return tuple(found)

    def comes(self, anchor: date) -> bool:
        """Tell whether any day comes in the forty years after the anchor."""
        # Where nothing comes, dateutil looks on to the year 9999, for seconds. The calendar repeats
        # every 400 years, weekdays and all, so it is asked about a time near its end.
        spare_years = MAXYEAR - YEARS_TO_WAIT - anchor.year
        shift = spare_years // _CALENDAR_REPEATS_AFTER * _CALENDAR_REPEATS_AFTER
        last = date(anchor.year + YEARS_TO_WAIT + shift, 12, 31)
        if self.until is not None and self.until.year <= anchor.year + YEARS_TO_WAIT:
            last = self.until.replace(year=self.until.year + shift)
        moved = anchor.replace(year=anchor.year + shift)
        return next(self.found(moved, moved, last), None) is not None

    def found(self, anchor: date, first: date, last: date) -> Iterator[date]:
        """Look for the days from `first`, which is not before the anchor, to `last`."""
        if self.count is None:
            return self._days(anchor, first, last)
        counted = islice(self._days(anchor, anchor, last), self.count)
        return (day for day in counted if day >= first)

    def _days(self, anchor: date, first: date, last: date) -> Iterator[date]:
        full = self._completed_by(anchor)
        rule = rrule.rrule(
            _OF_DATEUTIL[self.frequency],
            interval=self.interval,
            dtstart=datetime.combine(self._start_of_period(anchor, first), time()),
            until=datetime.combine(last, time()),
            byweekday=[rrule.weekday(day.index, day.nth) for day in full.weekdays] or None,
            bymonthday=full.month_days or None,
            bymonth=full.months or None,
            bysetpos=full.positions or None,
            wkst=self.week_start,
        )
        return (found.date() for found in rule if found.date() >= first)

    def _completed_by(self, anchor: date) -> Recurrence:
        """Return the rhythm with what it leaves open filled in from its anchor (RFC 5545)."""
        if self.weekdays or self.month_days:
            return self
        match self.frequency:
            case Frequency.WEEKLY:
                return replace(self, weekdays=(Weekday(anchor.weekday()),))
            case Frequency.MONTHLY:
                return replace(self, month_days=(anchor.day,))
            case Frequency.YEARLY:
                months = self.months or (anchor.month,)
                return replace(self, months=months, month_days=(anchor.day,))
            case _:  # each day is one by itself
                return self

    def _start_of_period(self, anchor: date, day: date) -> date:
        """Return where the last day, week, month or year of the rhythm up to `day` begins.

        From there dateutil counts as it would from the anchor, but need not walk the way to a far
        year; and it sees the first week, month or year whole, which BYSETPOS counts in.
        """
        match self.frequency:
            case Frequency.DAILY:
                return anchor + timedelta(days=self._whole((day - anchor).days))
            case Frequency.WEEKLY:
                start = anchor - timedelta(days=(anchor.weekday() - self.week_start) % _WEEK)
                return start + timedelta(weeks=self._whole((day - start).days // _WEEK))
            case Frequency.MONTHLY:
                start_month, month = _month_number(anchor), _month_number(day)
                year, month = divmod(start_month + self._whole(month - start_month), 12)
                return date(year, month + 1, 1)
            case _:  # years
                return date(anchor.year + self._whole(day.year - anchor.year), 1, 1)

    def _whole(self, periods: int) -> int:
        return periods - periods % self.interval


@lru_cache(maxsize=1024)
def _days_of_year(recurrence: Recurrence, anchor: date, year: int) -> tuple[date, ...]:
    """Return the days of one year. Each piece of a column asks for the year of its slot again."""
    first = max(anchor, date(year, 1, 1))
    return tuple(recurrence.found(anchor, first, date(year, 12, 31)))


def _month_number(day: date) -> int:
    return day.year * MONTHS_IN_A_YEAR + day.month - 1
