"""A column's year at a glance: one line a year, a mark a slot, drawn to scale.

A year is drawn in halves, side by side on a desk and one below the other on a phone; a half without
a slot is left out. Positions are in the units of the drawing, `WIDTH` across half a year; what the
marks mean is said in a sentence too, for readers who do not see them.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Final

from columnist.catalogue.schedule import SlotState
from columnist.domain.days import MONTHS
from columnist.rendering.dates import day_view
from columnist.rendering.view_parts import StripHalf, StripMark, YearStrip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from columnist.catalogue.public_schedule import PublicColumn, PublicSlot

WIDTH: Final = 360
"""What half a year takes in the drawing: where it ends, the next begins."""

LINE: Final = 18
"""How far down the line of the year is drawn."""

_LARGEST: Final = 5.5
_SMALLEST: Final = 1.5
_OF_THE_WAY: Final = 0.3
_CROWDED: Final = 10
_ASIDE: Final = 5
_MONTHS_OF_A_HALF: Final = 6
_SAID: Final = {
    SlotState.PUBLISHED: "published",
    SlotState.FILLED: "planned",
    SlotState.OPEN: "open",
    SlotState.SKIPPED: "without a column",
    SlotState.MISSED: "missed",
}


def year_strips(column: PublicColumn) -> tuple[YearStrip, ...]:
    """Return a strip for each year in which the column has slots, in their order."""
    by_year: dict[int, list[PublicSlot]] = {}
    for slot in column.slots:
        by_year.setdefault(_day(column, slot).year, []).append(slot)
    return tuple(_strip(column, year, by_year[year]) for year in sorted(by_year))


def year_of_next(column: PublicColumn) -> tuple[YearStrip, ...]:
    """Return the strip of the year in which the column comes next, or of its last year."""
    strips = year_strips(column)
    year = column.next.instant.astimezone(column.column.zone).year if column.next else 0
    return tuple(strip for strip in strips if strip.year == year) or strips[-1:]


def _day(column: PublicColumn, slot: PublicSlot) -> date:
    return slot.slot.instant.astimezone(column.column.zone).date()


def _strip(column: PublicColumn, year: int, slots: Sequence[PublicSlot]) -> YearStrip:
    days = [_day(column, slot) for slot in slots]
    apart = _usual_way(days)
    rows = (-_ASIDE, _ASIDE) if apart < _CROWDED else (0,)
    marks = [
        (day.month, _mark(slot, day, LINE + rows[number % len(rows)]))
        for number, (day, slot) in enumerate(zip(days, slots, strict=True))
    ]
    return YearStrip(
        year=year,
        halves=tuple(half for first in (1, 7) if (half := _half(year, first, marks)).marks),
        counts=_counted(slots),
        radius=round(max(_SMALLEST, min(_LARGEST, _OF_THE_WAY * apart * len(rows))), 1),
    )


def _usual_way(days: Sequence[date]) -> float:
    """Return how far slots are from one another in the drawing, more often than not."""
    ways = [(after - before).days for before, after in pairwise(days)]
    return median(ways) * WIDTH / _days_in_half(days[0]) if ways else WIDTH


def _half(year: int, first: int, marks: Sequence[tuple[int, StripMark]]) -> StripHalf:
    months = range(first, first + _MONTHS_OF_A_HALF)
    return StripHalf(
        tuple((_place(date(year, month, 1)), MONTHS[month - 1][:3]) for month in months),
        tuple(mark for month, mark in marks if month in months),
    )


def _mark(slot: PublicSlot, day: date, y: int) -> StripMark:
    title = f"{day_view(day).text}: {_SAID[slot.state]}"
    return StripMark(_place(day), y, slot.state.value, title)


def _place(day: date) -> int:
    return round((day - _begin(day)).days * WIDTH / _days_in_half(day))


def _begin(day: date) -> date:
    return date(day.year, 1 if day.month <= _MONTHS_OF_A_HALF else 7, 1)


def _days_in_half(day: date) -> int:
    begin = _begin(day)
    end = date(day.year, 7, 1) if begin.month == 1 else date(day.year + 1, 1, 1)
    return (end - begin).days


def _counted(slots: Sequence[PublicSlot]) -> tuple[tuple[str, str], ...]:
    counts = Counter(slot.state for slot in slots)
    return tuple(
        (state.value, f"{counts[state]} {said}") for state, said in _SAID.items() if counts[state]
    )
