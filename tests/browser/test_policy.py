"""Under its policy every page works in a browser, and what does not belong there does not run."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from tests.browser.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

_WATCH = """
window.violations = []
document.addEventListener("securitypolicyviolation", (event) =>
  window.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`))
"""
_INJECT = """() => {
  const script = document.createElement("script")
  script.textContent = "window.injected = true"
  document.body.append(script)
  const picture = document.createElement("div")
  picture.innerHTML = '<img src="nothing.png" onerror="window.injected = true">'
  document.body.append(picture)
}"""


QUIET = 60.0
"""Milliseconds in which a page that is there may ask for more."""


@dataclass
class Visit:
    """A page that is watched: what it asks for, and what it complains of."""

    page: Page
    asked: list[str] = field(default_factory=list)
    answered: int = 0
    complaints: list[str] = field(default_factory=list)

    def go(self, address: str) -> None:
        """Load a page and wait until it has all that it asked for, and a moment more."""
        self.page.goto(address)
        self.page.wait_for_timeout(QUIET)
        while self.answered < len(self.asked):
            self.page.wait_for_timeout(QUIET)

    def answer(self, _request: object) -> None:
        """Count a request as answered or given up."""
        self.answered += 1

    @property
    def violations(self) -> list[str]:
        """What the page was kept from doing."""
        found: list[str] = self.page.evaluate("window.violations")
        return found


@pytest.fixture
def visit(browser: Browser) -> Iterator[Visit]:
    context = browser.new_context(color_scheme="light")
    context.add_init_script(_WATCH)
    page = context.new_page()
    watched = Visit(page)
    page.on("request", lambda request: watched.asked.append(request.url))
    page.on("requestfinished", watched.answer)
    page.on("requestfailed", watched.answer)
    page.on("pageerror", lambda error: watched.complaints.append(str(error)))
    page.on(
        "console",
        lambda said: watched.complaints.append(said.text) if said.type == "error" else None,
    )
    yield watched
    context.close()


def test_no_page_violates_its_policy_complains_or_asks_another_host(
    visit: Visit, address: str, pages: dict[str, str]
) -> None:
    assert {"front", "piece", "column", "theme", "browse", "not-found"} <= set(pages)
    seen = {}
    for kind, path in pages.items():
        visit.go(address + path)
        seen[kind] = visit.violations
    assert seen == {kind: [] for kind in pages}
    assert visit.complaints == []
    host = address.split("/")[2]
    assert {url.split("/")[2] for url in visit.asked if not url.startswith("data:")} == {host}


def test_a_reader_can_change_from_light_to_dark_and_it_is_remembered(
    visit: Visit, address: str
) -> None:
    visit.go(address)
    body = visit.page.locator("body")
    schemes = []
    for _ in range(3):
        visit.page.locator("form[data-md-component=palette] label:visible").click()
        schemes.append(body.get_attribute("data-md-color-scheme"))
    assert {"default", "slate"} <= set(schemes)
    while body.get_attribute("data-md-color-scheme") != "slate":
        visit.page.locator("form[data-md-component=palette] label:visible").click()
    visit.page.reload(wait_until="networkidle")
    assert body.get_attribute("data-md-color-scheme") == "slate"
    assert visit.violations == []
    assert visit.complaints == []


def test_a_script_that_was_put_into_a_page_does_not_run(visit: Visit, address: str) -> None:
    visit.go(address)
    visit.page.evaluate(_INJECT)
    until(visit.page, "window.violations.length >= 2")
    assert visit.page.evaluate("window.injected") is None


def test_a_script_that_was_written_into_a_file_of_the_site_does_not_run(
    visit: Visit, address: str, site: Path
) -> None:
    html = (site / "themes" / "index.html").read_text("utf-8")
    planted = html.replace("</article>", "</article><script>window.injected = true</script>")
    planted = planted.replace("</main>", "</main><script>window.injected = true</script>")
    (site / "planted.html").write_text(planted, encoding="utf-8")
    try:
        visit.go(f"{address}planted.html")
        assert visit.page.evaluate("window.injected") is None
        assert len(visit.violations) >= 1
    finally:
        (site / "planted.html").unlink()
