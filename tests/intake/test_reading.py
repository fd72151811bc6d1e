"""A file is read by what it is; where Word's libraries are missing, the cure is said."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from columnist.intake.manuscript import Refused
from columnist.intake.reading import read_file
from tests.intake.word_files import FILES, word_of

if TYPE_CHECKING:
    from pathlib import Path

WITHOUT_MAMMOTH = """\
import sys
from pathlib import Path
sys.modules["mammoth"] = None
from columnist.intake.manuscript import Refused
from columnist.intake.reading import read_file
assert read_file(Path(sys.argv[1])).blocks
try:
    read_file(Path(sys.argv[2]))
except Refused as refusal:
    print(refusal)
"""


def test_texts_need_no_library_of_word_and_a_word_file_says_how_to_get_it(tmp_path: Path) -> None:
    text = tmp_path / "story.txt"
    text.write_text("Nadia kept two diaries.")
    words = [sys.executable, "-c", WITHOUT_MAMMOTH, str(text), str(FILES / "ninth.docx")]
    told = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    assert 'pip install "mkdocs-columnist[word]"' in told


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("story.doc", "old Word file"),
        ("story.docm", "macros"),
        ("story.pdf", "Ask for the Word file"),
        ("story", "A file without an ending cannot be imported. Save the text as .docx"),
    ],
)
def test_other_kinds_of_files_are_refused_with_a_cure(name: str, told: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("x")
    with pytest.raises(Refused, match=told):
        read_file(tmp_path / name)


@pytest.mark.parametrize("name", ["story.txt", "story.md", "story.docx"])
@pytest.mark.parametrize("text", ["", " \n\n"])
def test_a_file_without_a_word_is_refused(name: str, text: str, tmp_path: Path) -> None:
    data = word_of(text) if name.endswith(".docx") else text.encode()
    (tmp_path / name).write_bytes(data)
    with pytest.raises(Refused, match="holds no text"):
        read_file(tmp_path / name)


def test_a_picture_that_is_a_link_to_another_place_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "secret.jpg").write_bytes(b"\xff\xd8")
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "desk.jpg").symlink_to(tmp_path / "secret.jpg")
    story = folder / "story.md"
    story.write_text("![A desk](desk.jpg)\n\n![Away](../secret.jpg)\n")
    assert read_file(story).pictures == ()
