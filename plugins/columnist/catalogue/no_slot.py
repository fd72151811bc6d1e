"""What is told of a piece whose day is no slot, or a skipped one: why, and which days are free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.catalogue.slots import slot_at
from columnist.domain.days import spelled

if TYPE_CHECKING:
    from datetime import date

    from columnist.catalogue.collection import ColumnEntry
    from columnist.catalogue.free_slots import FreeDays


def why_not_a_slot(column: ColumnEntry, day: date, *, free: FreeDays) -> tuple[str, str]:
    """Return what to tell about a piece planned for a day that is no slot: message and hint."""
    fault = f'publish_on is "{day.isoformat()}", but'
    move = next((move for move in column.column.move if move.to == day), None)
    if move is not None and slot_at(column.id, column.column, move.slot) is not None:
        message = f"{fault} the slot that comes on that day is the one of {spelled(move.slot)}."
        if move.slot not in free:
            return message, free_beside(day, free=free)
        identity = move.slot.isoformat()
        return message, f"The slot was moved and keeps its date: write {identity}."
    message = f"{fault} the column has no slot on that day."
    if day < column.column.begins:
        message = f"{fault} the column begins only on {spelled(column.column.begins)}."
    return message, free_beside(day, free=free)


def free_beside(day: date, *, free: FreeDays) -> str:
    """Return the cure for a piece that cannot come on a day: the free slots around it."""
    near = " or ".join(on.isoformat() for on in free.beside(day))
    if not near:
        return "The column has no free slot. Add off_cadence: true if it is meant to come that day."
    return f"Write {near}, or add off_cadence: true if it is meant to come on another day."
