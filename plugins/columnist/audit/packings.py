"""How things are packed: the bytes by which a packing is known, and what undoes it.

What no decoder is at hand for is named, so that nobody takes it for searched.
"""

from __future__ import annotations

import re
import struct
import zlib
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

try:
    from lzma import LZMAError
except ImportError:  # a Python that was built without it has no decoder to raise it either
    LZMAError = ValueError  # type: ignore[misc, assignment]

PACKED: Final = re.compile(
    rb"\x1f\x8b\x08|PK\x03\x04|\x78[\x01\x5e\x9c\xda]|BZh[1-9](?:1AY&SY|\x17rE8P\x90)|\xfd7zXZ\x00"
)
"""Where something packed begins, anywhere in a file."""

_MOST_MEMORY: Final = 128 * 1024 * 1024
"""For one decoder, in bytes; what was packed with more is not opened."""

_ZLIB_OR_GZIP: Final = 47
_NO_HEADER: Final = -15
_ZIP_ENTRY: Final = struct.Struct("<4s5H3L2H")
_LZMA_IN_ZIP: Final = struct.Struct("<HHBL")
_NEWEST_ZIP: Final = 63  # version 6.3, which an entry can ask for
_HAS_PASSWORD: Final = 1
_STORED, _DEFLATED, _BZIP2, _LZMA = 0, 8, 12, 14

_SEALED: Final = {
    b"\x28\xb5\x2f\xfd": "zstd",
    b"7z\xbc\xaf\x27\x1c": "7z",
    b"Rar!\x1a\x07": "rar",
    b"\x04\x22\x4d\x18": "lz4",
    b"LZIP": "lzip",
    b"\x89LZO\x00\r\n\x1a\n": "lzo",
    b"MSCF\x00\x00\x00\x00": "cab",
}
_SEALED_ENDINGS: Final = {
    "br": "brotli",  # which has no mark at its beginning
    "zst": "zstd",
    "7z": "7z",
    "rar": "rar",
    "lz4": "lz4",
    "lz": "lzip",
    "lzo": "lzo",
    "z": "compress",
}


FAULTS: Final = (zlib.error, LZMAError, OSError, EOFError, ValueError)
"""What decoders raise for bytes that are not what they looked like."""


class Decoder(Protocol):
    """What undoes one packing, piece by piece."""

    @property
    def eof(self) -> bool:
        """Whether the end of what was packed has been reached."""

    @property
    def unused_data(self) -> bytes:
        """What stands behind that end."""

    def decompress(self, data: bytes, max_length: int, /) -> bytes:
        """Return what comes out of some more bytes, at most so many."""


class Packing(NamedTuple):
    """Something packed: its name, what undoes it, and where it begins and ends in the file.

    Without `decoder` it is one that cannot be opened. `is_sure` if its beginning is no accident, so
    that it has to come to an end.
    """

    name: str
    decoder: Decoder | None
    begin: int = 0
    end: int | None = None
    is_sure: bool = False


def packing_at(data: bytes, start: int) -> Packing | None:
    """Return what begins at a match of `PACKED`; `None` for what stands there to be read."""
    if data.startswith(b"PK", start):
        return _zip_entry(data, start)
    if data.startswith(b"BZh", start):
        return Packing("bzip2", _made(_bzip2), start, is_sure=True)
    if data.startswith(b"\xfd", start):
        return Packing("xz", _made(_xz), start, is_sure=True)
    return Packing("gzip", zlib.decompressobj(_ZLIB_OR_GZIP), start)


def bare(data: bytes) -> Packing:
    """Return a whole file as one that is packed without a mark: deflate, or LZMA as once."""
    if data.startswith(b"\x5d\x00\x00"):
        return Packing("lzma", _made(_lzma_alone))
    return Packing("deflate", zlib.decompressobj(_NO_HEADER))


def sealed_as(data: bytes) -> str:
    """Return the name of the packing that a file begins with and nothing here opens, if any."""
    return next((name for mark, name in _SEALED.items() if data.startswith(mark)), "")


def sealed_by_name(path: str) -> str:
    """Return the name of such a packing that the ending of a file's name tells, if any.

    >>> sealed_by_name("a/index.html.br"), sealed_by_name("a/br")
    ('brotli', '')
    """
    name, dot, ending = path.rpartition("/")[2].rpartition(".")
    return _SEALED_ENDINGS.get(ending.lower(), "") if name and dot else ""


def _zip_entry(data: bytes, start: int) -> Packing | None:
    if len(data) < start + _ZIP_ENTRY.size:
        return None
    _, version, flags, method, *_, size, _, name, extra = _ZIP_ENTRY.unpack_from(data, start)
    if version & 0xFF > _NEWEST_ZIP or not name:  # four bytes in other data that look like it
        return None
    if flags & _HAS_PASSWORD:
        return Packing("zip with a password", None)
    begin = start + _ZIP_ENTRY.size + name + extra
    return _by_method(method, data, begin, begin + size if size else None)


def _by_method(method: int, data: bytes, begin: int, end: int | None) -> Packing | None:
    if method == _STORED:
        return None
    if method == _DEFLATED:
        return Packing("zip", zlib.decompressobj(_NO_HEADER), begin)
    if method == _BZIP2:
        return Packing("bzip2 in zip", _made(_bzip2), begin, end, is_sure=True)
    if method == _LZMA and len(data) >= begin + _LZMA_IN_ZIP.size:
        *_, packed, most = _LZMA_IN_ZIP.unpack_from(data, begin)
        decoder = _made(lambda: _lzma_raw(packed, most))
        return Packing("lzma in zip", decoder, begin + _LZMA_IN_ZIP.size, end)
    return Packing(f"zip by its method {method}", None)


def _made(make: Callable[[], Decoder | None]) -> Decoder | None:
    """Return a decoder, or `None` where this Python was built without it."""
    try:
        return make()
    except ImportError:
        return None


# Loaded where they are needed: few sites hold such files, and a Python may lack them.
def _bzip2() -> Decoder:
    from bz2 import BZ2Decompressor  # noqa: PLC0415

    return BZ2Decompressor()


def _xz() -> Decoder:
    from lzma import FORMAT_XZ, LZMADecompressor  # noqa: PLC0415

    return LZMADecompressor(FORMAT_XZ, memlimit=_MOST_MEMORY)


def _lzma_alone() -> Decoder:
    from lzma import FORMAT_ALONE, LZMADecompressor  # noqa: PLC0415

    return LZMADecompressor(FORMAT_ALONE, memlimit=_MOST_MEMORY)


def _lzma_raw(packed: int, most: int) -> Decoder | None:
    from lzma import FILTER_LZMA1, FORMAT_RAW, LZMADecompressor, LZMAError  # noqa: PLC0415

    rest, lc = divmod(packed, 9)
    pb, lp = divmod(rest, 5)
    if most > _MOST_MEMORY:
        return None
    chain = [{"id": FILTER_LZMA1, "dict_size": most, "lc": lc, "lp": lp, "pb": pb}]
    try:
        return LZMADecompressor(FORMAT_RAW, filters=chain)
    except LZMAError:  # settings that do not exist
        return None
