"""When something public last changed: what was put right, and what was taken back.

Days are local ones, as authors write them; answers are instants in UTC, and never later than the
instant of the release, so that no date of a feed betrays what is to come.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from columnist.catalogue.slots import instant_on, slot_at

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from columnist.catalogue.release import Published, Tombstone
    from columnist.domain.case_study import Correction
    from columnist.domain.clock import AsOf

_A_MOMENT = timedelta(seconds=1)


def corrections_shown(piece: Published, *, at: AsOf) -> tuple[Correction, ...]:
    """Return what was put right in a piece up to the day of the release, the oldest first."""
    if not piece.entry.study.corrections:
        return ()
    today = at.day_in(piece.column.column.zone)
    come = (correction for correction in piece.entry.study.corrections if correction.on <= today)
    return tuple(sorted(come, key=lambda correction: correction.on))


def updated_at(piece: Published, *, at: AsOf) -> datetime:
    """Return when a piece last changed: when it appeared, or on the day of its last correction."""
    shown = corrections_shown(piece, at=at)
    if not shown:
        return piece.instant
    return _changed_on(shown[-1].on, appeared=piece.instant, zone=piece.column.column.zone)


def appeared_at(tombstone: Tombstone) -> datetime:
    """Return when the piece appeared of which only a note is left."""
    column = tombstone.column
    slot = slot_at(column.id, column.column, tombstone.slot)
    return slot.instant if slot else instant_on(column.column, tombstone.slot)


def withdrawn_at(tombstone: Tombstone, *, at: AsOf) -> datetime:
    """Return when a piece was taken back; just after it appeared where no day is known."""
    appeared, zone = appeared_at(tombstone), tombstone.column.column.zone
    is_known = tombstone.on is not None and tombstone.on <= at.day_in(zone)
    day = tombstone.on if is_known and tombstone.on else appeared.astimezone(zone).date()
    return _changed_on(day, appeared=appeared, zone=zone)


def _changed_on(day: date, *, appeared: datetime, zone: ZoneInfo) -> datetime:
    """Return the start of a day; on the day of appearance a moment later, to be told from it."""
    if day < appeared.astimezone(zone).date():
        return appeared
    return max(datetime.combine(day, time(), zone).astimezone(UTC), appeared + _A_MOMENT)
