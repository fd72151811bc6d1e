"""A manuscript without the lines that the site writes itself, and these lines as they stood."""

from __future__ import annotations

import re
from typing import Final

from columnist.content.closing_lines import closing_lines, has_closing_line
from columnist.intake.manuscript import Block, Kind
from columnist.intake.markdown_text import wrapped

_SENTENCE: Final = re.compile(r".+?(?:[.!?][”\"\u2019)]?(?=\s+[A-Z•\"“])|$)", re.DOTALL)
_MOST_WORDS: Final = 30
"""Words of a paragraph that is a closing line as a whole, if it holds an address to write to."""
_LEFT_OVER: Final = re.compile(r"[\W_]*")


def without_closing(blocks: list[Block]) -> tuple[list[Block], list[str]]:
    """Return the blocks without the closing lines, and these lines as they stood."""
    kept: list[Block] = []
    lines: list[str] = []
    for block in blocks:
        if block.kind not in {Kind.PARAGRAPH, Kind.LIST} or not has_closing_line(block.text):
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
    words = block.markdown.replace("\n", " ")
    closing = [line.span() for line in closing_lines(words)]
    kept: list[str] = []
    gone: list[str] = []
    for sentence in _SENTENCE.finditer(words):
        is_closing = any(
            sentence.start() < end and start < sentence.end() for start, end in closing
        )
        (gone if is_closing else kept).append(sentence[0].strip())
    markdown = " ".join(kept)
    if _LEFT_OVER.fullmatch(markdown):
        return None, [block.text]
    # The words alone are what other rules look at; a sentence too many in them does no harm.
    return block._replace(markdown=wrapped(markdown), text=markdown), gone


def _parted_list(block: Block) -> tuple[Block | None, list[str]]:
    items = re.split(r"\n(?=(?:-|\*|\+|\d+\.) )", block.markdown)
    kept = [item for item in items if not has_closing_line(item)]
    gone = [" ".join(item.split()) for item in items if item not in kept]
    if not kept:
        return None, gone
    return block._replace(markdown="\n".join(kept)), gone
