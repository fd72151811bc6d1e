"""One piece is searched for everything that could point at its client.

The order is that of speed: two passes over the text, for digits and for capitals, and a look for
single words; the patterns themselves see only the neighbourhood of what was come upon.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from columnist.content.anonymity.addresses import postcode_finds, street_finds
from columnist.content.anonymity.capitals import Run, capital_words, runs_of
from columnist.content.anonymity.contacts import (
    NETWORKS,
    dialled_finds,
    email_finds,
    extension_finds,
    half_spelt_email_finds,
    handle_finds,
    named_profile_finds,
    phone_finds,
    profile_finds,
    spelt_finds,
    spoken_phone_finds,
)
from columnist.content.anonymity.dates import age_finds, birth_finds, date_finds
from columnist.content.anonymity.find import Find
from columnist.content.anonymity.hidden import comment_finds
from columnist.content.anonymity.listed import listed_finds, phrase_finds
from columnist.content.anonymity.names import (
    name_finds,
    names_in_words,
    small_name_finds,
    spaced_finds,
)
from columnist.content.anonymity.numbers import REACH, number_finds, plate_finds
from columnist.content.anonymity.places import place_finds
from columnist.content.anonymity.printed import place_of, printed, searchable
from columnist.content.anonymity.quantities import MONTHS, NUMBER, NUMBER_WORDS, ORDINAL_WORD, UNITS
from columnist.content.anonymity.sites import site_finds
from columnist.content.anonymity.tenure import tenure_finds
from columnist.content.anonymity.undressing import undressed
from columnist.content.anonymity.words import word_set
from columnist.domain.source import Place
from columnist.domain.trace import Trace

if TYPE_CHECKING:
    from columnist.content.entry import Entry

Search = Callable[[str, int, int], Iterator[Find]]

_DIGITS = re.compile(r"[0-9](?:[0-9 ().,/:-]*[0-9])?")
_LETTERS = re.compile(r"[A-Za-z]+")
_NEARBY = word_set(
    """
    year years yr yrs old yo month months day born Born birth birthday date DOB dob b y o since
    Since from From between Between until till joined started appointed promoted qualified
    arrived became moved took aged Aged age turned turning spring Spring summer Summer autumn
    Autumn winter Winter Christmas Easter Eve Day Night Halloween Thanksgiving Advent Lent
    Hanukkah Passover Eid Diwali Ramadan weekend holiday Holiday Monday Tuesday Wednesday
    Thursday Friday Saturday Sunday
    Q B
    """
).union(MONTHS, map(str.lower, MONTHS))
"""Words beside a number that may make it a date, an age or a length of time."""

_TWO_DIGITS = re.compile(
    r"[A-Za-z],? \(?(?:now |then |aged )?\d\d(?:[,)]| to)|'s \d\d|'\d\d"
    r"|\b\d\d?(?:th|st|nd|rd|yo)\b|\b(?:is|was|were|been|of|[Aa]t) (?:\w+ )?\d\d?\b"
)
_IN_FIGURES = re.compile(r"\d(?:[./-]| / )\d")
_ADDRESS_SIGN = re.compile(
    r"[A-Za-z]\d|[A-Z] \d [A-Z\d]|GIR|\d[ -]{0,2}\n?\d?[A-Za-z]{2}\b|\d[a-z]?,? [A-Z]|\.\d{4}"
)
_DOTTED = re.compile(r"\.[A-Za-z]{2}")
_BRACKETED_AT = re.compile(r".\s?(?:at|@)\s?[\])}>]", re.IGNORECASE)
_TAG_GAP = re.compile(r"[\s_-]+")
_MANY_DIGITS = 5
_WIDE = 12
_WIDTH = 70
_NEAR = 45
_GRAVEST_FIRST = """
    hidden-comment email-address web-profile bank-account ni-number nhs-number registration-number
    phone-number birth-date postcode street-address exact-tenure calendar-date exact-age
    named-organisation named-place person-name
