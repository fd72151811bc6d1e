"""A submission holds its own piece and coach; anything else is pointed out to the editor."""

from __future__ import annotations

from typing import Any

import pytest

from columnist.catalogue.guard import guard_notes
from columnist.content.shape import fields_at
from columnist.domain.case_study import CaseStudy
from columnist.domain.decisions import FOR_THE_EDITOR
from tests.building import PEOPLE, case_study, collection_of, publication

PIECE = "case_studies/coaching/a-story.md"
OTHER = "case_studies/coaching/another.md"
PEOPLE_FILE = "case_studies/people.yml"
DRAFT = case_study(status="review", publish_on=None)
CONSENT = {"basis": "written", "given_on": "2026-01-02", "scope": "anonymised"}


def notes(
    after: dict[str, str | bytes], *changed: str, before: dict[str, str | bytes] | None = None
) -> list[tuple[str, str]]:
    """The code and the path of each note on a submission."""
    old, new = collection_of(before or publication()), collection_of(after)
    return [(note.code, note.place.path) for note in guard_notes(old, new, changed=changed)]


def decisions(piece: str, *, before: str | None = None) -> list[str]:
    """What the notes say that a submission of one piece decides."""
    old = publication(a_story=before) if before else publication()
    found = guard_notes(
        collection_of(old), collection_of(publication(a_story=piece)), changed=[PIECE]
    )
    begins = "The submission decides what is the editor's to decide: "
    assert all(note.code == "editors-decision" for note in found)
    assert all(note.message.startswith(begins) for note in found)
    return [note.message.removeprefix(begins).removesuffix(".") for note in found]


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


def test_a_folder_that_is_made_is_pointed_out_as_one() -> None:
    old, new = collection_of(publication()), collection_of(publication(a_story=DRAFT))
    (note,) = guard_notes(old, new, changed=[".venv/", PIECE])
    assert (note.code, note.place.path) == ("beyond-submission", ".venv/")
    assert note.message.startswith("The submission holds this folder")


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
    consent = CONSENT | {"approved_text": "sha256:v1:" + "0" * 64}
    found = notes(publication(a_story=case_study(consent=consent)), PIECE)
    assert found == [("editors-decision", PIECE)] * 3


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"status": "withdrawn"}, "status is withdrawn"),
        ({"off_cadence": True}, "off_cadence is true"),
        ({"priority": "0"}, "priority is 0"),
        (
            {"consent": CONSENT | {"withdrawn_on": "2026-02-03"}},
            "consent.withdrawn_on is 2026-02-03",
        ),
        ({"consent": CONSENT | {"reference": "2026-017"}}, "consent.reference is 2026-017"),
        ({"corrections": [{"on": "2026-05-02", "note": "Three."}]}, "corrections is set"),
        ({"aliases": ["/coaching/old-name/"]}, "aliases is set"),
        ({"withdrawn": {"mode": "gone"}}, "withdrawn is set"),
        (
            {"allow": [{"code": "calendar-date", "reason": "A day of a public event."}]},
            'allow makes an exception for "calendar-date"',
        ),
    ],
)
def test_each_field_of_the_editors_is_pointed_out_with_what_it_says(
    changes: dict[str, Any], said: str
) -> None:
    submitted = case_study(**{"status": "review", "publish_on": None, **changes})
    assert decisions(submitted) == [said]


def test_every_field_that_is_the_editors_is_a_field() -> None:
    for *group, name in FOR_THE_EDITOR:
        assert name in fields_at(CaseStudy, group)


def test_an_exception_beside_others_is_pointed_out() -> None:
    old = {"code": "calendar-date", "reason": "A day of a public event."}
    new = {"code": "exact-age", "reason": "It is well."}
    before, after = (
        case_study(status="review", publish_on=None, allow=allowed)
        for allowed in ([old], [old, new])
    )
    said = 'allow makes an exception for "calendar-date", "exact-age"'
    assert decisions(after, before=before) == [said]
    assert decisions(before, before=before) == []


def test_what_the_editor_had_decided_already_is_not_pointed_out_again() -> None:
    before = publication(a_story=case_study())
    after = publication(a_story=case_study() + " \n")
    assert notes(after, PIECE, before=before) == []


REDIRECTED = PEOPLE.replace("{name: Priya Raman}", "{name: Priya Raman, url: 'https://x.example/'}")
FROM_DOROTHY = 'The submission changes the coaches of a case study from "dorothy-larios" to '
OF_PRIYA = (
    'The submission changes what is said of "priya-raman", '
    "whom it names as a coach and who was there before."
)


