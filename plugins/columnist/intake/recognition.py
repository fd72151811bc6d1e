"""What the parts of a manuscript are: title, standfirst, coach, headings, questions, closing lines.

Every block ends in one place, and which is told: a field, the body, or left out. Guesses are named
as such, since an editor reads the report and not this.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from columnist.domain.diagnostic import quoted
from columnist.domain.plural import counted
from columnist.intake.asked import questions_in
from columnist.intake.case_details import take_details, take_instructions
from columnist.intake.closing import without_closing
from columnist.intake.closing_sections import take_closing_fields, take_closing_questions
from columnist.intake.findings import Findings, cut
from columnist.intake.front_keys import take_front
from columnist.intake.headings import levelled, with_headings, with_labels
from columnist.intake.manuscript import Block, Kind, Manuscript, Style
from columnist.intake.opening import take_byline, take_coaches, take_standfirst, take_title
from columnist.intake.typed_lists import with_lists

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from columnist.intake.details import Names

MOST_QUESTIONS: Final = 12
FEWEST_OPENING_WORDS: Final = 8
"""A body that begins with fewer words begins with something that may belong elsewhere."""

_NOTE: Final = re.compile(r"^\[\^([^\]\s]+)\]:", re.MULTILINE)
_NOTE_MARK: Final = re.compile(r"\[\^([^\]\s]+)\]")
_INITIALS: Final = re.compile(r"([A-Z]{2,3})(?=['\u2019]s\b|\b)")
_FEWEST_INITIALS: Final = 3


def recognise(manuscript: Manuscript, *, people: Mapping[str, str], names: Names) -> Findings:
    """Return what the parts of a manuscript are; `people` are the names with a byline, by id."""
    found = Findings(body=list(manuscript.blocks))
    take_front(found, manuscript.fields, names)
    take_details(found, names)
    take_instructions(found)
    _take_contents(found)
    found.body, closing = without_closing(found.body)
    found.dropped += [
        f"The column's closing line, which the site writes itself: {line}" for line in closing
    ]
    take_title(found, people)
    take_byline(found, people)
    take_standfirst(found, people)
    take_coaches(found, people)
    made = _take_headings(found)
    _take_labels(found)
    tellers = [people.get(coach, "") for coach in found.fields.get("coaches", ())]
    take_closing_fields(found)
    _take_questions(found, tellers)
    take_closing_questions(found)
    _tell_headings(found, made)
    _take_notes_without_mark(found)
    _tell_rest(found)
    return found


def _take_contents(found: Findings) -> None:
    lines = [block for block in found.body if block.style is Style.CONTENTS]
    if lines:
        found.body = [block for block in found.body if block.style is not Style.CONTENTS]
        found.dropped.append(f"A table of contents, {counted(len(lines), 'line')}.")


def _take_headings(found: Findings) -> list[str]:
    """Make headings of the lines that are some, and return the text of these."""
    found.body, lists = with_lists(found.body)
    if lists:
        found.recognised.append(f"{counted(lists, 'list')}, typed with marks of their own")
    found.body, made = with_headings(found.body)
    found.body, moved = levelled(found.body)
    if moved:
        found.recognised.append("headings: set to level 2 and below, since the title is level 1")
    return made


def _tell_headings(found: Findings, made: list[str]) -> None:
    """Say which lines were made headings and are still in the story."""
    there = {block.text for block in found.body if block.kind is Kind.HEADING}
    if lines := "; ".join(cut(text) for text in made if text.rstrip(":") in there):
        found.recognised.append(f"headings, taken from short or bold lines: {lines}")


def _take_labels(found: Findings) -> None:
    aliases = tuple(found.fields.get("client.alias", ())) or _initials(found.body)
    found.body, labels = with_labels(found.body, aliases)
    if labels:
        said = ", ".join(cut(label) for label in labels)
        found.recognised.append(f"labels at the beginning of a paragraph, set in bold: {said}")
    if aliases and "client.alias" not in found.fields:
        found.set("client.alias", aliases, "initials that stand in the story")
        found.unplaced.append(
            f"client.alias_is: whether {quoted(aliases[0])} is invented cannot be seen here."
        )


def _initials(blocks: list[Block]) -> tuple[str, ...]:
    """Return the initials that the story calls its client by, where it begins with them."""
    paragraphs = [block.text for block in blocks if block.kind is Kind.PARAGRAPH]
    match = _INITIALS.match(paragraphs[0]) if paragraphs else None
    times = sum(len(re.findall(rf"\b{match[1]}\b", text)) for text in paragraphs) if match else 0
    return (match[1],) if match and times >= _FEWEST_INITIALS else ()


def _take_questions(found: Findings, tellers: Iterable[str]) -> None:
    asked = questions_in(found.body, [name for name in tellers if name])
    if asked.by_coach and "questions" not in found.fields:
        found.fields["questions"] = asked.by_coach[:MOST_QUESTIONS]
        said = "; ".join(cut(question) for question in found.fields["questions"])
        found.recognised.append(f"questions in quotation marks, taken for the coach's: {said}")
    taken = found.fields.get("questions", ())
    if others := [question for question in asked.by_others if question not in taken]:
        said = "; ".join(cut(question) for question in others)
        found.unplaced.append(f"Questions that somebody else asks, not taken as fields: {said}")


def _take_notes_without_mark(found: Findings) -> None:
    """Take out the notes to what is no part of the story, such as its title, and tell them."""
    marks: set[str] = set()
    for block in found.body:
        if block.kind is Kind.FOOTNOTE:
            marks.update(_NOTE_MARK.findall(_NOTE.sub("", block.markdown)))
        else:
            marks.update(_NOTE_MARK.findall(block.markdown))
    for block in [block for block in found.body if block.kind is Kind.FOOTNOTE]:
        names = _NOTE.findall(block.markdown)
        if names and not marks.intersection(names):
            found.body.remove(block)
            text = _NOTE.sub("", block.text).strip()
            found.unplaced.append(f"A note to what is no part of the story was taken out: {text}")


def _tell_rest(found: Findings) -> None:
    """Say what went into the body, and what in it may belong elsewhere."""
    for block in found.body:
        if block.kind is Kind.TABLE:
            found.unplaced.append(f"A table that begins {cut(block.text)} stands in the body.")
        if block.kind is Kind.OTHER:
            found.unplaced.append(f"A block that begins {cut(block.text)} stands in the body.")
    for block in found.body[:1]:
        if block.kind is Kind.PARAGRAPH and len(block.text.split()) < FEWEST_OPENING_WORDS:
            found.unplaced.append(f"The body begins with the short line {cut(block.text)}.")
    kinds = {kind: sum(block.kind is kind for block in found.body) for kind in Kind}
    said = ", ".join(counted(number, kind.value) for kind, number in kinds.items() if number)
    found.recognised.append(f"body: {said}" if said else "body: nothing")
