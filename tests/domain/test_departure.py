"""Skips, moves and extras, one at a time."""

from __future__ import annotations

from datetime import date

import pytest
from jsonschema import Draft202012Validator

from columnist.domain.departure import Extra, Move, Skip
from tests.columns import faults_of

CHRISTMAS = {"date": "2026-12-24", "reason": "Christmas"}
SUMMER = {"from": "2026-08-01", "to": "2026-08-31", "reason": "summer"}
_FORMS = "Write date, or from and to, or holidays."


def reason(skip: dict[str, str], day: str) -> str | None:
    return Skip.model_validate(skip).reason_on(date.fromisoformat(day))


def test_a_skipped_date_is_that_day_alone() -> None:
    assert reason(CHRISTMAS, "2026-12-24") == "Christmas"
    assert reason(CHRISTMAS, "2026-12-25") is None


def test_a_skipped_range_has_both_its_ends() -> None:
    assert reason(SUMMER, "2026-08-01") == reason(SUMMER, "2026-08-31") == "summer"
    assert reason(SUMMER, "2026-07-31") is None
    assert reason(SUMMER, "2026-09-01") is None


def test_a_public_holiday_is_skipped_by_its_name_or_the_reason_given() -> None:
    assert reason({"holidays": "GB-ENG"}, "2026-04-03") == "Good Friday"
    assert reason({"holidays": "GB-ENG", "reason": "bank holiday"}, "2026-04-03") == "bank holiday"
    assert reason({"holidays": "GB-ENG", "reason": "bank holiday"}, "2026-04-02") is None


@pytest.mark.parametrize(
    ("keys", "fault"),
    [
        ({}, f" invalid-skip: does not say which days it skips. | {_FORMS}"),
        (
            {"reason": "summer"},
            f" invalid-skip: does not say which days it skips. | {_FORMS}",
        ),
        (
            {**CHRISTMAS, "holidays": "GB-ENG"},
            (
                " invalid-skip: says in several ways which days it skips, but one was expected. | "
                f"{_FORMS} Make a skip of its own of each."
            ),
        ),
        ({"from": "2026-08-01", "reason": "x"}, "to missing: Field required | "),
        ({"to": "2026-08-01", "reason": "x"}, "from missing: Field required | "),
        ({"date": "2026-08-01"}, "reason missing: Field required | "),
        (
            {"from": "2026-08-31", "to": "2026-08-01", "reason": "summer"},
            (
                'to invalid-skip: is "2026-08-01", but the range begins only on 2026-08-31. | '
                "Write the earlier day under from and the later one under to."
            ),
        ),
        (
            {"start": "2026-08-01", **CHRISTMAS},
            "start extra_forbidden: Extra inputs are not permitted | ",
        ),
    ],
)
def test_a_skip_is_one_thing_and_says_why(keys: dict[str, str], fault: str) -> None:
    assert faults_of(Skip, keys) == [fault]


@pytest.mark.parametrize(
    ("keys", "faults"),
    [
        ({"from": "1 August"}, ["from invalid-date", "reason missing", "to missing"]),
        (
            {"date": "24/12", "reasno": "x"},
            ["date invalid-date", "reasno extra_forbidden", "reason missing"],
        ),
        (
            {"date": "24/12", "holidays": "XX"},
            ["date invalid-date", "holidays unknown-holidays", " invalid-skip"],
        ),
    ],
)
def test_all_that_is_wrong_with_a_skip_is_told_at_once(
    keys: dict[str, str], faults: list[str]
) -> None:
    assert [fault.partition(":")[0] for fault in faults_of(Skip, keys)] == faults


def test_a_skip_that_is_no_group_of_fields_is_told_once() -> None:
    [fault] = faults_of(Skip, "Christmas")
    assert fault.startswith(" model_type: ")


def test_a_move_and_an_extra_need_all_their_keys() -> None:
    assert [fault.split()[0] for fault in faults_of(Move, {})] == ["slot", "to", "reason"]
    assert [fault.split()[0] for fault in faults_of(Extra, {})] == ["date", "reason"]


def test_the_schema_of_a_skip_takes_one_form_only() -> None:
    schema = Draft202012Validator(Skip.model_json_schema())
    assert schema.is_valid(CHRISTMAS)
    assert schema.is_valid(SUMMER)
    assert schema.is_valid({"holidays": "GB-ENG"})
    assert not schema.is_valid({"date": "2026-12-24"})
    assert not schema.is_valid({**CHRISTMAS, **SUMMER})
    assert not schema.is_valid({})


@pytest.mark.parametrize("model", [Skip, Move, Extra])
def test_every_field_of_a_departure_has_a_description_and_an_example(
    model: type[Skip | Move | Extra],
) -> None:
    for name, field in model.model_fields.items():
        assert field.description, name
        assert field.examples, name
