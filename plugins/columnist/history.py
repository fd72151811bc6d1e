"""Earlier versions of a piece, as far as git has kept them. Asks git, and writes nothing.

A publication need not be in git: then there are none.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import suppress
from typing import TYPE_CHECKING, Final, NamedTuple

from columnist.domain.diagnostic import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

MOST_VERSIONS: Final = 200
_PATIENCE: Final = 20
_REGULAR: Final = "100"


class Version(NamedTuple):
    """What lay at a path in one commit: the bytes by path from the publication's root.

    Paths are written as `files` writes them, whatever their bytes. `day` is that of the commit, as
    YYYY-MM-DD.
    """

    commit: str
    day: str
    files: Mapping[str, bytes]


def versions_of(root: Path, path: str) -> Iterator[Version]:
    """Yield the committed versions of a file, or of a folder with its files, the newest first.

    They end where git gives no answer in time: each further question could take as long.
    """
    with suppress(subprocess.TimeoutExpired):
        yield from _versions(root, path)


def _versions(root: Path, path: str) -> Iterator[Version]:
    log = _git(root, "log", f"-{MOST_VERSIONS}", "--format=%H %cs", "--", path)
    for line in log.decode().splitlines():
        commit, _, day = line.partition(" ")
        yield Version(commit, day, _files(root, commit, path))


def _files(root: Path, commit: str, path: str) -> Mapping[str, bytes]:
    listing = _git(root, "ls-tree", "-r", "-z", commit, "--", path)
    found = {}
    for line in os.fsdecode(listing).split("\0")[:-1]:
        facts, _, name = line.partition("\t")
        mode, _, blob = facts.split(" ")
        if mode.startswith(_REGULAR):
            found[visible(name)] = _git(root, "cat-file", "blob", blob)
    return found


def _git(root: Path, *words: str) -> bytes:
    """Return what git answers; nothing where there is no git or no such history.

    Raises `TimeoutExpired` where it does not answer.
    """
    program = shutil.which("git")
    if program is None:
        return b""
    surroundings = {**os.environ, "GIT_OPTIONAL_LOCKS": "0", "GIT_LITERAL_PATHSPECS": "1"}
    done = subprocess.run(  # noqa: S603 - git itself, and paths that were read from the disk
        [program, "-C", str(root), *words],
        capture_output=True,
        check=False,
        env=surroundings,
        stdin=subprocess.DEVNULL,
        timeout=_PATIENCE,
    )
    return done.stdout if done.returncode == 0 else b""
