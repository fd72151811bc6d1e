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
    if target is None or target.entry is entry:
        return
    if target.entry is not None:
        yield from _to_piece(standing[entry.id], standing[target.entry.id], link)
    elif not target.is_known:
        message = f"The link leads to {quoted(link.target)}, but the site has no such page."
        close = nearest(target.path.rstrip("/"), collection.entry_of)
        hint = f'Did you mean "/{close}/"?' if close else "Write it as ../another-piece/."
        yield problem("broken-link", link.place, message, hint=hint)


def _to_piece(mine: Standing, theirs: Standing, link: BodyLink) -> Iterator[Diagnostic]:
    if mine.instant is None or mine.entry.study.is_withdrawn:
        return
    if theirs.entry.study.is_withdrawn:
        reason = "has been withdrawn"
    elif theirs.instant is None:
        reason = "has no slot yet"
    elif theirs.instant > mine.instant:
        reason = "appears later than this one"
    elif mine.has_come and not theirs.is_ready:
        reason = "is not public"
    else:
        return
    message = f"The link leads to {quoted(link.target)}, which {reason}."
    hint = "Take the link away, or link to a piece that readers can see on that day."
    yield problem("link-to-unpublished", link.place, message, hint=hint)
