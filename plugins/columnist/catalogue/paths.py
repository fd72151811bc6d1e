"""Which source has which path of the site; two for one is a fault that names both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.catalogue.addresses import FIXED_FILES, FIXED_PAGES
from columnist.domain.diagnostic import Diagnostic, problem
from columnist.domain.source import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from columnist.catalogue.collection import Collection

_OURS = ("themes/", "tags/", "questions/", "people/", "browse/", "pagefind/")


def path_faults(collection: Collection) -> list[Diagnostic]:
    """Return every path of the site that two sources would give."""
    return [*_twins(collection), *_docs(collection), *_aliases(collection)]


def _twins(collection: Collection) -> Iterator[Diagnostic]:
    """Find a piece that is there as a file and as a folder."""
    for entry in collection.entries:
        other = collection.entry_of[entry.id]
        if other is not entry:
            yield _both(Place(entry.path), f"/{entry.url_path}", other.path)


def _both(place: Place, path: str, other: str) -> Diagnostic:
    message = f"This would stand at {path}, but so would {other}."
    return problem("duplicate-path", place, message, hint="Give one of the two another name.")


def _docs(collection: Collection) -> Iterator[Diagnostic]:
    """Find pages and files of the owner's on paths of ours; what is both is told at theirs."""
    pieces = {entry.url_path: entry.path for entry in collection.entries}
    for entry in collection.entries:
        names = {picture.path.rpartition("/")[2]: picture.path for picture in entry.pictures}
        pieces |= {f"{entry.url_path}{name}": path for name, path in names.items()}
    for path, source in sorted(collection.taken_paths.items()):
        if _is_ours(collection, path):
            what = "page" if path.endswith("/") or not path else "file"
            yield _both(Place(source), f"/{path}", f"a {what} that Columnist makes")
        elif path in pieces:
            yield _both(Place(source), f"/{path}", pieces[path])


def _aliases(collection: Collection) -> Iterator[Diagnostic]:
    taken: dict[str, str] = {entry.url_path: entry.path for entry in collection.entries}
    taken |= dict(collection.taken_paths)
    for entry in collection.in_order:
        for number, alias in enumerate(entry.study.aliases):
            path = alias.removeprefix("/")
            place = entry.place("aliases", number)
            if _is_ours(collection, path):
                yield _both(place, alias, "a page that Columnist makes")
            elif path in taken:
                yield _both(place, alias, taken[path])
            taken.setdefault(path, entry.path)


def _is_ours(collection: Collection, path: str) -> bool:
    """Whether a path belongs to a page that is made of all pieces together, at any time."""
    if path in FIXED_PAGES or path in FIXED_FILES or path.startswith(_OURS):
        return True
    match path.rstrip("/").split("/"):
        case [column] | [column, "schedule" | "feed.xml" | "calendar.ics"] | [column, "page", *_]:
            return column in collection.column_ids
        case _:
            return False
