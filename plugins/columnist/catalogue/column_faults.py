"""What contradicts itself in the columns' own settings, each at its line in `column.yml`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.catalogue.conflicts import conflicts_of
from columnist.domain.diagnostic import Diagnostic, problem

if TYPE_CHECKING:
    from columnist.catalogue.collection import Collection


def column_faults(collection: Collection) -> list[Diagnostic]:
    """Return every contradiction among a column's rules, skips, moves and extras."""
    return [
        problem(one.code, column.sheet.place(one.path), one.message, hint=one.hint)
        for column in collection.columns
        for one in conflicts_of(column.column)
    ]
