"""Pieces are held against the slots of their columns and the stage that they have reached."""

from __future__ import annotations

from typing import Any

import pytest

from columnist.catalogue.planning import planning_faults
from columnist.content.sign_off import sign_off_digest
from columnist.domain.clock import AsOf
from tests.building import COLUMN, case_study, collection_of, judgement_of, publication
from tests.telling import entry_of, told_by_file

COLUMN_FILE = "case_studies/coaching/column.yml"
AT = "2026-04-15T12:00:00Z"
CONSENT = {"basis": "written", "given_on": "2026-01-02", "scope": "anonymised"}


def faults(files: dict[str, str | bytes], *, at: str = AT, column: str = "") -> list[str]:
    moment = AsOf.parse(at)
    assert moment is not None
    collection = collection_of(files | {COLUMN_FILE: COLUMN + column})
    found = planning_faults(collection, at=moment)
    return [f"{one.severity}: {line}" for one, line in zip(found, told_by_file(found), strict=True)]


def of_piece(
    *,
    at: str = AT,
    column: str = "",
    **changes: Any,  # noqa: ANN401 - as YAML would have it
) -> list[str]:
    return faults(publication(a=case_study(**changes)), at=at, column=column)


@pytest.mark.parametrize("on", ["2026-04-09", "2026-04-23", None])
def test_a_piece_in_a_slot_or_without_one_has_no_fault(on: str | None) -> None:
    assert of_piece(publish_on=on) == []


@pytest.mark.parametrize("on", ["2026-04-10", "2026-04-16", "2025-04-10"])
def test_a_day_that_is_no_slot_is_an_error_past_or_coming(on: str) -> None:
    (fault,) = of_piece(publish_on=on)

    assert fault.startswith(f'error: a.md:6:13 not-a-slot publish_on is "{on}", but the column ')


def test_a_piece_off_the_cadence_may_come_on_any_day() -> None:
    assert of_piece(publish_on="2026-04-10", off_cadence="true") == []


SKIP = "skip: [{date: 2026-04-23, reason: Easter}]\n"


def test_a_skipped_slot_that_holds_a_piece_is_an_error_while_it_is_in_the_future() -> None:
    assert of_piece(publish_on="2026-04-23", column=SKIP) == [
        "error: a.md:6:13 skipped-slot The slot of 23 April 2026 is skipped (Easter)."
    ]
    assert of_piece(publish_on="2026-04-23", column=SKIP, at="2026-04-23") == []
    assert of_piece(publish_on="2026-04-23", column=SKIP, at="2026-04-23T06:00:00+00:00") == []
    for at in ("2026-04-22", "2026-04-23T05:59:59+00:00"):
        assert len(of_piece(publish_on="2026-04-23", column=SKIP, at=at)) == 1
    assert of_piece(publish_on="2026-04-23", off_cadence="true", column=SKIP) == []
    assert of_piece(publish_on="2026-04-23", status="withdrawn", column=SKIP) == []


@pytest.mark.parametrize(
    ("on", "line"),
    [
        ("2026-04-23", "move: [{slot: 2026-04-23, to: 2026-04-25, reason: fair}]\n"),
        ("2026-04-24", "extra: [{date: 2026-04-24, reason: special issue}]\n"),
    ],
)
def test_a_skip_that_contradicts_a_move_or_an_extra_is_told_there_alone(on: str, line: str) -> None:
    files = publication(a=case_study(publish_on=on)) | {
        COLUMN_FILE: f"{COLUMN}skip: [{{date: {on}, reason: Easter}}]\n{line}"
    }

    assert [one.code for one in judgement_of(files, AT).diagnostics] == ["slot-conflict"]


def test_a_day_more_than_three_years_ahead_gives_a_warning() -> None:
    assert of_piece(publish_on="2029-04-05") == []
    assert of_piece(publish_on="2029-04-19") == [
        "warning: a.md:6:13 far-date 19 April 2029 is more than three years ahead."
    ]


def test_consent_that_was_given_after_the_slot_gives_a_warning() -> None:
    late = {**CONSENT, "given_on": "2026-04-10"}

    assert of_piece(consent=late) == [
        (
            "warning: a.md:12:43 late-approval The client agreed on 10 April 2026, "
            "after the piece was to appear (9 April 2026)."
        )
    ]
    assert of_piece(consent={**CONSENT, "given_on": "2026-04-09"}) == []


@pytest.mark.parametrize(
    ("to", "given_on", "is_late"),
    [
        ("2026-04-14", "2026-04-14", False),
        ("2026-04-14", "2026-04-15", True),
        ("2026-04-07", "2026-04-08", True),
        ("2026-04-07", "2026-04-07", False),
    ],
)
def test_consent_is_held_against_the_day_to_which_a_slot_was_moved(
    to: str,
    given_on: str,
    is_late: bool,  # noqa: FBT001
) -> None:
    moved = f"move: [{{slot: 2026-04-09, to: {to}, reason: Easter}}]\n"
    found = of_piece(column=moved, consent={**CONSENT, "given_on": given_on})

    assert [" late-approval " in fault for fault in found] == [True] * is_late


