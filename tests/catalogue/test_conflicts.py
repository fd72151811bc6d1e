"""Lines of a schedule that contradict each other."""

from __future__ import annotations

from typing import Any

import pytest

from columnist.catalogue.conflicts import conflicts_of
from columnist.domain.clock import AsOf
from tests.columns import FORTNIGHTLY, column_of


def move(slot: str, to: str) -> dict[str, str]:
    return {"slot": slot, "to": to, "reason": "Easter"}


def extra(day: str) -> dict[str, str]:
    return {"date": day, "reason": "special issue"}


def skip(day: str) -> dict[str, str]:
    return {"date": day, "reason": "closed"}


EASTER = {"from": "2026-04-01", "to": "2026-04-12", "reason": "closed"}


def told(at: str = "2026-01-01", **keys: Any) -> list[str]:  # noqa: ANN401 - as YAML would have it
    as_of = AsOf.parse(at)
    assert as_of is not None
    return [
        f"{'.'.join(map(str, conflict.path))} {conflict.code}: {conflict.message} | {conflict.hint}"
        for conflict in conflicts_of(column_of(**keys), at=as_of)
    ]


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (
            {"move": [move("2026-04-10", "2026-04-11")]},
            (
                "move.0.slot slot-conflict: 10 April 2026 is moved, but the column has no slot on "
                "that day. | The nearest slot is 2026-04-09."
            ),
        ),
        (
            {"move": [move("2020-04-10", "2026-04-11")]},
            (
                "move.0.slot slot-conflict: 10 April 2020 is moved, but the column has no slot on "
                "that day. | The column begins on 15 January 2026."
            ),
        ),
        (
            {"move": [move("2026-04-09", "2026-04-08"), move("2026-04-09", "2026-04-07")]},
            (
                "move.1.slot slot-conflict: The slot of 9 April 2026 is moved twice. | "
                "Keep one of the two lines."
            ),
        ),
        (
            {"move": [move("2026-04-09", "2026-04-09")]},
            (
                "move.0.to slot-conflict: The slot of 9 April 2026 is moved to the day that it has "
                "already. | Write another day, or take the line away."
            ),
        ),
        (
            {"move": [move("2026-04-09", "2026-04-23")]},
            (
                "move.0.to slot-conflict: A slot is moved to 23 April 2026, but another slot has "
                "that day. | Choose a day on which no slot comes."
            ),
        ),
        (
            {"move": [move("2026-04-09", "2026-04-08"), move("2026-04-23", "2026-04-08")]},
            (
                "move.1.to slot-conflict: A slot is moved to 8 April 2026, but another slot has "
                "that day. | Choose a day on which no slot comes."
            ),
        ),
        (
            {"move": [move("2026-04-09", "2026-05-05")], "extra": [extra("2026-05-05")]},
            (
                "move.0.to slot-conflict: A slot is moved to 5 May 2026, but another slot has that "
                "day. | Choose a day on which no slot comes."
            ),
        ),
        (
            {"extra": [extra("2026-04-09")]},
            (
                "extra.0.date slot-conflict: 9 April 2026 is an extra slot, but the cadence has a "
                "slot on that day already. | Take the line away."
            ),
        ),
        (
            {"extra": [extra("2026-05-05"), extra("2026-05-05")]},
            (
                "extra.1.date slot-conflict: 5 May 2026 is an extra slot twice. | "
                "Keep one of the two lines."
            ),
        ),
        (
            {"extra": [extra("2025-12-18")]},
            (
                "extra.0.date slot-conflict: 18 December 2025 is an extra slot, but the column "
                "begins on 15 January 2026. | Choose a later day, or let the cadence begin earlier."
            ),
        ),
        (
            {"skip": [skip("2026-05-05")], "extra": [extra("2026-05-05")]},
            (
                "skip.0.date slot-conflict: 5 May 2026 is skipped, but the same day is an extra "
                "slot. | Take one of the two lines away."
            ),
        ),
        (
            {"skip": [skip("2026-04-09")], "move": [move("2026-04-09", "2026-04-08")]},
            (
                "skip.0.date slot-conflict: 9 April 2026 is skipped, but the same day is moved to "
                "8 April 2026. | Take one of the two lines away."
            ),
        ),
        (
            {"skip": [skip("2026-04-08")], "move": [move("2026-04-09", "2026-04-08")]},
            (
                "skip.0.date slot-conflict: 8 April 2026 is skipped, but the same day has the slot "
                "of 9 April 2026. | Take one of the two lines away."
            ),
        ),
        (
            {"skip": [{"holidays": "GB-ENG"}], "move": [move("2026-04-09", "2026-04-06")]},
            (
                "move.0.to slot-conflict: The slot of 9 April 2026 is moved to 6 April 2026, but "
                "that day is skipped (Easter Monday). | Choose a day that is not skipped."
            ),
        ),
        (
            {"skip": [EASTER], "move": [move("2026-04-23", "2026-04-12")]},
            (
                "move.0.to slot-conflict: The slot of 23 April 2026 is moved to 12 April 2026, but "
                "that day is skipped (closed). | Choose a day that is not skipped."
            ),
        ),
        (  # told once, at the line of the one day
            {"skip": [skip("2026-04-08"), EASTER], "move": [move("2026-04-23", "2026-04-08")]},
            (
                "skip.0.date slot-conflict: 8 April 2026 is skipped, but the same day has the slot "
                "of 23 April 2026. | Take one of the two lines away."
            ),
        ),
    ],
)
def test_a_contradiction_is_told_once_at_its_line(keys: dict[str, Any], expected: str) -> None:
    assert told(**keys) == [expected]


