"""The Word template and the fields agree, and a filled one comes back as what was filled in."""

from __future__ import annotations

from io import BytesIO

from docx import Document

from columnist.domain.case_study import CaseStudy
from columnist.domain.decisions import FOR_THE_EDITOR
from columnist.intake.details import ROWS, names_of
from columnist.intake.recognition import recognise
from columnist.intake.template import template_of
from columnist.intake.word import read_word

TEMPLATE = template_of({"themes": ("Delegation", "Overwork")})
NAMES = names_of({}, {"themes": {"overwork": ("Overwork",)}})


def labels() -> list[str]:
    table = Document(BytesIO(TEMPLATE)).tables[0]
    return [row.cells[0].paragraphs[0].text for row in table.rows[1:]]


def test_every_field_of_a_case_study_has_a_row_or_is_the_editors() -> None:
    groups = {row.path.partition(".")[0] for row in ROWS}
    assert set(CaseStudy.model_fields) == groups | {
        path[0] for path in FOR_THE_EDITOR if len(path) == 1
    }
    assert labels() == [row.label for row in ROWS]


def test_a_filled_template_comes_back_and_its_instructions_do_not() -> None:
    filled = {
        "title": "The borrowed diary",
        "themes": "Overwork",
        "client.alias_is": "first name",
        "questions": "Whose is it?\nWho keeps it?",
        "sessions": "3",
    }
    document = Document(BytesIO(TEMPLATE))
    for row, cells in zip(ROWS, document.tables[0].rows[1:], strict=True):
        cells.cells[1].text = filled.get(row.path, "")
    document.add_paragraph("Nadia kept two diaries.")
    out = BytesIO()
    document.save(out)
    found = recognise(read_word(out.getvalue()), people={}, names=NAMES)
    assert found.fields == {
        "title": ("The borrowed diary",),
        "themes": ("overwork",),
        "client.alias_is": ("first-name",),
        "questions": ("Whose is it?", "Who keeps it?"),
        "sessions": ("3",),
    }
    assert [block.markdown for block in found.body] == ["Nadia kept two diaries."]
    assert found.dropped == ["The template's own instructions."]
    assert found.unplaced == ['The body begins with the short line "Nadia kept two diaries.".']


def test_the_template_names_nobody_and_knows_the_words_of_the_publication() -> None:
    assert read_word(TEMPLATE).scrubbed == (
        "4 document properties: day of making, day of the last change, template, time of editing.",
        "1 small picture of the first page.",
        "1 hidden data file: left out.",
    )
    text = "\n".join(cell.text for cell in Document(BytesIO(TEMPLATE)).tables[0].column_cells(0))
    assert "Any of: Delegation, Overwork." in text
    assert "vocabulary.yml" not in text
    assert "people.yml" not in text


def test_the_same_template_is_made_of_the_same_parts() -> None:
    again = template_of({"themes": ("Delegation", "Overwork")})
    assert read_word(again).blocks == read_word(TEMPLATE).blocks
