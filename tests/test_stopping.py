"""One piece's fault keeps that piece back; it stops a release only where readers would miss it."""

from __future__ import annotations

import pytest

from columnist.stopping import shared_faults, stopping_faults, withheld_pieces
from tests.building import FOLDER, case_study, judgement_of, publication

AT = "2026-04-15"
PIECE = f"{FOLDER}coaching/two-rotas.md"
DUE = "2026-04-09"
COMING = "2026-04-23"


def stopping(**changes: str | bytes) -> list[tuple[str, str]]:
    """Return path and code of what stops a publication in which files are changed."""
    files = publication(two_rotas=case_study(publish_on=COMING))
    files |= {f"{FOLDER}{name}": text for name, text in changes.items()}
    return [(one.place.path, one.code) for one in stopping_faults(judgement_of(files, AT))]


@pytest.mark.parametrize(
    ("on", "status", "stops"),
    [
        (DUE, "approved", True),
        (COMING, "approved", False),
        (DUE, "draft", False),
        (None, "draft", False),
    ],
)
def test_an_error_stops_what_is_due_and_withholds_the_rest(
    on: str | None, status: str, *, stops: bool
) -> None:
    piece = case_study(publish_on=on, status=status, themes=["no-such-theme"])
    judgement = judgement_of(publication(two_rotas=piece), AT)
    assert [one.place.path for one in stopping_faults(judgement)] == ([PIECE] if stops else [])
    assert [one.id for one in withheld_pieces(judgement)] == (
        [] if stops else ["coaching/two-rotas"]
    )


def test_an_unreadable_piece_is_withheld() -> None:
    judgement = judgement_of(publication(two_rotas="---\ntitle: [\n"), AT)
    assert judgement.has_errors
    assert stopping_faults(judgement) == ()
    assert [one.id for one in withheld_pieces(judgement)] == ["coaching/two-rotas"]
    assert judgement.release.pieces == ()


def test_a_withdrawn_piece_stops_nothing() -> None:
    gone = case_study(status="withdrawn", themes=["no-such-theme"])
    assert stopping_faults(judgement_of(publication(two_rotas=gone), AT)) == ()


@pytest.mark.parametrize("name", ["vocabulary.yml", "people.yml", "coaching/column.yml"])
def test_an_error_in_a_file_that_all_share_stops_everything(name: str) -> None:
    assert (f"{FOLDER}{name}", "yaml-syntax") in stopping(**{name: "a: [\n"})


def test_a_folder_that_lacks_its_column_stops_everything() -> None:
    files = publication(two_rotas=case_study(publish_on=COMING))
    del files[f"{FOLDER}coaching/column.yml"]
    found = stopping_faults(judgement_of(files, AT))
    assert (f"{FOLDER}coaching", "missing-file") in [(one.place.path, one.code) for one in found]


@pytest.mark.parametrize(
    "name", ["coaching/notes.txt", "coaching/deep/desk.jpg", "stray.md", "coaching/BAD.md"]
)
def test_a_stray_file_stops_nothing(name: str) -> None:
    assert stopping(**{name: "Not a case study.\n"}) == []


@pytest.mark.parametrize(
    ("name", "is_shared"),
    [
        ("vocabulary.yml", True),
        ("coaching/column.yml", True),
        ("coaching/stray.txt", False),
        ("coaching/due.md", False),
    ],
)
def test_nothing_can_be_shown_without_what_all_share(name: str, *, is_shared: bool) -> None:
    files = publication(due=case_study(publish_on=DUE)) | {f"{FOLDER}{name}": "a: [\n"}
    found = {one.place.path for one in shared_faults(judgement_of(files, AT))}
    assert found == ({f"{FOLDER}{name}"} if is_shared else set())


def test_an_error_in_the_folder_of_a_piece_is_that_of_the_piece() -> None:
    due = {
        f"{FOLDER}coaching/desk/index.md": case_study(),
        f"{FOLDER}coaching/desk/notes.txt": "Not to be here.",
    }
    found = stopping_faults(judgement_of({**publication(), **due}, AT))
    assert [one.code for one in found] == ["unknown-file"]


def test_a_publication_without_faults_goes_out() -> None:
    judgement = judgement_of(publication(two_rotas=case_study()), AT)
    assert (stopping_faults(judgement), withheld_pieces(judgement)) == ((), ())
    assert len(judgement.release.pieces) == 1
