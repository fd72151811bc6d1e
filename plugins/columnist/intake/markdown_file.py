"""A Markdown file becomes a manuscript, as it stands: its blocks, its fields, its pictures."""

from __future__ import annotations

import re
import tomllib
from html import unescape
from typing import TYPE_CHECKING, Final

from columnist.content.front_matter import fences, read_document
from columnist.content.nodes import Fields, Items, Node, Scalar
from columnist.intake.manuscript import Block, FoundPicture, Kind, Manuscript, Refused
from columnist.intake.markdown_text import tidy
from columnist.intake.text import paragraphs, readable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from columnist.domain.diagnostic import Diagnostic

_HEADING: Final = re.compile(r"(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*")
_LIST: Final = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\S")
_MARKS: Final = re.compile(
    r"!?\[([^\]]*)\]\([^)]*\)|\[\^[^\]\s]+\](?!:)|[*_`]|\\(?=[^\w\s])|^[ \t]*[>#]+[ \t]?",
    re.MULTILINE,
)
_ALL_BOLD: Final = re.compile(r"(\*\*|__)(?!\s)([^*_]+)(?<!\s)\1")
_PICTURE: Final = re.compile(r"!\[([^\]]*)\]\(<?([^)\s>]+)>?((?:\s+\"[^\"]*\")?)\)")
_ESCAPED: Final = re.compile(r"\\([^\w\s])")
_BLANK_LINES: Final = re.compile(r"(?:[ \t]*\n)+")
_PLUSES: Final = re.compile(
    r"\+\+\+[ \t]*\n(?=(?:[ \t]*(?:#.*)?\n)*(?:[\w\"'.-]+[ \t]*=|\[|\+\+\+))"
)
_CLOSING_PLUSES: Final = re.compile(r"^\+\+\+[ \t]*(?:\n|\Z)", re.MULTILINE)
_FENCE: Final = re.compile(r"^ {0,3}(`{3,}|~{3,})")


def read_markdown(data: bytes, *, beside: Callable[[str], bytes | None]) -> Manuscript:
    """Return what a `.md` holds, with the pictures that lie beside it.

    Raises `Refused` for what is no text, and for front matter that cannot be read.
    """
    text, lost, recast = readable(data)
    fields: list[tuple[str, tuple[str, ...]]] = []
    above = _BLANK_LINES.match(text)
    begun = text[above.end() :] if above else text
    if opening := _PLUSES.match(begun):
        fields, text = _toml_fields(begun[opening.end() :])
    elif fences(begun)[0] is not None:
        document = read_document(begun, "")
        if document.fields is None or document.diagnostics:
            raise Refused(_unreadable(document.diagnostics, text.count("\n", 0, -len(begun))))
        fields = list(_flat(document.fields))
        text = document.body
    pictures: list[FoundPicture] = []
    text = _PICTURE.sub(lambda found: _shown(found, beside, pictures), text)
    blocks = tuple(_markdown_blocks(text))
    return Manuscript(blocks, tuple(pictures), tuple(fields), lost=lost, recast=recast)


def _toml_fields(text: str) -> tuple[list[tuple[str, tuple[str, ...]]], str]:
    """Return the fields above a line of three plus signs, as Hugo writes them, and the rest."""
    closing = _CLOSING_PLUSES.search(text)
    if closing is None:
        raise Refused(
            "The fields that begin after three plus signs have no closing line of three plus "
            "signs. Add it below the last field."
        )
    try:
        fields = list(_flat_toml(tomllib.loads(text[: closing.start()])))
    except (ValueError, RecursionError) as fault:
        raise Refused(
            f"The fields between the lines of three plus signs cannot be read ({fault}). Put that "
            "right, or take the fields out."
        ) from fault
    return fields, text[closing.end() :]


def _flat_toml(
    table: Mapping[str, object], above: str = ""
) -> Iterator[tuple[str, tuple[str, ...]]]:
    for key, value in table.items():
        path = f"{above}{key}"
        if isinstance(value, dict):
            yield from _flat_toml(value, f"{path}.")
        else:
            yield path, tuple(_toml_lines(value))


def _toml_lines(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from _toml_lines(item)
    else:
        yield str(value).strip()


def _unreadable(faults: tuple[Diagnostic, ...], above: int) -> str:
    """Return what is wrong with fields over which some blank lines stand."""
    said = "; ".join(
        f"line {fault.place.line + above}: {fault.message} {fault.hint}" for fault in faults
    )
    return f"The fields between the lines of three hyphens cannot be read ({said})."


def _flat(fields: Fields, above: str = "") -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each field of a front matter by the way to it, `client.alias`, with its lines."""
    for key, node in fields.values.items():
        path = f"{above}{key}"
        if isinstance(node, Fields):
            yield from _flat(node, f"{path}.")
        else:
            yield path, tuple(_lines_of(node))


def _lines_of(node: Node) -> Iterator[str]:
    if isinstance(node, Scalar):
        yield node.text.strip()
    elif isinstance(node, Items):
        for item in node.items:
            yield from _lines_of(item)
    else:
        first = node.values.get("text", next(iter(node.values.values()), Scalar("", 1, 1)))
        yield from _lines_of(first)


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
    elif _FENCE.match(first) or first.startswith("    "):
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
