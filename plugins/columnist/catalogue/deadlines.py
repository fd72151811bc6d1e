"""What has to be done before a slot, and by which day. Knows no piece and no clock."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from columnist.domain.lead import Lead, LeadUnit
from columnist.domain.public_holidays import holidays_of

if TYPE_CHECKING:
    from columnist.domain.column import Column
    from columnist.domain.slot import Slot

_ONE_DAY = timedelta(days=1)
_SATURDAY = 5


class Deadline(NamedTuple):
    """The last local day on which something can be done for a slot."""

    day: date
    name: str
    lead: Lead


def deadlines_of(slot: Slot, column: Column) -> tuple[Deadline, ...]:
    """Return the deadlines of a slot, the earliest first, counted back from the day it comes on."""
    found = (
        Deadline(_day_before(slot.day, lead, column), name, lead)
        for name, lead in column.deadlines.items()
    )
    return tuple(sorted(found, key=lambda deadline: (deadline.day, deadline.name)))


def submission_of(slot: Slot, column: Column) -> date | None:
    """Return the day by which a story for a slot has to be handed in: its first deadline."""
    return next((deadline.day for deadline in deadlines_of(slot, column)), None)


def _day_before(day: date, lead: Lead, column: Column) -> date:
    match lead.unit:
        case LeadUnit.DAY:
            return day - timedelta(days=lead.count)
        case LeadUnit.WEEK:
            return day - timedelta(weeks=lead.count)
        case _:  # working days
            for _ in range(lead.count):
                day = _working_day_before(day, column)
            return day


def _working_day_before(day: date, column: Column) -> date:
    day -= _ONE_DAY
    while not is_working_day(day, column):
        day -= _ONE_DAY
    return day


def is_working_day(day: date, column: Column) -> bool:
    """Tell whether a day is from Monday to Friday and no public holiday that the column keeps."""
    if day.weekday() >= _SATURDAY:
        return False
    return not any(day in holidays_of(code, day.year) for code in column.holiday_calendars)


def days_left(deadline: Deadline, today: date) -> int:
    """Return how many days are left; 0 on the last one, less when it has passed."""
    return (deadline.day - today).days


def working_days_left(deadline: Deadline, column: Column, today: date) -> int:
    """Return how many working days are left after today; less than 0 when it has passed."""
    if deadline.day < today:
        return -_working_days_between(deadline.day, today, column)
    return _working_days_between(today, deadline.day, column)


def _working_days_between(first: date, last: date, column: Column) -> int:
    days = (first + timedelta(days=step) for step in range(1, (last - first).days + 1))
    return sum(is_working_day(day, column) for day in days)
