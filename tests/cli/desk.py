"""An editor's desk: a publication in a folder of its own, and the command called in it."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

from columnist.cli import main
from tests.building import FOLDER, publication

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import pytest

SETTINGS = """\
site_name: Second Thursday
site_url: https://example.org/
plugins: [columnist]
theme: material
"""
PERSON = {
    f"GIT_{who}_{what}": value
    for who in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "Editor"), ("EMAIL", "editor@example.org"))
}


@dataclass(frozen=True)
class Told:
    """How a call ended, what it handed over and what it said beside."""

    status: int
    out: str
    err: str


class Desk:
    """A publication on the disk."""

    def __init__(self, root: Path, capture: pytest.CaptureFixture[str] | None) -> None:
        """Without `capture` nothing can be run in this process."""
        self.root = root
        self._capture = capture

    def put(self, files: Mapping[str, str | bytes]) -> None:
        """Write files by their path from the root."""
        for path, text in files.items():
            file = self.root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text if isinstance(text, bytes) else text.encode())

    def text(self, slug: str) -> str:
        """Return a piece of the column as it stands on the disk."""
        return (self.root / f"{FOLDER}coaching/{slug}.md").read_bytes().decode()

    def run(self, *words: str, as_of: str = "2026-01-20") -> Told:
        """Call the command in this publication at an instant, where there is no terminal."""
        assert self._capture is not None
        self._capture.readouterr()
        status = main(["-C", str(self.root), "--as-of", as_of, *words])
        said = self._capture.readouterr()
        return Told(status, said.out, said.err)

    def git(self, *words: str, day: str = "2026-01-19") -> None:
        """Call git in this publication, on a day."""
        program = shutil.which("git")
        assert program is not None
        date = f"{day}T12:00:00+00:00"
        surroundings = {
            **os.environ,
            **PERSON,
            "GIT_AUTHOR_DATE": date,
            "GIT_COMMITTER_DATE": date,
            "GIT_CONFIG_GLOBAL": os.devnull,
        }
        subprocess.run(
            [program, *words], cwd=self.root, env=surroundings, check=True, capture_output=True
        )


def desk_with(root: Path, capture: pytest.CaptureFixture[str], /, **pieces: str) -> Desk:
    """Return the desk of a small publication with one column, `coaching`."""
    desk = Desk(root, capture)
    desk.put({"mkdocs.yml": SETTINGS, **publication(**pieces)})
    return desk
