"""The schedule of a column on its page: what is near stands there, what is far is folded."""

from __future__ import annotations

import pytest

from columnist.domain.settings import Settings
from columnist.publication import edition_of
from columnist.rendering.schedule_page import schedule_page
from columnist.rendering.views import ScheduleView
from tests.building import COLUMN, FOLDER, case_study, judgement_of, publication


def schedule(cadence: str = "{every: 2 weeks, from: 2026-01-15}", **days: str) -> ScheduleView:
    """The schedule as of 1 April 2026 of a column with a piece on each of the days."""
    pieces = {
        slug: case_study(publish_on=day, client={"alias": slug, "role": "senior-manager"})
        for slug, day in days.items()
    }
    text = f"{COLUMN.partition('cadence:')[0]}cadence: {cadence}\n"
    files = {**publication(**pieces), f"{FOLDER}coaching/column.yml": text}
    judgement = judgement_of(files, "2026-04-01")
    edition = edition_of(judgement, settings=Settings(name="S", url="https://example.org/"))
    (column,) = edition.release.columns
    view = schedule_page(edition, column).content
    assert isinstance(view, ScheduleView)
    return view


def test_three_open_days_stand_on_the_page_and_the_others_are_folded() -> None:
    view = schedule()

    assert [slot.day.iso for slot in view.coming] == ["2026-04-09", "2026-04-23", "2026-05-07"]
    assert [slot.day.iso for slot in (view.later[0], view.later[-1])] == [
        "2026-05-21",
        "2027-04-08",
    ]


def test_whatever_is_planned_stands_on_the_page_with_three_open_days_behind_it() -> None:
    view = schedule(early="2026-04-09", late="2026-06-04")

    assert [slot.state for slot in view.coming] == [
        "filled",
        *["open"] * 3,
        "filled",
        *["open"] * 3,
    ]
    assert {slot.state for slot in view.later} == {"open"}


@pytest.mark.parametrize(
    ("months", "near", "later"), [("6 weeks", 3, 6), ("9 weeks", 6, 0), ("6 months", 3, 0)]
)
def test_a_few_rows_are_not_folded(months: str, near: int, later: int) -> None:
    view = schedule(f"{{every: {months}, from: 2026-01-15}}")

    assert (len(view.coming), len(view.later)) == (near, later)
