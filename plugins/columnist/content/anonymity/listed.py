"""Places and employers that are told by their names alone, wherever they stand."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from columnist.content.anonymity.common_words import COMMON
from columnist.content.anonymity.employers import EMPLOYERS, EMPLOYERS_BY_PHRASE
from columnist.content.anonymity.find import Find
from columnist.content.anonymity.first_names import FIRST_NAMES, NAMES_THAT_ARE_WORDS
from columnist.content.anonymity.gazetteer import TOWNS, TOWNS_OF_TWO_WORDS
from columnist.content.anonymity.names import TITLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from columnist.content.anonymity.capitals import Run

_LEADS_A_PERSON = FIRST_NAMES | NAMES_THAT_ARE_WORDS | TITLES
_FIRST_OF_TWO = frozenset(re.split("[ ']", name, maxsplit=1)[0] for name in TOWNS_OF_TWO_WORDS)
_ON_A_RIVER = re.compile(r"-(?:(?:on|upon|under|in|le|super|next|cum)-|on-the-)[A-Z]\w+\b(?!-)")


def listed_finds(run: Run) -> Iterator[Find]:
    """Yield the towns and employers of a run that are known by name, those of persons left out."""
    for at, word in enumerate(run.words):
        if word in TOWNS:
            if not _is_of_person(run, at):
                yield Find("named-place", *run.spans[at])
        elif word in EMPLOYERS and not _is_of_person(run, at):
            yield Find("named-organisation", *run.spans[at])
    if not _FIRST_OF_TWO.isdisjoint(run.words):
        for (start, _), (_, end) in pairwise(run.spans):
            if " ".join(run.text[start:end].split()) in TOWNS_OF_TWO_WORDS:
                yield Find("named-place", start, end)
    tail = _ON_A_RIVER.match(run.text, run.end)
    if tail and run.words[-1] not in COMMON:
        yield Find("named-place", run.spans[-1][0], tail.end())


def phrase_finds(text: str) -> Iterator[Find]:
    """Yield employers whose name is made of ordinary words."""
    for name in EMPLOYERS_BY_PHRASE:
        at = text.find(name)
        if at >= 0:
            yield Find("named-organisation", at, at + len(name))


def _is_of_person(run: Run, at: int) -> bool:
    """Whether a word is the surname of somebody: "Jack London", "Mrs Preston", "T. Wells"."""
    if at == 0 or run.spans[at][0] - run.spans[at - 1][1] > len(". "):
        return False
    before = run.words[at - 1]
    if before in _LEADS_A_PERSON or len(before) == 1:
        return True
    return not (before.isupper() or before in COMMON or before in TOWNS or before in EMPLOYERS)
