"""Which entries bear on what is said of others by more than their fields.

A fault of one piece may rest on another's day, alias, title or tag, which are fields. On whether
the other is ready, and so on its story, it rests in two ways only: by a link, and by a slot that
both have taken. So does a fault of a shared file, by a link. Knows neither who reads the files nor
why not all of them were read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.catalogue.links import page_links, shared_target_of, target_of
from columnist.catalogue.shared_links import SharedLink, shared_links
from columnist.content.reader import UNTITLED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from columnist.catalogue.collection import Collection
    from columnist.catalogue.links import Target
    from columnist.content.entry import Entry


def bearing_on(collection: Collection, paths: AbstractSet[str]) -> frozenset[str]:
    """Return the paths of the entries whose story matters to the faults at `paths`."""
    entries = [entry for entry in collection.entries if entry.path in paths]
    taken = {_slot(entry) for entry in entries}
    sharing = (entry for entry in collection.entries if _slot(entry) in taken)
    linked = (target for entry in entries for target in _linked(collection, entry))
    shared = (target for link in shared_links(collection) for target in _told(collection, link))
    # Whether a piece has this title, or none that can be read, is told by whether it has a fault.
    untitled = (entry for entry in collection.entries if entry.study.title == UNTITLED)
    return frozenset(entry.path for entry in (*sharing, *linked, *shared, *untitled))


def _slot(entry: Entry) -> tuple[str, object]:
    return entry.column, entry.study.publish_on or entry.path


def _linked(collection: Collection, entry: Entry) -> Iterator[Entry]:
    for link in page_links(collection, entry):
        yield from _pieces_at(target_of(collection, entry, link.target))


def _told(collection: Collection, shared: SharedLink) -> Iterator[Entry]:
    yield from _pieces_at(shared_target_of(collection, shared.link.target))


def _pieces_at(target: Target | None) -> Iterator[Entry]:
    if target is not None:
        yield from (one for one in (target.entry, *target.listed) if one is not None)
