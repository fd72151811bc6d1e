"""The use cases: read a publication, judge it at an instant.

Values come in and values go out; the shells read files, ask the clock and print.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from columnist.catalogue.anonymity import anonymity_faults
from columnist.catalogue.bearing import bearing_on
from columnist.catalogue.collection import Collection, ColumnEntry
from columnist.catalogue.column_faults import column_faults
from columnist.catalogue.expected import pieces_on_their_days
from columnist.catalogue.folder_faults import folder_faults
from columnist.catalogue.link_faults import link_faults
from columnist.catalogue.names import look_alike_faults
from columnist.catalogue.paths import path_faults
from columnist.catalogue.planning import planning_faults
from columnist.catalogue.public_schedule import held_slots, public_columns
from columnist.catalogue.references import reference_faults
from columnist.catalogue.release import Release, release_of
from columnist.catalogue.slot_claims import slot_claims
from columnist.catalogue.states import Standing, State, standings
from columnist.catalogue.withdrawals import withdrawal_faults
from columnist.content.bounds import OUT_OF_BOUNDS
from columnist.content.layout import Role, Spot, has_address, is_content, spot_of
from columnist.content.nodes import Fields
from columnist.content.reader import read_case_study, read_fields, read_settings
from columnist.content.wording import Sheet
from columnist.domain.code import Severity
from columnist.domain.column import Column
from columnist.domain.diagnostic import Diagnostic, in_order
from columnist.domain.person import People
from columnist.domain.vocabulary import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping

    from columnist.content.entry import Entry
    from columnist.domain.clock import AsOf
    from columnist.domain.settings import Settings
    from columnist.domain.source import Picture, SourceFile
    from columnist.domain.tree import Tree
    from columnist.rendering.edition import Edition, Waiting

Shared = TypeVar("Shared", Vocabulary, People)


class Judgement(NamedTuple):
    """A publication at an instant: its faults, where each piece stands, and what is public.

    `standings` are by the ids of the pieces; of two with one id, the other is there by its path.
    """

    collection: Collection
    diagnostics: tuple[Diagnostic, ...]
    standings: Mapping[str, Standing]
    release: Release

    @property
    def has_errors(self) -> bool:
        """Whether anything stands in the way of publishing."""
        return any(diagnostic.is_error for diagnostic in self.diagnostics)

    def standing_of(self, entry: Entry) -> Standing:
        """Return where an entry stands, also one whose id another has."""
        return self.standings.get(entry.path) or self.standings[entry.id]


def read_publication(
    tree: Tree, *, site_url: str = "", whole: Container[str] | None = None
) -> Collection:
    """Read every file of a content folder; nothing stops at a fault.

    By `site_url` links are known that have the site's whole address. With `whole`, a set of paths,
    of the other case studies only the fields are read.
    """
    files = {tree.relative(file.path): file for file in tree.files}
    entries = tuple(_entries(tree, files, whole))
    diagnostics = [*tree.faults, *folder_faults(tree, entries)]
    vocabulary, vocabulary_sheet = _shared(
        files.get("vocabulary.yml"),
        Vocabulary,
        f"{tree.content_dir}/vocabulary.yml",
        "",
        diagnostics,
    )
    people, people_sheet = _shared(
        files.get("people.yml"), People, f"{tree.content_dir}/people.yml", "people", diagnostics
    )
    half_read: list[Sheet] = []
    return Collection(
        columns=tuple(_columns(files, diagnostics, half_read)),
        half_read=tuple(half_read),
        vocabulary=vocabulary or Vocabulary(),
        vocabulary_sheet=vocabulary_sheet,
        people=people or People(people={}),
        people_sheet=people_sheet,
        entries=entries,
        taken_paths=dict(tree.pages),
        diagnostics=tuple(diagnostics),
        site_url=site_url,
    )


def read_around(tree: Tree, is_named: Callable[[str], bool], *, site_url: str = "") -> Collection:
    """Read so much that a judgement of the named paths is the one that all the stories would give.

    What is said of other paths is incomplete, and so is what would be public.
    """
    whole = frozenset(path for path in piece_paths(tree) if is_named(path))
    collection = read_publication(tree, site_url=site_url, whole=whole)
    while more := bearing_on(collection, whole) - whole:
        files = {tree.relative(file.path): file for file in tree.files if file.path in more}
        read = {entry.path: entry for entry in _entries(tree, files, None)}
        entries = tuple(read.get(entry.path, entry) for entry in collection.entries)
        collection, whole = replace(collection, entries=entries), whole | more
    return collection


def piece_paths(tree: Tree) -> tuple[str, ...]:
    """Return the paths of the case studies in a content folder."""
    return tuple(file.path for file in tree.files if _piece_at(tree.relative(file.path)))


def judge(collection: Collection, *, at: AsOf) -> Judgement:
    """Check everything that a publication holds, and say what of it is public at an instant."""
    faults = [
        *collection.diagnostics,
        *(fault for entry in collection.entries for fault in entry.diagnostics),
        *column_faults(collection, at=at),
        *reference_faults(collection),
        *look_alike_faults(collection),
        *anonymity_faults(collection),
        *path_faults(collection),
        *planning_faults(collection, at=at),
        *withdrawal_faults(collection, at=at),
    ]
    faults = _by_rules(collection, faults)
    faulty = _with_errors(faults)
    standing = standings(collection, at=at, faulty=faulty)
    for found in (slot_claims, partial(link_faults, collection, places_of=_places_of)):
        faults += found(standing)
        if _with_errors(faults) != faulty:
            faulty = _with_errors(faults)
            standing = standings(collection, at=at, faulty=faulty)
    return Judgement(
        collection,
        in_order(faults),
        standing,
        release_of(collection, tuple(standing.values()), at=at),
    )


def _places_of(entry: Entry) -> frozenset[str] | None:
    """Return the places on the page of a piece; `None` of one that is not to be rendered.

    Only rendering knows them: it makes them. It is loaded for those links that lead to a place.
    """
    from columnist.rendering.piece_page import places_on  # noqa: PLC0415

    is_bounded = OUT_OF_BOUNDS.isdisjoint(fault.code for fault in entry.diagnostics)
    return places_on(entry) if entry.is_whole and is_bounded else None


def _with_errors(faults: Iterable[Diagnostic]) -> frozenset[str]:
    return frozenset(fault.place.path for fault in faults if fault.is_error)


def _by_rules(collection: Collection, faults: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Make errors of the warnings that a column wants to be errors."""
    folders = {
        entry.path.rpartition("/")[0] + "/": entry.column.rules for entry in collection.columns
    }
    return [_by_rule(fault, folders) for fault in faults]


