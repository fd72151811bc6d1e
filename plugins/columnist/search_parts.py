"""Takes the words of nearly every text out of a search index.

Nobody finds a story by "she" or "it". Yet each of them is a large piece of the index, and the words
beside it are fetched with it: at ten thousand pieces a third of a megabyte for "shame". And where a
word is in no text, Pagefind answers with words that it begins with, "shelter" with "she". So they
go; the page of the search asks for none of them. Parts of an index are gzip, a signature, then CBOR
(RFC 8949); an index of a version that is not known is left as it is.
"""

from __future__ import annotations

import gzip
import json
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from columnist.domain.function_words import function_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KNOWN: Final = "1.5."

_SIGNATURE: Final = b"pagefind_dcd"
_CHUNKS: Final = 2
"""The place of the table of parts among the items of the metadata."""


def drop_function_words(folder: Path) -> None:
    """Take the function words of each language out of the Pagefind bundle in a folder."""
    entry = json.loads((folder / "pagefind-entry.json").read_text(encoding="utf-8"))
    if not entry["version"].startswith(KNOWN):
        return
    for name, language in entry["languages"].items():
        words = function_words(name)
        table = _opened(folder / f"pagefind.{language['hash']}.pf_meta")
        for part in sorted(_homes(table, words)):
            _drop(folder / f"index/{part}.pf_index", words)


def _homes(table: bytes, words: frozenset[str]) -> set[str]:
    """The names of the parts in which words would stand; the table has first, last and name."""
    chunks = list(_items(table, 0))[_CHUNKS][0]
    rows = [[_text(table, at) for at, _ in _items(table, row)] for row, _ in _items(table, chunks)]
    firsts = [first for first, _, _ in rows]
    places = {bisect_right(firsts, word) - 1 for word in words}
    return {rows[place][2] for place in places if place >= 0}


def _drop(file: Path, words: frozenset[str]) -> None:
    """Write a part anew without some of its words. Its name stays: it says no more than before."""
    data = _opened(file)
    ((listed, end),) = _items(data, 0)
    entries = list(_items(data, listed))
    kept = [data[at:after] for at, after in entries if _word(data, at) not in words]
    if len(kept) < len(entries):
        changed = data[:listed] + _array(len(kept)) + b"".join(kept) + data[end:]
        file.write_bytes(gzip.compress(_SIGNATURE + changed, mtime=0))


def _word(data: bytes, at: int) -> str:
    """The word of an entry, its first item."""
    return _text(data, next(_items(data, at))[0])


def _opened(file: Path) -> bytes:
    return gzip.decompress(file.read_bytes()).removeprefix(_SIGNATURE)


def _array(count: int) -> bytes:
    """The head of an array, its length in two bytes or, where they do not do, in four."""
    return b"\x99" + count.to_bytes(2) if count < 1 << 16 else b"\x9a" + count.to_bytes(4)


def _text(data: bytes, at: int) -> str:
    begin, count = _count(data, at)
    return data[begin : begin + count].decode()


def _items(data: bytes, at: int) -> Iterator[tuple[int, int]]:
    """Yield where each item of an array begins and ends."""
    at, count = _count(data, at)
    for _ in range(count):
        end = _after(data, at)
        yield at, end
        at = end


def _count(data: bytes, at: int) -> tuple[int, int]:
    """Where the inside of an item begins, and its number: of items, of bytes, or itself."""
    count, at = data[at] & 31, at + 1
    if count < 24:  # noqa: PLR2004 - RFC 8949, section 3
        return at, count
    size = 1 << (count - 24)
    return at + size, int.from_bytes(data[at : at + size])


def _after(data: bytes, at: int) -> int:
    """Where an item ends. One loop for all that is in it: there are millions of numbers."""
    left = 1
    while left:
        left -= 1
        kind = data[at] >> 5
        if data[at] & 31 < 24:  # noqa: PLR2004 - RFC 8949, section 3
            at, count = at + 1, data[at] & 31
        else:
            at, count = _count(data, at)
        if kind == 4:  # noqa: PLR2004 - an array
            left += count
        elif kind > 1:  # a text
            at += count
    return at
