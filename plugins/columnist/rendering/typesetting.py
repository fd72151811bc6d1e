"""Typographers' marks in the tree of a rendered story.

The extension for smart quotes that Python-Markdown has looks at one piece of text at a time and
costs a third of a rendering; here a paragraph is looked at as a whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from columnist.rendering.typography import smarten_parts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

_INLINE: Final = frozenset({"a", "em", "strong", "span", "sup", "img", "br", "code"})


class Typesetting(Treeprocessor):
    """Sets quotation marks, dashes and ellipses, paragraph by paragraph."""

    def run(self, root: Element) -> None:
        """Set the marks of every text but code."""
        for element in root.iter():
            slots = [] if element.tag in _INLINE or element.tag == "pre" else list(_slots(element))
            if slots:
                _set(slots)


def _slots(element: Element) -> Iterator[tuple[Element, str]]:
    """Yield where the texts of one block stand: an element, and `text` or `tail`."""
    if element.text and element.tag != "code":
        yield element, "text"
    for child in element:
        if child.tag in _INLINE:
            yield from _slots(child)
            if child.tail:
                yield child, "tail"


def _set(slots: list[tuple[Element, str]]) -> None:
    texts = [getattr(element, part) for element, part in slots]
    for (element, part), text, was in zip(slots, smarten_parts(texts), texts, strict=True):
        if text != was:
            setattr(element, part, AtomicString(text))
