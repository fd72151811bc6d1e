"""What stands at the top of a manuscript: its title, its standfirst, and who tells the story.

Goes by the author's styles first, then by where a line stands and how long it is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from columnist.domain.diagnostic import quoted
from columnist.domain.slug import slug_of
from columnist.intake.details import is_for_the_editor, is_group, row_for
from columnist.intake.findings import cut
from columnist.intake.manuscript import Block, Kind, Style

if TYPE_CHECKING:
    from collections.abc import Mapping

    from columnist.intake.findings import Findings

LONGEST_TITLE: Final = 100
MOST_TITLE_WORDS: Final = 12
LONGEST_STANDFIRST: Final = 320
FEWEST_STANDFIRST_WORDS: Final = 6
LAST_PLACE_OF_TITLE: Final = 2
"""A byline and a standfirst may stand above the title."""

_BYLINE: Final = re.compile(
    r"(?:by|words by|told by|story by|author:|coach:|by:)\s+([^\W\d_][^.!?;:]{2,70})", re.IGNORECASE
)
_SEVERAL: Final = re.compile(r",| and | & ")
_JOINED: Final = re.compile(r" and | & ")
_FEWEST_WORDS_OF_NAME: Final = 2
_MOST_WORDS_OF_NAME: Final = 5
_MOST_WORDS_OF_ROLE: Final = 6
_PARTICLES: Final = frozenset(
    {"af", "al", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du"}
    | {"el", "ibn", "la", "le", "ten", "ter", "van", "von", "y", "zu"}
)
"""Small words inside a name."""

_LABEL: Final = re.compile(r"(?:\*\*|__)[^*_]{2,60}(?::(?:\*\*|__)|(?:\*\*|__)\s?:)")
_EMPHASIS: Final = re.compile(r"[*_].*[*_]", re.DOTALL)


def take_title(found: Findings, people: Mapping[str, str]) -> None:
    """Take the title out of the body: by its style, as the top heading, or as the first line."""
    at, by = _title_at(found.body, people)
    if at < 0:
        return
    block = found.body[at]
    is_other = found.fields.get("title", (block.text,)) != (block.text,)
    if is_other and block.style is not Style.TITLE:
        return
    found.body.pop(at)
    found.set("title", (block.text,), by)
    found.tell_links("title", block.markdown)


def _title_at(blocks: list[Block], people: Mapping[str, str]) -> tuple[int, str]:
    """Return where the title stands, or -1, and what it is known by."""
    styled = [at for at, block in enumerate(blocks) if block.style is Style.TITLE]
    if styled:
        return styled[0], "in the style Title"
    top = [at for at, block in enumerate(blocks) if block.kind is Kind.HEADING and block.level == 1]
    if len(top) == 1 and top[0] <= LAST_PLACE_OF_TITLE:
        return top[0], "the only heading of the first level"
    if len(blocks) > 1 and blocks[0].kind is Kind.HEADING:
        return 0, "the first heading"
    is_line = len(blocks) > 1 and _is_title_line(blocks[0], people)
    return (0, "the first line") if is_line else (-1, "")


def _is_title_line(block: Block, people: Mapping[str, str]) -> bool:
    if block.kind is not Kind.PARAGRAPH or len(block.text) > LONGEST_TITLE:
        return False
    if _person_in(block.text, people) or _byline_in(block.text, people):
        return False
    is_short = len(block.text.split()) <= MOST_TITLE_WORDS
    return block.is_bold or (is_short and not re.search(r"[.,;:]$", block.text))


def take_byline(found: Findings, people: Mapping[str, str]) -> None:
    """Take the line that says who tells the story, near the top or at the very end."""
    last = len(found.body)
    for at in dict.fromkeys([*range(min(4, last)), *range(max(0, last - 2), last)]):
        block = found.body[at]
        line = _byline_in(block.text, people)
        if block.kind is Kind.PARAGRAPH and (line or block.style is Style.AUTHOR):
            found.body.pop(at)
            _take_names(found, line or _without_by(block.text), people)
            found.tell_links("coaches", block.markdown)
            return


def _byline_in(text: str, people: Mapping[str, str]) -> str:
    """Return who a line says that the story is by, or nothing where it names no one.

    What stands behind the name and a comma may be what this person does.
    """
    match = _BYLINE.fullmatch(text)
    if match is None:
        return ""
    names, comma, role = match[1].partition(",")
    others = [part.strip() for part in role.split(",")] if comma else []
    is_role = len(others) == 1 and len(role.split()) <= _MOST_WORDS_OF_ROLE
    parts = [*_JOINED.split(names), *(() if is_role else _names_in(role))]
    is_named = all(_is_name(part, people) for part in parts)
    return match[1] if is_named else ""


def _names_in(line: str) -> list[str]:
    return [part.strip() for part in _SEVERAL.split(line) if part.strip()]


def _is_name(text: str, people: Mapping[str, str]) -> bool:
    """Whether words are the name of a known person, or written like the name of anybody."""
    if any(_in_words(name) == _in_words(text) for name in people.values()):
        return True
    words = text.split()
    if not _FEWEST_WORDS_OF_NAME <= len(words) <= _MOST_WORDS_OF_NAME:
        return False
    return all(word[0].isupper() or (at and word in _PARTICLES) for at, word in enumerate(words))


def _without_by(line: str) -> str:
    match = _BYLINE.fullmatch(line)
    return match[1] if match else line


def _take_names(found: Findings, line: str, people: Mapping[str, str]) -> None:
    names = _names_in(line)
    ids = [_person_in(name, people) or slug_of(name) for name in names]
    known = [coach for coach in ids if coach in people]
    found.set("coaches", tuple(known or ids[:1]), f"from the byline {cut(line)}")
    for name, coach in zip(names, ids, strict=True):
        if coach not in people:
            found.unplaced.append(
                f"The byline names {quoted(name)}, who is not in people.yml. For a coach, add "
                f"there:  {coach}: {{name: {name}}}"
            )


def take_standfirst(found: Findings, people: Mapping[str, str]) -> None:
    """Take the lines below the title that speak of the piece and not in it."""
    styled = [at for at, block in enumerate(found.body) if block.style is Style.SUBTITLE]
    at = styled[0] if styled else 0
    block, following = next(iter(found.body[at:]), None), found.body[at + 1 : at + 2]
    if block is None or not (styled or _is_standfirst(block, following, people)):
        return
    if "standfirst" not in found.fields:
        found.body.pop(at)
        by = "in the style Subtitle" if styled else "the lines at the top"
        found.set("standfirst", (block.text,), by)
        found.tell_links("standfirst", block.markdown)


def _is_standfirst(block: Block, following: list[Block], people: Mapping[str, str]) -> bool:
    if block.kind is not Kind.PARAGRAPH or len(block.text) > LONGEST_STANDFIRST or not following:
        return False
    if _is_labelled(block):
        return False
    is_long = len(block.text.split()) >= FEWEST_STANDFIRST_WORDS
    if _EMPHASIS.fullmatch(block.markdown):
        return is_long
    if following[0].kind is Kind.HEADING or len(following[0].text) < len(block.text) // 2:
        return False
    # A sentence of the story may begin with "By" and lack its full stop; a standfirst hardly does.
    is_whole = re.search(r"[.!?:…”\"]$", block.text) or _BYLINE.match(block.text)
    is_open = is_long and not is_whole
    return is_open or bool(_person_in(block.text, people))


def _is_labelled(block: Block) -> bool:
    """Whether a line begins with a label: one in bold, or what the table has a row for."""
    label, colon, _ = block.text.partition(":")
    named = colon and (row_for(label) or is_for_the_editor(label) or is_group(label))
    return bool(named) or _LABEL.match(block.markdown) is not None


def _person_in(text: str, people: Mapping[str, str]) -> str:
    said = _in_words(text)
    return next((coach for coach, name in people.items() if _in_words(name) in said), "")


def _in_words(text: str) -> str:
    return " " + re.sub(r"\W+", " ", text.casefold()).strip() + " "


def take_coaches(found: Findings, people: Mapping[str, str]) -> None:
    """Take the coach from a name in the text, where no line and no row says who tells it."""
    if "coaches" in found.fields:
        return
    texts = [*found.fields.get("standfirst", ()), *(block.text for block in found.body)]
    named = dict.fromkeys(coach for text in texts if (coach := _person_in(text, people)))
    if len(named) == 1:
        found.set("coaches", tuple(named), "named in the text")
    elif named:
        found.unplaced.append(f"Several people of people.yml are named: {', '.join(named)}.")
