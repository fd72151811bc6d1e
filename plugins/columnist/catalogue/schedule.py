"""The schedule of a column as an editor and its readers see it at one instant.

Knows of a piece only what `Planned` says. Every title here is for the editor; readers see slots and
their state, and the title of a published piece.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from columnist.catalogue.deadlines import Deadline, days_left, deadlines_of, working_days_left
from columnist.catalogue.slots import (
    by_instant,
    coming_slots,
    has_come,
    instant_on,
    slot_at,
    slots_of,
)
from columnist.domain.case_study import Status
from columnist.domain.days import MONTHS_IN_A_YEAR, months_after
from columnist.domain.lead import LeadUnit
from columnist.domain.slot import Slot

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from columnist.domain.clock import AsOf
    from columnist.domain.column import Column

LEAST_SLOTS_AHEAD = 6


class SlotState(StrEnum):
    """What readers are told of a slot."""

    PUBLISHED = "published"
    FILLED = "filled"
    OPEN = "open"
    MISSED = "missed"
    SKIPPED = "skipped"


class Planned(NamedTuple):
    """What the schedule knows of a piece that names a day.

    `state` is its state in the words of the content model, `lacking` what it needs to be ready,
    `url` its address once it is published.
    """

    on: date
    ready: bool
    published: bool
    title: str
    slug: str
    path: str
    state: str
    lacking: tuple[str, ...] = ()
    url: str | None = None
    withdrawn: bool = False
    off_cadence: bool = False


class Due(NamedTuple):
    """A deadline as it looks from one day; fewer than no days are left when it has passed.

    `working_days` is given where the column counts this deadline in working days.
    """

    deadline: Deadline
    days: int
    working_days: int | None = None

    @property
    def is_past(self) -> bool:
        """Whether its day is over."""
        return self.days < 0


class Row(NamedTuple):
    """One slot with who is in it, or one piece on a day that is no slot (`off_cadence`).

    `deadlines` are those of a coming slot, all of them; `next_due` is the first that is neither met
    nor past, `overdue` the first that is past and not met.
    """

    slot: Slot
    state: SlotState
    piece: Planned | None = None
    off_cadence: bool = False
    deadlines: tuple[Deadline, ...] = ()
    next_due: Due | None = None
    overdue: Due | None = None


class Runway(NamedTuple):
    """How far the coming slots are filled: `filled` of the next `ahead`, where `wanted` should be.

    `first_open` is the first of them without a piece.
    """

    filled: int
    ahead: int
    wanted: int
    first_open: Row | None

    @property
    def is_short(self) -> bool:
        """Whether fewer are filled than the column wants."""
        return self.filled < self.wanted


class Schedule(NamedTuple):
    """All slots of a column from its beginning to a day, by instant, seen from `at`."""

    column: str
    at: datetime
    today: date
    rows: tuple[Row, ...]
    next: Row | None
    runway: Runway

    @property
    def gaps(self) -> tuple[Row, ...]:
        """The coming slots without a piece."""
        return tuple(row for row in self.rows if row.state is SlotState.OPEN)


def schedule_of(
    column_id: str,
    column: Column,
    *,
    pieces: Iterable[Planned],
    as_of: AsOf,
    until: date | None = None,
) -> Schedule:
    """Return a column's schedule from its beginning to `until`, a year ahead if not given.

    It reaches to the next slot in any case.
    """
    today = as_of.day_in(column.zone)
    desk = _Desk(column_id, column, _by_day(pieces), as_of.instant_in(column.zone), today)
    last = until or months_after(today, MONTHS_IN_A_YEAR)
    ahead = max(LEAST_SLOTS_AHEAD, 2 * column.runway)
    coming = coming_slots(column_id, column, after=desk.at, count=ahead)
    next_rows = tuple(map(desk.row, coming))
    return Schedule(
        column=column_id,
        at=desk.at,
        today=today,
        rows=desk.rows(last, (*_brought_forward(column_id, column, last), *coming[:1])),
        next=next(iter(next_rows), None),
        runway=_runway(next_rows, column.runway),
    )


def _by_day(pieces: Iterable[Planned]) -> dict[date, Planned]:
    """Return the piece of each day: of two on one day, which is a fault, the one further on."""
    ranked = sorted(
        (piece for piece in pieces if not piece.withdrawn),
        key=lambda piece: (piece.published, piece.ready, piece.slug),
    )
    return {piece.on: piece for piece in ranked}


def _brought_forward(column_id: str, column: Column, last: date) -> tuple[Slot, ...]:
    """Return the slots that a move brings from after a day to before it."""
    moves = (move for move in column.move if move.to <= last < move.slot)
    return tuple(slot for move in moves if (slot := slot_at(column_id, column, move.slot)))


def _runway(coming: tuple[Row, ...], wanted: int) -> Runway:
    is_open = [row for row in coming if row.state is SlotState.OPEN]
    return Runway(
        filled=len(coming) - len(is_open),
        ahead=len(coming),
        wanted=wanted,
        first_open=next(iter(is_open), None),
    )


def _unmet(deadlines: tuple[Deadline, ...], piece: Planned | None) -> tuple[Deadline, ...]:
    """Return the deadlines that still stand.

    The earliest is met by a piece that was handed in, which is one that is no draft any more; all
    of them are met by one that is ready.
    """
    if piece is not None and piece.ready:
        return ()
    is_handed_in = piece is not None and piece.state != Status.DRAFT
    return deadlines[1:] if is_handed_in and len(deadlines) > 1 else deadlines


class _Desk(NamedTuple):
    """What the rows of one schedule are made from."""

    column_id: str
    column: Column
    pieces: dict[date, Planned]
    at: datetime
    today: date

    def rows(self, last: date, more: tuple[Slot, ...]) -> tuple[Row, ...]:
        """Return a row for each slot up to a day, for `more` slots, and for each piece beside."""
        slots = slots_of(self.column_id, self.column, self.column.begins, last)
        shown = {slot.on: slot for slot in (*slots, *more) if slot.day <= last or slot in more}
        known = {slot.on for slot in slots} | shown.keys()
        beside = (on for on in self.pieces if on <= last and on not in known)
        rows = [
            *(self.row(slot) for slot in shown.values()),
            *(self.row(self._day_beside(on), off_cadence=True) for on in beside),
        ]
        return tuple(sorted(rows, key=lambda row: by_instant(row.slot)))

    def row(self, slot: Slot, *, off_cadence: bool = False) -> Row:
        """Return the row of one slot."""
        piece = self.pieces.get(slot.on)
        state = self._state(slot, piece)
        is_coming = state in {SlotState.OPEN, SlotState.FILLED}
        deadlines = deadlines_of(slot, self.column) if is_coming else ()
        standing = [self._due(deadline) for deadline in _unmet(deadlines, piece)]
        return Row(
            slot,
            state,
            piece,
            off_cadence=off_cadence,
            deadlines=deadlines,
            next_due=next((due for due in standing if not due.is_past), None),
            overdue=next((due for due in standing if due.is_past), None),
        )

    def _day_beside(self, on: date) -> Slot:
        return Slot(self.column_id, on, on, instant_on(self.column, on))

    def _state(self, slot: Slot, piece: Planned | None) -> SlotState:
        if piece is not None and piece.published:
            return SlotState.PUBLISHED
        if slot.skipped is not None and not (piece is not None and piece.off_cadence):
            return SlotState.SKIPPED
        if has_come(slot, self.at):
            return SlotState.MISSED
        return SlotState.OPEN if piece is None else SlotState.FILLED

    def _due(self, deadline: Deadline) -> Due:
        is_counted = deadline.lead.unit is LeadUnit.WORKING_DAY
        return Due(
            deadline,
            days_left(deadline, self.today),
            working_days_left(deadline, self.column, self.today) if is_counted else None,
        )
