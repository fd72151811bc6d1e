"""Everything that a publication holds, seen together."""

from __future__ import annotations

from tests.building import VOCABULARY, case_study, collection_of, publication

FILES = publication(
    late=case_study(publish_on="2026-05-07", tags=["C++", "time off"]),
    early=case_study(publish_on="2026-04-09", commentary={"by": "priya-raman", "text": "So."}),
    draft=case_study(publish_on=None, status="draft"),
)


def test_columns_and_entries_are_found_by_their_ids() -> None:
    collection = collection_of(FILES)

    assert set(collection.column_of) == {"coaching"}
    assert set(collection.entry_of) == {"coaching/late", "coaching/early", "coaching/draft"}


def test_a_column_whose_settings_cannot_be_read_is_still_one() -> None:
    collection = collection_of({**FILES, "case_studies/coaching/column.yml": "title: ["})

    assert set(collection.column_of) == set()
    assert collection.column_ids == {"coaching"}
    assert collection.unread == {"case_studies/coaching/column.yml"}


def test_entries_are_in_the_order_of_their_slots_and_unplanned_ones_last() -> None:
    assert [entry.slug for entry in collection_of(FILES).in_order] == [
        "early",
        "late",
        "draft",
    ]


def test_the_vocabulary_names_the_slug_of_a_tag_that_gives_none_or_another_s() -> None:
    files = {**FILES, "case_studies/vocabulary.yml": f'{VOCABULARY}tags: {{"C++": c-plus-plus}}\n'}
    collection = collection_of(files)

    assert collection.tag_slug("C++") == "c-plus-plus"
    assert collection.tag_slug("Time off") == "time-off"


def test_an_entry_is_found_by_its_old_paths_until_another_has_them() -> None:
    first = case_study(aliases=["/coaching/older/", "/coaching/second/"])
    second = case_study(publish_on="2026-05-07", aliases=["/coaching/older/"])
    found = collection_of(publication(first=first, second=second)).entry_at

    assert {path: entry.slug for path, entry in found.items()} == {
        "coaching/first/": "first",
        "coaching/second/": "second",
        "coaching/older/": "first",
    }


def test_list_pages_know_the_entries_that_they_would_show() -> None:
    listed = collection_of(FILES).listed_on

    assert {path: sorted(entry.slug for entry in entries) for path, entries in listed.items()} == {
        "themes/confidence/": ["draft", "early", "late"],
        "themes/confidence/feed.xml": ["draft", "early", "late"],
        "tags/c/": ["late"],
        "tags/time-off/": ["late"],
        "tags/first-year-in-post/": ["draft", "early"],
        "people/dorothy-larios/": ["draft", "early", "late"],
    }
