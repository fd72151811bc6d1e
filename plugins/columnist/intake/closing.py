"""The lines with which a printed column ends: how to take part, and when the next one appears.

The site writes both itself, from the column's contact and its rhythm.
"""

from __future__ import annotations

import re
from typing import Final

from columnist.intake.manuscript import Block, Kind
from columnist.intake.markdown_text import wrapped

_SENTENCE: Final = re.compile(r".+?(?:[.!?][”\"\u2019)]?(?=\s+[A-Z•\"“])|$)", re.DOTALL)
_CLOSING: Final = re.compile(
    r"\bif you (?:would|\u2019d|'d|want|wish|are interested)\b.{0,40}\b(?:take|taking) part"
    r"|\bto take part in (?:the|this|our) (?:\w+ ){0,3}(?:series|column)"
    r"|\btake part\b.{0,60}\S@\S"
    r"|\bthe next (?:[\w-]+ ){0,3}(?:column|case study|instal+ment) (?:will )?appears?\b"
    r"|\bnext (?:column|instal+ment):",
    re.IGNORECASE,
)
_MOST_WORDS: Final = 30
"""Words of a paragraph that is a closing line as a whole, if it holds an address to write to."""
_LEFT_OVER: Final = re.compile(r"[\W_]*")


def without_closing(blocks: list[Block]) -> tuple[list[Block], list[str]]:
    """Return the blocks without the closing lines, and these lines as they stood."""
    kept: list[Block] = []
    lines: list[str] = []
    for block in blocks:
        if block.kind not in {Kind.PARAGRAPH, Kind.LIST} or not _CLOSING.search(block.text):
            kept.append(block)
            continue
        rest, gone = _parted(block)
        lines += gone
        if rest is not None:
            kept.append(rest)
    return kept, lines


def _parted(block: Block) -> tuple[Block | None, list[str]]:
    """Return a block without its closing sentences, `None` where nothing else is in it."""
    if block.kind is Kind.LIST:
        return _parted_list(block)
    if "@" in block.text and len(block.text.split()) <= _MOST_WORDS:
        return None, [block.text]
    sentences = _SENTENCE.findall(block.markdown.replace("\n", " "))
    kept = [sentence.strip() for sentence in sentences if not _CLOSING.search(sentence)]
    gone = [sentence.strip() for sentence in sentences if _CLOSING.search(sentence)]
    markdown = " ".join(kept)
    if _LEFT_OVER.fullmatch(markdown):
        return None, [block.text]
    # The words alone are what other rules look at; a sentence too many in them does no harm.
    return block._replace(markdown=wrapped(markdown), text=markdown), gone


def _parted_list(block: Block) -> tuple[Block | None, list[str]]:
    items = re.split(r"\n(?=(?:-|\*|\+|\d+\.) )", block.markdown)
    kept = [item for item in items if not _CLOSING.search(" ".join(item.split()))]
    gone = [" ".join(item.split()) for item in items if item not in kept]
    if not kept:
        return None, gone
    return block._replace(markdown="\n".join(kept)), gone
