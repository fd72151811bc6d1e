"""A day that is no slot: what is said of it, and which free slots are offered."""

from __future__ import annotations

import pytest

from columnist.catalogue.planning import planning_faults
from columnist.domain.clock import AsOf
from tests.building import COLUMN, FOLDER, case_study, collection_of, publication

SETTINGS = """\
title: Coaching
contact: coaching@example.org
timezone: Europe/London
cadence: {rrule: FREQ=WEEKLY;INTERVAL=2;UNTIL=20260510, from: 2026-01-15}
move:
  - {slot: 2026-04-23, to: 2026-04-21, reason: fair}
  - {slot: 2026-01-17, to: 2026-01-16, reason: is no slot}
"""
OR_OFF = ", or add off_cadence: true if it is meant to come on another day."


def said_of(
    day: str, *, settings: str = SETTINGS, at: str = "2026-06-01", taken: tuple[str, ...] = ()
) -> tuple[str, str]:
    """Return message and hint of a piece on a day; other pieces have the days in `taken`."""
    days = {"a": day, **{f"other-{number}": on for number, on in enumerate(taken)}}
    pieces = {slug: case_study(publish_on=on) for slug, on in days.items()}
    files = publication(**pieces) | {f"{FOLDER}coaching/column.yml": settings}
    moment = AsOf.parse(at)
    assert moment is not None
    found = planning_faults(collection_of(files), at=moment)
    (fault,) = (one for one in found if one.place.path.endswith("/a.md") and one.code != "far-date")
    return fault.message, fault.hint


@pytest.mark.parametrize(
    ("day", "message", "hint"),
    [
        (
            "2026-04-10",
            'publish_on is "2026-04-10", but the column has no slot on that day.',
            (
                "Write 2026-04-09 or 2026-04-23, or add off_cadence: true if it is meant to come "
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
    assert said_of(day) == (message, hint)


def test_a_column_without_any_slot_offers_none() -> None:
    skip = "skip: [{from: 2026-01-01, to: 9999-12-31, reason: closed}]\n"
    assert said_of("2030-01-01", settings=COLUMN + skip) == (
        'publish_on is "2030-01-01", but the column has no slot on that day.',
        "The column has no free slot. Add off_cadence: true if it is meant to come that day.",
    )


@pytest.mark.parametrize(
    ("day", "taken", "free"),
    [
        ("2026-12-04", (), "2026-12-03 or 2026-12-17"),
        ("2026-12-04", ("2026-12-03", "2026-12-17"), "2026-11-19 or 2026-12-31"),
        ("2026-11-20", ("2026-11-19",), "2026-12-03"),
        ("2026-04-10", (), "2026-04-09 or 2026-04-23"),
        ("2026-04-10", ("2026-04-09", "2026-04-23"), "2026-03-26 or 2026-05-07"),
    ],
)
def test_only_free_slots_are_offered_and_for_a_coming_day_only_coming_ones(
    day: str, taken: tuple[str, ...], free: str
) -> None:
    _, hint = said_of(day, settings=COLUMN, at="2026-11-18", taken=taken)

    assert hint == f"Write {free}{OR_OFF}"


def test_instead_of_a_skipped_slot_free_ones_are_offered() -> None:
    skip = "skip: [{date: 2026-12-03, reason: conference}]\n"
    assert said_of(
        "2026-12-03", settings=COLUMN + skip, at="2026-11-19", taken=("2026-12-17",)
    ) == (
        "The slot of 3 December 2026 is skipped (conference).",
        f"Write 2026-12-31{OR_OFF}",
    )


def test_of_a_moved_slot_that_is_taken_others_are_offered() -> None:
    _, hint = said_of("2026-04-21", at="2026-04-01", taken=("2026-04-23",))

    assert hint == f"Write 2026-04-09 or 2026-05-07{OR_OFF}"
