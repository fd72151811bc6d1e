"""Where the links of entries lead: to other pieces, to pages of the site, or nowhere.

A link may be written as the site has it (`../a-space-to-think/`, `/coaching/a-space-to-think/`) or
as the folder has it (`a-space-to-think.md`), so that it works where the text is edited too.
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from columnist.catalogue.paths import FIXED_PAGES
from columnist.content.body import scheme_of

if TYPE_CHECKING:
    from columnist.catalogue.collection import Collection
    from columnist.content.entry import Entry
    from columnist.content.outline import BodyLink


@dataclass(frozen=True, slots=True)
class Target:
    """What a link leads to: a path of the site, and the piece that stands there, if one does."""

    path: str
    fragment: str = ""
    entry: Entry | None = None
    is_known: bool = True


def target_of(collection: Collection, entry: Entry, target: str) -> Target | None:
    """Return where a link of an entry leads; `None` for one that leaves the site."""
    if scheme_of(target):
        return None
    path, fragment = site_path_of(entry, target)
    found = _piece(collection, path)
    if found is not None:
        return Target(found.url_path, fragment, found)
    return Target(path, fragment, is_known=_is_page(collection, path))


def site_path_of(entry: Entry, target: str) -> tuple[str, str]:
    """Return the path of the site that a link of an entry leads to, and the place on that page."""
    parts = urlsplit(target)
    path = _site_path(entry, parts.path) if parts.path else entry.url_path
    return path, parts.fragment


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


def _piece(collection: Collection, path: str) -> Entry | None:
    return collection.entry_of.get(path.rstrip("/"))


def _is_page(collection: Collection, path: str) -> bool:
    return (
        path in FIXED_PAGES
        or path in collection.taken_paths
        or path.rstrip("/") in collection.column_of
        or _is_listed(collection, path)
    )


def _is_listed(collection: Collection, path: str) -> bool:
    match path.rstrip("/").split("/"):
        case ["themes", theme]:
            return theme in collection.vocabulary.themes
        case ["people", person]:
            return person in collection.people.people
        case [column, "schedule"]:
            return column in collection.column_of
        case _:
            return False


def page_links(entry: Entry) -> tuple[BodyLink, ...]:
    """Return the links of a body that are no pictures."""
    return tuple(link for link in entry.outline.links if not link.is_picture)
