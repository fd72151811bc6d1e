"""One rule of a cadence: its days, its contradictions, its schema."""

from __future__ import annotations

from datetime import date, time

import pytest
from jsonschema import Draft202012Validator

from columnist.domain.cadence import Rule
from tests.columns import FORTNIGHTLY, faults_of, rule_of


def days(rule: Rule, until: str) -> list[str]:
    return [day.isoformat() for day in rule.days(date(2000, 1, 1), date.fromisoformat(until))]


def test_a_fortnightly_rule_is_counted_from_its_anchor() -> None:
    rule = Rule.model_validate(FORTNIGHTLY)
    assert rule.at == time(7)
    assert days(rule, "2026-03-01") == ["2026-01-15", "2026-01-29", "2026-02-12", "2026-02-26"]


def test_an_anchor_on_another_weekday_counts_in_its_week() -> None:
    late = rule_of(every="2 weeks", on="thursday", start="2026-01-16")
    early = rule_of(every="2 weeks", on="thursday", start="2026-01-13")
    assert days(late, "2026-02-01") == ["2026-01-29"]
    assert days(early, "2026-02-01") == ["2026-01-15", "2026-01-29"]


def test_without_on_the_anchor_names_the_day() -> None:
    assert days(rule_of(every="week"), "2026-01-31") == ["2026-01-15", "2026-01-22", "2026-01-29"]
    assert days(rule_of(every="month"), "2026-03-31") == ["2026-01-15", "2026-02-15", "2026-03-15"]
    assert days(rule_of(every="10 days"), "2026-02-01") == ["2026-01-15", "2026-01-25"]


def test_several_weekdays_come_each_week() -> None:
    rule = rule_of(every="1 week", on=["tuesday", "thursday"])
    assert days(rule, "2026-01-23") == ["2026-01-15", "2026-01-20", "2026-01-22"]


def test_nth_and_last_weekdays_are_found_in_each_month() -> None:
    first = rule_of(every="1 month", on="first tuesday")
    last = rule_of(every="2 months", on="last friday")
    assert days(first, "2026-04-30") == ["2026-02-03", "2026-03-03", "2026-04-07"]
    assert days(last, "2026-06-30") == ["2026-01-30", "2026-03-27", "2026-05-29"]


def test_months_without_a_31st_are_passed_over_and_the_last_day_is_the_cure() -> None:
    assert days(rule_of(every="month", on="31"), "2026-05-31") == [
        "2026-01-31",
        "2026-03-31",
        "2026-05-31",
    ]
    assert days(rule_of(every="month", on="last day"), "2026-04-30") == [
        "2026-01-31",
        "2026-02-28",
        "2026-03-31",
        "2026-04-30",
    ]


def test_the_29th_of_february_comes_in_leap_years() -> None:
    yearly = rule_of(rrule="FREQ=YEARLY", start="2024-02-29")
    twelve = rule_of(every="12 months", start="2024-02-29")
    assert days(yearly, "2033-01-01") == ["2024-02-29", "2028-02-29", "2032-02-29"]
    assert days(twelve, "2033-01-01") == days(yearly, "2033-01-01")


def test_a_recurrence_rule_stands_for_every_and_on() -> None:
    rule = rule_of(rrule="FREQ=WEEKLY;INTERVAL=2;BYDAY=TH")
    assert days(rule, "2027-01-01") == days(Rule.model_validate(FORTNIGHTLY), "2027-01-01")
    assert rule.at == time(0)


def test_rules_read_from_the_same_text_are_equal() -> None:
    rule = Rule.model_validate(FORTNIGHTLY)
    assert rule.recurrence.days(rule.start, rule.start, rule.start)
    assert rule == Rule.model_validate(FORTNIGHTLY)
    assert hash(rule) == hash(Rule.model_validate(FORTNIGHTLY))


