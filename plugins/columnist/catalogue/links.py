"""Where the links of entries lead: to other pieces, to pages of the site, or nowhere.

A link may be written as the site has it (`../a-space-to-think/`, `/coaching/a-space-to-think/`) or
as the folder has it (`a-space-to-think.md`), so that it works where the text is edited too.
"""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, NamedTuple

from columnist.content.body import is_unsafe, scheme_of

if TYPE_CHECKING:
    from columnist.catalogue.collection import Collection
    from columnist.content.entry import Entry
    from columnist.content.outline import BodyLink


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


def target_of(collection: Collection, entry: Entry, target: str) -> Target | None:
    """Return where a link of an entry leads; `None` for one that leaves the site."""
    if scheme_of(target):
        return None
    path, fragment = site_path_of(entry, target)
    return Target(
        path,
        fragment,
        entry=collection.entry_at.get(path),
        listed=collection.listed_on.get(path, ()),
        is_lasting=path in collection.lasting_paths,
    )


def site_path_of(entry: Entry, target: str) -> tuple[str, str]:
    """Return the path of the site that a link of an entry leads to, and the place on that page."""
    # Not by urllib, which raises on what it takes for a host: a stranger wrote this.
    address, _, fragment = target.partition("#")
    path = address.partition("?")[0].strip()
    return _site_path(entry, path) if path else entry.url_path, fragment


def _site_path(entry: Entry, path: str) -> str:
    if path.startswith("/"):
        joined = posixpath.normpath(path).lstrip("/")
    elif path.endswith(".md"):
        joined = posixpath.normpath(posixpath.join(_own_folder(entry), path))
    else:
        joined = posixpath.normpath(posixpath.join(entry.url_path, path))
    page = joined.removesuffix("/index.md").removesuffix(".md")
    if page in {"", "."}:
        return ""
    return page if posixpath.splitext(page)[1] else f"{page}/"


def _own_folder(entry: Entry) -> str:
    return entry.url_path if entry.folder else f"{entry.column}/"


def page_links(entry: Entry) -> tuple[BodyLink, ...]:
    """Return the links of an entry that are to lead somewhere: no pictures, nothing unsafe."""
    links = (link for link in entry.outline.links if not link.is_picture)
    return tuple(link for link in links if link.target and not is_unsafe(link))
