"""The script that the manual gives to a timer publishes what is due, and what was pushed."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "manual" / "editor.md"
COLUMNIST = """\
#!/bin/sh
echo "$1" >> {calls}
[ "$1" = due ] && exit "$(cat {end-of-due})"
exit "$(cat {end-of-publish})"
"""


class Machine:
    """A machine whose timer calls the script, and a repository from which it pulls."""

    def __init__(self, folder: Path) -> None:
        """Lay out a repository, a clone of it, and a `columnist` that says what it is told."""
        self._folder = folder
        self._origin = folder / "origin"
        self._git("init", "-q", str(self._origin), within=folder)
        self.push()
        self._git("clone", "-q", str(self._origin), str(folder / "publication"), within=folder)
        program = folder / "bin" / "columnist"
        program.parent.mkdir()
        places = {name: folder / name for name in ("calls", "end-of-due", "end-of-publish")}
        program.write_text(COLUMNIST.format_map(places))
        program.chmod(0o755)

    def push(self) -> None:
        """Commit something where the clone pulls from."""
        self._git("commit", "-q", "--allow-empty", "-m", "edited", within=self._origin)

    def rings(self, *, due: int, publish: int = 0) -> tuple[list[str], int]:
        """Let the timer ring; return what was asked of `columnist`, and the status at the end."""
        (self._folder / "end-of-due").write_text(str(due))
        (self._folder / "end-of-publish").write_text(str(publish))
        (self._folder / "calls").write_text("")
        [script] = re.findall(
            r"^```sh\n(#!/bin/sh\n.*?)^```$", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL
        )
        done = subprocess.run(
            ["/bin/sh", "-c", script.replace("/srv", str(self._folder))],
            env={**os.environ, "PATH": f"{self._folder / 'bin'}:{os.environ['PATH']}"},
            capture_output=True,
            check=False,
        )
        return (self._folder / "calls").read_text().split(), done.returncode

    def _git(self, *words: str, within: Path) -> None:
        program = shutil.which("git")
        assert program is not None
        person = ["-c", "user.name=Editor", "-c", "user.email=editor@example.org"]
        subprocess.run([program, *person, *words], cwd=within, check=True, capture_output=True)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_what_was_pushed_is_published_once_though_nothing_is_due(machine: Machine) -> None:
    assert machine.rings(due=0) == (["due", "publish"], 0)
    assert machine.rings(due=0) == (["due"], 0)
    machine.push()
    assert machine.rings(due=0) == (["due", "publish"], 0)
    assert machine.rings(due=0) == (["due"], 0)


def test_what_is_due_is_published_without_a_push(machine: Machine) -> None:
    machine.rings(due=0)
    assert machine.rings(due=10) == (["due", "publish"], 0)


def test_what_could_not_be_published_is_tried_again(machine: Machine) -> None:
    assert machine.rings(due=0, publish=1) == (["due", "publish"], 1)
    assert machine.rings(due=0) == (["due", "publish"], 0)
    assert machine.rings(due=0) == (["due"], 0)


def test_an_answer_that_cannot_be_had_publishes_nothing(machine: Machine) -> None:
    assert machine.rings(due=1) == (["due"], 1)
