"""The table "Case details" in a manuscript, and what stands in one field, become findings.

Every cell ends in a field or is told; of a row that is no field no word is quoted, since it may be
the client's real name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from columnist.domain.diagnostic import quoted
from columnist.intake.details import (
    INTRODUCTION,
    STORY_PLACE,
    TABLE_TITLE,
    is_for_the_editor,
    is_hint,
    is_in_markdown,
    row_for,
    value_of,
)
from columnist.intake.manuscript import Block, Kind

if TYPE_CHECKING:
    from columnist.intake.details import Names
    from columnist.intake.findings import Findings

_DETAIL_ROWS: Final = 3
_NO_FIELD: Final = re.compile(r"\[\^[^\]\s]+\]|!\[[^\]]*\]\(columnist-picture-\d+[^)]*\)")
"""What the Markdown of a cell may hold and no field does: marks of notes, pictures."""


def take_details(found: Findings, names: Names) -> None:
    """Take the rows of every table of case details, and the heading above it."""
    kept: list[Block] = []
    for block in found.body:
        if not _is_details(block):
            kept.append(block)
            continue
        if kept and _is_heading_of_table(kept[-1].text):
            kept.pop()
        for at, cells in enumerate(block.rows):
            _take_row(found, cells, block.cells[at], names)
    found.body = kept


def _take_row(
    found: Findings, cells: tuple[tuple[str, ...], ...], marked: tuple[str, ...], names: Names
) -> None:
    """Take a row of the table; what stands in no right-hand cell is told."""
    where = f'the table "{TABLE_TITLE}"'
    label, *below = cells[0] if cells and cells[0] else ("",)
    lines = tuple(line for cell in cells[1:] for line in cell)
    row = row_for(label)
    if row is not None or not lines:
        found.unplaced += [
            f"Below {quoted(label)} in {where} there is more: {line}"
            for line in below
            if not is_hint(row, line)
        ]
    if row is not None and is_in_markdown(row):
        lines = tuple(text for cell in marked[1:] if (text := _without_pictures(cell)))
    elif row is not None:
        found.tell_links(row.path, " ".join(marked))
    if lines:
        take_field(found, label, lines, names, where)
    elif label and row is None and not _is_heading_of_table(label) and not is_for_the_editor(label):
        found.unplaced.append(f"Beside this line in {where} there is nothing: {label}")


def _without_pictures(cell: str) -> str:
    paragraphs = (_NO_FIELD.sub("", paragraph).rstrip() for paragraph in cell.split("\n\n"))
    return "\n\n".join(filter(None, paragraphs)).strip()


def _is_heading_of_table(label: str) -> bool:
    return label.rstrip(":").casefold() == TABLE_TITLE.casefold()


def _is_details(block: Block) -> bool:
    if block.kind is not Kind.TABLE or not block.rows:
        return False
    labels = [cells[0][0] for cells in block.rows if cells and cells[0]]
    if labels and _is_heading_of_table(labels[0]):
        return True
    known = [label for label in labels if row_for(label) or is_for_the_editor(label)]
    return len(known) >= _DETAIL_ROWS


def take_field(
    found: Findings, label: str, lines: tuple[str, ...], names: Names, where: str
) -> None:
    """Take what an author wrote under a label, in its row or behind its key."""
    row = row_for(label)
    if row is not None:
        value = value_of(row, lines, names)
        found.set(row.path, value.taken, f"from {where}")
        if value.more:
            said = f"{row.path} holds one thing, and {where} says more: {value.more}"
            found.unplaced.append(said)
    elif is_for_the_editor(label):
        found.dropped.append(f"{quoted(label)} in {where} is for the editor to set.")
    elif lines:
        # What stands there is not quoted: the row may be the client's real name.
        found.unplaced.append(
            f"{quoted(label)} in {where} is no field of a case study; what stands there was left "
            "out."
        )


def take_instructions(found: Findings) -> None:
    """Take out what the template says to the author, where it was left in."""
    kept = [block for block in found.body if block.text not in {INTRODUCTION, STORY_PLACE}]
    if len(kept) < len(found.body):
        found.dropped.append("The template's own instructions.")
    found.body = kept
