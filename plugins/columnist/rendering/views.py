"""What a template is given: plain values, ready to be printed, of public things only.

Addresses are paths from the site's root without a leading slash (`coaching/a-space-to-think/`);
templates put the page's own way to the root before them. Text is plain text that the templates
escape; only what is typed `Markup` is HTML, made and cleaned by ours.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markupsafe import Markup


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


@dataclass(frozen=True, slots=True)
class Card:
    """A case study as it stands in a list. `reason` says why it is there, as related ones do."""

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
    reason: str = ""
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
class CommentaryView:
    """The second voice under a case study."""

    by: Link
    html: Markup


@dataclass(frozen=True, slots=True)
class Banner:
    """What stands over an unpublished piece in the editor's preview: its state and its day."""

    state: str
    text: str


@dataclass(frozen=True, slots=True)
class PieceView:
    """A case study's page. `total` is how many the column has published."""

    card: Card
    total: int
    body: Markup
    facts: tuple[Fact, ...]
    tags: tuple[Link, ...]
    questions: tuple[QuestionView, ...]
    outcomes: tuple[str, ...]
    takeaways: tuple[str, ...]
    agreement: tuple[str, ...]
    corrections: tuple[CorrectionView, ...]
    commentary: CommentaryView | None
    previous: Card | None
    following: Card | None
    related: tuple[Card, ...]
    contact: str
    next_column: NextColumn | None
    citation: str
    banner: Banner | None = None


@dataclass(frozen=True, slots=True)
class TombstoneView:
    """What is left at the address of a piece that is gone: nothing of the piece itself."""

    column: Link
    accent: str
    day: DayView | None
    note: str


@dataclass(frozen=True, slots=True)
class Pager:
    """Where a page stands among the pages of one list; an empty path is no page."""

    number: int
    total: int
    newer: str = ""
    older: str = ""


@dataclass(frozen=True, slots=True)
class ColumnView:
    """A column's own page, and each further page of its list."""

    link: Link
    accent: str
    description: str
    rhythm: str
    cards: tuple[Card, ...]
    pager: Pager
    count: int
    coaches: tuple[Link, ...]
    themes: tuple[Link, ...]
    contact: str
    next_column: NextColumn | None
    schedule: str
    feed: str
    calendar: str
    first: Card | None = None
    waiting: tuple[Card, ...] = ()


@dataclass(frozen=True, slots=True)
class FrontView:
    """The front page."""

    name: str
    description: str
    latest: Card | None
    recent: tuple[Card, ...]
    coming: tuple[NextColumn, ...]
    columns: tuple[ColumnView, ...]
    themes: tuple[Link, ...]
    questions: tuple[QuestionView, ...]
    count: int


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
class ScheduleView:
    """A column's publication schedule: newest coming first to last, then the past."""

    link: Link
    accent: str
    rhythm: str
    zone: str
    next_column: NextColumn | None
    coming: tuple[SlotView, ...]
    past: tuple[SlotView, ...]
    contact: str
    calendar: str


@dataclass(frozen=True, slots=True)
class ThemesView:
    """The index of themes: titles, descriptions (as `note`), counts."""

    themes: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class ThemeView:
    """A theme's page, and each further page of its list."""

    link: Link
    description: str
    cards: tuple[Card, ...]
    pager: Pager
    count: int
    related: tuple[Link, ...]
    questions: tuple[QuestionView, ...]
    takeaways: tuple[tuple[str, Link], ...]
    feed: str


@dataclass(frozen=True, slots=True)
class TagsView:
    """The index of tags by first letter."""

    letters: tuple[tuple[str, tuple[Link, ...]], ...]
    count: int


@dataclass(frozen=True, slots=True)
class TagView:
    """A tag's page."""

    link: Link
    cards: tuple[Card, ...]
    pager: Pager
    count: int


@dataclass(frozen=True, slots=True)
class QuestionsView:
    """The question bank: groups by theme."""

    groups: tuple[tuple[Link, tuple[QuestionView, ...]], ...]
    count: int


@dataclass(frozen=True, slots=True)
class PersonView:
    """A coach and their case studies."""

    link: Link
    bio: str
    url: str
    cards: tuple[Card, ...]


Content = (
    FrontView
    | ColumnView
    | PieceView
    | TombstoneView
    | ScheduleView
    | ThemesView
    | ThemeView
    | TagsView
    | TagView
    | QuestionsView
    | PersonView
)
"""Everything that has a page."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page before it is HTML: its address, what its head says, and its content.

    `kind` names the template (`piece`, `column`, `front`, ...). `title` is plain text. `published`
    and `modified` are ISO days. `feeds` are announced in the head.
    """

    path: str
    kind: str
    title: str
    description: str
    content: Content
    crumbs: tuple[Link, ...] = ()
    feeds: tuple[Link, ...] = ()
    accent: str = "teal"
    published: str = ""
    modified: str = ""
    authors: tuple[str, ...] = ()
    is_indexed: bool = True
    picture: PictureView | None = None
    keywords: tuple[str, ...] = field(default=())
