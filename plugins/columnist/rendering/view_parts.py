"""The small values that the views of many pages are made of: a day, a link, a card, a question.

Addresses are paths from the site's root without a leading slash, as in `views`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DayView:
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


@dataclass(frozen=True, slots=True)
class PictureView:
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
    picture: PictureView | None = None


@dataclass(frozen=True, slots=True)
class NextColumn:
    """When a column appears next: local day and time, and the zone by its IANA name."""

    column: Link
    accent: str
    day: DayView
    time: str
    zone: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of "at a glance": a label and what stands behind it."""

    label: str
    items: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A coaching question. `path` leads to the place in the body where it was asked."""

    text: str
    path: str
    does: str = ""
    theme: Link | None = None
    piece: Card | None = None


@dataclass(frozen=True, slots=True)
class CorrectionView:
    """What was put right after publication, and when."""

    day: DayView
    note: str


@dataclass(frozen=True, slots=True)
class Banner:
    """What stands over an unpublished piece in the editor's preview: its state and its day."""

    state: str
    text: str


@dataclass(frozen=True, slots=True)
class Pager:
    """Where a page stands among the pages of one list; an empty path is no page."""

    number: int
    total: int
    newer: str = ""
    older: str = ""


@dataclass(frozen=True, slots=True)
class SlotView:
    """A line of a column's schedule. `state` is one of the words of `schedule.json`."""

    day: DayView
    time: str
    state: str
    label: str
    note: str = ""
    piece: Link | None = None
    deadline: DayView | None = None


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value of a facet: its id, its name, its count, other words for it, a column's accent.

    `link` leads to its own page; where it has none, its newest `cards` are listed on the page.
    """

    id: str
    link: Link
    words: tuple[str, ...] = ()
    accent: str = ""
    cards: tuple[Card, ...] = ()


@dataclass(frozen=True, slots=True)
class FacetView:
    """A facet with the values that are in use."""

    id: str
    title: str
    values: tuple[FacetValue, ...]


@dataclass(frozen=True, slots=True)
class StripMark:
    """A slot in the drawing of a year: where across it stands, its state, what it says."""

    x: int
    state: str
    title: str


@dataclass(frozen=True, slots=True)
class StripHalf:
    """Half a year in the drawing: where its months begin, and its slots."""

    months: tuple[tuple[int, str], ...]
    marks: tuple[StripMark, ...]


@dataclass(frozen=True, slots=True)
class YearStrip:
    """A column's year at a glance, drawn in halves, and its days counted: (state, words)."""

    year: int
    halves: tuple[StripHalf, ...]
    counts: tuple[tuple[str, str], ...]
