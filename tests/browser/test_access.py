"""WCAG 2.2 where axe does not look: spacing, focus, no scripts; and what a visit weighs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from benchmarks.visit import MOST, first_visit
from tests.browser.test_pages import of_each_kind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

PHONE: Any = {"viewport": {"width": 390, "height": 844}}
# What success criterion 1.4.12 asks a page to bear.
SPACING = """
* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-bottom: 2em !important }
"""
CLIPPED = """() => [...document.querySelectorAll("body *")].filter((one) => {
  const style = getComputedStyle(one)
  if (one.matches(".co-skip, .co-unseen")) return false
  const cuts = ["hidden", "clip"].includes(style.overflowX) && one.clientWidth > 1
  return cuts && one.scrollWidth > one.clientWidth + 1 && one.innerText?.trim()
}).map((one) => one.outerHTML.slice(0, 90))"""
COVERED = """() => {
  const one = document.activeElement
  const drawn = one.matches(".md-option") ? one.nextElementSibling : one
  const box = drawn.getClientRects()[0]
  const seen = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
  return drawn.contains(seen) ? "" : drawn.outerHTML.slice(0, 90)
}"""


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    """A telephone in somebody's hand; its pages let us look into them."""
    context = browser.new_context(**PHONE, has_touch=True, bypass_csp=True)
    yield context.new_page()
    context.close()


def test_text_that_a_reader_spaces_out_is_neither_cut_nor_wider_than_the_window(
    phone: Page, address: str, pages: dict[str, str]
) -> None:
    phone.set_viewport_size({"width": 320, "height": 640})
    found = {}
    for kind, path in of_each_kind(pages).items():
        phone.goto(address + path)
        phone.add_style_tag(content=SPACING)
        wide = phone.evaluate("document.documentElement.scrollWidth")
        cut = phone.evaluate(CLIPPED)
        if cut or wide > 320:
            found[kind] = (wide, cut)
    assert found == {}


def test_on_a_telephone_headings_stand_apart_from_what_they_head(
    phone: Page, address: str, pages: dict[str, str]
) -> None:
    phone.goto(address + pages["piece"])
    gaps = phone.evaluate("""() => [...document.querySelectorAll(".co-part h2")].map((one) =>
      one.nextElementSibling.getBoundingClientRect().top - one.getBoundingClientRect().bottom)""")
    assert len(gaps) > 4
    assert min(gaps) >= 5


@pytest.mark.parametrize(("width", "is_below"), [(390, True), (1440, False)])
def test_what_a_page_of_docs_holds_stands_once_under_its_headline_or_beside_it(
    phone: Page, address: str, pages: dict[str, str], width: int, *, is_below: bool
) -> None:
    phone.set_viewport_size({"width": width, "height": 844})
    phone.goto(address + pages["docs-submit"])
    [toc] = [one for one in phone.locator(".co-toc").all() if one.is_visible()]
    held, headline = toc.bounding_box(), phone.locator("h1").bounding_box()
    assert held is not None
    assert headline is not None
    assert (held["y"] >= headline["y"] + headline["height"]) is is_below
    assert (held["x"] + held["width"] <= headline["x"]) is not is_below


def test_no_page_is_wider_than_its_window_where_its_layout_changes(
    phone: Page, address: str, pages: dict[str, str]
) -> None:
    wide = {}
    for kind, path in of_each_kind(pages).items():
        phone.goto(address + path)
        for width in (1210, 1130, 900, 600, 480):
            phone.set_viewport_size({"width": width, "height": 800})
            needed = phone.evaluate("document.documentElement.scrollWidth")
            if needed > width:
                wide[kind, width] = needed
    assert wide == {}


@pytest.mark.parametrize("kind", ["front", "piece", "browse", "schedule"])
def test_nothing_lies_over_what_has_the_focus(
    phone: Page, address: str, pages: dict[str, str], kind: str
) -> None:
    phone.goto(address + pages[kind])
    covered, stops = set(), 0
    for _ in range(40):
        phone.keyboard.press("Tab")
        if phone.evaluate("document.activeElement === document.body"):
            break
        stops += 1
        covered.add(phone.evaluate(COVERED))
    assert stops > 10
    assert covered == {""}


def test_without_scripts_every_page_shows_all_its_text(
    browser: Browser, address: str, pages: dict[str, str]
) -> None:
    with_scripts, without = browser.new_context(), browser.new_context(java_script_enabled=False)
    shown, plain = with_scripts.new_page(), without.new_page()
    lost = {}
    for kind, path in of_each_kind(pages).items():
        # The search makes another page of this one, which has tests of its own.
        if kind == "browse":
            continue
        shown.goto(address + path)
        plain.goto(address + path)
        words = [set(page.locator("main").inner_text().split()) for page in (shown, plain)]
        missing = words[0] - words[1] - {"Another", "question"}
        if missing or len(words[1]) < 10:
            lost[kind] = missing
    for context in (with_scripts, without):
        context.close()
    assert lost == {}


def test_a_first_visit_to_any_case_study_is_light(
    browser: Browser, address: str, site: Path
) -> None:
    pieces = {
        file.parent: file.stat().st_size
        for file in site.glob("*/*/index.html")
        if b'data-kind="piece"' in file.read_bytes()
    }
    with_picture = [piece for piece in pieces if list(piece.glob("*.jpg"))]
    assert with_picture
    for piece in (max(pieces, key=lambda one: pieces[one]), *with_picture):
        taken = first_visit(browser, f"{address}{piece.relative_to(site).as_posix()}/")
        assert 50_000 < taken < MOST, piece.name
