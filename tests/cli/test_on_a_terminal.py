"""On a terminal a change is shown and asked for; without one, or with `--yes`, the call decides."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.building import case_study
from tests.cli.desk import Desk, desk_with

if TYPE_CHECKING:
    from collections.abc import Mapping

COMMAND = Path(sys.executable).parent / "columnist"
HERE = case_study(publish_on="2026-01-29")
WORDS = ("reschedule", "coaching/here", "2026-02-12", "--as-of", "2026-01-20")


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return desk_with(tmp_path, capsys, here=HERE)


def typed(desk: Desk, answer: bytes, *more: str, env: Mapping[str, str] | None = None) -> str:
    """Call the command on a terminal, type an answer, and return what the terminal showed."""
    ours, theirs = pty.openpty()
    surroundings = {key: os.environ[key] for key in os.environ if key != "NO_COLOR"}
    process = subprocess.Popen(
        [COMMAND, "-C", desk.root, *WORDS, *more],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**surroundings, "TERM": "xterm", **(env or {})},
        close_fds=True,
    )
    os.close(theirs)
    os.write(ours, answer)
    shown = b""
    while chunk := _read(ours):
        shown += chunk
    assert process.wait(timeout=60) == 0
    os.close(ours)
    return shown.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # the other side has hung up (Linux)
        return b""


def test_the_change_is_shown_in_colour_and_asked_for(desk: Desk) -> None:
    shown = typed(desk, b"y\n")
    assert "\x1b[32m  + publish_on: 2026-02-12\x1b[0m" in shown
    assert "Give it that day? [y/N]" in shown
    assert "publish_on: 2026-02-12" in desk.text("here")


@pytest.mark.parametrize("answer", [b"n\n", b"\n"])
def test_without_a_yes_nothing_is_written(desk: Desk, answer: bytes) -> None:
    shown = typed(desk, answer, env={"NO_COLOR": "1"})
    assert "\x1b[3" not in shown
    assert "Nothing was written." in shown
    assert desk.text("here") == HERE


def test_a_yes_beforehand_spares_the_question(desk: Desk) -> None:
    assert "Give it that day?" not in typed(desk, b"", "--yes")
    assert "publish_on: 2026-02-12" in desk.text("here")
