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
    from columnist.domain.clock import AsOf


def column_faults(collection: Collection, *, at: AsOf) -> list[Diagnostic]:
    """Return every contradiction, at an instant, among a column's rules, skips, moves and extras.

    Of a column that cannot be read they are told so far as they are certain.
    """
    return [
        *(
            fault
            for column in collection.columns
            for fault in _told(conflicts_of(column.column, at=at), column.sheet)
        ),
        *(fault for sheet in collection.half_read for fault in _beside_a_rhythm(sheet, at)),
    ]


def _beside_a_rhythm(sheet: Sheet, at: AsOf) -> list[Diagnostic]:
    column, found, faulty = half_read_column(sheet)
    return _told(conflicts_of(column, at=at, unread=faulty), found)


def _told(conflicts: Iterable[Conflict], sheet: Sheet) -> list[Diagnostic]:
    return [
        problem(one.code, sheet.place(one.path), one.message, hint=one.hint) for one in conflicts
    ]
