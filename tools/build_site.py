"""Builds the publication aside, then puts it in the place of `site/` with two renames.

A build that fails or is stopped leaves `site/` as it was; of two at once, the second waits. Ends
by saying where the site is, and what comes next and when. Run it with the environment's Python,
in the publication's root. `--trial` builds, and keeps nothing.
"""

from __future__ import annotations

import fcntl
import json
import shutil
import subprocess
import sys
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

BIN = Path(sys.executable).parent
# Never with --quiet: MkDocs 1.6.1 then passes a strict build in spite of its warnings.
MKDOCS = (str(BIN / "mkdocs"), "build", "--strict", "--site-dir")
CHECK = (str(BIN / "columnist"), "check")


class Slot(TypedDict):
    """A slot as `schedule.json` gives it."""

    id: str
    at: str


class Column(TypedDict):
    """A column as `schedule.json` gives it."""

    title: str
    timezone: str
    next: str | None
    slots: list[Slot]


def main(arguments: Sequence[str]) -> int:
    """Build the publication of the current folder; the status of the first step that fails."""
    if "--trial" in arguments:
        return trial(Path.cwd(), build=MKDOCS)
    return build_site(Path.cwd(), check=CHECK, build=MKDOCS)


def build_site(root: Path, *, check: Sequence[str], build: Sequence[str]) -> int:
    """Check, build aside, switch and tell. `build` is given the folder to build into."""
    with _alone(root / ".build"):
        _restore(root)
        status = run(check, root) or run((*build, str(_fresh(root))), root)
        if status:
            return status
        switch(root)
    print(f"\nThe site is built: {root / 'site' / 'index.html'}")
    print("\n".join(coming((root / "site" / "schedule.json").read_text(encoding="utf-8"))))
    return 0


def trial(root: Path, *, build: Sequence[str]) -> int:
    """Build aside, and keep nothing."""
    with _alone(root / ".build"):
        status = run((*build, str(_fresh(root))), root)
        _fresh(root)
    return status


def run(command: Sequence[str], root: Path) -> int:
    """The exit status of a command, which talks to our terminal."""
    return subprocess.run(command, cwd=root, check=False).returncode


def switch(root: Path) -> None:
    """Put the finished build in the place of `site/`; both renames are of folders side by side."""
    site, previous = root / "site", root / ".build" / "previous"
    shutil.rmtree(previous, ignore_errors=True)
    if site.exists():
        site.rename(previous)
    (root / ".build" / "site").rename(site)
    shutil.rmtree(previous, ignore_errors=True)


def coming(schedule: str) -> list[str]:
    """A line for the next slot of each column, the soonest first."""
    columns: list[Column] = json.loads(schedule)["columns"]
    dated = [(_instant(column), column) for column in columns]
    last = max((at for at, _ in dated if at), default=None)
    dated.sort(key=lambda pair: (pair[0] is None, pair[0] or last, pair[1]["title"]))
    return [_line(at, column) for at, column in dated]


def _instant(column: Column) -> datetime | None:
    slots = {slot["id"]: slot["at"] for slot in column["slots"]}
    at = slots.get(column["next"] or "")
    return datetime.fromisoformat(at).astimezone(ZoneInfo(column["timezone"])) if at else None


def _line(at: datetime | None, column: Column) -> str:
    if at is None:
        return f"Next: {column['title']} has no date to come."
    return f"Next: {column['title']}, {at:%A} {at.day} {at:%B %Y, %H:%M} ({column['timezone']})."


def _fresh(root: Path) -> Path:
    folder = root / ".build" / "site"
    shutil.rmtree(folder, ignore_errors=True)
    return folder


def _restore(root: Path) -> None:
    """Bring back a site whose switch was killed between the two renames."""
    previous = root / ".build" / "previous"
    if previous.exists() and not (root / "site").exists():
        previous.rename(root / "site")


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Hold the build folder; the system lets go of it however we end."""
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
