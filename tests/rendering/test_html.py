"""Every kind of page as a parser reads it: its outline, its links, its escaping, its sentences."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from columnist.rendering.html import feed_links, render_page, title_html
from columnist.rendering.typography import smarten
from columnist.rendering.views import Link, NextColumn
from tests.rendering.reading import HEADINGS, content, head, text
from tests.rendering.sample_pages import (
    EMPTY_COLUMN,
    EMPTY_PAGES,
    FULL_PAGES,
    HARD,
    MAY,
    PAGES,
    PIECE,
    SCHEDULE,
    SITE,
    page,
)

if TYPE_CHECKING:
    from columnist.rendering.views import Page

ALL = pytest.mark.parametrize("of", PAGES, ids=lambda one: f"{one.kind} at /{one.path}")
FULL = pytest.mark.parametrize("of", FULL_PAGES, ids=lambda one: f"{one.kind} at /{one.path}")


@ALL
def test_every_page_is_good_html_with_one_headline_and_headings_in_order(of: Page) -> None:
    levels = [int(one.tag[1]) for one in content(of).iter() if one.tag in HEADINGS]

    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@ALL
def test_every_page_has_nothing_that_a_content_security_policy_forbids(of: Page) -> None:
    for element in content(of).iter():
        assert element.tag not in {"script", "style", "iframe", "form"}
        assert not [name for name in element.attrib if name.startswith("on") or name == "style"]


@ALL
def test_every_id_is_given_once_and_every_reference_to_one_is_met(of: Page) -> None:
    elements = list(content(of).iter())
    ids = [one.attrib["id"] for one in elements if "id" in one.attrib]

    assert len(ids) == len(set(ids))
    assert {
        one.attrib["aria-labelledby"] for one in elements if "aria-labelledby" in one.attrib
    } <= {*ids}
    places = {one.attrib["href"][1:] for one in elements if one.get("href", "").startswith("#")}
    assert places <= {*ids}


@ALL
def test_links_and_pictures_are_relative_to_the_page(of: Page) -> None:
    root = "../" * of.path.count("/") or "./"
    addresses = [
        one.attrib[name]
        for one in content(of).iter()
        for name in ("href", "src")
        if name in one.attrib
    ]

    assert addresses or of in EMPTY_PAGES
    for address in addresses:
        allowed = (root, "#", "mailto:coaching@example.org", "https://example.org/", "webcal:")
        assert address.startswith(allowed), address
        assert not address.removeprefix(root).startswith(("/", "."))


@FULL
def test_what_people_wrote_is_escaped_exactly_once(of: Page) -> None:
    body = content(of)
    rendered = render_page(of, site=SITE)

    assert smarten(HARD) in text(body)
    assert "<c>" not in rendered.content + rendered.head + rendered.title_html
    for twice in ("&amp;amp;", "&amp;lt;", "&amp;#", "&amp;gt;"):
        assert twice not in rendered.content + rendered.head + rendered.title_html


@FULL
def test_all_text_of_people_is_set_with_typographers_marks(of: Page) -> None:
    assert not set(text(content(of))) & {"'", '"'}


@ALL
def test_the_head_says_each_thing_once_and_whole(of: Page) -> None:
    found = head(of)
    names = [one.get("name") or one.get("property") for one in found.iter("meta")]
    once = ["description", "author", "og:title", "og:url", "og:type", "twitter:card"]

    assert [names.count(name) for name in once] == [1] * len(once)
    metas = {
        one.get("name") or one.get("property"): one.get("content") for one in found.iter("meta")
    }
    assert metas["og:title"] == smarten(of.title)
    assert metas["description"] == smarten(HARD)
    assert metas["og:url"] == SITE.url + of.path
    assert not [one for one in found.iter("link") if one.get("rel") == "canonical"]


@ALL
def test_the_only_script_is_json_that_reads_back(of: Page) -> None:
    (script,) = head(of).iter("script")

    assert script.attrib == {"type": "application/ld+json"}
    assert json.loads(script.text or "")["@context"] == "https://schema.org"


def test_feeds_are_announced_by_their_kinds_from_where_the_page_stands() -> None:
    found = head(page("coaching/a/", "piece", PIECE))

    assert [(one.get("type"), one.get("href")) for one in found.iter("link")] == [
        ("application/atom+xml", "../../feed.xml"),
        ("application/feed+json", "../../feed.json"),
        ("text/calendar", "../../calendar.ics"),
    ]


def test_feeds_of_a_page_that_is_not_ours_are_announced_alike() -> None:
    assert feed_links((Link("A & B", "feed.xml"),), root="../").strip() == (
        '<link rel="alternate" type="application/atom+xml" title="A &amp; B" href="../feed.xml">'
    )


def test_a_page_that_is_not_to_be_found_says_so_and_no_other_does() -> None:
    hidden = page("coaching/a/", "piece", PIECE)._replace(is_indexed=False)

    assert '<meta name="robots" content="noindex">' in render_page(hidden, site=SITE).head
    assert "application/ld+json" not in render_page(hidden, site=SITE).head
    assert all("noindex" not in render_page(one, site=SITE).head for one in PAGES)


def test_the_title_is_escaped_once_and_followed_by_the_publications_name() -> None:
    site = SITE._replace(name="C & D")

    assert title_html("A & B <c>", site=site) == "A &amp; B &lt;c&gt; - C &amp; D"
    assert title_html("C & D", site=site) == title_html("", site=site) == "C &amp; D"


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("front", "Nothing has been published yet. Its day will be announced here."),
        ("column", "Nothing has been published in this column yet."),
        ("column", "No further column is planned at present."),
        ("schedule", "No date has been set yet."),
        ("themes", "There are no themes yet."),
        ("theme", "No case study on this theme has been published yet."),
        ("tags", "There are no tags yet."),
        ("tag", "No case study with this tag has been published yet."),
        ("questions", "No question has been asked yet."),
        ("person", "has been published yet."),
        ("tombstone", "It was withdrawn, and nothing of it is kept on this site."),
    ],
)
def test_a_page_without_anything_says_so_in_a_sentence(kind: str, sentence: str) -> None:
    (empty,) = [one for one in EMPTY_PAGES if one.kind == kind]

    assert sentence in text(content(empty))


def test_an_empty_column_promises_the_day_that_is_planned() -> None:
    coming = NextColumn(Link("Coaching", "coaching/"), "teal", MAY, "07:00", "Europe/London")
    promised = page("coaching/", "column", replace(EMPTY_COLUMN, next_column=coming))

    assert "The first case study is expected on Thursday 7 May 2026." in text(content(promised))


def test_numbers_agree_with_their_nouns() -> None:
    words = {one.kind: text(content(one)) for one in FULL_PAGES}

    assert "2 case studies" in words["person"]
    assert "1 case study" in words["theme"]
    assert "1 tag, from A to Z" in words["tags"]
    assert "no case studies" not in text(content(EMPTY_PAGES[1]))


def test_a_theme_with_many_questions_leads_to_them_in_the_question_bank() -> None:
    theme, bank = (
        content(next(one for one in FULL_PAGES if one.kind == kind))
        for kind in ("theme", "questions")
    )
    links = {text(one): one.get("href") for one in theme.iter("a")}

    assert links["All 2 questions on this theme"] == "../../questions/#co-on-confidence"
    assert "co-on-confidence" in {one.get("id") for one in bank.iter("h2")}


def test_a_year_is_drawn_and_told_in_words_each_after_its_mark() -> None:
    (drawn,) = content(page("coaching/schedule/", "schedule", SCHEDULE)).iter("figure")
    (picture,) = [one for one in drawn.iter() if one.get("role") == "img"]
    (words,) = drawn.iter("figcaption")

    assert picture.get("aria-labelledby") == words.get("id")
    assert text(words) == "2026: ● 1 published, ◌ 18 open and \u00d7 1 without a column."


def test_an_open_date_says_by_when_to_send() -> None:
    first, second = list(content(page("coaching/schedule/", "schedule", SCHEDULE)).iter("tr"))[1:3]

    assert text(first).endswith("send yours by 9 April 2026")
    assert "send" not in text(second)


def test_pages_of_a_list_lead_to_each_other() -> None:
    second = content(FULL_PAGES[2])
    links = {text(one): one.get("href") for one in second.iter("a") if one.get("rel")}

    assert links == {"Newer": "../../../coaching/"}
    assert "Page 2 of 2" in text(second)
