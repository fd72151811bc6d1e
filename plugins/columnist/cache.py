"""What took long to make and need not be made again, kept between builds by its content.

A lost or damaged cache costs time and nothing else; nothing of the sources is ever written.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Cache:
    """A folder of bytes by name. Names are of our own making, digests and sizes."""

    def __init__(self, folder: Path) -> None:
        """Keep everything below `folder`, which is made when the first thing is kept."""
        self._folder = folder

    def get(self, name: str, make: Callable[[], bytes]) -> bytes:
        """Return what is kept under a name, or make it and keep it."""
        file = self._folder / name[:2] / name
        kept = _read(file)
        if kept is not None:
            return kept
        data = make()
        with contextlib.suppress(OSError):  # a full or read-only disk only costs the time saved
            _write(file, data)
        return data


def _read(file: Path) -> bytes | None:
    """Return what a file holds behind the digest of it, or `None` where the two do not agree."""
    try:
        kept = file.read_bytes()
    except OSError:
        return None
    digest, data = kept[:32], kept[32:]
    return data if hashlib.sha256(data).digest() == digest else None


def _write(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=".new-")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(hashlib.sha256(data).digest() + data)
        Path(name).replace(file)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
