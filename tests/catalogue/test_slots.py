"""Which days a column comes on: its rhythm, and what is skipped, moved or added."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from columnist.catalogue.slots import instant_on, slot_at, slots_of
from tests.columns import FORTNIGHTLY, MONTHLY, column_of
from tests.effort import calls_of

if TYPE_CHECKING:
    from columnist.domain.column import Column
    from columnist.domain.slot import Slot


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


def test_two_years_of_slots_are_counted_once() -> None:
    column = column_of(skip=[{"from": "2026-08-01", "to": "2026-08-31", "reason": "summer"}])
    assert len(slots(column, "2026-01-15", "2028-01-15")) == 53
    one = calls_of(lambda: slots(column, "2026-01-15", "2026-01-15"))
    assert calls_of(lambda: slots(column, "2026-01-15", "2028-01-15")) < 53 * one
