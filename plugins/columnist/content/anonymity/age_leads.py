"""What stands before an age: "she was", "turned", "at", somebody with a comma, or nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from columnist.content.anonymity.age_words import (
    ASIDES,
    CHILDREN,
    COPULAS,
    EXPLAINING,
    HEDGES,
    NOT_AT,
    OF_PEOPLE,
    PEOPLE,
    SKIPPED,
    SUBJECTS,
    THINGS,
    TURNS,
)
from columnist.content.anonymity.first_names import FIRST_NAMES
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.quantities import value_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_HOW_MANY = Form(r"\b(?:how (?:many|much)|count(?:ed)?|number|score|total)\b", re.IGNORECASE)
_AGED = frozenset(("age", "aged"))
_ENDS = frozenset('.!?"')
_JOINTS = frozenset('.!?";,-(')
_CLAUSES = frozenset(("and", "but", "when", "now", "with", "then", "next", "today", "last", "this"))
_PERSONAL = frozenset(("he", "she", "i", "who"))
_WHOLE = frozenset(("age", "all"))
_MAKES = frozenset(("makes", "made", "making", "make", "puts"))
_WHOSE = frozenset(("his", "her", "their", "my"))
_JUDGED = frozenset(("bad", "old", "young", "well", "fit", "good"))
_ASIDE = frozenset((".", ";", "-"))
_RECALL = 90
GROWN = 16
"""From this age on whoever is told of is no child, and few clocks and pages have such a number."""

_TEENAGED, OF_TWO_DIGITS = 13, 10


class Number(NamedTuple):
    """A number with the words of its line before it, in small letters, and those behind it."""

    value: int
    before: Sequence[str]
    after: Sequence[str]
    match: re.Match[str]

    def word(self, at: int) -> str:
        """Return a word before the number, or an empty text where the line has none."""
        return self.before[at] if at >= 0 else ""

    @property
    def last(self) -> int:
        """The place of the word that stands right before the number."""
        return len(self.before) - 1

    @property
    def following(self) -> str:
        """What stands right behind the number, in small letters."""
        return self.after[0].lower() if self.after else ""


def is_number(words: Sequence[str]) -> bool:
    """Tell whether words begin with one that is a number."""
    return bool(words) and (words[0][0].isdigit() or value_of(words[0]) > 0)


def is_person(word: str) -> bool:
    """Tell whether a word is what somebody is called by family or by trade."""
    return word in PEOPLE or (word not in THINGS and OF_PEOPLE.search(word) is not None)


def is_led_to(number: Number) -> bool:
    """Whether what stands before a number leads to an age, or is nothing."""
    at = number.last
    while number.word(at) in SKIPPED:
        if number.word(at) in _AGED:
            return number.word(at - 1) not in HEDGES
        at -= 1
    at = _before_aside(number, at)
    if number.value < GROWN and not _is_young(number, at):
        return False
    return _LEADS.get(number.word(at), _is_alone)(number, at)


def _before_aside(number: Number, at: int) -> int:
    """Return the place before what is put in between two commas: "he was, he admitted, fifty"."""
    if number.word(at) != ",":
        return at
    for length in (2, 3):
        first = at - length
        if (
            number.word(first - 1) == ","
            and number.word(first) in _PERSONAL
            and number.word(first - 2) in COPULAS
        ):
            return first - 2
    return at


def _is_young(number: Number, at: int) -> bool:
    """Whether somebody below sixteen may be meant: a child, or who "was twelve when"."""
    lead = number.word(at)
    if lead in COPULAS or lead in {"of", ",", "("}:
        told = next((one for one in reversed(number.before[:at]) if one not in ASIDES), "")
        return told in CHILDREN or (lead in COPULAS and number.value >= OF_TWO_DIGITS)
    return number.value >= _TEENAGED and lead == "at"


def _is_of_subject(number: Number, at: int) -> bool:
    """Whether the subject of "was" or "turned" is somebody who has an age."""
    at -= 1
    while number.word(at) in ASIDES:
        at -= 1
    subject = number.word(at)
    if not subject or subject in SUBJECTS or subject in _JOINTS:
        return True
    return subject not in THINGS and (is_person(subject) or _is_name(number, subject))


def _is_name(number: Number, word: str) -> bool:
    """Whether a word before a number has a capital, and begins no sentence with it."""
    start = number.match.start()
    before = number.match.string[max(0, start - _RECALL) : start]
    return word.title() in FIRST_NAMES or f" {word.title()}" in before


def _is_at(number: Number, at: int) -> bool:
    return number.word(at - 1) not in NOT_AT


def _is_as(number: Number, at: int) -> bool:
    return "age" in number.before or number.word(at - 1) == "down"


def _is_for(number: Number, at: int) -> bool:
    return number.word(at - 1) in _JUDGED


def _is_by(number: Number, at: int) -> bool:
    """Whether "by" or "until" begins what is said, and no count goes up by so many."""
    further = number.word(at - 1)
    return not further or further in _JOINTS or further in _CLAUSES


def _is_of(number: Number, at: int) -> bool:
    return number.word(at - 1) in _WHOLE or is_person(number.word(at - 1))


def _is_after_colon(number: Number, _at: int) -> bool:
    return not _AGED.isdisjoint(number.before)


def _is_beside(number: Number, at: int) -> bool:
    """Whether a number stands beside somebody, as in "Tobias, 41," and "my client (52)"."""
    further = number.word(at - 1)
    if not further.isalpha() or further in EXPLAINING:
        return False
    if is_number([further]) and number.word(at - 2) != "of":
        return False
    if number.word(at) == "(" or number.following in {",", ")"} or number.following in _PERSONAL:
        return number.following in {",", ")"} or number.word(at) == ","
    if not _AGED.isdisjoint(number.before):
        return True
    return number.following in _ASIDE and (is_person(further) or _is_name(number, further))


def _is_made(number: Number, at: int) -> bool:
    """Whether something "makes him" so old."""
    return number.word(at - 1) in _MAKES


def _is_told(_number: Number, _at: int) -> bool:
    return True


def _is_alone(number: Number, at: int) -> bool:
    """Whether a number is all that is said, as an answer: "Thirty-four, I said"."""
    lead, text, start = number.word(at), number.match.string, number.match.start()
    if lead in PEOPLE and number.word(at - 1) in _WHOSE:
        return not number.following.isalpha()
    if lead and lead not in _ENDS and not (lead == "-" and text[start - 2 : start - 1] == " "):
        return False
    following = number.following
    if following == '"' or (following == "." and (number.match[0].isdigit() or not lead)):
        return False
    if following not in _CLAUSES and (not following or following[0].isalnum()):
        return False
    return _HOW_MANY.search(text, max(0, start - _RECALL), start) is None


_LEADS: dict[str, Callable[[Number, int], bool]] = {
    **dict.fromkeys((*TURNS, *COPULAS), _is_of_subject),
    **dict.fromkeys(("until", "till", "before", "by"), _is_by),
    **dict.fromkeys((",", "("), _is_beside),
    **dict.fromkeys(_PERSONAL, _is_told),
    **dict.fromkeys(("him", "her", "me"), _is_made),
    "since": _is_told,
    "at": _is_at,
    "as": _is_as,
    "for": _is_for,
    "of": _is_of,
    ":": _is_after_colon,
}
