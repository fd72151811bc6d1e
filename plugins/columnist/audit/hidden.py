"""What a site must not show: every file of the content folder that no published piece shows.

Works out which files are hidden, and which words of them are sought: those that name a piece, and
its lines. Whole passages are sought by `needles`.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from columnist.audit.words import words_of
from columnist.catalogue.addresses import paths_of
from columnist.catalogue.states import State
from columnist.content.layout import Role, spot_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from columnist.content.entry import Entry
    from columnist.domain.tree import Tree
    from columnist.publication import Judgement

SHORTEST_LINE: Final = 3
"""How many words a question or an outcome needs to be known by them."""

_SHORTEST_WORD: Final = 3
_SHARED: Final = frozenset({Role.VOCABULARY, Role.PEOPLE, Role.COLUMN})


class Marker(NamedTuple):
    """Words that give a hidden piece away: the name it is known by, what they are, the words."""

    hidden: str
    what: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class Hidden:
    """A publication's hidden files at an instant."""

    judgement: Judgement
    tree: Tree

    @cached_property
    def _standing_of_path(self) -> Mapping[str, tuple[Entry, State]]:
        standings = self.judgement.standings.values()
        return {one.entry.path: (one.entry, one.state) for one in standings}

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """The unpublished pieces, withdrawn ones too."""
        known = self._standing_of_path.values()
        return tuple(entry for entry, state in known if state is not State.PUBLISHED)

    @cached_property
    def texts(self) -> Mapping[str, bytes]:
        """The hidden files that are no pictures, by the name of the piece or of the file."""
        return {
            self.name_of(file.path): file.data for file in self.tree.files if self._is(file.path)
        }

    def passages(self) -> Iterator[tuple[str, str]]:
        """Yield the longer texts of the hidden files, each with the name of its piece or file.

        Where front matter can be read, its lists of words are left out: the site's own lists of
        the same words may stand in the same order.
        """
        yield from self._descriptions()
        readable = {one.id: one for one in self.entries if one.body and one.study.coaches}
        for name, data in self.texts.items():
            if name in readable:
                yield from ((name, text) for text in _long_texts(readable[name]))
            else:
                yield name, data.decode(errors="replace")

    def _is(self, path: str) -> bool:
        if path in self._standing_of_path:
            return self._standing_of_path[path][1] is not State.PUBLISHED
        spot = spot_of(self.tree.relative(path))
        return spot is None or spot.role not in _SHARED

    @cached_property
    def public_texts(self) -> tuple[str, ...]:
        """The texts of the published pieces, front matter included."""
        files = self.tree.files
        known = self._standing_of_path
        public = {path for path, (_, state) in known.items() if state is State.PUBLISHED}
        return tuple(file.data.decode(errors="replace") for file in files if file.path in public)

    @cached_property
    def pictures(self) -> Mapping[str, str]:
        """The SHA-256 of each picture that no published piece shows, by its path."""
        shown = set(self._shown_pictures())
        found = {picture.path: picture.sha256 for picture in self.tree.pictures}
        public = {found[path] for path in shown if path in found}
        return {path: digest for path, digest in found.items() if digest not in public}

    def _shown_pictures(self) -> Iterator[str]:
        for entry, state in self._standing_of_path.values():
            if state is State.PUBLISHED:
                for link in entry.outline.links:
                    if link.is_picture:
                        yield f"{entry.folder}/{link.target.removeprefix('./')}"

    @cached_property
    def addresses(self) -> Mapping[str, str]:
        """Every address that a hidden piece has or had, without slashes at its ends, by its name.

        A tombstone may show its address, so that one is not among them, and none that a published
        piece has or had as well: who else wants it is a matter for the check.
        """
        gone = {tombstone.url_path for tombstone in self.judgement.release.tombstones}
        return {
            path.strip("/"): entry.id
            for entry in self.entries
            for path in paths_of(entry)
            if path not in self._public_paths and not (path in gone and path == entry.url_path)
        }

    @cached_property
    def _public_paths(self) -> frozenset[str]:
        """The paths, new and old, of the published pieces."""
        pieces = self.judgement.release.pieces
        return frozenset(path for piece in pieces for path in paths_of(piece.entry))

    def name_of(self, path: str) -> str:
        """Return the id of the piece that a file is, or its path if it is none."""
        known = self._standing_of_path.get(path)
        return known[0].id if known else path

    def digest_of(self, name: str) -> str:
        """Return what a hidden piece or file is called where strangers read."""
        entry = self.judgement.collection.entry_of.get(name)
        if entry is not None:
            return digest_of_piece(entry)
        return _short(
            name.encode(), self.texts.get(name, b""), self.pictures.get(name, "").encode()
        )

    def markers(self) -> Iterator[Marker]:
        """Yield the words that name hidden pieces, and their lines."""
        for entry in self.entries:
            yield from _names(entry, self.texts[entry.id].decode(errors="replace"))
            yield from self._paths(entry)
            yield from _lines(entry)
        yield from self._words_of_its_own()
        for path in self.pictures:
            yield from _named(self.owner_of(path), "the name of a picture", _stem(path))

    def _paths(self, entry: Entry) -> Iterator[Marker]:
        """Yield the words of the paths that no published piece has as well."""
        paths = [path for path in paths_of(entry) if path not in self._public_paths]
        if entry.url_path in paths and words_of(entry.slug) != words_of(entry.study.title):
            yield from _named(entry.id, "the slug", entry.slug)
        old = (path for path in paths if path != entry.url_path)
        yield from _named(entry.id, "an old address", *old)

    def owner_of(self, picture: str) -> str:
        """Return the id of the hidden piece that a picture belongs to, or the path if none."""
        return self._owners.get(picture.rpartition("/")[0], picture)

    @cached_property
    def _owners(self) -> Mapping[str, str]:
        return {entry.folder: entry.id for entry in self.entries if entry.folder}

    def _descriptions(self) -> Iterator[tuple[str, str]]:
        """Yield what is said of themes and people that only hidden pieces have."""
        release, collection = self.judgement.release, self.judgement.collection
        for entry in self.entries:
            for theme in entry.study.themes or ():
                word = collection.vocabulary.themes.get(theme)
                if word and word.description and theme not in release.vocabulary.themes:
                    yield entry.id, word.description
            for coach in entry.study.coaches:
                person = collection.people.people.get(coach)
                if person and person.bio and coach not in release.people.people:
                    yield entry.id, person.bio

    def _words_of_its_own(self) -> Iterator[Marker]:
        """Yield themes, tags' slugs and people that only hidden pieces have."""
        release, collection = self.judgement.release, self.judgement.collection
        for entry in self.entries:
            for theme in entry.study.themes or ():
                word = collection.vocabulary.themes.get(theme)
                if word and theme not in release.vocabulary.themes:
                    yield from _named(entry.id, "a theme", theme, word.title)
            for coach in entry.study.coaches:
                person = collection.people.people.get(coach)
                if person and coach not in release.people.people:
                    yield from _named(entry.id, "a coach", coach, person.name)
            tags = (collection.tag_slug(tag) for tag in entry.study.tags)
            yield from _named(entry.id, "a tag", *tags)


