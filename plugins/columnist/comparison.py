"""Which files of two folders differ. Reads both and follows no link."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from columnist.domain.diagnostic import visible

_OF_GIT = ".git"
"""At the root alone, and of no submission: git keeps nothing under that name."""
_MADE = frozenset({".venv", ".cache", "site", "submission"})
"""Folders that are made at the root; below it a case study may have any of these names."""


def changed_files(before: Path, after: Path) -> tuple[str, ...]:
    """Return the paths that are in one of two folders alone or hold other bytes, sorted.

    Paths are relative with forward slashes and made visible. What `make` and the workflow make at
    the root of the first folder is passed over. In the second, which is to be a fresh checkout,
    somebody has sent it in, and a `.venv` can run what it likes: it is named as a whole, with a
    slash at its end.
    """
    old = {path: file for path, file in _files(before).items() if not _is_made(path)}
    new = _files(after)
    changed = (path for path in {*old, *new} if not _is_same(old.get(path), new.get(path)))
    return tuple(sorted(visible(path) for path in changed))


def _files(folder: Path) -> dict[str, Path]:
    found: dict[str, Path] = {}
    for inner, folders, names in os.walk(folder):
        links = [name for name in folders if Path(inner, name).is_symlink()]
        if Path(inner) == folder:
            made = [name for name in folders if name in _MADE and name not in links]
            found |= {f"{name}/": folder / name for name in made if any((folder / name).iterdir())}
            folders[:] = [name for name in folders if name not in {_OF_GIT, *made}]
        for name in (*names, *links):
            path = Path(inner, name)
            found[path.relative_to(folder).as_posix()] = path
    found.pop(_OF_GIT, None)  # a file, in a second work tree
    return found


def _is_made(path: str) -> bool:
    return path.removesuffix("/") in _MADE


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
    if (first.st_mode ^ second.st_mode) & stat.S_IXUSR:  # all that git keeps of a mode
        return False
    return first.st_size == second.st_size and old.read_bytes() == new.read_bytes()
