"""The coach's questions in a story: those in quotation marks that nobody else asks.

The coach tells the story, so a question in quotation marks is the coach's unless the sentence says
that another asked it. Which were taken, and which were not, is told.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from columnist.intake.manuscript import Block, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_QUOTED: Final = re.compile(
    r"“([^“”]{3,400})”|\"([^\"]{3,400})\"|„([^„“”]{3,400})[“”]|«\s?([^«»]{3,400}?)\s?»"
    r"|(?<!\w)\u2018([^\u2018]{3,400}?)\u2019(?!\w)"
)
_QUESTION: Final = re.compile(r"[^.!?]*\?")
_VERB: Final = (
    r"(?:\w+ly )?"
    r"(?:asked|asks|wondered|wonders|said|says|replied|replies|answered|demanded|thought)"
)
_COACH_ASKS: Final = re.compile(
    rf"\b(?:I|we|[Tt]he coach|[Cc]oach) (?:then |also |just |had |have )?{_VERB}\b"
    r"|\bmy (?:next |first |last |second )?question|\bquestions?,? (?:were|was|to (?:him|her|them))"
)
_OTHER: Final = r"(?:he|she|they|(?:(?:his|her|their|the|my|a) )?(?!coach|I\b|we\b)[\w\u2019'-]+)"
_NEW_SENTENCE: Final = r"(?-i:(?:He|She|They|His|Her|Their|The|My|A)\b)"
"""Small words with a capital behind a question begin the next sentence."""
_OTHER_AFTER: Final = re.compile(
    rf"[,\s]*(?!{_NEW_SENTENCE})(?:{_OTHER} {_VERB}|{_VERB} {_OTHER})\b", re.IGNORECASE
)
_OTHER_BEFORE: Final = re.compile(
    rf"(?:{_OTHER} {_VERB}(?: (?:me|himself|herself|themselves|us))?|(?:asked|told) me)[,:\s]*$",
    re.IGNORECASE,
)
_PRONOUN: Final = re.compile(r"(?:he|she|they)\b", re.IGNORECASE)
_SENTENCE_END: Final = re.compile(r"(?<=[.!?])[\u201d\"\u2019]?\s")
_JOINED: Final = re.compile(r"[,;\s]*(?:and|or)?\s*(?:then)?[,:\s]*")
_SPEAKER: Final = re.compile(r"(?:coach|me|i)\s*[:\u2013—]\s*(.+)", re.IGNORECASE)


class Asked(NamedTuple):
    """Questions word for word, in the order of the story: the coach's, and those of others."""

    by_coach: tuple[str, ...]
    by_others: tuple[str, ...]


def questions_in(blocks: Iterable[Block], coaches: Iterable[str] = ()) -> Asked:
    """Return the questions that stand in quotation marks; `coaches` are their tellers."""
    names = {part for name in coaches for part in (name, *name.split())}
    mine: list[str] = []
    others: list[str] = []
    for block in blocks:
        if block.kind in {Kind.HEADING, Kind.FOOTNOTE, Kind.PICTURE}:
            continue
        for question, is_mine in _asked(block.text, names):
            (mine if is_mine else others).append(question)
    return Asked(tuple(dict.fromkeys(mine)), tuple(dict.fromkeys(others)))


def _asked(text: str, names: set[str]) -> Iterator[tuple[str, bool]]:
    end, is_mine = 0, True
    for match in _QUOTED.finditer(text):
        said = next(part for part in match.groups() if part is not None).strip()
        if end == 0 or not _JOINED.fullmatch(text[end : match.start()]):
            is_mine = _is_of_coach(text[: match.start()], text[match.end() :], names)
        end = match.end()
        for question in _QUESTION.findall(said):
            yield question.strip(), is_mine
    line = _SPEAKER.fullmatch(text)
    if line and not _QUOTED.search(text):
        for question in _QUESTION.findall(line[1]):
            yield question.strip(), True


def _is_of_coach(before: str, after: str, names: set[str]) -> bool:
    """Tell whose a question is by the rest of its sentence on either side."""
    earlier, near_before = ["", *_SENTENCE_END.split(before)][-2:]
    near_after = re.split(r"[.!?\"“]", after)[0]
    if any(_is_asked_by(name, near) for name in names for near in (near_before, near_after)):
        return True
    if _COACH_ASKS.search(near_before) or _COACH_ASKS.search(near_after):
        return True
    is_others = _OTHER_AFTER.match(near_after) or _OTHER_BEFORE.search(near_before)
    if is_others and _PRONOUN.match(near_before):
        # "Dorothy Larios waited. She asked, ...": the story is told of the coach by name.
        return any(re.search(rf"\b{re.escape(name)}\b", earlier) for name in names)
    return not is_others


def _is_asked_by(name: str, text: str) -> bool:
    word = re.escape(name)
    return re.search(rf"\b{word}\b.{{0,20}}\b{_VERB}|{_VERB} {word}\b", text) is not None
