"""Which feeds a publication has, and what stands in them: the newest pieces, whole.

Nothing is taken from a clock: same release, same bytes. A piece that was withdrawn with a note is
replaced by the note, under the id that it had, so that feed readers drop what they have kept. The
note stands in the feeds of everything and of its column; themes are forgotten with the piece.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from markupsafe import Markup

from columnist.catalogue.changes import appeared_at, corrections_shown, updated_at, withdrawn_at
from columnist.domain.days import spelled
from columnist.rendering.absolute import absolute_links
from columnist.rendering.atom import ATOM_FILE, atom
from columnist.rendering.feed import Author, Feed, FeedEntry, urn_of
from columnist.rendering.json_feed import JSON_FILE, json_feed
from columnist.rendering.typography import smarten

if TYPE_CHECKING:
    from columnist.catalogue.collection import ColumnEntry
    from columnist.catalogue.release import Published, Release, Tombstone
    from columnist.rendering.site import SiteFacts

MOST_ENTRIES: Final = 20

NEVER: Final = datetime(1970, 1, 1, tzinfo=UTC)
"""When a feed changed that has no entry yet. RFC 4287 wants a date, and there is no true one."""

BodyOf = Callable[["Published"], str]
"""Gives the clean HTML of a piece, story and second voice, with the links of the piece's page."""


def feed_files(
    release: Release, *, site: SiteFacts, body_of: BodyOf, description: str = ""
) -> dict[str, bytes]:
    """Every feed by its path from the site's root; `description` is what is said of the site.

    `body_of` is asked once for each piece that stands in a feed. A column without a piece has a
    feed, which is empty; a theme without one has none.
    """
    desk = FeedDesk(release, site=site, body_of=body_of)
    everything = desk.everything(description)
    files = {ATOM_FILE: atom(everything), JSON_FILE: json_feed(everything)}
    for column in release.columns:
        files[f"{column.id}/{ATOM_FILE}"] = atom(desk.of_column(column))
    for theme in sorted(release.by_theme):
        files[f"themes/{theme}/{ATOM_FILE}"] = atom(desk.of_theme(theme))
    return files


class FeedDesk:
    """Makes the feeds of one release; an entry that stands in several of them is made once."""

    def __init__(self, release: Release, *, site: SiteFacts, body_of: BodyOf) -> None:
        self._release = release
        self._site = site
        self._body_of = body_of
        self._made: dict[str, FeedEntry] = {}

    def everything(self, description: str = "") -> Feed:
        """The feed of all columns."""
        entries = self._newest(self._release.pieces, self._release.tombstones)
        return self._feed("", (), description, entries)

    def of_column(self, column: ColumnEntry) -> Feed:
        """The feed of one column."""
        pieces = self._release.by_column.get(column.id, ())
        gone = [one for one in self._release.tombstones if one.column.id == column.id]
        titles = (column.column.title,)
        entries = self._newest(pieces, gone)
        return self._feed(column.id, titles, column.column.description or "", entries)

    def of_theme(self, theme_id: str) -> Feed:
        """The feed of one theme, which has a published piece."""
        theme = self._release.vocabulary.themes[theme_id]
        entries = self._newest(self._release.by_theme[theme_id], ())
        return self._feed(f"themes/{theme_id}", (theme.title,), theme.description or "", entries)

    def _feed(
        self, folder: str, titles: tuple[str, ...], subtitle: str, entries: tuple[FeedEntry, ...]
    ) -> Feed:
        page = f"{self._site.url}{folder}/" if folder else self._site.url
        return Feed(
            id=urn_of(page + ATOM_FILE),
            title=smarten(" - ".join((*titles, self._site.name))),
            subtitle=smarten(subtitle),
            page=page,
            author=Author(smarten(self._site.name), self._site.url),
            language=self._site.language,
            updated=max((entry.updated for entry in entries), default=NEVER),
            entries=entries,
        )

    def _newest(
        self, pieces: Sequence[Published], gone: Iterable[Tombstone]
    ) -> tuple[FeedEntry, ...]:
        live = (self._entry(piece) for piece in pieces[:MOST_ENTRIES])
        # Another piece may have come into the slot since; the id is that piece's then.
        taken = {(piece.column.id, piece.on) for piece in pieces}
        left = (one for one in gone if (one.column.id, one.slot) not in taken)
        by_id = {entry.id: entry for entry in (*map(self._note, left), *live)}
        newest = sorted(by_id.values(), key=lambda entry: (entry.published, entry.id), reverse=True)
        return tuple(newest[:MOST_ENTRIES])

    def _entry(self, piece: Published) -> FeedEntry:
        if piece.id not in self._made:
            self._made[piece.id] = self._made_of(piece)
        return self._made[piece.id]

    def _made_of(self, piece: Published) -> FeedEntry:
        study, words = piece.entry.study, self._release.vocabulary
        return FeedEntry(
            id=urn_of(f"{piece.column.id}/{piece.on.isoformat()}"),
            title=smarten(study.title),
            url=self._site.url + piece.entry.url_path,
            summary=smarten(study.standfirst or ""),
            html=self._html(piece),
            published=piece.instant,
            updated=updated_at(piece, at=self._release.at),
            authors=tuple(self._author(coach) for coach in study.coaches),
            themes=tuple(
                (theme, smarten(words.themes[theme].title)) for theme in study.themes or ()
            ),
        )

    def _author(self, coach: str) -> Author:
        name = self._release.people.people[coach].name
        return Author(smarten(name), f"{self._site.url}people/{coach}/")

    def _html(self, piece: Published) -> str:
        """The story, and under the headings of its page what stands beside it."""
        study = piece.entry.study
        corrections = [
            f"{spelled(correction.on)}: {correction.note}"
            for correction in corrections_shown(piece, at=self._release.at)
        ]
        parts = (
            absolute_links(self._body_of(piece), self._site.url + piece.entry.url_path),
            _listed("What changed", study.outcomes),
            _listed("To take away", study.takeaways),
            _listed("Correction" if len(corrections) == 1 else "Corrections", corrections),
        )
        return "\n".join(part for part in parts if part)

    def _note(self, gone: Tombstone) -> FeedEntry:
        note = smarten(gone.note) or "This case study was withdrawn."
        return FeedEntry(
            id=urn_of(f"{gone.column.id}/{gone.slot.isoformat()}"),
            title="Withdrawn",
            url=self._site.url + gone.url_path,
            summary="",
            html=str(Markup("<p>{}</p>").format(note)),
            published=appeared_at(gone),
            updated=withdrawn_at(gone, at=self._release.at),
        )


def _listed(heading: str, lines: Sequence[str]) -> str:
    if not lines:
        return ""
    items = Markup("\n").join(Markup("<li>{}</li>").format(smarten(line)) for line in lines)
    return str(Markup("<h2>{}</h2>\n<ul>\n{}\n</ul>").format(heading, items))
