"""A time zone by its name."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import available_timezones

import pytest

from columnist.domain.time_zone import TimeZone, zone_of
from tests.domain.forms import fault, read


def test_every_zone_of_the_machine_is_known() -> None:
    names = available_timezones() - {"Factory", "localtime"}

    assert {read(TimeZone, name) for name in names} == names


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("London", 'Did you mean "Europe/London"?'),
        ("GMT+1", "Write it as in Europe/London."),
        ("Europe/Londn", 'Did you mean "Europe/London"?'),
        ("xyzzy", "Write it as in Europe/London."),
    ],
)
def test_a_time_zone_is_a_name_that_all_machines_know(typed: str, hint: str) -> None:
    assert fault(TimeZone, typed) == (
        "unknown-timezone",
        f'is "{typed}", which is not a time zone.',
        hint,
    )


def test_what_a_machine_calls_its_own_zone_is_none() -> None:
    assert fault(TimeZone, "localtime")[0] == "unknown-timezone"


def test_the_rules_of_a_zone_are_found_by_its_name() -> None:
    summer = datetime(2026, 7, 1, 7, tzinfo=zone_of("Europe/London"))

    assert summer.astimezone(UTC).hour == 6
