"""A contributor's Markdown becomes HTML that is safe to show.

The site's own Markdown extensions never meet contributed text. Raw HTML is off, nh3 cleans what
comes out, and every id, link and picture is made by ours: heading ids begin with `s-`, questions
with `q-`, notes with `fn`, so that no author's word becomes the name of something that a script
looks for.
"""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

import nh3
from markdown import Markdown
from markdown.inlinepatterns import SubstituteTagInlineProcessor
from markupsafe import Markup

from columnist.content.addresses import is_address
from columnist.rendering.definition_lists import DEFINITION, DefinitionLists
from columnist.rendering.list_levels import ListLevels
from columnist.rendering.marking import Marking
from columnist.rendering.notes import Mail, Notes
from columnist.rendering.plain_prose import take_short_ways
from columnist.rendering.typesetting import Typesetting

if TYPE_CHECKING:
    from columnist.rendering.views import PictureView

OUR_ID: Final = re.compile(r"(?:c-)?(?:s-[a-z0-9-]+|q-[0-9]+|fn:[0-9]+|fnref[0-9]*:[0-9]+)")
"""What an id of a rendered text looks like; `c-` is before those of the second voice."""

_BLOCKS = {
    "p",
    "blockquote",
    "ul",
    "ol",
    "li",
    "hr",
    "figure",
    "figcaption",
    "div",
}
_HEADINGS = {"h2", "h3", "h4", "h5", "h6"}
_INLINE = {"a", "em", "strong", "code", "pre", "br", "sup", "span", "img"}
_DEFINITIONS = {"dl", "dt", "dd"}
_TABLES = {"table", "thead", "tbody", "tr", "th", "td"}
_TAGS = _BLOCKS | _HEADINGS | _INLINE | _DEFINITIONS | _TABLES
_ATTRIBUTES = {
    "*": {"id", "class"},
    "a": {"href", "title", "rel"},
    "img": {"src", "srcset", "sizes", "alt", "width", "height", "loading", "decoding"},
    "ol": {"start"},
}

_WAY: Final = re.compile(r"(?:[^\s\\/:#][^\s\\:#]*)?(?:#[^\s\\]*)?")
"""What a way looks like from the page to another of the site, or to a place on it."""

Resolver = Callable[[str], str]
"""Turns a link's target into an address; an empty answer makes the link plain text."""


class TocItem(NamedTuple):
    """A heading of a body: its level, its plain text and its id."""

    level: int
    text: str
    id: str


@dataclass(frozen=True, slots=True)
class RenderedBody:
    """A body as HTML, with its headings and the ids of the questions found in it, by number."""

    html: Markup
    toc: tuple[TocItem, ...] = ()
    questions: Mapping[int, str] = field(default_factory=dict)


def render_markdown(
    text: str,
    *,
    resolve: Resolver,
    pictures: Mapping[str, PictureView],
    questions: Sequence[str] = (),
    prefix: str = "",
) -> RenderedBody:
    """Return contributed Markdown as clean HTML.

    `pictures` are those of the piece by file name; `questions` are marked where they are asked;
    `prefix` stands before every id, for a second text on one page.
    """
    renderer = _renderer_for(text)
    marking = renderer.marking
    marking.begin(resolve=resolve, pictures=pictures, questions=questions, prefix=prefix)
    renderer.notes.prefix = prefix
    html = renderer.markdown.reset().convert(text)
    toc = tuple(TocItem(*item) for item in marking.headings)
    safe = Markup(cleaned(html))  # noqa: S704 - what nh3 lets through
    return RenderedBody(safe, toc, dict(marking.asked))


def cleaned(html: str) -> str:
    """Return HTML with everything taken away that a case study does not need."""
    return nh3.clean(
        html,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        attribute_filter=_kept,
        url_schemes={"https", "http", "mailto"},
        link_rel=None,
    )


_CLASSES = frozenset(
    {
        "asked",
        "footnote",
        "footnote-ref",
        "footnote-backref",
        "align-left",
        "align-right",
        "align-center",
    }
)


def _kept(_tag: str, attribute: str, value: str) -> str | None:
    if attribute == "id" and OUR_ID.fullmatch(value) is None:
        return None
    if attribute == "class" and value not in _CLASSES:
        return None
    if attribute == "href" and not (is_address(value) or _WAY.fullmatch(value)):
        return None
    if attribute == "src" and (":" in value or value.startswith("//")):
        return None
    return value


class _Renderer:
    """A Markdown converter with ours in it; each is made once, which takes as long as its use."""

    def __init__(self, extensions: tuple[str, ...]) -> None:
        self.notes = Notes()
        chosen = [self.notes if name == "footnotes" else name for name in extensions]
        # With lists that keep their first number, and never mix numbers with bullets.
        self.markdown = Markdown(extensions=[*chosen, "sane_lists"], output_format="html")
        # CommonMark 0.31, section 2.4; programs that write Markdown anew count on it.
        self.markdown.ESCAPED_CHARS = list(string.punctuation)
        # What turns raw HTML into a stash that is printed as it came (Python-Markdown 3.11).
        self.markdown.preprocessors.deregister("html_block")
        self.markdown.inlinePatterns.deregister("html")
        self.markdown.inlinePatterns.register(Mail(self.markdown), "automail", 110)
        # Before what takes a backslash from a sign (180): CommonMark 0.31, section 6.7.
        breaking = SubstituteTagInlineProcessor(r"(?<!\\)\\\n(?=.)", "br")
        self.markdown.inlinePatterns.register(breaking, "broken-line", 185)
        # Behind what makes columns of tabs (30).
        self.markdown.preprocessors.register(ListLevels(self.markdown), "list-levels", 25)
        if "def_list" in extensions:
            self.markdown.preprocessors.register(DefinitionLists(self.markdown), "terms", 24)
        self.marking = Marking(self.markdown)
        # Behind Python-Markdown's inline patterns (20), when links and emphasis are elements. A
        # question is compared as it was typed, before marks are set.
        self.markdown.treeprocessors.register(self.marking, "marking", 15)
        self.markdown.treeprocessors.register(Typesetting(self.markdown), "typesetting", 14)
        take_short_ways(self.markdown)


_SIGNS: Final = {
    "tables": re.compile(r"\|"),
    "footnotes": re.compile(r"\[\^"),
    "def_list": re.compile(rf"^{DEFINITION.pattern}", re.MULTILINE),
}
"""What a text has to hold for an extension to do anything. Most stories hold none of them."""


def _renderer_for(text: str) -> _Renderer:
    return _renderer(tuple(extension for extension, sign in _SIGNS.items() if sign.search(text)))


@cache
def _renderer(extensions: tuple[str, ...]) -> _Renderer:
    return _Renderer(extensions)
