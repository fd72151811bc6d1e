"""Where the links of entries lead."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from columnist.catalogue.links import page_links, site_path_of, target_of
from tests.building import case_study, collection_of, publication
from tests.telling import entry_of

COLLECTION = collection_of(publication(a=case_study(), b=case_study(publish_on="2026-05-07")))
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
    ],
)
def test_a_link_may_be_written_as_the_site_has_it_or_as_the_folder_has_it(
    written: str, path: str
) -> None:
    assert site_path_of(ENTRY, written)[0] == path


def test_a_link_from_a_folder_begins_in_that_folder() -> None:
    assert site_path_of(IN_FOLDER, "../b.md")[0] == "coaching/b/"
    assert site_path_of(IN_FOLDER, "../b/")[0] == "coaching/b/"


def test_the_place_on_a_page_is_kept() -> None:
    assert site_path_of(ENTRY, "../b/#then") == ("coaching/b/", "then")


@pytest.mark.parametrize("written", ["https://example.org/", "mailto:a@example.org", "//x.org/"])
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

    assert [link.text for link in page_links(entry)] == ["b"]


@given(st.text(max_size=40))
def test_no_target_raises_anything(written: str) -> None:
    entry = entry_of(case_study(f"[x]({written})"))

    for link in page_links(entry):
        target_of(COLLECTION, entry, link.target)
