"""What of a hidden piece is sought, and what not since a published piece has it too."""

from __future__ import annotations

from typing import Any

from columnist.audit.hidden import Hidden
from tests.building import FOLDER, case_study, judgement_of, publication, tree_of
from tests.publishing import AT

PUBLIC = case_study(aliases=["/coaching/old-name/"])
DRAFT: dict[str, Any] = {
    "title": "Book of tides",
    "status": "draft",
    "publish_on": None,
    "questions": None,
}


def hidden_of(**pieces: str) -> Hidden:
    files = publication(**pieces)
    return Hidden(judgement_of(files, AT), tree_of(files))


def test_the_addresses_of_a_hidden_piece_are_sought_its_old_ones_too() -> None:
    hidden = hidden_of(the_tides=case_study(aliases=["/coaching/an-older/"], **DRAFT))

    assert set(hidden.addresses) == {"coaching/the-tides", "coaching/an-older"}
    assert {one.what for one in hidden.markers()} >= {"the slug", "an old address"}


def test_an_old_address_that_a_published_piece_has_as_well_is_none_that_gives_away() -> None:
    draft = case_study(aliases=["/coaching/old-name/", "/coaching/a/"], **DRAFT)
    hidden = hidden_of(a=PUBLIC, the_tides=draft)

    assert set(hidden.addresses) == {"coaching/the-tides"}
    assert "an old address" not in {one.what for one in hidden.markers()}


def test_a_draft_beside_the_published_piece_of_its_name_has_no_address_of_its_own() -> None:
    files = publication(the_quiet_manager=PUBLIC)
    path = f"{FOLDER}coaching/the-quiet-manager/index.md"
    files[path] = case_study(**DRAFT)
    hidden = Hidden(judgement_of(files, AT), tree_of(files))

    assert [entry.path for entry in hidden.entries] == [path]
    assert hidden.addresses == {}
    assert "the title" in {one.what for one in hidden.markers()}
    assert "the slug" not in {one.what for one in hidden.markers()}
