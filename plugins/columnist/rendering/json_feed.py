"""A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Knows nothing of releases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from columnist.rendering.feed import rfc3339
from columnist.rendering.json_text import json_bytes

if TYPE_CHECKING:
    from columnist.rendering.feed import Author, Feed, FeedEntry
    from columnist.rendering.json_text import Json

JSON_FILE: Final = "feed.json"


def json_feed(feed: Feed) -> bytes:
    """The feed as a JSON Feed in UTF-8; what is empty is left out."""
    return json_bytes(
        _filled(
            {
                "version": "https://jsonfeed.org/version/1.1",
                "title": feed.title,
                "home_page_url": feed.page,
                "feed_url": feed.page + JSON_FILE,
                "description": feed.subtitle,
                "language": feed.language,
                "authors": [_author(feed.author)],
            }
        )
        | {"items": [_item(entry) for entry in feed.entries]}
    )


def _item(entry: FeedEntry) -> Json:
    return _filled(
        {
            "id": entry.id,
            "url": entry.url,
            "title": entry.title,
            "summary": entry.summary,
            "content_html": entry.html,
            "date_published": rfc3339(entry.published),
            "date_modified": rfc3339(entry.updated),
            "authors": [_author(author) for author in entry.authors],
            "tags": [title for _, title in entry.themes],
        }
    )


def _author(author: Author) -> Json:
    return {"name": author.name, "url": author.url}


def _filled(fields: dict[str, Json]) -> dict[str, Json]:
    return {name: value for name, value in fields.items() if value not in ("", [])}
