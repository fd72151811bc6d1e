"""What contradicts a withdrawal: a day that is still to come, a note that tells the title.

A piece is withdrawn as soon as its file says so, whatever else it says. So this is told, and holds
nothing up: an error would keep in the site what somebody wants out of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.domain.case_study import names_title
from columnist.domain.days import spelled
from columnist.domain.diagnostic import Diagnostic, problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from columnist.catalogue.collection import Collection
    from columnist.content.entry import Entry
    from columnist.domain.clock import AsOf


def withdrawal_faults(collection: Collection, *, at: AsOf) -> list[Diagnostic]:
    """Return what contradicts the withdrawals at an instant, by the clock of each column."""
    gone = [
        (entry, at.day_in(collection.column_of[entry.column].column.zone))
        for entry in collection.entries
        if entry.study.is_withdrawn and entry.column in collection.column_of
    ]
    return [fault for entry, today in gone for fault in (*_coming(entry, today), *_told(entry))]


def _told(entry: Entry) -> Iterator[Diagnostic]:
    note = entry.study.withdrawn.note if entry.study.withdrawn else None
    if note and names_title(note, entry.study.title):
        message = "The note on the withdrawal holds the title, so it is not shown."
        hint = "Say why the piece is gone without naming it."
        yield problem("title-in-note", entry.place("withdrawn", "note"), message, hint=hint)


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
