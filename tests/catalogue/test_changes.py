"""When something public last changed."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from columnist.catalogue.changes import (
    appeared_at,
    corrections_shown,
    updated_at,
    withdrawn_at,
)
from columnist.catalogue.release import Tombstone
from columnist.domain.clock import AsOf
from tests.building import case_study, publication, release_at

SLOT = datetime(2026, 4, 9, 6, tzinfo=UTC)
JUST_AFTER = datetime(2026, 4, 9, 6, 0, 1, tzinfo=UTC)
JUNE = AsOf(date(2026, 6, 1))


def updated(*days: str, at: str = "2026-06-01") -> datetime:
    corrections = [{"on": day, "note": "Three sessions, not two."} for day in days]
    release = release_at(publication(a=case_study(corrections=corrections)), at)
    return updated_at(release.pieces[0], at=release.at)


def test_a_piece_that_was_never_corrected_last_changed_when_it_appeared() -> None:
    assert updated() == SLOT


def test_a_piece_last_changed_at_the_start_of_the_day_of_its_last_correction() -> None:
    found = updated("2026-05-02", "2026-04-20")
    assert (found, found.tzinfo) == (datetime(2026, 5, 1, 23, tzinfo=UTC), UTC)


def test_a_correction_on_the_day_of_publication_comes_after_the_publication() -> None:
    assert updated("2026-04-09") == datetime(2026, 4, 9, 6, 0, 1, tzinfo=UTC)


def test_a_correction_from_before_the_publication_is_no_change_to_it() -> None:
    assert updated("2026-04-01") == updated("2026-04-08") == SLOT


def test_a_correction_of_a_day_to_come_is_neither_shown_nor_counted() -> None:
    corrections = [{"on": day, "note": "n"} for day in ("2026-05-02", "2026-04-20")]
    release = release_at(publication(a=case_study(corrections=corrections)), "2026-05-01")
    shown = corrections_shown(release.pieces[0], at=release.at)
    assert [correction.on for correction in shown] == [date(2026, 4, 20)]
    assert updated("2026-05-02", at="2026-05-01") == SLOT


@pytest.mark.parametrize(
    ("at", "count"), [("2026-05-01T22:59:59+00:00", 0), ("2026-05-01T23:00:00+00:00", 1)]
)
def test_a_day_begins_where_the_column_is(at: str, count: int) -> None:
    study = case_study(corrections=[{"on": "2026-05-02", "note": "n"}])
    release = release_at(publication(a=study), at)
    assert len(corrections_shown(release.pieces[0], at=release.at)) == count
    is_known = withdrawn_at(tombstone(on="2026-05-02"), at=release.at) > JUST_AFTER
    assert is_known is bool(count)


def tombstone(slot: str = "2026-04-09", on: str | None = "2026-05-12") -> Tombstone:
    release = release_at(publication(), "2026-06-01")
    return Tombstone(
        url_path="coaching/a/",
        column=release.columns[0],
        slot=date.fromisoformat(slot),
        on=date.fromisoformat(on) if on else None,
        note="",
    )


def test_a_withdrawn_piece_appeared_at_the_instant_of_its_slot() -> None:
    assert appeared_at(tombstone()) == SLOT


def test_a_withdrawn_piece_on_a_day_of_its_own_appeared_at_the_hour_of_its_column() -> None:
    assert appeared_at(tombstone("2026-04-10")) == datetime(2026, 4, 10, 6, tzinfo=UTC)


def test_a_piece_was_withdrawn_at_the_start_of_the_day_that_is_named() -> None:
    assert withdrawn_at(tombstone(), at=JUNE) == datetime(2026, 5, 11, 23, tzinfo=UTC)


def test_a_withdrawal_without_a_known_day_comes_just_after_the_publication() -> None:
    assert withdrawn_at(tombstone(on=None), at=JUNE) == JUST_AFTER
    assert withdrawn_at(tombstone(on="2026-06-02"), at=JUNE) == JUST_AFTER
    assert withdrawn_at(tombstone(on="2026-06-01"), at=JUNE) > JUST_AFTER
