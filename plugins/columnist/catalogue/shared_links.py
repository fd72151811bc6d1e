"""Addresses of the site in the files that pieces share: of columns, people and the vocabulary.

Each with the pieces together with which readers come to see it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from columnist.catalogue.links import addresses_of

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
        yield from map(SharedLink, addresses_of(column.sheet, url))
    words, people = collection.vocabulary_sheet, collection.people_sheet
    for name in collection.vocabulary.themes:
        for link in addresses_of(words, url, below=("themes", name)):
            yield SharedLink(link, collection.listed_on.get(f"themes/{name}/", ()))
    for name in collection.people.people:
        for link in addresses_of(people, url, below=(people.within, name)):
            yield SharedLink(link, tuple(_with_byline(collection, name)))


def _with_byline(collection: Collection, name: str) -> Iterator[Entry]:
    for entry in collection.entries:
        second = entry.study.commentary
        if name in entry.study.coaches or (second is not None and second.by == name):
            yield entry
