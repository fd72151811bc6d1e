"""An author's file is read by what it is: Word, Markdown or plain text.

The Word room needs libraries of its own, which not everybody installs; it is entered only for a
Word file.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from columnist.content.layout import PICTURE_ENDINGS
from columnist.intake.manuscript import Manuscript, Missing, Refused
from columnist.intake.markdown_file import read_markdown
from columnist.intake.plain_file import read_plain

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

LARGEST_FILE: Final = 64 * 1024 * 1024
INSTALL_WORD: Final = (
    "Word files are read with libraries that are not installed here. Install them with:  "
    'pip install "mkdocs-columnist[word]"'
)

_LIBRARIES: Final = ("defusedxml", "docx", "mammoth")
_OTHERS: Final = {
    ".doc": "It is an old Word file. Open it in Word or LibreOffice and save it as .docx.",
    ".docm": "It holds a program (macros). Save it as .docx.",
    ".odt": "Open it in LibreOffice and save it as .docx.",
    ".rtf": "Open it in Word or LibreOffice and save it as .docx.",
    ".pages": "Open it in Pages and export it as Word.",
    ".pdf": "A PDF does not say what is a heading and what a paragraph. Ask for the Word file.",
    ".html": "Open it in Word or LibreOffice and save it as .docx.",
}


def read_file(path: Path) -> Manuscript:
    """Return what an author's file holds. Raises `Refused` with a sentence for what is not read."""
    if path.is_dir():
        raise Refused("This is a folder. Name the file in it that holds the text.")
    ending = path.suffix.lower()
    if ending not in {".docx", ".md", ".markdown", ".txt"}:
        cure = _OTHERS.get(ending, "Save the text as .docx, .md or .txt.")
        what = f"that ends in {ending}" if ending else "without an ending"
        raise Refused(f"A file {what} cannot be imported. {cure}")
    manuscript = _manuscript(path, ending, _data(path))
    if not (manuscript.blocks or manuscript.fields):
        raise Refused("The file holds no text.")
    return manuscript


def _manuscript(path: Path, ending: str, data: bytes) -> Manuscript:
    if ending == ".docx":
        return _word_manuscript(data)
    if ending == ".txt":
        return read_plain(data)
    return read_markdown(data, beside=lambda name: _picture_beside(path, name))


def _data(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise Missing("There is no such file.")
        if path.stat().st_size > LARGEST_FILE:
            raise Refused(f"The file has more than {LARGEST_FILE:,} bytes.")
        return path.read_bytes()
    except OSError as fault:
        raise Refused(f"The file cannot be read ({fault.strerror}).") from fault


def word_room(name: str) -> ModuleType:
    """Return a module of the rooms for Word. Raises `Refused` where its libraries are missing."""
    if any(find_spec(library) is None for library in _LIBRARIES):
        raise Refused(INSTALL_WORD)
    return import_module(f"columnist.intake.{name}")


def _word_manuscript(data: bytes) -> Manuscript:
    read_word = cast("Callable[[bytes], Manuscript]", word_room("word").read_word)
    return read_word(data)


def _picture_beside(path: Path, name: str) -> bytes | None:
    """Return a picture that lies beside a text; nothing is read from any other place."""
    picture = path.parent / name
    is_name = Path(name).name == name and name.lower().endswith(PICTURE_ENDINGS)
    try:
        if not is_name or picture.is_symlink() or not picture.is_file():
            return None
        return picture.read_bytes()
    except OSError:  # a name that is too long for the disk, a file that nobody may read
        return None
