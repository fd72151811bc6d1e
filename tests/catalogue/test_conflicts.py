"""Lines of a schedule that contradict each other."""

from __future__ import annotations

from typing import Any

import pytest

from columnist.catalogue.conflicts import conflicts_of
from tests.columns import FORTNIGHTLY, column_of


def move(slot: str, to: str) -> dict[str, str]:
    return {"slot": slot, "to": to, "reason": "Easter"}


def extra(day: str) -> dict[str, str]:
    return {"date": day, "reason": "special issue"}


def skip(day: str) -> dict[str, str]:
    return {"date": day, "reason": "closed"}


def told(**keys: Any) -> list[str]:  # noqa: ANN401 - as YAML would have it
    return [
        f"{'.'.join(map(str, conflict.path))} {conflict.code}: {conflict.message} | {conflict.hint}"
        for conflict in conflicts_of(column_of(**keys))
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
                # an extra slot can be moved, too
                move("2026-05-05", "2026-05-04"),
            ],
            # on a day that the summer or a holiday would skip, an extra brings the slot back
            extra=[extra("2026-05-05"), extra("2026-08-14"), extra("2026-04-03")],
        )
        == []
    )
