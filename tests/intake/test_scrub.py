"""What a Word file holds beside the story is found, told by kind and number, and never quoted."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from docx.shared import Pt, RGBColor

from columnist.intake.word import read_word
from columnist.picture_data import metadata_of
from tests.intake.word_files import FILES, add_xml, photograph, with_part, word_file, word_of

if TYPE_CHECKING:
    from docx.document import Document as WordDocument


def test_everything_in_a_file_of_libreoffice_is_found() -> None:
    assert read_word((FILES / "diary.docx").read_bytes()).scrubbed == (
        "1 tracked insertion: taken over as if accepted; who made it and when was left out.",
        "1 tracked deletion: the deleted words were left out.",
        "1 comment: left out.",
        "1 name of people who wrote, changed or commented on the file: left out.",
        "4 document properties: author, last editor, title, time of editing.",
        "1 property that the author or a firm added.",
        "Hidden text, 5 words: left out.",
        "Text that is crossed out, 5 words: left out.",
        "1 header with text: left out.",
        (
            "The picture image1.jpeg held the place where it was taken (GPS), the camera, the day "
            "and hour, its maker's name: left out."
        ),
    )


def scrubbed(data: bytes) -> str:
    return "\n".join(read_word(data).scrubbed)


def test_comments_changes_and_names_of_word_are_found() -> None:
    def write(document: WordDocument) -> None:
        paragraph = document.add_paragraph("Nadia kept two diaries.")
        document.add_comment(paragraph.runs, text="Is this Nicola?", author="Robin", initials="R")
        add_xml(paragraph, '<w:ins w:id="7" w:author="Ada"><w:r><w:t>now</w:t></w:r></w:ins>')
        add_xml(
            paragraph,
            '<w:del w:id="8" w:author="Eve"><w:r><w:delText>Nicola</w:delText></w:r></w:del>',
        )

    told = scrubbed(word_file(write))
    assert "1 tracked insertion" in told
    assert "1 tracked deletion" in told
    assert "1 comment: left out." in told
    assert "3 names of people" in told
    assert not any(name in told for name in ("Nicola", "Robin", "Ada", "Eve"))


def test_text_hidden_by_a_style_is_left_out() -> None:
    def write(document: WordDocument) -> None:
        style = document.styles.add_style("Whispered", 2)
        style.font.hidden = True
        document.add_paragraph("Said aloud. ").add_run("Said under the breath.", style="Whispered")

    manuscript = read_word(word_file(write))
    assert [block.markdown for block in manuscript.blocks] == ["Said aloud."]
    assert "Hidden text, 4 words: left out." in manuscript.scrubbed


def test_text_too_faint_to_be_seen_is_kept_and_told() -> None:
    def write(document: WordDocument) -> None:
        paragraph = document.add_paragraph("Seen. ")
        paragraph.add_run("White one. ").font.color.rgb = RGBColor(255, 255, 255)
        paragraph.add_run("Tiny").font.size = Pt(1)

    manuscript = read_word(word_file(write))
    assert manuscript.blocks[0].text == "Seen. White one. Tiny"
    assert any("in white or in tiny letters, 3 words" in said for said in manuscript.scrubbed)


def test_attached_files_and_programs_are_found() -> None:
    data = with_part(word_of("x"), "word/embeddings/oleObject1.bin", b"sheet")
    told = scrubbed(with_part(data, "word/vbaProject.bin", b"program"))
    assert "1 embedded file: left out." in told
    assert "A program inside the file (macros): left out." in told


def test_the_place_of_a_photograph_is_found_in_every_format() -> None:
    for kind in ("JPEG", "PNG", "WEBP"):
        assert "the place where it was taken (GPS)" in metadata_of(photograph(kind))


def test_a_bare_picture_and_no_picture_hold_nothing() -> None:
    assert metadata_of(b"no picture") == ()


def test_a_photograph_in_word_is_told() -> None:
    told = scrubbed(word_file(lambda document: document.add_picture(BytesIO(photograph()))))
    assert (
        "The picture image1.jpg held the place where it was taken (GPS), its maker's name" in told
    )
