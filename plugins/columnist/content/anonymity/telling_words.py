"""Single words that tell something in any case: "years", "aged", "fifty", names in small letters.

All words of a text are compared with all of these at once; only around those that are met does
anything else look.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from columnist.content.anonymity.ages import age_finds, age_there, counts_a_unit
from columnist.content.anonymity.anniversaries import anniversary_finds, era_finds
from columnist.content.anonymity.births import birth_finds
from columnist.content.anonymity.contacts import (
    NETWORKS,
    SCHEMES,
    dialled_finds,
    named_profile_finds,
    reddit_finds,
    spelt_finds,
)
from columnist.content.anonymity.find import Find
from columnist.content.anonymity.listed import PHRASES, phrase_finds
from columnist.content.anonymity.names import small_name_finds
from columnist.content.anonymity.quantities import NUMBER_WORDS, TEENS_AND_TENS
from columnist.content.anonymity.sideways import (
    feast_finds,
    short_finds,
    worn_finds,
)
from columnist.content.anonymity.small_letters import (
    BODIES,
    EMPLOYING,
    SMALL_NAMES,
    small_body_finds,
    small_firm_finds,
    small_letter_finds,
)
from columnist.content.anonymity.spoken import spoken_number_finds
from columnist.content.anonymity.tenure import tenure_finds
from columnist.content.anonymity.undressing import SPELLING
from columnist.content.anonymity.words import word_set

Search = Callable[[str, int, int], Iterator[Find]]

_OF_PHRASES = frozenset(word for first, last, _ in PHRASES for word in (first, last))
_PHRASES = {
    begun: [(last, phrase) for first, last, phrase in PHRASES if first == begun]
    for begun, _, _ in PHRASES
}
"""Employers and landmarks by their first word: their last one, and the whole name."""

_PLAIN = bytes(ord(chr(code).lower()) if chr(code).isalnum() else 32 for code in range(128)) * 2
"""Letters made small, and all signs made spaces."""

_RARELY_ALONE = frozenset("hjklnruwy")
_WIDTH = 70


def telling_words_of(text: str) -> frozenset[str]:
    """Return those words of a text, in small letters, around which something is to be sought."""
    words = text.encode("ascii", "replace").translate(_PLAIN).split()
    return frozenset(map(bytes.decode, _telling_words().intersection(words)))


def has_letters_apart(met: frozenset[str]) -> bool:
    """Whether letters are among the telling words of a text that stand alone in no usual one."""
    return not _RARELY_ALONE.isdisjoint(met)


def is_dictated(met: frozenset[str]) -> bool:
    """Whether words are met by which letters are told over the telephone: "Lima Sierra two"."""
    return len(met.intersection(SPELLING)) > 1


def word_finds(text: str, met: frozenset[str]) -> Iterator[Find]:
    """Yield what the telling words of a text lead to."""
    lowered = text.lower() if met else text
    if len(lowered) != len(text):
        lowered = text
    for word in sorted(met):
        for last, phrase in _PHRASES.get(word, ()):
            if last in met:
                yield from phrase_finds(text, phrase)
        if word in _CUES:
            yield from _around(word, text, lowered)
        elif word in SMALL_NAMES:
            yield from small_letter_finds(text, word)


@cache
def _telling_words() -> frozenset[bytes]:
    return frozenset(
        word.encode() for word in (*_CUES, *_RARELY_ALONE, *SMALL_NAMES, *SPELLING, *_OF_PHRASES)
    )


def _around(cue: str, text: str, lowered: str) -> Iterator[Find]:
    search, before, after = _CUES[cue]
    at = lowered.find(cue)
    while at >= 0:
        step = len(cue)
        if _is_worth_it(search, lowered, at, at + step):
            yield from search(text, max(0, at - before), at + 2 * after)
            step = after
        at = lowered.find(cue, at + step)


def _is_worth_it(search: Search, text: str, at: int, end: int) -> bool:
    """Whether what belongs to a cue stands beside it: "7 years", "turned fifty", "mr s"."""
    if text[at - 1 : at].isalnum() or text[end : end + 1].isalnum():
        return False
    needed = _NEEDED.get(search)
    return needed is None or needed(text, at, end)


def _is_span(text: str, at: int, _end: int) -> bool:
    words = text[max(0, at - 16) : at].replace("-", " ").split()
    return bool(words) and (
        words[-1].rstrip("\xbc\xbd\xbe)").lstrip("(").isdigit()
        or words[-1] in NUMBER_WORDS
        or (words[-1] == "first" and words[-2:-1] != [] and words[-2] in TEENS_AND_TENS)
    )


def _is_titled(text: str, at: int, _end: int) -> bool:
    return _TITLE_BEGINS.match(text, at) is not None


def _is_no_count(text: str, _at: int, end: int) -> bool:
    return not counts_a_unit(text, end)


def _is_without_article(text: str, at: int, _end: int) -> bool:
    words = text[max(0, at - 30) : at].split()
    return len(words) > 1 and words[-1].isalpha() and words[-1] not in _BEFORE_KINDS


def _is_said(text: str, _at: int, end: int) -> bool:
    return _SAID_BEHIND.match(text, end) is not None


def _nineteen_finds(text: str, at: int, _high: int) -> Iterator[Find]:
    """Yield a year of birth in words, or an age: "born in nineteen sixty", "he was nineteen"."""
    low, high = max(0, at - _WIDTH), at + _WIDTH
    births = list(birth_finds(text, low, high))
    yield from births or age_there(text, at, at)


def _span_finds(text: str, low: int, high: int) -> Iterator[Find]:
    yield from tenure_finds(text, low, high)
    yield from short_finds(text, low, high)
    yield from worn_finds(text, low, high)
    if "old" in text[low:high] or " of age" in text[low:high]:
        yield from age_finds(text, low, high)


_BEFORE_KINDS = word_set("the a an his her their my our your its this that each every any no one")
_TITLE_BEGINS = re.compile(r"(?:mrs?|ms|miss|dr|prof|sir|dame|rev|cllr|sgt)\.? [a-z]")
_SAID_BEHIND = re.compile(
    r"[ ,-]+(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|double|triple)\b"
)
_NEEDED: dict[Search, Callable[[str, int, int], bool]] = {
    _span_finds: _is_span,
    small_name_finds: _is_titled,
    age_there: _is_no_count,
    small_body_finds: _is_without_article,
    spoken_number_finds: _is_said,
}
_CUES: dict[str, tuple[Search, int, int]] = {
    **dict.fromkeys(("year", "years", "month", "months"), (_span_finds, 65, 35)),
    **dict.fromkeys(TEENS_AND_TENS, (age_there, 0, 1)),
    **dict.fromkeys(("aged", "age"), (age_finds, 0, 12)),
    "shy": (short_finds, 16, 20),
    **dict.fromkeys(("candles", "big"), (feast_finds, 14, 8)),
    "millennium": (era_finds, 40, 8),
    "anniversary": (anniversary_finds, 30, 20),
    **dict.fromkeys(EMPLOYING, (small_firm_finds, 0, 16)),
    **dict.fromkeys(("birthday", "birthdays"), (age_finds, 24, 1)),
    "dob": (birth_finds, 0, 40),
    "born": (birth_finds, 0, 30),
    "birth": (birth_finds, 12, 50),
    "nineteen": (_nineteen_finds, 0, 1),
    **dict.fromkeys(
        ("zero", "oh", "nought", "double", "triple", "six", "seven", "eight", "nine"),
        (spoken_number_finds, 150, 150),
    ),
    **dict.fromkeys(
        ("mr", "mrs", "ms", "miss", "dr", "prof", "sir", "dame", "rev", "cllr", "sgt"),
        (small_name_finds, 0, 40),
    ),
    **dict.fromkeys(map(str.lower, NETWORKS), (named_profile_finds, 50, 40)),
    **dict.fromkeys(
        ("handle", "username", "gamertag", "tweets", "blogs", "streams"),
        (named_profile_finds, 0, 40),
    ),
    **dict.fromkeys(SCHEMES, (dialled_finds, 0, 20)),
    **dict.fromkeys(BODIES, (small_body_finds, 45, 1)),
    "u": (reddit_finds, 1, 12),
    "underscore": (spelt_finds, _WIDTH, _WIDTH),
    "dot": (spelt_finds, _WIDTH, _WIDTH),
}
