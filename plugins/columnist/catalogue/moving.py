"""Whether a piece can be given another day, and if not, why and which days are free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.catalogue.free_slots import FreeDays, free_slots
from columnist.catalogue.slots import instant_on, slot_at
from columnist.catalogue.states import State
from columnist.domain.days import spelled

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from columnist.catalogue.collection import Collection, ColumnEntry
    from columnist.catalogue.states import Standing
    from columnist.domain.clock import AsOf
    from columnist.domain.slot import Slot


def why_not_moved(
    collection: Collection, standing: Standing, day: date, *, at: AsOf
) -> tuple[str, str] | None:
    """Return message and cure if a piece cannot be given a day, or `None` if it can."""
    column, entry = standing.column, standing.entry
    if column is None:
        return f"{entry.path} stands in no column.", "Give its folder a column.yml first."
    if standing.state is State.WITHDRAWN:
        return f"{entry.path} is withdrawn, so it has no slot.", "Set its status first."
    if standing.state is State.PUBLISHED and standing.day is not None:
        message = f"{entry.path} has been live since {spelled(standing.day)} and keeps its day."
        return message, "Correct or withdraw it, if it is not to stay as it is."
    fault = next(_faults(collection, standing, column, day, at), None)
    return (fault, _nearest(collection, column, day, at)) if fault else None


def _faults(
    collection: Collection, standing: Standing, column: ColumnEntry, day: date, at: AsOf
) -> Iterator[str]:
    slot = slot_at(column.id, column.column, day)
    is_free_of_rhythm = standing.entry.study.off_cadence
    if slot is None and not is_free_of_rhythm:
        yield _no_slot(column, day)
    if slot is not None and slot.skipped and not is_free_of_rhythm:
        yield f"The slot of {spelled(day)} is skipped ({slot.skipped})."
    if _has_passed(column, slot, day, at):
        what = "slot" if slot else "day"
        yield f"The {what} of {spelled(day)} has passed."
    for other in collection.entries:
        is_there = other.column == column.id and other.study.publish_on == day
        if is_there and other is not standing.entry and not other.study.is_withdrawn:
            yield f"The slot of {spelled(day)} is taken by {other.path}."


def _has_passed(column: ColumnEntry, slot: Slot | None, day: date, at: AsOf) -> bool:
    instant = slot.instant if slot else instant_on(column.column, day)
    return instant <= at.instant_in(column.column.zone)


def _no_slot(column: ColumnEntry, day: date) -> str:
    move = next((move for move in column.column.move if move.to == day), None)
    if move is not None:
        came_from = spelled(move.slot)
        return f"What comes on {spelled(day)} is the slot of {came_from}, which keeps that date."
    if day < column.column.begins:
        return f"The column begins only on {spelled(column.column.begins)}."
    return f"{spelled(day)} is no slot of {column.column.title}."


def _nearest(collection: Collection, column: ColumnEntry, day: date, at: AsOf) -> str:
    free = [one.slot.on for one in free_slots(collection, column, at=at) if one.missed is None]
    near = FreeDays(at.day_in(column.column.zone), (), tuple(sorted(free))).beside(day)
    if not near:
        return "The column has no free slot."
    listed = " and ".join(on.isoformat() for on in near)
    return f"The nearest free {'slots are' if len(near) > 1 else 'slot is'} {listed}."
