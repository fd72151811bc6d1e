"""The page of a piece as a parser reads it, and what stands where one was."""

from __future__ import annotations

from columnist.rendering.html import render_page
from columnist.rendering.typography import smarten
from tests.rendering.reading import HEADINGS, content, text
from tests.rendering.sample_pages import BARE_PIECE, FULL_PAGES, HARD, OTHER, PIECE, SITE, page


def test_a_piece_has_its_parts_in_the_order_in_which_it_is_read() -> None:
    body = content(page("coaching/a/", "piece", PIECE))

    assert [text(one) for one in body.iter() if one.tag in HEADINGS] == [
        smarten(HARD),
        "At a glance",
        "Then",
        "The question",
        "What changed",
        "To take away",
        "A second voice",
        "How it was anonymised and agreed",
        "Correction",
        "How to cite it",
        "About a coach",
        "Related case study",
        "The late reply",
        "Tag",
    ]


def test_a_question_of_the_piece_leads_to_its_place_on_the_same_page() -> None:
    body = content(page("coaching/a/", "piece", PIECE))

    assert [one.text for one in body.iter("a") if one.get("href") == "#q-1"] == [smarten(HARD)]


def test_a_question_elsewhere_leads_to_the_piece() -> None:
    body = content(FULL_PAGES[-2])

    assert any(one.get("href") == "../coaching/a/#q-1" for one in body.iter("a"))


def test_the_latest_piece_says_when_the_next_column_will_appear() -> None:
    latest = PIECE._replace(following=None)

    assert "The next column will appear on Thursday 7 May 2026." in text(
        content(page("coaching/a/", "piece", latest))
    )


def test_an_older_piece_leads_to_the_one_that_followed_instead() -> None:
    older = text(content(page("coaching/a/", "piece", PIECE._replace(following=OTHER))))

    assert "The next column, The late reply, appeared on Thursday 7 May 2026." in older
    assert "will appear" not in older


def test_a_piece_of_a_column_that_has_ended_promises_nothing() -> None:
    assert "next column" not in text(content(page("coaching/a/", "piece", BARE_PIECE))).lower()


def test_days_are_given_to_machines_as_well() -> None:
    body = content(page("coaching/a/", "piece", PIECE))

    assert {one.get("datetime") for one in body.iter("time")} == {"2026-04-09", "2026-05-07"}


def test_a_preview_says_what_state_the_piece_is_in_and_only_a_preview_does() -> None:
    banner = render_page(page("coaching/a/", "piece", PIECE), site=SITE).content
    public = render_page(
        page("coaching/a/", "piece", PIECE._replace(banner=None)), site=SITE
    ).content

    assert "co-banner" in banner
    assert "co-banner" not in public


def test_a_tombstone_shows_nothing_of_the_piece_but_its_column() -> None:
    stone = text(content(FULL_PAGES[4]))

    assert "This case study is no longer here" in stone
    assert "withdrawn on 7 May 2026" in stone
