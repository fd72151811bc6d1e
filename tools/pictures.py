"""`make pictures`: every kind of page of `site/`, at three widths, light and dark.

They are put into `pictures/`, to be looked at; it also says which page is wider than its window.
"""

from __future__ import annotations

import functools
import os
import re
import sys
import threading
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from playwright.sync_api import Page, sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDTHS = (390, 820, 1440)
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
SITE, PICTURES = Path("site"), Path("pictures")
# As root, Chromium has no sandbox; the rest keeps it from asking its maker for anything.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
_CANONICAL = re.compile(r'rel="canonical" href="([^"]+)"')
_KIND = re.compile(r'data-kind="([a-z-]+)"')


class Quiet(SimpleHTTPRequestHandler):
    """Serves files below the path that the site will have, and says nothing."""

    prefix = "/"

    def translate_path(self, path: str) -> str:
        """The file at an address; outside the site's own path there is none."""
        within = path.startswith(self.prefix)
        return super().translate_path(f"/{path.removeprefix(self.prefix)}" if within else "/-")

    def log_message(self, *_: object) -> None:
        """Keep still."""


class Server(ThreadingHTTPServer):
    """Keeps still when a browser goes away in the middle of an answer."""

    def handle_error(self, *_: object) -> None:
        """Say nothing; whoever waits for the answer sees what is missing."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder on this machine alone, and give its address."""
    Quiet.prefix = path_of(folder)
    handler = functools.partial(Quiet, directory=str(folder))
    with Server(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}{Quiet.prefix}"
        server.shutdown()


def path_of(site: Path) -> str:
    """The path below which the site will stand, as its front page says."""
    match = _CANONICAL.search((site / "index.html").read_text("utf-8"))
    return urlsplit(match[1]).path if match else "/"


def kinds(site: Path) -> dict[str, str]:
    """One path of the site for each kind of page, the fullest of them; docs pages all."""
    found: dict[str, tuple[int, str]] = {}
    for file in sorted(site.rglob("*.html")):
        html = file.read_text("utf-8")
        match = _KIND.search(html)
        path = file.relative_to(site).as_posix().removesuffix("index.html")
        kind = match[1] if match else f"docs-{path.strip('/').replace('/', '-')}"
        if 'http-equiv="refresh"' not in html:
            found[kind] = max(found.get(kind, (0, "")), (len(html), path))
    return {kind: path for kind, (_, path) in sorted(found.items())}


def main() -> int:
    """Take the pictures; 2 where there is no site to take them of."""
    if not (SITE / "index.html").is_file():
        print("There is no site yet; run `make site` first.", file=sys.stderr)
        return 2
    PICTURES.mkdir(exist_ok=True)
    pages = kinds(SITE)
    with served(SITE) as address, sync_playwright() as playwright:
        path = os.environ.get("CHROMIUM") or None
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        for width in WIDTHS:
            for scheme in SCHEMES:
                context = browser.new_context(
                    viewport={"width": width, "height": 900}, color_scheme=scheme
                )
                page = context.new_page()
                for kind, where in pages.items():
                    take(page, address + where, PICTURES / f"{kind}-{width}-{scheme}.png")
                context.close()
            print(f"{width} pixels: {len(pages) * len(SCHEMES)} pictures", flush=True)
        browser.close()
    print(f"They are in {PICTURES.resolve()}.")
    return 0


def take(page: Page, address: str, target: Path) -> None:
    """Take a picture of a whole page."""
    page.goto(address, wait_until="load")
    page.wait_for_timeout(100)
    width = page.viewport_size["width"] if page.viewport_size else 0
    needed = page.evaluate("document.documentElement.scrollWidth")
    if needed > width:
        print(f"wider than its window ({needed} > {width}): {address}")
    page.screenshot(path=target, full_page=True)


if __name__ == "__main__":
    raise SystemExit(main())
