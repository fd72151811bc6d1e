"""What stands in line: rows, edges, distances; and that nothing is cut off."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

LINES = """() => [...document.querySelectorAll("pre")].map((one) => ({
  text: one.innerText.slice(0, 60),
  isWrapped: one.offsetHeight > one.innerText.trimEnd().split("\\n").length
    * parseFloat(getComputedStyle(one.firstElementChild).lineHeight) + 40,
  isOutOfReach: one.scrollWidth > one.clientWidth && one.tabIndex < 0,
  isCut: one.firstElementChild.scrollWidth > one.firstElementChild.clientWidth + 1,
}))"""
LEFT_EDGES = """(items) => items.map((item) => {
  const text = document.createRange()
  text.selectNodeContents(item)
  return [...text.getClientRects()].map((line) => Math.round(line.left))
})"""
# Words of code that have a hyphen and stand on two lines, though one has room for them; the cell of
# a table has to make it.
TORN = """() => [...document.querySelectorAll(".co-prose :not(pre) > code")].flatMap((code) => {
  const around = code.closest("td, th, li, p, dd, h1, h2, h3, h4")
  const room = around.matches("td, th") ? Infinity : around.clientWidth - 20
  const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT)
  const torn = []
  while (texts.nextNode()) {
    for (const word of texts.currentNode.data.matchAll(/\\S+/g)) {
      const place = document.createRange()
      place.setStart(texts.currentNode, word.index)
      place.setEnd(texts.currentNode, word.index + word[0].length)
      const lines = [...place.getClientRects()]
      const width = lines.reduce((sum, line) => sum + line.width, 0)
      const is_torn = new Set(lines.map((line) => Math.round(line.top))).size > 1
      if (word[0].includes("-") && is_torn && width < room) torn.push(word[0])
    }
  }
  return torn
})"""
WIDE = """() => [...document.querySelectorAll(".co-prose table")]
  .filter((one) => one.scrollWidth > one.closest(".co-prose").clientWidth)
  .map((one) => one.innerText.slice(0, 60))"""
EDGE = "(one, sides) => sides.map((side) => one.getBoundingClientRect()[side])"
EDGES = f"(ones, sides) => ones.map((one) => ({EDGE})(one, sides))"
LONG = """() => document.querySelectorAll("main :is(h1, h2, h3, a, strong, td)").forEach((one) => {
  if (!one.childElementCount) one.textContent = "Donaudampfschifffahrtsgesellschaft".repeat(3)
})"""
TOPS = "(ones) => ones.map((one) => Math.round(one.getBoundingClientRect().top))"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A telephone, until a test makes more of it."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("width", [390, 1440])
def test_a_line_of_code_is_one_line_and_keys_reach_its_end(
    page: Page, address: str, pages: dict[str, str], width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    found = {}
    docs = {kind: path for kind, path in pages.items() if kind.startswith("docs-")}
    for kind, path in docs.items():
        page.goto(address + path)
        found[kind] = page.evaluate(LINES)
    assert len(found["docs-manual-diagnostics"]) > 50
    assert [
        (kind, one) for kind, ones in found.items() for one in ones if True in one.values()
    ] == []


@pytest.mark.parametrize("width", [390, 1440])
def test_no_line_ends_inside_an_option_or_a_date_and_no_table_is_too_wide(
    page: Page, address: str, pages: dict[str, str], width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    torn, wide = {}, {}
    for kind in ("docs-manual-editor", "docs-manual-fields", "docs-manual-threats"):
        page.goto(address + pages[kind])
        torn[kind], wide[kind] = page.evaluate(TORN), page.evaluate(WIDE)
    assert {kind: words for kind, words in torn.items() if words} == {}
    assert {kind: tables for kind, tables in wide.items() if tables} == {}


def test_two_paragraphs_beside_a_column_stand_apart(
    page: Page, address: str, pages: dict[str, str]
) -> None:
    page.goto(address + pages["column"])
    part = page.locator(".co-side section", has=page.get_by_role("heading", name="Take part"))
    first, second = (part.locator("p").nth(place).bounding_box() for place in (0, 1))
    assert first is not None
    assert second is not None
    assert second["y"] - first["y"] - first["height"] >= 8


@pytest.mark.parametrize(("width", "rows"), [(390, 2), (820, 1), (1440, 1)])
def test_a_year_is_drawn_in_one_row_where_there_is_room(
    page: Page, address: str, pages: dict[str, str], width: int, rows: int
) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    page.goto(address + pages["schedule"])
    halves = page.locator(".co-year").last.locator("svg")
    assert len(set(halves.evaluate_all(TOPS))) == rows


def test_the_parts_of_a_schedule_are_equally_wide(
    page: Page, address: str, pages: dict[str, str]
) -> None:
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(address + pages["schedule"])
    widths = page.locator("main .co-heading").evaluate_all(
        "(ones) => ones.map((one) => one.offsetWidth)"
    )
    assert len(widths) == 3
    assert len(set(widths)) == 1


def test_the_lines_of_a_point_begin_below_one_another(
    page: Page, address: str, pages: dict[str, str]
) -> None:
    page.goto(address + pages["piece"])
    points = page.locator(".co-points li").evaluate_all(LEFT_EDGES)
    assert max(map(len, points)) > 1
    assert len({edge for lines in points for edge in lines}) == 1


def test_what_a_page_holds_is_listed_at_even_distances_below_its_heading(
    page: Page, address: str, pages: dict[str, str]
) -> None:
    page.goto(address + pages["docs-submit"])
    lines = page.locator(".co-prose .co-toc :is(p, a)")
    tops = lines.evaluate_all(TOPS)
    distances = {after - before for before, after in pairwise(tops)}
    assert len(tops) > 4
    assert max(distances) - min(distances) <= 1
    assert len({edge for [edge] in lines.evaluate_all(LEFT_EDGES)}) == 1


@pytest.mark.parametrize("width", [390, 1440])
def test_a_title_of_one_long_word_makes_no_page_too_wide(
    page: Page, address: str, pages: dict[str, str], width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    wide = {}
    for kind, path in pages.items():
        if not kind.startswith("docs-"):
            page.goto(address + path)
            page.evaluate(LONG)
            wide[kind] = page.evaluate("document.documentElement.scrollWidth")
    assert {"piece", "schedule", "column", "theme"} <= wide.keys()
    assert {kind: needed for kind, needed in wide.items() if needed > width} == {}


def test_the_ways_through_the_site_stand_where_they_stand(
    page: Page, address: str, pages: dict[str, str]
) -> None:
    for width, way in ((390, ".co-menu summary"), (1440, ".co-nav a")):
        page.set_viewport_size({"width": width, "height": 844})
        lefts = set()
        for kind in ("front", "column"):
            page.goto(address + pages[kind])
            lefts.add(page.locator(way).first.evaluate("(one) => one.getBoundingClientRect().left"))
        assert len(lefts) == 1


def test_the_page_that_searches_is_marked_in_its_head(
    page: Page, address: str, pages: dict[str, str]
) -> None:
    for kind, mark in (("browse", "page"), ("column", None)):
        page.goto(address + pages[kind])
        assert page.locator(".co-search").get_attribute("aria-current") == mark


def test_the_halves_of_a_year_meet(page: Page, address: str, pages: dict[str, str]) -> None:
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(address + pages["schedule"])
    (_, before), (after, _) = (
        page.locator(".co-year").last.locator("svg").evaluate_all(EDGES, ["left", "right"])
    )
    assert before == pytest.approx(after, abs=0.5)


def test_months_on_a_telephone_stand_nearer_to_their_own_marks(
    page: Page, address: str, pages: dict[str, str]
) -> None:
    page.goto(address + pages["schedule"])
    first, second = page.locator(".co-year").last.locator("svg").all()
    sides = ["top", "bottom"]
    [_, own] = first.locator("g").first.evaluate(EDGE, sides)
    [top, bottom] = first.locator("text").first.evaluate(EDGE, sides)
    [others, _] = second.locator("g").first.evaluate(EDGE, sides)
    assert others - bottom > 1.5 * (top - own)
