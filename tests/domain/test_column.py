"""The file of a column: its fields, its faults, its schema."""

from __future__ import annotations

from datetime import date, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from jsonschema import Draft202012Validator

from columnist.domain.column import Accent, Column, SignOff
from columnist.domain.lead import Lead, LeadUnit
from tests.columns import FORTNIGHTLY, column_of, faults_of, fields

MONTHLY = {"every": "1 month", "on": "first tuesday", "from": "2027-01-01", "at": "08:00"}


def test_the_column_of_the_manual_is_read() -> None:
    column = column_of(
        description="How a few hours of coaching change a working life.",
        skip=[
            {"date": "2026-12-24", "reason": "Christmas"},
            {"from": "2026-08-01", "to": "2026-08-31", "reason": "summer"},
            {"holidays": "GB-ENG"},
        ],
        move=[{"slot": "2026-04-02", "to": "2026-04-01", "reason": "Easter"}],
        extra=[{"date": "2026-05-05", "reason": "special issue"}],
        deadlines={
            "submission": "21 days",
            "client sign-off": "14 days",
            "final copy": "3 working days",
        },
        runway="4",
        sign_off="required",
        words={"min": "400", "max": "1200"},
        accent="plum",
        rules={"missing-alt-text": "error"},
    )
    assert column.zone == ZoneInfo("Europe/London")
    assert column.begins == date(2026, 1, 15)
    assert column.holiday_calendars == ("GB-ENG",)
    assert column.deadlines["final copy"] == Lead(3, LeadUnit.WORKING_DAY)
    assert (column.runway, column.sign_off, column.accent) == (4, SignOff.REQUIRED, Accent.PLUM)
    assert (column.words.min, column.words.max) == (400, 1200)
    assert column.rules == {"missing-alt-text": "error"}


def test_a_column_needs_little() -> None:
    column = column_of()
    assert (column.runway, column.sign_off, column.accent) == (3, SignOff.OPTIONAL, Accent.TEAL)
    assert (column.words.min, column.words.max) == (None, None)
    assert (column.skip, column.move, column.extra, column.deadlines) == ((), (), (), {})
    assert faults_of(Column, {}) == [
        f"{name} missing: Field required | " for name in ("title", "contact", "timezone", "cadence")
    ]


def test_every_rule_that_starts_with_another_is_told_at_once() -> None:
    found = faults_of(Column, fields(cadence=[FORTNIGHTLY] * 4))
    assert [fault.split()[0] for fault in found] == [f"cadence.{n}.from" for n in (1, 2, 3)]


def test_rules_are_in_force_one_after_the_other_however_they_are_listed() -> None:
    column = column_of(cadence=[MONTHLY, FORTNIGHTLY])
    assert [rule.start for rule in column.cadence] == [date(2026, 1, 15), date(2027, 1, 1)]
    assert column.rule_on(date(2026, 12, 31)).at == time(7)
    assert column.rule_on(date(2027, 1, 1)).at == time(8)
    assert column.rule_on(date(2020, 1, 1)).at == time(7)


@pytest.mark.parametrize(
    ("keys", "fault"),
    [
        (
            {"cadence": [FORTNIGHTLY, MONTHLY, FORTNIGHTLY]},
            (
                'cadence.2.from invalid-cadence: is "2026-01-15", but another rule starts on '
                "that day already. | A rule holds until the next one starts. Change the day of "
                "one, or take it away."
            ),
        ),
        (
            {"cadence": "fortnightly"},
            (
                'cadence invalid-cadence: is "fortnightly", but `every`, `on`, `at` and `from` '
                "were expected, each on its own line. | Write them below it, for example  "
                'every: "2 weeks"'
            ),
        ),
        (
            {"cadence": {**FORTNIGHTLY, "every": "x"}},
            "cadence.every invalid-cadence: ",
        ),
        (
            {"cadence": [FORTNIGHTLY, {**MONTHLY, "on": "friday"}]},
            "cadence.1.on invalid-cadence: ",
        ),
        ({"cadence": []}, "cadence too_short: "),
        ({"timezone": "Europe/Londn"}, "timezone unknown-timezone: "),
        ({"skip": [{"holidays": "XX"}]}, "skip.0.holidays unknown-holidays: "),
        ({"deadlines": {"submission": "soon"}}, "deadlines.submission invalid-lead: "),
        (
            {"words": {"min": "1200", "max": "400"}},
            (
                "words out-of-range: has a min of 1200, which is more than its max of 400. | "
                "Write the smaller number under min."
            ),
        ),
        ({"accent": "scarlet"}, "accent enum: "),
        ({"runway": "many"}, "runway invalid-number: "),
        (
            {"rules": {"missing-alt": "error"}},
            (
                'rules.missing-alt.[key] unknown-code: names "missing-alt", which is no warning. | '
                'Did you mean "missing-alt-text"?'
            ),
        ),
        (
            {"rules": {"zzz": "error"}},
            (
                'rules.zzz.[key] unknown-code: names "zzz", which is no warning. | '
                "Warnings that can be made errors: too-short, "
            ),
        ),
        (
            {"rules": {"invalid-date": "error"}},
            (
                "rules.invalid-date.[key] unknown-code: is an error already, so that there is "
                "nothing to raise. | Take the line away."
            ),
        ),
        ({"rules": {"missing-alt-text": "note"}}, "rules.missing-alt-text literal_error: "),
    ],
)
def test_a_fault_of_a_column_is_told_once_at_its_key(keys: dict[str, Any], fault: str) -> None:
    found = faults_of(Column, fields(**keys))
    assert len(found) == 1
    assert found[0].startswith(fault)


def test_the_words_of_a_column_may_have_one_bound_only() -> None:
    assert column_of(words={"min": "400"}).words.max is None
    assert column_of(words={"max": "400"}).words.min is None


def test_the_schema_takes_a_rule_or_a_list_of_rules() -> None:
    schema = Draft202012Validator(Column.model_json_schema())
    assert schema.is_valid(fields())
    assert schema.is_valid(fields(cadence=[FORTNIGHTLY, MONTHLY]))
    assert schema.is_valid(fields(rules={"missing-alt-text": "error"}))
    assert not schema.is_valid(fields(cadence=[]))
    assert not schema.is_valid(fields(rules={"zzz": "error"}))
    assert not schema.is_valid(fields(colour="teal"))


def test_every_field_of_a_column_has_a_description_and_an_example_that_it_takes() -> None:
    for name, field in Column.model_fields.items():
        assert field.description, name
        assert field.examples, name
        faults = faults_of(Column, fields(**{field.alias or name: field.examples[0]}))
        assert faults == [], name
