"""A day that is no slot: what is said of it, and which slots are offered."""

from __future__ import annotations

from datetime import date

import pytest

from columnist.catalogue.slots import why_not_a_slot
from tests.columns import column_of


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
