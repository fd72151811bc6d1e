"""The pages of docs/ as the site renders them: none of their Markdown is left to be read."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

import html5lib
import pytest
from markdown import Markdown
from mkdocs.config import load_config

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted((ROOT / "docs").rglob("*.md"))
FENCE_LEFT = re.compile(r"(?:console|html|jinja|json|python|sh|text|yaml)\s*\n")
MARKS_LEFT = re.compile(r"`{3}|~{3}|^\s*\[[ x]\] ", re.MULTILINE)


@pytest.fixture(scope="module")
def markdown() -> Markdown:
    """What MkDocs makes of `markdown_extensions`, with what it adds of its own."""
    config = load_config(str(ROOT / "mkdocs.yml"))
    return Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)


def rendered(markdown: Markdown, page: Path) -> Element:
    """A page's body, its front matter left out."""
    text = page.read_text("utf-8").removeprefix("---\n").partition("\n---\n")[2]
    assert text
    html = markdown.reset().convert(text)
    body: Element = html5lib.parseFragment(html, namespaceHTMLElements=False)
    return body


def texts(body: Element) -> Iterator[str]:
    """The texts of a page, line by line, without what is code."""
    for element in body.iter():
        if element.tag not in {"code", "pre"}:
            yield element.text or ""
        yield from ((child.tail or "") for child in element if element.tag != "pre")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_no_fence_and_no_box_to_tick_is_left_as_text(markdown: Markdown, page: Path) -> None:
    body = rendered(markdown, page)
    for block in body.iterfind(".//pre"):
        after = block.tail
        block.clear()
        block.tail = after
    in_line = ["".join(code.itertext()) for code in body.iter("code")]

    assert [code for code in in_line if FENCE_LEFT.match(code) or "```" in code] == []
    assert [text for text in texts(body) if MARKS_LEFT.search(text)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_heads_of_tables_are_in_sentence_case(markdown: Markdown, page: Path) -> None:
    heads = [head for head in rendered(markdown, page).iter("th") if head.find("code") is None]

    assert [text for text in map("".join, map(Element.itertext, heads)) if text[:1].islower()] == []