@pytest.mark.parametrize(
    ("keys", "fault"),
    [
        (
            {"every": "2 weeks", "on": "first thursday"},
            (
                'on invalid-cadence: is "first thursday", but `every` counts weeks, which have '
                "weekdays only. | Write a weekday such as thursday, "
                'or count in months: every: "1 month".'
            ),
        ),
        (
            {"every": "2 weeks", "on": "15"},
            (
                'on invalid-cadence: is "15", but `every` counts weeks, which have weekdays '
                "only. | "
                'Write a weekday such as thursday, or count in months: every: "1 month".'
            ),
        ),
        (
            {"every": "month", "on": "thursday"},
            (
                'on invalid-cadence: is "thursday", but `every` counts months, which have four or '
                'five of each weekday. | Say which one, for example "first thursday" or '
                '"last thursday".'
            ),
        ),
        (
            {"every": "3 days", "on": "thursday"},
            (
                'on invalid-cadence: is "thursday", but a rhythm of days comes on any day of the '
                "week. | Take `on` away, or count in weeks."
            ),
        ),
        (
            {"every": "week", "rrule": "FREQ=WEEKLY"},
            (
                'rrule invalid-cadence: stands beside `every` ("1 week"), but a rhythm is told in '
                "one way. | Keep `every` or `rrule`, not both."
            ),
        ),
        (
            {"on": "thursday", "rrule": "FREQ=WEEKLY"},
            (
                'rrule invalid-cadence: stands beside `on` ("thursday"), but a rhythm is told in '
                "one way. | Keep `on` or `rrule`, not both."
            ),
        ),
        (
            {"on": "thursday"},
            (
                " invalid-cadence: does not say how often: neither `every` nor `rrule` is there. | "
                'Add it, for example  every: "2 weeks"'
            ),
        ),
        (
            {"rrule": "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"},
            (
                " cadence-never-comes: names days that never come: there is none in the 40 years "
                "after 15 January 2026. | Look at the days of the month, the months and the end "
                "that it names."
            ),
        ),
        ({"every": "week", "start": "2026-01-15"}, "start extra_forbidden: "),
        ({"every": "week", "at": "7am"}, "at invalid-time: "),
    ],
)
def test_a_rule_that_contradicts_itself_is_told_at_its_key(
    keys: dict[str, str], fault: str
) -> None:
    found = faults_of(Rule, {"from": "2026-01-15", **keys})
    assert len(found) == 1
    assert found[0].startswith(fault)


def test_each_fault_of_a_rule_is_told_once() -> None:
    found = faults_of(Rule, {"every": "x", "on": "y", "rrule": "z"})
    assert [fault.split(" ", 1)[0] for fault in found] == ["every", "on", "from", "rrule"]


def test_a_rule_that_lacks_its_rhythm_is_told_with_its_other_faults() -> None:
    found = faults_of(Rule, {"at": "7", "form": "2026-01-15"})
    assert [fault.partition(":")[0] for fault in found] == [
        "at invalid-time",
        "from missing",
        "form extra_forbidden",
        " invalid-cadence",
    ]


def test_the_schema_takes_what_the_model_takes() -> None:
    schema = Draft202012Validator(Rule.model_json_schema())
    assert schema.is_valid(FORTNIGHTLY)
    assert schema.is_valid({"rrule": "FREQ=DAILY", "from": "2026-01-15"})
    assert not schema.is_valid({"every": "week"})
    assert not schema.is_valid({"from": "2026-01-15"})
    assert not schema.is_valid({"every": "week", "rrule": "FREQ=DAILY", "from": "2026-01-15"})
    assert not schema.is_valid({"every": "fortnight", "from": "2026-01-15"})
    assert Rule.model_json_schema()["properties"]["at"]["default"] == "00:00"


def test_every_field_of_a_rule_has_a_description_and_an_example() -> None:
    for name, field in Rule.model_fields.items():
        assert field.description, name
        assert field.examples, name
