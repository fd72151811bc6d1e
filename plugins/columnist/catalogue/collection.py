"""Everything that a publication holds, read and seen together.

Decides nothing about what is public.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Final

from columnist.catalogue.addresses import lasting_paths, list_paths, paths_of
from columnist.catalogue.slots import slots_of
from columnist.domain.case_study import Status
from columnist.domain.slug import slug_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from columnist.content.entry import Entry
    from columnist.content.wording import Sheet
    from columnist.domain.column import Column
    from columnist.domain.diagnostic import Diagnostic
    from columnist.domain.person import People
    from columnist.domain.slot import Slot
    from columnist.domain.vocabulary import Vocabulary

RANK: Final = {Status.APPROVED: 0, Status.WITHDRAWN: 1, Status.REVIEW: 2, Status.DRAFT: 3}
"""How far on each status is, the furthest first: what is further on has the better claim."""


@dataclass(frozen=True, slots=True)
class ColumnEntry:
    """A column with its id and the file that its settings stand in."""

    id: str
    path: str
    column: Column
    sheet: Sheet
    _years: dict[int, dict[date, Slot]] = field(default_factory=dict, compare=False, repr=False)

    def slot_at(self, on: date) -> Slot | None:
        """Return the slot with that identity, skipped or not, or `None` where there is none."""
        # Asked for by every piece, and a year of slots is counted as quickly as two of them.
        year = self._years.get(on.year)
        if year is None:
            slots = slots_of(self.id, self.column, date(on.year, 1, 1), date(on.year, 12, 31))
            year = self._years[on.year] = {slot.on: slot for slot in slots}
        return year.get(on)


@dataclass(frozen=True)
class Collection:
    """All entries with what they refer to.

    `half_read` are the sheets of columns that cannot be read, which are not among the columns.
    `taken_paths` are the paths of the site that pages and files of `docs/` have; `site_url` is its
    address, empty where it has none yet. `diagnostics` are those of the shared files; each entry
    has its own.
    """

    columns: tuple[ColumnEntry, ...]
    vocabulary: Vocabulary
    vocabulary_sheet: Sheet
    people: People
    people_sheet: Sheet
    entries: tuple[Entry, ...]
    half_read: tuple[Sheet, ...] = ()
    taken_paths: Mapping[str, str] = field(default_factory=dict)
    diagnostics: tuple[Diagnostic, ...] = ()
    site_url: str = ""

    @cached_property
    def column_of(self) -> Mapping[str, ColumnEntry]:
        """The columns by id."""
        return {column.id: column for column in self.columns}

    @property
    def paths(self) -> tuple[str, ...]:
        """The paths of the case studies."""
        return tuple(entry.path for entry in self.entries)

    @cached_property
    def entry_of(self) -> Mapping[str, Entry]:
        """The entries by id, `coaching/a-space-to-think`.

        Of two with one id, which is a fault of the second, it is the one that claims it first.
        """
        first = {entry.id: entry for entry in reversed(self.in_order)}
        return {entry.id: first[entry.id] for entry in self.entries}

    @cached_property
    def in_order(self) -> tuple[Entry, ...]:
        """The entries in the order in which they may claim what only one can have.

        What is approved goes before what is not, so that no draft takes anything from a piece that
        is out or about to be; then by slot, the unplanned last.
        """
        return tuple(sorted(self.entries, key=_claim))

    @cached_property
    def column_ids(self) -> frozenset[str]:
        """The ids of all columns, also of those whose settings cannot be read."""
        return frozenset({*self.column_of, *(entry.column for entry in self.entries)})

    @cached_property
    def unread(self) -> frozenset[str]:
        """The paths of shared files with an error, of which something may not have been read."""
        return frozenset(fault.place.path for fault in self.diagnostics if fault.is_error)

    @cached_property
    def listed_on(self) -> Mapping[str, tuple[Entry, ...]]:
        """The entries that each list would show, by its path."""
        return list_paths(self.entries, themes=self.vocabulary.themes, tag_slug=self.tag_slug)

    @cached_property
    def entry_at(self) -> Mapping[str, Entry]:
        """The entries by their paths, new and old."""
        old = {path: entry for entry in reversed(self.in_order) for path in paths_of(entry)}
        return old | {entry.url_path: entry for entry in self.entry_of.values()}

    @cached_property
    def lasting_paths(self) -> frozenset[str]:
        """What the site has at any time, the owner's pages and files with ours."""
        return lasting_paths(self.column_ids) | self.taken_paths.keys()

    def tag_slug(self, tag: str) -> str:
        """Return the slug of a tag: the vocabulary's word for it, or what its letters give."""
        return self.vocabulary.tags.get(tag) or slug_of(tag)


def _claim(entry: Entry) -> tuple[int, date, str]:
    return RANK[entry.study.status], entry.study.publish_on or date.max, entry.id
