"""Finished sites on the disk: built aside, brought in whole, switched to at once, five kept.

`current` is a link to `releases/<digest of the site>`. Whatever stops a run, at any moment,
`current` leads to a whole release, and `releases/` holds no half of one. What a stopped run leaves
behind has a name that begins with a point, and is cleared away by the next.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LOCK: Final = ".columnist-lock"
"""Held while a run is at work; being there, it also tells that a folder is ours."""

CURRENT: Final = "current"
RELEASES: Final = "releases"
KEPT: Final = 5

_BUILDING: Final = ".building-"
_SWITCHING: Final = ".current-"
_BUILD_FILE: Final = "build.json"
_SEARCH_INDEX: Final = "pagefind/"

_DISK: Final = {
    errno.ENOSPC: "There is no space left on the disk of {target}.",
    errno.EDQUOT: "There is no space left for this user on the disk of {target}.",
    errno.EFBIG: "The disk of {target} does not take a file of that size.",
    errno.EROFS: "The disk of {target} can only be read.",
    errno.EACCES: "This user may not write to {target}.",
    errno.EPERM: "This user may not write to {target}.",
    errno.EEXIST: "{target} is a file, and no folder.",
    errno.ENOTDIR: "A part of the path {target} is a file, and no folder.",
}
# What a write ends in when the file was opened long ago, and no longer says which it was.
_OF_WRITING: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})

# `OSError: [Errno 28] No space left on device: 'one' -> 'other'`, as Python ends a traceback.
_NAME: Final = r"""('[^'\n]*'|"[^"\n]*")"""
_LAST_WORDS: Final = re.compile(
    rf"^[\w.]+: \[Errno (\d+)\] [^:\n]*(?:: {_NAME}(?: -> {_NAME})?)?$", re.MULTILINE
)


def disk_sentence(fault: OSError, target: Path) -> str:
    """Return what a fault of the target's disk means; an empty text for one of something else."""
    if not _is_of(fault, target):
        return ""
    number = fault.errno or 0
    known = _DISK.get(number, f"The disk of {{target}} fails: {os.strerror(number)}.")
    return known.format(target=target)


def _is_of(fault: OSError, target: Path) -> bool:
    """Whether a fault concerns the target, something in it, or a folder on the way to it."""
    place = Path(os.path.realpath(target))
    files = [name for name in (fault.filename, fault.filename2) if isinstance(name, str)]
    if not files:
        return fault.errno in _OF_WRITING
    paths = [Path(os.path.realpath(name)) for name in files]
    return any(path.is_relative_to(place) or place.is_relative_to(path) for path in paths)


def fault_in_output(text: str, *, folder: Path) -> OSError | None:
    """Return the fault of the system with which a program of Python ended, by what it wrote.

    `folder` is the one from which its paths count.
    """
    told = [*_LAST_WORDS.finditer(text)]
    if not told:
        return None
    number = int(told[-1][1])
    one, other = (str(folder / name[1:-1]) if name else None for name in told[-1].group(2, 3))
    return OSError(number, os.strerror(number), one, None, other)


def target_fault(target: Path) -> str:
    """Return why nothing can be released into a folder, or an empty text.

    Good are a folder that is not there yet, an empty one, and one of ours.
    """
    if target.is_dir() and not (target / LOCK).exists() and any(target.iterdir()):
        return (
            f"The folder {target} is not empty, and publish has not made it. "
            "Name an empty folder, or one that is not there yet."
        )
    current = target / CURRENT
    if current.exists() and not current.is_symlink():
        return f"{current} is no link, so it cannot be switched. Take it away."
    return ""


@contextmanager
def alone(lock: Path, *, waiting: Callable[[], None]) -> Iterator[int]:
    """Hold a lock; the system lets go of it however we end. `waiting` is called before a wait.

    Yields the lock's file descriptor: a child that inherits it holds the lock as long as it lives,
    so that nobody clears away a folder into which an orphan still writes.
    """
    import fcntl  # noqa: PLC0415 - Windows has none, and everything else works there

    while True:
        lock.parent.mkdir(parents=True, exist_ok=True)
        with lock.open("a") as handle:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                waiting()
                fcntl.flock(handle, fcntl.LOCK_EX)
            # Whoever held it before may have taken the file away, see `leave_nothing`.
            if lock.exists() and lock.stat().st_ino == os.fstat(handle.fileno()).st_ino:
                yield handle.fileno()
                return


def leave_nothing(target: Path, *, is_new: bool) -> None:
    """Take away the lock, and a folder that is new, where no release has come of it.

    Only for the holder of the lock.
    """
    if {path.name for path in target.iterdir()} == {LOCK}:
        (target / LOCK).unlink()
        if is_new:
            target.rmdir()


