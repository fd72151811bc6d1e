"""A piece may be given a free coming slot; anything else is refused with its reason and a cure."""

from __future__ import annotations

from datetime import date

import pytest

from columnist.catalogue.moving import why_not_moved
from columnist.domain.clock import AsOf
from tests.building import COLUMN, FOLDER, case_study, judgement_of, publication

SETTINGS = (
    COLUMN
    + """\
skip: [{date: 2026-03-12, reason: a rest}]
move: [{slot: 2026-04-09, to: 2026-04-08, reason: Easter}]
deadlines: {final copy: 3 days}
"""
)
HERE = "case_studies/coaching/here.md"
NEAR = "The nearest free slots are {} and {}."


def told(day: str, at: str = "2026-01-20", **changes: str) -> tuple[str, str] | None:
    """Return what is told when the piece `here`, planned for 29 January, is to have a day."""
    pieces = {
        "here": case_study(**{"publish_on": "2026-01-29", **changes}),
        "there": case_study(publish_on="2026-02-26"),
        "gone": case_study(publish_on="2026-03-26", status="withdrawn"),
    }
    judgement = judgement_of(publication(**pieces) | {f"{FOLDER}coaching/column.yml": SETTINGS}, at)
    moment = AsOf.parse(at)
    assert moment is not None
    standing = judgement.standings["coaching/here"]
    return why_not_moved(judgement.collection, standing, date.fromisoformat(day), at=moment)


@pytest.mark.parametrize("day", ["2026-01-29", "2026-02-12", "2026-03-26", "2026-04-09"])
def test_a_free_slot_a_withdrawn_piece_s_and_its_own_can_be_had(day: str) -> None:
    assert told(day) is None


@pytest.mark.parametrize(
    ("day", "message", "near"),
    [
        ("2026-02-13", "13 February 2026 is no slot of Coaching.", ("2026-02-12", "2026-03-26")),
        (
            "2026-03-12",
            "The slot of 12 March 2026 is skipped (a rest).",
            ("2026-02-12", "2026-03-26"),
        ),
        (
            "2026-02-26",
            "The slot of 26 February 2026 is taken by case_studies/coaching/there.md.",
            ("2026-02-12", "2026-03-26"),
        ),
        (
            "2026-04-08",
            "What comes on 8 April 2026 is the slot of 9 April 2026, which keeps that date.",
            ("2026-03-26", "2026-04-09"),
        ),
    ],
)
def test_another_day_is_refused_and_the_nearest_free_ones_are_told(
    day: str, message: str, near: tuple[str, str]
) -> None:
    assert told(day) == (message, NEAR.format(*near))


def test_a_day_in_the_past_is_refused() -> None:
    near = "The nearest free slot is 2026-02-12."
    assert told("2026-01-15") == ("The slot of 15 January 2026 has passed.", near)
    begins = "The column begins only on 15 January 2026."
    assert told("2026-01-01") == (begins, near)


@pytest.mark.parametrize(
    ("at", "has_passed"),
    [
        ("2026-04-08T05:59:59+00:00", False),
        ("2026-04-08T06:00:00+00:00", True),
        ("2026-04-07", False),
        ("2026-04-08", True),
    ],
)
def test_a_slot_passes_at_the_instant_to_which_it_was_moved(at: str, *, has_passed: bool) -> None:
    found = told("2026-04-09", at=at, status="review")
    assert (found is not None and "has passed" in found[0]) is has_passed


def test_a_slot_whose_deadline_has_passed_is_not_offered_but_can_be_had() -> None:
    assert told("2026-02-13", at="2026-02-10", status="review") == (
        "13 February 2026 is no slot of Coaching.",
        "The nearest free slot is 2026-03-26.",
    )
    assert told("2026-02-12", at="2026-02-10", status="review") is None


def test_a_piece_off_the_cadence_may_have_any_coming_day_that_is_not_taken() -> None:
    assert told("2026-02-13", off_cadence="true") is None
    assert told("2026-03-12", off_cadence="true") is None
    assert told("2026-01-02", off_cadence="true") == (
        "The day of 2 January 2026 has passed.",
        "The nearest free slot is 2026-02-12.",
    )
    taken = told("2026-02-26", off_cadence="true")
    assert taken is not None
    assert "is taken by" in taken[0]


def test_a_live_piece_keeps_its_day() -> None:
    assert told("2026-02-12", at="2026-01-29") == (
        f"{HERE} has been live since 29 January 2026 and keeps its day.",
        "Correct or withdraw it, if it is not to stay as it is.",
    )


def test_a_piece_that_missed_its_slot_may_have_another() -> None:
    assert told("2026-02-12", at="2026-01-30", status="review") is None


def test_a_withdrawn_piece_has_no_slot() -> None:
    found = told("2026-02-12", status="withdrawn")
    assert found is not None
    assert found[0] == f"{HERE} is withdrawn, so it has no slot."


def test_a_piece_without_a_column_and_a_column_at_its_end_are_told() -> None:
    files = publication(here=case_study())
    del files[f"{FOLDER}coaching/column.yml"]
    moment = AsOf.parse("2026-01-20")
    assert moment is not None
    lone = judgement_of(files, "2026-01-20")
    found = why_not_moved(
        lone.collection, lone.standings["coaching/here"], date(2026, 2, 12), at=moment
    )
    assert found is not None
    assert found[0] == f"{HERE} stands in no column."
    ended = COLUMN.replace("{every: 2 weeks, on: thursday, ", "{rrule: FREQ=DAILY;COUNT=2, ")
    over = judgement_of(
        publication(here=case_study(publish_on=None)) | {f"{FOLDER}coaching/column.yml": ended},
        "2026-01-20",
    )
    assert why_not_moved(
        over.collection, over.standings["coaching/here"], date(2026, 2, 12), at=moment
    ) == ("12 February 2026 is no slot of Coaching.", "The column has no free slot.")
