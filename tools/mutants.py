"""Changes the rules of publication in small ways, one after the other, and sees the tests fail.

A change that no test notices is a survivor. It is named, and the share of the others must be high;
where instants are compared, none may survive. Done in a folder of its own: mutmut writes into it.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("catalogue/release.py", "catalogue/states.py", "domain/diagnostic.py")
TESTS = (
    "tests/catalogue/test_release.py",
    "tests/catalogue/test_states.py",
    "tests/domain/test_diagnostic.py",
)
SHARED = ("tests/building.py", "tests/telling.py")
LEAST = 85
"""Per cent of the changes that the tests have to notice."""
INSTANTS = re.compile(r"instant_in|has_come|\.instant\b|_was_seen")
_KILLED = frozenset({"killed", "timeout", "caught by type check", "segfault"})

SETTINGS = """
[tool.pytest.ini_options]
pythonpath = ["."]
addopts = ["--import-mode=importlib"]

[tool.mutmut]
source_paths = ["plugins"]
only_mutate = [{rooms}]
tests_dir = [{tests}]
"""


def main() -> int:
    """Print the share and the survivors; 1 if too many are left, or one that compares instants."""
    with tempfile.TemporaryDirectory() as folder:
        workshop = Path(folder)
        prepare(workshop)
        told = mutmut(workshop, "run", "--max-children", "2")
        results = dict(
            re.findall(r"^\s*(\S+__mutmut_\d+): ([a-z ]+)$", results_of(workshop), re.MULTILINE)
        )
        if not results:
            print(told, file=sys.stderr)
            return 1
        return judged(workshop, results)


def prepare(workshop: Path) -> None:
    """Put into the folder what the changes and their tests need."""
    shutil.copytree(ROOT / "plugins", workshop / "plugins", ignore=lambda *_: {"__pycache__"})
    for path in (*TESTS, *SHARED):
        (workshop / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / path, workshop / path)
    rooms = ", ".join(f'"plugins/columnist/{room}"' for room in ROOMS)
    tests = ", ".join(f'"{test}"' for test in TESTS)
    text = SETTINGS.format(rooms=rooms, tests=tests)
    (workshop / "pyproject.toml").write_text(text, encoding="utf-8")


def mutmut(workshop: Path, *arguments: str) -> str:
    """What mutmut says to these arguments."""
    command = [sys.executable, "-m", "mutmut", *arguments]
    done = subprocess.run(command, cwd=workshop, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


def results_of(workshop: Path) -> str:
    """What became of each change."""
    return mutmut(workshop, "results", "--all", "true")


def judged(workshop: Path, results: dict[str, str]) -> int:
    """Print what became of all changes, and each survivor as a difference."""
    survivors = [name for name, result in results.items() if result not in _KILLED]
    share = 100 * (len(results) - len(survivors)) / len(results)
    differences = {name: mutmut(workshop, "show", name) for name in survivors}
    for name, difference in differences.items():
        print(f"{name}: {results[name]}\n{difference}")
    timed = [name for name, text in differences.items() if compares_instants(text)]
    print(f"{share:.1f} % of {len(results)} changes were noticed; {LEAST} % are asked for.")
    print(f"Where instants are compared, {len(timed)} were not: {', '.join(timed) or 'well'}.")
    return int(share < LEAST or bool(timed))


def compares_instants(difference: str) -> bool:
    """Whether a change is one of a line in which instants are compared."""
    lines = [line for line in difference.splitlines() if re.match(r"[-+][^-+]", line)]
    return any(INSTANTS.search(line) and re.search(r"[<>]|==|\bnot\b", line) for line in lines)


if __name__ == "__main__":
    sys.exit(main())
