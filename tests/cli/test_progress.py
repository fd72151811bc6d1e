"""What takes long says on a terminal what it is doing, and leaves nothing of it behind."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from typing import TYPE_CHECKING, Final

import pytest

from columnist.cli.progress import MANY
from tests.building import case_study
from tests.cli.desk import Desk, desk_with

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

CALL: Final = (
    "import sys; from columnist.cli import main\n"
    "status = main(sys.argv[1:])\n"
    "print('rich' in sys.modules, status)"
)


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return desk_with(tmp_path, capsys, here=case_study(publish_on="2026-01-29"))


def shown(desk: Desk, *words: str, env: Mapping[str, str] | None = None) -> tuple[str, str]:
    """Return what a call handed over to a pipe, and what a terminal showed beside."""
    ours, theirs = pty.openpty()
    surroundings = {key: os.environ[key] for key in os.environ if key != "NO_COLOR"}
    process = subprocess.Popen(
        [sys.executable, "-c", CALL, "-C", desk.root, *words, "--as-of", "2026-01-20"],
        stdout=subprocess.PIPE,
        stderr=theirs,
        env={**surroundings, "TERM": "xterm", **(env or {})},
        text=True,
    )
    os.close(theirs)
    terminal = b""
    while chunk := _read(ours):
        terminal += chunk
    out, _ = process.communicate(timeout=60)
    os.close(ours)
    return out, terminal.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # the other side has hung up (Linux)
        return b""


def test_a_search_of_a_site_says_so_and_takes_it_back(desk: Desk) -> None:
    desk.put({"site/index.html": "<p>Nothing"})
    out, terminal = shown(desk, "audit", "site")
    assert "Searching the site for anything unpublished" in terminal
    assert "\x1b[2K" in terminal  # the line is erased
    assert "Searching" not in out
    assert out.endswith("True 1\n")


def test_a_terminal_that_cannot_move_its_cursor_is_spared_it(desk: Desk) -> None:
    desk.put({"site/index.html": "<p>Nothing"})
    out, terminal = shown(desk, "audit", "site", env={"TERM": "dumb"})
    assert "Searching" not in terminal
    assert out.endswith("False 1\n")


def test_without_a_terminal_there_is_no_word_of_it(desk: Desk) -> None:
    desk.put({"site/index.html": "<p>Nothing"})
    told = desk.run("audit", "site")
    assert "Searching" not in told.out + told.err


def test_a_check_says_it_where_there_are_many_to_read_and_loads_little_for_few(desk: Desk) -> None:
    out, terminal = shown(desk, "check")
    assert (out, terminal) == ("No problems in 1 case study.\nFalse 0\n", "")
    draft = "---\ntitle: T\ncoaches: [dorothy-larios]\n---\n"
    desk.put({f"case_studies/coaching/p-{number}.md": draft for number in range(MANY)})
    out, terminal = shown(desk, "check", "coaching/here")
    assert out.endswith("False 0\n")
    out, terminal = shown(desk, "check")
    assert f"Reading {MANY + 1} case studies" in terminal
    assert out.endswith(f"No problems in {MANY + 1} case studies.\nTrue 0\n")
