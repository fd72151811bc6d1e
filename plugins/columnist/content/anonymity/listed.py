"""Places and employers that are told by their names alone, wherever they stand."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from columnist.content.anonymity.common_words import COMMON
from columnist.content.anonymity.employers import (
    EMPLOYERS,
    EMPLOYERS_OF_TWO_WORDS,
    EMPLOYERS_WITH_A_SIGN,
)
from columnist.content.anonymity.find import Find
from columnist.content.anonymity.first_names import FIRST_NAMES, NAMES_THAT_ARE_WORDS
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.gazetteer import TOWNS, TOWNS_OF_TWO_WORDS
from columnist.content.anonymity.titles import TITLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from columnist.content.anonymity.capitals import Run

_LEADS_A_PERSON = FIRST_NAMES | NAMES_THAT_ARE_WORDS | TITLES
_FIRST_OF_TWO = frozenset(re.split("[ ']", name, maxsplit=1)[0] for name in TOWNS_OF_TWO_WORDS)
_LAST_OF_TWO = frozenset(name.partition(" ")[2] for name in EMPLOYERS_OF_TWO_WORDS)
_ON_A_RIVER = Form(r"-(?:(?:on|upon|under|in|le|super|next|cum)-|on-the-)[A-Z]\w+\b(?!-)")


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
    if (
        run.text.startswith("&", run.end)
        and run.text[run.start : run.end + 2] in EMPLOYERS_WITH_A_SIGN
    ):
        yield Find("named-organisation", run.start, run.end + 2)
    tail = run.text.startswith("-", run.end) and _ON_A_RIVER.match(run.text, run.end)
    if tail and run.words[-1] not in COMMON:
        yield Find("named-place", run.spans[-1][0], tail.end())


def phrase_finds(words: Sequence[re.Match[str]]) -> Iterator[Find]:
    """Yield employers whose name is made of two words, among the words with a capital of a text."""
    for at, word in enumerate(words):
        if word[0] in _LAST_OF_TWO and at > 0 and word.start() - words[at - 1].end() == 1:
            before = words[at - 1]
            if f"{before[0]} {word[0]}" in EMPLOYERS_OF_TWO_WORDS:
                yield Find("named-organisation", before.start(), word.end())


def _is_of_person(run: Run, at: int) -> bool:
    """Whether a word is the surname of somebody: "Jack London", "Mrs Preston", "T. Wells"."""
    if at == 0 or run.spans[at][0] - run.spans[at - 1][1] > len(". "):
        return False
    before = run.words[at - 1]
    if before in _LEADS_A_PERSON or len(before) == 1:
        return True
    return not (before.isupper() or before in COMMON or before in TOWNS or before in EMPLOYERS)