"""
_NO_DIGITS = dict.fromkeys(map(ord, "0123456789"))
_RANK = {code: rank for rank, code in enumerate(_GRAVEST_FIRST.split())}


def traces_of(entry: Entry, source: str) -> tuple[Trace, ...]:
    """Return everything in a piece that could point at a person; `source` is its file's text."""
    found = printed(entry)
    own = frozenset(re.findall(r"\w+", (entry.study.client and entry.study.client.alias) or ""))
    finds = distinct(finds_in(found.text, found.searched, own))
    seen: set[tuple[str, str]] = set()
    traces = []
    for find in finds:
        typed = found.as_typed(find.start, find.end)
        if (find.code, typed.casefold()) not in seen:
            seen.add((find.code, typed.casefold()))
            place = place_of(found, entry, source, find.start, find.end)
            traces.append(Trace(find.code, typed, place))
    return (*traces, *_in_file_names(entry), *_in_tags(entry))


def finds_in(text: str, searched: str, own: frozenset[str]) -> Iterator[Find]:
    """Yield everything that gives somebody away, the same stretch perhaps more than once.

    `searched` is the text with the addresses of links blanked out; `own` are words of the alias.
    """
    yield from _plain_finds(text, searched, own)
    for plain, origin in undressed(text):
        for find in _plain_finds(plain, searchable(plain), own):
            start, last = origin[find.start], origin[find.end - 1]
            if last - start != find.end - 1 - find.start:
                yield Find(find.code, start, last + 1)


def _plain_finds(text: str, searched: str, own: frozenset[str]) -> Iterator[Find]:
    yield from comment_finds(text)
    yield from email_finds(text)
    yield from handle_finds(text)
    yield from dialled_finds(text)
    for match in _DOTTED.finditer(text):
        low, high = max(0, match.start() - _WIDTH), match.start() + _WIDTH
        yield from half_spelt_email_finds(text, low, high)
        yield from profile_finds(text, low, high)
        yield from site_finds(text, low, high)
    yield from _around_digits(searched)
    yield from _in_brackets(text)
    yield from _around_cues(searched)
    words = capital_words(searched)
    yield from phrase_finds(words)
    for run in runs_of(searched, words, own):
        yield from _around_run(run)


def _around_digits(text: str) -> Iterator[Find]:
    timed = dated = numbered = 0
    for start, end in _numbers(text):
        if _ADDRESS_SIGN.search(text, max(0, start - 5), end + 4):
            yield from postcode_finds(text, start, end)
            yield from street_finds(text, start, end)
            yield from plate_finds(text, start, end)
        ahead = text[start : max(end, start + _WIDE)]
        if len(ahead) - len(ahead.translate(_NO_DIGITS)) >= _MANY_DIGITS:
            if end + REACH > numbered:
                numbered = end + 3 * REACH
                yield from number_finds(text, max(0, start - REACH), numbered)
            yield from phone_finds(text, start, end)
        yield from extension_finds(text, start, end)
        if end + _NEAR > min(timed, dated) and _may_be_time(text, start, end):
            if end + _NEAR // 2 > dated:
                dated = end + _NEAR
                yield from _day_finds(text, max(0, start - _NEAR), dated)
            if end + _WIDTH > timed:
                timed = end + 2 * _WIDTH
                yield from tenure_finds(text, max(0, start - _WIDTH), timed)


def _numbers(text: str) -> Iterator[tuple[int, int]]:
    """Yield the runs of digits, in order: ten searches for one character are the quickest way."""
    places = []
    for digit in "0123456789":
        at = text.find(digit)
        while at >= 0:
            places.append(at)
            at = text.find(digit, at + 1)
    done = 0
    for at in sorted(places):
        if at >= done:
            match = _DIGITS.match(text, at)
            done = match.end() if match else at
            yield at, done


def _may_be_time(text: str, start: int, end: int) -> bool:
    """Whether a number has a neighbour that makes it a date, an age or a length of time."""
    if end - start > 2:  # noqa: PLR2004 - "43" is an age or a day, "2,000" is neither
        if _IN_FIGURES.search(text, start, end):
            return True
    elif _TWO_DIGITS.search(text, max(0, start - 14), end + 3):
        return True
    # What stands behind a line's end belongs to another paragraph, or to another field.
    before = text[max(0, start - 20) : start].rpartition("\n")[2]
    after = text[end : end + 20].partition("\n")[0]
    return not _NEARBY.isdisjoint(_LETTERS.findall(f"{before} {after}"))


