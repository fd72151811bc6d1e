"""A case study's file is split into front matter and body, strictly.

python-frontmatter's own reading gives an empty result for an unclosed fence and for YAML that
cannot be read (1.3.0); here each of these is a fault with its place. `content.strict_handler` lends
this reading to that library.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from columnist.content.cut_heads import rest_of_head
from columnist.content.cut_texts import cut_off, cut_texts
from columnist.content.nodes import Fields
from columnist.content.strict_yaml import read_yaml
from columnist.content.text import Lines
from columnist.domain.diagnostic import Diagnostic, problem, quoted
from columnist.domain.source import Place

if TYPE_CHECKING:
    from columnist.content.cut_heads import Rest
    from columnist.content.nodes import Node

LONGEST_FRONT_MATTER = 16 * 1024

FENCE_LINE = re.compile(r"^---[ \t]*$", re.MULTILINE)
# With the end of the line before it, which is found sooner than the beginning of a line.
_SECOND_FENCE = re.compile(r"\n---[ \t]*$", re.MULTILINE)
_DOTS_LINE = re.compile(r"\n\.\.\.[ \t]*$", re.MULTILINE)
_HARD_SPACE = re.compile(r"^([ -]*(?:[\w-]+:)?)(\u00a0+)", re.MULTILINE)
_CUT_OFF = re.compile(r"^ *(?:- )?[\w-]+: +[^\s\"'#|>{\[][^\n]*? (#[^\s#])", re.MULTILINE)


class Document(NamedTuple):
    """The two halves of a file: its fields with their places, and the body with its first line."""

    fields: Fields | None
    end_line: int
    body: str
    body_line: int
    diagnostics: tuple[Diagnostic, ...]


def fences(text: str) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """Return the first two lines of three hyphens, the first of which begins the text."""
    first = FENCE_LINE.match(text)
    return first, _SECOND_FENCE.search(text, first.end()) if first else None


def halves(text: str, first: re.Match[str], second: re.Match[str]) -> tuple[str, str]:
    """Return front matter and body, which two lines of three hyphens divide."""
    return text[first.end() + 1 : second.start() + 1], text[second.end() + 1 :]


def read_document(text: str, path: str) -> Document:
    """Split a text and read its fields; what is wrong is told, and the body kept for checking."""
    first, second = fences(text)
    if first is None:
        return Document(None, 1, text, 1, (_no_front_matter(text, path),))
    if second is None:
        return Document(None, 1, "", 1, (_unclosed(text, path),))
    front, body = halves(text, first, second)
    end_line = text.count("\n", 0, second.start()) + 2
    cuts, line = [], end_line
    while len(front) <= LONGEST_FRONT_MATTER and (rest := rest_of_head(front, body)):
        place = Place(path, line + 1 + body.count("\n", 0, rest.start))
        cuts.append(_cut_in_two(place, rest, line))
        front += rest.text if cuts[1:] else f"#--\n{rest.text}"
        body = body[len(rest.text) :]
        line = front.count("\n") + 1
        end_line = line if rest.is_closed else end_line
    fields, diagnostics = fields_in(front, path)
    return Document(fields, end_line, body, line + 1, (*cuts, *diagnostics))


def fields_in(front: str, path: str) -> tuple[Fields | None, list[Diagnostic]]:
    """Read front matter that begins in the second line of its file, and say what is wrong in it."""
    size = len(front.encode())
    if size > LONGEST_FRONT_MATTER:
        message = (
            f"The front matter has {size:,} bytes, but at most {LONGEST_FRONT_MATTER:,} are read."
        )
        hint = "Shorten it; the story itself belongs below the second line of three hyphens."
        return None, [problem("too-large", Place(path, 2), message, hint=hint)]
    diagnostics = _slips(front, path)
    if "\u00a0" in front:
        front = _HARD_SPACE.sub(r"\1 ", front)
    node, faults = read_yaml(front, path, first_line=2)
    diagnostics += faults
    if " #" in front or "\t#" in front:
        diagnostics += _remarks(front, node, path)
    if node is None:
        return (None if faults else Fields(2, 1)), diagnostics
    if not isinstance(node, Fields):
        message = "The front matter holds no key with a colon."
        hint = "Begin with a line such as  title: Space to think."
        diagnostics.append(problem("yaml-syntax", Place(path, 2), message, hint=hint))
        return None, diagnostics
    return node, diagnostics


def _slips(front: str, path: str) -> list[Diagnostic]:
    """Return what YAML reads without a word and otherwise than it was meant."""
    lines = Lines(front, path, first_line=2)
    faults = []
    if "\u00a0" in front:
        faults += [_hard_space(lines.place(one.start(2))) for one in _HARD_SPACE.finditer(front)]
    return faults


def _remarks(front: str, node: Node | None, path: str) -> list[Diagnostic]:
    """Return what is told of texts that a remark cuts short, also where nothing else is read."""
    if isinstance(node, Fields):
        return list(cut_texts(front, node, path, first_line=2))
    lines = Lines(front, path, first_line=2)
    return [cut_off(lines.place(one.start(1)), one[0]) for one in _CUT_OFF.finditer(front)]


def _no_front_matter(text: str, path: str) -> Diagnostic:
    if not text.strip():
        message = "The file is empty, but a case study was expected."
        hint = "Fill it, or take it away; `columnist new` makes a draft with every field in place."
        return problem("no-front-matter", Place(path), message, hint=hint)
    found = text.partition("\n")[0].strip()
    message = f'The first line is {quoted(found) if found else "blank"}, but "---" was expected.'
    hint = "Begin the file with a line of three hyphens, then the fields, then three hyphens again."
    return problem("no-front-matter", Place(path), message, hint=hint)


def _unclosed(text: str, path: str) -> Diagnostic:
    message = "The front matter that begins here has no closing line of three hyphens."
    hint = "Put a line with only --- between the last field and the story."
    if dots := _DOTS_LINE.search(text):
        line = text.count("\n", 0, dots.start() + 1) + 1
        hint = f"Put three hyphens in the place of the three dots in line {line}."
    return problem("unclosed-front-matter", Place(path), message, hint=hint)


def _cut_in_two(place: Place, rest: Rest, line: int) -> Diagnostic:
    message = (
        f"Here the fields go on with {rest.key}, but the three hyphens in line {line} end them."
    )
    cure = (
        f"Take the hyphens in line {line} away"
        if rest.is_closed
        else f"Move the fields above the hyphens in line {line}"
    )
    hint = f"{cure}; if this belongs to the story, put a sentence above it."
    return problem("yaml-feature", place, message, hint=hint)


def _hard_space(place: Place) -> Diagnostic:
    message = "Here stands a no-break space (U+00A0), where an ordinary space was expected."
    return problem("odd-character", place, message, hint="Delete it and type a space.")
