"""What a page tells machines: schema.org as JSON-LD, and Open Graph.

Here are values and names only; `html` escapes and prints them. Addresses are absolute.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final, TypeAlias

from columnist.rendering.typography import smarten
from columnist.rendering.view_parts import FaultyView
from columnist.rendering.views import PieceView

if TYPE_CHECKING:
    from columnist.rendering.site import SiteFacts
    from columnist.rendering.views import Page

Json: TypeAlias = "str | int | list[Json] | dict[str, Json]"

_KINDS: Final = {
    "docs": "WebPage",
    "front": "WebSite",
    "person": "ProfilePage",
    "tombstone": "WebPage",
}
_UNSAFE_IN_SCRIPT: Final = {ord(mark): f"\\u{ord(mark):04x}" for mark in "<>&\u2028\u2029"}


def script_json(value: Json) -> str:
    """JSON that may stand in a `script` element: no mark of HTML is in it.

    >>> "<" in script_json("</script>")
    False
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.translate(_UNSAFE_IN_SCRIPT)


def json_ld(page: Page, *, site: SiteFacts) -> str:
    """The page as schema.org data; empty for an unpublished piece, which only a preview shows."""
    if not page.is_indexed and isinstance(page.content, PieceView | FaultyView):
        return ""
    graph: list[Json] = [_itself(page, site), *_breadcrumbs(page, site)]
    return script_json({"@context": "https://schema.org", "@graph": graph})


def open_graph(page: Page, *, site: SiteFacts) -> tuple[tuple[str, str], ...]:
    """The properties of https://ogp.me, in order; those of an article for a case study."""
    properties = [
        ("og:type", "article" if _is_article(page) else "website"),
        ("og:site_name", smarten(site.name)),
        ("og:title", smarten(page.title)),
        ("og:description", smarten(page.description)),
        ("og:url", site.url + page.path if page.has_address else ""),
        *_article_properties(page),
        *_picture_properties(page, site),
    ]
    return tuple((name, content) for name, content in properties if content)


def twitter_card(page: Page) -> str:
    """The kind of card that a message with this address shows."""
    return "summary_large_image" if page.picture else "summary"


def _is_article(page: Page) -> bool:
    return isinstance(page.content, PieceView)


def _article_properties(page: Page) -> list[tuple[str, str]]:
    if not isinstance(page.content, PieceView):
        return []
    return [
        ("article:published_time", page.published),
        ("article:modified_time", page.modified),
        *(("article:author", smarten(author)) for author in page.authors),
        ("article:section", smarten(page.content.card.column.title)),
        *(("article:tag", smarten(keyword)) for keyword in page.keywords),
    ]


def _picture_properties(page: Page, site: SiteFacts) -> list[tuple[str, str]]:
    if page.picture is None:
        return []
    return [
        ("og:image", site.url + page.picture.path),
        ("og:image:width", str(page.picture.width)),
        ("og:image:height", str(page.picture.height)),
        ("og:image:alt", smarten(page.picture.alt)),
    ]


def _itself(page: Page, site: SiteFacts) -> Json:
    if isinstance(page.content, PieceView):
        return _article(page, page.content, site)
    return {
        "@type": _KINDS.get(page.kind, "CollectionPage"),
        **_address(page, site),
        "name": smarten(page.title),
        "description": smarten(page.description),
        "inLanguage": site.language,
    }


def _address(page: Page, site: SiteFacts) -> dict[str, Json]:
    if page.has_address:
        return {"@id": site.url + page.path, "url": site.url + page.path}
    whole: Json = {"@type": "WebSite", "name": smarten(site.name), "url": site.url}
    return {"isPartOf": whole}


def _article(page: Page, piece: PieceView, site: SiteFacts) -> Json:
    address = site.url + page.path
    column = piece.card.column
    article: dict[str, Json] = {
        "@type": "Article",
        "@id": address,
        "url": address,
        "mainEntityOfPage": address,
        "headline": smarten(page.title),
        "description": smarten(page.description),
        "datePublished": page.published,
        "dateModified": page.modified or page.published,
        "author": [
            {"@type": "Person", "name": smarten(coach.title), "url": site.url + coach.path}
            for coach in piece.card.coaches
        ],
        "publisher": {"@type": "Organization", "name": smarten(site.name), "url": site.url},
        "articleSection": smarten(column.title),
        "isPartOf": {
            "@type": "CreativeWorkSeries",
            "name": smarten(column.title),
            "url": site.url + column.path,
        },
        "position": piece.card.number,
        "inLanguage": site.language,
        "keywords": [smarten(keyword) for keyword in page.keywords],
    }
    if page.picture:
        article["image"] = site.url + page.picture.path
    return {name: value for name, value in article.items() if value not in ("", [])}


def _breadcrumbs(page: Page, site: SiteFacts) -> list[Json]:
    """The way from the front page; Google asks for at least two steps, so the front has none."""
    steps = [(crumb.title, crumb.path) for crumb in page.crumbs if crumb.path]
    if not page.path:
        return []
    if not steps or steps[-1][1] != page.path:
        steps.append((page.title, page.path))
    return [
        {
            "@type": "BreadcrumbList",
            "itemListElement": [
                {
                    "@type": "ListItem",
                    "position": position,
                    "name": smarten(name),
                    "item": site.url + path,
                }
                for position, (name, path) in enumerate([(site.name, ""), *steps], start=1)
            ],
        }
    ]
