"""The Word template: a table "Case details" with a row for each field, and a place for the story.

Its rows come from the models of `domain`, its words from the publication's vocabulary, so that it
never says other than the check does.
"""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Final

from docx import Document
from docx.shared import Cm, Pt, RGBColor

from columnist.intake.details import INTRODUCTION, ROWS, STORY_PLACE, TABLE_TITLE, Row, meaning_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from docx.document import Document as WordDocument
    from docx.table import _Cell

_GREY: Final = RGBColor(0x55, 0x55, 0x55)
_LABEL_WIDTH: Final = Cm(7.5)
_VALUE_WIDTH: Final = Cm(9.0)
_LONG_AGO: Final = datetime(2000, 1, 1, tzinfo=UTC)
_WITHOUT_EXAMPLE: Final = frozenset({"coaches", "commentary.by"})
"""Their examples are ids, of which an author who writes in Word knows none."""


def template_of(words: Mapping[str, Sequence[str]]) -> bytes:
    """Return the template as a `.docx`; `words` are those that a field takes, by the way to it."""
    document = Document()
    _clear_properties(document)
    document.add_paragraph(INTRODUCTION)
    table = document.add_table(rows=1, cols=2, style="Table Grid")
    table.rows[0].cells[0].paragraphs[0].add_run(TABLE_TITLE).bold = True
    for row in ROWS:
        label, value = table.add_row().cells
        label.width, value.width = _LABEL_WIDTH, _VALUE_WIDTH
        label.paragraphs[0].add_run(row.label).bold = True
        label.paragraphs[0].paragraph_format.space_after = Pt(0)
        for hint in _hints(row, words.get(row.path, ())):
            _add_hint(label, hint)
    document.add_paragraph()
    document.add_paragraph(STORY_PLACE)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def _hints(row: Row, words: Sequence[str]) -> list[str]:
    """Return what is to be written in a row, for somebody who knows no file but this."""
    found = [meaning_of(row)]
    choice = row.words or words
    if choice and not all(word in row.meaning for word in choice):
        found.append(f"{'Any' if row.is_list else 'One'} of: {', '.join(choice)}.")
    elif row.example and not choice and row.path not in _WITHOUT_EXAMPLE:
        found.append(f"For example: {row.example}")
    return found


def _add_hint(cell: _Cell, text: str) -> None:
    paragraph = cell.add_paragraph()
    paragraph.paragraph_format.space_after = Pt(2)
    run = paragraph.add_run(text)
    run.font.size, run.font.color.rgb = Pt(8), _GREY


def _clear_properties(document: WordDocument) -> None:
    """Leave no name and no day in the template that every author's file would inherit."""
    properties = document.core_properties
    properties.author = properties.comments = properties.last_modified_by = properties.title = ""
    properties.created = properties.modified = _LONG_AGO