@contextmanager
def place_aside(target: Path) -> Iterator[Path]:
    """Give a place to build in, on the target's own disk; what is left there afterwards goes.

    Clears away first what stopped runs have left. Only for the holder of the lock.
    """
    for leaving in (*target.glob(f"{_BUILDING}*"), *target.glob(f"{_SWITCHING}*")):
        _remove(leaving)
    folder = Path(tempfile.mkdtemp(prefix=_BUILDING, dir=target))
    try:
        yield folder / "site"
    finally:
        _remove(folder)


def _remove(path: Path) -> None:
    if path.is_symlink():
        path.unlink()
    else:
        shutil.rmtree(path, ignore_errors=True)


def site_digest(site: Path) -> str:
    """Return the digest of a site: SHA-256 over the paths and the bytes of its files.

    The instant in `build.json` is left out: the same data built later are the same release. So is
    the search index, which is made of the pages alone and in an order that varies; whether there
    is one is told by its script.
    """
    digest = hashlib.sha256()
    for file in _files(site):
        path = file.relative_to(site).as_posix()
        if path.startswith(_SEARCH_INDEX) and file.suffix != ".js":
            continue
        data = file.read_bytes()
        inner = hashlib.sha256(_timeless(data) if path == _BUILD_FILE else data)
        digest.update(path.encode() + b"\0" + inner.digest())
    return digest.hexdigest()


def _timeless(build: bytes) -> bytes:
    fields = json.loads(build)
    return json.dumps({**fields, "as_of": None}, sort_keys=True).encode()


def _files(folder: Path) -> Iterator[Path]:
    for inner, folders, names in os.walk(folder):
        folders.sort()
        yield from (Path(inner, name) for name in sorted(names))


def current_release(target: Path) -> Path | None:
    """Return the folder of the release that is live."""
    current = target / CURRENT
    return target / RELEASES / current.readlink().name if current.is_symlink() else None


def bring_in(site: Path, target: Path) -> Path:
    """Put a finished site among the releases, whole and safely on the disk, and return its folder.

    Where the same release is there already, that one is returned and nothing is done.
    """
    release = target / RELEASES / site_digest(site)
    if release.exists():
        return release
    _flush(site)
    release.parent.mkdir(exist_ok=True)
    site.rename(release)
    _flush_folder(release.parent)
    return release


def switch_to(release: Path, target: Path) -> None:
    """Make a release the live one, in one step, and drop all but the last five."""
    link = target / f"{_SWITCHING}{os.getpid()}"
    link.symlink_to(Path(RELEASES, release.name))
    os.utime(release)  # the order in which releases were live, for `previous_release`
    link.replace(target / CURRENT)
    _flush_folder(target)
    others = [other for other in releases_of(target) if other != release]
    for old in others[KEPT - 1 :]:
        leaving = old.rename(target / f"{_BUILDING}{old.name}")
        _remove(leaving)


def releases_of(target: Path) -> list[Path]:
    """Return the releases that are kept, the one that was made live last first."""
    folder = target / RELEASES
    there = folder.iterdir() if folder.is_dir() else ()
    return sorted(there, key=lambda release: (-release.stat().st_mtime_ns, release.name))


def previous_release(target: Path) -> Path | None:
    """Return the release that was live before the current one."""
    kept, current = releases_of(target), current_release(target)
    older = kept[kept.index(current) + 1 :] if current in kept else kept
    return older[0] if older else None


def roll_back(target: Path) -> Path | None:
    """Make the previous release the live one; `None` where there is none.

    The order stays as it is, so that a second step leads to the one before.
    """
    release = previous_release(target)
    if release is not None:
        link = target / f"{_SWITCHING}{os.getpid()}"
        link.symlink_to(Path(RELEASES, release.name))
        link.replace(target / CURRENT)
        _flush_folder(target)
    return release


def put_in_place(site: Path, place: Path, *, aside: Path) -> None:
    """Put a finished site where another may be, with two renames of folders on one disk."""
    shutil.rmtree(aside, ignore_errors=True)
    if place.exists():
        place.rename(aside)
    site.rename(place)
    shutil.rmtree(aside, ignore_errors=True)


def _flush(folder: Path) -> None:
    """Wait until everything below a folder is on the disk."""
    for inner, _, names in os.walk(folder, topdown=False):
        for name in names:
            _flush_file(os.path.join(inner, name))  # noqa: PTH118 - many, and quick
        _flush_folder(Path(inner))


def _flush_folder(folder: Path) -> None:
    _flush_file(str(folder))


def _flush_file(path: str) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
