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


def test_the_next_eight_days_stand_on_the_page_and_the_others_are_folded() -> None:
    view = schedule()

    assert [slot.day.iso for slot in view.coming][::7] == ["2026-04-09", "2026-07-16"]
    assert [slot.day.iso for slot in view.later][::18] == ["2026-07-30", "2027-04-08"]


def test_who_is_in_a_slot_folds_nothing_and_unfolds_nothing() -> None:
    """Otherwise a reader could tell from the fold what stands in it."""
    view = schedule(early="2026-04-09", late="2026-11-19")

    assert len(view.coming) == len(schedule().coming)
    assert [slot.state for slot in view.later].count("filled") == 1


@pytest.mark.parametrize(
    ("every", "near", "later"), [("4 weeks", 8, 6), ("5 weeks", 11, 0), ("6 months", 3, 0)]
)
def test_a_few_rows_are_not_folded(every: str, near: int, later: int) -> None:
    view = schedule(f"{{every: {every}, from: 2026-01-15}}")

    assert (len(view.coming), len(view.later)) == (near, later)
