"""The page `/browse/`: all facets with their values, whole without JavaScript, and the search.

A value that has a page of its own leads there; of the others the newest pieces are listed here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from columnist.catalogue.facets import SESSION_BANDS, Facet, by_facet
from columnist.domain.function_words import function_words
from columnist.rendering.cards import cards_of, titled
from columnist.rendering.search_words import synonyms
from columnist.rendering.views import BrowseView, FacetValue, FacetView, Link, Page

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from columnist.catalogue.release import Published
    from columnist.rendering.edition import Edition

BROWSE: Final = "browse/"
MOST_LISTED: Final = 20
"""How many pieces of a value without a page are listed; at 10,000 pieces all would be megabytes."""
MOST_RECENT: Final = 10
TITLES: Final = {
    Facet.THEME: "Theme",
    Facet.ROLE: "Role",
    Facet.SETTING: "Setting",
    Facet.SECTOR: "Sector",
    Facet.COACH: "Coach",
    Facet.COLUMN: "Column",
    Facet.YEAR: "Year",
    Facet.SESSIONS: "Sessions",
}
BANDS_IN_WORDS: Final = {
    "1": "One session",
    "2-3": "2 or 3 sessions",
    "4-6": "4 to 6 sessions",
    "7-or-more": "7 sessions or more",
}


def browse_page(edition: Edition) -> Page:
    """Return the index of all facets, on which one searches."""
    pieces = edition.release.pieces
    found = by_facet(edition.release)
    facets = (_facet(edition, facet, found[facet]) for facet in Facet if facet in found)
    view = BrowseView(
        facets=tuple(facets),
        recent=cards_of(edition, pieces[:MOST_RECENT]),
        count=len(pieces),
        common_words=tuple(sorted(function_words(edition.site.language))),
    )
    return Page(
        path=BROWSE,
        kind="browse",
        title="Browse",
        description="Find the case study that is like yours: by words, theme, role and setting.",
        content=view,
        crumbs=(Link("Browse", BROWSE),),
        modified=pieces[0].day.isoformat() if pieces else "",
    )


def _facet(
    edition: Edition, facet: Facet, values: Mapping[str, tuple[Published, ...]]
) -> FacetView:
    shown = [_value(edition, facet, value, pieces) for value, pieces in values.items()]
    if facet is Facet.YEAR:
        shown.sort(key=lambda value: value.id, reverse=True)
    elif facet is Facet.SESSIONS:
        shown.sort(key=lambda value: tuple(SESSION_BANDS).index(value.id))
    else:
        shown.sort(key=lambda value: (value.link.title.casefold(), value.id))
    return FacetView(facet.value, TITLES[facet], tuple(shown))


def _value(edition: Edition, facet: Facet, value: str, pieces: tuple[Published, ...]) -> FacetValue:
    link = _LINKS[facet](edition, value)
    own_page = bool(link.path)
    return FacetValue(
        id=value,
        link=Link(link.title, link.path or f"{BROWSE}#{facet}-{value}", "", len(pieces)),
        words=synonyms(edition, value) if facet is Facet.THEME else (),
        accent=pieces[0].column.column.accent.value if facet is Facet.COLUMN else "",
        cards=() if own_page else cards_of(edition, pieces[:MOST_LISTED]),
    )


_LINKS: Final[Mapping[Facet, Callable[[Edition, str], Link]]] = {
    Facet.THEME: lambda edition, value: edition.theme_link(value),
    Facet.ROLE: lambda edition, value: Link(titled(edition.release.vocabulary.roles, value)),
    Facet.SETTING: lambda edition, value: Link(titled(edition.release.vocabulary.settings, value)),
    Facet.SECTOR: lambda edition, value: Link(titled(edition.release.vocabulary.sectors, value)),
    Facet.COACH: lambda edition, value: edition.person_link(value),
    Facet.COLUMN: lambda edition, value: edition.column_link(value),
    Facet.YEAR: lambda _, value: Link(value),
    Facet.SESSIONS: lambda _, value: Link(BANDS_IN_WORDS[value]),
}
