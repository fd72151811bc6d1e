"""Lines of a column's schedule that contradict each other.

Knows no file: a conflict names the path of keys at which it stands, and what to say there.
Whatever skips and public holidays say of a slot that has come is no conflict: what was published
stays well, whoever skips its day later, and whichever holidays the library has then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from columnist.catalogue.slots import instant_on, rhythm_days
from columnist.domain.days import MONTHS_IN_A_YEAR, months_after, spelled

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet
    from datetime import date

    from columnist.domain.clock import AsOf
    from columnist.domain.column import Column
    from columnist.domain.departure import Move


class Conflict(NamedTuple):
    """One contradiction: `path` leads to the key at fault, `message` is a whole sentence."""

    path: tuple[str | int, ...]
    message: str
    hint: str
    code: str = "slot-conflict"


def conflicts_of(
    column: Column, *, at: AsOf, unread: AbstractSet[str] = frozenset()
) -> tuple[Conflict, ...]:
    """Return what contradicts itself, at an instant, among a column's rules, skips, moves, extras.

    Of the fields in `unread` the column has not everything, and what hangs on them is not told.
    """
    return (
        *_of_moves(column, at, unread),
        *_of_extras(column, at, unread),
        *_of_skips(column, at),
    )


def _of_moves(column: Column, at: AsOf, unread: AbstractSet[str]) -> Iterator[Conflict]:
    moved: set[date] = set()
    for index, move in enumerate(column.move):
        path = ("move", index, "slot")
        if move.slot in moved:
            message = f"The slot of {spelled(move.slot)} is moved twice."
            yield Conflict(path, message, "Keep one of the two lines.")
        elif not unread & {"cadence", "extra"} and not _is_named(column, move.slot):
            message = f"{spelled(move.slot)} is moved, but the column has no slot on that day."
            yield Conflict(path, message, _nearest_to(column, move.slot))
        moved.add(move.slot)
    yield from _of_targets(column, at, unread)


def _of_targets(column: Column, at: AsOf, unread: AbstractSet[str]) -> Iterator[Conflict]:
    is_known = not unread & {"cadence", "move"}
    moved = {move.slot for move in column.move}
    taken: set[date] = set()
    for index, move in enumerate(column.move):
        path = ("move", index, "to")
        if move.to == move.slot:
            message = f"The slot of {spelled(move.slot)} is moved to the day that it has already."
            yield Conflict(path, message, "Write another day, or take the line away.")
        elif move.to in taken or (is_known and move.to not in moved and _is_named(column, move.to)):
            message = f"A slot is moved to {spelled(move.to)}, but another slot has that day."
            yield Conflict(path, message, "Choose a day on which no slot comes.")
        elif _is_coming(column, move.slot, at):
            yield from _of_rest(column, move, path)
        taken.add(move.to)


def _of_rest(column: Column, move: Move, path: tuple[str | int, ...]) -> Iterator[Conflict]:
    """Tell of a move to a day in a range or on a public holiday; a single date tells it itself."""
    reason = _passed_over(column, move.to)
    if reason and all(skip.day != move.to for skip in column.skip):
        slot, day = spelled(move.slot), spelled(move.to)
        message = f"The slot of {slot} is moved to {day}, but that day is skipped ({reason})."
        yield Conflict(path, message, "Choose a day that is not skipped.")


def _of_extras(column: Column, at: AsOf, unread: AbstractSet[str]) -> Iterator[Conflict]:
    has_rhythm = "cadence" not in unread
    is_known = has_rhythm and "skip" not in unread
    seen: set[date] = set()
    for index, extra in enumerate(column.extra):
        path, day = ("extra", index, "date"), spelled(extra.day)
        if has_rhythm and extra.day < column.begins:
            begins = spelled(column.begins)
            message = f"{day} is an extra slot, but the column begins on {begins}."
            yield Conflict(path, message, "Choose a later day, or let the cadence begin earlier.")
        elif extra.day in seen:
            yield Conflict(path, f"{day} is an extra slot twice.", "Keep one of the two lines.")
        elif is_known and _is_doubled(column, extra.day) and _is_coming(column, extra.day, at):
            message = f"{day} is an extra slot, but the cadence has a slot on that day already."
            yield Conflict(path, message, "Take the line away.")
        seen.add(extra.day)


def _of_skips(column: Column, at: AsOf) -> Iterator[Conflict]:
    moves = [move for move in column.move if _is_coming(column, move.slot, at)]
    extras = [extra.day for extra in column.extra if _is_coming(column, extra.day, at)]
    said = dict.fromkeys(extras, "is an extra slot")
    said |= {move.to: f"has the slot of {spelled(move.slot)}" for move in moves}
    said |= {move.slot: f"is moved to {spelled(move.to)}" for move in moves}
    for index, skip in enumerate(column.skip):
        if skip.day is not None and skip.day in said:
            message = f"{spelled(skip.day)} is skipped, but the same day {said[skip.day]}."
            yield Conflict(("skip", index, "date"), message, "Take one of the two lines away.")


def _is_coming(column: Column, on: date, at: AsOf) -> bool:
    """Tell whether the slot of a day is still to come, on that day or on the one it is moved to."""
    day = next((move.to for move in column.move if move.slot == on), on)
    return instant_on(column, day) > at.instant_in(column.zone)


def _is_named(column: Column, day: date) -> bool:
    """Tell whether the rules or an extra name a day, skipped or not."""
    return _is_in_rhythm(column, day) or any(extra.day == day for extra in column.extra)


def _is_in_rhythm(column: Column, day: date) -> bool:
    return bool(rhythm_days(column, day, day))


def _is_doubled(column: Column, day: date) -> bool:
    # An extra may bring back what a range or a public holiday skips.
    return _is_in_rhythm(column, day) and _passed_over(column, day) is None


def _passed_over(column: Column, day: date) -> str | None:
    """Return why a range or a public holiday skips a day, or `None` where neither does."""
    reasons = (skip.reason_on(day) for skip in column.skip if skip.day is None)
    return next((reason for reason in reasons if reason), None)


def _nearest_to(column: Column, day: date) -> str:
    year = MONTHS_IN_A_YEAR
    around = rhythm_days(column, months_after(day, -year), months_after(day, year))
    if not around:
        return f"The column begins on {spelled(column.begins)}."
    nearest = min(around, key=lambda other: abs(other - day))
    return f"The nearest slot is {nearest.isoformat()}."
