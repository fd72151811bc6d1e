"""The bytes of an author's file become text that is safe to read on. Knows no format."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from columnist.domain.diagnostic import Diagnostic, problem
from columnist.domain.source import Place, SourceFile

LONGEST_LINE = 2_000

_ODD = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0e\ufeff\uffa0\ufff9-\uffff\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff\ue000-\uf8ff]"
)
_OVERLONG = re.compile(rf"^.{{{LONGEST_LINE + 1},}}", re.MULTILINE)
_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Reading:
    r"""The text of a file, line ends as `\\n` and characters in NFC, with what was wrong in it."""

    path: str
    text: str
    diagnostics: tuple[Diagnostic, ...]


def place_in(text: str, path: str, offset: int) -> Place:
    """Return the place of the character at an offset of the text."""
    start = text.rfind("\n", 0, offset) + 1
    return Place(path, text.count("\n", 0, offset) + 1, offset - start + 1)


def read_text(source: SourceFile, *, most_bytes: int) -> Reading:
    """Decode a file as UTF-8, one leading BOM and CRLF accepted, and report what is odd in it.

    Odd characters are replaced by spaces, so that the reading can go on and find further faults.
    A file of more than `most_bytes` bytes is not read at all.
    """
    if len(source.data) > most_bytes:
        return Reading(source.path, "", (_too_large(source, most_bytes),))
    data = source.data.removeprefix(_BOM)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as fault:
        return Reading(source.path, "", (_not_utf_8(source.path, data, fault.start),))
    text = text.replace("\r\n", "\n")
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return _without_oddities(source.path, text)


def _without_oddities(path: str, text: str) -> Reading:
    diagnostics = [_overlong(path, text, match) for match in _OVERLONG.finditer(text)]
    if not text.isascii() or not text.isprintable():
        diagnostics += [_odd(path, text, match) for match in _ODD.finditer(text)]
        text = _ODD.sub(" ", text)
    return Reading(path, text, tuple(diagnostics))


def _too_large(source: SourceFile, most_bytes: int) -> Diagnostic:
    return problem(
        "too-large",
        Place(source.path),
        f"The file has {len(source.data):,} bytes, but at most {most_bytes:,} are read.",
        hint="Shorten it; if a picture was pasted in, put it beside the text as a file of its own.",
    )


def _not_utf_8(path: str, data: bytes, start: int) -> Diagnostic:
    before = data[:start].decode("utf-8").replace("\r\n", "\n")
    return problem(
        "not-utf-8",
        place_in(before, path, len(before)),
        f"The byte 0x{data[start]:02X} is not text in UTF-8.",
        hint="Save the file again and choose UTF-8 as its encoding.",
    )


def _overlong(path: str, text: str, match: re.Match[str]) -> Diagnostic:
    length = len(match[0])
    return problem(
        "too-large",
        place_in(text, path, match.start() + LONGEST_LINE),
        f"The line has {length:,} characters, but at most {LONGEST_LINE:,} are read.",
        hint="Break the paragraph into lines; a line break inside it does not show.",
    )


def _odd(path: str, text: str, match: re.Match[str]) -> Diagnostic:
    point = ord(match[0])
    name = unicodedata.name(match[0], "a control character")
    return problem(
        "odd-character",
        place_in(text, path, match.start()),
        f"Here stands the invisible character U+{point:04X} ({name.lower()}).",
        hint="Delete it and type the words around it again.",
    )
