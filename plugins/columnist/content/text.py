"""The bytes of an author's file become text that is safe to read on. Knows no format."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import cache, cached_property
from typing import NamedTuple

from columnist.content.accents import MOST_ACCENTS, may_have_piles, piles_in, without_piles
from columnist.content.joiners import JOINER_OUT_OF_PLACE, TAG_OUT_OF_PLACE
from columnist.domain.diagnostic import Diagnostic, problem
from columnist.domain.source import Place, SourceFile

LONGEST_LINE = 2_000
MOST_ODD = 20
"""Odd characters of one file that are told one by one."""

_ALWAYS_ODD = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b"
    "\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufdd0-\ufdef\ufe00-\ufe0e\ufeff\uffa0"
    "\ufff9-\uffff\U0001d173-\U0001d17a\U0001fffe\U0001ffff\U0002fffe\U0002ffff\U0003fffe"
    "\U0003ffff\ue000-\uf8ff\U000f0000-\U0010ffff"
)
_PERHAPS_ODD = re.compile(f"[{_ALWAYS_ODD}\u200c\u200d\U000e0000-\U000e0fff]")
_PLAIN = bytes((*b"\t\n", *range(0x20, 0x7F)))
_BREAKS = frozenset("\x0b\x0c\r\x85\u2028\u2029")
_OVERLONG = re.compile(rf"^.{{{LONGEST_LINE + 1},}}", re.MULTILINE)
_BOM = b"\xef\xbb\xbf"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_SAVE_WITH_OTHER_ENDS = "Save the file again with line ends of Windows (CRLF) or Unix (LF)."
_SAVE_AGAIN = "Save the file again as plain text and choose UTF-8 as its encoding."


class Reading(NamedTuple):
    r"""The text of a file, line ends as `\n` and characters in NFC, with what was wrong in it.

    The text is `None` where there is nothing to read on.
    """

    path: str
    text: str | None
    diagnostics: tuple[Diagnostic, ...]


class Lines:
    """Turns offsets of a text into places of its file; `first_line` is where the text begins."""

    def __init__(self, text: str, path: str, *, first_line: int = 1) -> None:
        self._text = text
        self._path = path
        self._first_line = first_line

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer("\n", self._text))]

    def place(self, offset: int) -> Place:
        """Return the place of the character at an offset of the text."""
        line = bisect_right(self._starts, offset)
        return Place(self._path, self._first_line + line - 1, offset - self._starts[line - 1] + 1)


def read_text(source: SourceFile, *, most_bytes: int) -> Reading:
    """Decode a file as UTF-8, one leading BOM and CRLF accepted, and report what is odd in it.

    Odd characters and bytes are left out, so that the reading can go on and find further faults;
    what follows them on their line is then told some columns too far left. A file of more than
    `most_bytes` bytes, or of two bytes a character, is not read at all.
    """
    path, data = source.path, source.data
    if len(data) > most_bytes:
        return Reading(path, None, (_too_large(source, most_bytes),))
    if data.startswith(_UTF_16) or b"\0" in data[:4]:
        message = "The file is not text in UTF-8; it looks like UTF-16 or another kind of file."
        return Reading(path, None, (problem("not-utf-8", Place(path), message, hint=_SAVE_AGAIN),))
    if not data.translate(None, _PLAIN):
        # Most files hold nothing but plain ASCII, which is told at once.
        text = data.decode("ascii")
        return Reading(path, text, tuple(_overlong_lines(Lines(text, path), text)))
    text, faults = _decoded(path, data.removeprefix(_BOM))
    if text.count("\r") > 1 or ("\r" in text and "\n" not in text):
        faults.append(_old_line_ends(Lines(text, path).place(text.index("\r"))))
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    if may_have_piles(unusual_in(text)):
        piles = tuple(piles_in(text))
        lines = Lines(text, path)
        faults += [
            _heaped(lines.place(max(0, one.start - 1)), one.marks) for one in piles[:MOST_ODD]
        ]
        text = without_piles(text, piles)
    return _without_oddities(path, text, faults)


@cache
def _odd_form() -> re.Pattern[str]:
    """Return what matches an odd character; put together when it is first needed."""
    return re.compile(f"[{_ALWAYS_ODD}]|{JOINER_OUT_OF_PLACE}|{TAG_OUT_OF_PLACE}", re.DOTALL)


def unusual_in(text: str) -> str:
    """Return the characters of a text that are more than plain ASCII.

    A pattern goes through these few far sooner than through a whole text.
    """
    return text.encode(errors="ignore").translate(None, _PLAIN).decode()


def odd_fault(text: str, place: Place) -> Diagnostic | None:
    """Return the fault of a text that holds what cannot be seen; `None` where it holds none.

    For what an escape in a file stands for, and so is not found in the file itself.
    """
    match = _odd_form().search(text) if _PERHAPS_ODD.search(text) else None
    return _odd_at(place, match[0]) if match else heap_fault(text, place)


def heap_fault(text: str, place: Place) -> Diagnostic | None:
    """Return the fault of a text that heaps accents upon a letter; `None` where it does not."""
    pile = next(piles_in(unicodedata.normalize("NFC", text)), None)
    return _heaped(place, pile.marks) if pile else None


def _decoded(path: str, data: bytes) -> tuple[str, list[Diagnostic]]:
    try:
        return data.decode("utf-8").replace("\r\n", "\n"), []
    except UnicodeDecodeError as fault:
        before = data[: fault.start].decode("utf-8").replace("\r\n", "\n")
        text = data.decode("utf-8", "ignore").replace("\r\n", "\n")
        place = Lines(before, path).place(len(before))
        message = (
            f"Here stands something that is not text in UTF-8 (byte 0x{data[fault.start]:02X})."
        )
        return text, [problem("not-utf-8", place, message, hint=_SAVE_AGAIN)]


def _without_oddities(path: str, text: str, faults: list[Diagnostic]) -> Reading:
    lines = Lines(text, path)
    faults += _overlong_lines(lines, text)
    odd = list(_odd_form().finditer(text)) if _PERHAPS_ODD.search(unusual_in(text)) else []
    if odd:
        faults += [_odd(lines, match) for match in odd[:MOST_ODD]]
        faults += [_more(lines, match, len(odd)) for match in odd[MOST_ODD : MOST_ODD + 1]]
        text = _odd_form().sub(lambda match: " " if match[0] in _BREAKS else "", text)
    return Reading(path, text, tuple(faults))


def _too_large(source: SourceFile, most_bytes: int) -> Diagnostic:
    return problem(
        "too-large",
        Place(source.path),
        f"The file has {len(source.data):,} bytes, but at most {most_bytes:,} are read.",
        hint="Shorten it; if a picture was pasted in, put it beside the text as a file of its own.",
    )


def _overlong_lines(lines: Lines, text: str) -> list[Diagnostic]:
    if max(map(len, text.split("\n"))) <= LONGEST_LINE:
        return []
    return [_overlong(lines, match) for match in _OVERLONG.finditer(text)]


def _overlong(lines: Lines, match: re.Match[str]) -> Diagnostic:
    length = len(match[0])
    return problem(
        "too-large",
        lines.place(match.start() + LONGEST_LINE),
        f"The line has {length:,} characters, but at most {LONGEST_LINE:,} are read.",
        hint="Break the paragraph into lines; a line break inside it does not show.",
    )


def _heaped(place: Place, count: int) -> Diagnostic:
    return problem(
        "odd-character",
        place,
        f"Here stand {count:,} accents on one letter, but at most {MOST_ACCENTS} are read.",
        hint="Type the letter again with the accents that it needs.",
    )


def _old_line_ends(place: Place) -> Diagnostic:
    message = (
        "Lines end here as on an old Mac, with U+000D alone, which few programs take for an end."
    )
    return problem("odd-character", place, message, hint=_SAVE_WITH_OTHER_ENDS)


def _odd(lines: Lines, match: re.Match[str]) -> Diagnostic:
    return _odd_at(lines.place(match.start()), match[0])


def _odd_at(place: Place, character: str) -> Diagnostic:
    point = ord(character)
    name = unicodedata.name(character, "a control character").lower()
    return problem(
        "odd-character",
        place,
        f"Here stands U+{point:04X} ({name}), which readers cannot see.",
        hint=f"If it ends a line: {_SAVE_WITH_OTHER_ENDS[0].lower()}{_SAVE_WITH_OTHER_ENDS[1:]}"
        if character == "\r"
        else "Delete it and type the words around it again.",
    )


def _more(lines: Lines, match: re.Match[str], count: int) -> Diagnostic:
    return problem(
        "odd-character",
        lines.place(match.start()),
        f"From here on stand {count - MOST_ODD:,} more characters that readers cannot see.",
        hint="Copy the text into an editor for plain text, and from there into a new file.",
    )
