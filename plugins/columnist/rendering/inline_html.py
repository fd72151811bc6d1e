"""The smallest pieces of HTML that templates print: a name with its link, a day, names in a row.

They stand some forty times on a page, where a macro of a template takes ten times as long.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from markupsafe import Markup, escape

from columnist.rendering.typography import smarten

if TYPE_CHECKING:
    from collections.abc import Sequence

    from columnist.rendering.view_parts import DayView, Link

ROOT: Final = "\x1e"
"""Stands for the way to the site's root. No text has it: readers refuse control characters."""

_BEFORE_A_MONTH: Final = re.compile(r"(?<=\d) (?=[A-Z])")


@lru_cache(maxsize=8192)
def text_html(text: str) -> Markup:
    """A text with typographers' marks, escaped; titles and names come again on many pages."""
    return escape(smarten(text))


def address_html(path: str) -> str:
    """The way to a path of the site, its beginning still to be set for the page it stands on."""
    return ROOT + path


def name_html(link: Link) -> Markup:
    """A name, which leads to where it has its page."""
    return _name(link.title, link.path)


def names_html(links: Sequence[Link]) -> Markup:
    """Names as a sentence lists them: "one, two and three"."""
    first, last = links[:-1], links[-1:]
    listed = Markup(", ").join(map(name_html, first))
    return Markup(" and ").join(part for part in (listed, *map(name_html, last)) if part)


@lru_cache(maxsize=8192)
def time_html(day: DayView, words: str) -> Markup:
    """A day in the words given, and for machines; no line ends between a day and its month."""
    unbroken = _BEFORE_A_MONTH.sub("\N{NO-BREAK SPACE}", words)
    return Markup('<time datetime="{}">{}</time>').format(day.iso, unbroken)


@lru_cache(maxsize=8192)
def _name(title: str, path: str) -> Markup:
    if not path:
        return Markup.escape(smarten(title))
    return Markup('<a href="{}">{}</a>').format(address_html(path), smarten(title))
