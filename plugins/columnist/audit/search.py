"""The search itself: every file of a site, opened and read, for what it must and must not hold."""

from __future__ import annotations

import hashlib
import re
from math import inf
from typing import TYPE_CHECKING, Final, NamedTuple

from columnist.audit.findings import Audit, Finding, Unread
from columnist.audit.hidden import Hidden
from columnist.audit.needles import Needles, is_met_by_chance
from columnist.audit.packings import sealed_by_name
from columnist.audit.presence import Presence
from columnist.audit.texts import strings_in, unescaped, view_of
from columnist.audit.unpacking import is_text, sealed, unpacked
from columnist.audit.words import words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from columnist.audit.likeness import Likeness
    from columnist.domain.tree import Tree
    from columnist.publication import Judgement

CALENDAR_WORDS: Final = """
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June
July August September October November December
"""
"""Stand on every site, in dates."""

MOST_QUOTED: Final = 0.5
"""Which part of a hidden text the owner's own pages can quote, all of them together."""

LONGEST_QUOTATION: Final = 40
"""How many words they can quote in any case, which may be the whole of a few lines."""


class Sight(NamedTuple):
    """Pictures as they look: how to look at one, the hidden ones by path, and the public ones."""

    likeness_of: Callable[[bytes], Likeness | None]
    hidden: Mapping[str, Likeness]
    public: tuple[Likeness, ...] = ()


class OwnFile(NamedTuple):
    """A file of the owner's among what is published: its SHA-256, and whatever text it holds.

    What a page says is public wherever it stands; what another file says, in that file alone.
    """

    sha256: str
    text: str
    is_page: bool = True


class Public(NamedTuple):
    """What may stand in a site beside the published pieces, whatever is in them.

    `texts` are the settings, and the words of the program and of the theme; `files` the SHA-256 of
    the theme's files, which are copied into the site as they are; `own` is the owner's word.
    `drafts` are what an address says that begins a new piece. No passage of them is a secret of a
    draft that holds it still; what names a piece is passed over only in such an address.
    """

    texts: tuple[str, ...] = ()
    files: frozenset[str] = frozenset()
    own: tuple[OwnFile, ...] = ()
    drafts: tuple[str, ...] = ()


def audit(
    judgement: Judgement,
    tree: Tree,
    site: Iterable[tuple[str, bytes | Unread]],
    *,
    public: Public,
    sight: Sight,
) -> Audit:
    """Search a finished site, given as paths and bytes, for anything of an unpublished piece.

    A file without bytes is none that can be searched, such as a link, and says why.
    """
    search = Search(Hidden(judgement, tree), public, sight)
    presence = Presence(judgement.release)
    findings: list[Finding] = []
    files = 0
    for path, data in site:
        files += 1
        findings += search.findings_in(path, data)
        if isinstance(data, bytes):
            findings += (Finding.lack(path, *lack) for lack in presence.lacks_of(path, data))
    findings += (Finding.lack(path, "", piece) for path, piece in presence.lacking())
    hidden = search.hidden
    return Audit(
        findings=tuple(dict.fromkeys(findings)),
        files=files,
        hidden=len(hidden.entries),
        published=len(judgement.release.pieces),
        digest_of={one.hidden: hidden.digest_of(one.hidden) for one in findings if one.hidden},
        is_site=presence.is_met,
    )


