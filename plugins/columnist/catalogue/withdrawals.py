"""Days of a withdrawal that are still to come.

A piece is withdrawn as soon as its file says so, whatever the clock says. So this is told, and
holds nothing up: an error would keep in the site what somebody wants out of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.domain.days import spelled
from columnist.domain.diagnostic import Diagnostic, problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from columnist.catalogue.collection import Collection
    from columnist.content.entry import Entry
    from columnist.domain.clock import AsOf


def withdrawal_faults(collection: Collection, *, at: AsOf) -> list[Diagnostic]:
    """Return each day of a withdrawal that lies ahead of an instant, by the column's own clock."""
    return [
        fault
        for entry in collection.entries
        if entry.study.is_withdrawn and entry.column in collection.column_of
        for fault in _coming(entry, at.day_in(collection.column_of[entry.column].column.zone))
    ]


def _coming(entry: Entry, today: date) -> Iterator[Diagnostic]:
    withdrawn, consent = entry.study.withdrawn, entry.study.consent
    days = {
        ("withdrawn", "on"): withdrawn.on if withdrawn else None,
        ("consent", "withdrawn_on"): consent.withdrawn_on if consent else None,
    }
    for keys, day in days.items():
        if day is not None and day > today:
            message = (
                f"{'.'.join(keys)} is {spelled(day)}, which is still to come, but the piece is "
                "withdrawn already."
            )
            hint = (
                "Write the day on which it was taken back. To leave it in the site until another "
                "day, withdraw it then."
            )
            yield problem("coming-withdrawal", entry.place(*keys), message, hint=hint)
