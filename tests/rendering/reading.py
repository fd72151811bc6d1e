"""Pages read back as a browser reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import html5lib

from columnist.rendering.html import render_page
from tests.rendering.sample_pages import SITE

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from columnist.rendering.views import Page

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def parsed(html: str) -> Element:
    """The fragment as a browser reads it; whatever HTML calls a mistake fails."""
    document: Element = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(
        f'<!doctype html><html lang="en"><head><title>x</title></head><body>{html}</body></html>'
    )
    body = document.find("body")
    assert body is not None
    return body


def content(of: Page) -> Element:
    return parsed(render_page(of, site=SITE).content)


def head(of: Page) -> Element:
    rendered = render_page(of, site=SITE)
    document: Element = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(
        f"<!doctype html><html><head><title>{rendered.title_html}</title>{rendered.head}</head>"
    )
    found = document.find("head")
    assert found is not None
    return found


def text(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())
