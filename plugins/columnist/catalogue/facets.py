"""By what readers narrow down the published pieces: eight facets, and the values that pieces have.

A value is an id of the vocabulary or of the people, a column's id, a year, or a band of sessions.
"""

from __future__ import annotations

from collections import defaultdict
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from columnist.catalogue.release import Published, Release


class Facet(StrEnum):
    """What can be chosen, in the order in which readers see it."""

    THEME = "theme"
    ROLE = "role"
    SETTING = "setting"
    SECTOR = "sector"
    COACH = "coach"
    COLUMN = "column"
    YEAR = "year"
    SESSIONS = "sessions"


SESSION_BANDS: Final = {"1": 1, "2-3": 3, "4-6": 6, "7-or-more": None}
"""Bands of how many sessions a client had: id to the last number in it; `None` is no end."""


def session_band(sessions: int) -> str:
    """Return the band that a number of sessions falls into.

    >>> session_band(1), session_band(3), session_band(40)
    ('1', '2-3', '7-or-more')
    """
    return next(band for band, last in SESSION_BANDS.items() if last is None or sessions <= last)


def facets_of(piece: Published) -> Iterator[tuple[Facet, str]]:
    """Yield every facet of a piece with its value; a facet may come several times."""
    study = piece.entry.study
    for theme in study.themes or ():
        yield Facet.THEME, theme
    for facet in (Facet.ROLE, Facet.SETTING, Facet.SECTOR):
        value: str | None = getattr(study.client, facet.value, None)
        if value:
            yield facet, value
    for coach in study.coaches:
        yield Facet.COACH, coach
    yield Facet.COLUMN, piece.column.id
    yield Facet.YEAR, str(piece.day.year)
    if study.sessions:
        yield Facet.SESSIONS, session_band(study.sessions)


def by_facet(release: Release) -> Mapping[Facet, Mapping[str, tuple[Published, ...]]]:
    """Return the published pieces by facet and value, newest first; only values that are in use."""
    found: dict[Facet, dict[str, list[Published]]] = defaultdict(lambda: defaultdict(list))
    for piece in release.pieces:
        for facet, value in facets_of(piece):
            found[facet][value].append(piece)
    return {
        facet: {value: tuple(pieces) for value, pieces in values.items()}
        for facet, values in found.items()
    }