@pytest.mark.parametrize(
    ("at", "is_told"), [("2026-04-15T22:30:00Z", True), ("2026-04-15T23:00:00Z", False)]
)
def test_consent_is_given_when_its_day_begins_where_the_column_is_at_home(
    at: str, *, is_told: bool
) -> None:
    consent = {**CONSENT, "given_on": "2026-04-16"}
    found = of_piece(at=at, publish_on="2026-04-23", consent=consent)

    assert found == (
        [
            (
                "warning: a.md:12:43 coming-consent The client agrees on 16 April 2026, "
                "which is still to come."
            )
        ]
        * is_told
    )


@pytest.mark.parametrize(
    ("at", "told_at"), [("2026-04-15T22:30:00Z", ["11:57"]), ("2026-04-15T23:00:00Z", [])]
)
def test_a_correction_that_is_dated_ahead_is_told_as_readers_are_not_told_of_it(
    at: str, told_at: list[str]
) -> None:
    corrections = [{"on": "2026-04-10", "note": "x"}, {"on": "2026-04-16", "note": "y"}]
    found = of_piece(at=at, corrections=corrections, consent=None, questions=None)

    assert found == [
        f"warning: a.md:{place} coming-correction The correction is dated 16 April 2026, which is "
        "still to come, so readers are not told of it."
        for place in told_at
    ]
    assert of_piece(at=at, corrections=corrections, status="withdrawn") == []


WORDS = "words: {min: 3, max: 5}\n"


@pytest.mark.parametrize(
    ("body", "told_as"),
    [
        ("one two three", ""),
        ("one two three four five", ""),
        (
            "one two",
            "warning: a.md:14:1 too-short The story has 2 words, but the column wants at least 3.",
        ),
        (
            "one",
            "warning: a.md:14:1 too-short The story has 1 word, but the column wants at least 3.",
        ),
        (
            "one two three four five six",
            "warning: a.md:14:1 too-long The story has 6 words, but the column takes at most 5.",
        ),
    ],
)
@pytest.mark.parametrize("status", ["review", "approved"])
def test_a_story_has_the_length_that_its_column_wants(status: str, body: str, told_as: str) -> None:
    found = of_piece(body=body, status=status, questions=None, outcomes=["x"], column=WORDS)

    assert found == [told_as] * bool(told_as)


@pytest.mark.parametrize("status", ["draft", "withdrawn"])
def test_the_length_of_a_draft_or_a_withdrawn_piece_does_not_matter(status: str) -> None:
    assert of_piece(body="one", status=status, column=WORDS) == []


SIGN_OFF = "sign_off: required\n"


def test_a_column_that_asks_for_the_client_s_sign_off_gets_it() -> None:
    mark = sign_off_digest(entry_of(case_study(consent=CONSENT)))

    assert of_piece(consent={**CONSENT, "approved_text": mark}, column=SIGN_OFF) == []
    assert of_piece(consent=CONSENT) == []
    assert of_piece(consent=CONSENT, column=SIGN_OFF) == [
        (
            "warning: a.md:12:1 sign-off-needed The client has not signed off the text, which this "
            "column asks for."
        )
    ]


@pytest.mark.parametrize("basis", ["composite", "reprint"])
def test_what_no_one_client_agreed_to_needs_no_sign_off(basis: str) -> None:
    assert of_piece(consent={"basis": basis, "scope": "anonymised"}, column=SIGN_OFF) == []


@pytest.mark.parametrize("changes", [{"status": "review"}, {"consent": None}])
def test_a_piece_that_is_not_approved_needs_no_sign_off_yet(changes: dict[str, Any]) -> None:
    assert of_piece(column=SIGN_OFF, **changes) == []


@pytest.mark.parametrize(
    ("on", "severity"), [("2026-04-09", "error"), ("2026-04-23", "warning"), (None, "warning")]
)
def test_a_text_that_the_client_did_not_see_is_an_error_once_it_is_live(
    on: str | None, severity: str
) -> None:
    consent = {**CONSENT, "approved_text": "sha256:v1:" + "0" * 64}
    (fault,) = of_piece(publish_on=on, consent=consent)

    assert fault.startswith(f"{severity}: a.md:")
    assert fault.endswith(
        "sign-off-changed The text is no longer the one that the client signed off."
    )


def test_a_command_to_copy_runs_nothing_that_a_file_is_called_by() -> None:
    files = publication() | {
        "case_studies/coaching/a$(touch b);c d.md": case_study(consent=CONSENT)
    }
    moment = AsOf.parse(AT)
    assert moment is not None
    collection = collection_of(files | {COLUMN_FILE: COLUMN + SIGN_OFF})
    hints = [fault.hint for fault in planning_faults(collection, at=moment)]

    assert hints[-1].endswith(":  columnist sign-off 'case_studies/coaching/a$(touch b);c d.md'")


def test_before_the_day_it_is_told_what_the_day_will_bring() -> None:
    consent = {**CONSENT, "approved_text": "sha256:v1:" + "0" * 64}
    piece = case_study(publish_on="2026-04-23", consent=consent)
    moment = AsOf.parse(AT)
    assert moment is not None
    (fault,) = planning_faults(collection_of(publication(a=piece)), at=moment)

    assert fault.hint.startswith("On 23 April 2026, its day, this becomes an error. Show ")


def test_pieces_of_a_column_whose_days_cannot_be_read_are_not_held_against_it() -> None:
    files = publication(a=case_study(publish_on="2026-04-10"))

    assert faults(files, column="skip: summer\n") == []
    assert len(faults(files, column="accent: red\n")) == 1
