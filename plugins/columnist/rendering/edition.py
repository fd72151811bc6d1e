"""A release made ready to be laid out: what every page of one build has in common.

Holds only what is public, and in an editor's preview the pieces that wait, each under its banner.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from columnist.catalogue.addresses import lasting_paths, list_paths, paths_of
from columnist.rendering.dates import day_view
from columnist.rendering.views import Link, NextColumn

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from columnist.catalogue.public_schedule import PublicColumn
    from columnist.catalogue.release import Published, Release
    from columnist.catalogue.states import Standing
    from columnist.domain.diagnostic import Diagnostic
    from columnist.domain.slot import Slot
    from columnist.rendering.site import SiteFacts
    from columnist.rendering.views import Card


class Waiting(NamedTuple):
    """An unpublished piece in an editor's preview, laid out as if it were out."""

    piece: Published
    standing: Standing


@dataclass(frozen=True)
class Edition:
    """A release with its schedules, the facts of the site, and what pictures look like.

    `owner_paths` are the paths of the site that its owner's own pages have. `faults` are, in a
    preview, the faults of each waiting piece that has an error, by its id. `cards` and `links`
    remember what has been made: cards by the pieces' ids, links by kind and id.
    """

    release: Release
    schedules: Mapping[str, PublicColumn]
    site: SiteFacts
    per_page: int
    owner_paths: frozenset[str] = frozenset()
    waiting: tuple[Waiting, ...] = ()
    faults: Mapping[str, tuple[Diagnostic, ...]] = field(default_factory=dict)
    submissions: Mapping[str, str] = field(default_factory=dict)
    cards: dict[str, Card] = field(default_factory=dict, compare=False, repr=False)
    links: dict[tuple[str, str], Link] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def page_paths(self) -> frozenset[str]:
        """Every path of the site that a link may lead to."""
        release = self.release
        entries = [piece.entry for piece in release.pieces]
        lists = list_paths(
            entries, themes=release.vocabulary.themes, tag_slug=release.tag_slugs.__getitem__
        )
        columns = lasting_paths(column.id for column in release.columns)
        return columns.union(self.owner_paths, lists, *map(paths_of, entries))

    def column_link(self, column_id: str) -> Link:
        """Return the name and the path of a column."""
        return Link(self.schedules[column_id].column.title, f"{column_id}/")

    def theme_link(self, theme: str) -> Link:
        """Return the name and the path of a theme, with how many pieces it has."""
        return self._once("theme", theme, self._theme_link)

    def _theme_link(self, theme: str) -> Link:
        word = self.release.vocabulary.themes.get(theme)
        count = len(self.release.by_theme.get(theme, ()))
        path = f"themes/{theme}/" if count else ""
        return Link(
            word.title if word else theme, path, word.description or "" if word else "", count
        )

    def tag_link(self, tag: str) -> Link:
        """Return the name and the path of a tag, with how many pieces it has."""
        return self._once("tag", tag, self._tag_link)

    def _tag_link(self, tag: str) -> Link:
        slug = self.release.tag_slugs.get(tag, "")
        count = len(self.release.by_tag.get(slug, ()))
        return Link(tag, f"tags/{slug}/" if count else "", "", count)

    def person_link(self, person: str) -> Link:
        """Return the name and the path of a coach, with what is said about them."""
        return self._once("person", person, self._person_link)

    def _person_link(self, person: str) -> Link:
        known = self.release.people.people.get(person)
        count = len(self.release.by_person.get(person, ()))
        path = f"people/{person}/" if count else ""
        return Link(known.name if known else person, path, known.bio or "" if known else "", count)

    def _once(self, kind: str, name: str, make: Callable[[str], Link]) -> Link:
        link = self.links.get((kind, name))
        if link is None:
            link = self.links[kind, name] = make(name)
        return link

    def next_column(self, column_id: str) -> NextColumn | None:
        """Return when a column appears next; `None` where nothing is to come."""
        schedule = self.schedules[column_id]
        return self.announced(column_id, schedule.next) if schedule.next else None

    def announced(self, column_id: str, slot: Slot) -> NextColumn:
        """Return a slot as readers are told of it, in the column's own time."""
        column = self.schedules[column_id].column
        local = slot.instant.astimezone(column.zone)
        return NextColumn(
            self.column_link(column_id),
            column.accent.value,
            day_view(local.date()),
            local.strftime("%H:%M"),
            column.timezone,
        )
