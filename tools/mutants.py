"""Changes the rules of publication in small ways, one after the other, and sees the tests fail.

A change that no test notices is a survivor. It is named, and the share of the others must be high;
in a function that compares instants none may survive. What is decorated, and what stands outside
functions, mutmut leaves alone. It writes beside the code, so all is done in a folder of its own.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LEAST = 85
"""Per cent of the changes that the tests have to notice."""


@dataclass(frozen=True, slots=True)
class Room:
    """A module, the functions of it that are changed (`*` for all), and where it is tested.

    `instants` are the functions that compare instants, or work out one that is compared.
    """

    module: str
    tests: str
    functions: tuple[str, ...] = ("*",)
    instants: tuple[str, ...] = ()


ROOMS = (
    # What is public, and since when.
    Room(
        "catalogue.states",
        "catalogue/test_states.py",
        instants=("standing_of", "_state"),
    ),
    Room("catalogue.release", "catalogue/test_release.py", instants=("_was_public",)),
    Room("catalogue.released", "catalogue/test_released.py", functions=("_slot",)),
    Room("domain.clock", "domain/test_clock.py", instants=("AsOf.instant_in", "AsOf.day_in")),
    *(
        Room(module, tests, functions=instants, instants=instants)
        for module, tests, instants in (
            ("catalogue.slots", "catalogue/test_slots.py", ("_instant",)),
            ("catalogue.slots", "catalogue/test_slot_instants.py", ("instant_on",)),
            ("catalogue.slots", "catalogue/test_coming_slots.py", ("has_come", "_is_coming")),
            ("catalogue.schedule", "catalogue/test_schedule.py", ("_Desk._state",)),
            (
                "catalogue.changes",
                "catalogue/test_changes.py",
                ("corrections_shown", "withdrawn_at", "_changed_on"),
            ),
            ("catalogue.link_faults", "catalogue/test_link_faults.py", ("_why_hidden",)),
            ("catalogue.planning", "catalogue/test_planning.py", ("_is_ahead",)),
            ("catalogue.moving", "catalogue/test_moving.py", ("_has_passed",)),
            ("catalogue.proposals", "catalogue/test_proposals.py", ("_first_that_can",)),
            ("rendering.calendar", "rendering/test_calendar.py", ("_events",)),
            ("succession", "test_succession.py", ("is_earlier", "lateness")),
            ("cli.due", "cli/test_due.py", ("_came",)),
        )
    ),
    # What a stranger typed, where it is printed.
    Room("domain.diagnostic", "domain/test_diagnostic.py"),
    Room("rendering.annotations", "rendering/test_annotations.py"),
    Room("rendering.report", "rendering/test_report.py", functions=("harmless", "as_line")),
)

SETTINGS = """
[tool.pytest.ini_options]
pythonpath = ["."]
addopts = ["--import-mode=importlib"]

