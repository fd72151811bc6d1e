"""Which addresses the site has: in any case, with a piece, and where pieces are listed.

The check of links and the pages that make links both ask here, so that they agree. Further pages of
a list (`/coaching/page/2/`) are not among them, since what stands there moves on.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from columnist.content.entry import Entry
    from columnist.domain.vocabulary import Theme

FIXED_PAGES = frozenset({"", "themes/", "tags/", "questions/", "browse/"})
FIXED_FILES = frozenset(
    {"feed.xml", "feed.json", "calendar.ics", "case-studies.json", "schedule.json", "build.json"}
)
HEADING = "s-"
"""What the id of a heading in a story begins with; its words follow."""

PLACES_OF_PAGES = ("co-", "__")
"""What the ids of places begin with that a page has around a story, or the theme."""

_OF_A_COLUMN = ("", "schedule/", "feed.xml", "calendar.ics")


def lasting_paths(columns: Iterable[str]) -> frozenset[str]:
    """Return the paths that are there in any case; `columns` are the ids of the columns."""
    return (
        FIXED_PAGES
        | FIXED_FILES
        | {f"{column}/{name}" for column in columns for name in _OF_A_COLUMN}
    )


def paths_of(entry: Entry) -> Iterator[str]:
    """Yield the path of a piece, and the old ones that lead to it."""
    yield entry.url_path
    yield from (alias.removeprefix("/") for alias in entry.study.aliases)


def list_paths(
    entries: Iterable[Entry], *, themes: Mapping[str, Theme], tag_slug: Callable[[str], str]
) -> Mapping[str, tuple[Entry, ...]]:
    """Return the entries that each list shows, by its path: of a theme, of a tag, of a coach.

    A theme has a feed as well, and the old address of one that was replaced leads to it. Who has
    no more than the second voice under a piece has no page.
    """
    of_theme: dict[str, list[str]] = defaultdict(list)
    for name, theme in themes.items():
        of_theme[theme.replaced_by or name].append(f"themes/{name}/")
    found: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        study = entry.study
        for path in {
            *(f"themes/{theme}/{name}" for theme in study.themes for name in ("", "feed.xml")),
            *(path for theme in study.themes for path in of_theme.get(theme, ())),
            *(f"tags/{tag_slug(tag)}/" for tag in study.tags),
            *(f"people/{coach}/" for coach in study.coaches),
        }:
            found[path].append(entry)
    return {path: tuple(entries) for path, entries in found.items()}
