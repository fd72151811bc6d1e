"""A Word file from a stranger is read with bounds, and nothing in it is followed."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from columnist.intake.manuscript import Refused
from columnist.intake.package import LARGEST_PART, read_package
from columnist.intake.word import read_word
from tests.intake.word_files import part_of, with_part, word_of

STORY = word_of("Nadia kept two diaries.")
ENTITY = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]>'


def refusal_of(data: bytes) -> str:
    with pytest.raises(Refused) as refused:
        read_word(data)
    return str(refused.value)


def document_with(old: str, new: str) -> bytes:
    return with_part(STORY, "word/document.xml", part_of(STORY).replace(old, new))


def test_a_file_of_word_is_read() -> None:
    assert read_package(STORY).document == "word/document.xml"


@pytest.mark.parametrize("part", ["word/document.xml", "_rels/.rels", "word/styles.xml"])
def test_a_part_that_declares_entities_is_refused(part: str) -> None:
    xml = part_of(STORY, part)
    assert "declares entities" in refusal_of(
        with_part(STORY, part, xml.replace("?>", f"?>{ENTITY}", 1))
    )


def test_entities_are_refused_in_another_encoding_too() -> None:
    xml = part_of(STORY).partition("?>")[2]
    told = refusal_of(with_part(STORY, "word/document.xml", (ENTITY + xml).encode("utf-16")))
    assert "declares entities" in told


def test_a_file_whose_packed_text_is_damaged_is_refused_with_the_cure() -> None:
    with zipfile.ZipFile(BytesIO(STORY)) as archive:
        info = archive.getinfo("word/document.xml")
    at = info.header_offset + 30 + len(info.filename)
    assert "save it as .docx again" in refusal_of(STORY[:at] + b"\xff" * 4 + STORY[at + 4 :])


def test_a_file_that_unpacks_to_far_too_much_is_refused() -> None:
    bomb = with_part(STORY, "word/media/image1.png", bytes(LARGEST_PART + 1))
    assert len(bomb) < LARGEST_PART // 100
    assert "unpacks to far more than it should" in refusal_of(bomb)


def test_a_file_that_nests_too_deep_is_refused() -> None:
    told = refusal_of(document_with("<w:body>", "<w:body>" + "<w:sdt>" * 200))
    assert "nests too deep" in told


def test_a_file_of_the_old_kind_is_told_how_to_become_a_new_one() -> None:
    assert "save it as .docx without a password" in refusal_of(b"\xd0\xcf\x11\xe0" + bytes(100))


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"Dear editor", "not a Word file"),
        (STORY[:3000], "damaged"),
        (with_part(STORY, "word/document.xml", "Dear editor"), "cannot be read"),
        (b"PK\x03\x04", "damaged"),
    ],
)
def test_what_is_no_word_file_is_refused_in_a_sentence(data: bytes, told: str) -> None:
    assert told in refusal_of(data)


def test_a_picture_outside_the_file_is_not_followed() -> None:
    links = part_of(STORY, "word/_rels/document.xml.rels")
    picture = (
        '<Relationship Id="rId99" TargetMode="External" Target="file:///etc/hostname" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"/>'
    )
    outside = with_part(
        STORY,
        "word/_rels/document.xml.rels",
        links.replace("</Relationships>", f"{picture}</Relationships>"),
    )
    assert any("not followed" in said for said in read_word(outside).scrubbed)
