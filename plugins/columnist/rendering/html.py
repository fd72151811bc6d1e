"""A page's view into HTML, in an environment of our own that escapes everything.

What stands around the content (header, footer, stylesheets) is the host's. Links are relative, so
that a site works in any folder; only what machines read has whole addresses.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from columnist.domain.number_words import place_in_series
from columnist.domain.plural import counted
from columnist.rendering.escaping import Escaping, printed
from columnist.rendering.initial import initial_class
from columnist.rendering.inline_html import (
    ROOT,
    address_html,
    name_html,
    names_html,
    text_html,
    time_html,
)
from columnist.rendering.site import SiteFacts
from columnist.rendering.structured import json_ld, open_graph, twitter_card
from columnist.rendering.typography import smarten
from columnist.rendering.view_parts import Link

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jinja2 import Template

    from columnist.rendering.views import Card, Page

__all__ = ["RenderedPage", "SiteFacts", "document_html", "feed_links", "render_page", "title_html"]

_EVERYTHING: Final = "feed.xml"
_FEED_TYPES: Final = {
    "xml": "application/atom+xml",
    "json": "application/feed+json",
    "ics": "text/calendar",
}


class RenderedPage(NamedTuple):
    """A page as HTML: for its `title` element, for its head, and for its main area.

    The head holds everything but the canonical address, which the host writes.
    """

    page: Page
    title_html: Markup
    head: Markup
    content: Markup


def head_html(page: Page, *, site: SiteFacts, root: str = "") -> Markup:
    """What a page's head says to machines; the host says the rest, of its own pages more.

    `root` is the way to the front page, where it does not follow from the page's path.
    """
    head = {
        "page": page,
        "feeds": _announced(page, site),
        "open_graph": open_graph(page, site=site),
        "twitter_card": twitter_card(page),
        "json_ld": Markup(json_ld(page, site=site)),  # noqa: S704 - no mark of HTML is in it
    }
    return _rendered("head", head, path=page.path, root=root)


def render_page(page: Page, *, site: SiteFacts) -> RenderedPage:
    """The page in HTML."""
    content = {"page": page, "site": site, "view": page.content}
    return RenderedPage(
        page=page,
        title_html=title_html(page.title, site=site),
        head=head_html(page, site=site),
        content=_rendered(page.kind, content, path=page.path),
    )


def _announced(page: Page, site: SiteFacts) -> tuple[Link, ...]:
    """The feeds of a page, and that of the whole publication, from wherever one comes."""
    if any(feed.path == _EVERYTHING for feed in page.feeds):
        return page.feeds
    return (*page.feeds, Link(site.name, _EVERYTHING))


def title_html(title: str, *, site: SiteFacts) -> Markup:
    """The text of the `title` element: the page's title, then the publication's name."""
    names = (title, site.name) if title not in ("", site.name) else (site.name,)
    return Markup(" - ").join(escape(smarten(name)) for name in names)


def feed_links(feeds: Iterable[Link], *, root: str) -> Markup:
    """The `link` elements that announce feeds in a head, `root` being the way to the front page."""
    html = _template("feeds").render({"feeds": tuple(feeds)})
    return Markup(html.replace(ROOT, root))  # noqa: S704 - the template has escaped it


def redirect_html(target: str, *, canonical: str) -> str:
    """The small page that leads from an old address to a new one."""
    return str(_rendered("redirect", {"target": target, "canonical": canonical}))


def document_html(template: str, **given: object) -> str:
    """A document that stands by itself, such as a letter, from the template of that name."""
    return str(_rendered(template, given))


def way_to_root(path: str) -> str:
    """The relative way from a page to the site's root.

    >>> way_to_root("coaching/a-space-to-think/"), way_to_root("")
    ('../../', './')
    """
    return "../" * path.count("/") or "./"


def _rendered(
    template: str, given: Mapping[str, object], *, path: str = "", root: str = ""
) -> Markup:
    html = _template(template).render(given)
    # A template knows no page, so that its macros are made once and not for each page.
    html = html.replace(f"{ROOT}{path}#", "#").replace(ROOT, root or way_to_root(path))
    return Markup(html)  # noqa: S704 - the template has escaped what it was given


@cache
def _template(name: str) -> Template:
    return _TEMPLATES.get_template(f"{name}.html")


@lru_cache(maxsize=8192)
def _made(card: Card, macro: str, *given: object) -> Markup:
    """What a macro makes of a card: the same card stands in the lists of many pages."""
    html: Markup = getattr(_template("macros").module, macro)(card, *given)
    return html


def _counted(number: int, one: str, many: str) -> str:
    """A number with its noun: `1 case study`, `2 case studies`, `no case studies`."""
    return counted(number, one, many) if number else f"no {many}"


def _in_bank(theme_id: str) -> str:
    """The id, on its page, of the questions on a theme in the question bank."""
    return f"co-on-{theme_id}"


def _short_address(url: str) -> str:
    """An address on the web as people say it: `https://example.org/` is `example.org`."""
    return url.partition("://")[2].rstrip("/")


def _subscribed(path: str, site_url: str) -> str:
    """The address of a calendar by which a phone or a desk subscribes to it with one touch."""
    return f"webcal://{site_url.partition('://')[2]}{path}"


def _feed_type(path: str) -> str:
    return _FEED_TYPES[path.rpartition(".")[2]]


class _Plain(Environment):
    """Templates that read attributes and nothing else; Jinja's own way also tries keys."""

    getattr = staticmethod(getattr)  # type: ignore[assignment] # templates call it as a function
    printed = staticmethod(printed)
    code_generator_class = Escaping


def _environment() -> Environment:
    environment = _Plain(
        loader=PackageLoader("columnist.rendering"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters |= {
        "address": address_html,
        "counted": _counted,
        "feed_type": _feed_type,
        "in_bank": _in_bank,
        "initial": initial_class,
        "made": _made,
        "name": name_html,
        "names": names_html,
        "place": place_in_series,
        "short_address": _short_address,
        "smarten": text_html,
        "subscribed": _subscribed,
        "time": time_html,
    }
    return environment


_TEMPLATES: Final = _environment()
