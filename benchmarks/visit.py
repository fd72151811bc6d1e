"""What a first visit to a page costs a reader, in a real browser: all that it fetches, in bytes.

Bytes are as a host sends them that compresses text, style and script; pictures are as they are.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from playwright.sync_api import sync_playwright

from benchmarks.search import Fetched
from tools.pictures import FLAGS, served

if TYPE_CHECKING:
    from pathlib import Path

MOST: Final = 200_000


def first_visit(page: Path, *, site: Path) -> int:
    """Open a page of a site in a browser that has seen nothing of it; return the bytes fetched."""
    fetched = Fetched()
    with served(site) as address, sync_playwright() as playwright:
        path = os.environ.get("CHROMIUM") or None
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        window = browser.new_page(viewport={"width": 390, "height": 844})
        window.on("response", fetched.note)
        window.goto(address + f"{page.relative_to(site).as_posix()}/", wait_until="networkidle")
        browser.close()
    return fetched.taken()


def largest(site: Path, pattern: str) -> Path:
    """Return the folder of the largest page among those of a pattern."""
    pages = site.glob(f"{pattern}/index.html")
    return max(pages, key=lambda page: page.stat().st_size).parent
