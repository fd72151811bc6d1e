"""What an editor's preview shows in place of a piece with errors: where they are, and the cure.

Nothing of the piece itself is laid out, since what is wrong with it may be what would harm.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.domain.plural import counted
from columnist.rendering.view_parts import FaultView, FaultyView
from columnist.rendering.views import Page

if TYPE_CHECKING:
    from columnist.rendering.edition import Edition, Waiting


def faulty_page(edition: Edition, waiting: Waiting) -> Page:
    """Return the page of a piece whose faults the edition knows."""
    column, entry = waiting.piece.column, waiting.piece.entry
    faults = edition.faults[waiting.piece.id]
    errors = counted(sum(fault.is_error for fault in faults), "error")
    told = tuple(
        FaultView(
            fault.severity.value.capitalize(),
            fault.place.path.rpartition("/")[2],
            fault.place.line,
            fault.message,
            fault.hint,
        )
        for fault in faults
    )
    return Page(
        path=entry.url_path,
        kind="faulty",
        title=f"{errors} to mend",
        description="A case study that cannot be shown yet.",
        content=FaultyView(
            edition.column_link(column.id), column.column.accent.value, errors, entry.path, told
        ),
        crumbs=(edition.column_link(column.id),),
        accent=column.column.accent.value,
        is_indexed=False,
    )
