"""The slots of a column that a piece can still be given: coming, not skipped, named by no piece."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from columnist.catalogue.deadlines import Deadline, days_left, deadlines_of
from columnist.catalogue.public_schedule import held_slots
from columnist.catalogue.slots import coming_slots

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
