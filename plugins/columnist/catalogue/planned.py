"""Pieces as the schedule sees them: what a standing says, told as a `Planned`.

Titles of what is not public yet are in here: this is for editors, never for the site.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.catalogue.schedule import Planned, Schedule, schedule_of
from columnist.catalogue.states import State

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from columnist.catalogue.collection import ColumnEntry
    from columnist.catalogue.states import Standing
    from columnist.domain.clock import AsOf

# One of the two is enough, and the key that stands for both names only the first.
_IN_WORDS = {"questions": "questions or outcomes"}


def planned_pieces(
    standings: Iterable[Standing], column_id: str, *, url: str = ""
) -> tuple[Planned, ...]:
    """Return the pieces of a column that name a day, by day and slug.

    `url` is the site's address with a slash at its end, for the addresses of published pieces.
    """
    pieces = (_planned(one, url) for one in standings if one.entry.column == column_id)
    found = (piece for piece in pieces if piece is not None)
    return tuple(sorted(found, key=lambda piece: (piece.on, piece.slug)))


def still_lacking(standing: Standing) -> tuple[str, ...]:
    """Return in words what a piece needs to be ready; nothing where it has been withdrawn."""
    if standing.state is State.WITHDRAWN:
        return ()
    return tuple(_IN_WORDS.get(reason, reason) for reason in standing.reasons)


def planned_schedule(
    column: ColumnEntry,
    standings: Iterable[Standing],
    *,
    as_of: AsOf,
    until: date | None = None,
    url: str = "",
) -> Schedule:
    """Return a column's schedule with the pieces that stand in it, as an editor sees it."""
    pieces = planned_pieces(standings, column.id, url=url)
    return schedule_of(column.id, column.column, pieces=pieces, as_of=as_of, until=until)


def _planned(standing: Standing, url: str) -> Planned | None:
    entry = standing.entry
    if entry.study.publish_on is None:
        return None
    is_published = standing.state is State.PUBLISHED
    return Planned(
        on=entry.study.publish_on,
        ready=standing.is_ready,
        published=is_published,
        title=entry.study.title,
        slug=entry.slug,
        path=entry.path,
        state=standing.state.value,
        lacking=still_lacking(standing),
        url=url + entry.url_path if is_published else None,
        withdrawn=standing.state is State.WITHDRAWN,
        off_cadence=entry.study.off_cadence,
    )
