"""What a template is given: plain values, ready to be printed, of public things only.

Addresses are paths from the site's root without a leading slash (`coaching/a-space-to-think/`);
templates put the page's own way to the root before them. Text is plain text that the templates
escape; only what is typed `Markup` is HTML, made and cleaned by ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from columnist.rendering.view_parts import (
    Banner,
    Card,
    CorrectionView,
    DayView,
    FacetValue,
    FacetView,
    Fact,
    FaultyView,
    Link,
    NextColumn,
    Pager,
    PictureView,
    QuestionGroup,
    QuestionView,
    SlotView,
    StripMark,
    YearStrip,
)

if TYPE_CHECKING:
    from markupsafe import Markup

__all__ = [
    "Banner",
    "BrowseView",
    "Card",
    "ColumnView",
    "CommentaryView",
    "Content",
    "CorrectionView",
    "DayView",
    "FacetValue",
    "FacetView",
    "Fact",
    "FaultyView",
    "FrontView",
    "Link",
    "NextColumn",
    "Page",
    "Pager",
    "PersonView",
    "PictureView",
    "PieceView",
    "QuestionGroup",
    "QuestionView",
    "QuestionsView",
    "ScheduleView",
    "SlotView",
    "StripMark",
    "TagView",
    "TagsView",
    "ThemeView",
    "ThemesView",
    "TombstoneView",
    "YearStrip",
]


class CommentaryView(NamedTuple):
    """The second voice under a case study."""

    by: Link
    html: Markup


class PieceView(NamedTuple):
    """A case study's page. `total` is how many the column has published.

    `facets` are by what it is found in the search, with their values; `about` holds the words that
    it is found by without having them in its text. `related` has the reason beside each card.
    """

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
    related: tuple[tuple[Card, str], ...]
    contact: str
    next_column: NextColumn | None
    citation: str
    banner: Banner | None = None
    facets: tuple[tuple[str, str], ...] = ()
    about: str = ""


class TombstoneView(NamedTuple):
    """What is left at the address of a piece that is gone: nothing of the piece itself."""

    column: Link
    accent: str
    day: DayView | None
    note: str


@dataclass(frozen=True, slots=True)
class ColumnView:
    """A column's own page, and each further page of its list.

    `waiting` has the state of each beside its card.
    """

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
    waiting: tuple[tuple[Card, str], ...] = ()
    strips: tuple[YearStrip, ...] = ()
    submission: str = ""


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


class ScheduleView(NamedTuple):
    """A column's publication schedule; `later` is folded, `past` is newest first."""

    link: Link
    accent: str
    rhythm: str
    zone: str
    next_column: NextColumn | None
    coming: tuple[SlotView, ...]
    later: tuple[SlotView, ...]
    past: tuple[SlotView, ...]
    contact: str
    calendar: str
    strips: tuple[YearStrip, ...] = ()
    submission: str = ""


class ThemesView(NamedTuple):
    """The index of themes: titles, descriptions (as `note`), counts."""

    themes: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class ThemeView:
    """A theme's page, and each further page of its list.

    `questions` are the newest, on the first page alone; `question_count` is how many there are.
    """

    id: str
    link: Link
    description: str
    cards: tuple[Card, ...]
    pager: Pager
    count: int
    related: tuple[Link, ...]
    questions: tuple[QuestionView, ...]
    question_count: int
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
    """The question bank: groups by theme, and by what a question does."""

    groups: tuple[QuestionGroup, ...]
    count: int
    by_deed: tuple[tuple[str, tuple[QuestionView, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class PersonView:
    """A coach and their case studies, and each further page of these."""

    link: Link
    bio: str
    url: str
    cards: tuple[Card, ...]
    pager: Pager
    count: int


@dataclass(frozen=True, slots=True)
class BrowseView:
    """The index of all facets, which is also where one searches.

    `common_words` are those by which nothing is found.
    """

    facets: tuple[FacetView, ...]
    recent: tuple[Card, ...]
    count: int
    common_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnersView:
    """A page of the site's owner, whose content is the host's."""


Content = (
    OwnersView
    | FrontView
    | ColumnView
    | PieceView
    | TombstoneView
    | FaultyView
    | ScheduleView
    | ThemesView
    | ThemeView
    | TagsView
    | TagView
    | QuestionsView
    | PersonView
    | BrowseView
)
"""Everything that has a page."""


class Page(NamedTuple):
    """A page before it is HTML: its address, what its head says, and its content.

    `kind` names the template (`piece`, `column`, `front`, ...). `title` is plain text. `published`
    is an ISO instant, `modified` an ISO day. `feeds` are announced in the head. A page without an
    address of its own (`has_address`) is that of wrong addresses.
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
    has_address: bool = True
    picture: PictureView | None = None
    keywords: tuple[str, ...] = ()
