"""The ways through a site that its owner's `nav` adds to those of the publication."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mkdocs.structure.nav import Link, Section
from mkdocs.structure.pages import Page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mkdocs.structure import StructureItem
    from mkdocs.structure.nav import Navigation


class Way(NamedTuple):
    """One way in the head of every page: its words, where it leads, and what lies on it.

    `pages` are the paths of the owner's pages on it; of a way without them it is all below `path`.
    """

    title: str
    path: str
    pages: frozenset[str] = frozenset()

    def address(self, root: str) -> str:
        """Return where it leads from a page whose way to the front page is `root`."""
        return self.path if ":" in self.path or self.path.startswith("/") else root + self.path

    def is_on(self, path: str | None) -> bool:
        """Whether a page lies on this way."""
        if path is None:
            return False
        return path in self.pages if self.pages else path.startswith(self.path)


def owners_ways(nav: Navigation) -> Iterator[Way]:
    """Yield a way for each page, section and link at the top of the nav, in its order.

    A section leads to the first of its pages; there the others are listed beside the text.
    """
    for item in nav.items:
        below = tuple(_below([item]))
        pages = frozenset(one.url for one in below if isinstance(one, Page))
        if below:
            yield Way(str(item.title), below[0].url, pages)


def _below(items: Iterable[StructureItem]) -> Iterator[Page | Link]:
    """Yield the pages and links among items, and in sections of whatever depth below them."""
    for item in items:
        if isinstance(item, Section):
            yield from _below(item.children)
        elif isinstance(item, Page | Link):
            yield item
