"""`reschedule` gives another day to what is not live, and tells why where it cannot be."""

from __future__ import annotations

import pytest

from columnist.cli.refusal import MISUSED, PROBLEMS, WELL
from tests.building import COLUMN, FOLDER, case_study
from tests.cli.desk import Desk, desk_with

HERE = case_study(publish_on="2026-01-29")
SETTINGS = COLUMN + "skip: [{date: 2026-03-12, reason: a rest}]\ndeadlines: {final copy: 3 days}\n"


@pytest.fixture
def desk(tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]) -> Desk:
    root = tmp_path_factory.mktemp("publication")
    desk = desk_with(root, capsys, here=HERE, there=case_study(publish_on="2026-02-26"))
    desk.put({f"{FOLDER}coaching/column.yml": SETTINGS})
    return desk


def test_only_the_line_of_the_day_changes(desk: Desk) -> None:
    told = desk.run("reschedule", "case_studies/coaching/here.md", "2026-02-12")
    assert told.status == WELL
    assert told.out == ""
    assert '  - publish_on: "2026-01-29"\n  + publish_on: 2026-02-12\n' in told.err
    assert desk.text("here") == HERE.replace('"2026-01-29"', "2026-02-12")


def test_a_dry_run_shows_the_change_and_writes_nothing(desk: Desk) -> None:
    told = desk.run("reschedule", "coaching/here", "2026-02-12", "--dry-run")
    assert told.status == WELL
    assert "  + publish_on: 2026-02-12\n" in told.err
    assert told.err.endswith("Nothing was written.\n")
    assert desk.text("here") == HERE


def test_the_day_that_it_has_is_no_change(desk: Desk) -> None:
    told = desk.run("reschedule", "coaching/here", "2026-01-29")
    assert told.status == WELL
    assert "is planned for 29 January 2026 already." in told.err


@pytest.mark.parametrize(
    ("day", "as_of", "sentence"),
    [
        ("2026-02-26", "2026-01-20", "is taken by case_studies/coaching/there.md. The nearest"),
        ("2026-03-12", "2026-01-20", "The slot of 12 March 2026 is skipped (a rest)."),
        ("2026-01-15", "2026-01-20", "The slot of 15 January 2026 has passed. The nearest free"),
        ("2026-02-13", "2026-01-20", "13 February 2026 is no slot of Coaching. The nearest free"),
        ("2026-02-12", "2026-01-29", "has been live since 29 January 2026 and keeps its day."),
    ],
)
def test_a_day_that_it_cannot_have_is_refused(
    desk: Desk, day: str, as_of: str, sentence: str
) -> None:
    told = desk.run("reschedule", "coaching/here", day, as_of=as_of)
    assert told.status == PROBLEMS
    assert sentence in told.err
    assert desk.text("here") == HERE


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("coaching/here", "2026-02-30"), 'DATE is "2026-02-30", but February 2026 has 28 days.'),
        (("coaching/here", "12 Feb"), 'DATE is "12 Feb", but a day was expected.'),
        (
            ("case_studies/coaching/hear.md", "2026-02-12"),
            '"case_studies/coaching/hear.md". Did you mean case_studies/coaching/here.md?',
        ),
        (
            ("case_studies/people.yml", "2026-02-12"),
            (
                '"case_studies/people.yml" is no case study. Name one by its path or its id, '
                "such as coaching/the-late-reply."
            ),
        ),
    ],
)
def test_what_was_typed_wrongly_is_told(desk: Desk, words: tuple[str, str], sentence: str) -> None:
    told = desk.run("reschedule", *words)
    assert told.status == MISUSED
    assert sentence in told.err


def test_a_deadline_that_has_passed_is_told_and_the_day_is_given(desk: Desk) -> None:
    draft = case_study(publish_on="2026-02-26", status="review")
    desk.put({f"{FOLDER}coaching/there.md": draft})
    told = desk.run("reschedule", "coaching/there", "2026-02-12", as_of="2026-02-10")
    assert told.status == WELL
    assert "Its last deadline, final copy, was on 9 February 2026." in told.err
    assert "publish_on: 2026-02-12" in desk.text("there")


def test_a_day_written_wrongly_can_be_put_right_with_it(desk: Desk) -> None:
    desk.put({f"{FOLDER}coaching/here.md": HERE.replace("2026-01-29", "29 January")})
    assert desk.run("reschedule", "coaching/here", "2026-02-12").status == WELL
    assert desk.text("here") == HERE.replace('"2026-01-29"', "2026-02-12")


def test_a_move_that_would_break_a_link_is_refused(desk: Desk) -> None:
    linking = case_study(
        '"How do you relate to details?" See [it](../here/).', publish_on="2026-02-26"
    )
    desk.put({f"{FOLDER}coaching/there.md": linking})
    told = desk.run("reschedule", "coaching/here", "2026-03-26")
    assert told.status == PROBLEMS
    assert "[link-to-unpublished]" in told.err
    assert told.err.endswith("The move would bring these errors, so nothing was written.\n")
    assert desk.text("here") == HERE
