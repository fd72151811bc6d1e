"""A feed as Atom 1.0 (RFC 4287). Knows nothing of releases: which entries it holds is settled."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element, SubElement, indent, tostring

if TYPE_CHECKING:
    from datetime import datetime

    from columnist.rendering.feed import Author, Feed, FeedEntry

ATOM_FILE: Final = "feed.xml"

_NAMESPACE: Final = "http://www.w3.org/2005/Atom"
# XML 1.0 has no way to write these, not even escaped (section 2.2).
_NOT_IN_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def atom(feed: Feed) -> bytes:
    """The feed as an Atom document in UTF-8."""
    root = Element("feed", {"xmlns": _NAMESPACE, "xml:lang": feed.language})
    _text(root, "id", feed.id)
    _text(root, "title", feed.title)
    if feed.subtitle:
        _text(root, "subtitle", feed.subtitle)
    _text(root, "updated", _instant(feed.updated))
    _link(root, "self", feed.folder + ATOM_FILE, kind="application/atom+xml")
    _link(root, "alternate", feed.page, kind="text/html")
    _author(root, feed.author)
    for entry in feed.entries:
        _entry(root, entry, themes_at=feed.author.url + "themes/")
    indent(root)
    return tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"


def _entry(root: Element, entry: FeedEntry, *, themes_at: str) -> None:
    element = SubElement(root, "entry")
    _text(element, "id", entry.id)
    _text(element, "title", entry.title)
    _link(element, "alternate", entry.url, kind="text/html")
    _text(element, "published", _instant(entry.published))
    _text(element, "updated", _instant(entry.updated))
    for author in entry.authors:
        _author(element, author)
    for name, title in entry.themes:
        label = _writable(title)
        SubElement(element, "category", {"term": name, "scheme": themes_at, "label": label})
    if entry.summary:
        _text(element, "summary", entry.summary)
    _text(element, "content", entry.html, type="html")


def _author(parent: Element, author: Author) -> None:
    element = SubElement(parent, "author")
    _text(element, "name", author.name)
    if author.url:
        _text(element, "uri", author.url)


def _link(parent: Element, rel: str, href: str, *, kind: str) -> None:
    SubElement(parent, "link", {"rel": rel, "type": kind, "href": href})


def _text(parent: Element, tag: str, text: str, **attributes: str) -> None:
    SubElement(parent, tag, attributes).text = _writable(text)


def _writable(text: str) -> str:
    return _NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", text)


def _instant(instant: datetime) -> str:
    """RFC 3339, in UTC."""
    return instant.isoformat(timespec="seconds").replace("+00:00", "Z")
