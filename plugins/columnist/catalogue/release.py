"""What is public at an instant: computed once, and all that anything below may see.

A release holds no unpublished piece, so nothing that is given one can show any.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from columnist.catalogue.states import Standing, State, standings
from columnist.domain.case_study import Mode
from columnist.domain.person import People
from columnist.domain.vocabulary import Theme, Vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Set
    from datetime import date, datetime

    from columnist.catalogue.collection import Collection, ColumnEntry
    from columnist.content.entry import Entry
    from columnist.domain.clock import AsOf


@dataclass(frozen=True, slots=True)
class Published:
    """A piece that readers see.

    `on` is its slot, which identifies it in feeds; `day` the local day on which it appeared, and
    `instant` the same in UTC; `number` its place in the column, counted from 1, oldest first.
    """

    entry: Entry
    column: ColumnEntry
    on: date
    day: date
    instant: datetime
    number: int

    @property
    def id(self) -> str:
        """Its name in the publication: `coaching/a-space-to-think`."""
        return self.entry.id


@dataclass(frozen=True, slots=True)
class Tombstone:
    """What is left of a piece that readers had seen: its address and a note, nothing of its text."""

    url_path: str
    column: ColumnEntry
    slot: date
    on: date | None
    note: str


@dataclass(frozen=True)
class Release:
    """The published pieces at an instant, newest first, with the words that they are sorted by.

    The vocabulary and the people hold only what a published piece uses.
    """

    at: AsOf
    pieces: tuple[Published, ...]
    tombstones: tuple[Tombstone, ...]
    columns: tuple[ColumnEntry, ...]
    vocabulary: Vocabulary
    people: People
    tag_slugs: Mapping[str, str]

    @cached_property
    def piece_of(self) -> Mapping[str, Published]:
        """The published pieces by id."""
        return {piece.id: piece for piece in self.pieces}

    @cached_property
    def _positions(self) -> Mapping[str, int]:
        return {piece.id: position for position, piece in enumerate(self.pieces)}

    def position(self, piece: Published) -> int:
        """Return where a piece stands among all, newest first."""
        return self._positions[piece.id]

    @cached_property
    def by_column(self) -> Mapping[str, tuple[Published, ...]]:
        """The pieces of each column, newest first."""
        return _grouped((piece.column.id, piece) for piece in self.pieces)

    @cached_property
    def by_theme(self) -> Mapping[str, tuple[Published, ...]]:
        """The pieces of each theme, newest first."""
        return _grouped(
            (theme, piece) for piece in self.pieces for theme in piece.entry.study.themes or ()
        )

    @cached_property
    def by_tag(self) -> Mapping[str, tuple[Published, ...]]:
        """The pieces of each tag's slug, newest first."""
        return _grouped(
            (self.tag_slugs[tag], piece) for piece in self.pieces for tag in piece.entry.study.tags
        )

    @cached_property
    def by_person(self) -> Mapping[str, tuple[Published, ...]]:
        """The pieces of each coach, newest first."""
        return _grouped(
            (coach, piece) for piece in self.pieces for coach in piece.entry.study.coaches
        )

    @cached_property
    def _sharing(self) -> Mapping[tuple[str, str], tuple[int, ...]]:
        found: dict[tuple[str, str], list[int]] = defaultdict(list)
        for position, piece in enumerate(self.pieces):
            study = piece.entry.study
            for theme in study.themes or ():
                found["themes", theme].append(position)
            for tag in study.tags:
                found["tags", tag].append(position)
            if study.client and study.client.role:
                found["role", study.client.role].append(position)
        return {key: tuple(positions) for key, positions in found.items()}

    def sharing(self, kind: str, word: str) -> tuple[int, ...]:
        """Return the positions of the pieces that share a word: a theme, a tag or a role."""
        return self._sharing.get((kind, word), ())


def _grouped(pairs: Iterable[tuple[str, Published]]) -> Mapping[str, tuple[Published, ...]]:
    found: dict[str, list[Published]] = defaultdict(list)
    for key, piece in pairs:
        found[key].append(piece)
    return {key: tuple(pieces) for key, pieces in found.items()}


def release(collection: Collection, *, at: AsOf, faulty: Set[str]) -> Release:
    """Return what is public at an instant; `faulty` are the paths of files with an error."""
    standing = standings(collection, at=at, faulty=faulty)
    return release_of(collection, tuple(standing.values()), at=at)


def release_of(collection: Collection, standing: tuple[Standing, ...], *, at: AsOf) -> Release:
    """Return what is public by where each piece stands."""
    pieces = _numbered([one for one in standing if one.state is State.PUBLISHED])
    return Release(
        at=at,
        pieces=pieces,
        tombstones=tuple(_tombstones(standing)),
        columns=collection.columns,
        vocabulary=_used_words(collection, pieces),
        people=_used_people(collection, pieces),
        tag_slugs={
            tag: collection.tag_slug(tag) for piece in pieces for tag in piece.entry.study.tags
        },
    )


def _numbered(public: list[Standing]) -> tuple[Published, ...]:
    counts: dict[str, int] = defaultdict(int)
    pieces = []
    for one in sorted(public, key=lambda one: (one.instant, one.entry.id)):
        counts[one.entry.column] += 1
        assert one.column and one.day and one.instant and one.entry.study.publish_on  # noqa: PT018, S101
        pieces.append(
            Published(
                one.entry,
                one.column,
                one.entry.study.publish_on,
                one.day,
                one.instant,
                counts[one.entry.column],
            )
        )
    return tuple(reversed(pieces))


def _tombstones(standing: tuple[Standing, ...]) -> Iterator[Tombstone]:
    for one in sorted(standing, key=lambda one: one.entry.id):
        withdrawn = one.entry.study.withdrawn
        is_gone = withdrawn is not None and withdrawn.mode is Mode.GONE
        if one.state is not State.WITHDRAWN or not is_gone or not _was_seen(one):
            continue
        assert withdrawn and one.column and one.entry.study.publish_on  # noqa: PT018, S101
        slot = one.entry.study.publish_on
        yield Tombstone(one.entry.url_path, one.column, slot, withdrawn.on, withdrawn.note or "")


def _was_seen(one: Standing) -> bool:
    """Tell whether readers can have seen a withdrawn piece: its slot came before it was taken back."""
    withdrawn = one.entry.study.withdrawn
    is_early = bool(withdrawn and withdrawn.on and one.day and withdrawn.on < one.day)
    return one.has_come and not is_early


def _used_words(collection: Collection, pieces: tuple[Published, ...]) -> Vocabulary:
    studies = [piece.entry.study for piece in pieces]
    clients = [study.client for study in studies if study.client]
    themes = {theme for study in studies for theme in study.themes or ()}
    words = collection.vocabulary
    return Vocabulary(
        themes={
            key: theme
            for key, theme in words.themes.items()
            if key in themes or _leads_to(theme, themes)
        },
        roles={
            key: term
            for key, term in words.roles.items()
            if key in {client.role for client in clients}
        },
        settings={
            key: term
            for key, term in words.settings.items()
            if key in {client.setting for client in clients}
        },
        sectors={
            key: term
            for key, term in words.sectors.items()
            if key in {client.sector for client in clients}
        },
    )


def _leads_to(theme: Theme, used: Set[str]) -> bool:
    return theme.replaced_by in used


def _used_people(collection: Collection, pieces: tuple[Published, ...]) -> People:
    used = {coach for piece in pieces for coach in piece.entry.study.coaches}
    used |= {piece.entry.study.commentary.by for piece in pieces if piece.entry.study.commentary}
    return People(people={key: one for key, one in collection.people.people.items() if key in used})
