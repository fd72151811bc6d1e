"""A feed as Atom 1.0 (RFC 4287). Knows nothing of releases: which entries it holds is settled."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from columnist.rendering.feed import rfc3339

if TYPE_CHECKING:
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
    _text(root, "updated", rfc3339(feed.updated))
    _link(root, "self", feed.page + ATOM_FILE, kind="application/atom+xml")
    _link(root, "alternate", feed.page, kind="text/html")
    _author(root, feed.author)
    for entry in feed.entries:
        _entry(root, entry)
    indent(root)
    document: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return document + b"\n"


def _entry(root: Element, entry: FeedEntry) -> None:
    element = SubElement(root, "entry")
    _text(element, "id", entry.id)
    _text(element, "title", entry.title)
    _link(element, "alternate", entry.url, kind="text/html")
    _text(element, "published", rfc3339(entry.published))
    _text(element, "updated", rfc3339(entry.updated))
    for author in entry.authors:
        _author(element, author)
    for name, title in entry.themes:
        SubElement(element, "category", {"term": name, "label": _writable(title)})
    if entry.summary:
        _text(element, "summary", entry.summary)
    _text(element, "content", entry.html, type="html")


def _author(parent: Element, author: Author) -> None:
    element = SubElement(parent, "author")
    _text(element, "name", author.name)
    _text(element, "uri", author.url)


def _link(parent: Element, rel: str, href: str, *, kind: str) -> None:
    SubElement(parent, "link", {"rel": rel, "type": kind, "href": href})


def _text(parent: Element, tag: str, text: str, **attributes: str) -> None:
    SubElement(parent, tag, attributes).text = _writable(text)


def _writable(text: str) -> str:
    return _NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", text)
