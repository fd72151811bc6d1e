"""A piece as if it were out, for whoever looks at it before its day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from columnist.catalogue.expected import pieces_on_their_days
from columnist.domain.settings import Settings
from columnist.publication import edition_of
from tests.building import COLUMN, FOLDER, case_study, judgement_of, publication

if TYPE_CHECKING:
    from collections.abc import Mapping

    from columnist.catalogue.release import Published

AT = "2026-03-01"
MOVED = "move: [{slot: 2026-04-09, to: 2026-04-07, reason: Easter}]\n"


def expected(files: dict[str, str | bytes]) -> Mapping[str, Published]:
    judgement = judgement_of(files, AT)
    return pieces_on_their_days(judgement.standings.values(), at=judgement.release.at)


def test_a_moved_piece_keeps_its_slot_and_has_the_day_to_which_it_was_moved() -> None:
    files = publication(a_story=case_study()) | {f"{FOLDER}coaching/column.yml": COLUMN + MOVED}
    piece = expected(files)["coaching/a-story"]
    assert (piece.on, piece.day) == (date(2026, 4, 9), date(2026, 4, 7))
    (waiting,) = edition_of(
        judgement_of(files, AT), settings=Settings("S", "https://example.org/"), shows_waiting=True
    ).waiting
    assert waiting.piece == piece


def test_a_piece_comes_behind_those_that_are_out_or_scheduled_before_it() -> None:
    pieces = expected(
        publication(
            first=case_study(publish_on="2026-01-15"),
            third=case_study(publish_on="2026-04-09"),
            second=case_study(publish_on="2026-03-26"),
            not_ready=case_study(publish_on="2026-03-12", status="review"),
            without_a_day=case_study(publish_on=None),
        )
    )
    numbers = {name.removeprefix("coaching/"): piece.number for name, piece in pieces.items()}
    assert numbers == {
        "first": 1,
        "not-ready": 2,
        "second": 2,
        "third": 3,
        "without-a-day": 2,
    }
    assert pieces["coaching/without-a-day"].day == date(2026, 3, 1)


def test_a_piece_that_no_reader_will_see_is_not_among_them() -> None:
    files = publication(gone=case_study(status="withdrawn"), there=case_study())
    assert set(expected(files)) == {"coaching/there"}
    assert expected(files | {f"{FOLDER}coaching/column.yml": "title: ["}) == {}
