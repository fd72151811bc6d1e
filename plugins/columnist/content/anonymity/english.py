"""Whether a word is one of English: what is none, and has a capital, is most likely a name.

The list beside this room holds roots of words; its source and its licence are told in NOTICE.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from columnist.content.anonymity.word_list import WordList

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROOTS = WordList("english_words.txt")
_ENDINGS = (
    ("s", ""),
    ("es", ""),
    ("ies", "y"),
    ("ed", ""),
    ("ed", "e"),
    ("ied", "y"),
    ("ing", ""),
    ("ing", "e"),
    ("ly", ""),
    ("ness", ""),
)
_SHORTEST_ROOT = 3
_FORMED = re.compile(
    r"\w(?:[ts]ions?|ments?|ness|it(?:y|ies)|olog(?:y|ies|ist|ists|ical)|graph(?:y|ic|ers?)|isms?"
    r"|\w\w(?<!q[uv])ists?|[ae]nc(?:y|ies)|tional(?:ly)?|(?:ive|ful|ous|ical|able|ible|ial|al"
    r"|less)ly|[iu]ous"
    r"|\w[ai]ble|\w\wi[sz](?:es|ed|er|ers|ing|ation|ations)|\wat(?:ing|ed|ive|ors?)"
    r"|(?:l|n|r|t|g|th)less|(?:l|n|r|t)ful|based|like)$"
)
_LONGEST_NAME = 12


@lru_cache(maxsize=4096)
def is_english(word: str) -> bool:
    """Tell whether a word in small letters is formed as English, or is on the list or made of it.

    >>> is_english("worried"), is_english("stopping"), is_english("priya")
    (True, True, False)
    """
    if is_formed(word):
        return True
    return any(root in _ROOTS for root in (word, *roots_of(word)))


def is_formed(word: str) -> bool:
    """Tell whether a word has the ending, or the length, of what is nobody's name.

    >>> is_formed("appraisals"), is_formed("facilitation"), is_formed("reimagining")
    (False, True, False)
    """
    return len(word) > _LONGEST_NAME or _FORMED.search(word) is not None


def roots_of(word: str) -> Iterator[str]:
    """Yield what a word may be made of, were its ending taken off: `worried` of `worry`."""
    for ending, instead in _ENDINGS:
        root = word.removesuffix(ending)
        if _SHORTEST_ROOT <= len(root) < len(word):
            yield root + instead
            if not instead and ending in {"ed", "ing"} and root[-1] == root[-2]:
                yield root[:-1]
