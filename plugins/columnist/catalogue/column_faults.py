"""What contradicts itself in the columns' own settings, each at its line in `column.yml`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.catalogue.conflicts import Conflict, conflicts_of
from columnist.content.half_read_column import half_read_column
from columnist.domain.diagnostic import Diagnostic, problem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from columnist.catalogue.collection import Collection
    from columnist.content.wording import Sheet


def column_faults(collection: Collection) -> list[Diagnostic]:
    """Return every contradiction among a column's rules, skips, moves and extras."""
    return [
        fault
        for column in collection.columns
        for fault in _told(conflicts_of(column.column), column.sheet)
    ]


def faults_beside_a_rhythm(sheet: Sheet) -> list[Diagnostic]:
    """Return the contradictions of a column that cannot be read, so far as they are certain."""
    column, found, faulty = half_read_column(sheet)
    return _told(conflicts_of(column, unread=faulty), found)


def _told(conflicts: Iterable[Conflict], sheet: Sheet) -> list[Diagnostic]:
    return [
        problem(one.code, sheet.place(one.path), one.message, hint=one.hint) for one in conflicts
    ]
