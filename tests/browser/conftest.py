"""The publication as it stands on a fixed day, served to a Chromium on this machine alone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import sync_playwright

from tools.pictures import FLAGS, kinds, served

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

ROOT = Path(__file__).parents[2]
AS_OF = "2026-11-22T12:00:00Z"


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the finished site."""
    folder = tmp_path_factory.mktemp("browser") / "site"
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", folder],
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "COLUMNIST_AS_OF": AS_OF},
        capture_output=True,
        check=True,
    )
    return folder


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """The address of the site's front page."""
    with served(site) as found:
        yield found


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[str, str]:
    """One path of the site for each kind of page; pages of docs/ all."""
    return kinds(site)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A Chromium: the one that CHROMIUM names, or playwright's own."""
    with sync_playwright() as playwright:
        path = os.environ.get("CHROMIUM") or None
        yield playwright.chromium.launch(executable_path=path, args=FLAGS)
