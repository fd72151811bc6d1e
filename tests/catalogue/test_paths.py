"""Every two sources for one path of the site are an error that names both."""

from __future__ import annotations

from typing import Any

import pytest

from columnist.catalogue.paths import path_faults
from columnist.stopping import withheld_pieces
from tests.building import case_study, collection_of, judgement_of, publication
from tests.telling import told_by_file

FOLDER = "case_studies/coaching"


def faults(files: dict[str, str | bytes], *, pages: dict[str, str] | None = None) -> list[str]:
    return told_by_file(path_faults(collection_of(files, pages=pages)))


def of_page(path: str) -> list[str]:
    folder: dict[str, str | bytes]
    folder = {f"{FOLDER}/c/index.md": case_study(), f"{FOLDER}/c/desk.jpg": b"desk"}
    return faults(publication(a=case_study()) | folder, pages={path: "docs/x.md"})


def of_alias(alias: str) -> list[str]:
    files = publication(a=case_study(aliases=[alias]), b=case_study(publish_on="2026-05-07"))
    return faults(files, pages={"about/": "docs/about.md"})


def test_pieces_with_paths_of_their_own_have_no_fault() -> None:
    files = publication(a=case_study(aliases=["/coaching/old/", "/2019/older/"]), b=case_study())

    assert faults(files, pages={"about/": "docs/about.md"}) == []


def test_a_piece_that_is_a_file_and_a_folder_is_told_with_both() -> None:
    files = publication(a=case_study()) | {f"{FOLDER}/a/index.md": case_study()}

    assert faults(files) == [
        (
            "index.md:1:1 duplicate-path This would stand at /coaching/a/, but so would "
            "case_studies/coaching/a.md."
        )
    ]


@pytest.mark.parametrize(
    "changes", [{"status": "draft", "publish_on": None}, {"status": "draft"}, {"publish_on": None}]
)
@pytest.mark.parametrize("is_folder", [False, True])
def test_of_two_with_one_name_the_one_is_told_that_readers_have_not_seen(
    changes: dict[str, Any], *, is_folder: bool
) -> None:
    paths = (f"{FOLDER}/a.md", f"{FOLDER}/a/index.md")
    live, draft = reversed(paths) if is_folder else paths
    files = publication() | {live: case_study(), draft: case_study(**changes)}
    judgement = judgement_of(files, "2026-06-01")

    assert {fault.place.path for fault in judgement.diagnostics if fault.is_error} == {draft}
    assert [piece.entry.path for piece in judgement.release.pieces] == [live]
    first, second = (entry for entry in judgement.collection.entries)
    assert {judgement.standing_of(one).entry.path for one in (first, second)} == {live, draft}
    assert judgement.standings["coaching/a"].entry.path == live
    assert [entry.path for entry in withheld_pieces(judgement)] == [draft]


@pytest.mark.parametrize(
    ("path", "other"),
    [
        ("", "a page that Columnist makes"),
        ("themes/", "a page that Columnist makes"),
        ("themes/confidence/", "a page that Columnist makes"),
        ("tags/nhs/", "a page that Columnist makes"),
        ("questions/", "a page that Columnist makes"),
        ("people/dorothy-larios/", "a page that Columnist makes"),
        ("browse/", "a page that Columnist makes"),
        ("coaching/", "a page that Columnist makes"),
        ("coaching/schedule/", "a page that Columnist makes"),
        ("coaching/page/2/", "a page that Columnist makes"),
        ("coaching/a/", "case_studies/coaching/a.md"),
        ("feed.xml", "a file that Columnist makes"),
        ("build.json", "a file that Columnist makes"),
        ("coaching/calendar.ics", "a file that Columnist makes"),
        ("themes/confidence/feed.xml", "a file that Columnist makes"),
        ("coaching/c/desk.jpg", "case_studies/coaching/c/desk.jpg"),
    ],
)
def test_a_page_of_the_owner_on_a_path_of_ours_is_told_with_both(path: str, other: str) -> None:
    assert of_page(path) == [
        f"x.md:1:1 duplicate-path This would stand at /{path}, but so would {other}."
    ]


@pytest.mark.parametrize(
    "path",
    ["about/", "coaching/how-we-work/", "theme/", "schedule/", "robots.txt", "coaching/a.pdf"],
)
def test_other_pages_are_the_owner_s(path: str) -> None:
    assert of_page(path) == []


@pytest.mark.parametrize(
    ("alias", "other"),
    [
        ("/coaching/a/", "case_studies/coaching/a.md"),
        ("/coaching/b/", "case_studies/coaching/b.md"),
        ("/about/", "docs/about.md"),
        ("/coaching/", "a page that Columnist makes"),
        ("/coaching/schedule/", "a page that Columnist makes"),
        ("/themes/confidence/", "a page that Columnist makes"),
    ],
)
def test_an_alias_on_a_path_that_is_taken_is_told_with_both(alias: str, other: str) -> None:
    assert of_alias(alias) == [
        f"a.md:13:11 duplicate-path This would stand at {alias}, but so would {other}."
    ]


def test_two_pieces_with_one_alias_are_told_at_the_later_one() -> None:
    files = publication(
        a=case_study(publish_on="2026-05-07", aliases=["/old/"]),
        b=case_study(publish_on="2026-04-09", aliases=["/old/"]),
    )

    assert faults(files) == [
        (
            "a.md:13:11 duplicate-path This would stand at /old/, but so would "
            "case_studies/coaching/b.md."
        )
    ]


def test_a_path_of_a_column_whose_settings_cannot_be_read_is_still_ours() -> None:
    files = publication(a=case_study()) | {f"{FOLDER}/column.yml": "title: ["}

    assert len(faults(files, pages={"coaching/": "docs/x.md"})) == 1