def _around_cues(text: str) -> Iterator[Find]:
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = text
    for cue, (search, before, after) in _CUES.items():
        at = lowered.find(cue)
        while at >= 0:
            step = len(cue)
            if _is_worth_it(search, lowered, at):
                yield from search(text, max(0, at - before), at + 2 * after)
                step = after
            at = lowered.find(cue, at + step)


def _in_brackets(text: str) -> Iterator[Find]:
    """Yield addresses whose sign stands in brackets: "jo [at] example"."""
    for bracket in "([{<":
        at = text.find(bracket)
        while at >= 0:
            if _BRACKETED_AT.match(text, at):
                yield from spelt_finds(text, max(0, at - _WIDTH), at + _WIDTH)
            at = text.find(bracket, at + 1)


def _is_worth_it(search: Search, text: str, at: int) -> bool:
    """Whether what belongs to a cue stands beside it: "7 years", "turned fifty", "mr s"."""
    if search is age_finds:
        return _AGE_BEGINS.match(text, at) is not None
    if search is small_name_finds:
        return _TITLE_BEGINS.match(text, at) is not None
    if search is not _span_finds:
        return True
    words = text[max(0, at - 16) : at].replace("-", " ").split()
    return bool(words) and (words[-1].isdigit() or words[-1] in NUMBER_WORDS)


def _span_finds(text: str, low: int, high: int) -> Iterator[Find]:
    yield from tenure_finds(text, low, high)
    if "old" in text[low:high] or " of age" in text[low:high]:
        yield from age_finds(text, low, high)


def _around_run(run: Run) -> Iterator[Find]:
    yield from place_finds(run)
    yield from listed_finds(run)
    yield from name_finds(run)
    yield from spaced_finds(run)
    if not NETWORKS.isdisjoint(run.words):
        yield from named_profile_finds(run.text, run.start, run.end + _WIDTH)
    if run.words[0] in MONTHS and (
        run.before.endswith(" of ") or _DAY_BEHIND.match(run.text, run.end) is not None
    ):
        yield from date_finds(run.text, max(0, run.start - _WIDTH), run.end + _WIDTH)


def _day_finds(text: str, low: int, high: int) -> Iterator[Find]:
    yield from date_finds(text, low, high)
    yield from birth_finds(text, low, high)
    yield from age_finds(text, low, high)


_DAY_BEHIND = re.compile(rf"(?: the)? {ORDINAL_WORD}\b")
_TITLE_BEGINS = re.compile(r" (?:mrs?|dr)\.? [a-z]")
_AGE_BEGINS = re.compile(
    rf"(?:turned|aged|age of) (?:just |only )?{NUMBER}\b|ty-(?:{UNITS}|nin|twel|fi)|birthday"
)
_CUES: dict[str, tuple[Search, int, int]] = {
    **dict.fromkeys(("year", "month"), (_span_finds, _WIDTH, _WIDTH)),
    **dict.fromkeys(("aged ", "age of ", "turned ", "ty-"), (age_finds, 30, 40)),
    "birthday": (age_finds, 50, 10),
    "nineteen ": (birth_finds, 40, 30),
    **dict.fromkeys(("zero ", "double "), (spoken_phone_finds, 150, 150)),
    **dict.fromkeys((" mr", " dr"), (small_name_finds, 0, 40)),
    " dot ": (spelt_finds, _WIDTH, _WIDTH),
}


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


def _in_file_names(entry: Entry) -> Iterator[Trace]:
    for path in (entry.path, *(picture.path for picture in entry.pictures)):
        name = path.rpartition("/")[2]
        stem = entry.slug if path == entry.path else name.rpartition(".")[0]
        found = names_in_words(stem.split("-"))
        if found:
            yield Trace("person-name", found, Place(path))


def _in_tags(entry: Entry) -> Iterator[Trace]:
    for number, tag in enumerate(entry.study.tags):
        name = names_in_words(_TAG_GAP.split(tag)) if tag.islower() else ""
        if name:
            yield Trace("person-name", name, entry.place("tags", number))
