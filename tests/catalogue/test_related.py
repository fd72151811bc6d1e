"""Pieces that lie near another, with the reason that readers are shown."""

from __future__ import annotations

from typing import Any

from columnist.catalogue.related import MOST_RELATED, related_to
from tests.building import VOCABULARY, case_study, publication, release_at

WORDS = VOCABULARY.replace("roles: {", "roles: {boss: Boss, ")
SLOTS = ("2026-01-15", "2026-01-29", "2026-02-12", "2026-02-26", "2026-03-12", "2026-03-26")


def related(*pieces: dict[str, Any]) -> list[tuple[str, ...]]:
    """Return the pieces near the first one, each with what the two share."""
    plain: dict[str, Any] = {"themes": ["confidence"], "tags": [], "client": client("boss")}
    files = publication(
        **{
            f"p{number}": case_study(**{**plain, "publish_on": on, **changes})
            for number, (on, changes) in enumerate(zip(SLOTS, pieces, strict=False))
        }
    ) | {"case_studies/vocabulary.yml": WORDS}
    release = release_at(files, "2026-06-01")
    found = related_to(release, release.piece_of["coaching/p0"])
    return [(one.piece.entry.slug, *one.themes, *one.tags, one.role, one.setting) for one in found]


def client(role: str | None, setting: str | None = None) -> dict[str, str]:
    fields = {"alias": "JP", "role": role, "setting": setting}
    return {key: value for key, value in fields.items() if value}


OTHER: dict[str, Any] = {"themes": ["email-overload"], "client": client("senior-manager")}


def test_a_piece_is_not_near_itself_or_to_one_with_which_it_shares_nothing() -> None:
    assert related({}, OTHER) == []


def test_what_two_pieces_share_is_the_reason() -> None:
    shared = {"tags": ["nhs"], "client": client("boss", "hospital")}

    assert related({**shared}, {**shared, "tags": ["nhs", "study"]}) == [
        ("p1", "confidence", "nhs", "boss", "hospital")
    ]
    assert related({"tags": ["nhs"]}, {**OTHER, "tags": ["nhs"]}) == [("p1", "nhs", "", "")]
    assert related({}, {**OTHER, "client": client("boss", "hospital")}) == [("p1", "boss", "")]
    assert related(
        {"client": client("boss", "hospital")},
        {**OTHER, "client": client("senior-manager", "hospital")},
    ) == [("p1", "", "hospital")]


def test_the_more_two_pieces_share_the_nearer_they_are() -> None:
    near = {"tags": ["nhs"]}

    assert [slug for slug, *_ in related({"tags": ["nhs"]}, {}, near, {})] == ["p2", "p3", "p1"]


def test_of_two_alike_the_newer_is_nearer_and_few_are_named() -> None:
    found = related(*({} for _ in SLOTS))

    assert [slug for slug, *_ in found] == ["p5", "p4", "p3"]
    assert len(found) == MOST_RELATED