def _by_rule(fault: Diagnostic, folders: Mapping[str, Mapping[str, str]]) -> Diagnostic:
    for folder, rules in folders.items():
        if fault.place.path.startswith(folder) and fault.code in rules:
            return fault.raised()
    return fault


def _shared(
    source: SourceFile | None, model: type[Shared], path: str, within: str, faults: list[Diagnostic]
) -> tuple[Shared | None, Sheet]:
    what = path.rpartition("/")[2]
    if source is None:
        return None, Sheet(path, Fields(1, 1), what, 1)
    value, sheet, found = read_settings(source, model, what=what, within=within)
    faults.extend(found)
    return value, sheet


def _columns(
    files: Mapping[str, SourceFile], faults: list[Diagnostic], half_read: list[Sheet]
) -> Iterator[ColumnEntry]:
    for relative, source in files.items():
        spot = spot_of(relative)
        if spot is None or spot.role is not Role.COLUMN:
            continue
        column, sheet, found = read_settings(source, Column, what="column.yml")
        faults.extend(found)
        if column is None:
            half_read.append(sheet)
        else:
            yield ColumnEntry(spot.column, source.path, column, sheet)


def _piece_at(relative: str) -> Spot | None:
    spot = spot_of(relative)
    is_piece = spot is not None and spot.role is Role.PIECE and is_content(relative)
    return spot if is_piece else None


def _entries(
    tree: Tree, files: Mapping[str, SourceFile], whole: Container[str] | None
) -> Iterator[Entry]:
    pictures: dict[str, list[Picture]] = {}
    for picture in tree.pictures:
        pictures.setdefault(picture.path.rpartition("/")[0], []).append(picture)
    unreadable: dict[str, set[str]] = {}
    for fault in tree.faults:
        folder, _, name = fault.place.path.rpartition("/")
        unreadable.setdefault(folder, set()).add(name)
    for relative, source in files.items():
        spot = _piece_at(relative)
        if spot is not None and whole is not None and source.path not in whole:
            yield read_fields(source, spot)
        elif spot is not None:
            folder = source.path.rpartition("/")[0] if relative.endswith("/index.md") else ""
            yield read_case_study(
                source,
                spot,
                tuple(pictures.get(folder, ())),
                unreadable=unreadable.get(folder, ()),
            )


def edition_of(judgement: Judgement, *, settings: Settings, shows_waiting: bool = False) -> Edition:
    """Return what is public, ready to be laid out.

    With `shows_waiting`, for an editor's own eyes, the unpublished pieces have pages as well.
    """
    # Loaded where pages are made: whoever only checks is spared the time that it takes.
    from columnist.rendering.edition import Edition  # noqa: PLC0415
    from columnist.rendering.site import SiteFacts  # noqa: PLC0415

    collection, release = judgement.collection, judgement.release
    columns = public_columns(
        release.columns,
        at=release.at,
        published=release.pieces,
        held=held_slots(collection.entries),
    )
    return Edition(
        release=release,
        schedules={column.id: column for column in columns},
        site=SiteFacts(
            settings.name,
            settings.url,
            settings.language,
            is_preview=shows_waiting,
            has_search=settings.has_search and bool(release.pieces),
        ),
        per_page=settings.per_page,
        owner_paths=frozenset(collection.taken_paths),
        waiting=tuple(_waiting(judgement)) if shows_waiting else (),
        faults=dict(_faults_of_pieces(judgement)) if shows_waiting else {},
    )


def _faults_of_pieces(judgement: Judgement) -> Iterator[tuple[str, tuple[Diagnostic, ...]]]:
    """Yield each piece that has an error, by its id, with its errors and warnings."""
    told = [fault for fault in judgement.diagnostics if fault.severity is not Severity.NOTE]
    for entry in judgement.collection.entries:
        own = tuple(fault for fault in told if entry.holds(fault.place.path))
        if any(fault.is_error for fault in own):
            yield entry.id, own


def _waiting(judgement: Judgement) -> Iterator[Waiting]:
    """Yield the pieces that are not public, as if they were."""
    from columnist.rendering.edition import Waiting  # noqa: PLC0415 - as above

    standings, taken = judgement.standings, set(judgement.collection.taken_paths)
    pieces = pieces_on_their_days(standings.values(), at=judgement.release.at)
    for name, piece in pieces.items():
        entry = piece.entry
        if standings[name].state is State.PUBLISHED or entry.url_path in taken:
            continue
        if has_address(entry.column, entry.slug):
            taken.add(entry.url_path)
            yield Waiting(piece, standings[name])
