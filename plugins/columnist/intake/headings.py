"""Which lines of an author's file are headings and run-in labels, and of what level.

Most authors make a heading by writing a short line, or a bold one; a label at the beginning of a
paragraph is set in bold, or is only seen by where the sentence begins anew.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from columnist.intake.manuscript import Block, Kind
from columnist.intake.markdown_text import wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST_HEADING: Final = 70
MOST_WORDS: Final = 9
SHORTEST_PARAGRAPH: Final = 60
"""What follows a line that is taken for a heading has at least so many characters."""

_ENDS: Final = re.compile(r"[.!,;:…”\"')\]]$")
_BOLD: Final = re.compile(r"\*\*(.+)\*\*", re.DOTALL)
_PRONOUNS: Final = "He|She|They|I|We|It|The|A|An|His|Her|Their|Our|My|This|That|There|When|After"
_LABEL_WORD: Final = r"[a-z][\w\u2019'-]*"
_NO_LABEL: Final = frozenset(
    [
        "a",
        "after",
        "although",
        "an",
        "and",
        "as",
        "at",
        "because",
        "before",
        "both",
        "but",
        "by",
        "during",
        "each",
        "even",
        "every",
        "for",
        "from",
        "how",
        "however",
        "if",
        "in",
        "it",
        "its",
        "later",
        "maybe",
        "next",
        "no",
        "not",
        "now",
        "of",
        "on",
        "once",
        "one",
        "only",
        "or",
        "perhaps",
        "since",
        "so",
        "sometimes",
        "still",
        "suddenly",
        "than",
        "that",
        "the",
        "then",
        "there",
        "these",
        "this",
        "those",
        "though",
        "through",
        "to",
        "today",
        "until",
        "what",
        "when",
        "where",
        "which",
        "while",
        "who",
        "why",
        "with",
        "yet",
    ]
)


def is_like_a_heading(block: Block, following: Block | None) -> bool:
    """Whether a paragraph is a heading in all but its style."""
    if block.kind is not Kind.PARAGRAPH or not block.text[:1].isupper():
        return False
    if len(block.text) > LONGEST_HEADING or len(block.text.split()) > MOST_WORDS:
        return False
    if _ENDS.search(block.text) and not (block.is_bold and block.text.endswith((":", "."))):
        return False
    if following is None or following.kind in {Kind.HEADING, Kind.FOOTNOTE}:
        return False
    return block.is_bold or len(following.text) >= SHORTEST_PARAGRAPH


def with_headings(blocks: list[Block]) -> tuple[list[Block], list[str]]:
    """Return the blocks with short and bold lines made headings, and the text of each of these.

    What stands first is never made a heading: a story begins with its text.
    """
    after = [*blocks[1:], None][: len(blocks)]
    made = [
        at > 0 and is_like_a_heading(block, following)
        for at, (block, following) in enumerate(zip(blocks, after, strict=True))
    ]
    level = min((block.level for block in blocks if block.kind is Kind.HEADING), default=2)
    found = [
        _heading(block, level) if is_made else block
        for block, is_made in zip(blocks, made, strict=True)
    ]
    return found, [block.text for block, is_made in zip(blocks, made, strict=True) if is_made]


def _heading(block: Block, level: int) -> Block:
    match = _BOLD.fullmatch(block.markdown.replace("\n", " "))
    markdown = (match[1] if match else block.markdown.replace("\n", " ")).rstrip(":")
    return Block(Kind.HEADING, markdown, block.text.rstrip(":"), level=level)


def levelled(blocks: list[Block]) -> tuple[list[Block], bool]:
    """Return the blocks with headings from level 2 on, none left out, and whether any moved."""
    levels = [block.level for block in blocks if block.kind is Kind.HEADING]
    shift = 2 - min(levels, default=2)
    found: list[Block] = []
    deepest = 1
    for block in blocks:
        if block.kind is Kind.HEADING:
            deepest = min(max(block.level + shift, 2), deepest + 1, 6)
            found.append(block._replace(level=deepest))
        else:
            found.append(block)
    return found, found != blocks


def with_labels(blocks: list[Block], aliases: Iterable[str]) -> tuple[list[Block], list[str]]:
    """Return the blocks with run-in labels set in bold, and the labels.

    A label without a mark of its own is only believed where the next paragraph, or the one before,
    has one too.
    """
    begins = "|".join([_PRONOUNS, *(re.escape(alias) for alias in aliases)])
    pattern = re.compile(rf"([A-Z][\w\u2019'-]*(?: {_LABEL_WORD}){{0,3}}) (?=(?:{begins}) [a-z])")
    labels = [_label(block, pattern) for block in blocks]
    found, said = [], []
    for at, (block, label) in enumerate(zip(blocks, labels, strict=True)):
        has_neighbour = any(labels[near] for near in (at - 1, at + 1) if 0 <= near < len(labels))
        if label and has_neighbour:
            text = block.markdown.replace("\n", " ")
            found.append(block._replace(markdown=wrapped(f"**{label}**{text[len(label) :]}")))
            said.append(label)
        else:
            found.append(block)
            said += _bold_label(block)
    return found, said


def _label(block: Block, pattern: re.Pattern[str]) -> str:
    if block.kind is not Kind.PARAGRAPH:
        return ""
    match = pattern.match(block.markdown.replace("\n", " "))
    if match is None or _NO_LABEL & set(match[1].casefold().split()):
        return ""
    return match[1]


def _bold_label(block: Block) -> list[str]:
    """Return the label that a paragraph begins with in bold."""
    if block.kind is not Kind.PARAGRAPH or block.is_bold:
        return []
    match = re.match(r"\*\*([^*]{2,60})\*\*", block.markdown.replace("\n", " "))
    return [match[1].rstrip(".: ")] if match else []
