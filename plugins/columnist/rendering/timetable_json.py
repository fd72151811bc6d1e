"""The schedules of columns for an editor's programs. The form is documented here and stays.

```
{"version": 1, "as_of": DAY or INSTANT, "columns": [{
  "id", "title", "timezone",
  "today": the day in the column's zone,
  "next": the id of the next slot, filled or open, or null,
  "slots": [{
    "id": "coaching/2026-04-09", "day": the day on which it comes, "at": the instant,
    "state": "published" | "filled" | "open" | "missed" | "skipped",
    "skipped": the reason or null, "moved": the reason or null,
    "extra": bool, "off_cadence": bool,
    "piece": null or {"slug", "title", "path", "state", "ready", "lacking": [text], "url"},
    "deadlines": [{"name", "day"}],
    "next_deadline": null or {"name", "day", "days_left", "working_days_left": number or null},
    "overdue": null or the same, with days that are less than 0
  }],
  "runway": {"filled", "ahead", "wanted", "is_short", "first_open": the id of a slot or null}
}]}
```

Unlike the public `schedule.json` it holds titles of what is not out yet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from columnist.rendering.json_text import json_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable
    from zoneinfo import ZoneInfo

    from columnist.catalogue.collection import ColumnEntry
    from columnist.catalogue.schedule import Due, Planned, Row, Runway, Schedule
    from columnist.domain.clock import AsOf
    from columnist.rendering.json_text import Json

_VERSION: Final = 1


def timetable_json(schedules: Iterable[tuple[ColumnEntry, Schedule]], *, at: AsOf) -> str:
    """Return the schedules of columns as JSON, in the order given."""
    columns = [_column(column, schedule) for column, schedule in schedules]
    return json_bytes({"version": _VERSION, "as_of": str(at), "columns": columns}).decode()


def _column(column: ColumnEntry, schedule: Schedule) -> Json:
    zone = column.column.zone
    return {
        "id": column.id,
        "title": column.column.title,
        "timezone": column.column.timezone,
        "today": schedule.today.isoformat(),
        "next": schedule.next.slot.id if schedule.next else None,
        "slots": [_row(row, zone) for row in schedule.rows],
        "runway": _runway(schedule.runway),
    }


def _row(row: Row, zone: ZoneInfo) -> Json:
    slot = row.slot
    return {
        "id": slot.id,
        "day": slot.day.isoformat(),
        "at": slot.instant.astimezone(zone).isoformat(),
        "state": row.state.value,
        "skipped": slot.skipped,
        "moved": slot.moved,
        "extra": slot.extra,
        "off_cadence": row.off_cadence,
        "piece": _piece(row.piece) if row.piece else None,
        "deadlines": [{"name": one.name, "day": one.day.isoformat()} for one in row.deadlines],
        "next_deadline": _due(row.next_due) if row.next_due else None,
        "overdue": _due(row.overdue) if row.overdue else None,
    }


def _piece(piece: Planned) -> Json:
    return {
        "slug": piece.slug,
        "title": piece.title,
        "path": piece.path,
        "state": piece.state,
        "ready": piece.ready,
        "lacking": piece.lacking,
        "url": piece.url,
    }


def _due(due: Due) -> Json:
    return {
        "name": due.deadline.name,
        "day": due.deadline.day.isoformat(),
        "days_left": due.days,
        "working_days_left": due.working_days,
    }


def _runway(runway: Runway) -> Json:
    return {
        "filled": runway.filled,
        "ahead": runway.ahead,
        "wanted": runway.wanted,
        "is_short": runway.is_short,
        "first_open": runway.first_open.slot.id if runway.first_open else None,
    }
