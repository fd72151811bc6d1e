"""A publication that is published into a folder, and what then stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.releases import LOCK, site_digest
from tests.cli.desk import Desk, Told
from tests.publishing import ABOUT, AT, pieces

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

SETTINGS = """\
site_name: Second Thursday
site_url: https://example.org/second-thursday/
theme: {name: material, font: false}
plugins: [columnist: {search: none}]
"""
COMING = "case_studies/coaching/the-late-reply/index.md"
LIVE = "case_studies/coaching/two-rotas.md"


class Shelf(Desk):
    """A publication, and beside it the folder of its releases."""

    settings = SETTINGS

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str] | None = None) -> None:
        """Lay a publication out, and leave the folder of its releases to be made."""
        super().__init__(folder / "publication", capture)
        self.target = folder / "www"
        self.put({"mkdocs.yml": SETTINGS, "docs/about.md": ABOUT, **pieces()})

    def publish(self, *words: str, at: str = AT) -> Told:
        """Publish as of an instant."""
        return self.run("publish", "--to", str(self.target), *words, as_of=at)

    def change(self, path: str, old: str, new: str) -> None:
        """Change one place in a file."""
        text = (self.root / path).read_text()
        assert text.count(old) == 1, old
        self.put({path: text.replace(old, new)})

    @property
    def live(self) -> str:
        """The name of the live release, which is whole: its name is the digest of its files."""
        name = (self.target / "current").readlink().name
        assert site_digest(self.target / "current") == name
        return name

    def leavings(self) -> set[str]:
        """Return what lies in the target beside what has to be there."""
        there = {path.name for path in self.target.iterdir()} if self.target.exists() else set()
        return there - {LOCK, "current", "releases"}