def digest_of_piece(entry: Entry) -> str:
    """Return eight digits that tell one piece from another, and nobody what is in it."""
    return _short(entry.id.encode(), entry.study.title.encode(), entry.body.encode())


def _short(*parts: bytes) -> str:
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:8]


def _names(entry: Entry, text: str) -> Iterator[Marker]:
    study = entry.study
    if set(words_of(study.title)).issubset(words_of(text)):  # not the word for a lacking title
        yield from _named(entry.id, "the title", study.title)
    yield from _named(entry.id, "a tag", *study.tags)


def _lines(entry: Entry) -> Iterator[Marker]:
    study = entry.study
    yield from _line(entry.id, "the standfirst", study.standfirst or "")
    for question in study.questions:
        yield from _line(entry.id, "a question", question.text)
    for outcome in study.outcomes:
        yield from _line(entry.id, "an outcome", outcome)
    for takeaway in study.takeaways:
        yield from _line(entry.id, "a takeaway", takeaway)


def _long_texts(entry: Entry) -> Iterator[str]:
    study = entry.study
    yield entry.body
    yield study.standfirst or ""
    yield from (question.text for question in study.questions)
    yield from (*study.outcomes, *study.takeaways)
    yield from (correction.note for correction in study.corrections)
    if study.commentary:
        yield study.commentary.text
    if study.source:
        yield from (study.source.publication, study.source.rights)


def _named(name: str, what: str, *texts: str) -> Iterator[Marker]:
    for text in texts:
        words = tuple(words_of(text))
        is_number = all(word.isdigit() for word in words)
        is_short = len(words) == 1 and len(words[0]) < _SHORTEST_WORD
        if not is_number and not (is_short and words[0].isascii()):
            yield Marker(name, what, words)


def _line(name: str, what: str, text: str) -> Iterator[Marker]:
    words = tuple(words_of(text))
    if len(words) >= SHORTEST_LINE:
        yield Marker(name, what, words)


def _stem(path: str) -> str:
    return path.rpartition("/")[2].rpartition(".")[0]
