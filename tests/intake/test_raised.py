"""What stands above or below the line keeps its meaning, or is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.parser import parse_xml

from columnist.intake.word import read_word
from tests.intake.word_files import W, word_file

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

    from columnist.intake.manuscript import Manuscript


def with_raised(before: str, said: str, after: str, *, is_lowered: bool = False) -> Manuscript:
    def write(document: WordDocument) -> None:
        paragraph = document.add_paragraph(before)
        font = paragraph.add_run(said).font
        setattr(font, "subscript" if is_lowered else "superscript", True)
        paragraph.add_run(after)

    return read_word(word_file(write))


@pytest.mark.parametrize(
    ("before", "said", "after", "whole"),
    [
        ("One in 10", "6", " nights.", "One in 10⁶ nights."),
        ("It was 10", "-3", ".", "It was 10⁻³."),
        ("It was 10", "\u22123 ", "at most.", "It was 10⁻³ at most."),
        ("It grew as x", "(n+1)", ".", "It grew as x⁽ⁿ⁺¹⁾."),
        ("On the 1", "st", " of the month.", "On the 1st of the month."),
    ],
)
def test_a_raised_figure_is_written_by_its_own_sign(
    before: str, said: str, after: str, whole: str
) -> None:
    manuscript = with_raised(before, said, after)
    assert [(block.markdown, block.text) for block in manuscript.blocks] == [(whole, whole)]
    assert manuscript.lost == ()
    assert manuscript.recast == ()


def test_a_figure_that_a_style_or_its_height_raises_is_written_by_its_own_sign() -> None:
    def write(document: WordDocument) -> None:
        above = document.styles.add_style("Above", WD_STYLE_TYPE.CHARACTER)
        above.font.superscript = True
        document.styles.add_style("Also", WD_STYLE_TYPE.CHARACTER).base_style = above
        paragraph = document.add_paragraph("One in 10")
        paragraph.add_run("6", style="Also")
        paragraph.add_run(" or 10")
        for said, height in (("7", 8), (" times CO", 0), ("2", -6), ("!", 2)):
            run = paragraph.add_run(said)
            position = parse_xml(f'<w:position {W} w:val="{height}"/>')
            run._r.get_or_add_rPr().append(position)  # noqa: SLF001

    (block,) = read_word(word_file(write)).blocks
    assert block.markdown == "One in 10⁶ or 10⁷ times CO₂!"


def test_a_lowered_figure_is_written_by_its_own_sign() -> None:
    (block,) = with_raised("A glass of H", "2", "O.", is_lowered=True).blocks
    assert block.markdown == "A glass of H₂O."


@pytest.mark.parametrize("place", ["above", "below"])
def test_raised_words_without_signs_of_their_own_stay_and_are_told(place: str) -> None:
    manuscript = with_raised("It was 10", "0.5", " at most.", is_lowered=place == "below")
    assert manuscript.blocks[0].markdown == "It was 100.5 at most."
    assert manuscript.recast == (
        f'"0.5" stood {place} the line, and stands on it now; see whether it still says the same.',
    )
