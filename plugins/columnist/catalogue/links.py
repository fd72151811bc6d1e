"""Where the links of entries lead: to other pieces, to pages of the site, or nowhere.

A link may be written as the site has it (`../a-space-to-think/`, `/coaching/a-space-to-think/`) or
as the folder has it (`a-space-to-think.md`), so that it works where the text is edited too. A whole
address of the site itself is a link like these, and so is one that stands in plain text: readers
follow it all the same.
"""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, Final, NamedTuple

from columnist.catalogue.own_addresses import addresses_in, place_on_site
from columnist.content.body import is_no_address, is_unsafe, scheme_of
from columnist.content.nodes import spot
from columnist.content.outline import BodyLink
from columnist.content.text import Lines
from columnist.domain.source import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from columnist.catalogue.collection import Collection
    from columnist.content.entry import Entry
    from columnist.content.nodes import Plain
    from columnist.content.salvage import Loc
    from columnist.content.wording import Sheet

_NEVER_SHOWN: Final = frozenset({"allow", "consent"})
"""Fields that no reader sees."""


class Target(NamedTuple):
    """What a link leads to: a path of the site, and what readers have to see for it to be there.

    `entry` is the piece that stands there, or to which it leads, if one does; `listed` are the
    pieces of which one has to be public where it is a list. `is_lasting` tells that something is
    there in any case.
    """

    path: str
    fragment: str = ""
    entry: Entry | None = None
    listed: tuple[Entry, ...] = ()
    is_lasting: bool = False

    @property
    def is_nowhere(self) -> bool:
        """Whether the site has no such page, today or on any day."""
        return self.entry is None and not self.listed and not self.is_lasting


def target_of(collection: Collection, entry: Entry, target: str) -> Target | None:
    """Return where a link of an entry leads; `None` for one that leaves the site."""
    found = site_path_of(entry, target, site_url=collection.site_url)
    return _target_at(collection, *found) if found is not None else None


def shared_target_of(collection: Collection, address: str) -> Target:
    """Return where a whole address of the site leads, whoever has it."""
    path, fragment = place_on_site(address, collection.site_url) or ("", "")
    return _target_at(collection, _page(path), fragment)


def _target_at(collection: Collection, path: str, fragment: str) -> Target:
    return Target(
        path,
        fragment,
        entry=collection.entry_at.get(path),
        listed=collection.listed_on.get(path, ()),
        is_lasting=path in collection.lasting_paths,
    )


def site_path_of(entry: Entry, target: str, *, site_url: str) -> tuple[str, str] | None:
    """Return the path of the site that a link of an entry leads to, and the place on that page.

    `None` for a link that leaves the site.
    """
    own = place_on_site(target, site_url) if "//" in target else None
    if own is not None:
        return _page(own[0]), own[1]
    if scheme_of(target):
        return None
    # Not by urllib, which raises on what it takes for a host: a stranger wrote this.
    address, _, fragment = target.partition("#")
    path = address.partition("?")[0].strip()
    return _site_path(entry, path) if path else entry.url_path, fragment


def _site_path(entry: Entry, path: str) -> str:
    if path.startswith("/"):
        return _page(path)
    if path.endswith(".md"):
        return _page(posixpath.join(_own_folder(entry), path))
    return _page(posixpath.join(entry.url_path, path))


def _page(path: str) -> str:
    joined = posixpath.normpath(path).lstrip("/")
    page = joined.removesuffix("/index.md").removesuffix("/index.html").removesuffix(".md")
    if page in {"", "."}:
        return ""
    return page if posixpath.splitext(page)[1] else f"{page}/"


def file_seen_from(entry: Entry, other: Entry) -> str:
    """Return how an entry leads to the file of another, wherever the two lie."""
    # With a slash before both, so that nobody asks for the current folder.
    return posixpath.relpath(f"/{other.path}", posixpath.dirname(f"/{entry.path}"))


def _own_folder(entry: Entry) -> str:
    return entry.url_path if entry.folder else f"{entry.column}/"


def page_links(collection: Collection, entry: Entry) -> tuple[BodyLink, ...]:
    """Return the links of an entry that are to lead somewhere: no pictures, nothing unsafe.

    With them come the addresses of the site that stand in the plain text of its story and fields.
    """
    links = (link for link in entry.outline.links if not link.is_picture and link.target)
    written = tuple(link for link in links if not is_unsafe(link) and not is_no_address(link))
    if not collection.site_url or not entry.is_whole:
        return written
    told = {link.target for link in entry.outline.links}
    lines = Lines(entry.body, entry.path, first_line=entry.first_body_line)
    in_story = (
        BodyLink(address, address, lines.place(offset), is_picture=False)
        for offset, address in addresses_in(entry.body, collection.site_url)
        if address not in told
    )
    at = {(link.target, link.place) for link in written}
    in_fields = (
        link
        for link in addresses_of(entry.sheet, collection.site_url)
        if (link.target, link.place) not in at  # as those of the second voice are
    )
    return (*written, *in_story, *in_fields)


def addresses_of(sheet: Sheet, site_url: str, *, below: Loc = ()) -> Iterator[BodyLink]:
    """Yield the addresses of the site in what readers see of a document, or below a way in it.

    Where nothing is found, nobody asks where anything stands, which takes long to work out.
    """
    value: Plain = sheet.values
    for key in below:
        value = value.get(str(key)) if isinstance(value, dict) else None
    for way, text in _texts_in(value, below):
        for _, address in addresses_in(text, site_url):
            place = Place(sheet.path, *spot(sheet.node, way))
            yield BodyLink(address, address, place, is_picture=False)


def _texts_in(value: Plain, way: Loc) -> Iterator[tuple[Loc, str]]:
    """Yield each text that may hold an address, with the way to it from the top."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name not in _NEVER_SHOWN:
                yield from _texts_in(inner, (*way, name))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _texts_in(inner, (*way, number))
    elif value is not None and "." in value:
        yield way, value
