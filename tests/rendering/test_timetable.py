"""The plan of a column in lines: what each row says, and what is left out."""

from __future__ import annotations

import re
from typing import Any

from columnist.catalogue.planned import planned_schedule
from columnist.rendering.timetable import timetable
from tests.building import COLUMN, FOLDER, case_study, judgement_of, publication

BY_HAND = {
    "skip": "skip: [{date: 2026-02-12, reason: half-term}]\n",
    "move": "move: [{slot: 2026-02-26, to: 2026-02-25, reason: a conference}]\n",
    "extra": "extra: [{date: 2026-02-03, reason: special issue}]\n",
    "lead": "deadlines: {words in: 2 weeks}\n",
}


def plan_of(
    *settings: str,
    at: str = "2026-01-20",
    pieces: dict[str, str] | None = None,
    **keys: Any,  # noqa: ANN401
) -> str:
    column = COLUMN + "".join(BY_HAND.get(one, one) for one in settings)
    files = publication(**(pieces or {})) | {f"{FOLDER}coaching/column.yml": column}
    judgement = judgement_of(files, at)
    (entry,) = judgement.collection.columns
    standings = judgement.standings.values()
    schedule = planned_schedule(
        entry, standings, as_of=judgement.release.at, until=keys.get("until")
    )
    return timetable(entry, schedule, **keys)


def rows(plan: str, day: str) -> list[str]:
    """Return the lines of a day, without the spaces that set them in columns."""
    lines = plan.split("\n")
    first = next(number for number, line in enumerate(lines) if day in line)
    more = []
    for line in lines[first + 1 :]:
        if not line.startswith(" " * 20):
            break
        more.append(line.strip())
    return [" ".join(lines[first].split()), *more]


def test_a_skipped_slot_tells_why() -> None:
    assert rows(plan_of("skip"), "12 Feb") == ["Thu 12 Feb 2026 07:00 half-term skipped"]


def test_a_moved_slot_tells_from_where_and_why() -> None:
    told = rows(plan_of("move", "lead"), "25 Feb")
    assert told[0] == "Wed 25 Feb 2026 07:00 words in by 11 Feb (22 days left) open"
    assert told[1] == "moved from 26 February 2026: a conference"


def test_an_extra_slot_and_one_beside_the_cadence_are_told_as_such() -> None:
    beside = case_study(title="Beside", publish_on="2026-02-10", off_cadence="true")
    plan = plan_of("extra", pieces={"beside": beside})
    assert rows(plan, " 3 Feb")[1:] == ["an extra slot"]
    assert rows(plan, "10 Feb") == [
        "Tue 10 Feb 2026 07:00 Beside scheduled",
        "beside the cadence",
    ]


def test_a_piece_in_a_skipped_slot_stands_out() -> None:
    plan = plan_of("skip", pieces={"here": case_study(publish_on="2026-02-12")})
    assert rows(plan, "12 Feb") == [
        "Thu 12 Feb 2026 07:00 Space to think blocked",
        "this slot is skipped: half-term",
        "lacking: an error to be mended",
    ]


def test_a_slot_without_deadlines_has_a_dash() -> None:
    assert rows(plan_of(), "29 Jan") == ["Thu 29 Jan 2026 07:00 - open"]


def test_a_deadline_that_has_passed_is_told_with_its_age() -> None:
    plan = plan_of("lead", pieces={"here": case_study(publish_on="2026-01-29", status="draft")})
    assert rows(plan, "29 Jan")[1:] == [
        "lacking: approval",
        "words in was due 15 Jan (5 days ago)",
    ]
    assert "words in by 20 Jan (today)" not in plan
    assert "words in was due 15 Jan (5 days ago)" in plan_of("lead")
    assert "words in by 15 Jan (today)" in plan_of("lead", at="2026-01-15")


def test_every_deadline_can_be_listed() -> None:
    plan = plan_of("lead", deadlines=True)
    assert rows(plan, "29 Jan") == [
        "Thu 29 Jan 2026 07:00 - open",
        "words in: 15 Jan (5 days ago, not met)",
    ]
    plan = plan_of("lead", at="2026-01-15T12:00:00+00:00", deadlines=True)
    assert rows(plan, "29 Jan")[1] == "words in: 15 Jan (today)"
    assert rows(plan, "12 Feb")[1] == "words in: 29 Jan (in 14 days)"


def test_a_deadline_that_counts_working_days_is_told_in_them() -> None:
    copy = "deadlines: {copy: 3 working days}\n"
    assert rows(plan_of(copy, deadlines=True), "12 Feb")[1] == ("copy: 9 Feb (in 14 working days)")


