"""Names of people: full names, names with a title, and single names that are introduced as such.

Names are told by their neighbours and their form, and by a list of frequent first names. Whether a
name belongs to a coach or to somebody else with a byline is not known here.
"""

from __future__ import annotations

import re
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from columnist.content.anonymity.capitals import is_met_in_small_letters
from columnist.content.anonymity.common_words import COMMON
from columnist.content.anonymity.employers import EMPLOYERS
from columnist.content.anonymity.english import is_english
from columnist.content.anonymity.find import Find
from columnist.content.anonymity.firms import is_town
from columnist.content.anonymity.first_names import FIRST_NAMES, NAMES_THAT_ARE_WORDS
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.gazetteer import TOWNS
from columnist.content.anonymity.landmarks import SIDES, landmark_in
from columnist.content.anonymity.ordinary_words import ORDINARY_WORDS
from columnist.content.anonymity.single_names import is_name_shaped, is_numbered, is_single_name
from columnist.content.anonymity.titles import FAMOUS, ONLY_TITLES, TITLES
from columnist.content.text import unusual_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

from columnist.content.anonymity.capitals import Run

_OF_THE_STATES = ("U", "S")
_SMALL = Form(
    r"\b(?:mr|mrs|ms|miss|dr|prof|sir|dame|rev|cllr|sgt)\.? (?!who\b)([a-z]{3,})(?: ([a-z]{4,}))?\b"
)
_SMALL_FIRST_NAMES = frozenset(map(str.lower, FIRST_NAMES))
_APART = Form(
    # A name of four words at most: letters go on for a whole text where somebody means harm.
    r"[A-Z](?:[ ._-]{1,2}[a-z]){2,20}(?:[ ._-]{1,4}[A-Z](?:[ ._-]{1,2}[a-z]){1,20}){0,3}"
    r"(?![A-Za-z])"
)
_BETWEEN = Form(r"\b(?:of|and|for)\b|[&']", re.IGNORECASE)
_WITHOUT_CAPITALS = Form(
    "[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\u10a0-\u11ff\u1200-\u139f\u3040-\u30ff\u3400-\u9fff"
    "\uac00-\ud7af\u200c\u200d]{2,}(?: [\u0590-\u0dff\u200c\u200d]{2,})*"
)
_LATIN = Form(r"[A-Za-z]{2}")
_PLAIN_TITLES = ("mr", "ms", "dr", "prof")
_PAIR, _FEW = 2, 12


def name_finds(run: Run) -> Iterator[Find]:
    """Yield the names of people in a run of capitalised words."""
    for part in _persons(run):
        found = _after_title(part) or _named(part)
        if found:
            yield Find(_code_of_name(found), _without_title(found).start, found.end)


def _code_of_name(run: Run) -> str:
    """Return what a name of several words is: one of plain words alone is that of a firm."""
    is_plain = len(run.words) > 1 and all(
        is_english(word.lower())
        and not (word in FIRST_NAMES or word in NAMES_THAT_ARE_WORDS or word in TITLES)
        for word in run.words
    )
    if not is_plain or run.words[0] in SIDES or landmark_in(run) or is_town(run):
        return "person-name"
    return "named-organisation"


def _without_title(run: Run) -> Run:
    first = 0
    while first + 1 < len(run.words) and run.words[first] in TITLES:
        first += 1
    return run.part(first, len(run.words))


def foreign_finds(text: str) -> Iterator[Find]:
    """Yield words in scripts that know no capitals, where an English text has a few of them."""
    if text.isascii() or not _WITHOUT_CAPITALS.search(unusual_in(text)):
        return
    found = list(islice(_foreign_words_in_english(text), _FEW + 1))
    for match in found if len(found) <= _FEW else ():
        yield Find("person-name", *match.span())


def _foreign_words_in_english(text: str) -> Iterator[re.Match[str]]:
    """Yield words in scripts that know no capitals from the lines that have Latin letters too."""
    is_english_line, line_end = False, -1
    for match in _WITHOUT_CAPITALS.finditer(text):
        if match.start() > line_end:
            line_end = text.find("\n", match.start())
            line_end = len(text) if line_end < 0 else line_end
            line_start = text.rfind("\n", 0, match.start()) + 1
            is_english_line = _LATIN.search(text, line_start, line_end) is not None
        if is_english_line:
            yield match


