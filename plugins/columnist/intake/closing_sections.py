"""Lists at the end of a story that say again what the site prints from fields.

Under "Takeaways" or "What changed" such a list becomes the field. One under "Questions" goes where
each of its questions is a field and is asked in the story above; a question that stands in it alone
keeps it, since a question has to stand in the story.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from columnist.content.outline import is_said_in, reading_of
from columnist.domain.case_study import MOST_TAKEAWAYS
from columnist.domain.diagnostic import quoted
from columnist.domain.texts import LONGEST_LINE
from columnist.intake.manuscript import Block, Kind
from columnist.intake.markdown_text import words_in_markdown

if TYPE_CHECKING:
    from columnist.intake.findings import Findings

_LABELS: Final = {
    "questions": re.compile(
        r"(?:the |my |our )?questions(?: (?:that )?(?:(?:i|we|were) )?asked"
        r"| to (?:ask yourself|take away)| for (?:reflection|you|yourself))?"
    ),
    "takeaways": re.compile(
        r"(?:what )?to take away|(?:the |key |my |our )?take[- ]?aways?"
        r"|what (?:i|we|he|she|they) (?:took|take) away"
    ),
    "outcomes": re.compile(r"what (?:has )?changed|(?:the )?outcomes?"),
}
"""What the headings of such lists say, in small letters."""

_ITEM: Final = re.compile(r"(?:[-*+]|\d+[.)])[ \t]+")
_NEXT_ITEM: Final = re.compile(rf"\n+(?={_ITEM.pattern})")
_INNER_ITEM: Final = re.compile(rf"\n[ \t]+{_ITEM.pattern}|\n[ \t]*\n|!\[")
"""What a field cannot hold of an item: a list, a second paragraph or a picture inside it."""
_QUOTATION_MARKS: Final = '"“”„«»\u2018\u2019 '


class _Section(NamedTuple):
    path: str
    heading: Block
    listed: Block
    items: tuple[str, ...]


def take_closing_fields(found: Findings) -> None:
    """Take the outcomes and takeaways from the lists at the end that are called so."""
    for section in _sections(found.body):
        if section.path == "questions":
            continue
        name = quoted(section.heading.text)
        if reason := _why_not(section, found):
            found.unplaced.append(f"The list {name} at the end stays in the story: {reason}.")
            continue
        found.set(section.path, section.items, f"from the list {name} at the end")
        found.tell_links(section.path, section.listed.markdown)
        _take_out(found, section)


def take_closing_questions(found: Findings) -> None:
    """Take out the list of questions at the end that says again what is asked in the story."""
    taken = {reading_of(question) for question in found.fields.get("questions", ())}
    for section in _sections(found.body):
        if section.path != "questions" or not section.items:
            continue
        above = [block for block in found.body if block is not section.listed]
        story = "\n\n".join(block.markdown for block in above)
        questions = [reading_of(item).strip(_QUOTATION_MARKS) for item in section.items]
        if all(said in taken and is_said_in(said, story) for said in questions):
            _take_out(found, section)
            found.tell_links("questions", section.listed.markdown)
            found.dropped.append(
                f"The list {quoted(section.heading.text)} at the end: each is asked in the story, "
                "and the site lists them itself."
            )


def _take_out(found: Findings, section: _Section) -> None:
    gone = (section.heading, section.listed)
    found.body = [block for block in found.body if not any(block is other for other in gone)]


def _why_not(section: _Section, found: Findings) -> str:
    if section.path in found.fields:
        return f"{section.path} is set already"
    if not section.items:
        return f"an item holds more than {section.path} can"
    if section.path == "takeaways" and len(section.items) > MOST_TAKEAWAYS:
        return f"takeaways holds {MOST_TAKEAWAYS} things at most"
    is_long = any(len(item) > LONGEST_LINE for item in section.items)
    return f"an item is longer than {section.path} can hold" if is_long else ""


def _sections(body: list[Block]) -> list[_Section]:
    """Return the sections at the end that are a list and nothing else, and are called so."""
    blocks = [block for block in body if block.kind is not Kind.FOOTNOTE]
    sections: list[_Section] = []
    while len(blocks) > len(("story", "heading", "list")) - 1:
        *before, heading, listed = blocks
        path = _path_of(heading)
        is_section = listed.kind is Kind.LIST and (path or heading.kind is Kind.HEADING)
        if not before or not is_section:
            break
        if path:
            sections.append(_Section(path, heading, listed, _items_of(listed)))
        blocks = before
    return sections[::-1]


def _path_of(heading: Block) -> str:
    if heading.kind not in {Kind.HEADING, Kind.PARAGRAPH}:
        return ""
    said = heading.text.casefold().strip(" :.*")
    return next((path for path, label in _LABELS.items() if label.fullmatch(said)), "")


def _items_of(listed: Block) -> tuple[str, ...]:
    """Return the items of a list as words alone; none where one of them holds more than words."""
    items = [_ITEM.sub("", item, count=1) for item in _NEXT_ITEM.split(listed.markdown.strip())]
    words = tuple(words_in_markdown(item) for item in items)
    return words if all(words) and not any(map(_INNER_ITEM.search, items)) else ()
