"""Two pieces are planned for one slot: which of them keeps it, and what is told at both."""

from __future__ import annotations

from typing import Any

import pytest

from columnist.catalogue.states import State
from columnist.content.sign_off import sign_off_digest
from columnist.domain.clock import AsOf
from columnist.publication import judge, read_around
from tests.building import FOLDER, case_study, judgement_of, publication, tree_of
from tests.telling import entry_of, told_by_file

BEFORE, AFTER = "2026-04-01", "2026-04-15"
WRITTEN = {"basis": "written", "given_on": "2026-01-02", "scope": "anonymised"}
SIGNED = {**WRITTEN, "approved_text": sign_off_digest(entry_of(case_study(consent=WRITTEN)))}


def told(at: str = BEFORE, **pieces: str) -> list[str]:
    found = judgement_of(publication(**pieces), at).diagnostics
    claims = [one for one in found if one.code == "slot-taken"]
    return [
        f"{one.severity}: {line}" for one, line in zip(claims, told_by_file(claims), strict=True)
    ]


def loser(at: str = BEFORE, **pieces: str) -> str:
    """Return the file that does not get the slot, which is never the only one to be told of it."""
    found = told(at, **pieces)
    assert len(found) == len(pieces)
    (error,) = (line for line in found if line.startswith("error: "))
    return error.removeprefix("error: ").partition(":")[0]


def later(**changes: Any) -> str:  # noqa: ANN401 - as YAML would have it
    """Return a piece to which the client agreed after all the others."""
    return case_study(**{"consent": {**WRITTEN, "given_on": "2026-03-30"}, **changes})


def test_two_pieces_in_one_slot_are_told_at_both_and_stop_only_one() -> None:
    assert told(a=case_study(), b=case_study(), c=case_study(status="withdrawn")) == [
        (
            "warning: a.md:6:13 slot-taken The slot of 9 April 2026 is this piece's, but "
            "case_studies/coaching/b.md is planned for it as well."
        ),
        (
            "error: b.md:6:13 slot-taken The slot of 9 April 2026 is taken by "
            "case_studies/coaching/a.md."
        ),
    ]


def test_the_slot_goes_out_on_its_day_with_the_piece_that_keeps_it() -> None:
    files = publication(a=later(), b=case_study())
    standings = judgement_of(files, BEFORE).standings

    assert standings["coaching/b"].state is State.SCHEDULED
    assert standings["coaching/a"].state is State.BLOCKED
    assert [piece.id for piece in judgement_of(files, AFTER).release.pieces] == ["coaching/b"]


def test_each_of_many_is_told_at_the_one_that_keeps_the_slot() -> None:
    found = told(a=later(), b=case_study(), c=later())

    assert [line.partition(" slot-taken")[0] for line in found] == [
        "error: a.md:6:13",
        "warning: b.md:6:13",
        "warning: b.md:6:13",
        "error: c.md:6:13",
    ]


@pytest.mark.parametrize("status", ["draft", "review"])
def test_what_is_not_approved_takes_no_slot_from_what_is(status: str) -> None:
    assert loser(a=case_study(status=status), b=later()) == "a.md"


@pytest.mark.parametrize(
    "newcomer",
    [
        {"sessions": "two", "consent": WRITTEN},
        {"coaches": ["nobody"], "consent": WRITTEN},
        {"consent": {**WRITTEN, "given_on": "2026-04-20"}},
        {"consent": {"basis": "composite", "scope": "anonymised"}},
        {},
    ],
)
@pytest.mark.parametrize("at", [BEFORE, AFTER])
def test_a_newcomer_takes_no_slot_from_what_is_ready_and_was_agreed_on_before(
    newcomer: dict[str, Any], at: str
) -> None:
    incumbent = later(consent={**WRITTEN, "given_on": "2026-03-01"})

    assert loser(at, a=later(**newcomer), b=incumbent) == "a.md"


@pytest.mark.parametrize(
    "incumbent",
    [
        {"corrections": [{"on": "2026-04-10", "note": "The number was put right."}]},
        {"aliases": ["/coaching/an-older-name/"]},
    ],
)
def test_what_only_a_live_piece_needs_shows_which_was_there_before(
    incumbent: dict[str, Any],
) -> None:
    assert loser(AFTER, a=case_study(), b=later(**incumbent)) == "a.md"


def test_consent_that_came_after_the_slot_takes_it_from_no_composite() -> None:
    composite = case_study(consent={"basis": "composite", "scope": "anonymised"})
    late = later(consent={**WRITTEN, "given_on": "2026-04-10"})

    assert loser(AFTER, a=late, b=composite) == "a.md"


def test_of_two_with_one_day_of_consent_the_signed_off_text_keeps_the_slot() -> None:
    assert loser(a=case_study(), b=case_study(consent=SIGNED)) == "a.md"


def test_a_copy_that_bears_the_mark_of_another_text_takes_no_slot_from_it() -> None:
    copied = case_study("Ann came.", questions=None, outcomes=["Rest"], consent=SIGNED)

    assert loser(a=copied, b=case_study(consent=SIGNED)) == "a.md"
    assert loser(a=copied, b=later()) == "a.md"


@pytest.mark.parametrize("slug", ["a", "b"])
def test_a_check_of_one_path_tells_it_as_well(slug: str) -> None:
    moment = AsOf.parse(BEFORE)
    assert moment is not None
    path = f"{FOLDER}coaching/{slug}.md"
    around = read_around(tree_of(publication(a=later(), b=case_study())), path.__eq__)
    found = judge(around, at=moment).diagnostics

    assert "slot-taken" in {one.code for one in found if one.place.path == path}
