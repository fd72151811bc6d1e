"""Runs of words with a capital: what they are made of, and what stands before and after them.

Knows how a run is put together, and not what it names.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from string import ascii_uppercase
from typing import TYPE_CHECKING

from columnist.content.anonymity.common_words import COMMON
from columnist.content.anonymity.titles import SHORT_TITLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WORD = re.compile(
    "[A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u017f\u0218\u021a\u0386-\u03ab\u0400-\u042f\u1e00-\u1eff]"
    r"(?<![^\W_].)(?<![@/].)[a-z]*[^\W_]*(?:['-](?!s\b)[A-Z][^\W_]*)*"
)
_GAP = re.compile(
    r"(?:[*_]{0,3}[ \t]*\n?[ \t>]*[*_]{0,3})"
    r"(?:(?:van|von|de|der|den|du|da|dos|di|la|le|bin|ibn|al|el|ter|zu|of|of the|and|&|for)"
    r"[ \n](?:(?:der|den|la|las|los)[ \n])?|al-|el-)?"
)
_DEGREES = re.compile(r" (?:med|phil|rer|nat|em|jur)\.(?= )")
_OWN_GAP = re.compile(r"'s? ?|'s[ \n]")
_LONGEST_GAP, _LONGEST_ACRONYM, _TOO_LONG, _SHORT = 14, 4, 8, 3
_LONGEST_TITLE, _LONGEST_COMMON = 120, 24
_LINKS_IN_CAPITALS = frozenset(("OF", "FOR", "AND", "THE"))
_LETTERS_AT_END = re.compile(r"[A-Za-z']+$")
_FURTHEST = 40


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring words with capitals, as they stand in a text."""

    text: str
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]

    @property
    def start(self) -> int:
        """Where the first word begins."""
        return self.spans[0][0]

    @property
    def end(self) -> int:
        """Where the last word ends."""
        return self.spans[-1][1]

    @property
    def before(self) -> str:
        """What stands before it, on one line."""
        return self.text[max(0, self.start - _FURTHEST) : self.start].replace("\n", " ")

    @property
    def after(self) -> str:
        """What stands behind it, on one line."""
        return self.text[self.end : self.end + _FURTHEST].replace("\n", " ")

    @property
    def is_within_sentence(self) -> bool:
        """Whether its capital is not that of a sentence's beginning."""
        return starts_within_sentence(self.text, self.start)

    def part(self, first: int, last: int) -> Run:
        """Return the words from `first` up to, and without, `last`."""
        if first == 0 and last == len(self.words):
            return self
        return Run(self.text, self.words[first:last], self.spans[first:last])


def starts_within_sentence(text: str, offset: int) -> bool:
    """Tell whether the last sign before an offset goes on with a sentence."""
    before = text[max(0, offset - 6) : offset]
    if "\n\n" in before or before.endswith(("\n- ", "\n#")):
        return False
    last = before.rstrip(" \n*_>")[-1:]
    return last.isalnum() or last in {",", ";", "-", "&", "/"}


def follows_a_word(text: str, offset: int) -> bool:
    """Tell whether a letter and a space stand before an offset."""
    return text[offset - 1 : offset] == " " and text[offset - 2 : offset - 1].isalpha()


def is_in_title(text: str, offset: int) -> bool:
    """Tell whether every longer word of a line has a capital: then none says anything."""
    before = text[max(0, offset - _LONGEST_TITLE) : offset].rpartition("\n")[2]
    after = text[offset : offset + _LONGEST_TITLE].partition("\n")[0]
    return not any(word.islower() and len(word) > _SHORT for word in (before + after).split())


def paragraphs_of_names(
    text: str, own: frozenset[str], plain: frozenset[str]
) -> Iterator[list[re.Match[str]]]:
    """Yield the words with a capital of each paragraph in which one of them may be a name.

    That is a word neither common nor one of `own`, or one of `plain` inside a sentence.
    """
    done = 0
    for at in _places_of_names(text, own, plain):
        if at >= done:
            start = text.rfind("\n\n", 0, at) + 1
            done = text.find("\n\n", at) + 1 or len(text)
            yield [*_WORD.finditer(text, start, done)]


