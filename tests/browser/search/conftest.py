"""The library, built and served once, and a reader whose pages must not complain."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from tests.browser.search.library import AT, library
from tests.browser.search.reader import Reader
from tests.publishing import build, write_publication
from tools.pictures import served

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser


@pytest.fixture(scope="session")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site."""
    root = write_publication(tmp_path_factory.mktemp("library"), library())
    return build(root, root / "site", at=AT)


@pytest.fixture(scope="session")
def home(place: Path) -> Iterator[str]:
    """The address of its front page, in a folder of its host."""
    with served(place) as address:
        assert urlsplit(address).path == "/second-thursday/"
        yield address


@pytest.fixture
def reader(browser: Browser, home: str) -> Iterator[Reader]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.set_default_timeout(10_000)
    reader = Reader(page, home)
    page.on("request", lambda request: reader.asked.append(request.url))
    page.on("pageerror", lambda error: reader.complaints.append(str(error)))
    page.on(
        "console",
        lambda said: reader.complaints.append(said.text) if said.type != "log" else None,
    )
    yield reader
    assert reader.complaints == []
    hosts = {urlsplit(url).netloc for url in reader.asked if not url.startswith("data:")}
    assert hosts == {urlsplit(home).netloc}
    context.close()