def test_of_the_past_the_last_three_are_shown_and_the_rest_is_counted() -> None:
    plan = plan_of(at="2026-03-13")
    assert "  2 earlier slots; --format json lists all\n" in plan
    assert "29 Jan" not in plan
    assert rows(plan, "12 Feb") == ["Thu 12 Feb 2026 07:00 - missed"]
    assert "  1 earlier slot; " in plan_of(at="2026-02-27")


def test_rows_go_on_to_the_last_piece_and_at_least_as_far_as_the_runway() -> None:
    far = plan_of(pieces={"far": case_study(title="Far off", publish_on="2026-12-17")})
    assert rows(far, "17 Dec") == ["Thu 17 Dec 2026 07:00 Far off scheduled"]
    assert "  2 more slots are open; --until 2027-01-14 shows all" in far
    near = plan_of("runway: 4\n")
    assert rows(near, " 7 May") == ["Thu 7 May 2026 07:00 - open"]
    assert "21 May" not in near


def test_a_long_title_is_broken_and_never_cut() -> None:
    title = "What nobody had said in the long months before the merger was announced"
    told = rows(
        plan_of(pieces={"here": case_study(title=title, publish_on="2026-01-29")}), "29 Jan"
    )
    words = " ".join(told).replace(" scheduled", "").replace("Thu 29 Jan 2026 07:00 ", "")
    assert words == title


def test_no_line_is_wider_than_asked_for() -> None:
    texts = {
        "here": case_study(
            title="学び" * 40, publish_on="2026-01-29", status="draft", consent=None
        ),
    }
    for width in (72, 80, 100):
        plan = plan_of("skip", "move", "extra", "lead", pieces=texts, width=width)
        assert max(map(len, plan.split("\n"))) <= width


def test_a_title_cannot_draw_on_the_terminal() -> None:
    text = case_study(title="Space", publish_on="2026-01-29").replace("Space", "a\\u001b[2Jb")
    plan = plan_of(pieces={"here": text})
    assert "\x1b" not in plan


def test_colour_changes_nothing_but_the_colour() -> None:
    settings = ("skip", "move", "extra", "lead")
    pieces = {
        "out": case_study(title="Out", publish_on="2026-01-15"),
        "here": case_study(title="Here", publish_on="2026-01-29"),
        "blocked": case_study(title="Blocked", publish_on="2026-03-12", consent=None),
    }
    plain = plan_of(*settings, pieces=pieces)
    coloured = plan_of(*settings, pieces=pieces, colour=True)
    assert "\x1b[32mscheduled\x1b[0m" in coloured
    assert "\x1b[1;31mblocked\x1b[0m" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


def test_the_end_says_how_far_the_column_is_filled() -> None:
    assert plan_of(at="2026-01-20").endswith(
        "None of the next 6 slots is filled; the first open one is 29 January.\n"
        "The runway is short: the column wants 3 filled slots ahead."
    )
    full = {
        f"n{number}": case_study(title=f"No {number}", publish_on=day)
        for number, day in enumerate(
            ["2026-01-29", "2026-02-12", "2026-02-26", "2026-03-12", "2026-03-26", "2026-04-09"]
        )
    }
    assert plan_of(pieces=full).endswith("\nAll of the next 6 slots are filled.")
    some = {name: full[name] for name in ("n0", "n1", "n2")}
    assert plan_of("lead", pieces=some).endswith(
        "3 of the next 6 slots are filled; the first open one is 12 March, words in is\n"
        "due 26 February."
    )
    assert "words in was due 15 January" in plan_of("lead").replace("\n", " ")
    assert "wants 1 filled slot ahead" in plan_of("runway: 1\n")
    submission = "deadlines: {submission: 21 days}\n"
    assert "submissions closed 8 January." in plan_of(submission).replace("\n", " ")


def test_a_column_that_has_come_to_its_end_says_so() -> None:
    column = COLUMN.replace(
        "{every: 2 weeks, on: thursday,", "{rrule: FREQ=WEEKLY;BYDAY=TH;COUNT=2,"
    )
    plan = plan_of(at="2026-03-01", pieces={})
    assert "No slot is to come" not in plan
    files = publication() | {f"{FOLDER}coaching/column.yml": column}
    judgement = judgement_of(files, "2026-03-01")
    (entry,) = judgement.collection.columns
    schedule = planned_schedule(entry, (), as_of=judgement.release.at)
    assert timetable(entry, schedule).endswith(
        "No slot is to come: the column's cadence has come to its end."
    )
    judgement = judgement_of(files, "2026-01-16")
    schedule = planned_schedule(entry, (), as_of=judgement.release.at)
    assert "The next slot is not filled; the first open one is 22 January." in timetable(
        entry, schedule
    )
