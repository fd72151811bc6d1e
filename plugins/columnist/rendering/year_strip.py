"""A column's year at a glance: one line a year, a mark a slot, drawn to scale.

A year is drawn in halves, side by side on a desk and one below the other on a phone. Positions are
in the units of the drawing, `WIDTH` across half a year; what the marks mean is said in a sentence
too, for readers who do not see them.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Final

from columnist.catalogue.schedule import SlotState
from columnist.domain.days import MONTHS
from columnist.rendering.dates import day_view
from columnist.rendering.view_parts import StripHalf, StripMark, YearStrip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from columnist.catalogue.public_schedule import PublicColumn, PublicSlot

WIDTH: Final = 360
"""What half a year takes in the drawing; the margin around it is the template's."""

_LONGEST_HALF: Final = 184
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
    halves = tuple(_half(column, slots, date(year, first, 1)) for first in (1, 7))
    return YearStrip(year=year, halves=halves, counts=_counted(slots))


def _half(column: PublicColumn, slots: Sequence[PublicSlot], begins: date) -> StripHalf:
    first = begins.month
    months = range(first, first + _MONTHS_OF_A_HALF)
    return StripHalf(
        tuple(
            (_place(begins.replace(month=month), begins), MONTHS[month - 1][:3]) for month in months
        ),
        tuple(_mark(column, slot, begins) for slot in slots if _day(column, slot).month in months),
    )


def _mark(column: PublicColumn, slot: PublicSlot, begins: date) -> StripMark:
    day = _day(column, slot)
    title = f"{day_view(day).text}: {_SAID[slot.state]}"
    return StripMark(_place(day, begins), slot.state.value, title)


def _place(day: date, begins: date) -> int:
    return round((day - begins).days * WIDTH / _LONGEST_HALF)


def _counted(slots: Sequence[PublicSlot]) -> tuple[tuple[str, str], ...]:
    counts = Counter(slot.state for slot in slots)
    return tuple(
        (state.value, f"{counts[state]} {said}") for state, said in _SAID.items() if counts[state]
    )
