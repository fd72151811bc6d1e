"""Pieces as the schedule sees them, from where they stand."""

from __future__ import annotations

from datetime import date

from columnist.catalogue.planned import planned_pieces, planned_schedule, still_lacking
from tests.building import COLUMN, FOLDER, case_study, judgement_of, publication

PIECES = {
    "out": case_study(title="Out already", publish_on="2026-01-15"),
    "coming": case_study(title="Coming", publish_on="2026-01-29", off_cadence="true"),
    "unplanned": case_study(title="Unplanned", publish_on=None),
    "gone": case_study(title="Gone", publish_on="2026-02-12", status="withdrawn"),
}


def test_only_pieces_of_the_column_that_name_a_day_are_planned() -> None:
    files = publication(**PIECES) | {
        f"{FOLDER}night/column.yml": COLUMN,
        f"{FOLDER}night/other.md": case_study(title="Other", publish_on="2026-01-15"),
    }
    standings = judgement_of(files, "2026-01-20").standings.values()
    out, coming, gone = planned_pieces(standings, "coaching", url="https://example.org/")
    assert [one.title for one in (out, coming, gone)] == ["Out already", "Coming", "Gone"]
    assert (out.published, out.url) == (True, "https://example.org/coaching/out/")
    assert (coming.published, coming.url, coming.state) == (False, None, "scheduled")
    assert (coming.ready, coming.off_cadence, coming.lacking) == (True, True, ())
    assert (gone.withdrawn, gone.ready, gone.lacking) == (True, False, ())
    assert [one.slug for one in planned_pieces(standings, "night")] == ["other"]


def test_what_a_piece_lacks_is_told_in_words() -> None:
    text = case_study(status="draft", questions=None, consent=None, publish_on=None)
    standings = judgement_of(publication(here=text), "2026-01-20").standings
    lacking = still_lacking(standings["coaching/here"])
    assert lacking == ("approval", "questions or outcomes", "consent")


def test_a_schedule_holds_the_pieces_that_stand_in_it() -> None:
    judgement = judgement_of(publication(**PIECES), "2026-01-20")
    (column,) = judgement.collection.columns
    schedule = planned_schedule(
        column,
        judgement.standings.values(),
        as_of=judgement.release.at,
        until=date(2026, 2, 12),
    )
    told = [
        (row.slot.on.isoformat(), row.piece.title if row.piece else "") for row in schedule.rows
    ]
    assert told == [("2026-01-15", "Out already"), ("2026-01-29", "Coming"), ("2026-02-12", "")]
