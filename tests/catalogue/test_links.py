"""Where the links of entries lead."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from columnist.catalogue.links import page_links, site_path_of, target_of
from tests.building import case_study, collection_of, publication
from tests.telling import entry_of

SITE = "https://example.org/t/"
COLLECTION = collection_of(
    publication(a=case_study(), b=case_study(publish_on="2026-05-07")), site_url=SITE
)
ENTRY = COLLECTION.entry_of["coaching/a"]
IN_FOLDER = entry_of(case_study(), path="case_studies/coaching/the-late-reply/index.md")


@pytest.mark.parametrize(
    ("written", "path"),
    [
        ("../b/", "coaching/b/"),
        ("../b", "coaching/b/"),
        ("b.md", "coaching/b/"),
        ("./b.md#then", "coaching/b/"),
        ("b/index.md", "coaching/b/"),
        ("/coaching/b/", "coaching/b/"),
        ("/coaching/b/?x=1", "coaching/b/"),
        ("/coaching/", "coaching/"),
        ("..", "coaching/"),
        ("/", ""),
        ("../..", ""),
        ("../../themes/confidence/", "themes/confidence/"),
        ("#then", "coaching/a/"),
        ("/coaching/feed.xml", "coaching/feed.xml"),
        ("../../../etc/", "../etc/"),
        ("https://example.org/t/coaching/b/", "coaching/b/"),
        ("https://example.org/t/coaching/b", "coaching/b/"),
        ("https://example.org/t/coaching/b.md", "coaching/b/"),
        ("https://example.org/t/coaching/b/index.html", "coaching/b/"),
        ("http://EXAMPLE.org:80/t/coaching/b/?x=1#then", "coaching/b/"),
        ("HTTPS://www.example.org:443/t/coaching/%62/", "coaching/b/"),
        ("https://example.org/t/./x/../coaching//b/", "coaching/b/"),
        ("https://example.org/t/coaching/&#98;/", "coaching/b/"),
        ("https://example.org/t", ""),
        ("https://example.org/t/", ""),
    ],
)
def test_a_link_may_be_written_as_the_site_has_it_or_as_the_folder_has_it(
    written: str, path: str
) -> None:
    assert site_path_of(ENTRY, written, site_url=SITE) == (
        path,
        "then" if "#then" in written else "",
    )


def test_a_link_from_a_folder_begins_in_that_folder() -> None:
    assert site_path_of(IN_FOLDER, "../b.md", site_url=SITE) == ("coaching/b/", "")
    assert site_path_of(IN_FOLDER, "../b/", site_url=SITE) == ("coaching/b/", "")


@pytest.mark.parametrize(
    "written",
    [
        "https://example.org/",
        "https://example.org/tea/",
        "https://example.org:8000/t/",
        "https://example.org.example/t/",
        "https://t.example.org/t/",
        "mailto:a@example.org",
        "//x.org/",
    ],
)
def test_a_link_that_leaves_the_site_has_no_target(written: str) -> None:
    assert target_of(COLLECTION, ENTRY, written) is None


@pytest.mark.parametrize(
    ("written", "is_lasting"),
    [
        ("/", True),
        ("/themes/", True),
        ("/coaching/", True),
        ("/coaching/schedule/", True),
        ("/coaching/calendar.ics", True),
        ("/feed.xml", True),
        ("/build.json", True),
        ("/coaching/schedule/feed.xml", False),
        ("/themes/confidence/", False),
        ("../b/", False),
        ("/nowhere/", False),
        ("/schedule/", False),
    ],
)
def test_some_pages_are_there_in_any_case(written: str, *, is_lasting: bool) -> None:
    target = target_of(COLLECTION, ENTRY, written)

    assert target is not None
    assert target.is_lasting is is_lasting


def test_a_target_knows_the_piece_or_the_pieces_that_it_shows() -> None:
    piece = target_of(COLLECTION, ENTRY, "../b/")
    theme = target_of(COLLECTION, ENTRY, "/themes/confidence/")

    assert piece is not None
    assert theme is not None
    assert piece.entry is COLLECTION.entry_of["coaching/b"]
    assert [entry.slug for entry in theme.listed] == ["a", "b"]


def test_pictures_and_unsafe_links_lead_to_no_page() -> None:
    entry = entry_of(case_study("![a](a.jpg) [b](../b/) [c](javascript:x) [d]()"))

    assert [link.text for link in page_links(COLLECTION, entry)] == ["b"]


def test_an_address_of_the_site_is_a_link_wherever_readers_see_it() -> None:
    entry = entry_of(
        case_study(
            "So example.org/t/coaching/b/, he said.\n\n[x](https://example.org/t/a/) "
            "<https://example.org/t/b/> ann@example.org https://example.org.example/t/c",
            corrections=[{"on": "2026-05-01", "note": "See https://example.org/t/a/."}],
            consent={"basis": "composite", "reference": "example.org/t/e", "scope": "anonymised"},
            allow=[{"code": "person-name", "reason": "As in https://example.org/t/f/"}],
        )
    )
    found = [
        (link.place.line, link.place.column, link.target) for link in page_links(COLLECTION, entry)
    ]

    assert found == [
        (18, 1, "https://example.org/t/a/"),
        (18, 31, "https://example.org/t/b/"),
        (16, 4, "https://example.org/t/coaching/b/"),
        (13, 44, "https://example.org/t/a/"),
    ]


def test_a_site_without_an_address_has_none_in_any_text() -> None:
    entry = entry_of(case_study("So https://example.org/t/coaching/b/, he said."))

    assert page_links(replace(COLLECTION, site_url=""), entry) == ()


@given(st.text(max_size=40))
def test_no_target_raises_anything(written: str) -> None:
    entry = entry_of(case_study(f"[x]({written})"))

    for link in page_links(COLLECTION, entry):
        target_of(COLLECTION, entry, link.target)