def test_a_schedule_without_contradictions_is_left_alone() -> None:
    assert (
        told(
            cadence={**FORTNIGHTLY, "on": "friday"},
            skip=[
                skip("2026-12-25"),
                {"holidays": "GB-ENG"},
                {"from": "2026-08-01", "to": "2026-08-31", "reason": "summer"},
            ],
            move=[
                move("2026-05-08", "2026-05-06"),
                # the day that the slot above has left
                move("2026-05-22", "2026-05-08"),
                # a slot may leave a range or a public holiday
                move("2026-08-14", "2026-09-03"),
                # an extra slot can be moved, too
                move("2026-05-05", "2026-05-02"),
            ],
            # on a day that the summer or a holiday would skip, an extra brings the slot back
            extra=[extra("2026-05-05"), extra("2026-08-28"), extra("2026-04-03")],
        )
        == []
    )


EASTER_MONDAY = {"cadence": {**FORTNIGHTLY, "every": "1 week", "on": "monday"}}


@pytest.mark.parametrize(
    "keys",
    [
        # the holiday that it stood on is none any more, in a new edition of the library
        {**EASTER_MONDAY, "extra": [extra("2026-04-06")]},
        {"extra": [extra("2026-05-05")], "skip": [skip("2026-05-05")]},
        {"move": [move("2026-04-09", "2026-04-08")], "skip": [skip("2026-04-09")]},
        {"move": [move("2026-04-09", "2026-04-08")], "skip": [skip("2026-04-08")]},
        {"move": [move("2026-04-23", "2026-04-08")], "skip": [EASTER]},
        # it came on 7 May, before the day that its line names
        {
            "extra": [extra("2026-06-16")],
            "move": [move("2026-06-16", "2026-05-06")],
            "skip": [skip("2026-06-16")],
        },
    ],
)
def test_no_skip_and_no_holiday_calls_a_past_day_in_question(keys: dict[str, Any]) -> None:
    assert told("2026-05-07", **keys) == []
    assert told("2026-04-01", **keys) != []


def test_a_slot_that_is_moved_ahead_is_ahead_though_its_own_day_is_past() -> None:
    keys = {"move": [move("2026-04-09", "2026-04-16")], "skip": [skip("2026-04-09")]}
    assert told("2026-04-15T12:00+00:00", **keys) == [
        (
            "skip.0.date slot-conflict: 9 April 2026 is skipped, but the same day is moved to "
            "16 April 2026. | Take one of the two lines away."
        )
    ]
    assert told("2026-04-16T06:00+00:00", **keys) == []
