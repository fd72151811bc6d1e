"""Places and employers that are told by their names alone, wherever they stand."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from columnist.content.anonymity.capitals import word_before
from columnist.content.anonymity.common_words import COMMON
from columnist.content.anonymity.employers import (
    EMPLOYERS,
    EMPLOYERS_OF_TWO_WORDS,
    EMPLOYERS_WITH_A_SIGN,
)
from columnist.content.anonymity.find import Find
from columnist.content.anonymity.first_names import FIRST_NAMES, NAMES_THAT_ARE_WORDS
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.gazetteer import (
    TOWNS,
    TOWNS_OF_TWO_WORDS,
    TOWNS_THAT_ARE_WORDS,
)
from columnist.content.anonymity.landmarks import LANDMARKS, SIDES
from columnist.content.anonymity.place_leads import AT_HOME, ON_THE_WAY
from columnist.content.anonymity.settlements import is_like_a_village, is_settlement
from columnist.content.anonymity.single_names import is_explained
from columnist.content.anonymity.titles import TITLES
from columnist.content.anonymity.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from columnist.content.anonymity.capitals import Run

BEFORE_TOWNS = word_set("in to from near at via around outside through reached and of for")
"""What leads to a town that is a word as well."""

_LONGEST_ACRONYM, _SHORTEST = 4, 4
_LONG = 12
"""Up to this length a word of English is one; most longer ones are not looked up."""

_LEADS_A_PERSON = FIRST_NAMES | NAMES_THAT_ARE_WORDS | TITLES
_FIRST_OF_TWO = frozenset(re.split("[ ']", name, maxsplit=1)[0] for name in TOWNS_OF_TWO_WORDS)
PHRASES = tuple(
    (*name.lower().split(" ")[:: name.count(" ")], name)
    for name in sorted(EMPLOYERS_OF_TWO_WORDS | LANDMARKS)
)
"""Employers and landmarks of several words, behind the first and the last of them."""

_ON_A_RIVER = Form(r"-(?:(?:on|upon|under|in|le|super|next|cum)-|on-the-)[A-Z]\w+\b(?!-)")


def listed_finds(run: Run) -> Iterator[Find]:
    """Yield the towns and employers of a run that are known by name, those of persons left out."""
    for at, word in enumerate(run.words):
        code = _code_of(word) or _code_of_word(run, at)
        if code and not _is_of_person(run, at):
            yield Find(code, *run.spans[at])
    yield from _settlement_finds(run)
    if not _FIRST_OF_TWO.isdisjoint(run.words):
        for (start, _), (_, end) in pairwise(run.spans):
            name = " ".join(run.text[start:end].split())
            if (name.title() if name.isupper() else name) in TOWNS_OF_TWO_WORDS:
                yield Find("named-place", start, end)
    if (
        run.text.startswith("&", run.end)
        and run.text[run.start : run.end + 2] in EMPLOYERS_WITH_A_SIGN
    ):
        yield Find("named-organisation", run.start, run.end + 2)
    tail = run.text.startswith("-", run.end) and _ON_A_RIVER.match(run.text, run.end)
    if tail and run.words[-1] not in COMMON:
        yield Find("named-place", run.spans[-1][0], tail.end())


def _code_of(word: str) -> str:
    """Return what the lists know a word as, capitals throughout or not; or an empty text."""
    name = word.title() if len(word) > _LONGEST_ACRONYM and word.isupper() else word
    if name in TOWNS:
        return "named-place"
    return "named-organisation" if name in EMPLOYERS or word in EMPLOYERS else ""


def _code_of_word(run: Run, at: int) -> str:
    """Return what a town that is a word as well is known as, where it can be no other word."""
    if run.words[at] not in TOWNS_THAT_ARE_WORDS or (0 < at < len(run.words) - 1):
        return ""
    return "named-place" if word_before(run.part(at, at + 1)) in BEFORE_TOWNS else ""


def _settlement_finds(run: Run) -> Iterator[Find]:
    """Yield the villages of a run, by one word that nothing else explains, or by two."""
    for at, word in enumerate(run.words):
        if word in COMMON or word in _LEADS_A_PERSON or word in TOWNS or len(word) < _SHORTEST:
            continue
        if _is_of_person(run, at):
            continue
        if (is_settlement(word) and not is_explained(word)) or _is_village(run.part(at, at + 1)):
            yield Find("named-place", *run.spans[at])
    for at, pair in enumerate(pairwise(run.words)):
        (start, first_end), (second_start, end) = run.spans[at : at + 2]
        if second_start - first_end == 1 and pair[0] not in _LEADS_A_PERSON:
            name = " ".join(pair)
            if not COMMON.issuperset(pair) and (is_settlement(name) or _is_compass(run, at)):
                yield Find("named-place", start, end)


def _is_village(run: Run) -> bool:
    """Whether a word is formed as a village, and led to as where somebody lives or goes."""
    word = run.words[0]
    if not is_like_a_village(word) or (len(word) <= _LONG and is_explained(word)):
        return False
    return ON_THE_WAY.search(run.before) is not None or AT_HOME.search(run.before) is not None


def _is_compass(run: Run, at: int) -> bool:
    """Whether a village is told by its side: "Nether Wallop", "Great Missenden"."""
    first, second = run.words[at : at + 2]
    return first in SIDES and not (second in FIRST_NAMES or is_explained(second))


def phrase_finds(text: str, phrase: str) -> Iterator[Find]:
    """Yield where an employer or a landmark stands whose words may each explain themselves."""
    at = text.find(phrase)
    while at >= 0:
        if not text[at + len(phrase) : at + len(phrase) + 1].isalnum():
            code = "named-place" if phrase in LANDMARKS else "named-organisation"
            yield Find(code, at, at + len(phrase))
        at = text.find(phrase, at + 1)


def _is_of_person(run: Run, at: int) -> bool:
    """Whether a word is the surname of somebody: "Jack London", "Mrs Preston", "T. Wells"."""
    if at == 0 or run.spans[at][0] - run.spans[at - 1][1] > len(". "):
        return False
    before = run.words[at - 1]
    if before in _LEADS_A_PERSON or (len(before) == 1 and before not in {"A", "I"}):
        return True
    return not (before.isupper() or before in COMMON or before in TOWNS or before in EMPLOYERS)
