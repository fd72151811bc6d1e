"""Links between pieces and pages, held against what there is and what readers can see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.catalogue.links import page_links, target_of
from columnist.domain.diagnostic import Diagnostic, nearest, problem, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from columnist.catalogue.collection import Collection
    from columnist.catalogue.states import Standing
    from columnist.content.entry import Entry
    from columnist.content.outline import BodyLink


def link_faults(collection: Collection, standing: Mapping[str, Standing]) -> list[Diagnostic]:
    """Return every link that leads nowhere, or to a piece that is not public when its own is."""
    return [
        fault
        for entry in collection.entries
        for link in page_links(entry)
        for fault in _of_link(collection, standing, entry, link)
    ]


def _of_link(
    collection: Collection, standing: Mapping[str, Standing], entry: Entry, link: BodyLink
) -> Iterator[Diagnostic]:
    target = target_of(collection, entry, link.target)
    if target is None or target.entry is entry or target.is_lasting:
        return
    mine = standing[entry.id]
    if target.entry is not None:
        reason = _why_hidden(mine, standing[target.entry.id])
    elif target.listed:
        hidden = [_why_hidden(mine, standing[other.id]) for other in target.listed]
        reason = "lists no piece that readers can see by then" if all(hidden) else ""
    else:
        yield _broken(collection, entry, link, target.path)
        return
    if reason and mine.instant is not None and not entry.study.is_withdrawn:
        message = f"The link leads to {quoted(link.target)}, which {reason}."
        hint = "Take the link away, or link to what readers can see on that day."
        yield problem("link-to-unpublished", link.place, message, hint=hint)


def _broken(collection: Collection, entry: Entry, link: BodyLink, path: str) -> Diagnostic:
    message = f"The link leads to {quoted(link.target)}, but the site has no such page."
    lists = (path.rstrip("/") for path in collection.listed_on if path.endswith("/"))
    others = {*collection.entry_of, *lists}
    # Compared by their last words: the folder, which many share, would make all of them alike.
    by_name = {other.rpartition("/")[2]: other for other in sorted(others - {entry.id})}
    close = nearest(path.rstrip("/").rpartition("/")[2], by_name)
    hint = f'Did you mean "/{by_name[close]}/"?' if close else "Write it as ../another-piece/."
    return problem("broken-link", link.place, message, hint=hint)


def _why_hidden(mine: Standing, theirs: Standing) -> str:
    """Return why readers of one piece do not see another, or an empty text if they do.

    Between two pieces that have both come, the order in which they came does not matter: an editor
    may lead readers of an old piece to a newer one.
    """
    if mine.entry is theirs.entry:
        return ""
    if theirs.entry.study.is_withdrawn:
        return "has been withdrawn"
    if theirs.instant is None or mine.instant is None:
        return "has no slot yet"
    if theirs.instant > mine.instant and not theirs.has_come:
        return "appears later than this piece"
    return "is not public" if mine.has_come and not theirs.is_ready else ""
