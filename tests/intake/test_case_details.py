"""Every cell of the table "Case details" becomes a field as its author formed it, or is told."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from columnist.content.front_matter import read_document
from columnist.intake.details import names_of
from columnist.intake.draft import draft_of
from columnist.intake.markdown_file import read_markdown
from columnist.intake.recognition import recognise
from columnist.intake.word import read_word
from tests.intake.word_files import add_link, photograph, word_file

if TYPE_CHECKING:
    from collections.abc import Callable

    from docx.document import Document as WordDocument
    from docx.table import _Cell as Cell

    from columnist.intake.findings import Findings

NAMES = names_of({"priya-raman": "Priya Raman"}, {})


def details(label: str, fill: Callable[[Cell], object]) -> Findings:
    """Return what becomes of one row, whose label has the template's hint below it."""

    def write(document: WordDocument) -> None:
        table = document.add_table(rows=2, cols=2)
        table.cell(0, 0).text = "Case details"
        table.cell(1, 0).text = label
        fill(table.cell(1, 1))
        document.add_paragraph("Nadia kept two diaries on her desk, and she trusted neither.")

    return recognise(read_word(word_file(write)), people={}, names=NAMES)


def second_voice(cell: Cell) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.add_run("I still hear it. ")
    paragraph.add_run("Every day.").bold = True
    add_link(paragraph, "The essay", "https://example.org/essay")
    cell.add_paragraph("A second paragraph.")
    cell.add_paragraph("one point", style="List Bullet")
    cell.add_paragraph("two points", style="List Bullet")


SECOND_VOICE = (
    "I still hear it. **Every day.**[The essay](https://example.org/essay)\n\n"
    "A second paragraph.\n\n- one point\n- two points"
)


def test_a_second_voice_keeps_its_form_and_its_links() -> None:
    found = details("Commentary text\nFor example: I see it.", second_voice)
    assert found.fields["commentary.text"] == (SECOND_VOICE,)
    assert found.unplaced == []


def test_a_second_voice_of_several_paragraphs_is_read_from_the_draft_as_it_was() -> None:
    found = details("Commentary text", second_voice)
    (file,) = draft_of("the-diary", found.fields, found.body, ()).files
    front = read_document(file.data.decode(), "the-diary.md")
    assert not front.diagnostics
    again = read_markdown(file.data, beside=lambda _: None)
    assert dict(again.fields)["commentary.text"] == (SECOND_VOICE,)
    assert recognise(again, people={}, names=NAMES).fields["commentary.text"] == (SECOND_VOICE,)


def test_a_second_voice_holds_no_picture_and_its_heading_is_bold() -> None:
    def fill(cell: Cell) -> None:
        cell.paragraphs[0].add_run("See ").add_picture(BytesIO(photograph()))
        cell.add_paragraph().add_run().add_picture(BytesIO(photograph()))
        cell.add_paragraph("What I saw", style="Heading 2")
        cell.add_paragraph("A pause.")

    found = details("Commentary text", fill)
    assert found.fields["commentary.text"] == ("See\n\n**What I saw**\n\nA pause.",)


def test_a_second_voice_in_a_table_of_markdown_keeps_its_marks() -> None:
    table = "| Case details | |\n|---|---|\n| Commentary text | I *still* hear it \\| so |\n"
    manuscript = read_markdown(f"{table}\nNadia.\n".encode(), beside=lambda _: None)
    found = recognise(manuscript, people={}, names=NAMES)
    assert found.fields["commentary.text"] == ("I *still* hear it | so",)


def test_where_a_link_led_is_told_below_a_label_with_its_hint_too() -> None:
    found = details(
        "Coaches\nYour name.",
        lambda cell: add_link(cell.paragraphs[0], "Priya Raman", "mailto:priya@example.org"),
    )
    assert found.fields["coaches"] == ("priya-raman",)
    assert found.unplaced == ["coaches holds no link; one led to mailto:priya@example.org"]
