"""`make test` finds the browser that is there, and says how to get one where there is none."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).parents[2] / "tools" / "chromium.py"


def browser(path: Path, *, status: int) -> Path:
    """A file that answers like a browser that runs, or like one that lacks a library."""
    path.write_text(f"#!/bin/sh\nexit {status}\n")
    path.chmod(0o755)
    return path


def found(**environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SCRIPT)]
    known = {name: text for name, text in os.environ.items() if name != "CHROMIUM"}
    return subprocess.run(
        command, env=known | environment, capture_output=True, text=True, check=False
    )


def test_the_browser_that_chromium_names_is_taken(tmp_path: Path) -> None:
    mine = browser(tmp_path / "mine", status=0)
    assert found(CHROMIUM=str(mine)).stdout == f"{mine}\n"


def test_a_named_browser_that_does_not_run_is_said_and_not_replaced(tmp_path: Path) -> None:
    broken = browser(tmp_path / "broken", status=127)
    result = found(CHROMIUM=str(broken))
    assert (result.returncode, result.stdout) == (2, "")
    assert f"CHROMIUM names {broken}, but that does not run." in result.stderr
    assert "make test CHROMIUM=/path/to/chromium" in result.stderr


def test_a_browser_that_does_not_run_is_passed_over(tmp_path: Path) -> None:
    browser(tmp_path / "chromium", status=127)
    runs = browser(tmp_path / "google-chrome", status=0)
    assert found(PATH=str(tmp_path)).stdout == f"{runs}\n"
