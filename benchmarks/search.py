"""What a reader fetches to search a publication of many case studies, in a real browser.

The pages are those of the publication, rendered as always, but written straight to files: what
MkDocs puts around them is not indexed, and at ten thousand pieces would take most of the time.
Bytes are as a host sends them that compresses text and scripts; Pagefind's parts are compressed.
"""

from __future__ import annotations

import functools
import gzip
import os
import random
import shutil
import statistics
import sys
import threading
import time
from dataclasses import dataclass, field
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Final

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.texts import write_ours  # noqa: E402 - the path is set above
from columnist.domain.clock import AsOf  # noqa: E402
from columnist.domain.settings import Settings  # noqa: E402
from columnist.files import read_tree  # noqa: E402
from columnist.publication import edition_of, judge, read_publication  # noqa: E402
from columnist.rendering.composition import compose  # noqa: E402
from columnist.rendering.html import render_page  # noqa: E402
from columnist.search_index import build_search_index  # noqa: E402

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Response

THEME: Final = ROOT / "plugins/columnist/hosts/mkdocs/theme/assets/columnist"
FIRST: Final = "confidence"
FURTHER: Final = (
    "self-doubt",
    "email overload",
    "burnout",
    "boss",
    "promotion",
    "night shift",
    "shame",
    "difficult conversations",
    "how do I say no to my team",
    "hospital",
    "appraisal",
    "inbox",
)
MOST_AT_FIRST: Final = 500_000
MOST_LATER: Final = 150_000
PAGE: Final = """\
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<link rel="stylesheet" href="{root}assets/columnist/columnist.css">
<link rel="stylesheet" href="{root}assets/columnist/browse.css"></head>
<body data-accent="teal"><main>{content}</main>
<script type="module" src="{root}assets/columnist/browse.js"></script></body></html>
"""


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@dataclass
class Fetched:
    """What a page has fetched since it was last asked, in bytes."""

    bodies: list[tuple[str, int]] = field(default_factory=list)

    def note(self, response: Response) -> None:
        """Count an answer as a host sends it."""
        body = response.body()
        name = response.url.partition("?")[0]
        is_text = name.endswith(("/", ".js", ".css", ".json"))
        self.bodies.append((name, len(gzip.compress(body)) if is_text else len(body)))

    def taken(self) -> int:
        """Return the bytes since the last time, and begin again."""
        total = sum(size for _, size in self.bodies)
        self.bodies.clear()
        return total


def measure_search(folder: Path, count: int) -> None:
    """Make a site of `count` case studies, index it, search it, and print what it took."""
    site = write_site(folder, count)
    begun = time.monotonic()
    failure = build_search_index(site, pieces=count)
    if failure:
        raise RuntimeError(failure)
    row("search index", f"{time.monotonic() - begun:.1f} s for {count} case studies")
    handler = functools.partial(Quiet, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/browse/"
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=os.environ.get("CHROMIUM") or None, args=["--no-sandbox"]
            )
            for width in (390, 1440):
                report(browser, address, width)
            browser.close()
        server.shutdown()


def report(browser: Browser, address: str, width: int) -> None:
    """Search as a reader does on a screen of that width; wide ones load the filters as well."""
    page = browser.new_page(viewport={"width": width, "height": 900})
    fetched = Fetched()
    page.on("response", fetched.note)
    page.goto(f"{address}?theme={FIRST}", wait_until="networkidle")
    page.get_by_text("case studies for theme").wait_for()
    chosen = fetched.taken()
    page.close()
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.on("response", fetched.note)
    page.goto(address, wait_until="networkidle")
    seconds = [search(page, FIRST)]
    first, later = fetched.taken(), {}
    for query in FURTHER:
        seconds.append(search(page, query))
        later[query] = fetched.taken()
    worst = max(later, key=lambda query: later[query])
    row(f"at {width} pixels", f"{first / 1000:.0f} KB to open the search and for one query")
    row("", f"{chosen / 1000:.0f} KB to open it and choose a theme")
    row("", f"{statistics.median(later.values()) / 1000:.0f} KB for a further query (median)")
    row("", f'{later[worst] / 1000:.0f} KB at most, for "{worst}"')
    row("", f"{statistics.median(seconds):.2f} s until it is shown (median)")
    if max(first, chosen) > MOST_AT_FIRST or later[worst] > MOST_LATER:
        row("", f"MORE than {MOST_AT_FIRST // 1000} KB at first, {MOST_LATER // 1000} KB later")
    page.close()


def search(page: Page, query: str) -> float:
    """Search for words and return the seconds until nothing more is fetched and all is shown."""
    page.get_by_role("searchbox").fill(query)
    begun = time.monotonic()
    page.keyboard.press("Enter")
    page.wait_for_function(
        "words => document.querySelector('[role=status]').textContent.match(words)",
        arg=f"“{query}”|all of these words",
    )
    taken = time.monotonic() - begun
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(600)
    return taken


def write_site(folder: Path, count: int) -> Path:
    """Write the case studies and the page that searches them, and return the folder."""
    source, site = folder / "search", folder / "search-site"
    write_ours(ROOT, source, count)
    vary(source)
    at = AsOf.parse("2040-01-01")
    assert at  # noqa: S101 - it is a day
    judgement = judge(read_publication(read_tree(source, content_dir="case_studies")), at=at)
    settings = Settings("Stories", "https://example.org/", has_search=True)
    edition = edition_of(judgement, settings=settings)
    for page in compose(edition, description="").pages:
        if page.kind in {"piece", "browse"}:
            file = site / page.path / "index.html"
            file.parent.mkdir(parents=True)
            content = render_page(page, site=edition.site).content
            root = "../" * page.path.count("/")
            file.write_text(PAGE.format(title=page.title, root=root, content=content), "utf-8")
    shutil.copytree(THEME, site / "assets/columnist")
    return site


def vary(source: Path) -> None:
    """Give each case study a client, a coach and a length of its own, drawn from the vocabulary."""
    draw = random.Random(20260410)  # noqa: S311 - a fixed seed, for the same texts each time
    words = {
        "role: senior-manager": "role: {}",
        "sector: nhs": "sector: {}",
        "setting: hospital": "setting: {}",
        "sessions: 3": "sessions: {}",
        "coaches: [dorothy-larios]": "coaches: [{}]",
    }
    values = (
        ("engineer", "founder", "head-teacher", "middle-manager", "team-leader", "clinician"),
        ("nhs", "charity", "education", "finance", "retail", "technology"),
        ("hospital", "head-office", "school", "remote", "university", "start-up"),
        ("1", "3", "5", "9"),
        ("dorothy-larios", "ingrid-solheim", "priya-raman", "tomas-adeyemi", "walter-okafor"),
    )
    for file in sorted((source / "case_studies").glob("*/*.md")):
        text = file.read_text("utf-8")
        for (known, form), choices in zip(words.items(), values, strict=True):
            text = text.replace(known, form.format(draw.choice(choices)), 1)
        file.write_text(text, "utf-8")


def row(name: str, text: str) -> None:
    """Print one line of the table."""
    print(f"{name:<18} {text}", flush=True)
