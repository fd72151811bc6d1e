"""A reader finds the case study that is like hers by words, with the real Pagefind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.search.library import MANY, UNHEARD

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.search.reader import Reader


def test_the_index_is_loaded_by_the_first_search_and_its_filters_when_they_are_used(
    reader: Reader,
) -> None:
    reader.page.set_viewport_size({"width": 390, "height": 800})
    reader.browse()
    reader.page.wait_for_load_state("networkidle")
    assert reader.index_files == set()

    reader.write("appraisal")
    expect(reader.status).to_have_text("1 case study for “appraisal”")
    assert "pf_index" in reader.index_files
    assert "pf_filter" not in reader.index_files

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
    assert reader.index_files == set()


def test_what_readers_type_is_text_and_never_html(reader: Reader) -> None:
    reader.browse("?q=%3Cimg/src%3Dx%3Ezzq&theme=confidence")

    expect(reader.status).to_contain_text("Nothing was found for “<img/src=x>zzq”")
    assert reader.page.locator("main img").count() == 0


def test_a_word_that_no_piece_has_is_not_answered_with_its_beginning(reader: Reader) -> None:
    reader.browse("?q=herring")  # "her" stands in a piece

    expect(reader.status).to_contain_text("Nothing was found for “herring”")
