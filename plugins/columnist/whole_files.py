"""Files written whole or not at all, and never through a link.

Knows no format and no folder of its own; who calls says what lies where.
"""

from __future__ import annotations

import contextlib
import os
import stat
from secrets import token_hex
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path


def why_not_written(root: Path, path: Path) -> str:
    """Return why nothing can be written to a path below a root, or an empty text.

    The file itself, or a folder above it, may be a link; or something is there that is no file.
    """
    parts = path.relative_to(root).parts
    if any(root.joinpath(*parts[:count]).is_symlink() for count in range(1, len(parts) + 1)):
        return "a link leads to it, and only ordinary files are written"
    try:
        info = path.lstat()
    except FileNotFoundError:
        return ""
    except NotADirectoryError:
        return "a file stands where its folder would lie"
    is_plain = stat.S_ISREG(info.st_mode) and info.st_nlink == 1
    return "" if is_plain else "it is no ordinary file, or has several names"


def write_whole(files: Sequence[tuple[Path, bytes]]) -> None:
    """Write files, all of them beside their places first; then each takes its place at once.

    A file that was there keeps its mode. Raises `OSError`, and leaves nothing behind, where the
    disk fails.
    """
    made: list[Path] = []
    beside = [(file, _beside(file), data) for file, data in files]
    try:
        for file, other, data in beside:
            made += _made_for(file)
            write_new(other, data)
            if file.exists():
                other.chmod(stat.S_IMODE(file.stat().st_mode))
        for file, other, _ in beside:
            other.replace(file)
    except BaseException:
        for clear in (
            *(other.unlink for _, other, _ in beside),
            *(one.rmdir for one in made[::-1]),
        ):
            with contextlib.suppress(OSError):  # it was not made, or holds what somebody put there
                clear()
        raise


def write_new(file: Path, data: bytes) -> None:
    """Write a file that is not there yet; `FileExistsError` where it, or a link, is."""
    with file.open("xb") as stream:
        try:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        except BaseException:
            file.unlink(missing_ok=True)
            raise


def _beside(file: Path) -> Path:
    """Return where a file is made before it takes its place; no content has such a name."""
    return file.with_name(f".{file.name}.{token_hex(4)}.new")


def _made_for(file: Path) -> Iterator[Path]:
    """Make the folders above a file that are lacking, and yield them."""
    for folder in reversed(file.parents):
        if not folder.exists():
            folder.mkdir()
            yield folder
