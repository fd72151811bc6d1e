"""The words of a cadence."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pydantic import TypeAdapter, ValidationError

from columnist.domain.rhythm import EveryText, OnText, parse_every, parse_on

EVERY: TypeAdapter[Any] = TypeAdapter(EveryText)
ON: TypeAdapter[Any] = TypeAdapter(OnText)

_EVERY_HINT = 'Write a number and days, weeks or months, for example "2 weeks".'
_ON_HINT = (
    "Write a weekday such as thursday, an nth weekday such as first thursday or last friday, "
    "a day of the month such as 15, or last day."
)


def fault_of(form: TypeAdapter[Any], value: object) -> tuple[str, str]:
    with pytest.raises(ValidationError) as caught:
        form.validate_python(value)
    error = caught.value.errors()[0]
    return error["msg"], error.get("ctx", {}).get("hint", "")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("2 weeks", "2 weeks"),
        ("1 weeks", "1 week"),
        ("week", "1 week"),
        ("month", "1 month"),
        ("10 days", "10 days"),
        ("999 months", "999 months"),
    ],
)
def test_every_is_a_number_of_days_weeks_or_months(typed: str, said: str) -> None:
    every = EVERY.validate_python(typed)
    assert str(every) == said
    assert EVERY.validate_python(every) is every
    Draft202012Validator(EVERY.json_schema()).validate(typed)


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("fortnightly", 'Write it as "2 weeks".'),
        ("Monthly", 'Write it as "1 month".'),
        ("2 years", 'Write it as "24 months".'),
        ("0 weeks", _EVERY_HINT),
        ("1000 days", _EVERY_HINT),
        ("weeks", _EVERY_HINT),
        ("two weeks", _EVERY_HINT),
        ("", _EVERY_HINT),
    ],
)
def test_another_form_of_every_is_refused_with_the_cure(typed: str, hint: str) -> None:
    message = f'is "{typed}", but a number of days, weeks or months was expected.'
    assert fault_of(EVERY, typed) == (message, hint)
    assert not Draft202012Validator(EVERY.json_schema()).is_valid(typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("thursday", "thursday"),
        ("Thursday", "thursday"),
        ("tuesday and thursday", "tuesday and thursday"),
        ("monday, wednesday, friday", "monday and wednesday and friday"),
        (["tuesday", "thursday"], "tuesday and thursday"),
        (["tuesday", "tuesday"], "tuesday"),
        ("first thursday", "first thursday"),
        ("First Thursday", "first thursday"),
        (["first monday", "third monday"], "first monday and third monday"),
        ("last friday", "last friday"),
        ("15", "15"),
        ("01", "1"),
        ("1 and 15", "1 and 15"),
        ("last day", "last day"),
        (["15", "last day"], "15 and last day"),
    ],
)
def test_on_names_weekdays_nth_weekdays_or_days_of_the_month(typed: object, said: str) -> None:
    on = ON.validate_python(typed)
    assert str(on) == said
    assert ON.validate_python(on) is on
    Draft202012Validator(ON.json_schema()).validate(typed)


def test_an_editor_that_reads_the_day_of_the_month_as_a_number_is_content() -> None:
    schema = Draft202012Validator(ON.json_schema())
    assert schema.is_valid(15)
    assert schema.is_valid([1, 15])
    assert not schema.is_valid(32)


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("thrusday", 'Did you mean "thursday"?'),
        ("THURSDAY", 'Did you mean "thursday"?'),
        ("frist thursday", 'Did you mean "first thursday"?'),
        ("fifth monday", 'Not every month has a fifth one. Write "last monday".'),
        ("fifth moonday", 'Did you mean "first monday"?'),
        ("32", _ON_HINT),
        ("0", _ON_HINT),
        ("2026-01-15", _ON_HINT),
        ("", _ON_HINT),
    ],
)
def test_another_word_for_a_day_is_refused_with_the_nearest(typed: str, hint: str) -> None:
    message = f'is "{typed}", but a day of the week or of the month was expected.'
    assert fault_of(ON, typed) == (message, hint)
    assert not Draft202012Validator(ON.json_schema()).is_valid(typed)


@pytest.mark.parametrize(
    "typed", ["monday, first friday", "thursday, 15", "first monday, 15", ["monday, 15"]]
)
def test_days_of_different_kinds_do_not_stand_together(typed: object) -> None:
    shown = typed[0] if isinstance(typed, list) else typed
    assert fault_of(ON, typed) == (
        f'is "{shown}", but days of different kinds cannot stand together.',
        "Write weekdays only, nth weekdays only, or days of the month only.",
    )


def test_an_empty_list_of_days_is_told() -> None:
    assert fault_of(ON, []) == ("is an empty list, but a day was expected.", _ON_HINT)


@pytest.mark.parametrize("value", [{"a": "b"}, [["monday"]], None])
def test_what_is_no_text_is_told_by_its_kind(value: object) -> None:
    for parse in (parse_every, parse_on):
        with pytest.raises(Exception, match="text"):
            parse(value)
