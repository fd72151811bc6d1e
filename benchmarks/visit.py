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

    from playwright.sync_api import Browser

MOST: Final = 200_000


def visit_to(page: Path, *, site: Path) -> int:
    """Return what `first_visit` says of a page of a built site, by its folder."""
    with served(site) as address, sync_playwright() as playwright:
        path = os.environ.get("CHROMIUM") or None
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        taken = first_visit(browser, f"{address}{page.relative_to(site).as_posix()}/")
        browser.close()
    return taken


def first_visit(browser: Browser, address: str) -> int:
    """Open a page on a telephone that has seen nothing of the site; return the bytes fetched."""
    fetched = Fetched()
    context = browser.new_context(viewport={"width": 390, "height": 844}, device_scale_factor=3)
    window = context.new_page()
    window.on("response", fetched.note)
    window.goto(address, wait_until="networkidle")
    context.close()
    return fetched.taken()


def largest(site: Path, pattern: str) -> Path:
    """Return the folder of the largest page among those of a pattern."""
    pages = site.glob(f"{pattern}/index.html")
    return max(pages, key=lambda page: page.stat().st_size).parent
