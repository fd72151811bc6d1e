"""Days of a withdrawal that are still to come."""

from __future__ import annotations

from typing import Any

import pytest

from tests.building import FOLDER, case_study, judgement_of, publication

CONSENT = {"basis": "written", "given_on": "2026-03-02", "scope": "anonymised"}
AT = "2026-04-30"
LATE = "2026-04-30T23:30:00+00:00"
"""The first of May, by the clock of the column."""


def told(at: str = AT, **changes: Any) -> list[str]:  # noqa: ANN401 - as YAML would have it
    files = publication(a=case_study(**changes))
    return [
        f"{fault.severity}: {fault.code} {fault.message}"
        for fault in judgement_of(files, at).diagnostics
    ]


def test_a_day_of_withdrawal_that_is_still_to_come_is_told_and_holds_nothing_up() -> None:
    withdrawn = {"on": "2026-05-01", "mode": "gone"}

    assert told(status="withdrawn", withdrawn=withdrawn) == [
        (
            "warning: coming-withdrawal withdrawn.on is 1 May 2026, which is still to come, but "
            "the piece is withdrawn already."
        )
    ]
    assert told(LATE, status="withdrawn", withdrawn=withdrawn) == []


def test_a_day_on_which_the_client_takes_back_the_consent_is_held_to_the_same() -> None:
    assert told(consent={**CONSENT, "withdrawn_on": "2026-05-01"}) == [
        (
            "warning: coming-withdrawal consent.withdrawn_on is 1 May 2026, which is still to "
            "come, but the piece is withdrawn already."
        )
    ]


@pytest.mark.parametrize(
    "changes",
    [
        {"status": "withdrawn", "withdrawn": {"mode": "gone"}},
        {"status": "withdrawn", "withdrawn": {"on": "2026-04-30"}},
        {"status": "withdrawn"},
        {},
    ],
)
def test_a_withdrawal_without_such_a_day_is_left_alone(changes: dict[str, Any]) -> None:
    assert told(**changes) == []


def test_a_note_that_tells_the_title_is_told_and_not_shown() -> None:
    withdrawn = {"on": "2026-04-29", "mode": "gone", "note": "SPACE to think: its client asked."}
    files = publication(a=case_study(status="withdrawn", withdrawn=withdrawn))
    judgement = judgement_of(files, AT)

    assert [fault.code for fault in judgement.diagnostics] == ["title-in-note"]
    assert [tombstone.note for tombstone in judgement.release.tombstones] == [""]


def test_nobody_knows_the_day_in_a_column_that_cannot_be_read() -> None:
    files = publication(a=case_study(status="withdrawn", withdrawn={"on": "2026-05-01"}))
    found = judgement_of({**files, f"{FOLDER}coaching/column.yml": "title: ["}, AT).diagnostics

    assert "coming-withdrawal" not in {fault.code for fault in found}
