"""The finished pages for everyone: by keyboard, in the dark, on a small window, on paper."""

from __future__ import annotations

import re
import subprocess
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.waiting import until
from tools.pictures import path_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

LYCHEE = Path(sysconfig.get_path("scripts")) / "lychee"
PAPER, INK = "rgb(251, 249, 245)", "rgb(27, 25, 23)"
SHEETS = re.compile(rb"/Type\s*/Page\b")
OF_COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
RULES: dict[str, dict[str, object]] = {
    # What can be touched is 24 pixels wide and high or stands apart: no rule unless asked for.
    "light": {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}},
    # The dark scheme is the same page in other colours.
    "dark": {"resultTypes": ["violations"], "runOnly": OF_COLOURS},
}
Scheme = Literal["light", "dark"]


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A window on a desk, in light."""
    context = browser.new_context(viewport={"width": 1440, "height": 900}, color_scheme="light")
    yield context.new_page()
    context.close()


def ground(page: Page) -> str:
    """The colour on which a page is written."""
    found: str = page.evaluate("getComputedStyle(document.body).backgroundColor")
    return found


def of_each_kind(pages: dict[str, str]) -> dict[str, str]:
    """One page of each kind; of the pages of docs/ the one with the most tables."""
    ours = {kind: path for kind, path in pages.items() if not kind.startswith("docs-")}
    return ours | {"docs": pages["docs-submit"]}


@pytest.mark.parametrize("width", [390, 1440])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_any_kind_of_page(
    browser: Browser, address: str, pages: dict[str, str], width: int, scheme: Scheme
) -> None:
    # axe is put into the page as a script, which the page's policy would not run.
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True
    )
    page, axe = context.new_page(), Axe()
    found = {}
    for kind, path in of_each_kind(pages).items():
        page.goto(address + path)
        for finding in axe.run(page, options=RULES[scheme]).response["violations"]:
            places = [node["html"][:120] for node in finding["nodes"][:3]]
            found[kind, finding["id"]] = (finding["impact"], places)
    context.close()

    assert {"front", "piece", "column", "schedule", "theme", "questions", "browse"} <= set(pages)
    assert found == {}


@pytest.mark.parametrize("kind", ["front", "piece", "docs-submit"])
def test_pages_are_dark_where_the_system_is_and_light_where_it_is_not(
    page: Page, address: str, pages: dict[str, str], kind: str
) -> None:
    page.goto(address + pages[kind])
    assert ground(page) == PAPER
    page.emulate_media(color_scheme="dark")
    expect(page.locator("body")).to_have_css("background-color", INK)
    page.reload()
    assert ground(page) == INK


def test_the_switch_has_the_last_word_over_the_system(page: Page, address: str) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto(address)
    assert ground(page) == INK
    page.locator("form[data-md-component=palette] label:visible").click()
    assert ground(page) == PAPER
    page.reload()
    assert ground(page) == PAPER


def test_no_page_is_wider_than_the_smallest_window(
    page: Page, address: str, pages: dict[str, str]
) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    wide = {}
    for kind, path in pages.items():
        page.goto(address + path)
        needed = page.evaluate("document.documentElement.scrollWidth")
        if needed > 320:
            wide[kind] = needed
    assert wide == {}


def test_the_first_stop_of_the_keyboard_leads_to_the_text(
    page: Page, address: str, pages: dict[str, str]
) -> None:
    page.goto(address + pages["piece"])
    page.keyboard.press("Tab")
    skip = page.locator(".co-skip")
    assert skip.evaluate("one => one === document.activeElement && one.offsetWidth > 20")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "co-main"
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_where_the_keyboard_is_can_be_seen_at_every_stop(page: Page, address: str) -> None:
    page.goto(address)
    unseen = []
    for _ in range(25):
        page.keyboard.press("Tab")
        said = page.evaluate("""() => {
          const one = document.activeElement
          const drawn = one.matches(".md-option") ? one.nextElementSibling : one
          return [one.outerHTML.slice(0, 90), getComputedStyle(drawn).outlineStyle]
        }""")
        if said[1] in {"none", "hidden"} and "<body" not in said[0]:
            unseen.append(said[0])
    assert unseen == []


def test_the_menu_opens_and_closes_by_keyboard_on_a_phone(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(address)
    link = page.locator(".co-menu nav a").first
    assert not link.is_visible()
    page.locator(".co-menu summary").focus()
    page.keyboard.press("Enter")
    assert link.is_visible()
    page.keyboard.press("Escape")
    assert not link.is_visible()
    assert page.evaluate("document.activeElement.matches('.co-menu summary')")


def test_nothing_moves_for_readers_who_want_no_motion(
    page: Page, address: str, pages: dict[str, str]
) -> None:
    page.emulate_media(reduced_motion="reduce")
    for kind in ("front", "piece", "questions"):
        page.goto(address + pages[kind])
        moving = page.evaluate(
            "document.getAnimations().filter((one) => one.playState === 'running').length"
        )
        assert moving == 0
        assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"


def test_a_question_leads_to_the_words_in_the_story_and_marks_them(
    page: Page, address: str, pages: dict[str, str]
) -> None:
    page.goto(address + pages["questions"])
    page.locator(".co-bank .co-question a[href*='#']").first.click()
    place = page.locator(":target")
    place.wait_for(state="visible")
    assert place.evaluate("one => getComputedStyle(one).backgroundColor") != "rgba(0, 0, 0, 0)"
    # Playwright comes back before the browser has scrolled.
    until(page, "scrollY > 0")
    top = place.evaluate("one => one.getBoundingClientRect().top")
    assert 0 < top < 900


def test_questions_stand_in_the_margin_where_there_is_one_and_are_not_read_twice(
    page: Page, address: str, pages: dict[str, str]
) -> None:
    page.goto(address + pages["piece"])
    pulled = page.locator(".co-pulled")
    listed = page.locator(".co-questions .co-question").all_inner_texts()
    story = page.locator(".co-body > p").nth(0).bounding_box()
    assert story is not None
    assert pulled.count() > 0
    for one in pulled.all():
        box = one.bounding_box()
        assert box is not None
        assert story["x"] + story["width"] < box["x"] < box["x"] + box["width"] <= 1440
        assert one.inner_text() in listed
        assert one.get_attribute("aria-hidden") == "true"
    page.set_viewport_size({"width": 1000, "height": 900})
    assert not pulled.first.is_visible()


def test_the_front_page_has_another_question(page: Page, address: str) -> None:
    page.goto(address)
    shown = page.locator(".co-ask .co-question:visible")
    first = shown.inner_text()
    page.get_by_role("button", name="Another question").click()
    assert shown.inner_text() != first


def test_every_case_study_prints_on_two_sheets_with_its_address(
    page: Page, address: str, site: Path
) -> None:
    pieces = [
        path for path in site.glob("*/*/index.html") if b'data-kind="piece"' in path.read_bytes()
    ]
    assert len(pieces) > 10
    page.emulate_media(media="print")
    for piece in pieces:
        where = f"{piece.parent.relative_to(site).as_posix()}/"
        page.goto(address + where)
        sheets = page.pdf(format="A4", prefer_css_page_size=True)
        assert 1 <= len(SHEETS.findall(sheets)) <= 2, where
        printed = page.locator(".co-print")
        assert printed.is_visible()
        assert printed.inner_text().endswith(where)


def test_dates_that_are_folded_on_the_screen_are_printed(
    page: Page, address: str, pages: dict[str, str]
) -> None:
    page.goto(address + pages["schedule"])
    last = page.locator("main details tr").last
    assert not last.is_visible()
    page.emulate_media(media="print")
    assert last.is_visible()


def test_no_link_and_no_anchor_of_the_site_is_broken(site: Path, tmp_path: Path) -> None:
    """The folder stands for the whole host, the site below its own path in it."""
    below = tmp_path / path_of(site).strip("/")
    below.symlink_to(site)
    done = subprocess.run(
        [
            LYCHEE,
            "--offline",
            "--no-progress",
            "--include-fragments",
            "--index-files=index.html",
            f"--root-dir={tmp_path}",
            f"--remap=https://example.org{path_of(site)} file://{below}/",
            "--extensions=html,xml",
            below,
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    checked = re.search(r"(\d+) OK", done.stdout)

    assert done.returncode == 0, done.stdout
    assert checked is not None
    assert int(checked[1]) > 1000
