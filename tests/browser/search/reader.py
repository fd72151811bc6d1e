"""A reader at a browser, with what a page does for her and what it asks for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page


@dataclass
class Reader:
    """Somebody at a browser: what she asked for is written down, and every complaint of a page."""

    page: Page
    home: str
    asked: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def browse(self, state: str = "") -> None:
        """Open the search in a state."""
        self.page.goto(f"{self.home}browse/{state}")

    @property
    def state(self) -> dict[str, list[str]]:
        """What the address says."""
        return parse_qs(urlsplit(self.page.url).query)

    @property
    def status(self) -> Locator:
        """The line that says what was found."""
        return self.page.get_by_role("status")

    @property
    def results(self) -> Locator:
        """The titles of what was found."""
        return self.page.locator("section[aria-label=Results] h2")

    def choose(self, facet: str, value: str) -> None:
        """Tick a box, after opening its facet."""
        details = self.page.locator(f"details[data-facet={facet}]")
        if details.get_attribute("open") is None:
            details.locator("summary").click()
        details.get_by_label(value, exact=True).check()

    def write(self, words: str) -> None:
        """Write words into the field and send them off."""
        self.page.get_by_role("searchbox").fill(words)
        self.page.keyboard.press("Enter")

    @property
    def index_files(self) -> set[str]:
        """The parts of the index that were fetched, by their endings."""
        return {url.rpartition(".")[2] for url in self.asked if "/pagefind/" in url}
