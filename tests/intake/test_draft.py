"""A draft is written once, with pictures that are pixels alone, and nothing is overwritten."""

from __future__ import annotations

import resource
import struct
from io import BytesIO
from typing import TYPE_CHECKING

import html5lib
import pytest
from PIL import Image

from columnist.intake.draft import DraftFile, Outcome, draft_of, write_draft
from columnist.intake.manuscript import Block, Crop, FoundPicture, Kind
from columnist.picture_data import metadata_of
from columnist.rendering.markdown import render_markdown
from columnist.rendering.view_parts import PictureView
from tests.intake.word_files import photograph

if TYPE_CHECKING:
    from pathlib import Path

    from columnist.intake.draft import Draft

SHOWN = Block(Kind.PICTURE, '![](columnist-picture-1 "On a good day")', "")
COLUMN = "case_studies/coaching"
FIELDS = {"title": ("The borrowed diary",)}


def draft(*pictures: FoundPicture, body: tuple[Block, ...] = (SHOWN,)) -> Draft:
    return draft_of("the-borrowed-diary", FIELDS, body, pictures)


def picture_of(file: DraftFile) -> Image.Image:
    with Image.open(BytesIO(file.data)) as image:
        image.load()
        return image


def test_a_picture_lies_beside_the_text_under_a_clean_name() -> None:
    made = draft(FoundPicture("columnist-picture-1", photograph(), "A desk [empty], café"))
    text, picture = made.files
    assert text.path == "the-borrowed-diary/index.md"
    assert picture.path == "the-borrowed-diary/a-desk-empty-cafe.jpg"
    story = '![A desk \\[empty\\], café](a-desk-empty-cafe.jpg "On a good day")'
    assert story in text.data.decode()


def test_a_description_stays_words_and_leaves_its_table_whole() -> None:
    alt = "a | b `c` *d* <e> &amp; ![x](y)"
    table = Block(Kind.TABLE, "| ![](columnist-picture-1) | x |\n| --- | --- |", "")
    for body in ((SHOWN,), (table,)):
        made = draft(FoundPicture("columnist-picture-1", photograph(), alt), body=body)
        story = made.files[0].data.decode().partition("\n---\n")[2]
        shown = {"a-b-c-d-e-amp-x-y.jpg": PictureView("a-b-c-d-e-amp-x-y.jpg", "", 800, 600)}
        page = html5lib.parseFragment(
            str(render_markdown(story, resolve=str, pictures=shown).html),
            namespaceHTMLElements=False,
        )
        (picture,) = page.iter("img")
        assert picture.get("alt") == alt
    assert [cell.text for cell in page.iter("th")] == [None, "x"]


def test_nothing_but_pixels_is_left_of_a_photograph() -> None:
    made = draft(FoundPicture("columnist-picture-1", photograph()))
    assert metadata_of(made.files[1].data) == ()
    assert picture_of(made.files[1]).size == (400, 300)


def test_what_was_cut_away_in_word_is_cut_away_for_good() -> None:
    crop = Crop(left=0.5)
    made = draft(FoundPicture("columnist-picture-1", photograph("PNG"), crop=crop))
    image = picture_of(made.files[1])
    assert image.size == (200, 300)
    assert image.getpixel((0, 0)) == (0, 0, 192)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize(
    "field",
    [
        struct.pack("<HHI4s", 0x11A, 2, 3, b"abc"),  # a text, and a number belongs there
        struct.pack("<HHII", 0x103, 4, 1, 2**32 - 1),  # more than its place can hold
        struct.pack("<HHII", 0x10E, 2, 40, 2**16),  # far beyond the end of the file
    ],
)
def test_broken_fields_beside_the_pixels_keep_no_picture_from_being_cut(
    kind: str, field: bytes
) -> None:
    lies_on_its_side = struct.pack("<HHIHH", 0x112, 3, 1, 6, 0)
    exif = b"Exif\0\0II*\0\x08\0\0\0" + struct.pack("<H", 2) + lies_on_its_side + field + bytes(4)
    out = BytesIO()
    Image.new("RGB", (400, 300)).save(out, kind, exif=exif)
    made = draft(FoundPicture("columnist-picture-1", out.getvalue(), crop=Crop(left=0.5)))
    assert picture_of(made.files[1]).size == (150, 400)


