"""Links between pieces and pages, held against what there is and what readers can see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.catalogue.links import page_links, shared_target_of, target_of
from columnist.catalogue.shared_links import SharedLink, shared_links
from columnist.catalogue.states import State
from columnist.domain.diagnostic import Diagnostic, nearest, problem, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from columnist.catalogue.collection import Collection
    from columnist.catalogue.links import Target
    from columnist.catalogue.states import Standing
    from columnist.content.entry import Entry
    from columnist.content.outline import BodyLink


def link_faults(collection: Collection, standing: Mapping[str, Standing]) -> list[Diagnostic]:
    """Return every link that leads nowhere, or to a piece that is not public when its own is."""
    of_entries = (
        fault
        for entry in collection.entries
        for link in page_links(collection, entry)
        for fault in _of_link(collection, standing, entry, link)
    )
    of_shared = (
        fault
        for link in shared_links(collection)
        for fault in _of_shared(collection, standing, link)
    )
    return [*of_entries, *of_shared]


def _of_link(
    collection: Collection, standing: Mapping[str, Standing], entry: Entry, link: BodyLink
) -> Iterator[Diagnostic]:
    target = target_of(collection, entry, link.target)
    if target is None or target.entry is entry or target.is_lasting:
        return
    if target.entry is None and not target.listed:
        yield _broken(collection, link, target.path, besides=entry.id)
        return
    mine = standing[entry.id]
    reason = _why_not_there(standing, mine, target)
    if reason and mine.instant is not None and not entry.study.is_withdrawn:
        hint = "Take the link away, or link to what readers can see on that day."
        yield _unpublished(link, reason, hint)


def _of_shared(
    collection: Collection, standing: Mapping[str, Standing], shared: SharedLink
) -> Iterator[Diagnostic]:
    target = shared_target_of(collection, shared.link.target)
    if target is None or target.is_lasting:
        return
    if target.entry is None and not target.listed:
        yield _broken(collection, shared.link, target.path)
        return
    if shared.shown_with is None:
        reasons = [_why_not_there(standing, None, target)]
    else:
        planned = (standing[entry.id] for entry in shared.shown_with)
        shown = [one for one in planned if one.instant and one.state is not State.WITHDRAWN]
        reasons = [_why_not_there(standing, mine, target) for mine in shown]
    for reason in filter(None, dict.fromkeys(reasons)):
        hint = "Take the address away until readers can see what it leads to."
        yield _unpublished(shared.link, reason, hint)
        return


def _unpublished(link: BodyLink, reason: str, hint: str) -> Diagnostic:
    message = f"The link leads to {quoted(link.target)}, which {reason}."
    return problem("link-to-unpublished", link.place, message, hint=hint)


def _why_not_there(standing: Mapping[str, Standing], mine: Standing | None, target: Target) -> str:
    """Return why readers do not see a target when they see a piece, or the site as it is now."""
    if target.entry is not None:
        return _why_hidden(mine, standing[target.entry.id])
    hidden = [_why_hidden(mine, standing[other.id]) for other in target.listed]
    return "lists no piece that readers can see by then" if all(hidden) else ""


def _broken(collection: Collection, link: BodyLink, path: str, *, besides: str = "") -> Diagnostic:
    message = f"The link leads to {quoted(link.target)}, but the site has no such page."
    lists = (path.rstrip("/") for path in collection.listed_on if path.endswith("/"))
    others = {*collection.entry_of, *lists}
    # Compared by their last words: the folder, which many share, would make all of them alike.
    by_name = {other.rpartition("/")[2]: other for other in sorted(others - {besides})}
    close = nearest(path.rstrip("/").rpartition("/")[2], by_name)
    hint = f'Did you mean "/{by_name[close]}/"?' if close else "Write it as ../another-piece/."
    return problem("broken-link", link.place, message, hint=hint)


def _why_hidden(mine: Standing | None, theirs: Standing) -> str:
    """Return why readers of one piece, or of what is no piece, do not see another.

    An empty text if they do.

    Between two pieces that have both come, the order in which they came does not matter: an editor
    may lead readers of an old piece to a newer one.
    """
    if mine is None:
        return "" if theirs.state is State.PUBLISHED else "is not public"
    if mine.entry is theirs.entry:
        return ""
    if theirs.entry.study.is_withdrawn:
        return "has been withdrawn"
    if theirs.instant is None or mine.instant is None:
        return "has no slot yet"
    if theirs.instant > mine.instant and not theirs.has_come:
        return "appears later than this piece"
    return "is not public" if mine.has_come and not theirs.is_ready else ""
