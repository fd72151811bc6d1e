"""What stands in small letters with hyphens for gaps: slugs, tags, names of pictures' files.

They are read as words, by the same rules as a story. A word of English is none but that word here:
"reading-the-room" is in no town. Numbers that computers make up need a word that says whose.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from columnist.content.anonymity.common_words import COMMON
from columnist.content.anonymity.employers import EMPLOYERS, EMPLOYERS_OF_TWO_WORDS
from columnist.content.anonymity.english import is_english
from columnist.content.anonymity.figures import figure_finds
from columnist.content.anonymity.find import Find
from columnist.content.anonymity.first_names import FIRST_NAMES
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.gazetteer import TOWNS, TOWNS_OF_TWO_WORDS
from columnist.content.anonymity.kinds import FIRMS, ORGANISATIONS
from columnist.content.anonymity.names import names_in_words
from columnist.content.anonymity.quantities import MONTHS
from columnist.content.anonymity.sayings import SAID
from columnist.content.anonymity.settlements import is_settlement
from columnist.content.anonymity.single_names import is_explained
from columnist.content.anonymity.telling_words import telling_words_of, word_finds
from columnist.content.anonymity.titles import FAMOUS
from columnist.content.anonymity.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

_GAP = re.compile(r"[\s_-]")
_SIGN_OF_DATE = re.compile(r"(?<=\d)(?<!\d{5})[_-](?=\d{1,4}(?!\d))")
_DIGIT = re.compile(r"\d")
_WORD = Form(r"[^\W\d]+")
_LED = Form(r"\b(?:at|joining|joined|leaving|left|inside|quitting) ([^\W\d]+)$")
_NUMBERED_WORDS = re.compile(r"(?:[^\W\d]+ )*(?!(?:19|20)\d\d\b)\d{3,5}(?: [^\W\d]+)*")
_MONTHS = frozenset(map(str.lower, MONTHS)) - {"may", "march", "mar"}
_SHORTEST, _SHORTEST_ACRONYM, _SHORTEST_ODD, _FEW = 5, 4, 4, 3
_WELL_KNOWN = frozenset(" ".join(FAMOUS | SAID).lower().replace("-", " ").split())
_NO_INITIALS = frozenset("aiostuvx")
"""Letters that stand alone in a label for another reason."""

_ACRONYMS = frozenset(
    name.lower() for name in EMPLOYERS if name.isupper() and len(name) >= _SHORTEST_ACRONYM
) | word_set("bbc ibm itv rbc gsk dwp lse ucl bmw dhl kcl bhp klm")
_FIRST_NAMES = frozenset(map(str.lower, FIRST_NAMES))
_TOWNS = frozenset(map(str.lower, TOWNS_OF_TWO_WORDS))
_EMPLOYERS = frozenset(map(str.lower, EMPLOYERS_OF_TWO_WORDS))
_OF_A_COUNTRY = word_set("royal british scottish welsh american canadian indian irish national")
_GIVEN = word_set(
    """
    passport nhs staff employee payroll licence license badge member membership policy patient
    hospital account iban phone tel mobile cell call ring visa permit warrant collar prison sort
    registration nmc gmc
    """
)
_SAYS_WHOSE = _GIVEN | word_set("zip postcode pincode postal eircode plate rego car no number")
_NUMBERED = frozenset(("registration-number", "bank-account", "phone-number", "nhs-number"))


def as_words(label: str) -> str:
    """Return a label of the same length with spaces for its gaps.

    A hyphen between two short numbers is that of a date, unless a word tells the month.

    >>> as_words("moved_on_2021-06-17"), as_words("moved-on-17-jun-2021")
    ('moved on 2021-06-17', 'moved on 17 jun 2021')
    """
    small = label.lower()
    text = _GAP.sub(" ", small)
    if _DIGIT.search(text) and _MONTHS.isdisjoint(text.split()):
        text = _GAP.sub(" ", _SIGN_OF_DATE.sub("\0", small)).replace("\0", "-")
    return text


def label_finds(text: str) -> Iterator[Find]:
    """Yield what the words of a slug, a tag or the name of a file give away."""
    if _DIGIT.search(text) and not _is_only_numbered(text):
        yield from _in_figures(text)
    met = telling_words_of(text)
    for find in word_finds(text, met) if met else ():
        if _is_certain(find.code, text[find.start : find.end]):
            yield find
    yield from _listed(text)
    yield from _unlisted(text)
    name = names_in_words(text.split())
    if name:
        start = text.find(name)
        yield Find("person-name", start, start + len(name))


def _is_only_numbered(text: str) -> bool:
    """Tell whether the one number of a label is no year, and no word says whose it is."""
    words = text.split()
    return bool(_NUMBERED_WORDS.fullmatch(text)) and _SAYS_WHOSE.isdisjoint(words)


def _is_certain(code: str, found: str) -> bool:
    """Whether a first name has a surname, and "limited" is the end of a firm."""
    return " " in found if code == "person-name" else not found.endswith(" limited")


def _in_figures(text: str) -> Iterator[Find]:
    for find in figure_finds(text):
        found = text[find.start : find.end]
        if find.code == "postcode":
            # Six letters and digits in turn may be any that a computer made up.
            if found[-2:].isalpha() or not found.isalnum():
                yield find
        elif find.code not in _NUMBERED or not _GIVEN.isdisjoint(
            text[: find.start].split()[-_FEW:]
        ):
            yield find


def _unlisted(text: str) -> Iterator[Find]:
    """Yield the firms and the people of a label whose names are no words: "pellwood joinery"."""
    spans = [match.span() for match in _WORD.finditer(text)]
    for (start, first_end), (second, end) in pairwise(spans):
        first, following = text[start:first_end], text[second:end]
        is_initial = len(first) == 1 and first not in _NO_INITIALS
        if second - first_end != 1 or not (is_initial or _is_odd(first)):
            continue
        if following.title() in FIRMS or following.title() in ORGANISATIONS:
            if not (is_initial or _is_surname(text, start)):
                yield Find("named-organisation", start, end)
        elif _is_odd(following):
            yield Find("person-name", start, end)
    led = _LED.search(text)
    if led and _is_odd(led[1]):
        yield Find("named-organisation", *led.span(1))


def _is_surname(text: str, start: int) -> bool:
    """Whether a first name stands before a word of a label."""
    return not _FIRST_NAMES.isdisjoint(text[:start].split()[-1:])


def _is_odd(word: str) -> bool:
    """Whether a word is none of English, and no name of a thing, a people or a town."""
    return len(word) >= _SHORTEST_ODD and not (
        word.endswith(("ing", "ings", "ed"))
        or word in _WELL_KNOWN
        or word.title() in COMMON
        or is_explained(word.title())
        or is_explained(word.upper())
        or is_settlement(word)
        or word.title() in TOWNS
        or any(
            is_english(word[:at]) and is_english(word[at:])
            for at in range(_SHORTEST_ODD, len(word) - _SHORTEST_ODD + 1)
        )
    )


def _listed(text: str) -> Iterator[Find]:
    """Yield the towns and employers of a label, of one word or two, that are no plain words."""
    spans = [match.span() for match in _WORD.finditer(text)]
    for start, end in spans:
        word = text[start:end]
        if word in _ACRONYMS and not is_english(word):
            yield Find("named-organisation", start, end)
        elif len(word) >= _SHORTEST and not (
            word in _FIRST_NAMES or is_english(word) or not is_settlement(word)
        ):
            yield Find("named-place", start, end)
    for (start, first_end), (second, end) in pairwise(spans):
        pair, first = text[start:end], text[start:first_end]
        is_odd = not (is_english(first) and is_english(text[second:end]))
        if is_odd and (pair in _TOWNS or (first not in _FIRST_NAMES and is_settlement(pair))):
            yield Find("named-place", start, end)
        elif pair in _EMPLOYERS and (is_odd or first in _OF_A_COUNTRY):
            yield Find("named-organisation", start, end)
