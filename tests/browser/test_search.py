"""A reader finds the case study that is like hers, in a real browser, with the real Pagefind."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal
from urllib.parse import parse_qs, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.library import AT, MANY, UNHEARD, library
from tests.publishing import build, write_publication
from tools.pictures import served

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Locator, Page


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site."""
    root = write_publication(tmp_path_factory.mktemp("library"), library())
    return build(root, root / "site", at=AT)


@pytest.fixture(scope="module")
def home(place: Path) -> Iterator[str]:
    """The address of its front page, in a folder of its host."""
    with served(place) as address:
        assert urlsplit(address).path == "/second-thursday/"
        yield address


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


def index_files(reader: Reader) -> set[str]:
    """The parts of the index that were fetched, by their endings."""
    return {url.rpartition(".")[2] for url in reader.asked if "/pagefind/" in url}


def test_the_index_is_loaded_by_the_first_search_and_its_filters_when_they_are_used(
    reader: Reader,
) -> None:
    reader.page.set_viewport_size({"width": 390, "height": 800})
    reader.browse()
    reader.page.wait_for_load_state("networkidle")
    assert index_files(reader) == set()

    reader.write("appraisal")
    expect(reader.status).to_have_text("1 case study for “appraisal”")
    assert "pf_index" in index_files(reader)
    assert "pf_filter" not in index_files(reader)

    with reader.page.expect_response("**/*.pf_filter"):
        reader.page.locator("details[data-facet=theme] summary").click()


def test_a_word_finds_its_piece_and_shows_where_it_stands(reader: Reader) -> None:
    reader.browse("?q=appraisal")

    expect(reader.results).to_have_text(["Space to think"])
    entry = reader.page.locator("section[aria-label=Results] article")
    expect(entry).to_contain_text("Coaching 9 April 2026")
    expect(entry).to_contain_text("Space to think, as the coach tells it.")
    expect(entry.locator("mark")).to_have_text("appraisal")
    expect(reader.page.get_by_role("searchbox")).to_have_value("appraisal")


def test_a_word_that_only_an_unpublished_piece_has_finds_nothing(
    reader: Reader, place: Path
) -> None:
    reader.browse(f"?q={UNHEARD}")

    expect(reader.status).to_contain_text(f"Nothing was found for “{UNHEARD}”")
    expect(reader.results).to_have_count(0)
    expect(
        reader.page.locator("details[data-facet=theme]").get_by_label("Overwork")
    ).to_be_visible()
    assert "Study" not in reader.page.locator("body").inner_text()
    assert not (place / "coaching/coming").exists()


def test_facets_alone_find_the_newest_first(reader: Reader) -> None:
    reader.browse()
    reader.choose("theme", "Confidence")

    expect(reader.results).to_have_text(["Four words in a meeting", "Space to think"])
    expect(reader.status).to_have_text("2 case studies for theme Confidence")
    assert reader.state == {"theme": ["confidence"]}


def test_facets_are_combined_and_an_address_can_be_shared(reader: Reader) -> None:
    reader.browse()
    reader.choose("theme", "Confidence")
    reader.choose("theme", "Overwork")
    reader.choose("setting", "School")
    reader.choose("year", "2026")
    reader.write("words")

    asked = "“words”, theme Confidence or Overwork, setting School, year 2026"
    expect(reader.status).to_have_text(f"1 case study for {asked}")
    expect(reader.results).to_have_text(["Four words in a meeting"])
    shared = reader.page.url
    assert reader.state == {
        "q": ["words"],
        "theme": ["confidence", "overwork"],
        "setting": ["school"],
        "year": ["2026"],
    }

    reader.page.goto(f"{reader.home}themes/")
    reader.page.goto(shared)
    expect(reader.results).to_have_text(["Four words in a meeting"])
    expect(reader.page.get_by_label("School", exact=True)).to_be_checked()


def test_counts_say_what_each_further_choice_would_find(reader: Reader) -> None:
    reader.browse("?setting=school")
    expect(reader.results).to_have_count(2)

    def counts(facet: str) -> dict[str, str]:
        items = reader.page.locator(f"details[data-facet={facet}] li:not([hidden])").all()
        texts = [item.text_content() or "" for item in items]
        return {text.split(" case")[0].rpartition(" ")[0].strip(): text for text in texts}

    assert set(counts("theme")) == {"Confidence", "Email overload", "Overwork"}
    assert "Overwork 1 case" in counts("theme")["Overwork"]
    # Of the facet that is chosen, each value counts as if it were chosen as well.
    assert f"Hospital {MANY} case" in counts("setting")["Hospital"]


