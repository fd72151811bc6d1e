"""The state of each piece is derived from two facts: planned and ready."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from columnist.catalogue.states import State, standings
from columnist.content.sign_off import sign_off_digest
from columnist.domain.clock import AsOf
from tests.building import COLUMN, case_study, collection_of, judgement_of, publication
from tests.telling import entry_of

COLUMN_FILE = "case_studies/coaching/column.yml"
CONSENT = {"basis": "written", "given_on": "2026-01-02", "scope": "anonymised"}
BEFORE, AFTER = "2026-04-01", "2026-04-20"


def state_of(at: str, *, column: str = "", **changes: Any) -> State:  # noqa: ANN401 - as YAML would have it
    files = publication(a=case_study(**changes)) | {COLUMN_FILE: COLUMN + column}
    return judgement_of(files, at).standings["coaching/a"].state


@pytest.mark.parametrize(
    ("changes", "before", "after"),
    [
        ({}, State.SCHEDULED, State.PUBLISHED),
        ({"publish_on": None}, State.APPROVED, State.APPROVED),
        ({"status": "review"}, State.REVIEW, State.MISSED),
        ({"status": "draft"}, State.DRAFT, State.MISSED),
        ({"status": "draft", "publish_on": None}, State.DRAFT, State.DRAFT),
        ({"status": "review", "publish_on": None}, State.REVIEW, State.REVIEW),
        ({"standfirst": None}, State.BLOCKED, State.MISSED),
        ({"sessions": "two"}, State.BLOCKED, State.MISSED),
        ({"standfirst": None, "publish_on": None}, State.BLOCKED, State.BLOCKED),
        ({"consent": {"basis": "written", "scope": "anonymised"}}, State.BLOCKED, State.MISSED),
        ({"consent": {**CONSENT, "given_on": "2026-04-19"}}, State.BLOCKED, State.PUBLISHED),
        ({"consent": {**CONSENT, "given_on": "2026-04-21"}}, State.BLOCKED, State.MISSED),
        ({"status": "withdrawn"}, State.WITHDRAWN, State.WITHDRAWN),
        ({"status": "withdrawn", "publish_on": None}, State.WITHDRAWN, State.WITHDRAWN),
        ({"consent": {**CONSENT, "withdrawn_on": "2027-01-01"}}, State.WITHDRAWN, State.WITHDRAWN),
    ],
)
def test_the_first_state_that_fits_is_the_state(
    changes: dict[str, Any], before: State, after: State
) -> None:
    assert (state_of(BEFORE, **changes), state_of(AFTER, **changes)) == (before, after)


@pytest.mark.parametrize(
    ("at", "state"),
    [
        ("2026-04-09T05:59:59Z", State.SCHEDULED),
        ("2026-04-09T06:00:00Z", State.PUBLISHED),
        ("2026-04-08", State.SCHEDULED),
        ("2026-04-09", State.PUBLISHED),
    ],
)
def test_a_piece_appears_at_the_instant_of_its_slot(at: str, state: State) -> None:
    assert state_of(at) is state


@pytest.mark.parametrize("zone", ["Pacific/Auckland", "America/Los_Angeles"])
def test_a_whole_day_ends_when_it_ends_where_the_column_is(zone: str) -> None:
    files = publication(a=case_study()) | {COLUMN_FILE: COLUMN.replace("Europe/London", zone)}
    states = [
        judgement_of(files, day).standings["coaching/a"].state
        for day in ("2026-04-08", "2026-04-09")
    ]

    assert states == [State.SCHEDULED, State.PUBLISHED]


def test_a_moved_slot_takes_its_piece_along() -> None:
    move = "move: [{slot: 2026-04-09, to: 2026-04-07, reason: Easter}]\n"

    assert state_of("2026-04-07T05:59:00Z", column=move) is State.SCHEDULED
    assert state_of("2026-04-07T06:00:00Z", column=move) is State.PUBLISHED


def test_a_skip_of_a_slot_that_has_come_changes_nothing() -> None:
    skip = "skip: [{date: 2026-04-09, reason: Easter}]\n"

    assert state_of(BEFORE, column=skip) is State.BLOCKED
    assert state_of(AFTER, column=skip) is State.PUBLISHED


def test_a_piece_off_the_cadence_appears_on_its_own_day_at_the_hour_of_the_column() -> None:
    changes = {"publish_on": "2026-04-10", "off_cadence": "true"}

    assert state_of("2026-04-10T05:59:00Z", **changes) is State.SCHEDULED
    assert state_of("2026-04-10T06:00:00Z", **changes) is State.PUBLISHED


@pytest.mark.parametrize(
    ("basis", "mark", "is_asked", "state"),
    [
        ("written", "none", False, State.PUBLISHED),
        ("written", "none", True, State.MISSED),
        ("verbal", "none", True, State.MISSED),
        ("written", "equal", True, State.PUBLISHED),
        ("written", "another", True, State.MISSED),
        ("composite", "none", True, State.PUBLISHED),
        ("reprint", "none", True, State.PUBLISHED),
    ],
)
def test_a_column_may_ask_for_the_client_s_own_sign_off(
    basis: str, mark: str, *, is_asked: bool, state: State
) -> None:
    consent: dict[str, Any] = {"basis": basis, "scope": "anonymised"}
    if basis in {"written", "verbal"}:
        consent["given_on"] = "2026-01-02"
    source = {"publication": "A magazine", "rights": "By kind permission"}
    changes: dict[str, Any] = {"source": source} if basis == "reprint" else {}
    marks = {
        "equal": sign_off_digest(entry_of(case_study(consent=consent, **changes))),
        "another": "sha256:v1:" + "0" * 64,
    }
    if mark in marks:
        consent["approved_text"] = marks[mark]

    found = state_of(
        AFTER, consent=consent, column="sign_off: required\n" if is_asked else "", **changes
    )

    assert found is state


def test_a_live_text_that_the_client_did_not_sign_off_stops_the_build() -> None:
    consent = {**CONSENT, "approved_text": "sha256:v1:" + "0" * 64}

    assert judgement_of(publication(a=case_study(consent=consent)), AFTER).has_errors
    assert not judgement_of(publication(a=case_study(consent=consent)), BEFORE).has_errors


def test_a_piece_without_a_readable_column_has_no_day() -> None:
    files = publication(a=case_study()) | {COLUMN_FILE: "title: ["}
    standing = judgement_of(files, AFTER).standings["coaching/a"]

    assert (standing.state, standing.day, standing.instant) == (State.BLOCKED, None, None)
    assert standing.reasons == ("its column.yml",)


def test_the_reasons_say_that_the_client_has_not_signed_off() -> None:
    files = publication(a=case_study()) | {COLUMN_FILE: COLUMN + "sign_off: required\n"}

    found = judgement_of(files, AFTER).standings["coaching/a"]

    assert found.reasons == ("the client's sign-off",)


def test_the_reasons_say_what_a_piece_lacks() -> None:
    taken_back = {**CONSENT, "withdrawn_on": "2026-03-01"}
    files = publication(
        ready=case_study(),
        draft=case_study(publish_on=None, status="draft", standfirst=None, sessions="two"),
        back=case_study(publish_on=None, consent=taken_back),
        gone=case_study(publish_on=None, status="withdrawn", standfirst=None),
    )
    found = judgement_of(files, AFTER).standings

    assert found["coaching/ready"].is_ready
    assert found["coaching/draft"].reasons == ("approval", "an error to be mended", "standfirst")
    assert found["coaching/back"].reasons == ("a valid consent",)
    assert found["coaching/gone"].reasons == ("approval",)


def test_nothing_is_published_that_is_not_ready_whatever_the_facts() -> None:
    consents = (CONSENT, None, {**CONSENT, "withdrawn_on": "2026-02-01"})
    collection = collection_of(
        publication(
            **{
                f"p{number}": case_study(status=status, publish_on=on, consent=consent)
                for number, (status, on, consent) in enumerate(
                    product(
                        ("draft", "review", "approved", "withdrawn"),
                        (None, "2026-04-09", "2026-05-07"),
                        consents,
                    )
                )
            }
        )
    )
    moment = AsOf.parse(AFTER)
    assert moment is not None

    published = [
        standing.entry
        for standing in standings(collection, at=moment, faulty=frozenset()).values()
        if standing.state is State.PUBLISHED
    ]

    assert [
        (entry.study.status.value, str(entry.study.publish_on), entry.study.consent is not None)
        for entry in published
    ] == [("approved", "2026-04-09", True)]
