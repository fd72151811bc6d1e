"""A column's schedule as an editor reads it: who comes when, what is missing, what is due.

Titles of what is not out yet stand in it: it is for a terminal, never for the site.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from columnist.catalogue.schedule import SlotState
from columnist.catalogue.slots import has_come
from columnist.domain.plural import counted
from columnist.rendering.cells import padded, wrapped
from columnist.rendering.paint import Tone, painted
from columnist.rendering.plan_words import (
    deadline_words,
    due_words,
    long_day,
    row_state,
    row_tone,
    short_day,
    time_of,
)
from columnist.rendering.report import harmless
from columnist.rendering.runway_words import runway_lines

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from columnist.catalogue.collection import ColumnEntry
    from columnist.catalogue.deadlines import Deadline
    from columnist.catalogue.schedule import Row, Schedule
    from columnist.domain.column import Column

LEAST_WIDTH: Final = 72
MOST_WIDTH: Final = 110
PAST_SHOWN: Final = 3

_STATE_WIDTH: Final = len("published")
_WHEN_WIDTH: Final = len("  Thu  3 Dec 2026  07:00  ")
_PAST: Final = frozenset({SlotState.PUBLISHED, SlotState.MISSED})


def timetable(
    column: ColumnEntry,
    schedule: Schedule,
    *,
    width: int = 80,
    colour: bool = False,
    deadlines: bool = False,
    until: date | None = None,
) -> str:
    """Return the schedule of a column in lines that are `width` columns wide.

    Of the past it shows the last slots; of the empty slots at the end, as many as the runway looks
    at, unless `until` asks for all. With `deadlines` every deadline of a coming slot is listed.
    """
    page = _Page(
        column.column,
        schedule,
        width=min(max(width, LEAST_WIDTH), MOST_WIDTH),
        colour=colour,
        deadlines=deadlines,
    )
    return "\n".join(page.lines(shows_all=until is not None))


class _Page(NamedTuple):
    """What the lines of one timetable have in common."""

    column: Column
    schedule: Schedule
    width: int
    colour: bool
    deadlines: bool

    def lines(self, *, shows_all: bool) -> Iterator[str]:
        """Yield the heading, the past, the slots to come, and the sentences about the runway."""
        heading = painted(harmless(self.column.title), Tone.STRONG, colour=self.colour)
        today = long_day(self.schedule.today)
        yield f"Column {heading} ({self.column.timezone}), as of {today}"
        past = [row for row in self.schedule.rows if has_come(row.slot, self.schedule.at)]
        coming = [row for row in self.schedule.rows if not has_come(row.slot, self.schedule.at)]
        yield from self._past([row for row in past if row.state in _PAST])
        yield ""
        shown = coming if shows_all else self._without_empty_end(coming)
        for row in shown:
            yield from self._row(row)
        yield from self._rest(coming[len(shown) :])
        if coming:
            yield ""
        for sentence in runway_lines(self.schedule):
            yield from wrapped(sentence, self.width)

    def _past(self, came: list[Row]) -> Iterator[str]:
        shown = came[-PAST_SHOWN:]
        if shown:
            yield ""
        count = len(came) - len(shown)
        if count:
            yield self._faint(f"  {counted(count, 'earlier slot')}; --format json lists all")
        for row in shown:
            yield from self._row(row)

    def _without_empty_end(self, coming: list[Row]) -> list[Row]:
        """Return the coming rows up to the last filled one, and at least those of the runway."""
        turns = [number for number, row in enumerate(coming) if row.state is not SlotState.SKIPPED]
        filled = [number for number, row in enumerate(coming) if row.piece is not None]
        runway = turns[: self.schedule.runway.ahead]
        return coming[: max([*filled, *runway], default=-1) + 1]

    def _rest(self, rows: list[Row]) -> Iterator[str]:
        gaps = [row for row in rows if row.state is SlotState.OPEN]
        if gaps:
            count = len(gaps)
            what = "1 more slot is open" if count == 1 else f"{count:,} more slots are open"
            last = gaps[-1].slot.day
            yield self._faint(f"  {what}; --until {last} shows all")

    def _row(self, row: Row) -> Iterator[str]:
        is_quiet = row.state in {SlotState.PUBLISHED, SlotState.SKIPPED}
        room = self.width - _WHEN_WIDTH - 2 - _STATE_WIDTH
        name, *more = wrapped(self._name(row), room) or ("",)
        when = f"  {short_day(row.slot.day)}  {time_of(row.slot, self.column)}  "
        told = f"{when}{padded(name, room)}  "
        state = painted(row_state(row), row_tone(row), colour=self.colour)
        yield (self._faint(told) if is_quiet else told) + state
        indent = " " * _WHEN_WIDTH
        yield from (indent + (self._faint(line) if is_quiet else line) for line in more)
        for detail, tone in self._details(row):
            for line in wrapped(detail, self.width - _WHEN_WIDTH - 2):
                yield f"{indent}  {painted(line, tone, colour=self.colour)}"

    def _name(self, row: Row) -> str:
        """Return who is in a slot; of an empty one why, or until when something can come in."""
        if row.piece is not None:
            return harmless(row.piece.title)
        if row.slot.skipped is not None:
            return harmless(row.slot.skipped)
        due = row.overdue or row.next_due
        if due is None or self.deadlines:
            return "-"
        return harmless(due_words(due, today=self.schedule.today))

    def _details(self, row: Row) -> Iterator[tuple[str, Tone]]:
        slot, piece = row.slot, row.piece
        if slot.moved is not None:
            yield f"moved from {long_day(slot.on)}: {harmless(slot.moved)}", Tone.FAINT
        if slot.skipped is not None and piece is not None and not row.off_cadence:
            yield f"this slot is skipped: {harmless(slot.skipped)}", Tone.BAD
        if slot.extra:
            yield "an extra slot", Tone.FAINT
        if row.off_cadence:
            yield "beside the cadence", Tone.FAINT
        if piece is not None and piece.lacking:
            yield f"lacking: {harmless(', '.join(piece.lacking))}", Tone.WARN
        yield from self._due(row)

    def _due(self, row: Row) -> Iterator[tuple[str, Tone]]:
        today = self.schedule.today
        if self.deadlines:
            for deadline in row.deadlines:
                is_unmet = row.overdue is not None and _order(row.overdue.deadline) <= _order(
                    deadline
                )
                is_missed = is_unmet and deadline.day < today
                words = harmless(
                    deadline_words(deadline, self.column, today=today, is_missed=is_missed)
                )
                yield words, Tone.BAD if is_missed else Tone.FAINT
        elif row.piece is not None:
            if row.overdue is not None:
                yield harmless(due_words(row.overdue, today=today)), Tone.BAD
            if row.next_due is not None:
                yield harmless(due_words(row.next_due, today=today)), Tone.FAINT

    def _faint(self, text: str) -> str:
        return painted(text, Tone.FAINT, colour=self.colour)


def _order(deadline: Deadline) -> tuple[date, str]:
    return deadline.day, deadline.name
