"""Decodes a search bundle of Pagefind: what it says, whatever its files are called.

Its parts are gzip, a signature, then CBOR (RFC 8949), a page's own part JSON. Names of files and
the order of filters come from digests and from hash tables, and differ between equal builds.
"""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from pathlib import Path

SIGNATURE: Final = b"pagefind_dcd"


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle in words: each page's part by its address, and what leads to which addresses."""

    version: str
    languages: dict[str, int]
    pages: dict[str, dict[str, Any]]
    words: dict[str, dict[str, list[Any]]]
    filters: dict[str, dict[str, set[str]]]
    sorts: dict[str, list[str]]


def bundle_of(folder: Path) -> Bundle:
    """Decode the bundle in a folder that has one language."""
    entry = json.loads((folder / "pagefind-entry.json").read_text("utf-8"))
    (language,) = entry["languages"].values()
    version, pages, chunks, filters, sorts, *_ = decoded(
        folder / f"pagefind.{language['hash']}.pf_meta"
    )
    assert version == entry["version"]
    parts = [json.loads(opened(folder / f"fragment/{hashed}.pf_fragment")) for hashed, _ in pages]
    addresses = [part["url"] for part in parts]
    words = [word for chunk in chunks for word in decoded(folder / f"index/{chunk[2]}.pf_index")[0]]
    named = [decoded(folder / f"filter/{hashed}.pf_filter") for _, hashed in filters]
    return Bundle(
        version=version,
        languages={name: one["page_count"] for name, one in entry["languages"].items()},
        pages=dict(zip(addresses, parts, strict=True)),
        words={word: _places(found, addresses) for word, found, *_ in words},
        filters={
            name: {value: {addresses[number] for number in numbers} for value, numbers in values}
            for name, values in named
        },
        sorts={name: [addresses[number] for number in numbers] for name, numbers in sorts},
    )


def _places(found: list[Any], addresses: list[str]) -> dict[str, list[Any]]:
    """Where a word stands: pages are numbered by their distance from the one before."""
    numbers = accumulate(step for step, *_ in found)
    return {addresses[number]: places for number, (_, *places) in zip(numbers, found, strict=True)}


def opened(file: Path) -> bytes:
    """The bytes of a part without its wrapping."""
    data = gzip.decompress(file.read_bytes())
    assert data.startswith(SIGNATURE), file
    return data.removeprefix(SIGNATURE)


def decoded(file: Path) -> Any:  # noqa: ANN401 - as JSON would have it
    """A part that is CBOR, as lists, texts and numbers."""
    value, end = _item(opened(file), 0)
    assert end == len(opened(file)), file
    return value


def _item(data: bytes, at: int) -> tuple[Any, int]:
    """The item at a place and where the next one begins: numbers, texts and arrays alone."""
    kind, count, at = data[at] >> 5, data[at] & 31, at + 1
    if kind == 4 and count == 31:
        return _open_array(data, at)
    if count >= 24:
        size = 1 << (count - 24)
        count, at = int.from_bytes(data[at : at + size]), at + size
    match kind:
        case 0:
            return count, at
        case 1:
            return -1 - count, at
        case 3:
            return data[at : at + count].decode(), at + count
        case 4:
            return _array(data, at, count)
    raise AssertionError(kind)


def _array(data: bytes, at: int, count: int) -> tuple[list[Any], int]:
    items = []
    for _ in range(count):
        item, at = _item(data, at)
        items.append(item)
    return items, at


def _open_array(data: bytes, at: int) -> tuple[list[Any], int]:
    items = []
    while data[at] != 0xFF:
        item, at = _item(data, at)
        items.append(item)
    return items, at + 1
