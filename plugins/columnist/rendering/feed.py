"""A feed as values, before it is Atom or JSON, and the names that feed readers know things by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple
from uuid import UUID, uuid5

if TYPE_CHECKING:
    from datetime import datetime

NAMESPACE: Final = UUID("24e48968-8c12-47cc-b85b-780e432712ef")
"""The namespace of our names in feeds. If it ever changed, readers would get every piece again."""


def urn_of(name: str) -> str:
    """The lasting id of a thing in feeds: `urn:uuid` version 5 (RFC 9562) of its name.

    The name of an entry is its slot's, such as `coaching/2026-04-09`: title, slug and address of
    the site are no part of it. That of a feed is its address, since no two publications share it.

    >>> urn_of("coaching/2026-04-09")
    'urn:uuid:c1d4c3bd-af36-5b12-9e7e-6f4b33b08a74'
    """
    return uuid5(NAMESPACE, name).urn


def rfc3339(instant: datetime) -> str:
    """An instant in UTC as RFC 3339 writes it.

    >>> from datetime import UTC, datetime
    >>> rfc3339(datetime(2026, 4, 9, 6, tzinfo=UTC))
    '2026-04-09T06:00:00Z'
    """
    return instant.isoformat(timespec="seconds").replace("+00:00", "Z")


class Author(NamedTuple):
    """A name with the address of its page."""

    name: str
    url: str


class FeedEntry(NamedTuple):
    """One entry: plain text apart from `html`, whole addresses, instants in UTC.

    `themes` are pairs of id and title.
    """

    id: str
    title: str
    url: str
    summary: str
    html: str
    published: datetime
    updated: datetime
    authors: tuple[Author, ...] = ()
    themes: tuple[tuple[str, str], ...] = ()


class Feed(NamedTuple):
    """A feed: `page` is the address of the page that it follows and lies beside.

    `updated` is the latest change among its entries, and of nothing else.
    """

    id: str
    title: str
    subtitle: str
    page: str
    author: Author
    language: str
    updated: datetime
    entries: tuple[FeedEntry, ...]
