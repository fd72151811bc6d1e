"""Which clients stand alone, by the smallest combinations that only one piece has."""

from __future__ import annotations

from columnist.catalogue.singling_out import singled_out
from tests.building import case_study, collection_of, publication


def alone(**clients: dict[str, str] | None) -> dict[str, list[str]]:
    pieces = {
        slug: case_study("It was late.", questions=[], client=client, status="draft")
        for slug, client in clients.items()
    }
    found = singled_out(collection_of(publication(**pieces)))
    return {
        one.entry.slug: [" + ".join(f"{name} {word}" for name, word in group) for group in one.by]
        for one in found
    }


def test_a_client_that_two_pieces_could_tell_of_stands_not_alone() -> None:
    same = {"role": "senior-manager", "sector": "nhs"}

    assert alone(a=same, b=same) == {}


def test_the_smallest_combinations_are_told_and_no_larger_ones() -> None:
    found = alone(
        a={"role": "senior-manager", "sector": "nhs", "level": "senior"},
        b={"role": "senior-manager", "sector": "retail", "level": "senior"},
        c={"role": "engineer", "sector": "nhs", "level": "senior"},
        d={"role": "engineer", "sector": "retail", "setting": "remote", "level": "senior"},
    )

    assert found["a"] == ["role senior-manager + sector nhs"]
    assert found["d"] == ["setting remote", "role engineer + sector retail"]


def test_a_piece_without_a_client_singles_out_nobody() -> None:
    assert alone(a=None) == {}


def test_a_piece_that_was_taken_back_counts_for_nothing() -> None:
    client = {"role": "senior-manager"}
    gone = case_study("It was late.", questions=[], client=client, status="withdrawn")
    here = case_study("It was late.", questions=[], client=client)

    found = singled_out(collection_of(publication(gone=gone, here=here)))
    assert [one.entry.slug for one in found] == ["here"]
