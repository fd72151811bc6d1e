"""Addresses of the site in the files that pieces share: of columns, people and the vocabulary.

Each with the pieces together with which readers come to see it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from columnist.catalogue.links import addresses_of
from columnist.content.nodes import Fields, Node

if TYPE_CHECKING:
    from collections.abc import Iterator

    from columnist.catalogue.collection import Collection
    from columnist.content.entry import Entry
    from columnist.content.outline import BodyLink


class SharedLink(NamedTuple):
    """An address; `shown_with` are the pieces that bring it, `None` where it is there anyway."""

    link: BodyLink
    shown_with: tuple[Entry, ...] | None = None


def shared_links(collection: Collection) -> Iterator[SharedLink]:
    """Yield every whole address of the site that stands in a shared file."""
    url = collection.site_url
    if not url:
        return
    for column in collection.columns:
        yield from map(SharedLink, addresses_of(column.sheet, column.sheet.node, url))
    words, people = collection.vocabulary_sheet, collection.people_sheet
    for name, node in _group(words.node, "themes").items():
        for link in addresses_of(words, node, url):
            yield SharedLink(link, collection.listed_on.get(f"themes/{name}/", ()))
    for name, node in _group(people.node, people.within).items():
        for link in addresses_of(people, node, url):
            yield SharedLink(link, tuple(_with_byline(collection, name)))


def _group(node: Node, key: str) -> dict[str, Node]:
    group = node.values.get(key) if isinstance(node, Fields) else None
    return group.values if isinstance(group, Fields) else {}


def _with_byline(collection: Collection, name: str) -> Iterator[Entry]:
    for entry in collection.entries:
        second = entry.study.commentary
        if name in entry.study.coaches or (second is not None and second.by == name):
            yield entry
