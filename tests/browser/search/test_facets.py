"""A reader narrows down by facets, shares what she chose, and goes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.search.library import MANY

if TYPE_CHECKING:
    from tests.browser.search.reader import Reader


def test_facets_alone_find_the_newest_first(reader: Reader) -> None:
    reader.browse()
    reader.choose("theme", "Confidence")

    expect(reader.results).to_have_text(["Four words in a meeting", "Space to think"])
    expect(reader.status).to_have_text("2 case studies for theme Confidence")
    assert reader.state == {"theme": ["confidence"]}

    reader.page.reload()
    expect(reader.results).to_have_text(["Four words in a meeting", "Space to think"])
    expect(reader.page.get_by_label("Confidence", exact=True)).to_be_checked()


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

    reader.page.reload()
    expect(reader.results).to_have_text(["Four words in a meeting"])
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


def test_a_place_of_the_index_of_links_opens_as_a_choice(reader: Reader) -> None:
    reader.browse("#role-engineer")

    expect(reader.results).to_have_text(["Four words in a meeting"])


def test_long_results_are_shown_in_steps_and_kept_on_the_way_back(reader: Reader) -> None:
    reader.browse("?theme=overwork")
    expect(reader.results).to_have_count(10)

    reader.page.get_by_role("button", name="Show 4 more").click()
    expect(reader.results).to_have_count(MANY)
    expect(reader.results.nth(10).locator("a")).to_be_focused()

    reader.results.nth(12).locator("a").click()
    reader.page.go_back()
    expect(reader.results).to_have_count(MANY)