class Search:
    """All that is sought in a site, made ready once for its many files."""

    def __init__(self, hidden: Hidden, public: Public, sight: Sight) -> None:
        """Seek what is hidden, but for what is public."""
        texts = tuple(map(unescaped, public.texts))
        # The longest first: it may begin with another.
        self._drafts = sorted(map(unescaped, public.drafts), key=len, reverse=True)
        self._needles = _needles_of(hidden, texts, self._drafts)
        own = tuple(_trusted(public.own, self._needles, hidden))
        pages = tuple(unescaped(one.text) for one in own if one.is_page)
        for page in pages:
            self._needles.spare(words_of(view_of(page)))
        self._as_they_are = public.files | {one.sha256 for one in own}
        # Most of a page stands on every other page too; what gave nothing away is not read again.
        self._clean: set[int] = set()
        self.hidden = hidden
        self._sight = sight
        self._addresses = _told_by_none(hidden.addresses, (*texts, *pages))
        self._address = _pattern_of(self._addresses)
        self._digests = {digest: hidden.owner_of(path) for path, digest in hidden.pictures.items()}
        for name, data in hidden.texts.items():
            self._digests[hashlib.sha256(data).hexdigest()] = name
        gone = [stone.url_path.rstrip("/") for stone in hidden.judgement.release.tombstones]
        # A tombstone may show its address: that is cut out before anything is sought.
        self._allowed = re.compile("|".join(rf"\b{re.escape(path)}\b" for path in gone) or "(?!)")

    def findings_in(self, path: str, data: bytes | Unread) -> Iterator[Finding]:
        """Yield what a file of the site gives away, by its name and by its contents."""
        for found in self._named_in(unescaped(path)):
            yield Finding.leak(path, *found, is_in_name=True)
        if isinstance(data, Unread):
            yield Finding.closed(path, data.why)
            return
        if hashlib.sha256(data).hexdigest() in self._as_they_are:
            return
        contents = unpacked(data, known=self._clean)
        lacks = contents.lacks or _sealed_by_name(path, data)
        if lacks:
            yield Finding.closed(path, lacks)
        named = [one for text in contents.texts for one in self._named_in(text)]
        if not named:
            self._clean.update(contents.parts)
        by_chance = (one for text in contents.noise for one in self._named_in(text))
        named += [one for one in by_chance if not is_met_by_chance(one[-1])]
        copied = (one for each in (data, *contents.pictures) for one in self._copied_in(each))
        yield from (Finding.leak(path, *found) for found in (*named, *copied))

    def _named_in(self, text: str) -> Iterator[tuple[str, str, str]]:
        rest = self._allowed.sub(" ", text)
        for draft in self._drafts:
            rest = rest.replace(draft, " ")
        for address in dict.fromkeys(self._address.findall(rest)):
            if address in self._addresses:
                yield self._addresses[address], "the address", address
        for number in sorted(self._needles.found_in(words_of(view_of(rest)))):
            yield self._needles.sought[number]

    def _copied_in(self, data: bytes) -> Iterator[tuple[str, str, str]]:
        name = self._digests.get(hashlib.sha256(data).hexdigest())
        if name is not None:
            yield name, "a copy of a file", ""
            return
        if not self._sight.hidden:
            return
        seen = self._sight.likeness_of(data)
        if seen is None:
            return
        nearest = min((seen.apart(one) for one in self._sight.public), default=inf)
        for path, likeness in self._sight.hidden.items():
            if likeness.is_like(seen) and seen.apart(likeness) < nearest:
                yield self.hidden.owner_of(path), "a copy of a picture", ""


def _sealed_by_name(path: str, data: bytes) -> str:
    name = sealed_by_name(path)
    return sealed(name) if name and not is_text(data) else ""


def _needles_of(hidden: Hidden, public: Sequence[str], drafts: Sequence[str]) -> Needles:
    needles = Needles(hidden.markers())
    for name, text in hidden.passages():
        needles.seek_passages(name, words_of(unescaped(text)))
    for text in (*_public_words(hidden), *map(unescaped, hidden.public_texts), *public):
        needles.spare(words_of(view_of(text)))
    for text in drafts:
        needles.spare_passages(words_of(view_of(text)))
    return needles


def _trusted(own: Sequence[OwnFile], needles: Needles, hidden: Hidden) -> Iterator[OwnFile]:
    """Yield the files of the owner's that quote hidden pieces at most, and do not tell one."""
    words = [words_of(view_of(unescaped(one.text))) for one in own]
    whole, held = needles.passage_sizes(), needles.held_by(*words)
    told = {
        number
        for number, runs in held.items()
        if runs > LONGEST_QUOTATION and runs > whole[number] * MOST_QUOTED
    }
    copies = {hashlib.sha256(data).hexdigest() for data in hidden.texts.values()}
    for one, said in zip(own, words, strict=True):
        if one.sha256 not in copies and told.isdisjoint(needles.held_by(said)):
            yield one


def _public_words(hidden: Hidden) -> Iterator[str]:
    """Yield the words that the site itself speaks of: days, columns, themes, people, notes."""
    release = hidden.judgement.release
    yield CALENDAR_WORDS
    for column in release.columns:
        yield column.id
        yield from strings_in(column.column.model_dump(mode="json"))
    yield from (stone.note for stone in release.tombstones)
    for name, theme in release.vocabulary.themes.items():
        yield from (name, theme.title, theme.description or "", *theme.synonyms)
    words = release.vocabulary
    for terms in (words.roles, words.settings, words.sectors):
        yield from (word for name, term in terms.items() for word in (name, term.title))
    for name, person in release.people.people.items():
        yield from (name, person.name, person.bio or "", person.url or "")
    yield from release.tag_slugs.values()


def _told_by_none(addresses: Mapping[str, str], public: tuple[str, ...]) -> Mapping[str, str]:
    """Return the addresses that the owner's own pages do not tell."""
    pattern = _pattern_of(addresses)
    told = {address for text in public for address in pattern.findall(text)}
    return {address: name for address, name in addresses.items() if address not in told}


def _pattern_of(addresses: Mapping[str, str]) -> re.Pattern[str]:
    """Return a pattern that matches whatever looks like one of the addresses."""
    shapes = {(address.partition("/")[0], address.count("/")) for address in addresses}
    parts = [rf"{first}(?:/[a-z0-9-]+){{{depth}}}" for first, depth in sorted(shapes)]
    return re.compile(rf"(?<![a-z0-9-])(?:{'|'.join(parts)})(?![a-z0-9-])" if parts else "(?!)")