def messages(
    before: dict[str, str | bytes], after: dict[str, str | bytes], *paths: str
) -> set[str]:
    """What the notes on a submission say."""
    found = guard_notes(collection_of(before), collection_of(after), changed=paths)
    return {note.message for note in found}


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"title": "Room to think"}, "title"),
        ({"body": "JP came.", "questions": [], "tags": []}, "tags, questions, the text"),
        ({"body": "JP came."}, "the text"),
        ({"client": None, "title": "Room"}, "title, client"),
    ],
)
@pytest.mark.parametrize("status", ["approved", "withdrawn"])
def test_a_change_of_an_approved_piece_is_pointed_out(
    status: str, changes: dict[str, Any], said: str
) -> None:
    before = publication(a_story=case_study(status=status))
    after = publication(a_story=case_study(status=status, **changes))
    message = f"The submission changes a case study that was {status}: {said}."
    assert messages(before, after, PIECE) == {message}


def test_another_picture_of_an_approved_piece_is_pointed_out() -> None:
    path = "case_studies/coaching/a-story/index.md"
    piece = case_study("![A desk](desk.jpg)", questions=[])
    before, after = (
        publication() | {path: piece, "case_studies/coaching/a-story/desk.jpg": data}
        for data in (b"one", b"other")
    )
    message = "The submission changes a case study that was approved: the pictures."
    assert messages(before, after, path) == {message}


def test_who_was_not_the_coach_of_a_piece_does_not_become_it_unseen() -> None:
    for status in ("approved", "draft"):
        before = publication(a_story=case_study(status=status))
        after = publication(a_story=case_study(status=status, coaches=["priya-raman"]))
        assert messages(before, after | {PEOPLE_FILE: REDIRECTED}, PIECE, PEOPLE_FILE) == {
            FROM_DOROTHY + '"priya-raman".',
            OF_PRIYA,
        }


def test_a_piece_without_a_coach_has_nobody() -> None:
    before = publication(a_story=DRAFT)
    after = publication(a_story=DRAFT.replace('coaches: ["dorothy-larios"]\n', ""))
    assert messages(before, after, PIECE) == {FROM_DOROTHY + "nobody."}


def test_a_new_piece_makes_nobody_its_own_who_was_there_before() -> None:
    mine = case_study(status="review", publish_on=None, coaches=["new-coach", "priya-raman"])
    people = REDIRECTED + "new-coach: {name: New Coach}\n"
    assert messages(
        publication(), publication(a_story=mine) | {PEOPLE_FILE: people}, PIECE, PEOPLE_FILE
    ) == {OF_PRIYA}


def test_a_space_in_a_piece_that_is_out_makes_nobody_its_own() -> None:
    piece = case_study(coaches=["priya-raman"])
    before, after = publication(a_story=piece), publication(a_story=piece + " \n")
    assert messages(before, after | {PEOPLE_FILE: REDIRECTED}, PIECE, PEOPLE_FILE) == {OF_PRIYA}


def test_a_coach_may_change_a_draft_of_theirs_and_what_is_said_of_them() -> None:
    before = publication(a_story=DRAFT)
    consent = CONSENT | {"basis": "verbal", "scope": "identifiable"}
    mine = case_study("Hi.", status="draft", publish_on=None, questions=[], consent=consent)
    people = PEOPLE.replace("Executive coach", "Coach")
    after = publication(a_story=mine) | {PEOPLE_FILE: people}
    assert notes(after, PIECE, PEOPLE_FILE, before=before) == []


def test_the_consent_of_an_approved_piece_is_the_editors() -> None:
    before = case_study(consent=CONSENT)
    after = {"basis": "verbal", "given_on": "2026-01-03", "scope": "identifiable"}
    assert decisions(case_study(consent=after), before=before) == [
        "consent.basis is verbal",
        "consent.given_on is 2026-01-03",
        "consent.scope is identifiable",
    ]
    taken = {
        f"The submission takes consent.{name} away, which the editor had decided."
        for name in CONSENT
    }
    files = publication(a_story=case_study(consent=None))
    assert messages(publication(a_story=before), files, PIECE) == taken


@pytest.mark.parametrize(
    ("before", "after", "done"),
    [
        ({}, {"status": "review"}, "sets status back to review"),
        ({}, {"publish_on": None}, "takes publish_on away"),
        ({"off_cadence": True}, {}, "takes off_cadence away"),
        ({"allow": [{"code": "exact-age", "reason": "It is well."}]}, {}, "takes allow away"),
        (
            {"consent": CONSENT | {"withdrawn_on": "2026-02-03"}},
            {},
            "takes consent.withdrawn_on away",
        ),
    ],
)
def test_what_a_submission_undoes_is_pointed_out(
    before: dict[str, Any], after: dict[str, Any], done: str
) -> None:
    old, new = (publication(a_story=case_study(**changes)) for changes in (before, after))
    (note,) = guard_notes(collection_of(old), collection_of(new), changed=[PIECE])
    assert note.code == "editors-decision"
    assert note.message == f"The submission {done}, which the editor had decided."


def test_a_piece_that_loses_its_consent_sets_no_sign_off() -> None:
    before = publication(a_story=case_study(status="review", publish_on=None))
    after = publication(a_story=case_study(status="review", publish_on=None, consent=None))
    assert notes(after, PIECE, before=before) == []
