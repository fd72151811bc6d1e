"""What a piece needs at its stage."""

from __future__ import annotations

from typing import Any

import pytest

from columnist.content.duties import lacking
from tests.building import case_study
from tests.telling import codes, entry_of, told

DRAFT = "---\ntitle: T\ncoaches: [a]\n---\n"


def told_of(text: str) -> list[str]:
    return told(entry_of(text).diagnostics)


def test_a_first_draft_is_never_blocked_by_what_is_needed_later() -> None:
    entry = entry_of(DRAFT)

    assert not any(fault.is_error for fault in entry.diagnostics)
    assert [fault.message.split()[0] for fault in entry.diagnostics] == [
        "client.alias",
        "client.role",
        "consent",
        "question",
        "standfirst",
        "themes",
        "story",
    ]
    assert lacking(entry) == (
        "standfirst",
        "themes",
        "client.alias",
        "client.role",
        "questions",
        "consent",
        "story",
    )


def test_what_an_approved_piece_lacks_is_an_error() -> None:
    text = case_study(standfirst=None, themes=[], client={"alias": "JP"}, consent=None)

    assert told_of(text) == [
        "6:9 needed-when-approved themes is missing; an approved piece needs it.",
        "8:9 needed-when-approved client.role is missing; an approved piece needs it.",
        "11:1 needed-when-approved consent is missing; an approved piece needs it.",
        "11:1 needed-when-approved standfirst is missing; an approved piece needs it.",
    ]


def test_an_approved_piece_needs_a_story() -> None:
    text = case_study(questions=None, outcomes=["Calm"], body=" ")

    assert told_of(text) == [
        "14:1 needed-when-approved story is missing; an approved piece needs it."
    ]


@pytest.mark.parametrize("changes", [{}, {"questions": None, "outcomes": ["Calm"]}])
def test_a_question_or_an_outcome_is_enough(changes: dict[str, Any]) -> None:
    assert told_of(case_study(**changes)) == []


@pytest.mark.parametrize("changes", [{"questions": None}, {"questions": [], "outcomes": []}])
def test_one_of_questions_and_outcomes_is_needed(changes: dict[str, Any]) -> None:
    (fault,) = entry_of(case_study(**changes)).diagnostics

    assert fault.message == "question or outcome is missing; an approved piece needs it."


def test_a_client_s_consent_needs_its_day_and_a_reprint_its_source() -> None:
    written = case_study(consent={"basis": "written", "scope": "anonymised"})
    reprint = case_study(consent={"basis": "reprint", "scope": "anonymised"})

    assert told_of(written) == [
        "12:10 needed-when-approved consent.given_on is missing; an approved piece needs it."
    ]
    assert told_of(reprint) == [
        "13:1 needed-when-approved source is missing; an approved piece needs it."
    ]


def test_a_composite_has_no_day_of_consent() -> None:
    consent = {"basis": "composite", "given_on": "2026-01-02", "scope": "anonymised"}

    assert told_of(case_study(consent=consent)) == [
        "12:33 consent-date given_on is there, but a consent of basis composite has no day."
    ]


@pytest.mark.parametrize(
    "changes", [{"themes": "confidence"}, {"client": "JP"}, {"standfirst": ""}, {"consent": {}}]
)
def test_a_field_with_a_fault_of_its_own_is_not_also_lacking(changes: dict[str, Any]) -> None:
    faults = codes(entry_of(case_study(**changes)).diagnostics)

    assert faults
    assert not any("needed-when-approved" in fault for fault in faults)


@pytest.mark.parametrize("status", [None, "draft", "review"])
@pytest.mark.parametrize(
    ("line", "still"),
    [
        ("consent: {basis: written}", "scope"),
        ("consent: {scope: anonymised}", "basis"),
        ("consent: {basis: , scope: anonymised}", "consent.basis"),
        ("source: {publication: A magazine}", "rights"),
        ("commentary: {by: client}", "text"),
        ("questions: [What now?]", "What now?"),
    ],
)
def test_half_a_group_blocks_no_piece_that_is_not_approved(
    line: str, still: str, status: str | None
) -> None:
    head = f"---\ntitle: T\ncoaches: [priya-raman]\n{line}\n"
    stage = f"status: {status}\n" if status else ""
    found = entry_of(f"{head}{stage}---\nHi.\n").diagnostics

    assert {fault.code for fault in found} == {"lacking"}
    assert any(still in fault.message for fault in found)
    approved = entry_of(f"{head}status: approved\n---\nHi.\n").diagnostics
    assert any(fault.is_error and still in fault.message for fault in approved)


def test_a_key_with_nothing_behind_it_is_lacking_where_it_stands() -> None:
    text = case_study(client=None).replace("sessions:", "client:\nsessions:")
    text = text.replace('"A manager had', '# "A manager had')

    assert told_of(text) == [
        "3:1 needed-when-approved standfirst is missing; an approved piece needs it.",
        "9:1 needed-when-approved client.alias is missing; an approved piece needs it.",
        "9:1 needed-when-approved client.role is missing; an approved piece needs it.",
    ]


def test_a_withdrawn_piece_lacks_nothing() -> None:
    assert told_of("---\ntitle: T\ncoaches: [a]\nstatus: withdrawn\n---\n") == []


def test_how_a_piece_was_withdrawn_is_said_of_withdrawn_pieces_alone() -> None:
    withdrawn = {"on": "2026-05-01", "mode": "gone"}
    taken_back = {
        "basis": "written",
        "given_on": "2026-01-02",
        "scope": "anonymised",
        "withdrawn_on": "2026-05-01",
    }

    assert told_of(case_study(withdrawn=withdrawn)) == [
        "13:1 withdrawal-unclear withdrawn is there, but the status is approved."
    ]
    assert told_of(case_study(withdrawn=withdrawn, status="withdrawn")) == []
    assert told_of(case_study(withdrawn=withdrawn, consent=taken_back)) == []


@pytest.mark.parametrize("key", ["coaches", "themes", "tags"])
def test_a_list_names_nothing_twice(key: str) -> None:
    changes: dict[str, Any] = {key: ["a", "b", "a"]}

    (fault,) = told_of(case_study(**changes))

    assert fault.endswith(f'repeated-item {key} (item 3) is "a", which is there already.')
