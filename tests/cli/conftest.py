"""A publication that has been published once, for all tests of what comes after."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.cli.shelf import Shelf
from tests.publishing import AT

if TYPE_CHECKING:
    from pathlib import Path

COMMAND = (
    sys.executable,
    "-c",
    "import columnist.cli; raise SystemExit(columnist.cli.main())",
    "publish",
)


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What publishing leaves in a folder, the first time."""
    folder = tmp_path_factory.mktemp("once")
    done = subprocess.run(
        [*COMMAND, "-C", str(Shelf(folder).root), "--to", str(folder / "www"), "--as-of", AT],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith(
        "current shows 2 published case studies, as of 2026-06-01T12:00:00Z.\n"
    )
    return folder / "www"
