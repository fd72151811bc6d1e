"""The page serves everybody: by keyboard, without JavaScript, on a narrow screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.browser.search.reader import Reader


def test_from_the_front_page_to_the_case_that_is_like_hers_by_keyboard_alone(
    reader: Reader,
) -> None:
    page = reader.page
    page.goto(reader.home)

    def tab_to(name: str) -> None:
        for _ in range(25):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.textContent.trim()") == name:
                return
        pytest.fail(f"Tab does not lead to {name}")

    tab_to("Search")
    page.keyboard.press("Enter")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("self-doubt")
    page.keyboard.press("Enter")
    expect(reader.results).to_have_count(2)
    tab_to("Skip to the results")
    page.keyboard.press("Enter")
    tab_to("Space to think")
    page.keyboard.press("Enter")
    page.wait_for_url("**/coaching/space/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Space to think")


def test_the_search_of_the_header_leads_to_the_field_on_the_page_itself_too(
    reader: Reader,
) -> None:
    reader.browse("?theme=confidence")
    field = reader.page.get_by_role("searchbox")
    expect(field).not_to_be_focused()

    reader.page.locator("header").get_by_role("link", name="Search").click()

    expect(field).to_be_focused()
    assert reader.state == {"theme": ["confidence"]}


def test_without_the_index_the_page_stays_an_index_of_links(browser: Browser, home: str) -> None:
    page = browser.new_page()
    page.route("**/pagefind/**", lambda route: route.abort())
    page.goto(f"{home}browse/?q=ledger", wait_until="networkidle")

    expect(page.get_by_role("alert")).to_contain_text("The search could not be loaded.")
    expect(page.get_by_role("searchbox")).to_have_count(0)
    page.locator("details[data-facet=role]").get_by_role("link", name="Engineer").click()
    expect(page.get_by_role("heading", name="Engineer")).to_be_in_viewport()
    page.close()


def test_without_javascript_every_facet_leads_to_its_pieces(browser: Browser, home: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(home)
    page.locator("header").get_by_role("link", name="Search").click()

    assert page.url.endswith("/browse/?q=")
    expect(page.locator("details[data-facet]")).to_have_count(8)
    expect(page.get_by_role("searchbox")).to_have_count(0)
    page.locator("details[data-facet=setting]").get_by_role("link", name="School").click()
    expect(page.get_by_role("heading", name="School")).to_be_in_viewport()
    page.locator(".co-lists").get_by_role("link", name="The last to leave").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The last to leave")
    context.close()


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(
    browser: Browser, home: str, width: int, scheme: Literal["light", "dark"]
) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
    )
    page = context.new_page()
    for state in ("", "?q=self-doubt&setting=hospital"):
        page.goto(f"{home}browse/{state}")
        expect(page.locator(".co-entries:visible h2, .co-entries:visible h3").first).to_be_visible()
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()


def test_on_a_telephone_a_search_without_success_is_told_on_the_first_screen(
    reader: Reader,
) -> None:
    reader.page.set_viewport_size({"width": 390, "height": 844})
    reader.browse("?q=zzq")

    expect(reader.status).to_contain_text("Nothing was found for “zzq”.")
    expect(reader.status).to_be_in_viewport(ratio=1)


def test_a_narrow_screen_needs_no_sideways_scrolling(browser: Browser, home: str) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 640})
    page.goto(f"{home}browse/?q=self-doubt&theme=confidence", wait_until="networkidle")
    for summary in page.locator("details summary").all():
        summary.click()

    assert page.evaluate("document.documentElement.scrollWidth") == 320
    page.close()
