"""Links between pieces and pages, held against what there is and what readers can see."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from columnist.catalogue.addresses import HEADING, PLACES_OF_PAGES
from columnist.catalogue.links import file_seen_from, page_links, shared_target_of, target_of
from columnist.catalogue.shared_links import shared_links
from columnist.catalogue.states import State
from columnist.domain.diagnostic import Diagnostic, nearest, problem, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from collections.abc import Set as AbstractSet

    from columnist.catalogue.collection import Collection
    from columnist.catalogue.links import Target
    from columnist.catalogue.states import Standing
    from columnist.content.entry import Entry
    from columnist.content.outline import BodyLink

    PlacesOf = Callable[[Entry], AbstractSet[str] | None]

_TEXT_FRAGMENT: Final = ":~:"
_TOP: Final = "top"
_NO_SLOT: Final = "has no slot yet"
_NOT_PUBLIC: Final = "is not public"


class _Checked(NamedTuple):
    """A link that stays on the site, where it leads, and what is wrong with the page there."""

    link: BodyLink
    target: Target
    fault: Diagnostic | None


def link_faults(
    collection: Collection, standing: Mapping[str, Standing], *, places_of: PlacesOf
) -> list[Diagnostic]:
    """Return every link that leads nowhere, or to a piece that is not public when its own is.

    `places_of` is asked which places the page of a piece has, by their ids, where a link leads to
    one of them; it answers `None` where nobody can tell.
    """
    checked = (*_of_entries(collection, standing), *_of_shared_files(collection, standing))
    found = (one.fault or _of_place(one.link, one.target, places_of) for one in checked)
    return [fault for fault in found if fault is not None]


def _of_entries(collection: Collection, standing: Mapping[str, Standing]) -> Iterator[_Checked]:
    for entry in collection.entries:
        for link in page_links(collection, entry):
            target = target_of(collection, entry, link.target)
            if target is not None:
                fault = _of_link(collection, standing, entry, link, target)
                yield _Checked(link, target, fault)


def _of_link(
    collection: Collection,
    standing: Mapping[str, Standing],
    entry: Entry,
    link: BodyLink,
    target: Target,
) -> Diagnostic | None:
    if target.entry is entry or target.is_lasting:
        return None
    if target.is_nowhere:
        return _broken(collection, link, target.path, linking=entry)
    mine = standing[entry.id]
    reason = _why_not_there(standing, mine, target)
    if not reason or mine.instant is None or entry.study.is_withdrawn:
        return None
    hint = "Take the link away, or link to what readers can see on that day."
    theirs = standing[target.entry.id] if target.entry is not None else None
    if theirs is not None and theirs.is_to_be_mended and reason in {_NO_SLOT, _NOT_PUBLIC}:
        hint = f"Mend the error in {theirs.entry.path} first."
    return _unpublished(link, reason, hint)


def _of_shared_files(
    collection: Collection, standing: Mapping[str, Standing]
) -> Iterator[_Checked]:
    for link, shown_with in shared_links(collection):
        target = shared_target_of(collection, link.target)
        if target.is_nowhere:
            yield _Checked(link, target, _broken(collection, link, target.path))
            continue
        reason = "" if target.is_lasting else _why_not_shown(standing, shown_with, target)
        hint = "Take the address away until readers can see what it leads to."
        yield _Checked(link, target, _unpublished(link, reason, hint) if reason else None)


def _why_not_shown(
    standing: Mapping[str, Standing], shown_with: tuple[Entry, ...] | None, target: Target
) -> str:
    """Return why readers do not see a target with the first pieces that bring a link to it."""
    if shown_with is None:
        return _why_not_there(standing, None, target)
    planned = (standing[entry.id] for entry in shown_with)
    shown = (one for one in planned if one.instant and one.state is not State.WITHDRAWN)
    return next(filter(None, (_why_not_there(standing, mine, target) for mine in shown)), "")


def _of_place(link: BodyLink, target: Target, places_of: PlacesOf) -> Diagnostic | None:
    """Return what is wrong with the place on the page of a piece that a link leads to."""
    if target.entry is None:
        return None
    # What follows the sign of a text fragment is sought by browsers, in whatever page they find.
    place = target.fragment.partition(_TEXT_FRAGMENT)[0]
    if not place or place.lower() == _TOP or place.startswith(PLACES_OF_PAGES):
        return None
    places = places_of(target.entry)
    if places is None or place in places:
        return None
    message = f"The link leads to {quoted(link.target)}, but that page has no such place."
    by_name = {one.removeprefix(HEADING): one for one in sorted(places)}
    close = nearest(place.removeprefix(HEADING), by_name)
    if close:
        hint = f'Did you mean "#{by_name[close]}"?'
    else:
        hint = 'Take away the # and what follows it. A heading "Two rotas" is "#s-two-rotas".'
    return problem("broken-link", link.place, message, hint=hint)


def _unpublished(link: BodyLink, reason: str, hint: str) -> Diagnostic:
    message = f"The link leads to {quoted(link.target)}, which {reason}."
    return problem("link-to-unpublished", link.place, message, hint=hint)


def _why_not_there(standing: Mapping[str, Standing], mine: Standing | None, target: Target) -> str:
    """Return why readers do not see a target when they see a piece, or the site as it is now."""
    if target.entry is not None:
        return _why_hidden(mine, standing[target.entry.id])
    hidden = [_why_hidden(mine, standing[other.id]) for other in target.listed]
    return "lists no piece that readers can see by then" if all(hidden) else ""


def _broken(
    collection: Collection, link: BodyLink, path: str, *, linking: Entry | None = None
) -> Diagnostic:
    """Tell of a link to nowhere, in a piece that is `linking` or in a shared file."""
    message = f"The link leads to {quoted(link.target)}, but the site has no such page."
    lists = (path for path in collection.listed_on if path.endswith("/"))
    pieces = (f"{name}/" for name, one in collection.entry_of.items() if one is not linking)
    # Compared by their last words: the folder, which many share, would make all of them alike.
    by_name = {other.split("/")[-2]: other for other in sorted({*lists, *pieces})}
    close = nearest(path.rstrip("/").rpartition("/")[2], by_name)
    if close:
        hint = f'Did you mean "{_written(collection, linking, by_name[close])}"?'
    elif linking is not None:
        hint = "Write the name of the other piece's file, such as another-piece.md."
    else:
        hint = "Write the address of a page that the site has."
    return problem("broken-link", link.place, message, hint=hint)


def _written(collection: Collection, linking: Entry | None, path: str) -> str:
    """Return how to write a link to a path of the site; a piece links to another by its file."""
    other = collection.entry_of.get(path.rstrip("/"))
    return f"/{path}" if linking is None or other is None else file_seen_from(linking, other)


def _why_hidden(mine: Standing | None, theirs: Standing) -> str:
    """Return why readers of one piece, or of what is no piece, do not see another.

    An empty text if they do.

    Between two pieces that have both come, the order in which they came does not matter: an editor
    may lead readers of an old piece to a newer one. An error in a piece that readers expect stops
    everything, and is told where it stands, not at each link as well.
    """
    stops_all = theirs.is_expected and theirs.is_to_be_mended
    if stops_all or (mine is not None and mine.entry is theirs.entry):
        return ""
    if mine is None:
        return "" if theirs.state is State.PUBLISHED else _NOT_PUBLIC
    if theirs.entry.study.is_withdrawn:
        return "has been withdrawn"
    if theirs.instant is None or mine.instant is None:
        return _NO_SLOT
    if theirs.instant > mine.instant and not theirs.has_come:
        return "appears later than this piece"
    return _NOT_PUBLIC if mine.has_come and not theirs.is_ready else ""
