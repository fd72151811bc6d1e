"""The small values that the views of many pages are made of: a day, a link, a card, a question.

Addresses are paths from the site's root without a leading slash, as in `views`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class DayView(NamedTuple):
    """A day in words and for machines: `2026-04-09`, `9 April 2026`, `Thursday 9 April 2026`."""

    iso: str
    text: str
    weekday: str


@dataclass(frozen=True, slots=True)
class Link:
    """A name with its path. An empty path is a name alone; `note` says why it is linked."""

    title: str
    path: str = ""
    note: str = ""
    count: int = 0


class PictureView(NamedTuple):
    """A picture that a page shows, with its size in pixels and its smaller copies (path, width)."""

    path: str
    alt: str
    width: int
    height: int
    copies: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Card:
    """A case study as it stands in a list.

    It is compared by what it is, not by what it holds: an edition has one card of each piece, by
    which the HTML that was made of it is found again.
    """

    title: str
    path: str
    standfirst: str
    column: Link
    accent: str
    number: int
    day: DayView
    minutes: int
    coaches: tuple[Link, ...]
    themes: tuple[Link, ...]
    client: str = ""


class NextColumn(NamedTuple):
    """When a column appears next: local day and time, and the zone by its IANA name."""

    column: Link
    accent: str
    day: DayView
    time: str
    zone: str


class Fact(NamedTuple):
    """One line of "at a glance": a label and what stands behind it."""

    label: str
    items: tuple[Link, ...]


class QuestionView(NamedTuple):
    """A coaching question, with its theme's id. `path` leads to where it was asked in the body."""

    text: str
    path: str
    does: str = ""
    theme: str = ""
    piece: Card | None = None


class QuestionGroup(NamedTuple):
    """The questions on a theme, by its id; a theme without a published piece has no page."""

    id: str
    theme: Link
    questions: tuple[QuestionView, ...]


class CorrectionView(NamedTuple):
    """What was put right after publication, and when."""

    day: DayView
    note: str


class Banner(NamedTuple):
    """What stands over an unpublished piece in the editor's preview: its state and its day."""

    state: str
    text: str


class FaultView(NamedTuple):
    """A fault as an author reads it on a page: how grave, in which file, and on which line."""

    severity: str
    file: str
    line: int
    message: str
    hint: str


class FaultyView(NamedTuple):
    """A piece with errors in the editor's preview: `errors` counts them, `path` is its file's."""

    column: Link
    accent: str
    errors: str
    path: str
    faults: tuple[FaultView, ...]


class Pager(NamedTuple):
    """Where a page stands among the pages of one list; an empty path is no page."""

    number: int
    total: int
    newer: str = ""
    older: str = ""


class SlotView(NamedTuple):
    """A line of a column's schedule. `state` is one of the words of `schedule.json`."""

    day: DayView
    time: str
    state: str
    label: str
    note: str = ""
    piece: Link | None = None
    deadline: DayView | None = None


class FacetValue(NamedTuple):
    """A value of a facet: its id, its name, its count, other words for it, a column's accent.

    `link` leads to its own page; where it has none, its newest `cards` are listed on the page.
    """

    id: str
    link: Link
    words: tuple[str, ...] = ()
    accent: str = ""
    cards: tuple[Card, ...] = ()


class FacetView(NamedTuple):
    """A facet with the values that are in use."""

    id: str
    title: str
    values: tuple[FacetValue, ...]


class StripMark(NamedTuple):
    """A slot in the drawing of a year: where it stands, its state, what it says."""

    x: int
    y: int
    state: str
    title: str


class StripHalf(NamedTuple):
    """Half a year in the drawing: where its months begin, and its slots."""

    months: tuple[tuple[int, str], ...]
    marks: tuple[StripMark, ...]


class YearStrip(NamedTuple):
    """A column's year at a glance, drawn in halves, and its days counted: (state, words).

    `radius` is that of a mark, smaller where the marks stand close.
    """

    year: int
    halves: tuple[StripHalf, ...]
    counts: tuple[tuple[str, str], ...]
    radius: float
