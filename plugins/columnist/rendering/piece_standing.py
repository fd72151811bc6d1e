"""Where one piece stands: its state, its slot, its next deadline, and what it still lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.catalogue.planned import still_lacking
from columnist.catalogue.schedule import SlotState
from columnist.catalogue.states import State
from columnist.rendering.cells import wrapped
from columnist.rendering.paint import Tone, painted
from columnist.rendering.plan_words import due_words, slot_words
from columnist.rendering.report import harmless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from columnist.catalogue.schedule import Row, Schedule
    from columnist.catalogue.states import Standing
    from columnist.domain.column import Column

_ILLEGIBLE = "not known, since its front matter cannot be read"
_WIDTH = 80
_INDENT = "    "
_LABEL_WIDTH = len("deadline  ")


def piece_standing(standing: Standing, schedule: Schedule | None, *, colour: bool = False) -> str:
    """Return the lines that end a report on one piece.

    `schedule` is that of its column; without one, since the column cannot be read, slot and
    deadline are left out.
    """
    facts = _facts(standing, schedule)
    lines = (line for label, said in facts for line in _lines(label, said, colour=colour))
    return "\n".join(["Where it stands:", *lines])


def _lines(label: str, said: str, *, colour: bool) -> Iterator[str]:
    for part in wrapped(said, _WIDTH - len(_INDENT) - _LABEL_WIDTH):
        yield f"{_INDENT}{painted(label.ljust(_LABEL_WIDTH), Tone.FAINT, colour=colour)}{part}"
        label = ""


def _facts(standing: Standing, schedule: Schedule | None) -> Iterator[tuple[str, str]]:
    if not standing.entry.is_legible:
        yield "piece", standing.entry.id
        yield "state", _ILLEGIBLE
        return
    yield "piece", f"{harmless(standing.entry.study.title)} ({standing.entry.id})"
    yield "state", standing.state.value
    if standing.state is State.WITHDRAWN:
        return
    if standing.column is not None and schedule is not None:
        yield from _days(standing, standing.column.column, schedule)
    yield "lacking", harmless(", ".join(still_lacking(standing))) or "nothing"


def _days(standing: Standing, column: Column, schedule: Schedule) -> Iterator[tuple[str, str]]:
    row = _row_of(standing, schedule)
    if row is not None:
        yield "slot", slot_words(row.slot, column)
    elif standing.entry.study.publish_on is None:
        free = schedule.runway.first_open
        when = f"; the first open one is {slot_words(free.slot, column)}" if free else ""
        yield "slot", f"none yet{when}"
    for due in (row.overdue, row.next_due) if row is not None else ():
        if due is not None:
            yield "deadline", harmless(due_words(due, today=schedule.today))


def _row_of(standing: Standing, schedule: Schedule) -> Row | None:
    on = standing.entry.study.publish_on
    rows = (row for row in schedule.rows if row.slot.on == on and row.state is not SlotState.OPEN)
    return next(rows, None)
