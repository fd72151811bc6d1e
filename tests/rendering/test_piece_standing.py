"""Where a piece stands, in the lines that end a report on it."""

from __future__ import annotations

from datetime import date

import pytest

from columnist.catalogue.planned import planned_schedule
from columnist.rendering.piece_standing import piece_standing
from columnist.rendering.timetable_calendar import timetable_calendar
from tests.building import COLUMN, FOLDER, case_study, judgement_of, publication

LEADS = "deadlines: {submission: 21 days, 校正: 3 days}\n"


def standing_of(text: str, *, colour: bool = False) -> str:
    files = publication(here=text) | {f"{FOLDER}coaching/column.yml": COLUMN + LEADS}
    judgement = judgement_of(files, "2026-01-20")
    (column,) = judgement.collection.columns
    schedule = planned_schedule(
        column,
        judgement.standings.values(),
        as_of=judgement.release.at,
        until=date(2026, 3, 1),
    )
    return piece_standing(judgement.standings["coaching/here"], schedule, colour=colour)


def test_a_missed_and_a_coming_deadline_are_told() -> None:
    text = case_study(publish_on="2026-01-29", status="draft")
    assert standing_of(text) == (
        "Where it stands:\n"
        "    piece     Space to think (coaching/here)\n"
        "    state     draft\n"
        "    slot      Thursday 29 January 2026, 07:00 (Europe/London)\n"
        "    deadline  submission was due 8 Jan (12 days ago)\n"
        "    deadline  校正 by 26 Jan (6 days left)\n"
        "    lacking   approval\n"
    ).rstrip("\n")


@pytest.mark.parametrize(
    "text",
    ['---\ntitle: "x\nstatus: approved\n---\nHe said.\n', "He said.", "---\ntitle: x\n", "\0"],
)
def test_of_a_piece_that_cannot_be_read_nothing_is_made_up(text: str) -> None:
    assert standing_of(text) == (
        "Where it stands:\n"
        "    piece     coaching/here\n"
        "    state     not known, since its front matter cannot be read"
    )


def test_labels_alone_are_coloured() -> None:
    text = case_study(publish_on="2026-01-29")
    assert "\x1b[2mstate     \x1b[0mscheduled" in standing_of(text, colour=True)


def test_a_day_that_is_no_slot_has_no_words_but_its_fault() -> None:
    told = standing_of(case_study(publish_on="2026-04-10"))
    assert "slot" not in told
    assert "    lacking   an error to be mended" in told


def test_deadlines_without_a_slug_are_told_apart_in_a_calendar() -> None:
    files = publication(here=case_study(publish_on="2026-02-12", status="draft")) | {
        f"{FOLDER}coaching/column.yml": COLUMN + LEADS + "skip: [{date: 2026-02-12, reason: x}]\n"
    }
    judgement = judgement_of(files, "2026-01-20")
    (column,) = judgement.collection.columns
    schedule = planned_schedule(
        column, judgement.standings.values(), as_of=judgement.release.at, until=date(2026, 2, 28)
    )
    text = timetable_calendar([(column, schedule)], name="Second Thursday").decode()
    assert "UID:coaching-2026-02-26-due-2@columnist\r\n" in text
    assert "UID:coaching-2026-02-12-plan@columnist\r\n" in text
    assert "coaching-2026-02-12-due" not in text
