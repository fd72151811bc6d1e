"""What is public at an instant: computed once, and all that anything below may see.

A release holds no unpublished piece, so nothing that is given one can show any.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from columnist.catalogue.states import Standing, State, standings
from columnist.domain.case_study import Mode, names_title
from columnist.domain.person import People
from columnist.domain.vocabulary import Term, Vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from collections.abc import Set as AbstractSet
    from datetime import datetime

    from columnist.catalogue.collection import Collection, ColumnEntry
    from columnist.content.entry import Entry
    from columnist.domain.case_study import Withdrawal
    from columnist.domain.clock import AsOf


class Published(NamedTuple):
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


class Tombstone(NamedTuple):
    """What is left of a piece that readers had seen: its address and a note, no word of it.

    `on` is the day on which it was withdrawn, where one is given and has come.
    """

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
            (theme, piece) for piece in self.pieces for theme in piece.entry.study.themes
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
            for kind, words in shared_words(piece.entry).items():
                for word in words:
                    found[kind, word].append(position)
        return {key: tuple(positions) for key, positions in found.items()}

    def sharing(self, kind: str, word: str) -> tuple[int, ...]:
        """Return the positions of the pieces that share a word of a kind of `shared_words`."""
        return self._sharing.get((kind, word), ())


def shared_words(entry: Entry) -> dict[str, tuple[str, ...]]:
    """Return the words by which two pieces are near each other: themes, tags, role and setting."""
    study = entry.study
    role = study.client.role if study.client else None
    setting = study.client.setting if study.client else None
    return {
        "themes": study.themes,
        "tags": study.tags,
        "role": (role,) if role else (),
        "setting": (setting,) if setting else (),
    }


def _grouped(pairs: Iterable[tuple[str, Published]]) -> Mapping[str, tuple[Published, ...]]:
    found: dict[str, list[Published]] = defaultdict(list)
    for key, piece in pairs:
        found[key].append(piece)
    return {key: tuple(pieces) for key, pieces in found.items()}


def release(collection: Collection, *, at: AsOf, faulty: AbstractSet[str]) -> Release:
    """Return what is public at an instant; `faulty` are the paths of files with an error."""
    standing = standings(collection, at=at, faulty=faulty)
    return release_of(collection, tuple(standing.values()), at=at)


def release_of(collection: Collection, standing: tuple[Standing, ...], *, at: AsOf) -> Release:
    """Return what is public by where each piece stands."""
    pieces = _numbered(standing)
    return Release(
        at=at,
        pieces=pieces,
        tombstones=tuple(_tombstones(standing, at)),
        columns=collection.columns,
        vocabulary=_used_words(collection, pieces),
        people=_used_people(collection, pieces),
        tag_slugs={
            tag: collection.tag_slug(tag) for piece in pieces for tag in piece.entry.study.tags
        },
    )


def _numbered(standing: tuple[Standing, ...]) -> tuple[Published, ...]:
    """Return the pieces that are public, newest first, each with its number in its column."""
    found = [
        Published(one.entry, one.column, on, one.day, one.instant, 0)
        for one in standing
        if one.state is State.PUBLISHED and one.column and one.day and one.instant
        if (on := one.entry.study.publish_on) is not None
    ]
    counts: Counter[str] = Counter()
    pieces = []
    for piece in sorted(found, key=lambda piece: (piece.instant, piece.id)):
        counts[piece.column.id] += 1
        pieces.append(piece._replace(number=counts[piece.column.id]))
    return tuple(reversed(pieces))


def _tombstones(standing: tuple[Standing, ...], at: AsOf) -> Iterator[Tombstone]:
    for one in sorted(standing, key=lambda one: one.entry.id):
        withdrawn, slot = one.entry.study.withdrawn, one.entry.study.publish_on
        if withdrawn is None or withdrawn.mode is not Mode.GONE or slot is None:
            continue
        if one.column is not None and one.state is State.WITHDRAWN and _was_public(one, withdrawn):
            today = at.day_in(one.column.column.zone)
            # Readers are not told that it was withdrawn on a day that is still to come.
            on = withdrawn.on if withdrawn.on and withdrawn.on <= today else None
            said = withdrawn.note or ""
            note = "" if names_title(said, one.entry.study.title) else said
            yield Tombstone(one.entry.url_path, one.column, slot, on, note)


def _was_public(one: Standing, withdrawn: Withdrawal) -> bool:
    """Whether a piece's slot came before it was withdrawn, or on that very day."""
    consent = one.entry.study.consent
    days = [consent.withdrawn_on if consent else None, withdrawn.on]
    first = min((day for day in days if day), default=date.max)
    return one.has_come and one.day is not None and one.day <= first


def _used_words(collection: Collection, pieces: tuple[Published, ...]) -> Vocabulary:
    studies = [piece.entry.study for piece in pieces]
    clients = [study.client for study in studies if study.client]
    themes = {theme for study in studies for theme in study.themes}
    themes |= {asked.theme for study in studies for asked in study.questions if asked.theme}
    words = collection.vocabulary
    return Vocabulary(
        themes={
            key: theme
            for key, theme in words.themes.items()
            if key in themes or theme.replaced_by in themes
        },
        roles=_used(words.roles, {client.role for client in clients}),
        settings=_used(words.settings, {client.setting for client in clients}),
        sectors=_used(words.sectors, {client.sector for client in clients}),
    )


def _used(terms: Mapping[str, Term], used: set[str | None]) -> dict[str, Term]:
    return {key: term for key, term in terms.items() if key in used}


def _used_people(collection: Collection, pieces: tuple[Published, ...]) -> People:
    used = {coach for piece in pieces for coach in piece.entry.study.coaches}
    used |= {piece.entry.study.commentary.by for piece in pieces if piece.entry.study.commentary}
    return People(people={key: one for key, one in collection.people.people.items() if key in used})
