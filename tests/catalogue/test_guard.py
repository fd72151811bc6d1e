"""A submission holds its own piece and coach; anything else is pointed out to the editor."""

from __future__ import annotations

from columnist.catalogue.guard import guard_notes
from tests.building import PEOPLE, case_study, collection_of, publication

PIECE = "case_studies/coaching/a-story.md"
OTHER = "case_studies/coaching/another.md"
PEOPLE_FILE = "case_studies/people.yml"
DRAFT = case_study(status="review", publish_on=None)


def notes(
    after: dict[str, str | bytes], *changed: str, before: dict[str, str | bytes] | None = None
) -> list[tuple[str, str]]:
    """The code and the path of each note on a submission."""
    old, new = collection_of(before or publication()), collection_of(after)
    return [(note.code, note.place.path) for note in guard_notes(old, new, changed=changed)]


def test_a_piece_in_review_is_the_coachs_to_submit() -> None:
    assert notes(publication(a_story=DRAFT), PIECE) == []


def test_a_piece_with_its_pictures_is_one_piece() -> None:
    path = "case_studies/coaching/a-story/index.md"
    files = publication() | {path: DRAFT}
    assert notes(files, path, "case_studies/coaching/a-story/desk.jpg") == []


def test_a_file_elsewhere_is_pointed_out() -> None:
    found = notes(publication(a_story=DRAFT), PIECE, "mkdocs.yml", ".github/workflows/check.yml")
    assert found == [
        ("beyond-submission", "mkdocs.yml"),
        ("beyond-submission", ".github/workflows/check.yml"),
    ]


def test_a_second_piece_is_pointed_out() -> None:
    files = publication(a_story=DRAFT, another=DRAFT)
    assert notes(files, PIECE, OTHER) == [("beyond-submission", OTHER)]


def test_a_coach_may_add_themselves_to_the_people() -> None:
    mine = case_study(status="review", publish_on=None, coaches=["new-coach"])
    files = publication(a_story=mine) | {PEOPLE_FILE: PEOPLE + "new-coach: {name: New Coach}\n"}
    assert notes(files, PIECE, PEOPLE_FILE) == []


def test_another_coachs_entry_is_pointed_out() -> None:
    changed = PEOPLE.replace("name: Priya Raman", "name: Somebody Else")
    files = publication(a_story=DRAFT) | {PEOPLE_FILE: changed}
    assert notes(files, PIECE, PEOPLE_FILE) == [("beyond-submission", PEOPLE_FILE)]


def test_a_coach_who_was_taken_away_is_pointed_out() -> None:
    fewer = PEOPLE.splitlines(keepends=True)[0]
    files = publication(a_story=DRAFT) | {PEOPLE_FILE: fewer}
    assert notes(files, PIECE, PEOPLE_FILE) == [("beyond-submission", PEOPLE_FILE)]


def test_status_day_and_sign_off_are_the_editors() -> None:
    mark = "sha256:v1:" + "0" * 64
    consent = {
        "basis": "written",
        "given_on": "2026-01-02",
        "scope": "anonymised",
        "approved_text": mark,
    }
    found = notes(publication(a_story=case_study(consent=consent)), PIECE)
    assert found == [("editors-decision", PIECE)] * 3


def test_what_the_editor_had_decided_already_is_not_pointed_out_again() -> None:
    before = publication(a_story=case_study())
    after = publication(a_story=case_study(title="Space to think again"))
    assert notes(after, PIECE, before=before) == []


def test_a_piece_that_loses_its_consent_sets_no_sign_off() -> None:
    before = publication(a_story=case_study(status="review", publish_on=None))
    after = publication(a_story=case_study(status="review", publish_on=None, consent=None))
    assert notes(after, PIECE, before=before) == []
