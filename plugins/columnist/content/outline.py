"""What stands where in a body of Markdown: headings, links, pictures, HTML, words.

A quick scan by line and pattern, for checking at a place; pages are rendered by
`rendering.markdown`. The scan finds more than the renderer does rather than less. It knows no rule.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from columnist.domain.source import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]*(.*?)[ \t]*#*[ \t]*$", re.MULTILINE)
_UNDERLINED = re.compile(r"^(?=[^\n]*\S)[^\n#>|-][^\n]*\n(=+|-+)[ \t]*$", re.MULTILINE)
_LINK = re.compile(
    r"\[((?:[^\[\]\\]|\\.|!?\[[^\[\]]*\](?:\([^\s()]*\))?)*)\]"
    r"\([ \t\n]*(<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)[^)]*\)"
)
_DEFINITION = re.compile(
    r"^ {0,3}\[(?!\^)([^\[\]\n]+)\]:[ \t]*\n?[ \t]*(<[^<>\n]*>|\S+)", re.MULTILINE
)
_AUTOLINK = re.compile(r"<([A-Za-z][A-Za-z0-9+.-]*:[^\s<>]*|[^\s<>@/]+@[^\s<>@]+\.[^\s<>@]+)>")
_HTML = re.compile(
    r"<(?=[A-Za-z/!?])(?![A-Za-z][A-Za-z0-9+.-]*:[^\s<>]*>)(?![^\s<>@/]+@[^\s<>@]+>)[^<>\n]*>?"
)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading with its level, 1 to 6."""

    level: int
    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class BodyLink:
    """A link or a picture as it was written: what it shows and where it leads."""

    text: str
    target: str
    place: Place
    is_picture: bool


@dataclass(frozen=True, slots=True)
class Outline:
    """What a body holds, each thing at its place in the file."""

    headings: tuple[Heading, ...]
    links: tuple[BodyLink, ...]
    html: tuple[tuple[str, Place], ...]
    words: int
    reading: str


def outline_of(body: str, path: str, *, first_line: int) -> Outline:
    """Scan a body that begins in a line of its file."""
    lines = _Lines(body, path, first_line)
    return Outline(
        headings=_headings(body, lines),
        links=_links(body, lines),
        html=tuple((match[0], lines.place(match.start())) for match in _HTML.finditer(body)),
        words=words_of(body),
        reading=reading_of(body),
    )


def words_of(text: str) -> int:
    """Return how many words a text has: runs without white space that hold a letter or digit.

    >>> words_of("What -- do you think, JP?")
    5
    """
    return sum(1 for word in text.split() if word[0].isalnum() or any(map(str.isalnum, word)))


_QUOTES = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "*": None, "_": None, "\\": None}
)


def reading_of(text: str) -> str:
    r"""Return a text as it is compared: straight quotes, no emphasis marks, single spaces.

    >>> reading_of("What do you *think*\\n he should know?")
    'What do you think he should know?'
    """
    return " ".join(text.translate(_QUOTES).split())


class _Lines:
    """Turns offsets of a body into places of its file."""

    def __init__(self, body: str, path: str, first_line: int) -> None:
        self._body = body
        self._path = path
        self._first_line = first_line

    def place(self, offset: int) -> Place:
        start = self._body.rfind("\n", 0, offset) + 1
        line = self._body.count("\n", 0, offset) + self._first_line
        return Place(self._path, line, offset - start + 1)


def _headings(body: str, lines: _Lines) -> tuple[Heading, ...]:
    found = [
        Heading(len(match[1]), match[2], lines.place(match.start(1)))
        for match in _HEADING.finditer(body)
    ]
    for match in _UNDERLINED.finditer(body):
        text = match[0].partition("\n")[0].strip()
        found.append(Heading(1 if match[1][0] == "=" else 2, text, lines.place(match.start())))
    return tuple(sorted(found, key=lambda heading: heading.place))


def _links(body: str, lines: _Lines) -> tuple[BodyLink, ...]:
    found = [link for match in _LINK.finditer(body) for link in _nested(body, match, lines)]
    found += [
        BodyLink(
            match[1],
            match[2].strip("<>"),
            lines.place(match.start()),
            _is_picture_name(match[1], body),
        )
        for match in _DEFINITION.finditer(body)
    ]
    found += [
        BodyLink(
            match[1],
            match[1] if ":" in match[1] else f"mailto:{match[1]}",
            lines.place(match.start()),
            False,
        )
        for match in _AUTOLINK.finditer(body)
    ]
    return tuple(sorted(found, key=lambda link: link.place))


def _nested(body: str, match: re.Match[str], lines: _Lines) -> Iterator[BodyLink]:
    """Yield a link and, where it shows a picture, the picture too."""
    is_picture = body[match.start() - 1 : match.start()] == "!"
    start = match.start() - is_picture
    yield BodyLink(match[1], match[2].strip("<>"), lines.place(start), is_picture)
    for inner in _LINK.finditer(body, match.start(1), match.end(1)):
        yield from _nested(body, inner, lines)


def _is_picture_name(name: str, body: str) -> bool:
    """Tell whether a reference definition is used by a picture: `![alt][name]` or `![name]`."""
    pattern = rf"!\[[^\[\]]*\](?:\[{re.escape(name)}\])?"
    return any(f"[{name}]" in match[0] for match in re.finditer(pattern, body))
