"""The schedules of the columns as readers may see them: days, states, and what has been published.

The states are those of `catalogue.schedule`, which is given nothing of a coming piece but its day:
no title, slug or stage of one can come out here.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from columnist.catalogue.schedule import Planned, SlotState, schedule_of
from columnist.catalogue.slots import coming_slots
from columnist.domain.days import MONTHS_IN_A_YEAR, months_after

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from collections.abc import Set as AbstractSet
    from datetime import date, datetime

    from columnist.catalogue.collection import ColumnEntry
    from columnist.catalogue.release import Published
    from columnist.catalogue.schedule import Row
    from columnist.content.entry import Entry
    from columnist.domain.clock import AsOf
    from columnist.domain.column import Column
    from columnist.domain.slot import Slot


class PublicSlot(NamedTuple):
    """A slot with its state, and with the piece if that is published."""

    slot: Slot
    state: SlotState
    piece: Published | None = None


@dataclass(frozen=True, slots=True)
class PublicColumn:
    """A column with its slots by instant, and the next one that is filled or open."""

    id: str
    column: Column
    slots: tuple[PublicSlot, ...]
    next: Slot | None


def held_slots(entries: Iterable[Entry]) -> Mapping[str, frozenset[date]]:
    """Return the slots that pieces name, by column; withdrawn pieces hold none."""
    held: dict[str, set[date]] = defaultdict(set)
    for entry in entries:
        if entry.study.publish_on is not None and not entry.study.is_withdrawn:
            held[entry.column].add(entry.study.publish_on)
    return {column: frozenset(days) for column, days in held.items()}


def public_columns(
    columns: Iterable[ColumnEntry],
    *,
    at: AsOf,
    published: Iterable[Published],
    held: Mapping[str, AbstractSet[date]],
) -> tuple[PublicColumn, ...]:
    """Return each column's slots since it began, up to a year after its next one.

    The year is counted from the next slot and not from `at`, so that nothing here changes from one
    day to another on which nothing happens. Of pieces on days of their own (`off_cadence`) only
    published ones are there: the rhythm has promised readers no such day.
    """
    pieces: dict[str, dict[date, Published]] = defaultdict(dict)
    for piece in published:
        pieces[piece.column.id][piece.on] = piece
    return tuple(
        _public_column(
            entry.id,
            entry.column,
            at=at,
            pieces=pieces[entry.id],
            held=held.get(entry.id, frozenset()),
        )
        for entry in columns
    )


def _public_column(
    column_id: str,
    column: Column,
    *,
    at: AsOf,
    pieces: Mapping[date, Published],
    held: AbstractSet[date],
) -> PublicColumn:
    following = next(
        iter(coming_slots(column_id, column, after=at.instant_in(column.zone), count=1)), None
    )
    last = months_after(following.on, MONTHS_IN_A_YEAR) if following else at.day_in(column.zone)
    days = sorted({*held, *pieces})
    schedule = schedule_of(
        column_id,
        column,
        pieces=[_nameless(day, is_published=day in pieces) for day in days],
        as_of=at,
        until=last,
    )
    rows = [
        PublicSlot(row.slot, row.state, pieces.get(row.slot.on)) for row in _shown(schedule.rows)
    ]
    return PublicColumn(column_id, column, tuple(rows), following)


def _nameless(day: date, *, is_published: bool) -> Planned:
    return Planned(
        on=day, ready=False, published=is_published, title="", slug="", path="", state=""
    )


def _shown(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return the rows for readers: none of what the rhythm did not promise, no skips at the end.

    Without that end, a column that has come to its own would grow by a row on each skipped day.
    """
    shown = [row for row in rows if row.state is SlotState.PUBLISHED or not row.off_cadence]
    while shown and shown[-1].state is SlotState.SKIPPED:
        shown.pop()
    return tuple(shown)


def next_due(columns: Iterable[PublicColumn]) -> datetime | None:
    """Return the instant of the next slot, filled or open, over all columns, in its own zone."""
    coming = [column for column in columns if column.next is not None]
    instants = [_local(column) for column in sorted(coming, key=lambda column: column.id)]
    return min(instants, default=None)


def _local(column: PublicColumn) -> datetime:
    assert column.next is not None  # noqa: S101 - `next_due` has left the others out
    return column.next.instant.astimezone(column.column.zone)
