"""What stands where in a body of Markdown: headings, links, pictures, HTML, words.

A quick scan by pattern, for checking at a place; pages are rendered by `rendering.markdown`. The
scan finds more than the renderer does rather than less, in a time that grows with the length of the
text alone. It knows no rule.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import filterfalse
from typing import TYPE_CHECKING, NamedTuple

from columnist.content.text import Lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from columnist.domain.source import Place

# No pattern looks further than a bound from where it begins, and none tries a part of a text twice
# (possessive quantifiers): a hostile text costs no more time than its length.
_HEADING = re.compile(r"\n {0,3}(#{1,6}+)([^\n]*)")
_UNDERLINE = re.compile(r"\n(=++|-++)[ \t]*+(?![^\n])")
_LINK = re.compile(
    r"\[((?:[^\[\]\\]++|\\.|\[[^\[\]]{0,500}+\](?:\([^\s()]{0,500}+\))?){0,200}+)\]"
    r"\([ \t\n]{0,9}+"
    r"(<[^<>\n]{0,2000}+>|[^\s()]{0,2000}+(?:\([^\s()]{0,500}+\)[^\s()]{0,500}+){0,9}+)"
    r"([^)]{0,500}+)\)"
)
_INNER = re.compile(r"\[([^\[\]]{0,500}+)\]\(([^\s()]{0,500}+)\)")
_DEFINITION = re.compile(
    r"^[ \t>]*+(?:(?:[*+:-]|[0-9]{1,9}+[.)]|\[\^[^\[\]\n]{1,100}+\]:)(?=[ \t])[ \t>]*+){0,10}+"
    r"\[(?!\^)([^\[\]\n]{1,500}+)\]:[ \t]*+\n?[ \t]*+(<[^<>\n]*+>|\S++)",
    re.MULTILINE,
)
_REFERENCE = re.compile(r"(!?)\[([^\[\]]{0,500}+)\](?![(:])(?:[ \n]?\[([^\[\]]{0,500}+)\])?")
_AUTOLINK = re.compile(
    r"(?<!\]:)(?<!\]: )(?<!\]\()"
    r"<([A-Za-z][A-Za-z0-9+.-]{0,30}+:[^\s<>]*+|[^\s<>@/]{1,100}+@[^\s<>@]++)>"
)
_HTML = re.compile(
    r"(?<!\]\()<(?=[A-Za-z/!?])(?![A-Za-z][A-Za-z0-9+.-]{0,30}+:[^\s<>]*+>)(?![^\s<>@/]{1,100}+@[^\s<>@]++>)"
    r"[^<>\n]*+>?"
)
_ESCAPED = re.compile(r"\\([!-/:-@\[\]^-`{-~])")
_SIGNS = bytes(code for code in range(0x21, 0x7F) if not chr(code).isalnum())
_QUOTE_MARK = re.compile(r"^[ \t]*>[> \t]*", re.MULTILINE)
_TYPED = str.maketrans(
    {
        "\N{LEFT DOUBLE QUOTATION MARK}": '"',
        "\N{RIGHT DOUBLE QUOTATION MARK}": '"',
        "\N{DOUBLE LOW-9 QUOTATION MARK}": '"',
        "\N{LEFT SINGLE QUOTATION MARK}": "'",
        "\N{RIGHT SINGLE QUOTATION MARK}": "'",
        "\N{HORIZONTAL ELLIPSIS}": "...",
        "*": None,
        "_": None,
        "\\": None,
    }
)


class Heading(NamedTuple):
    """A heading with its level, 1 to 6."""

    level: int
    text: str
    place: Place


class BodyLink(NamedTuple):
    """A link or a picture as it was written: what it shows and where it leads."""

    text: str
    target: str
    place: Place
    is_picture: bool


@dataclass(frozen=True)
class Outline:
    """What a body holds, each thing at its place in the file."""

    body: str = ""
    headings: tuple[Heading, ...] = ()
    links: tuple[BodyLink, ...] = ()
    html: tuple[tuple[str, Place], ...] = ()

    @cached_property
    def words(self) -> int:
        """How many words it has; counted when it is asked, since a check seldom asks."""
        return words_of(self.body)


def outline_of(body: str, path: str, *, first_line: int) -> Outline:
    """Scan a body that begins in a line of its file."""
    lines = Lines(body, path, first_line=first_line)
    return Outline(
        body,
        headings=_headings(body, lines),
        links=tuple(sorted(_links(body, lines), key=lambda link: link.place)),
        html=tuple(_html(body, lines)),
    )


def words_of(text: str) -> int:
    """Return how many words a text has: runs without white space that hold a letter or digit.

    >>> words_of("What -- do you think, JP?")
    5
    """
    if text.isascii():
        return len(text.encode().translate(None, _SIGNS).split())
    runs = text.split()
    unclear = (run for run in filterfalse(str.isalnum, runs) if not run[0].isalnum())
    return len(runs) - sum(not any(map(str.isalnum, run)) for run in unclear)


def is_said_in(words: str, body: str) -> bool:
    """Tell whether a body holds words that stand on one line, compared as they are read."""
    # Most are typed letter for letter as they stand in the story.
    return (words in body and ">" not in words) or reading_of(words) in story_as_read(body)


def story_as_read(body: str) -> str:
    """Return a body as it is compared, without the signs of its quotations."""
    return reading_of(_QUOTE_MARK.sub("", body) if ">" in body else body)


def reading_of(text: str) -> str:
    r"""Return a text as it is compared: straight quotes, no emphasis marks, single spaces.

    >>> reading_of("What do you *think*\n he should know?")
    'What do you think he should know?'
    """
    return " ".join(text.translate(_TYPED).split())


def _headings(body: str, lines: Lines) -> tuple[Heading, ...]:
    found = [
        Heading(len(one[1]), one[2].strip().rstrip("#").rstrip(), lines.place(one.start(1) - 1))
        for one in (_HEADING.finditer("\n" + body) if "#" in body else ())
    ]
    for match in _UNDERLINE.finditer(body):
        start = body.rfind("\n", 0, match.start()) + 1
        text = body[start : match.start()].strip()
        if text and text[0] not in "#>|-":
            found.append(Heading(1 if match[1][0] == "=" else 2, text, lines.place(start)))
    return tuple(sorted(found, key=lambda heading: heading.place))


def _html(body: str, lines: Lines) -> Iterator[tuple[str, Place]]:
    if "<" in body:
        for match in _HTML.finditer(body):
            yield match[0], lines.place(match.start())


def _links(body: str, lines: Lines) -> Iterator[BodyLink]:
    if "[" in body:
        yield from _inline(body, lines)
        yield from _references(body, lines)
    if "<" in body:
        for match in _AUTOLINK.finditer(body):
            target = match[1] if ":" in match[1] else f"mailto:{match[1]}"
            yield BodyLink(match[1], target, lines.place(match.start()), is_picture=False)


def _inline(body: str, lines: Lines) -> Iterator[BodyLink]:
    """Yield the links that hold their target, and the pictures that such a link shows."""
    for match in _LINK.finditer(body):
        yield _written(match, body, lines)
        if "[" in match[1]:
            for inner in _INNER.finditer(body, match.start(1), match.end(1)):
                yield _written(inner, body, lines)


def _written(match: re.Match[str], body: str, lines: Lines) -> BodyLink:
    is_picture = body[match.start() - 1 : match.start()] == "!"
    place = lines.place(match.start() - is_picture)
    target = without_backslashes(match[2].strip("<>"))
    beside = match[3].strip() if match.re is _LINK else ""
    # What stands behind a target and is no title in quotation marks belongs to it.
    if beside and beside[0] not in "\"'":
        target = f"{target} {beside}"
    return BodyLink(match[1], target, place, is_picture)


def _references(body: str, lines: Lines) -> Iterator[BodyLink]:
    """Yield what links and pictures mean whose target stands in a line of its own: `[name]: x`.

    A picture stands where it is shown; a link where its target is written. Of a name that has
    several, all are told: which of them the renderer takes hangs on what stands around them.
    """
    defined: dict[str, re.Match[str]] = {}
    others = []
    for match in _definitions(body):
        other = defined.get(_name(match[1]), match)
        defined[_name(match[1])] = match
        others += [other] if _target(other) != _target(match) else []
    shown, linked = set(), set()
    for match in _REFERENCE.finditer(body) if defined else ():
        name = _name(match[3] or match[2])
        if name in defined and match[1]:
            shown.add(name)
            target = _target(defined[name])
            yield BodyLink(match[2], target, lines.place(match.start()), is_picture=True)
        elif name in defined:
            linked.add(name)
    for name in defined.keys() - (shown - linked):
        match = defined[name]
        yield BodyLink(match[1], _target(match), lines.place(match.start()), is_picture=False)
    for other in others:
        is_picture = _name(other[1]) in shown - linked
        yield BodyLink(other[1], _target(other), lines.place(other.start()), is_picture)


def _definitions(body: str) -> Iterator[re.Match[str]]:
    """Yield what may define a name; a target on the next line may be a definition itself."""
    start = 0
    while match := _DEFINITION.search(body, start):
        yield match
        line_end = body.find("\n", match.end(1), match.end())
        start = match.end() if line_end < 0 else line_end + 1


def _target(definition: re.Match[str]) -> str:
    return without_backslashes(definition[2].strip("<>"))


def without_backslashes(target: str) -> str:
    r"""Return a target as it leads: a backslash takes the meaning from a sign (CommonMark 2.4).

    >>> without_backslashes(r"https://example.org/a\_b")
    'https://example.org/a_b'
    """
    return _ESCAPED.sub(r"\1", target) if "\\" in target else target


def _name(written: str) -> str:
    return " ".join(written.casefold().split())
