"""One file as bytes, and everything packed in it: compressed members, archives, encodings of text.

Bounded in depth and in size; what could not be opened to its end is told, never passed over.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from columnist.audit.packings import FAULTS, PACKED, Decoder, Packing, bare, packing_at, sealed_as
from columnist.audit.texts import APART, bytes_in, parts_of, unescaped, without_syntax

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

DEEPEST: Final = 5
MOST_BYTES: Final = 64 * 1024 * 1024
"""How much one file may unpack to, and how large it may be to be searched at all."""

_HEADER: Final = 256
"""How much of a compressed file is read as it is: its header, which may hold a name."""
_HIGH: Final = bytes(range(128, 256))
_MOSTLY: Final = 0.8
_SHORTEST: Final = 8

TOO_LARGE: Final = "is too large to be searched, or what is packed in it is"
_ZIP: Final = b"PK"
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_RUN = re.compile(rb"[\t\r\n\x20-\x7e\x80-\xff]{6,}")
_PICTURES: Final = (_PNG, b"\xff\xd8\xff", b"GIF8", b"BM")
_FONTS: Final = (b"wOFF", b"wOF2", b"OTTO", b"ttcf", b"\0\1\0\0")


@dataclass(slots=True)
class Unpacked:
    """What a file holds: unescaped texts, and pictures as bytes.

    `noise` are the bytes of pictures and fonts read as texts, in which chance writes short words.
    `lacks` says what was not opened, or is empty where all was; a predicate, as in "is too large".
    `known` are the hashes of parts of texts that are left out, and `parts` those of the others.
    """

    known: AbstractSet[int]
    texts: list[str] = field(default_factory=list)
    noise: list[str] = field(default_factory=list)
    pictures: list[bytes] = field(default_factory=list)
    parts: dict[int, None] = field(default_factory=dict)
    lacks: str = ""
    left: int = MOST_BYTES

    def read(self, raw: str, *, is_noise: bool) -> str:
        """Take in a text, unescaped, and return it; of one that is no noise, what is not known."""
        plain = without_syntax(raw)
        text = unescaped(plain if is_noise else self._fresh(plain))
        (self.noise if is_noise else self.texts).append(text)
        return text

    def _fresh(self, text: str) -> str:
        kept = []
        for part in parts_of(text):
            number = hash(part)
            if number not in self.known and number not in self.parts:
                self.parts[number] = None
                kept.append(part)
        return APART.join(kept)


def unpacked(data: bytes, *, known: AbstractSet[int] = frozenset()) -> Unpacked:
    """Open a file as deep as it goes; parts of texts that are `known` are left out."""
    found = Unpacked(known)
    _open(data, found, depth=0)
    return found


def sealed(name: str) -> str:
    """Return what is said of a file that holds what nothing here opens."""
    return f"holds something packed as {name}, which cannot be opened here"


def _open(data: bytes, found: Unpacked, *, depth: int, is_within_noise: bool = False) -> None:
    found.left -= len(data)
    if depth > DEEPEST or found.left < 0:
        found.lacks = TOO_LARGE
        return
    if name := sealed_as(data):
        found.lacks = sealed(name)
    if is_picture(data):
        found.pictures.append(data)
    is_noise = not is_text(data) and (
        is_within_noise or is_picture(data) or data.startswith(_FONTS)
    )
    whole = _wholly_packed(data, found)
    if whole:
        _open(whole, found, depth=depth + 1, is_within_noise=is_noise)
        data = data[:_HEADER]
    for raw in _texts(data):
        for inner in bytes_in(found.read(raw, is_noise=is_noise)):
            if _is_telling(inner):
                _open(inner, found, depth=depth + 1, is_within_noise=is_noise)
    if not whole and not is_text(data):
        for member in _members(data, found):
            _open(member, found, depth=depth + 1, is_within_noise=is_noise)


def is_picture(data: bytes) -> bool:
    """Whether bytes begin like a picture that a browser shows."""
    is_container = data[8:12] == b"WEBP" or data[4:12] in {b"ftypavif", b"ftypheic"}
    return data.startswith(_PICTURES) or is_container


def is_text(data: bytes) -> bool:
    """Whether bytes are text in UTF-8, to be read as it stands."""
    if b"\0" in data:
        return False
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _is_telling(data: bytes) -> bool:
    """Tell whether what was taken for base64 gave something, and not noise."""
    return is_picture(data) or PACKED.match(data) is not None or is_text(data) or b"\0" in data


def _texts(data: bytes) -> Iterator[str]:
    """Yield a file's bytes as text, in each encoding that they can be in."""
    if is_text(data):
        yield data.decode("utf-8-sig")
        return
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        yield data.decode("utf-16", "replace")
    runs = b"\n".join(_RUN.findall(data))
    yield runs.decode("utf-8", "replace")
    if len(runs.translate(None, _HIGH)) > len(runs) * _MOSTLY:  # words, and now and then an accent
        yield runs.decode("latin-1")
    if b"\0" in data:  # letters of UTF-16 and UTF-32 stand between zeros
        yield data.replace(b"\0", b"").decode("utf-8", "replace")


def _wholly_packed(data: bytes, found: Unpacked) -> bytes:
    """Return what is in a file that is packed from its beginning to its end and nothing else."""
    packing = packing_at(data, 0) if PACKED.match(data) and not data.startswith(_ZIP) else None
    if packing is None or packing.decoder is None:
        return b""
    member = _drained(packing.decoder, data, found)
    return member if packing.decoder.eof and not packing.decoder.unused_data else b""


def _members(data: bytes, found: Unpacked) -> Iterator[bytes]:
    """Yield what is compressed in a file, wherever it begins."""
    plain = _without_pixels(data)
    starts = [match.start() for match in PACKED.finditer(plain)]
    for start in starts:
        packing = packing_at(plain, start)
        if packing is not None and len(member := _unpacked(packing, plain, found)) >= _SHORTEST:
            yield member
    if not starts and not is_picture(data):
        packing = bare(plain)
        member = _unpacked(packing, plain, found)
        if packing.decoder and packing.decoder.eof and len(member) >= _SHORTEST:
            yield member


def _unpacked(packing: Packing, data: bytes, found: Unpacked) -> bytes:
    """Return what is in a packing; where it surely is one, and has no end, that is remembered."""
    if packing.decoder is None:
        found.lacks = sealed(packing.name)
        return b""
    member = _drained(packing.decoder, memoryview(data)[packing.begin : packing.end], found)
    if packing.is_sure and not packing.decoder.eof:
        found.lacks = sealed(packing.name)
    return member


def _drained(decoder: Decoder, data: bytes | memoryview, found: Unpacked) -> bytes:
    """Return what comes out before the end or the first fault, within what is left of the bound."""
    out: list[bytes] = []
    most, step, view = found.left, 65536, memoryview(data)
    for position in range(0, len(data), step):
        try:
            piece = decoder.decompress(bytes(view[position : position + step]), max(1, most + 1))
        except FAULTS:
            break
        out.append(piece)
        most -= len(piece)
        if decoder.eof or most < 0:
            break
    return b"".join(out)


def _without_pixels(data: bytes) -> bytes:
    """Return a PNG without its image data, which are compressed and no text; others as they are."""
    if not data.startswith(_PNG):
        return data
    kept, position = [], len(_PNG)
    while position + 8 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, position)
        if kind != b"IDAT":
            kept.append(data[position + 8 : position + 8 + length])
        position += length + 12
    return b"\n".join(kept)
