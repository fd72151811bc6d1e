"""Ready pieces without a day get the next free slots, in their order, and no other piece moves."""

from __future__ import annotations

from typing import Any

from columnist.catalogue.proposals import Proposals, proposals
from columnist.domain.clock import AsOf
from tests.building import COLUMN, FOLDER, case_study, judgement_of, publication

# Slots every other Thursday from 15 January 2026: 8 January is none, 29 January the second.
AT = "2026-01-20"
DEADLINES = "deadlines: {submission: 21 days, final copy: 3 days}\n"


def piece(body: str = "", **changes: Any) -> str:  # noqa: ANN401 - as YAML would have it
    return case_study(body, **{"publish_on": None, **changes})


def proposed(at: str = AT, *, settings: str = COLUMN, **pieces: str) -> Proposals:
    files = publication(**pieces) | {f"{FOLDER}coaching/column.yml": settings}
    judgement = judgement_of(files, at)
    moment = AsOf.parse(at)
    assert moment is not None
    column = judgement.collection.columns[0]
    return proposals(judgement.collection, judgement.standings, column, at=moment)


def given(found: Proposals) -> list[tuple[str, str]]:
    return [(one.entry.slug, one.slot.on.isoformat()) for one in found.given]


def consent(day: str) -> dict[str, str]:
    return {"basis": "written", "given_on": day, "scope": "anonymised"}


def test_pieces_go_by_priority_then_by_the_day_of_consent_then_by_slug() -> None:
    found = proposed(
        d=piece(consent={"basis": "composite", "scope": "anonymised"}),
        c=piece(consent=consent("2026-01-03")),
        b=piece(consent=consent("2026-01-02")),
        a=piece(consent=consent("2026-01-03")),
        z=piece(priority="2"),
        y=piece(priority="10"),
    )
    assert given(found) == [
        ("z", "2026-01-29"),
        ("y", "2026-02-12"),
        ("b", "2026-02-26"),
        ("a", "2026-03-12"),
        ("c", "2026-03-26"),
        ("d", "2026-04-09"),
    ]


def test_a_piece_that_has_a_day_keeps_it_and_its_slot_is_not_given_again() -> None:
    found = proposed(held=case_study(publish_on="2026-01-29"), a=piece())
    assert given(found) == [("a", "2026-02-12")]


def test_a_withdrawn_piece_holds_no_slot_and_is_given_none() -> None:
    gone = case_study(publish_on="2026-01-29", status="withdrawn")
    assert given(proposed(gone=gone, a=piece(), b=piece(status="withdrawn"))) == [
        ("a", "2026-01-29")
    ]


def test_only_ready_pieces_are_planned() -> None:
    found = proposed(draft=piece(status="draft"), review=piece(status="review"), a=piece(themes=[]))
    assert given(found) == []
    assert found.left == ()


def test_skipped_slots_are_left_out() -> None:
    settings = COLUMN + "skip: [{date: 2026-01-29, reason: a rest}]\n"
    assert given(proposed(settings=settings, a=piece())) == [("a", "2026-02-12")]


def test_a_slot_whose_last_deadline_has_passed_is_passed_over_and_told() -> None:
    on_the_day = proposed("2026-01-26", settings=COLUMN + DEADLINES, a=piece())
    assert given(on_the_day) == [("a", "2026-01-29")]
    too_late = proposed("2026-01-27", settings=COLUMN + DEADLINES, a=piece())
    assert given(too_late) == [("a", "2026-02-12")]
    [over] = too_late.passed_over
    assert over.slot.id == "coaching/2026-01-29"
    assert over.missed is not None
    assert (over.missed.name, over.missed.day.isoformat()) == ("final copy", "2026-01-26")


def test_without_a_piece_nothing_is_passed_over() -> None:
    assert proposed("2026-01-27", settings=COLUMN + DEADLINES).passed_over == ()


STORY = 'She began. "How do you relate to details?" See [the other](../{other}/).'


def test_a_piece_waits_for_the_one_that_it_links_to() -> None:
    found = proposed(
        a=piece(STORY.format(other="z") + " And [itself](../a/), and [out](https://example.org/)."),
        z=piece(),
    )
    assert given(found) == [("z", "2026-01-29"), ("a", "2026-02-12")]


def test_a_piece_may_link_to_one_that_is_out_or_comes_before() -> None:
    first, second = case_study(publish_on="2026-01-15"), case_study(publish_on="2026-02-12")
    found = proposed(
        first=first,
        second=second,
        a=piece(STORY.format(other="second")),
        b=piece(STORY.format(other="first")),
    )
    assert given(found) == [("b", "2026-01-29"), ("a", "2026-02-26")]


def test_a_piece_may_come_at_the_instant_of_the_one_that_it_links_to() -> None:
    other = {
        f"{FOLDER}evenings/column.yml": COLUMN,
        f"{FOLDER}evenings/b.md": case_study(publish_on="2026-01-29"),
    }
    story = STORY.format(other="../evenings/b")
    files = publication(a=piece(story)) | other
    judgement, moment = judgement_of(files, AT), AsOf.parse(AT)
    assert moment is not None
    column = judgement.collection.columns[0]
    found = proposals(judgement.collection, judgement.standings, column, at=moment)
    assert given(found) == [("a", "2026-01-29")]


def test_a_piece_that_links_to_one_without_a_day_stays_and_it_is_told_why() -> None:
    missed = case_study(publish_on="2026-01-29", status="review")
    found = proposed(
        "2026-02-01",
        a=piece(f"{STORY.format(other='out')} Or [this](../draft/)."),
        out=case_study(publish_on="2026-01-15"),
        b=piece(STORY.format(other="missed")),
        draft=piece(status="draft"),
        missed=missed,
    )
    assert given(found) == []
    assert [(entry.slug, why) for entry, why in found.left] == [
        ("a", "it links to case_studies/coaching/draft.md, which has no day itself"),
        ("b", "it links to case_studies/coaching/missed.md, which has no day itself"),
    ]


def test_where_a_column_has_no_free_slot_that_is_told() -> None:
    settings = COLUMN.replace("{every: 2 weeks, on: thursday, ", "{rrule: FREQ=DAILY;COUNT=2, ")
    found = proposed(settings=settings, a=piece())
    assert [(entry.slug, why) for entry, why in found.left] == [
        ("a", "the column has no free slot for it")
    ]
