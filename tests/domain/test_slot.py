"""The name of a slot."""

from __future__ import annotations

from datetime import UTC, date, datetime

from columnist.domain.slot import Slot


def test_a_slot_is_named_by_its_column_and_the_day_that_it_keeps() -> None:
    instant = datetime(2026, 4, 1, 6, tzinfo=UTC)
    slot = Slot("coaching", date(2026, 4, 2), date(2026, 4, 1), instant, moved="Easter")
    assert slot.id == "coaching/2026-04-02"
