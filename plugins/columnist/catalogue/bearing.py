"""Which entries bear on what is said of others by more than their fields.

A fault of one piece may rest on another's day, alias, title or tag, which are fields. On whether
the other is ready, and so on its story, it rests in two ways only: by a link, and by a slot that
both have taken. Knows neither who reads the files nor why not all of them were read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.catalogue.links import page_links, target_of
from columnist.content.reader import UNTITLED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from columnist.catalogue.collection import Collection
    from columnist.content.entry import Entry


def bearing_on(collection: Collection, paths: AbstractSet[str]) -> frozenset[str]:
    """Return the paths of the entries whose story matters to the faults at `paths`."""
    entries = [entry for entry in collection.entries if entry.path in paths]
    taken = {_slot(entry) for entry in entries}
    sharing = (entry for entry in collection.entries if _slot(entry) in taken)
    linked = (target for entry in entries for target in _linked(collection, entry))
    # Whether a piece has this title, or none that can be read, is told by whether it has a fault.
    untitled = (entry for entry in collection.entries if entry.study.title == UNTITLED)
    return frozenset(entry.path for entry in (*sharing, *linked, *untitled))


def _slot(entry: Entry) -> tuple[str, object]:
    return entry.column, entry.study.publish_on or entry.path


def _linked(collection: Collection, entry: Entry) -> Iterator[Entry]:
    for link in page_links(entry):
        target = target_of(collection, entry, link.target)
        if target is not None:
            yield from (one for one in (target.entry, *target.listed) if one is not None)
