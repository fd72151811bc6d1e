"""What holds for the slots of any column, whatever its rhythm and its departures from it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from columnist.catalogue.slots import coming_slots, rhythm_days, slot_at, slots_of
from tests.columns import column_of

if TYPE_CHECKING:
    from columnist.domain.column import Column

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


@given(columns(), DAYS, DAYS, st.integers(0, 200), st.integers(0, 200))
def test_slots_do_not_depend_on_the_window_that_is_asked_for(
    column: Column, since: date, until: date, earlier: int, later: int
) -> None:
    narrow = slots_of("c", column, since, until)
    wide = slots_of("c", column, since - timedelta(days=earlier), until + timedelta(days=later))
    assert narrow == tuple(slot for slot in wide if since <= slot.on <= until)


@given(columns())
def test_slots_are_in_order_and_each_is_there_once(column: Column) -> None:
    found = slots_of("c", column, date(2026, 1, 1), date(2028, 1, 1))
    identities = [slot.on for slot in found]
    assert identities == sorted(set(identities))
    for slot in found:
        assert slot == slot_at("c", column, slot.on)
        assert slot.instant.astimezone(column.zone).date() == slot.day


@given(st.lists(RULES, min_size=2, max_size=3, unique_by=lambda rule: rule["from"]))
def test_a_new_rule_never_changes_the_slots_before_it(rules: list[dict[str, str]]) -> None:
    *earlier, newest = sorted(rules, key=lambda rule: rule["from"])
    until = date.fromisoformat(newest["from"]) - timedelta(days=1)
    since = date(2026, 1, 1)
    before = slots_of("c", column_of(cadence=earlier), since, until)
    assert slots_of("c", column_of(cadence=rules), since, until) == before


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
