"""A column's year, drawn: a mark a slot, and the same in words."""

from __future__ import annotations

from itertools import pairwise
from math import dist
from typing import TYPE_CHECKING

import pytest

from columnist.domain.settings import Settings
from columnist.publication import edition_of
from columnist.rendering.year_strip import WIDTH, year_of_next, year_strips
from tests.building import COLUMN, FOLDER, case_study, judgement_of, publication

if TYPE_CHECKING:
    from columnist.catalogue.public_schedule import PublicColumn

SKIPPING = COLUMN + "skip: [{date: 2026-04-23, reason: a holiday}]\n"
ENDING = COLUMN.replace(
    'every: 2 weeks, on: thursday, at: "07:00"', 'rrule: "FREQ=WEEKLY;COUNT=2", at: "07:00"'
)


def schedule(column: str, **pieces: str) -> PublicColumn:
    """The public schedule of the column as of 30 April 2026."""
    files = publication(**pieces) | {f"{FOLDER}coaching/column.yml": column}
    judgement = judgement_of(files, "2026-04-30")
    settings = Settings(name="Stories", url="https://example.org/")
    return edition_of(judgement, settings=settings).schedules["coaching"]


def test_each_slot_has_a_mark_in_its_half_of_its_year() -> None:
    strips = year_strips(schedule(SKIPPING, a_story=case_study()))
    assert [strip.year for strip in strips] == [2026, 2027]
    first, second = strips[0].halves
    assert [name for _, name in second.months] == ["Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    states = {mark.title: mark.state for mark in first.marks}
    assert states["9 April 2026: published"] == "published"
    assert states["23 April 2026: without a column"] == "skipped"
    assert states["7 May 2026: open"] == "open"


def test_marks_stand_in_order_within_the_drawing() -> None:
    for strip in year_strips(schedule(COLUMN)):
        for half in strip.halves:
            places = [mark.x for mark in half.marks]
            assert places == sorted(places)
            assert all(0 <= place < WIDTH for place in places)


def test_a_year_is_told_in_words() -> None:
    strip = year_strips(schedule(SKIPPING, a_story=case_study()))[0]
    assert strip.counts == (
        ("published", "1 published"),
        ("open", "18 open"),
        ("skipped", "1 without a column"),
        ("missed", "6 missed"),
    )


def test_the_column_page_shows_the_year_of_the_next_slot() -> None:
    assert [strip.year for strip in year_of_next(schedule(COLUMN))] == [2026]


def test_a_column_that_has_ended_shows_its_last_year() -> None:
    ended = schedule(ENDING)
    assert ended.next is None
    assert [strip.year for strip in year_of_next(ended)] == [2026]


def test_a_title_of_an_unpublished_piece_is_not_in_the_drawing() -> None:
    coming = case_study(title="Not yet", publish_on="2026-05-07")
    strips = year_strips(schedule(COLUMN, not_yet=coming))
    titles = [mark.title for strip in strips for half in strip.halves for mark in half.marks]
    assert "7 May 2026: planned" in titles
    assert not any("Not yet" in title for title in titles)


def test_a_half_without_a_slot_is_left_out() -> None:
    strip = year_strips(schedule(COLUMN.replace("2026-01-15", "2026-07-02")))[0]
    assert [half.months[0][1] for half in strip.halves] == ["Jul"]


@pytest.mark.parametrize(
    ("every", "rows", "radius"), [("2 weeks", 1, 5.5), ("1 weeks", 1, 4), ("3 days", 2, 3)]
)
def test_marks_touch_one_another_neither_in_a_half_nor_between_two(
    every: str, rows: int, radius: float
) -> None:
    column = COLUMN.replace("every: 2 weeks, on: thursday", f"every: {every}")
    strip = year_strips(schedule(column))[0]
    begins = {"Jan": 0, "Jul": WIDTH}
    places = [
        (begins[half.months[0][1]] + mark.x, mark.y) for half in strip.halves for mark in half.marks
    ]
    assert strip.radius >= radius
    assert len({y for _, y in places}) == rows
    outline = 2 * strip.radius + 2
    assert all(dist(*pair) > outline for pair in pairwise(places))
    ways = [after - before for (before, _), (after, _) in pairwise(places)]
    assert max(ways) - min(ways) <= 2


def test_a_column_of_every_day_is_drawn_as_well() -> None:
    column = COLUMN.replace("every: 2 weeks, on: thursday", "every: 1 days")
    assert year_strips(schedule(column))[0].radius == 1.5


def test_a_year_of_one_slot_has_a_mark_of_the_usual_size() -> None:
    once = ENDING.replace("COUNT=2", "COUNT=1")
    assert [strip.radius for strip in year_strips(schedule(once))] == [5.5]
