"""Which clients stand alone: the combinations of their bands and terms that only one piece has.

A report and no fault: in a small publication it is most of them.
"""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from columnist.catalogue.collection import Collection
    from columnist.content.entry import Entry

FACETS = ("role", "sector", "setting", "level")

Facet = tuple[str, str]
"""What is asked of a client, and the word for it: `("role", "chief-pharmacist")`."""


class SingledOut(NamedTuple):
    """A piece, and the smallest combinations of facets that no other piece has."""

    entry: Entry
    by: tuple[tuple[Facet, ...], ...]


def singled_out(collection: Collection) -> tuple[SingledOut, ...]:
    """Return each piece whose client is like no other by role, sector, setting or level."""
    entries = [entry for entry in collection.entries if not entry.study.is_withdrawn]
    counts = Counter(group for entry in entries for group in _groups(entry))
    found = ((entry, tuple(_smallest(entry, counts))) for entry in entries)
    return tuple(SingledOut(entry, by) for entry, by in found if by)


def _facets(entry: Entry) -> tuple[Facet, ...]:
    client = entry.study.client
    given = ((name, getattr(client, name, None)) for name in FACETS)
    return tuple((name, str(word)) for name, word in given if word)


def _groups(entry: Entry) -> Iterator[tuple[Facet, ...]]:
    facets = _facets(entry)
    for size in range(1, len(facets) + 1):
        yield from combinations(facets, size)


def _smallest(entry: Entry, counts: Counter[tuple[Facet, ...]]) -> Iterator[tuple[Facet, ...]]:
    """Yield the groups that occur once and hold no smaller one that does."""
    kept: list[tuple[Facet, ...]] = []
    for group in _groups(entry):
        if counts[group] == 1 and not any(set(one) <= set(group) for one in kept):
            kept.append(group)
            yield group
