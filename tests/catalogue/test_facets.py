"""By which facets a published piece is found, and under which values."""

from __future__ import annotations

import pytest

from columnist.catalogue.facets import Facet, by_facet, facets_of, session_band
from tests.building import case_study, publication, release_at

WHOLE = case_study(
    themes=["confidence", "email-overload"],
    client={"alias": "JP", "role": "senior-manager", "setting": "hospital", "sector": "nhs"},
    coaches=["dorothy-larios", "priya-raman"],
)


@pytest.mark.parametrize(
    ("sessions", "band"),
    [(1, "1"), (2, "2-3"), (3, "2-3"), (4, "4-6"), (6, "4-6"), (7, "7-or-more"), (99, "7-or-more")],
)
def test_numbers_of_sessions_fall_into_bands(sessions: int, band: str) -> None:
    assert session_band(sessions) == band


def test_a_piece_has_every_value_of_each_facet() -> None:
    (piece,) = release_at(publication(a=WHOLE), "2026-05-01").pieces

    assert list(facets_of(piece)) == [
        (Facet.THEME, "confidence"),
        (Facet.THEME, "email-overload"),
        (Facet.ROLE, "senior-manager"),
        (Facet.SETTING, "hospital"),
        (Facet.SECTOR, "nhs"),
        (Facet.COACH, "dorothy-larios"),
        (Facet.COACH, "priya-raman"),
        (Facet.COLUMN, "coaching"),
        (Facet.YEAR, "2026"),
        (Facet.SESSIONS, "2-3"),
    ]


def test_what_is_not_known_of_a_client_is_no_facet() -> None:
    bare = case_study(sessions=None, client={"alias": "JP", "role": "senior-manager"})
    (piece,) = release_at(publication(a=bare), "2026-05-01").pieces

    assert not {Facet.SETTING, Facet.SECTOR, Facet.SESSIONS} & {one for one, _ in facets_of(piece)}


def test_pieces_stand_under_their_values_newest_first_and_only_when_published() -> None:
    files = publication(
        old=case_study(publish_on="2026-04-09"),
        new=case_study(publish_on="2026-04-23"),
        coming=case_study(publish_on="2026-05-07", themes=["email-overload"]),
    )

    found = by_facet(release_at(files, "2026-05-01"))

    assert [piece.id for piece in found[Facet.THEME]["confidence"]] == [
        "coaching/new",
        "coaching/old",
    ]
    assert set(found[Facet.THEME]) == {"confidence"}
    assert len(by_facet(release_at(files, "2026-05-08"))[Facet.THEME]) == 2
