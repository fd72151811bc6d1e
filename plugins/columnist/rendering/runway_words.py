"""The sentences about gaps and runway that end an editor's plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.rendering.plan_words import long_day
from columnist.rendering.report import harmless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from columnist.catalogue.schedule import Row, Schedule

_SUBMISSION = "submission"


def runway_lines(schedule: Schedule) -> Iterator[str]:
    """Yield how many of the next slots are filled, which is the first open one, and what to do."""
    runway = schedule.runway
    if runway.ahead == 0:
        yield "No slot is to come: the column's cadence has come to its end."
        return
    if runway.first_open is None:
        yield f"{_all(runway.ahead)} filled."
    else:
        yield f"{_some(runway.filled, runway.ahead)} filled; {_first_open(schedule)}."
    if runway.is_short:
        wanted = "1 filled slot" if runway.wanted == 1 else f"{runway.wanted:,} filled slots"
        yield f"The runway is short: the column wants {wanted} ahead."


def _all(ahead: int) -> str:
    return "The next slot is" if ahead == 1 else f"All of the next {ahead:,} slots are"


def _some(filled: int, ahead: int) -> str:
    if ahead == 1:
        return "The next slot is not"
    if filled == 0:
        return f"None of the next {ahead:,} slots is"
    return f"{filled:,} of the next {ahead:,} slots {'is' if filled == 1 else 'are'}"


def _first_open(schedule: Schedule) -> str:
    row = schedule.runway.first_open
    assert row is not None  # noqa: S101 - asked for only where there is one
    day = long_day(row.slot.day, today=schedule.today)
    return f"the first open one is {day}{_closing(row, schedule)}"


def _closing(row: Row, schedule: Schedule) -> str:
    """Return until when a piece for an open slot can be handed in: by its earliest deadline."""
    if not row.deadlines:
        return ""
    first = row.deadlines[0]
    day = long_day(first.day, today=schedule.today)
    is_past = first.day < schedule.today
    if first.name == _SUBMISSION:
        return f", submissions {'closed' if is_past else 'close'} {day}"
    return f", {harmless(first.name)} {'was' if is_past else 'is'} due {day}"
