"""Ready pieces without a day are given the next free slots. Never moves one that has a day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from columnist.catalogue.free_slots import FreeSlot, free_slots
from columnist.catalogue.links import page_links, target_of
from columnist.catalogue.states import State

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from columnist.catalogue.collection import Collection, ColumnEntry
    from columnist.catalogue.states import Standing
    from columnist.content.entry import Entry
    from columnist.domain.clock import AsOf
    from columnist.domain.slot import Slot


class Proposal(NamedTuple):
    """A piece with the slot that it could have."""

    entry: Entry
    slot: Slot


class Proposals(NamedTuple):
    """What a column's ready pieces could be given.

    `left` are those that stay without a day, each with the reason; `passed_over` the free slots
    that come too soon to be given to any, up to the last one that was.
    """

    column: ColumnEntry
    given: tuple[Proposal, ...]
    left: tuple[tuple[Entry, str], ...]
    passed_over: tuple[FreeSlot, ...]


def proposals(
    collection: Collection, standings: Mapping[str, Standing], column: ColumnEntry, *, at: AsOf
) -> Proposals:
    """Return which ready piece could have which slot.

    The first in the queue goes first, by `priority`, by the day of consent, by slug. A piece whose
    story links to another waits until that one is out, as its link would lead nowhere before.
    """
    queue = sorted(_waiting(standings, column), key=_in_queue)
    times = {one.entry.id: one.instant for one in standings.values() if _comes(one)}
    given: list[Proposal] = []
    passed_over: list[FreeSlot] = []
    for free in free_slots(collection, column, at=at):
        if not queue:
            break
        if free.missed is not None:
            passed_over.append(free)
            continue
        entry = _first_that_can(collection, queue, times, free.slot)
        if entry is not None:
            queue.remove(entry)
            times[entry.id] = free.slot.instant
            given.append(Proposal(entry, free.slot))
    left = tuple((entry, _why_left(collection, entry, times)) for entry in queue)
    return Proposals(column, tuple(given), left, tuple(passed_over))


def _waiting(standings: Mapping[str, Standing], column: ColumnEntry) -> Iterator[Entry]:
    for one in standings.values():
        if one.state is State.APPROVED and one.entry.column == column.id:
            yield one.entry


def _in_queue(entry: Entry) -> tuple[bool, int, date, str]:
    priority, consent = entry.study.priority, entry.study.consent
    given_on = consent.given_on if consent else None
    return priority is None, priority or 0, given_on or date.max, entry.slug


def _comes(standing: Standing) -> bool:
    if standing.instant is None or standing.state is State.WITHDRAWN:
        return False
    return standing.is_ready or not standing.has_come


def _first_that_can(
    collection: Collection,
    queue: list[Entry],
    times: Mapping[str, datetime | None],
    slot: Slot,
) -> Entry | None:
    for entry in queue:
        needed = (times.get(other.id) for other in _linked(collection, entry))
        if all(instant is not None and instant <= slot.instant for instant in needed):
            return entry
    return None


def _linked(collection: Collection, entry: Entry) -> Iterator[Entry]:
    for link in page_links(collection, entry):
        target = target_of(collection, entry, link.target)
        if target is not None and target.entry is not None and target.entry is not entry:
            yield target.entry


def _why_left(collection: Collection, entry: Entry, times: Mapping[str, datetime | None]) -> str:
    for other in _linked(collection, entry):
        if other.id not in times:
            return f"it links to {other.path}, which has no day itself"
    return "the column has no free slot for it"
