"""The words of an editor's plan: days, slots, deadlines, how long is left. English everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.catalogue.deadlines import days_left, working_days_left
from columnist.catalogue.schedule import SlotState
from columnist.catalogue.states import State
from columnist.domain.days import MONTHS, WEEKDAYS
from columnist.domain.lead import LeadUnit
from columnist.domain.plural import counted
from columnist.rendering.paint import Tone

if TYPE_CHECKING:
    from datetime import date

    from columnist.catalogue.deadlines import Deadline
    from columnist.catalogue.schedule import Due, Row
    from columnist.domain.column import Column
    from columnist.domain.slot import Slot

_SHORT = 3

_TONES = {
    SlotState.PUBLISHED: Tone.FAINT,
    SlotState.SKIPPED: Tone.FAINT,
    SlotState.OPEN: Tone.WARN,
    SlotState.MISSED: Tone.BAD,
    SlotState.FILLED: Tone.WARN,
}


def short_day(day: date) -> str:
    """Return a day in 15 columns at most.

    >>> from datetime import date
    >>> short_day(date(2026, 12, 3))
    'Thu  3 Dec 2026'
    """
    weekday, month = WEEKDAYS[day.weekday()][:_SHORT], MONTHS[day.month - 1][:_SHORT]
    return f"{weekday} {day.day:2} {month} {day.year}"


def long_day(day: date, *, today: date | None = None) -> str:
    """Return a day as a sentence has it; without its year where that is this one.

    >>> from datetime import date
    >>> long_day(date(2026, 6, 18), today=date(2026, 4, 2))
    '18 June'
    """
    year = "" if today is not None and day.year == today.year else f" {day.year}"
    return f"{day.day} {MONTHS[day.month - 1]}{year}"


def time_of(slot: Slot, column: Column) -> str:
    """Return the time of day at which a slot comes, by the column's clock."""
    return slot.instant.astimezone(column.zone).strftime("%H:%M")


def slot_words(slot: Slot, column: Column) -> str:
    """Return when a slot comes, in full: weekday, day, time and zone."""
    weekday = WEEKDAYS[slot.day.weekday()]
    return f"{weekday} {long_day(slot.day)}, {time_of(slot, column)} ({column.timezone})"


def due_words(due: Due, *, today: date) -> str:
    """Return a deadline and how long is left: `submission by 28 Feb (10 days left)`."""
    name, day = due.deadline.name, _short_date(due.deadline.day, today)
    if due.is_past:
        return f"{name} was due {day} ({_days(-due.days)} ago)"
    return f"{name} by {day} ({left_words(due)})"


def left_words(due: Due) -> str:
    """Return how long is left until a deadline that is not past, in the days that it counts."""
    if due.days == 0:
        return "today"
    if due.working_days is None:
        return f"{_days(due.days)} left"
    return f"{_working_days(due.working_days)} left"


def deadline_words(deadline: Deadline, column: Column, *, today: date, is_missed: bool) -> str:
    """Return a deadline and how far its day is, in the days that it counts if that is to come."""
    days = days_left(deadline, today)
    far = "today" if days == 0 else f"in {_days(days)}" if days > 0 else f"{_days(-days)} ago"
    if days > 0 and deadline.lead.unit is LeadUnit.WORKING_DAY:
        far = f"in {_working_days(working_days_left(deadline, column, today))}"
    unmet = ", not met" if is_missed else ""
    return f"{deadline.name}: {_short_date(deadline.day, today)} ({far}{unmet})"


def _short_date(day: date, today: date) -> str:
    """Return `21 Jan 2027`, without the year where it is this one."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day.day} {MONTHS[day.month - 1][:_SHORT]}{year}"


def _days(count: int) -> str:
    return counted(count, "day")


def _working_days(count: int) -> str:
    return counted(count, "working day")


def row_state(row: Row) -> str:
    """Return the word for a row: the state of its piece if it has one, else that of the slot."""
    return row.piece.state if row.piece is not None else row.state.value


def row_tone(row: Row) -> Tone:
    """Return how a row's state is coloured."""
    if row.piece is not None and row.piece.state == State.SCHEDULED:
        return Tone.GOOD
    if row.piece is not None and row.piece.state == State.BLOCKED:
        return Tone.BAD
    return _TONES[row.state]
