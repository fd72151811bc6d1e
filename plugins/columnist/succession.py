"""How a new release follows the live one: what it may not do to it, and what it brings.

Knows the live site only by the files that every site tells of itself.
"""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from columnist.catalogue.states import State
from columnist.domain.clock import AsOf

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from columnist.catalogue.release import Published
    from columnist.catalogue.states import Standing
    from columnist.content.entry import Entry
    from columnist.publication import Judgement

PUNCTUAL: Final = timedelta(hours=1)
"""A piece that appears within this time after its slot is not called late."""

_A_DAY: Final = timedelta(days=1)


class Live(NamedTuple):
    """What is live: the instant that it was built for, and the slot of each piece by its id."""

    as_of: AsOf
    slots: Mapping[str, date]


def live_of(build: bytes, case_studies: bytes, schedule: bytes) -> Live | None:
    """Read the three files of a live site; `None` where they are not ours or make no sense."""
    try:
        as_of = AsOf.parse(json.loads(build)["as_of"])
        listed = json.loads(case_studies)["case_studies"]
        id_of = {one["url"]: f"{one['column']}/{one['slug']}" for one in listed}
        columns = json.loads(schedule)["columns"]
        slots = {
            id_of[slot["url"]]: date.fromisoformat(slot["id"].rpartition("/")[2])
            for column in columns
            for slot in column["slots"]
            if slot["url"]
        }
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    return Live(as_of, slots) if as_of and len(slots) == len(id_of) else None


def is_earlier(at: AsOf, live: Live, judgement: Judgement) -> bool:
    """Tell whether a release is for an instant before that of the live one, in any zone."""
    zones = {column.column.zone for column in judgement.collection.columns}
    return any(at.instant_in(zone) < live.as_of.instant_in(zone) for zone in zones)


def refusals(judgement: Judgement, live: Live) -> Iterator[str]:
    """Yield a sentence for each live piece that would be lost or would change its slot.

    A piece whose slot has not come at an earlier instant is not lost: it comes again.
    """
    followers = dict(_followers(judgement))
    is_back = is_earlier(judgement.release.at, live, judgement)
    for name, slot in sorted(live.slots.items()):
        entry = followers.get(name) or judgement.collection.entry_of.get(name)
        standing = judgement.standings.get(entry.id) if entry else None
        if standing is None:
            yield _missing(name)
        elif standing.state is State.WITHDRAWN:
            continue
        elif standing.entry.study.publish_on != slot:
            yield _moved(standing, slot)
        elif standing.state is not State.PUBLISHED and not (is_back and not standing.has_come):
            yield _lost(standing)


def _followers(judgement: Judgement) -> Iterator[tuple[str, Entry]]:
    """Yield the published pieces by the paths that they had before."""
    for piece in judgement.release.pieces:
        yield from ((alias.strip("/"), piece.entry) for alias in piece.entry.study.aliases)


def _missing(name: str) -> str:
    return (
        f"{name} is live, and its file is no longer there. Put it back and withdraw it; if it has "
        f"a new name, write /{name}/ under aliases of the piece."
    )


def _moved(standing: Standing, slot: date) -> str:
    found = standing.entry.study.publish_on or "gone"
    return (
        f"{standing.entry.id} is live with the slot {slot}, and its publish_on is now {found}. "
        f"What readers have seen keeps its slot: write publish_on: {slot} again."
    )


def _lost(standing: Standing) -> str:
    lacks = ", ".join(standing.reasons)
    why = f"it lacks {lacks}" if lacks else "its slot has been moved into the future"
    return (
        f"{standing.entry.id} is live and would be lost, because {why}. "
        "Put that right, or withdraw the piece."
    )


def arrivals(judgement: Judgement, live: Live | None) -> tuple[Published, ...]:
    """Return the pieces that readers have not seen yet, oldest first."""
    seen = live.slots if live else {}
    known = {*seen, *(entry.id for name, entry in _followers(judgement) if name in seen)}
    return tuple(piece for piece in reversed(judgement.release.pieces) if piece.id not in known)


def lateness(piece: Published, at: AsOf) -> timedelta | None:
    """Return how long after its slot a piece appears, or `None` where that is no matter.

    A release for a whole day does not say when in it: it is late by whole days, and on the day of
    the slot not at all.
    """
    if isinstance(at.moment, datetime):
        late, bound = at.moment - piece.instant, PUNCTUAL
    else:
        late, bound = at.moment - piece.instant.astimezone(piece.column.column.zone).date(), _A_DAY
    return late if late >= bound else None
