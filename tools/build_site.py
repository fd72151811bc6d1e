"""Builds the publication aside, audits it, and puts it in the place of `site/` with two renames.

A build that fails, is stopped or shows anything unpublished leaves `site/` as it was; of two at
once, the second waits. Ends by saying where the site is, and what comes next and when. Run it with
the environment's Python, in the publication's root. `--trial` builds and audits, and keeps nothing.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict
from zoneinfo import ZoneInfo

from columnist.releases import alone, disk_sentence, fault_in_output, put_in_place
from columnist.rendering.dates import day_view

if TYPE_CHECKING:
    from collections.abc import Sequence

BIN = Path(sys.executable).parent
# Never with --quiet: MkDocs 1.6.1 then passes a strict build in spite of its warnings.
MKDOCS = (str(BIN / "mkdocs"), "build", "--strict", "--site-dir")
CHECK = (str(BIN / "columnist"), "check")
AUDIT = (str(BIN / "columnist"), "audit")


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
        return trial(Path.cwd(), build=MKDOCS, audit=AUDIT)
    return build_site(Path.cwd(), check=CHECK, build=MKDOCS, audit=AUDIT)


def build_site(
    root: Path, *, check: Sequence[str], build: Sequence[str], audit: Sequence[str]
) -> int:
    """Check, build aside, audit, switch and tell. `build` and `audit` are given the folder."""
    with alone(root / ".build" / "lock", waiting=_say_that_we_wait):
        _restore(root)
        status = run(check, root) or _built(root, build, audit)
        if status:
            return status
        put_in_place(root / ".build" / "site", root / "site", aside=root / ".build" / "previous")
    print(f"\nThe site is built: {root / 'site' / 'index.html'}")
    print("\n".join(coming((root / "site" / "schedule.json").read_text(encoding="utf-8"))))
    return 0


def trial(root: Path, *, build: Sequence[str], audit: Sequence[str]) -> int:
    """Build aside and audit, and keep nothing."""
    with alone(root / ".build" / "lock", waiting=_say_that_we_wait):
        status = _built(root, build, audit)
        _fresh(root)
    return status


def _built(root: Path, build: Sequence[str], audit: Sequence[str]) -> int:
    """The status of a build aside, and of its audit as of the instant that it was built for."""
    site = _fresh(root)
    status = _run_build((*build, str(site)), root)
    if status:
        return status
    made = json.loads((site / "build.json").read_text(encoding="utf-8"))
    return run((*audit, str(site), "--as-of", made["as_of"]), root)


def _say_that_we_wait() -> None:
    print("Another build is at work here; this one waits until it has ended.", file=sys.stderr)


def run(command: Sequence[str], root: Path) -> int:
    """The exit status of a command, which talks to our terminal."""
    return subprocess.run(command, cwd=root, check=False).returncode


def _run_build(command: Sequence[str], root: Path) -> int:
    """The exit status of a build; one that the disk stops ends in a sentence, not a traceback."""
    held: list[str] = []
    with subprocess.Popen(
        command,
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as process:
        for line in process.stdout or ():
            if held or line.startswith("Traceback (most recent call last)"):
                held.append(line)
            else:
                print(line, end="", file=sys.stderr, flush=True)
    told = "".join(held)
    fault = fault_in_output(told, folder=root) if process.returncode else None
    sentence = disk_sentence(fault, root / ".build") if fault is not None else ""
    print(sentence or told, end="\n" * bool(sentence), file=sys.stderr)
    return process.returncode


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
    when = f"{day_view(at.date()).weekday}, {at:%H:%M} ({column['timezone']})"
    return f"Next: {column['title']}, {when}."


def _fresh(root: Path) -> Path:
    folder = root / ".build" / "site"
    shutil.rmtree(folder, ignore_errors=True)
    return folder


def _restore(root: Path) -> None:
    """Bring back a site whose switch was killed between the two renames."""
    previous = root / ".build" / "previous"
    if previous.exists() and not (root / "site").exists():
        previous.rename(root / "site")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
