"""A Markdown file becomes a manuscript, as it stands: its blocks, its fields, its pictures."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Final

from columnist.domain.plural import counted
from columnist.intake.manuscript import Block, FoundPicture, Kind, Manuscript
from columnist.intake.markdown_comments import without_comments
from columnist.intake.markdown_fields import front_of
from columnist.intake.markdown_text import tidy
from columnist.intake.text import paragraphs, readable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_HEADING: Final = re.compile(r"(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*")
_LIST: Final = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\S")
_MARKS: Final = re.compile(
    r"!?\[([^\]]*)\]\([^)]*\)|\[\^[^\]\s]+\](?!:)|[*_`]|\\(?=[^\w\s])|^[ \t]*[>#]+[ \t]?",
    re.MULTILINE,
)
_ALL_BOLD: Final = re.compile(r"(\*\*|__)(?!\s)([^*_]+)(?<!\s)\1")
_PICTURE: Final = re.compile(r"!\[([^\]]*)\]\(<?([^)\s>]+)>?((?:\s+\"[^\"]*\")?)\)")
_ESCAPED: Final = re.compile(r"\\([^\w\s])")
_HTML: Final = re.compile(
    r" {0,3}</?(?:article|aside|blockquote|body|details|div|dl|fieldset|figure|footer|form|h[1-6]|"
    r"header|hr|html|iframe|main|nav|ol|p|pre|script|section|style|table|ul)(?=[\s/>])",
    re.IGNORECASE,
)
_FENCE: Final = re.compile(r"^ {0,3}(`{3,}|~{3,})")


def read_markdown(data: bytes, *, beside: Callable[[str], bytes | None]) -> Manuscript:
    """Return what a `.md` holds, with the pictures that lie beside it.

    Raises `Refused` for what is no text, and for front matter that cannot be read.
    """
    text, lost, recast = readable(data)
    front = front_of(text)
    body, comments = without_comments(front.body)
    pictures: list[FoundPicture] = []
    body = _PICTURE.sub(lambda found: _shown(found, beside, pictures), body)
    return Manuscript(
        tuple(_markdown_blocks(body)),
        tuple(pictures),
        front.fields,
        scrubbed=tuple(_told(front.comments, comments)),
        lost=lost,
        recast=recast,
    )


def _told(among_fields: int, in_story: int) -> Iterator[str]:
    if among_fields:
        yield f"{counted(among_fields, 'comment')} among the fields: left out."
    if in_story:
        yield f"{counted(in_story, 'comment')}: left out."


def _shown(
    found: re.Match[str], beside: Callable[[str], bytes | None], pictures: list[FoundPicture]
) -> str:
    data = beside(found[2])
    if data is None:
        return found[0]
    token = f"columnist-picture-{len(pictures) + 1}"
    pictures.append(FoundPicture(token, data, unescape(_ESCAPED.sub(r"\1", found[1]))))
    return f"![{found[1]}]({token}{found[3]})"


def _markdown_blocks(text: str) -> Iterator[Block]:
    waiting: list[str] = []
    for lines in paragraphs(text):
        is_inner = lines[0].startswith("    ") and waiting
        if waiting and (is_inner or _LIST.match(lines[0])):
            waiting += ["", *lines]
            continue
        if waiting:
            yield _block(Kind.LIST, waiting)
            waiting = []
        if _LIST.match(lines[0]):
            waiting = lines
        else:
            yield from _markdown_block(lines)
    if waiting:
        yield _block(Kind.LIST, waiting)


def _markdown_block(lines: list[str]) -> Iterator[Block]:
    first = lines[0]
    if match := _HEADING.fullmatch(first):
        yield Block(Kind.HEADING, match[2], _words(match[2]), level=len(match[1]))
        if lines[1:]:
            yield from _markdown_block(lines[1:])
    elif len(lines) > 1 and (match := re.fullmatch(r"(=+|-+)[ \t]*", lines[1])):
        yield Block(Kind.HEADING, first, _words(first), level=1 if match[1][0] == "=" else 2)
        if lines[2:]:
            yield from _markdown_block(lines[2:])
    elif first.startswith(">"):
        yield _block(Kind.QUOTATION, lines)
    elif re.match(r"\[\^[^\]]+\]:", first):
        yield _block(Kind.FOOTNOTE, lines)
    elif first.lstrip().startswith("|") or (len(lines) > 1 and _is_table_rule(lines[1])):
        yield _table(lines)
    elif _PICTURE.fullmatch(first) and len(lines) == 1:
        yield _block(Kind.PICTURE, lines)
    elif _FENCE.match(first) or first.startswith("    ") or _HTML.match(first):
        yield _block(Kind.OTHER, lines)
    else:
        bold = _ALL_BOLD.fullmatch(" ".join(lines)) is not None
        yield Block(Kind.PARAGRAPH, "\n".join(lines), _words(" ".join(lines)), is_bold=bold)


def _is_table_rule(line: str) -> bool:
    return "|" in line and not line.strip(" |:-")


def _table(lines: list[str]) -> Block:
    kept = [line for line in lines if not _is_table_rule(line)]
    cells = tuple(tuple(_cells_in(line)) for line in kept)
    rows = tuple(
        tuple(tuple(part for part in (_words(cell),) if part) for cell in row) for row in cells
    )
    return Block(Kind.TABLE, "\n".join(lines), _words(" ".join(kept)), rows=rows, cells=cells)


def _cells_in(line: str) -> Iterator[str]:
    for cell in re.split(r"(?<!\\)\|", line.strip().strip("|")):
        yield cell.strip().replace("\\|", "|")


def _block(kind: Kind, lines: list[str]) -> Block:
    return Block(kind, "\n".join(lines), _words("\n".join(lines)))


def _words(text: str) -> str:
    """Return the words of a text of Markdown, without its marks."""
    return tidy(_MARKS.sub(lambda found: found[1] or "", text))
