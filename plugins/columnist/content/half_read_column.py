"""A column whose rhythm has faults: so much of it that its other lines can be held together.

Nobody knows when such a column comes; what is made here is only for finding more of its faults.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pydantic import ValidationError

from columnist.content.nodes import Fields, Plain, plain_fields
from columnist.content.salvage import salvaged
from columnist.domain.column import Column

if TYPE_CHECKING:
    from columnist.content.wording import Sheet

_LINES = ("skip", "move", "extra")
_INSTEAD: dict[str, Plain] = {
    "title": "Unread",
    "contact": "nobody@example.org",
    "timezone": "UTC",
    "cadence": {"every": "1 day", "from": "1900-01-01"},
}


def half_read_column(sheet: Sheet) -> tuple[Column, Sheet, frozenset[str]]:
    """Return what is well of a column, its sheet, and the fields of which something is missing.

    A skip, a move or an extra that lacks a reason has one here: its days are as plain without.
    """
    values = plain_fields(sheet.node) if isinstance(sheet.node, Fields) else {}
    given = {key: _reasoned(one) if key in _LINES else one for key, one in values.items()}
    column, left_out = salvaged(given, Column, instead=_INSTEAD)
    return column, replace(sheet, left_out=left_out), _faulty_fields(given)


def _reasoned(lines: Plain) -> Plain:
    if not isinstance(lines, list):
        return lines
    return [{**line, "reason": "unread"} if isinstance(line, dict) else line for line in lines]


def _faulty_fields(values: dict[str, Plain]) -> frozenset[str]:
    try:
        Column.model_validate(values)
    except ValidationError as fault:
        return frozenset(str(error["loc"][0]) for error in fault.errors(include_url=False))
    return frozenset()
