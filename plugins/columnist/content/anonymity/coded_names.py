r"""Private names that stand in codes or between marks: `S&#97;rah`, `%53arah`, `S\u0061rah`.

Where they stand, and how they are hidden. The plain text beside them is `domain.disguise`'s.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from columnist.content.anonymity.undressing import undressed
from columnist.domain.disguise import HIDDEN, hidden, hidden_at_cut, places_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from columnist.domain.disguise import Disguised

_ESCAPED: Final = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2}))")
_CODE: Final = re.compile(
    r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?"
    rf"|(?:%[0-9A-Fa-f]{{2}})+|{_ESCAPED.pattern}"
)
_HALF_A_CODE: Final = re.compile(r"(?:&#?\w*|%\w?|\\\w*)(?=\u2026)")
_QUOTATION: Final = re.compile(r'"([^"\n]*)"')
_DEEPEST: Final = 3
"""How many times over a code may be in code: `%2553` is `%53` is `S`."""


def coded_places(names: tuple[Disguised, ...], text: str) -> Iterator[tuple[int, int]]:
    """Yield where a name stands in a text, codes and marks read, as offsets in no certain order."""
    plain, starts, ends = _decoded(text)
    if plain != text:
        for first, last in places_of(names, plain):
            yield starts[first], ends[last - 1]
    for words, origin in undressed(plain):
        for first, last in places_of(names, words):
            yield starts[origin[first]], ends[origin[last - 1]]


def hidden_in_codes(names: tuple[Disguised, ...], text: str) -> str:
    """Return a text in which no name can be read, be it plain or in codes.

    Of a quotation that holds one in codes nothing is left, as half a code tells the other half.
    """
    text = hidden(names, text)
    found = {_quotation_around(text, *place) for place in coded_places(names, text)}
    beyond = len(text)
    for start, end in sorted(found, key=lambda place: (-place[1], place[0])):
        # What reaches into one that is hidden already is hidden as far as that.
        if start < beyond:
            text = text[:start] + HIDDEN + text[min(end, beyond) :]
            beyond = start
    return _QUOTATION.sub(lambda quotation: _uncut(names, quotation), text)


def hidden_in_path(names: tuple[Disguised, ...], path: str) -> str:
    """Return a path in which no name can be read; a part that holds one in codes is hidden."""
    parts = hidden(names, path).split("/")
    return "/".join(HIDDEN if any(coded_places(names, part)) else part for part in parts)


def _quotation_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the offsets of what is quoted around a place on its line, or else of the place."""
    for quotation in _QUOTATION.finditer(text):
        if quotation.start(1) <= start and end <= quotation.end(1):
            return quotation.span(1)
    return start, end


def _uncut(names: tuple[Disguised, ...], quotation: re.Match[str]) -> str:
    """Return a quotation, without its words where an ellipsis cuts a name in codes short."""
    plain, _, _ = _decoded(_HALF_A_CODE.sub("", quotation[1]))
    is_cut = hidden_at_cut(names, plain) != plain and plain != quotation[1]
    return f'"{HIDDEN}"' if is_cut else quotation[0]


def _decoded(text: str) -> tuple[str, Sequence[int], Sequence[int]]:
    """Return a text without codes, and for each of its characters where it began and ended."""
    starts: Sequence[int] = range(len(text))
    ends: Sequence[int] = range(1, len(text) + 1)
    for _ in range(_DEEPEST):
        if not _CODE.search(text):
            break
        text, first, last = _decoded_once(text)
        starts, ends = [starts[at] for at in first], [ends[at] for at in last]
    return text, starts, ends


def _decoded_once(text: str) -> tuple[str, list[int], list[int]]:
    parts: list[str] = []
    first: list[int] = []
    last: list[int] = []
    done = 0
    for code in _CODE.finditer(text):
        letters = _letters(code[0])
        parts += [text[done : code.start()], letters]
        between = range(done, code.start())
        done = code.end()
        first += [*between, *[code.start()] * len(letters)]
        last += [*between, *[done - 1] * len(letters)]
    rest = range(done, len(text))
    return "".join((*parts, text[done:])), [*first, *rest], [*last, *rest]


def _letters(code: str) -> str:
    escaped = _ESCAPED.fullmatch(code)
    if escaped:
        return chr(int(escaped[1] or escaped[2], 16))
    return unquote(code) if code.startswith("%") else html.unescape(code)