[tool.mutmut]
source_paths = ["src"]
track_dependencies = false
use_git_change_detection = false
timeout_constant = 20.0
only_mutate = [{modules}]
pytest_add_cli_args_test_selection = [{tests}]
"""

_KILLED = frozenset({"killed", "timeout", "segfault"})
_RESULT = re.compile(r"^\s*(?P<name>\S+__mutmut_\d+): (?P<result>[a-z ]+)$", re.MULTILINE)
_NAME = re.compile(
    r"columnist\.(?P<module>[\w.]+)\.x(?:ǁ(?P<owner>\w+)ǁ|_)(?P<function>\w+)__mutmut"
)


def main() -> int:
    """Print the share and the survivors; 1 if too many are left, or one that compares instants."""
    with tempfile.TemporaryDirectory() as folder:
        workshop = Path(folder)
        prepare(workshop, ROOT, ROOMS)
        return judged(workshop, ROOMS)


def prepare(workshop: Path, root: Path, rooms: tuple[Room, ...]) -> None:
    """Put into the folder what the changes and their tests need."""
    without = shutil.ignore_patterns(
        "__pycache__", "golden"
    )  # links that lead nowhere are in there
    shutil.copytree(root / "plugins", workshop / "src", ignore=without)  # mutmut knows only `src`
    shutil.copytree(root / "tests", workshop / "tests", ignore=without)
    modules = [f"src/columnist/{room.module.replace('.', '/')}.py" for room in rooms]
    tests = [f"tests/{room.tests}" for room in rooms]
    text = SETTINGS.format(modules=_listed(modules), tests=_listed(tests))
    (workshop / "pyproject.toml").write_text(text, encoding="utf-8")


def _listed(paths: list[str]) -> str:
    return ", ".join(f'"{path}"' for path in dict.fromkeys(paths))


def mutmut(workshop: Path, *arguments: str) -> str:
    """Return what mutmut says to these arguments."""
    command = [sys.executable, "-m", "mutmut", *arguments]
    # Where `CI` is set, Hypothesis draws the same examples each time, and has time for them.
    surroundings = {**os.environ, "CI": "1"}
    done = subprocess.run(
        command, cwd=workshop, env=surroundings, capture_output=True, text=True, check=False
    )
    return done.stdout + done.stderr


def judged(workshop: Path, rooms: tuple[Room, ...]) -> int:
    """Change everything, and print what became of it, each survivor as a difference."""
    names = [_pattern(room, function) for room in rooms for function in room.functions]
    told = mutmut(workshop, "run", "--max-children", "2", *names)
    listed = mutmut(workshop, "results", "--all", "true")
    results = {one["name"]: one["result"] for one in _RESULT.finditer(listed)}
    tried = {name: result for name, result in results.items() if result != "not checked"}
    if unchanged := _unchanged(rooms, tried):
        print(told[-4000:], file=sys.stderr)
        print(f"Nothing was changed in {', '.join(unchanged)}.", file=sys.stderr)
        return 1
    survivors = [name for name, result in tried.items() if result not in _KILLED]
    for name in survivors:
        print(f"{tried[name]}: {mutmut(workshop, 'show', name)}")
    return verdict(len(tried), survivors, rooms)


def verdict(tried: int, survivors: list[str], rooms: tuple[Room, ...]) -> int:
    """Print the share of the changes that were noticed; 1 if that is not enough."""
    share = 100 * (tried - len(survivors)) / tried
    strict = {f"{room.module}.{function}" for room in rooms for function in room.instants}
    timed = [name for name in survivors if changed_in(name) in strict]
    print(f"{share:.1f} % of {tried} changes were noticed; {LEAST} % are asked for.")
    print(f"Where instants are compared, {len(timed) or 'none'} went unnoticed.")
    return int(share < LEAST or bool(timed))


def changed_in(name: str) -> str:
    """Return the function that a change was made in, as `domain.clock.AsOf.day_in`.

    >>> changed_in("columnist.domain.clock.xǁAsOfǁday_in__mutmut_3")
    'domain.clock.AsOf.day_in'
    """
    match = _NAME.match(name)
    assert match is not None, name  # noqa: S101 - mutmut names all of its changes so
    return ".".join(part for part in match.group("module", "owner", "function") if part)


def _unchanged(rooms: tuple[Room, ...], tried: dict[str, str]) -> list[str]:
    """Return the functions and modules of which no change was tried, misspelt ones for example."""
    changed = {changed_in(name) for name in tried}
    wanted = {f"{room.module}.{one}" for room in rooms for one in (*room.functions, *room.instants)}
    modules = {function.removesuffix(".*") for function in wanted if function.endswith(".*")}
    missing = {one for one in wanted if not one.endswith(".*")} - changed
    empty = {one for one in modules if not any(name.startswith(f"{one}.") for name in changed)}
    return sorted(missing | empty)


def _pattern(room: Room, function: str) -> str:
    owner, _, name = function.rpartition(".")
    inner = f"xǁ{owner}ǁ{name}" if owner else "x_" * (name != "*") + name
    return f"columnist.{room.module}.{inner}__mutmut_*"


if __name__ == "__main__":
    sys.exit(main())
