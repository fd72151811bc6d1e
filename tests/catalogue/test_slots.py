"""Slots: which days come, and at which instant, in all zones and through all departures."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from columnist.catalogue.slots import (
    coming_slots,
    instant_on,
    rhythm_days,
    slot_at,
    slots_of,
    why_not_a_slot,
)
from tests.columns import FORTNIGHTLY, column_of
from tests.timing import seconds_of

if TYPE_CHECKING:
    from columnist.domain.column import Column
    from columnist.domain.slot import Slot

MONTHLY = {"every": "1 month", "on": "first tuesday", "from": "2026-06-01", "at": "08:00"}


def slots(column: Column, since: str, until: str) -> tuple[Slot, ...]:
    return slots_of("coaching", column, date.fromisoformat(since), date.fromisoformat(until))


def told(column: Column, since: str, until: str) -> list[str]:
    """Return each slot as `identity`, `-> day` where moved, `(reason)` where skipped."""
    return [
        slot.on.isoformat()
        + (f" -> {slot.day.isoformat()}" if slot.moved else "")
        + (f" ({slot.skipped})" if slot.skipped else "")
        + (" extra" if slot.extra else "")
        for slot in slots(column, since, until)
    ]


def instant(day: str, **keys: Any) -> str:  # noqa: ANN401 - as YAML would have it
    return instant_on(column_of(**keys), date.fromisoformat(day)).isoformat()


def test_a_skip_keeps_the_rhythm() -> None:
    column = column_of(skip=[{"date": "2026-01-29", "reason": "training"}])
    assert told(column, "2026-01-01", "2026-02-28") == [
        "2026-01-15",
        "2026-01-29 (training)",
        "2026-02-12",
        "2026-02-26",
    ]


def test_ranges_and_public_holidays_are_skipped() -> None:
    column = column_of(
        cadence={**FORTNIGHTLY, "on": "monday", "from": "2026-03-23"},
        skip=[
            {"holidays": "GB-ENG"},
            {"from": "2026-05-01", "to": "2026-05-31", "reason": "holiday"},
        ],
    )
    assert told(column, "2026-03-01", "2026-06-30") == [
        "2026-03-23",
        "2026-04-06 (Easter Monday)",
        "2026-04-20",
        "2026-05-04 (May Day)",
        "2026-05-18 (holiday)",
        "2026-06-01",
        "2026-06-15",
        "2026-06-29",
    ]


def test_a_moved_slot_keeps_its_identity_and_comes_on_its_new_day() -> None:
    column = column_of(move=[{"slot": "2026-04-09", "to": "2026-04-08", "reason": "Easter"}])
    moved = slot_at("coaching", column, date(2026, 4, 9))
    assert moved is not None
    assert (moved.id, moved.day, moved.moved) == (
        "coaching/2026-04-09",
        date(2026, 4, 8),
        "Easter",
    )
    assert moved.instant == datetime(2026, 4, 8, 6, tzinfo=UTC)
    assert slot_at("coaching", column, date(2026, 4, 8)) is None


def test_moves_and_extras_win_over_ranges_and_holidays() -> None:
    column = column_of(
        cadence={"every": "week", "on": "friday", "from": "2026-03-27"},
        skip=[
            {"holidays": "GB-ENG"},
            {"from": "2026-08-01", "to": "2026-08-31", "reason": "summer"},
        ],
        move=[{"slot": "2026-04-03", "to": "2026-04-02", "reason": "Good Friday"}],
        extra=[{"date": "2026-08-12", "reason": "special issue"}],
    )
    assert told(column, "2026-04-01", "2026-04-10") == ["2026-04-03 -> 2026-04-02", "2026-04-10"]
    assert told(column, "2026-08-07", "2026-08-14") == [
        "2026-08-07 (summer)",
        "2026-08-12 extra",
        "2026-08-14 (summer)",
    ]


def test_a_skipped_date_wins_over_an_extra_on_it() -> None:
    column = column_of(
        extra=[{"date": "2026-05-05", "reason": "special issue"}],
        skip=[{"date": "2026-05-05", "reason": "no special issue"}],
    )
    assert told(column, "2026-05-01", "2026-05-06") == ["2026-05-05 (no special issue) extra"]


def test_an_extra_before_the_column_begins_does_not_exist() -> None:
    column = column_of(extra=[{"date": "2025-12-18", "reason": "too early"}])
    assert told(column, "2025-01-01", "2026-01-20") == ["2026-01-15"]


def test_a_new_rule_begins_where_the_earlier_one_ends() -> None:
    column = column_of(cadence=[FORTNIGHTLY, MONTHLY])
    assert told(column, "2026-05-10", "2026-07-31") == ["2026-05-21", "2026-06-02", "2026-07-07"]
    assert [slot.instant.hour for slot in slots(column, "2026-05-10", "2026-07-31")] == [6, 7, 7]


def test_the_rule_of_its_identity_tells_the_hour_of_a_moved_slot() -> None:
    column = column_of(
        cadence=[FORTNIGHTLY, MONTHLY],
        move=[{"slot": "2026-05-21", "to": "2026-06-04", "reason": "late"}],
    )
    (moved,) = slots(column, "2026-05-21", "2026-05-21")
    assert moved.instant == datetime(2026, 6, 4, 6, tzinfo=UTC)
    assert instant_on(column, date(2026, 6, 4)) == datetime(2026, 6, 4, 7, tzinfo=UTC)


LONDON = {"timezone": "Europe/London"}
NEW_YORK = {"timezone": "America/New_York"}


def at(clock: str) -> dict[str, Any]:
    return {"cadence": {"every": "day", "from": "2024-01-01", "at": clock}}


@pytest.mark.parametrize(
    ("keys", "day", "expected"),
    [
        (LONDON | at("07:00"), "2026-03-28", "2026-03-28T07:00:00+00:00"),
        (LONDON | at("07:00"), "2026-03-29", "2026-03-29T06:00:00+00:00"),
        (LONDON | at("07:00"), "2026-10-25", "2026-10-25T07:00:00+00:00"),
        # 01:30 does not exist: read with the offset before the gap, it is 02:30 summer time
        (LONDON | at("01:30"), "2026-03-29", "2026-03-29T01:30:00+00:00"),
        # 01:30 comes twice: the first is in summer time
        (LONDON | at("01:30"), "2026-10-25", "2026-10-25T00:30:00+00:00"),
        (NEW_YORK | at("02:30"), "2026-03-08", "2026-03-08T07:30:00+00:00"),
        (NEW_YORK | at("01:30"), "2026-11-01", "2026-11-01T05:30:00+00:00"),
        # there is no midnight: it is 01:00 summer time
        ({"timezone": "America/Santiago"} | at("00:00"), "2026-09-06", "2026-09-06T04:00:00+00:00"),
        ({"timezone": "Pacific/Auckland"} | at("07:00"), "2026-01-15", "2026-01-14T18:00:00+00:00"),
        ({"timezone": "Pacific/Auckland"} | at("07:00"), "2026-07-15", "2026-07-14T19:00:00+00:00"),
        (
            {"timezone": "Pacific/Kiritimati"} | at("00:00"),
            "2026-01-15",
            "2026-01-14T10:00:00+00:00",
        ),
        # Lisbon kept another time from 1992 to 1996
        ({"timezone": "Europe/Lisbon"} | at("07:00"), "1994-01-15", "1994-01-15T06:00:00+00:00"),
        ({"timezone": "Europe/Lisbon"} | at("07:00"), "1998-01-15", "1998-01-15T07:00:00+00:00"),
    ],
)
def test_the_instant_of_a_day_is_the_hour_of_its_zone(
    keys: dict[str, Any], day: str, expected: str
) -> None:
    assert instant(day, **keys) == expected


def test_the_last_evening_of_the_calendar_is_no_accident() -> None:
    assert instant_on(column_of(**LONDON), date(2026, 7, 2)).tzinfo is UTC
    assert instant("9999-12-31", **(NEW_YORK | at("23:00"))) == "9999-12-31T23:59:59.999999+00:00"


def test_the_next_slots_are_those_after_the_instant_and_never_a_skipped_one() -> None:
    column = column_of(skip=[{"date": "2026-02-12", "reason": "training"}])
    before = datetime(2026, 1, 29, 6, 59, 59, tzinfo=UTC)
    on_time = datetime(2026, 1, 29, 7, tzinfo=UTC)
    assert [slot.on.day for slot in coming_slots("c", column, after=before, count=2)] == [29, 26]
    assert [slot.on.day for slot in coming_slots("c", column, after=on_time, count=2)] == [26, 12]


def test_a_slot_moved_from_the_past_into_the_future_is_still_to_come() -> None:
    column = column_of(
        move=[
            {"slot": "2026-01-29", "to": "2026-03-02", "reason": "late"},
            {"slot": "2026-04-09", "to": "2026-02-13", "reason": "early"},
            {"slot": "2026-01-16", "to": "2026-02-14", "reason": "is no slot"},
        ]
    )
    after = datetime(2026, 2, 12, 12, tzinfo=UTC)
    found = coming_slots("c", column, after=after, count=4)
    assert [slot.on.isoformat() for slot in found] == [
        "2026-04-09",
        "2026-02-26",
        "2026-01-29",
        "2026-03-12",
    ]


def test_the_next_slot_is_found_before_the_column_begins_and_across_a_change_of_rules() -> None:
    column = column_of(
        cadence=[{**FORTNIGHTLY, "every": "1 week"}, {**MONTHLY, "from": "2026-02-01"}]
    )
    long_before = datetime(2020, 1, 1, tzinfo=UTC)
    found = coming_slots("c", column, after=long_before, count=4)
    assert [slot.on.isoformat() for slot in found] == [
        "2026-01-15",
        "2026-01-22",
        "2026-01-29",
        "2026-02-03",
    ]


def test_the_slot_of_a_day_that_its_zone_left_out_is_still_to_come() -> None:
    # Samoa went from 29 to 31 December 2011.
    daily = {"every": "1 day", "at": "07:00", "from": "2011-12-01"}
    column = column_of(timezone="Pacific/Apia", cadence=daily)
    after = datetime(2011, 12, 30, 12, tzinfo=UTC)
    found = coming_slots("c", column, after=after, count=3)
    assert [slot.on.isoformat() for slot in found] == ["2011-12-30", "2011-12-31", "2012-01-01"]


def test_a_column_that_has_ended_or_skips_everything_has_no_next_slot() -> None:
    ended = column_of(cadence={"rrule": "FREQ=WEEKLY;COUNT=3", "from": "2026-01-15"})
    skipped = column_of(skip=[{"from": "2026-01-01", "to": "9999-12-31", "reason": "closed"}])
    after = datetime(2026, 2, 1, tzinfo=UTC)
    last = datetime.max.replace(tzinfo=UTC)

    def look() -> None:
        assert coming_slots("c", ended, after=after, count=1) == ()
        assert coming_slots("c", skipped, after=after, count=1) == ()
        assert coming_slots("c", column_of(), after=last, count=1) == ()

    assert seconds_of(look, within=1) < 1


def test_two_years_of_slots_cost_a_few_milliseconds_at_most() -> None:
    column = column_of(skip=[{"from": "2026-08-01", "to": "2026-08-31", "reason": "summer"}])
    assert len(slots(column, "2026-01-15", "2028-01-15")) == 53
    assert seconds_of(lambda: slots(column, "2026-01-15", "2028-01-15"), within=0.02) < 0.02


@pytest.mark.parametrize(
    ("day", "message", "hint"),
    [
        (
            "2026-04-10",
            'publish_on is "2026-04-10", but the column has no slot on that day.',
            (
                "Write 2026-04-09 or 2026-05-07, or add off_cadence: true if it is meant to come "
                "on another day."
            ),
        ),
        (
            "2026-04-21",
            (
                'publish_on is "2026-04-21", but the slot that comes on that day is the one of '
                "23 April 2026."
            ),
            "The slot was moved and keeps its date: write 2026-04-23.",
        ),
        (
            "2025-12-18",
            'publish_on is "2025-12-18", but the column begins only on 15 January 2026.',
            "Write 2026-01-15, or add off_cadence: true if it is meant to come on another day.",
        ),
        (
            "2026-05-20",
            'publish_on is "2026-05-20", but the column has no slot on that day.',
            "Write 2026-05-07, or add off_cadence: true if it is meant to come on another day.",
        ),
        (
            "2026-01-16",
            'publish_on is "2026-01-16", but the column has no slot on that day.',
            (
                "Write 2026-01-15 or 2026-01-29, or add off_cadence: true if it is meant to come "
                "on another day."
            ),
        ),
    ],
)
def test_a_day_that_is_no_slot_is_told_with_the_slots_around_it(
    day: str, message: str, hint: str
) -> None:
    column = column_of(
        cadence={"rrule": "FREQ=WEEKLY;INTERVAL=2;UNTIL=20260510", "from": "2026-01-15"},
        move=[
            {"slot": "2026-04-23", "to": "2026-04-21", "reason": "fair"},
            {"slot": "2026-01-17", "to": "2026-01-16", "reason": "is no slot"},
        ],
        skip=[{"date": "2026-04-23", "reason": "contradicts the move"}],
    )
    assert why_not_a_slot("c", column, date.fromisoformat(day)) == (message, hint)


def test_a_column_without_any_slot_offers_none() -> None:
    column = column_of(skip=[{"from": "2026-01-01", "to": "9999-12-31", "reason": "closed"}])
    assert why_not_a_slot("c", column, date(2030, 1, 1)) == (
        'publish_on is "2030-01-01", but the column has no slot on that day.',
        "The column has no slot that is not skipped.",
    )


DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))
RULES = st.fixed_dictionaries(
    {
        "rrule": st.sampled_from(
            [
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH",
                "FREQ=WEEKLY;BYDAY=MO,FR",
                "FREQ=DAILY;INTERVAL=5",
                "FREQ=MONTHLY;BYMONTHDAY=31",
                "FREQ=MONTHLY;BYDAY=-1FR",
                "FREQ=DAILY;COUNT=30",
            ]
        ),
        "from": DAYS.map(date.isoformat),
        "at": st.sampled_from(["00:00", "01:30", "07:00", "23:59"]),
    }
)
ZONES = st.sampled_from(["Europe/London", "America/New_York", "Pacific/Auckland", "Asia/Kolkata"])


@st.composite
def columns(draw: st.DrawFn) -> Column:
    cadence = draw(st.lists(RULES, min_size=1, max_size=3, unique_by=lambda rule: rule["from"]))
    plain = column_of(cadence=cadence)
    named = [day.isoformat() for day in rhythm_days(plain, plain.begins, date(2028, 1, 1))]
    skips = draw(st.lists(st.tuples(DAYS, st.integers(0, 40)), max_size=2))
    moved = draw(st.lists(st.sampled_from(named or ["2026-01-01"]), max_size=2, unique=True))
    return column_of(
        cadence=cadence,
        timezone=draw(ZONES),
        skip=[
            {
                "from": first.isoformat(),
                "to": (first + timedelta(days=length)).isoformat(),
                "reason": "away",
            }
            for first, length in skips
        ],
        move=[{"slot": slot, "to": draw(DAYS).isoformat(), "reason": "moved"} for slot in moved],
        extra=[
            {"date": day.isoformat(), "reason": "more"} for day in draw(st.lists(DAYS, max_size=2))
        ],
    )


@settings(max_examples=80, deadline=None)
@given(columns(), DAYS, DAYS, st.integers(0, 200), st.integers(0, 200))
def test_slots_do_not_depend_on_the_window_that_is_asked_for(
    column: Column, since: date, until: date, earlier: int, later: int
) -> None:
    narrow = slots_of("c", column, since, until)
    wide = slots_of("c", column, since - timedelta(days=earlier), until + timedelta(days=later))
    assert narrow == tuple(slot for slot in wide if since <= slot.on <= until)


@settings(max_examples=80, deadline=None)
@given(columns())
def test_slots_are_in_order_and_each_is_there_once(column: Column) -> None:
    found = slots_of("c", column, date(2026, 1, 1), date(2028, 1, 1))
    identities = [slot.on for slot in found]
    assert identities == sorted(set(identities))
    for slot in found:
        assert slot == slot_at("c", column, slot.on)
        assert slot.instant.astimezone(column.zone).date() == slot.day


@settings(max_examples=80, deadline=None)
@given(st.lists(RULES, min_size=2, max_size=3, unique_by=lambda rule: rule["from"]))
def test_a_new_rule_never_changes_the_slots_before_it(rules: list[dict[str, str]]) -> None:
    *earlier, newest = sorted(rules, key=lambda rule: rule["from"])
    until = date.fromisoformat(newest["from"]) - timedelta(days=1)
    since = date(2026, 1, 1)
    before = slots_of("c", column_of(cadence=earlier), since, until)
    assert slots_of("c", column_of(cadence=rules), since, until) == before


@settings(max_examples=80, deadline=None)
@given(columns(), DAYS, st.integers(1, 8))
def test_the_coming_slots_are_the_first_that_lie_ahead(
    column: Column, day: date, count: int
) -> None:
    after = datetime(day.year, day.month, day.day, 7, tzinfo=UTC)
    everything = slots_of("c", column, date(2026, 1, 1), date(2036, 1, 1))
    ahead = sorted(
        (slot.instant, slot.on)
        for slot in everything
        if slot.skipped is None and slot.instant > after
    )
    found = coming_slots("c", column, after=after, count=count)
    assert [(slot.instant, slot.on) for slot in found] == ahead[:count]
