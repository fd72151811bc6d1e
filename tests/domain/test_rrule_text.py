"""Recurrence rules: what is read, and what is refused by name."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from columnist.domain.recurrence import Frequency, Recurrence, Weekday
from columnist.domain.rrule_text import RruleText

RRULE: TypeAdapter[Any] = TypeAdapter(RruleText)
ANCHOR = date(2026, 1, 15)
_KNOWN = "Known are: FREQ, INTERVAL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS, UNTIL, COUNT, WKST."


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH",
            Recurrence(Frequency.WEEKLY, 2, weekdays=(Weekday(3),)),
        ),
        (
            "FREQ=MONTHLY;BYDAY=1TU,-1FR",
            Recurrence(Frequency.MONTHLY, weekdays=(Weekday(1, 1), Weekday(4, -1))),
        ),
        (
            "FREQ=YEARLY; BYMONTH=3,9; BYMONTHDAY=1,-1; WKST=SU; COUNT=12",
            Recurrence(Frequency.YEARLY, months=(3, 9), month_days=(1, -1), week_start=6, count=12),
        ),
        (
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;UNTIL=20271231",
            Recurrence(
                Frequency.MONTHLY,
                weekdays=tuple(map(Weekday, range(5))),
                positions=(-1,),
                until=date(2027, 12, 31),
            ),
        ),
    ],
)
def test_a_recurrence_rule_is_read(text: str, meant: Recurrence) -> None:
    assert RRULE.validate_python(text) == meant
    assert RRULE.validate_python(meant) is meant


def test_the_last_working_day_of_the_month_is_found() -> None:
    rule = RRULE.validate_python("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1")
    assert rule.days(ANCHOR, ANCHOR, date(2026, 5, 31)) == (
        date(2026, 1, 30),
        date(2026, 2, 27),
        date(2026, 3, 31),
        date(2026, 4, 30),
        date(2026, 5, 29),
    )


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        (
            "weekly",
            'holds "weekly", but NAME=VALUE was expected.',
            "Write it as in FREQ=WEEKLY;INTERVAL=2;BYDAY=TH.",
        ),
        (
            "INTERVAL=2",
            'is "INTERVAL=2", but it does not say how often: FREQ is missing.',
            "Write it as in FREQ=WEEKLY;INTERVAL=2;BYDAY=TH.",
        ),
        (
            "FREQ=DAILY;BYHOUR=7",
            'names "BYHOUR", which is not a part of a rhythm here.',
            _KNOWN,
        ),
        (
            "freq=DAILY",
            'names "freq", which is not a part of a rhythm here.',
            'Did you mean "FREQ"?',
        ),
        (
            "RRULE:FREQ=DAILY",
            'names "RRULE:FREQ", which is not a part of a rhythm here.',
            "Leave RRULE: away.",
        ),
        (
            "FREQ=DAILY;FREQ=DAILY",
            'names "FREQ" twice, but each part can be there once.',
            "Keep one of them.",
        ),
        (
            "FREQ=HOURLY",
            'holds "FREQ=HOURLY", but DAILY, WEEKLY, MONTHLY or YEARLY was expected.',
            "",
        ),
        (
            "FREQ=WEEKLI",
            'holds "FREQ=WEEKLI", but DAILY, WEEKLY, MONTHLY or YEARLY was expected.',
            'Did you mean "WEEKLY"?',
        ),
        (
            "FREQ=DAILY;INTERVAL=0",
            'holds "INTERVAL=0", but a whole number from 1 to 999 was expected.',
            "",
        ),
        (
            "FREQ=DAILY;INTERVAL=+2",
            'holds "INTERVAL=+2", but a whole number from 1 to 999 was expected.',
            "",
        ),
        (
            "FREQ=MONTHLY;BYMONTHDAY=1,32",
            'holds "BYMONTHDAY=1,32", but a whole number from -31 to -1 or 1 to 31 was expected.',
            "",
        ),
        (
            "FREQ=WEEKLY;BYDAY=THU",
            (
                'holds "BYDAY=THU", but MO, TU, WE, TH, FR, SA, SU were expected, '
                "each perhaps with a number before it."
            ),
            "Write it as in BYDAY=TH or BYDAY=1TU,-1FR.",
        ),
        (
            "FREQ=YEARLY;BYDAY=54MO",
            (
                'holds "BYDAY=54MO", but MO, TU, WE, TH, FR, SA, SU were expected, '
                "each perhaps with a number before it."
            ),
            "Write it as in BYDAY=TH or BYDAY=1TU,-1FR.",
        ),
        (
            "FREQ=WEEKLY;WKST=MON",
            'holds "WKST=MON", but one of MO, TU, WE, TH, FR, SA, SU was expected.',
            "",
        ),
        (
            "FREQ=DAILY;UNTIL=20271231T070000Z",
            'holds "UNTIL=20271231T070000Z", but a day was expected, as YYYYMMDD.',
            "Write the day and no time: UNTIL=20271231.",
        ),
        (
            "FREQ=DAILY;UNTIL=20270231",
            'holds "UNTIL=20270231", but a day was expected, as YYYYMMDD.',
            "Write the day and no time: UNTIL=20271231.",
        ),
        (
            "FREQ=DAILY;UNTIL=2027-12-31",
            'holds "UNTIL=2027-12-31", but a day was expected, as YYYYMMDD.',
            "Write the day and no time: UNTIL=20271231.",
        ),
        (
            "FREQ=WEEKLY;BYDAY=1TH",
            (
                'holds "FREQ=WEEKLY;BYDAY=1TH", '
                "but an nth weekday can only be told within a month or a year."
            ),
            "Take the number away, or write FREQ=MONTHLY.",
        ),
        (
            "FREQ=MONTHLY;BYDAY=1TH,FR",
            'holds "BYDAY=1TH,FR", but weekdays with and without a number cannot stand together.',
            "Give each a number, or none.",
        ),
        (
            "FREQ=WEEKLY;BYMONTHDAY=1",
            'holds "FREQ=WEEKLY;BYMONTHDAY=1", but weeks have no days of the month.',
            "Write FREQ=MONTHLY.",
        ),
        (
            "FREQ=MONTHLY;BYSETPOS=1",
            'holds "BYSETPOS=1", but there is nothing that it could choose from.',
            "Add what to choose from, as in FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1.",
        ),
        (
            "FREQ=DAILY;COUNT=2;UNTIL=20271231",
            (
                'holds "COUNT=2;UNTIL=20271231", '
                "but a rhythm ends after a number of times or on a day, not both."
            ),
            "Keep one of them.",
        ),
    ],
)
def test_what_is_outside_the_subset_is_refused_by_name(text: str, message: str, hint: str) -> None:
    with pytest.raises(ValidationError) as caught:
        RRULE.validate_python(text)
    error = caught.value.errors()[0]
    assert (error["type"], error["msg"]) == ("invalid-cadence", message)
    assert error["ctx"]["hint"] == hint


def test_what_is_no_text_is_told_by_its_kind() -> None:
    with pytest.raises(ValidationError, match="text"):
        RRULE.validate_python(["FREQ=DAILY"])
