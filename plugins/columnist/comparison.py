"""Which files of two folders differ. Reads both and follows no link."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from columnist.domain.diagnostic import visible

_PASSED_OVER = frozenset({".git", ".venv", ".cache", "site", "submission"})
"""Folders at the root; below it a case study may have any of these names."""


def changed_files(before: Path, after: Path) -> tuple[str, ...]:
    """Return the paths that are in one of two folders alone or hold other bytes, sorted.

    Paths are relative with forward slashes and made visible. What git and `make` keep for
    themselves at the root is passed over, so the folders are to be fresh checkouts.
    """
    old, new = _files(before), _files(after)
    changed = (path for path in {*old, *new} if not _is_same(old.get(path), new.get(path)))
    return tuple(sorted(visible(path) for path in changed))


def _files(folder: Path) -> dict[str, Path]:
    found = {}
    for inner, folders, names in os.walk(folder):
        if Path(inner) == folder:
            folders[:] = [name for name in folders if name not in _PASSED_OVER]
        links = [name for name in folders if Path(inner, name).is_symlink()]
        for name in (*names, *links):
            path = Path(inner, name)
            found[path.relative_to(folder).as_posix()] = path
    return found


def _is_same(old: Path | None, new: Path | None) -> bool:
    if old is None or new is None:
        return False
    first, second = old.lstat(), new.lstat()
    if stat.S_IFMT(first.st_mode) != stat.S_IFMT(second.st_mode):
        return False
    if stat.S_ISLNK(first.st_mode):
        return old.readlink() == new.readlink()
    if not stat.S_ISREG(first.st_mode):
        return True
    return first.st_size == second.st_size and old.read_bytes() == new.read_bytes()
