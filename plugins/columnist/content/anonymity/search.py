"""One piece is searched for everything that could point at its client.

The order is that of speed: two passes over the text, for digits and for capitals, and a look for
single words; the patterns themselves see only the neighbourhood of what was come upon.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from columnist.content.anonymity.capitals import paragraphs_of_names, runs_of
from columnist.content.anonymity.contacts import (
    dialled_finds,
    email_finds,
    half_spelt_email_finds,
    handle_finds,
    profile_finds,
    spelt_finds,
)
from columnist.content.anonymity.dates import date_finds
from columnist.content.anonymity.figures import figure_finds
from columnist.content.anonymity.find import Find
from columnist.content.anonymity.first_names import FIRST_NAMES
from columnist.content.anonymity.hidden import comment_finds
from columnist.content.anonymity.labels import as_words, label_finds
from columnist.content.anonymity.listed import listed_finds
from columnist.content.anonymity.look_alikes import look_alike_finds
from columnist.content.anonymity.names import (
    first_name_finds,
    foreign_finds,
    name_finds,
    spaced_finds,
)
from columnist.content.anonymity.places import place_finds
from columnist.content.anonymity.plain_names import PLAIN_NAMES, plain_name_finds
from columnist.content.anonymity.printed import place_of, printed, searchable
from columnist.content.anonymity.quantities import MONTHS, NUMBER_WORDS, ORDINAL_WORD
from columnist.content.anonymity.sayings import SAID, is_label, is_said
from columnist.content.anonymity.sites import site_finds
from columnist.content.anonymity.telling_words import (
    has_letters_apart,
    is_dictated,
    telling_words_of,
    word_finds,
)
from columnist.content.anonymity.undressing import (
    dictated,
    has_broken_words,
    rejoined,
    reunited,
    undressed,
)
from columnist.domain.source import Place
from columnist.domain.trace import Trace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from columnist.content.anonymity.capitals import Run
    from columnist.content.entry import Entry

_DOTTED = re.compile(r"\.[A-Za-z]{2}")
_BRACKETED_AT = re.compile(r".\s?(?:at|@)\s?[\])}>]", re.IGNORECASE)
_WIDTH = 70
_GRAVEST_FIRST = """
    hidden-comment email-address web-profile bank-account ni-number nhs-number postcode
    registration-number phone-number birth-date street-address exact-tenure calendar-date exact-age
    named-organisation named-place person-name
"""
_RANK = {code: rank for rank, code in enumerate(_GRAVEST_FIRST.split())}


def traces_of(entry: Entry, source: str) -> tuple[Trace, ...]:
    """Return everything in a piece that could point at a person; `source` is its file's text."""
    found = printed(entry)
    own = frozenset(re.findall(r"\w+", (entry.study.client and entry.study.client.alias) or ""))
    small = frozenset(map(str.casefold, own))
    finds = distinct(finds_in(found.text, found.searched, own))
    seen: set[tuple[str, str]] = set()
    traces = []
    for find in finds:
        typed = found.as_typed(find.start, find.end)
        if (find.code, typed.casefold()) not in seen:
            seen.add((find.code, typed.casefold()))
            place = place_of(found, entry, source, find.start, find.end)
            traces.append(Trace(find.code, typed, place))
    tags = [one for one in _in_tags(entry, small) if (one.code, one.text) not in seen]
    return (*traces, *_in_file_names(entry, small), *_in_pictures(entry), *tags)


def finds_in(text: str, searched: str, own: frozenset[str]) -> Iterator[Find]:
    """Yield everything that gives somebody away, the same stretch perhaps more than once.

    `searched` is the text with the addresses of links blanked out; `own` are words of the alias.
    """
    met = telling_words_of(searched)
    yield from _plain_finds(text, searched, own, met)
    yield from look_alike_finds(searched)
    is_broken = has_broken_words(text)
    for plain, origin in rejoined(text) if is_broken else ():
        yield from _read_so(plain, origin, own, fewest=0)
    readings = chain(
        undressed(text, is_broken=is_broken),
        reunited(searched) if has_letters_apart(met) else (),
        dictated(searched) if is_dictated(met) else (),
    )
    for plain, origin in readings:
        yield from _read_so(plain, origin, own, fewest=1)


def _read_so(plain: str, origin: list[int], own: frozenset[str], *, fewest: int) -> Iterator[Find]:
    """Yield what a reading gives away over `fewest` marks, at its place in the text as it was."""
    seen = searchable(plain)
    for find in _plain_finds(plain, seen, own, telling_words_of(seen)):
        start, last = origin[find.start], origin[find.end - 1]
        if last - start - (find.end - 1 - find.start) >= fewest:
            yield Find(find.code, start, last + 1)


