"""A release may not take away, or move, what readers have seen; and it tells what it brings."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from columnist.catalogue.public_schedule import held_slots, public_columns
from columnist.domain.clock import AsOf
from columnist.rendering.exports import build_json, case_studies_json, schedule_json
from columnist.rendering.site import SiteFacts
from columnist.succession import Live, arrivals, is_earlier, lateness, live_of, refusals
from tests.building import FOLDER, case_study, judgement_of, publication

if TYPE_CHECKING:
    from collections.abc import Mapping

    from columnist.publication import Judgement

AT = "2026-04-24T12:00:00+00:00"
LIVE = Live(AsOf(date(2026, 4, 10)), {"coaching/two-rotas": date(2026, 4, 9)})


def judged(
    files: Mapping[str, str | bytes] | None = None,
    at: str = AT,
    **changes: Any,  # noqa: ANN401 - as YAML would have it
) -> Judgement:
    """Judge a publication with one piece, which differs in some fields."""
    piece = case_study(**{"publish_on": "2026-04-09", **changes})
    return judgement_of(files or publication(two_rotas=piece), at)


def data_of(judgement: Judgement) -> tuple[bytes, bytes, bytes]:
    release = judgement.release
    columns = public_columns(
        release.columns,
        at=release.at,
        published=release.pieces,
        held=held_slots(judgement.collection.entries),
    )
    site = SiteFacts("Second Thursday", "https://example.org/")
    return (
        build_json(release, columns),
        case_studies_json(release, site=site),
        schedule_json(columns, site=site),
    )


def test_what_is_live_is_read_from_the_data_of_the_site() -> None:
    assert live_of(*data_of(judged(at="2026-04-10"))) == LIVE


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b"null", b'{"case_studies": 1, "as_of": 3}'])
def test_what_is_not_ours_is_not_read(data: bytes) -> None:
    build, studies, schedule = data_of(judged())
    assert live_of(data, studies, schedule) is None
    assert live_of(build, data, schedule) is None
    assert live_of(build, studies, data) is None


def test_data_that_do_not_agree_are_not_read() -> None:
    build, studies, _ = data_of(judged())
    assert live_of(build, studies, b'{"columns": []}') is None


def test_a_live_piece_that_stays_is_no_matter() -> None:
    assert list(refusals(judged(), LIVE)) == []


@pytest.mark.parametrize("mode", ["gone", "vanish"])
def test_a_live_piece_may_be_withdrawn(mode: str) -> None:
    gone = judged(status="withdrawn", withdrawn={"on": "2026-04-20", "mode": mode})
    assert list(refusals(gone, LIVE)) == []


def test_a_live_piece_whose_file_is_gone_is_refused() -> None:
    (sentence,) = refusals(judged(publication()), LIVE)
    assert sentence.startswith("coaching/two-rotas is live, and its file is no longer there.")
    assert "write /coaching/two-rotas/ under aliases" in sentence


def test_a_live_piece_may_get_another_name_if_the_old_one_leads_to_it() -> None:
    renamed = case_study(aliases=["/coaching/two-rotas/"])
    assert list(refusals(judged(publication(two_lists=renamed)), LIVE)) == []
    (sentence,) = refusals(judged(publication(two_lists=case_study())), LIVE)
    assert "coaching/two-rotas is live" in sentence


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"status": "draft"}, "because it lacks approval"),
        ({"themes": ["no-such-theme"]}, "because it lacks an error to be mended"),
        ({"standfirst": None}, "would be lost, because it lacks"),
    ],
)
def test_a_live_piece_that_is_no_longer_ready_is_refused(changes: dict[str, Any], why: str) -> None:
    (sentence,) = refusals(judged(**changes), LIVE)
    assert why in sentence


@pytest.mark.parametrize("on", ["2026-04-23", "2026-05-07", None])
def test_the_slot_of_a_live_piece_cannot_change(on: str | None) -> None:
    (sentence,) = refusals(judged(publish_on=on), LIVE)
    assert sentence.startswith("coaching/two-rotas is live with the slot 2026-04-09")
    assert sentence.endswith("write publish_on: 2026-04-09 again.")


def test_a_draft_that_has_the_name_of_a_live_piece_takes_nothing_from_it() -> None:
    files = publication(two_rotas=case_study())
    draft = case_study(status="draft", publish_on=None)
    files[f"{FOLDER}coaching/two-rotas/index.md"] = draft
    judgement = judged(files)

    assert judgement.has_errors
    assert list(refusals(judgement, LIVE)) == []


def test_a_live_slot_that_is_moved_into_the_future_is_refused() -> None:
    files = publication(two_rotas=case_study())
    column = f"{FOLDER}coaching/column.yml"
    files[column] = f"{files[column]!s}move: [{{slot: 2026-04-09, to: 2026-05-01, reason: late}}]\n"
    (sentence,) = refusals(judged(files), LIVE)
    assert "its slot has been moved into the future" in sentence


def test_at_an_earlier_instant_a_piece_is_not_lost_for_it_comes_again() -> None:
    earlier = judged(at="2026-04-01")
    assert is_earlier(earlier.release.at, LIVE, earlier)
    assert list(refusals(earlier, LIVE)) == []


@pytest.mark.parametrize(
    ("at", "is_before"),
    [
        ("2026-04-09", True),
        ("2026-04-10", False),
        ("2026-04-10T22:59:59+00:00", True),  # the day ends in London at 23:00 in Greenwich
        ("2026-04-10T23:00:00+00:00", False),
        ("2026-04-11", False),
    ],
)
def test_a_day_is_compared_by_its_end_in_the_zone_of_the_column(
    at: str, *, is_before: bool
) -> None:
    judgement = judged(at=at)
    assert is_earlier(judgement.release.at, LIVE, judgement) is is_before


@pytest.mark.parametrize(
    ("live", "is_before"),
    [("2026-04-10T22:59:59+00:00", False), ("2026-04-10T23:00:00+00:00", True)],
)
def test_a_day_ends_where_the_column_is(live: str, *, is_before: bool) -> None:
    judgement, moment = judged(at="2026-04-10"), AsOf.parse(live)
    assert moment is not None
    assert is_earlier(judgement.release.at, Live(moment, {}), judgement) is is_before


def test_what_readers_have_not_seen_arrives_oldest_first() -> None:
    files = publication(
        two_rotas=case_study(),
        later=case_study(publish_on="2026-04-23"),
        first=case_study(publish_on="2026-03-26"),
        coming=case_study(publish_on="2026-05-07"),
    )
    assert [one.id for one in arrivals(judged(files), LIVE)] == ["coaching/first", "coaching/later"]
    assert len(arrivals(judged(files), None)) == 3


def test_a_piece_with_a_new_name_does_not_arrive_again() -> None:
    renamed = publication(two_lists=case_study(aliases=["/coaching/two-rotas/"]))
    assert arrivals(judged(renamed), LIVE) == ()


@pytest.mark.parametrize(
    ("at", "late"),
    [
        ("2026-04-09T06:00:00+00:00", None),
        ("2026-04-09T06:59:59+00:00", None),
        ("2026-04-09T07:00:00+00:00", timedelta(hours=1)),
        ("2026-04-09T09:12:00+00:00", timedelta(hours=3, minutes=12)),
        ("2026-04-09", None),
        ("2026-04-10", timedelta(days=1)),
        ("2026-04-12", timedelta(days=3)),
    ],
)
def test_a_piece_is_late_from_an_hour_on(at: str, late: timedelta | None) -> None:
    judgement = judged(at=at)
    (piece,) = judgement.release.pieces
    assert lateness(piece, judgement.release.at) == late