def test_a_picture_that_cannot_be_shown_leaves_the_text_and_is_told() -> None:
    made = draft(FoundPicture("columnist-picture-1", b"a drawing by Word"))
    assert [file.path for file in made.files] == ["the-borrowed-diary.md"]
    assert "columnist-picture" not in made.files[0].data.decode()
    assert made.said == (
        (
            "Picture 1: The file is no picture that can be shown. Save it as PNG, JPEG or WebP. "
            "Then put it beside the text by hand."
        ),
    )


def test_the_name_of_a_file_and_the_guess_of_a_program_are_no_descriptions() -> None:
    of_file = draft(FoundPicture("columnist-picture-1", photograph(), "IMG_2041.JPG"))
    assert "![](picture-1.jpg" in of_file.files[0].data.decode()
    guess = "A desk\n\nDescription automatically generated with low confidence"
    of_program = draft(FoundPicture("columnist-picture-1", photograph(), guess))
    assert "![A desk](a-desk.jpg" in of_program.files[0].data.decode()
    assert "see whether it is true" in of_program.said[0]


def test_writing_the_same_draft_twice_changes_nothing(tmp_path: Path) -> None:
    made = draft(FoundPicture("columnist-picture-1", photograph()))
    first = write_draft(made, tmp_path, COLUMN, force=False)
    assert [path.name for path in first.written] == ["index.md", "picture-1.jpg"]
    stamps = {path: path.stat().st_mtime_ns for path in first.written}
    second = write_draft(
        draft(FoundPicture("columnist-picture-1", photograph())), tmp_path, COLUMN, force=False
    )
    assert second == Outcome(unchanged=first.written)
    assert {path: path.stat().st_mtime_ns for path in stamps} == stamps


def test_a_draft_that_was_worked_on_stays_unless_it_is_to_be_replaced(tmp_path: Path) -> None:
    made = draft(body=())
    (path,) = write_draft(made, tmp_path, COLUMN, force=False).written
    path.write_text("worked on")
    assert write_draft(made, tmp_path, COLUMN, force=False) == Outcome(kept=(path,))
    assert path.read_text() == "worked on"
    assert write_draft(made, tmp_path, COLUMN, force=True) == Outcome(written=(path,))


def test_a_piece_in_its_other_form_is_never_doubled(tmp_path: Path) -> None:
    (path,) = write_draft(draft(body=()), tmp_path, COLUMN, force=False).written
    with_picture = draft(FoundPicture("columnist-picture-1", photograph()))
    for force in (False, True):
        assert write_draft(with_picture, tmp_path, COLUMN, force=force) == Outcome(kept=(path,))


def test_a_picture_that_no_block_shows_is_told() -> None:
    made = draft(FoundPicture("columnist-picture-1", photograph()), body=())
    assert [file.path for file in made.files] == ["the-borrowed-diary.md"]
    assert made.said == ("Picture 1 stands where no picture can be shown: left out.",)


def test_nothing_is_written_through_a_link(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    folder = tmp_path / "publication" / COLUMN
    folder.mkdir(parents=True)
    with_picture = draft(FoundPicture("columnist-picture-1", photograph()))
    (folder / "the-borrowed-diary").symlink_to(elsewhere)
    for force in (False, True):
        told = write_draft(with_picture, tmp_path / "publication", COLUMN, force=force)
        assert told.refused is not None
        assert told.refused[0] == folder / "the-borrowed-diary" / "index.md"
        assert told.written == ()
    assert list(elsewhere.iterdir()) == []
    (elsewhere / "a.md").write_text("theirs")
    (folder / "the-borrowed-diary.md").symlink_to(elsewhere / "a.md")
    told = write_draft(draft(body=()), tmp_path / "publication", COLUMN, force=True)
    assert told.refused is not None
    assert (elsewhere / "a.md").read_text() == "theirs"


def test_a_full_disk_leaves_what_was_there(tmp_path: Path) -> None:
    made = draft(body=())
    (path,) = write_draft(made, tmp_path, COLUMN, force=False).written
    path.write_text("worked on")
    picture = FoundPicture("columnist-picture-1", photograph())
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20, hard))  # no file grows beyond twenty bytes
    try:
        with pytest.raises(OSError, match="File too large"):
            write_draft(made, tmp_path, COLUMN, force=True)
        with pytest.raises(OSError, match="File too large"):
            write_draft(draft(picture), tmp_path, "case_studies/other", force=True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert path.read_text() == "worked on"
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert not (tmp_path / "case_studies/other").exists()