def first_name_finds(run: Run) -> Iterator[Find]:
    """Yield a first name that stands alone, unless a number makes it the name of a thing."""
    if not is_numbered(run):
        yield Find("person-name", run.start, run.end)


def spaced_finds(run: Run) -> Iterator[Find]:
    """Yield names whose letters stand apart: "J a n e"."""
    match = _APART.match(run.text, run.start) if len(run.words[0]) == 1 else None
    if match:
        yield Find(code_of_letters(match[0]), *match.span())


def code_of_letters(text: str) -> str:
    """Return what a word is whose letters stand apart: a town, an employer, or else a person.

    >>> code_of_letters("L e e d s"), code_of_letters("P r i y a")
    ('named-place', 'person-name')
    """
    word = "".join(sign for sign in text if sign.isalpha()).title()
    if word in TOWNS:
        return "named-place"
    return "named-organisation" if word in EMPLOYERS else "person-name"


def _persons(run: Run) -> Iterator[Run]:
    """Yield the parts of a run between "and", "of" and an owner's 's: "Jo Day and Al Fry's"."""
    first = 0
    for at in range(1, len(run.words)):
        if _BETWEEN.search(run.text[run.spans[at - 1][1] : run.spans[at][0]]):
            yield run.part(first, at)
            first = at
    yield run.part(first, len(run.words))


def _named(run: Run) -> Run | None:
    core = _core(run)
    if core is None or core.words[:2] == _OF_THE_STATES or " ".join(core.words) in FAMOUS:
        return None
    return core if _is_full_name(core) or is_single_name(core, run) else None


def small_name_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield names behind a title where neither has its capital: "mr smith"."""
    for match in _SMALL.finditer(text, low, high):
        if match[0].startswith(_PLAIN_TITLES) or not is_english(match[1]):
            has_more = match[2] is not None and not is_english(match[2])
            yield Find("person-name", match.start(), match.end() if has_more else match.end(1))


def names_in_words(words: Sequence[str]) -> str:
    """Return the full name that words without capitals begin with somewhere, or an empty text.

    For tags, and for names of files and addresses.

    >>> names_in_words(["lunch", "with", "sarah", "jones"]), names_in_words(["a", "rose"])
    ('sarah jones', '')
    """
    if _SMALL_FIRST_NAMES.isdisjoint(words):
        return ""
    for first, second in pairwise(words):
        last = second.title()
        if first in _SMALL_FIRST_NAMES and second.isalpha() and last not in COMMON:
            return f"{first} {second}"
    return ""


def _after_title(run: Run) -> Run | None:
    """Return the part of a run that begins with a title and goes on with a name."""
    done = 0
    for at, word in enumerate(run.words[:-1]):
        if word in TITLES and at >= done:
            rest = run.words[at + 1]
            if rest in TITLES or (_may_be_surname(rest, word) and is_name_shaped(rest)):
                last = at + 1
                while last < len(run.words) and (run.words[last] not in COMMON or last == at + 1):
                    last += 1
                if any(one not in TITLES for one in run.words[at:last]):
                    return run.part(at, last)
                # From the titles of a row that names nobody none leads to a name before the last.
                done = last - 1
    return None


def _may_be_surname(word: str, title: str) -> bool:
    return word not in COMMON or (title in ONLY_TITLES and word in ORDINARY_WORDS)


def _core(run: Run) -> Run | None:
    """Return a run without the common words before and behind it."""
    first, last = 0, len(run.words)
    while first < last and _is_common(run, first):
        first += 1
    while last > first and _is_common(run, last - 1):
        last -= 1
    return run.part(first, last) if first < last else None


def _is_common(run: Run, at: int) -> bool:
    word = run.words[at]
    if word in FIRST_NAMES or (len(word) == 1 and run.text.startswith(".", run.spans[at][1])):
        return False
    return word in COMMON or (
        word not in NAMES_THAT_ARE_WORDS and is_met_in_small_letters(run.text, word)
    )


def _is_full_name(run: Run) -> bool:
    names = [word for word in run.words if is_name_shaped(word)]
    has_initial = any(len(word) == 1 and word != "I" for word in run.words)
    if len(names) >= _PAIR or (names and has_initial):
        odd = [word for word in names if word not in COMMON and word not in TITLES]
        return len(odd) >= _PAIR or has_initial or names[0] in FIRST_NAMES
    shouted = [word for word in run.words if word.isupper() and word.title() in FIRST_NAMES]
    return bool(shouted) and len(run.words) >= _PAIR
