"""What machines are told about a page."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from columnist.rendering.lost_page import LOST_PAGE
from columnist.rendering.structured import json_ld, open_graph, script_json, twitter_card
from columnist.rendering.typography import smarten
from columnist.rendering.views import Link
from tests.rendering.sample_pages import COLUMN, FRONT, FULL_PAGES, HARD, PIECE, SITE, page

ARTICLE = page("coaching/a/", "piece", PIECE)


def test_a_case_study_is_an_article_of_its_column() -> None:
    article = json.loads(json_ld(ARTICLE, site=SITE))["@graph"][0]

    assert article == {
        "@type": "Article",
        "@id": "https://columns.example.org/coaching/a/",
        "url": "https://columns.example.org/coaching/a/",
        "mainEntityOfPage": "https://columns.example.org/coaching/a/",
        "headline": smarten(HARD),
        "description": smarten(HARD),
        "datePublished": "2026-04-09T07:00:00+01:00",
        "dateModified": "2026-04-10",
        "author": [
            {
                "@type": "Person",
                "name": smarten(HARD),
                "url": "https://columns.example.org/people/dorothy-larios/",
            },
            {
                "@type": "Person",
                "name": "Tom Ashdown",
                "url": "https://columns.example.org/people/tom-ashdown/",
            },
        ],
        "publisher": {
            "@type": "Organization",
            "name": smarten(SITE.name),
            "url": "https://columns.example.org/",
        },
        "articleSection": "Coaching",
        "isPartOf": {
            "@type": "CreativeWorkSeries",
            "name": "Coaching",
            "url": "https://columns.example.org/coaching/",
        },
        "position": 3,
        "inLanguage": "en",
        "keywords": [smarten(HARD)],
        "image": "https://columns.example.org/coaching/a/desk.jpg",
    }


def test_what_a_piece_does_not_have_is_left_out() -> None:
    bare = ARTICLE._replace(picture=None, keywords=(), modified="")
    article = json.loads(json_ld(bare, site=SITE))["@graph"][0]

    assert not {"image", "keywords"} & set(article)
    assert article["dateModified"] == "2026-04-09T07:00:00+01:00"


def test_breadcrumbs_lead_from_the_front_page_to_the_page_itself() -> None:
    crumbs = json.loads(json_ld(ARTICLE, site=SITE))["@graph"][1]["itemListElement"]

    assert [(crumb["position"], crumb["item"]) for crumb in crumbs] == [
        (1, "https://columns.example.org/"),
        (2, "https://columns.example.org/coaching/"),
        (3, "https://columns.example.org/coaching/a/"),
    ]


def test_a_page_that_names_itself_in_its_crumbs_stands_there_once() -> None:
    itself = ARTICLE._replace(crumbs=(COLUMN, Link("Here", "coaching/a/")))
    crumbs = json.loads(json_ld(itself, site=SITE))["@graph"][1]["itemListElement"]

    assert [crumb["name"] for crumb in crumbs][1:] == ["Coaching", "Here"]


def test_the_front_page_is_a_website_without_breadcrumbs() -> None:
    graph = json.loads(json_ld(page("", "front", FRONT), site=SITE))["@graph"]

    assert [part["@type"] for part in graph] == ["WebSite"]


def test_a_preview_of_what_is_not_public_says_nothing_to_search_engines() -> None:
    assert not json_ld(ARTICLE._replace(is_indexed=False), site=SITE)


def test_a_tombstone_is_a_page_of_its_column_and_no_article() -> None:
    (stone,) = (one for one in FULL_PAGES if one.kind == "tombstone")
    hidden = stone._replace(is_indexed=False, title="Withdrawn", crumbs=(COLUMN,))
    itself, crumbs = json.loads(json_ld(hidden, site=SITE))["@graph"]

    assert (itself["@type"], itself["name"]) == ("WebPage", "Withdrawn")
    assert [crumb["name"] for crumb in crumbs["itemListElement"]][1:] == ["Coaching", "Withdrawn"]


def test_the_page_of_wrong_addresses_names_no_address_of_its_own() -> None:
    (itself,) = json.loads(json_ld(LOST_PAGE, site=SITE))["@graph"]
    properties = dict(open_graph(LOST_PAGE, site=SITE))

    assert (itself["@type"], itself["name"]) == ("WebPage", "Not found")
    assert itself["isPartOf"]["url"] == SITE.url
    assert not {"@id", "url"} & set(itself)
    assert properties["og:title"] == "Not found"
    assert "og:url" not in properties


def test_open_graph_of_a_case_study_names_its_day_and_its_picture() -> None:
    properties = dict(open_graph(ARTICLE, site=SITE))

    assert properties["og:type"] == "article"
    assert properties["og:url"] == "https://columns.example.org/coaching/a/"
    assert properties["article:published_time"] == "2026-04-09T07:00:00+01:00"
    assert properties["og:image:width"] == "1200"
    assert twitter_card(ARTICLE) == "summary_large_image"


def test_open_graph_leaves_out_what_is_not_known() -> None:
    bare = ARTICLE._replace(picture=None, modified="", description="")

    assert not {"og:image", "og:description", "article:modified_time"} & set(
        dict(open_graph(bare, site=SITE))
    )
    assert twitter_card(bare) == "summary"


def test_only_case_studies_are_articles() -> None:
    kinds = {one.kind: dict(open_graph(one, site=SITE))["og:type"] for one in FULL_PAGES}

    assert {kind for kind, of_type in kinds.items() if of_type == "article"} == {"piece"}


@given(st.text())
def test_json_in_a_script_cannot_end_the_script(text: str) -> None:
    printed = script_json({"name": text})

    assert not set(printed) & {"<", ">", "&", "\u2028", "\u2029"}
    assert json.loads(printed) == {"name": text}
