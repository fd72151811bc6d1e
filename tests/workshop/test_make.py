"""The commands of the repository: what there is, and that nothing is installed twice."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
PROMISED = {"site", "test", "serve", "check", "fix", "clean"}


def run(*arguments: str, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Make, free of the settings of a make that runs this test."""
    environment = {name: text for name, text in os.environ.items() if not name.startswith("MAKE")}
    command = [str(shutil.which("make")), *arguments]
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def make(*arguments: str, folder: Path = ROOT) -> str:
    """What make says when all goes well."""
    result = run(*arguments, folder=folder)
    assert result.returncode == 0, result.stderr
    return result.stdout


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """The files that make itself reads, in a folder that has no environment."""
    for name in ("Makefile", "pyproject.toml", "constraints.txt", "constraints-dev.txt"):
        shutil.copy(ROOT / name, tmp_path)
    return tmp_path


def installed(clone: Path) -> None:
    """Leave in the folder what an installation leaves, the oldest first."""
    (clone / ".venv" / "bin").mkdir(parents=True)
    for name in ("bin/python", "runtime.stamp", "dev.stamp"):
        (clone / ".venv" / name).touch()


def test_make_alone_lists_every_command() -> None:
    listed = set(re.findall(r"^  make ([a-z-]+) +\S", make(), flags=re.MULTILINE))
    assert listed >= PROMISED
    assert listed <= set(re.findall(r"^\.PHONY: (\S+)$", MAKEFILE, flags=re.MULTILINE))


@pytest.mark.parametrize("manual", ["README.md", "CONTRIBUTING.md"])
def test_every_command_that_the_manual_names_is_there(manual: str) -> None:
    text = (ROOT / manual).read_text(encoding="utf-8")
    told = set(re.findall(r"(?:^|`)make ([a-z]+)", text, flags=re.MULTILINE))
    assert told
    assert told <= set(re.findall(r"^\.PHONY: (\S+)$", MAKEFILE, flags=re.MULTILINE))


@pytest.mark.parametrize("target", ["site", "test"])
def test_a_fresh_machine_gets_its_environment_with_every_digest_checked(
    clone: Path, target: str
) -> None:
    plan = make("--dry-run", target, folder=clone)
    assert "-m venv .venv" in plan
    words = "--require-hashes --only-binary :all: --no-deps"
    assert re.search(rf"pip .*{words} -r constraints\.txt", plan)
    assert ("-r constraints-dev.txt" in plan) == (target == "test")


@pytest.mark.parametrize("target", ["site", "test", "check", "serve"])
def test_the_second_run_installs_nothing(clone: Path, target: str) -> None:
    installed(clone)
    assert "pip" not in make("--dry-run", target, folder=clone)


def test_another_version_is_installed_anew(clone: Path) -> None:
    installed(clone)
    later = (clone / ".venv" / "dev.stamp").stat().st_mtime + 10
    os.utime(clone / "constraints.txt", (later, later))
    assert "-r constraints.txt" in make("--dry-run", "site", folder=clone)


def test_a_python_that_cannot_make_an_environment_is_told_how_to(clone: Path) -> None:
    result = run("site", "PYTHON=false", folder=clone)
    assert result.returncode == 2
    assert "apt-get install python3-venv" in result.stderr
    assert not (clone / ".venv").exists()


def test_a_day_given_to_make_is_the_instant_of_the_build() -> None:
    shown = make("--eval", "show:;@echo [$$COLUMNIST_AS_OF]", "show", "AS_OF=2026-12-24")
    assert shown == "[2026-12-24]\n"