def _places_of_names(text: str, own: frozenset[str], plain: frozenset[str]) -> list[int]:
    found = []
    done = 0
    for at in _places_of_capitals(text):
        if at < done:
            continue
        # Most are a common word and a space, for which no pattern is needed.
        word = text[at : at + _LONGEST_COMMON].partition(" ")[0]
        if word not in COMMON:
            match = _WORD.match(text, at)
            if match is None:
                continue
            word = match[0]
            # A word with hyphens goes on over other capitals, and may be as long as the text.
            done = match.end()
            if word not in COMMON and word not in own:
                found.append(at)
                continue
        if word in plain and follows_a_word(text, at):
            found.append(at)
    return found


def _places_of_capitals(text: str) -> list[int]:
    if not text.isascii():
        return [match.start() for match in _WORD.finditer(text)]
    found = []
    for letter in ascii_uppercase:  # searches for one character are the quickest way
        at = text.find(letter)
        while at >= 0:
            found.append(at)
            at = text.find(letter, at + 1)
    return sorted(found)


def runs_of(text: str, words: Sequence[re.Match[str]], own: frozenset[str]) -> Iterator[Run]:
    """Yield the runs of a paragraph's words that hold one neither common nor one of `own`."""
    last = 0
    texts = [word[0] for word in words]
    for at, word in enumerate(texts):
        if word in COMMON or at < last or word in own:
            continue
        if len(word) > _LONGEST_ACRONYM and word.isupper() and word.title() in COMMON:
            continue
        first, last = at, at + 1
        while first > 0 and _is_near(text, words[first - 1], words[first]):
            first -= 1
        while last < len(words) and _is_near(text, words[last - 1], words[last]):
            last += 1
        found, names = words[first:last], texts[first:last]
        if not _LINKS_IN_CAPITALS.isdisjoint(names):
            # "BANK OF CANADA" is put together as "Bank of Canada" is.
            found = [one for one in found if one[0] not in _LINKS_IN_CAPITALS]
            names = [name for name in names if name not in _LINKS_IN_CAPITALS]
            if not names:
                continue
        yield Run(text, _names_in(names), tuple([one.span() for one in found]))


def _names_in(words: Sequence[str]) -> tuple[str, ...]:
    """Return words as names are written: "MILTON KEYNES" is Milton Keynes, and "UNESCO" itself."""
    shouted = [word for word in words if len(word) >= _LONGEST_ACRONYM and word.isupper()]
    if shouted and (len(shouted) > 1 or len(shouted[0]) >= _TOO_LONG):
        return tuple([word.title() if word in shouted else word for word in words])
    return tuple(words)


def _is_near(text: str, word: re.Match[str], following: re.Match[str]) -> bool:
    start, end = word.end(), following.start()
    if end - start > _LONGEST_GAP:
        return False
    gap = text[start:end]
    if gap == " ":
        return True
    if len(word[0]) == 1 or word[0] in SHORT_TITLES:
        gap = _DEGREES.sub("", gap.removeprefix("."))
        return not gap or _GAP.fullmatch(gap) is not None
    return bool(gap) and (_GAP.fullmatch(gap) is not None or _OWN_GAP.fullmatch(gap) is not None)


def word_before(run: Run) -> str:
    """Return the word before a run, in small letters, if there is one in its sentence."""
    before = run.text[max(0, run.start - _FURTHEST) : run.start]
    words = before.rstrip(" \n*_\"'(>").removesuffix(",").rsplit(None, 1)
    last = words[-1].lstrip("*_\"'([>-") if words else ""
    if last.isalpha():
        return last.lower()
    match = _LETTERS_AT_END.search(last)
    return match[0].lower() if match else ""


@lru_cache(maxsize=512)
def is_met_in_small_letters(text: str, word: str) -> bool:
    """Tell whether a word stands in the text without its capital too: then it is no name."""
    small = word.lower()
    at = text.find(small)
    while at >= 0:
        end = at + len(small)
        if not (_is_of_word(text[at - 1 : at]) or _is_of_word(text[end : end + 1])):
            return True
        at = text.find(small, at + 1)
    return False


def _is_of_word(sign: str) -> bool:
    return sign.isalnum() or sign in {"_", "-"}
