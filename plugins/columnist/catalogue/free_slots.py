"""The slots of a column that a piece can be given: not skipped, and named by no piece."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from columnist.catalogue.deadlines import Deadline, days_left, deadlines_of
from columnist.catalogue.public_schedule import held_slots
from columnist.catalogue.slots import coming_slots, has_come, slots_of
from columnist.domain.days import MONTHS_IN_A_YEAR, months_after
from columnist.domain.recurrence import YEARS_TO_WAIT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from columnist.catalogue.collection import Collection, ColumnEntry
    from columnist.domain.clock import AsOf
    from columnist.domain.column import Column
    from columnist.domain.slot import Slot

MOST_SLOTS = 400
"""How many coming slots are looked at: more than seven years of a weekly column."""


class FreeSlot(NamedTuple):
    """A slot that no piece names; `missed` is its last deadline where that has passed."""

    slot: Slot
    missed: Deadline | None = None


class FreeDays(NamedTuple):
    """The days of a column's free slots, in order; `past` are those that have come by `today`."""

    today: date
    past: tuple[date, ...]
    coming: tuple[date, ...]

    def __contains__(self, day: object) -> bool:
        """Tell whether a day is that of a free slot."""
        return day in self.past or day in self.coming

    def beside(self, day: date) -> tuple[date, ...]:
        """Return the last one before a day and the first one after it, where there are such.

        Beside a day that is still to come stand only those that are.
        """
        days = self.coming if day > self.today else (*self.past, *self.coming)
        before, after = bisect_left(days, day), bisect_right(days, day)
        return (*days[max(before - 1, 0) : before], *days[after : after + 1])


def free_days(collection: Collection, column: ColumnEntry, *, at: AsOf) -> FreeDays:
    """Return the days of the free slots of a column, looking back forty years."""
    held = held_slots(collection.entries).get(column.id, frozenset())
    now, today = at.instant_in(column.column.zone), at.day_in(column.column.zone)
    first = max(column.column.begins, months_after(today, -YEARS_TO_WAIT * MONTHS_IN_A_YEAR))
    past = (
        slot.on
        for slot in slots_of(column.id, column.column, first, today)
        if slot.skipped is None and has_come(slot, now) and slot.on not in held
    )
    coming = (free.slot.on for free in free_slots(collection, column, at=at))
    return FreeDays(today, tuple(past), tuple(sorted(coming)))


def free_slots(collection: Collection, column: ColumnEntry, *, at: AsOf) -> Iterator[FreeSlot]:
    """Yield the free slots of a column after an instant, the next one first."""
    held = held_slots(collection.entries).get(column.id, frozenset())
    after, today = at.instant_in(column.column.zone), at.day_in(column.column.zone)
    for slot in coming_slots(column.id, column.column, after=after, count=MOST_SLOTS):
        if slot.on not in held:
            yield FreeSlot(slot, missed_deadline(slot, column.column, today))


def missed_deadline(slot: Slot, column: Column, today: date) -> Deadline | None:
    """Return the last deadline of a slot if its day is over."""
    last = max(deadlines_of(slot, column), key=lambda one: one.day, default=None)
    return last if last is not None and days_left(last, today) < 0 else None
