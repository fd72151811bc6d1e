"""The private calendar of an editor: slots with the titles in them, and deadlines as whole days.

It is never written into the site; the public calendars come from `rendering.calendar`.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from icalendar import Calendar, Event

from columnist.catalogue.schedule import SlotState
from columnist.domain.diagnostic import visible
from columnist.domain.slug import slug_of
from columnist.rendering.calendar import MOVED_ONCE, stamp_of
from columnist.rendering.plan_words import row_state

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from columnist.catalogue.collection import ColumnEntry
    from columnist.catalogue.deadlines import Deadline
    from columnist.catalogue.schedule import Row, Schedule

_MAKER: Final = "-//Columnist//Editor's plan//EN"
_READING_TIME: Final = timedelta(minutes=15)
_ONE_DAY: Final = timedelta(days=1)


def timetable_calendar(schedules: Iterable[tuple[ColumnEntry, Schedule]], *, name: str) -> bytes:
    """Return the plan of columns as iCalendar (RFC 5545); `name` is the publication's.

    Deadlines are there while they are neither met nor past.
    """
    calendar = Calendar()
    calendar.add("prodid", _MAKER)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", visible(f"{name}: the editor's plan"))
    for column, schedule in schedules:
        for row in schedule.rows:
            if row.state is not SlotState.SKIPPED or row.piece is not None:
                calendar.add_component(_slot_event(column, row, schedule))
            for deadline in _standing_deadlines(row):
                calendar.add_component(_deadline_event(column, row, deadline, schedule))
    written: bytes = calendar.to_ical()
    return written


def _slot_event(column: ColumnEntry, row: Row, schedule: Schedule) -> Event:
    piece = row.piece
    event = _event(row, f"{_identity(row)}-plan", schedule)
    event.add("dtstart", row.slot.instant)
    event.add("duration", _READING_TIME)
    event.add("summary", f"{visible(column.column.title)}: {_who(row)} ({row_state(row)})")
    if piece is not None and piece.lacking:
        event.add("description", f"Lacking: {visible(', '.join(piece.lacking))}")
    return event


def _deadline_event(column: ColumnEntry, row: Row, deadline: Deadline, schedule: Schedule) -> Event:
    event = _event(row, f"{_identity(row)}-due-{_name_in_id(column, deadline)}", schedule)
    event.add("dtstart", deadline.day)
    event.add("dtend", deadline.day + _ONE_DAY)
    what = f"{visible(deadline.name)} for {_who(row)}"
    event.add("summary", f"{visible(column.column.title)}: {what}")
    event.add("description", f"For the slot of {row.slot.day.isoformat()}.")
    return event


def _event(row: Row, identity: str, schedule: Schedule) -> Event:
    event = Event()
    event.add("uid", f"{identity}@columnist")
    event.add("dtstamp", stamp_of(row.slot, schedule.rows))
    if row.slot.moved is not None:
        event.add("sequence", MOVED_ONCE)
    event.add("transp", "TRANSPARENT")
    event.add("class", "PRIVATE")
    return event


def _identity(row: Row) -> str:
    return f"{row.slot.column}-{row.slot.on.isoformat()}"


def _name_in_id(column: ColumnEntry, deadline: Deadline) -> str:
    """Return what tells a slot's deadlines apart: the name, or a number where it gives no slug."""
    names = sorted(column.column.deadlines)
    slugs = [slug_of(name) for name in names]
    own = slug_of(deadline.name)
    is_own = bool(own) and slugs.count(own) == 1
    return own if is_own else f"{names.index(deadline.name) + 1}"


def _who(row: Row) -> str:
    return visible(row.piece.title) if row.piece is not None else "no piece yet"


def _standing_deadlines(row: Row) -> Iterator[Deadline]:
    """Yield the deadlines from the next one that still stands."""
    if row.next_due is None:
        return
    first = row.next_due.deadline
    yield from (one for one in row.deadlines if (one.day, one.name) >= (first.day, first.name))
