"""A Word file is made anew from its text alone before it is converted."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

from docx.oxml.parser import parse_xml
from PIL import Image

from columnist.intake.cleaning import cleaned
from columnist.intake.draft import draft_of
from columnist.intake.package import read_package
from columnist.intake.word import read_word
from tests.intake.word_files import FILES, W, add_xml, part_of, photograph, with_part, word_file

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
V = 'xmlns:v="urn:schemas-microsoft-com:vml"'


def with_picture(document: WordDocument) -> None:
    document.add_paragraph("Before.")
    document.add_picture(BytesIO(photograph("PNG")))


def test_nothing_but_texts_styles_and_numbers_reaches_the_converter() -> None:
    made = cleaned(read_package((FILES / "diary.docx").read_bytes()))
    with ZipFile(BytesIO(made.data)) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist())
        assert sorted(archive.namelist()) == [
            "[Content_Types].xml",
            "_rels/.rels",
            "columnist-picture-1",
            "word/_rels/document.xml.rels",
            "word/_rels/footnotes.xml.rels",
            "word/document.xml",
            "word/footnotes.xml",
            "word/numbering.xml",
            "word/styles.xml",
        ]
    for word in (b"Margaret", b"Nicola", b"Leeds", b"Ingrid Solheim</dc", b"Camera Works"):
        assert word not in everything


def test_the_part_of_a_picture_that_was_cut_away_in_word_is_not_published() -> None:
    def write(document: WordDocument) -> None:
        with_picture(document)
        (fill,) = document.element.iter("{*}blipFill")
        fill.insert(1, parse_xml(f'<a:srcRect {A} l="50000"/>'))

    manuscript = read_word(word_file(write))
    assert any("1 picture cropped in Word" in said for said in manuscript.scrubbed)
    made = draft_of("x", {"title": ("X",)}, manuscript.blocks, manuscript.pictures)
    with Image.open(BytesIO(made.files[1].data)) as image:
        assert image.size == (200, 300)
        assert image.getcolors() == [(200 * 300, (0, 0, 192))]


def test_a_picture_that_is_only_linked_is_told_and_not_opened() -> None:
    data = word_file(with_picture)
    document = part_of(data).replace("r:embed=", "r:link=")
    manuscript = read_word(with_part(data, "word/document.xml", document))
    assert [block.markdown for block in manuscript.blocks] == ["Before."]
    assert "A picture lies outside the file and was left out." in manuscript.lost


def test_the_words_of_a_text_box_are_taken_over_once() -> None:
    def write(document: WordDocument) -> None:
        box = "<w:txbxContent><w:p><w:r><w:t>Boxed words</w:t></w:r></w:p></w:txbxContent>"
        add_xml(
            document.add_paragraph("Beside. "),
            f'<w:r {W}><mc:AlternateContent {MC}><mc:Choice Requires="wps"><w:drawing>{box}'
            f"</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape {V}><v:textbox>{box}"
            "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>",
        )

    manuscript = read_word(word_file(write))
    assert [block.markdown for block in manuscript.blocks] == ["Beside.", "Boxed words"]
    assert manuscript.lost == ()


def test_an_old_picture_is_taken_over_like_a_new_one() -> None:
    def write(document: WordDocument) -> None:
        link, _ = document.part.get_or_add_image(BytesIO(photograph()))
        r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
        o = 'xmlns:o="urn:schemas-microsoft-com:office:office"'
        add_xml(
            document.add_paragraph("Beside. "),
            f'<w:r {W}><w:pict><v:shape {V}><v:imagedata {r} {o} r:id="{link}" o:title="A desk"/>'
            "</v:shape></w:pict></w:r>",
        )

    manuscript = read_word(word_file(write))
    assert [block.markdown for block in manuscript.blocks] == [
        "Beside.",
        "![](columnist-picture-1)",
    ]
    assert manuscript.pictures[0].alt == "A desk"


def test_words_that_were_moved_stand_where_they_were_moved_to() -> None:
    def write(document: WordDocument) -> None:
        paragraph = document.add_paragraph("Here: ")
        for name, word in (("moveFrom", "away"), ("moveTo", "arrived")):
            add_xml(paragraph, f'<w:{name} w:id="9"><w:r><w:t>{word}</w:t></w:r></w:{name}>')

    assert [block.markdown for block in read_word(word_file(write)).blocks] == ["Here: arrived"]


def test_of_two_ways_to_show_a_picture_the_one_with_its_description_is_taken() -> None:
    def write(document: WordDocument) -> None:
        with_picture(document)
        run = document.paragraphs[-1].runs[0]
        [drawing] = run._r.findall(f"{{{run._r.nsmap['w']}}}drawing")  # noqa: SLF001
        drawing[0].find(f"{{{drawing[0].nsmap['wp']}}}docPr").set("descr", "A chair")
        old = parse_xml(
            f'<w:pict {W} {V} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/'
            'relationships"><v:shape><v:stroke/><v:imagedata r:id="rId9"/></v:shape></w:pict>'
        )
        both = parse_xml(
            f'<mc:AlternateContent {MC}><mc:Choice Requires="wps"/><mc:Fallback/>'
            "</mc:AlternateContent>"
        )
        both[0].append(drawing)
        both[1].append(old)
        run._r.append(both)  # noqa: SLF001

    manuscript = read_word(word_file(write))
    assert [picture.alt for picture in manuscript.pictures] == ["A chair"]
    assert manuscript.lost == ()
