"""Short ways through Python-Markdown for plain prose, of which stories are made.

Each gives what the long way would give; a test holds that for any text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import SubElement

from markdown.blockprocessors import BlockProcessor
from markdown.treeprocessors import Treeprocessor, UnescapeTreeprocessor
from markdown.util import STX, AtomicString

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from markdown import Markdown

_PROSE: Final = re.compile(r"(?:[\"'(\u2018\u201c]?[^\W\d_][^\n]*(?:\n(?!\Z)|\Z))+")
"""Lines that begin with a letter: whatever Markdown makes of a block begins with something else."""

_SIGNS: Final = "\\`*_[<&!\x02"
_BREAK: Final = "  \n"


def take_short_ways(markdown: Markdown) -> None:
    """Let a converter go by what plain prose cannot need."""
    markdown.parser.blockprocessors.register(PlainParagraph(markdown.parser), "prose", 200)
    # Before Python-Markdown's inline patterns (20).
    markdown.treeprocessors.register(PlainText(markdown), "plain-text", 25)
    markdown.treeprocessors.register(SeldomUnescaped(markdown), "unescape", 0)


class PlainParagraph(BlockProcessor):
    """Takes a paragraph of prose before a dozen processors have looked for what it is not."""

    def test(self, parent: Element, block: str) -> bool:
        """Whether the block can only be a paragraph."""
        del parent
        return _PROSE.fullmatch(block) is not None and not self.parser.state.isstate("list")

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Make it one."""
        SubElement(parent, "p").text = blocks.pop(0)


class PlainText(Treeprocessor):
    """Tells Python-Markdown which texts hold nothing for its inline patterns.

    Most paragraphs of a story are such; each would be searched by some twenty patterns in vain.
    """

    def run(self, root: Element) -> None:
        """Mark every text without a sign of Markdown as finished."""
        for element in root.iter():
            text = element.text
            if text and _BREAK not in text and not any(sign in text for sign in _SIGNS):
                element.text = AtomicString(text)


class SeldomUnescaped(UnescapeTreeprocessor):
    """Puts escaped characters back where there are any."""

    def unescape(self, text: str) -> str:
        """Return the text with its escaped characters."""
        return super().unescape(text) if STX in text else text