def test_the_way_back_leads_through_what_was_chosen(reader: Reader) -> None:
    reader.browse()
    reader.choose("theme", "Confidence")
    expect(reader.results).to_have_count(2)
    reader.choose("role", "Engineer")
    expect(reader.results).to_have_count(1)

    reader.page.go_back()
    expect(reader.results).to_have_count(2)
    expect(reader.page.get_by_label("Engineer", exact=True)).not_to_be_checked()
    reader.page.go_back()
    expect(reader.page.get_by_role("heading", name="The newest case studies")).to_be_visible()


def test_a_choice_can_be_taken_away_again(reader: Reader) -> None:
    reader.browse("?theme=confidence&role=engineer")
    reader.page.locator(".co-chips").get_by_role("link", name="Engineer").click()

    expect(reader.results).to_have_count(2)
    expect(reader.status).to_be_focused()
    assert reader.state == {"theme": ["confidence"]}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("self-doubt", "“self-doubt” belongs to the theme Confidence, 2 case studies."),
        ("long hours", f"“long hours” belongs to the theme Overwork, {MANY} case studies."),
        ("messaging", "“messages” belongs to the theme Email overload, 1 case study."),
        ("hospital", f"There is the setting Hospital, {MANY} case studies."),
    ],
)
def test_other_words_lead_to_their_theme(reader: Reader, words: str, said: str) -> None:
    reader.browse()
    reader.write(words)

    way = reader.page.locator(".co-way li")
    expect(way).to_have_text([said])
    way.get_by_role("link").click()
    expect(reader.page.locator(".co-chips").get_by_role("link")).to_have_count(1)
    expect(reader.page.get_by_role("searchbox")).to_have_value("")


def test_a_piece_found_by_its_theme_says_so(reader: Reader) -> None:
    reader.browse("?q=self-doubt")

    expect(reader.results).to_have_count(2)
    reasons = reader.page.locator(".co-reason")
    expect(reasons).to_have_text(["Theme: Confidence (self-doubt)"] * 2)


def test_words_that_no_piece_has_together_find_those_that_have_some(reader: Reader) -> None:
    reader.browse("?q=inbox+ledger")

    expect(reader.status).to_have_text(
        "No case study has all of these words; 2 case studies with some of them."
    )
    expect(reader.results).to_have_count(2)


def test_words_of_every_story_alone_are_no_search(reader: Reader) -> None:
    reader.browse("?q=what+was+the")

    expect(reader.status).to_contain_text("These words are in every case study.")
    assert index_files(reader) == set()


def test_long_results_are_shown_in_steps_and_kept_on_the_way_back(reader: Reader) -> None:
    reader.browse("?theme=overwork")
    expect(reader.results).to_have_count(10)

    reader.page.get_by_role("button", name="Show 4 more").click()
    expect(reader.results).to_have_count(MANY)
    expect(reader.results.nth(10).locator("a")).to_be_focused()

    reader.results.nth(12).locator("a").click()
    reader.page.go_back()
    expect(reader.results).to_have_count(MANY)


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
    assert page.evaluate("performance.now()") < 10_000


def test_the_search_of_the_header_leads_to_the_field_on_the_page_itself_too(
    reader: Reader,
) -> None:
    reader.browse("?theme=confidence")
    field = reader.page.get_by_role("searchbox")
    expect(field).not_to_be_focused()

    reader.page.locator("header").get_by_role("link", name="Search").click()

    expect(field).to_be_focused()
    assert reader.state == {"theme": ["confidence"]}


def test_a_place_of_the_index_of_links_opens_as_a_choice(reader: Reader) -> None:
    reader.browse("#role-engineer")

    expect(reader.results).to_have_text(["Four words in a meeting"])


def test_what_readers_type_is_text_and_never_html(reader: Reader) -> None:
    reader.browse("?q=%3Cimg/src%3Dx%3Ezzq&theme=confidence")

    expect(reader.status).to_contain_text("Nothing was found for “<img/src=x>zzq”")
    assert reader.page.locator("main img").count() == 0


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


def test_a_narrow_screen_needs_no_sideways_scrolling(browser: Browser, home: str) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 640})
    page.goto(f"{home}browse/?q=self-doubt&theme=confidence", wait_until="networkidle")
    for summary in page.locator("details summary").all():
        summary.click()

    assert page.evaluate("document.documentElement.scrollWidth") == 320
    page.close()