def _plain_finds(
    text: str, searched: str, own: frozenset[str], met: frozenset[str]
) -> Iterator[Find]:
    yield from comment_finds(text)
    yield from email_finds(text)
    yield from handle_finds(text)
    if "]" in text and "](" in text:
        yield from dialled_finds(text, 0, len(text))
    for match in _DOTTED.finditer(text):
        low, high = max(0, match.start() - _WIDTH), match.start() + _WIDTH
        yield from half_spelt_email_finds(text, low, high)
        yield from profile_finds(text, low, high)
        yield from site_finds(text, low, high)
    yield from figure_finds(searched)
    yield from _in_brackets(text)
    yield from word_finds(searched, met)
    yield from foreign_finds(searched)
    for words in paragraphs_of_names(searched, own, PLAIN_NAMES):
        yield from plain_name_finds(searched, words)
        for run in runs_of(searched, words, own):
            yield from _around_run(run)


def _in_brackets(text: str) -> Iterator[Find]:
    """Yield addresses whose sign stands in brackets: "jo [at] example"."""
    for bracket in "([{<":
        at = text.find(bracket)
        while at >= 0:
            if _BRACKETED_AT.match(text, at):
                yield from spelt_finds(text, max(0, at - _WIDTH), at + _WIDTH)
            at = text.find(bracket, at + 1)


def _around_run(run: Run) -> Iterator[Find]:
    if not SAID.isdisjoint(run.words) and is_said(run):
        return
    if len(run.words) == 1 and run.words[0] in FIRST_NAMES:
        yield from first_name_finds(run)
        return
    if len(run.words) == 1 and is_label(run):
        return
    yield from place_finds(run)
    yield from listed_finds(run)
    yield from name_finds(run)
    yield from spaced_finds(run)
    if not MONTHS.isdisjoint(run.words) and _has_day_in_words(run):
        yield from date_finds(run.text, max(0, run.start - _WIDTH), run.end + _WIDTH)


def _has_day_in_words(run: Run) -> bool:
    """Whether a day stands beside a month: "the third of May", "OCTOBER THIRTIETH"."""
    if len(run.words) > 1 and any(word.lower() in NUMBER_WORDS for word in run.words):
        return True
    return run.before.endswith(" of ") or _DAY_BEHIND.match(run.text, run.end) is not None


_DAY_BEHIND = re.compile(rf"(?: the)? {ORDINAL_WORD}\b")


def distinct(finds: Iterable[Find]) -> list[Find]:
    """Return finds that do not overlap, the graver one of two, in the order of the text."""
    found = sorted(set(finds), key=lambda one: (_RANK[one.code], one.start - one.end, one))
    taken = bytearray(max((one.end for one in found), default=0))
    kept: list[Find] = []
    for find in found:
        if not any(taken[find.start : find.end]):
            taken[find.start : find.end] = b"\1" * (find.end - find.start)
            kept.append(find)
    return sorted(kept, key=lambda one: one.start)


def _in_file_names(entry: Entry, own: frozenset[str]) -> Iterator[Trace]:
    for path in (entry.path, *(picture.path for picture in entry.pictures)):
        name = path.rpartition("/")[2]
        stem = entry.slug if path == entry.path else name.rpartition(".")[0]
        for code, found in _in_label(stem, own):
            yield Trace(code, found, Place(path), is_in_name=True)


def _in_pictures(entry: Entry) -> Iterator[Trace]:
    for picture in entry.pictures:
        if picture.telling:
            yield Trace("picture-metadata", " and ".join(picture.telling), Place(picture.path))


def _in_tags(entry: Entry, own: frozenset[str]) -> Iterator[Trace]:
    for number, tag in enumerate(entry.study.tags):
        for code, found in _in_label(tag, own) if tag.islower() else ():
            yield Trace(code, found, entry.place("tags", number))


def _in_label(label: str, own: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield code and words of what a slug, a tag or a file's name tells, but the alias."""
    for code, found in _told_by_label(label):
        if not own.issuperset(found.split()):
            yield code, found


@lru_cache(maxsize=4096)
def _told_by_label(label: str) -> tuple[tuple[str, str], ...]:
    """Return code and words of what a label tells; many pieces have the same tags."""
    text = as_words(label)
    finds = distinct(label_finds(text))
    return tuple((find.code, text[find.start : find.end]) for find in finds)
