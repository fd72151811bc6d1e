"""Everything of a piece that readers see, as one text that can be searched once.

Characters that only look different (curly quotes, no-break spaces, full-width letters) are brought
to their plain form, one for one, so that an offset in the text is an offset in what was typed.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from columnist.domain.appearance import in_latin_letters
from columnist.domain.source import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from columnist.content.entry import Entry

Loc = tuple[str | int, ...]

_BREAK = "\n\n"
_DRESSED = re.compile(
    "[\u00a0\u00b7\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u00b2\u00b3\u00b9\u1d00-\u1d22\u2000-\u2015\u2018-\u201f\u2070-\u2089\u2460-\u24ff\ua730\ua731\u0262\u026a\u0274\u0280\u028f\u0299\u029c\u029f\u2776-\u2793\u3000\u2022\u2024\u2027\u2219\u22c5\u202f\u2039\u203a\u2212\ufe52-\ufe6b\uff01-\uff5e"
    "\U0001d400-\U0001d7ff]"
)
_DRESSED_WORD = re.compile("(?<![^\\W_])[\uff41-\uff5a\u24d0-\u24e9\U0001d41a-\U0001d7cb]{3,}")
_SMALL_CAPITALS = (
    "\u1d00\u0299\u1d04\u1d05\u1d07\ua730\u0262\u029c\u026a\u1d0a\u1d0b\u029f\u1d0d\u0274\u1d0f\u1d18\u0280\ua731\u1d1b\u1d1c"
    "\u1d20\u1d21\u028f\u1d22"
)
_ELSEWHERE = re.compile("[\u0370-\u04ff]")
_MIXED = re.compile(r"\b(?=\w*[A-Za-z])(?=\w*[\u0370-\u04ff])\w+")
_PLAIN = {
    **dict.fromkeys("\u2018\u2019\u201b", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f", '"'),
    **dict(zip(_SMALL_CAPITALS, "ABCDEFGHIJKLMNOPRSTUVWYZ", strict=True)),
    "\u24ea": "0",
    **dict.fromkeys("\u00b7\u2022\u2027\u2219\u22c5", "."),
    "\u2039": "<",
    "\u203a": ">",
    "\u2212": "-",
}
_TARGETS = re.compile(r"\]\([^()\s]*")
_WRAPPED = re.compile(r"\n(?<!\n\n)(?= {0,2}(?:[^\W\d]|[(\"'@]|-\d|\*[^ ]|\d(?!\d?[.)] )))")
_ADDRESSES = re.compile(r"https?://[^\s)>\]]+")


@dataclass(frozen=True, slots=True)
class Printed:
    """The printed words of a piece in one text, and where each stretch of it was typed.

    `searched` is `text` as `searchable` makes it.
    """

    text: str
    searched: str
    typed: str
    starts: tuple[int, ...]
    locs: tuple[Loc, ...]

    def as_typed(self, start: int, end: int) -> str:
        """Return a stretch as the author typed it, on one line."""
        return " ".join(self.typed[start:end].split())


def printed(entry: Entry) -> Printed:
    """Return everything of an entry that readers see, the body last."""
    locs: list[Loc] = []
    texts: list[str] = []
    for loc, text in _fields(entry):
        locs.append(loc)
        texts.append(text)
    starts, offset = [], 0
    for text in texts:
        starts.append(offset)
        offset += len(text) + len(_BREAK)
    typed = _BREAK.join(texts)
    text = plain_form(typed)
    return Printed(text, searchable(text), typed, tuple(starts), tuple(locs))


def _fields(entry: Entry) -> Iterator[tuple[Loc, str]]:
    study = entry.study
    yield ("title",), study.title
    if study.standfirst:
        yield ("standfirst",), study.standfirst
    for number, tag in enumerate(study.tags):
        yield ("tags", number), tag
    for number, question in enumerate(study.questions):
        yield ("questions", number, "text"), question.text
    for name, items in (("outcomes", study.outcomes), ("takeaways", study.takeaways)):
        for number, item in enumerate(items):
            yield (name, number), item
    for number, correction in enumerate(study.corrections):
        yield ("corrections", number, "note"), correction.note
    if study.commentary:
        yield ("commentary", "text"), study.commentary.text
    if study.withdrawn and study.withdrawn.note:
        yield ("withdrawn", "note"), study.withdrawn.note
    yield (), entry.body


def plain_form(text: str) -> str:
    """Return a text of the same length in which what looks like a plain character is one.

    >>> plain_form("Jo\u2019s \uff4d\uff41\uff49\uff4c")
    "Jo's Mail"
    """
    if text.isascii():
        return text
    plain = _DRESSED.sub(_undressed, _DRESSED_WORD.sub(_titled, text))
    return _MIXED.sub(_of_one_script, plain) if _ELSEWHERE.search(plain) else plain


def _titled(match: re.Match[str]) -> str:
    """Return a word in letters that nobody types unless to hide it, as a name would stand there."""
    return _DRESSED.sub(_undressed, match[0]).title()


def _of_one_script(match: re.Match[str]) -> str:
    return in_latin_letters(match[0])


def _undressed(match: re.Match[str]) -> str:
    character = match[0]
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    plain = _PLAIN.get(character) or unicodedata.normalize("NFKC", character)
    if unicodedata.category(character) == "Pd":
        return "-"
    return plain if len(plain) == 1 else " "


def searchable(text: str) -> str:
    r"""Return a text of the same length, without the addresses of links and the ends of its lines.

    Where a line ends inside a paragraph is chance, and must not come between a day and its month.

    >>> searchable("on the 3rd of\nMarch")
    'on the 3rd of March'
    """
    if "]" in text:
        text = _TARGETS.sub(_blank, text)
    if "://" in text:
        text = _ADDRESSES.sub(_blank, text)
    if ">" in text:
        text = text.replace("\n> ", "\n  ")
    return _WRAPPED.sub(" ", text)


def _blank(match: re.Match[str]) -> str:
    head = "](" if match[0].startswith("](") else ""
    return head + " " * (len(match[0]) - len(head))


def place_of(found: Printed, entry: Entry, source: str, start: int, end: int) -> Place:
    """Return where a stretch stands in the file, whose text is `source`."""
    part = bisect_right(found.starts, start) - 1
    loc, offset = found.locs[part], start - found.starts[part]
    if not loc:
        return _in_body(entry, offset)
    return _in_field(entry, source, loc, found.typed[start:end])


def _in_body(entry: Entry, offset: int) -> Place:
    line_start = entry.body.rfind("\n", 0, offset) + 1
    line = entry.body.count("\n", 0, offset) + entry.first_body_line
    return Place(entry.path, line, offset - line_start + 1)


def _in_field(entry: Entry, source: str, loc: Loc, typed: str) -> Place:
    """Return where words of a field stand: a value may be folded over several lines."""
    value = entry.place(*loc)
    lines = source.split("\n", value.line - 1)
    line_start = len(source) - len(lines[-1])
    start = line_start + value.column - 1
    words = typed.split()
    at = source.find(" ".join(words), start, line_start + lines[-1].find("\n"))
    if at < 0:
        match = re.compile(r"\s+".join(map(re.escape, words))).search(source, start)
        if match is None:
            return value
        at = match.start()
    line_start = source.rfind("\n", 0, at) + 1
    line = source.count("\n", 0, at) + 1
    return Place(entry.path, line, at - line_start + 1)
