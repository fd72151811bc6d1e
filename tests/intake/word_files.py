"""Word files for tests, made by python-docx, and packages of which one part is another."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from docx import Document
from docx.oxml.parser import parse_xml
from PIL import Image

if TYPE_CHECKING:
    from collections.abc import Callable

    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph

FILES = Path(__file__).parent / "files"
"""Written in LibreOffice Writer 7.4 and saved as .docx: `diary` with styles, a table of details,
footnotes, lists, a picture, tracked changes and a comment; `ninth` without any style."""

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_GPS = 0x8825


def word_file(write: Callable[[WordDocument], object]) -> bytes:
    """Return a Word file into which a function has written."""
    document = Document()
    write(document)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def word_of(*lines: str) -> bytes:
    """Return a Word file of plain paragraphs."""
    return word_file(lambda document: [document.add_paragraph(line) for line in lines])


def with_part(data: bytes, name: str, part: bytes | str) -> bytes:
    """Return a Word file in which one part is another, or is there beside the others."""
    out = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(data)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for info in old.infolist():
            if info.filename != name:
                new.writestr(info.filename, old.read(info))
        new.writestr(name, part)
    return out.getvalue()


def part_of(data: bytes, name: str = "word/document.xml") -> str:
    """Return a part of a Word file as text."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return archive.read(name).decode()


def add_xml(paragraph: Paragraph, xml: str) -> None:
    """Put a piece of Word's XML at the end of a paragraph; `w:` is its prefix."""
    paragraph._p.append(parse_xml(xml.replace(">", f" {W}>", 1) if W not in xml else xml))  # noqa: SLF001


def add_link(paragraph: Paragraph, words: str, target: str) -> None:
    """Put a link at the end of a paragraph."""
    link = paragraph.part.relate_to(target, f"{RELATIONS}/hyperlink", is_external=True)
    add_xml(
        paragraph,
        f'<w:hyperlink xmlns:r="{RELATIONS}" r:id="{link}"><w:r><w:t>{words}</w:t></w:r>'
        "</w:hyperlink>",
    )


def photograph(kind: str = "JPEG", *, size: tuple[int, int] = (400, 300)) -> bytes:
    """Return a picture, its left half red and its right half blue, that says where it was taken."""
    image = Image.new("RGB", size, "#c00000")
    image.paste("#0000c0", (size[0] // 2, 0, *size))
    exif = image.getexif()
    exif[0x010F], exif[0x013B] = "Camera Works", "Pat Photographer"
    place = exif.get_ifd(_GPS)
    place[1], place[2] = "N\0\0\0", (51.0, 30.0, 12.0)
    out = BytesIO()
    image.save(out, kind, exif=exif)
    return out.getvalue()
