"""Names of people: full names, names with a title, and single names that are introduced as such.

Names are told by their neighbours and their form, and by a list of frequent first names. Whether a
name belongs to a coach or to somebody else with a byline is not known here.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from columnist.content.anonymity.brands import BRANDS
from columnist.content.anonymity.capitals import is_met_in_small_letters
from columnist.content.anonymity.common_words import COMMON
from columnist.content.anonymity.find import Find
from columnist.content.anonymity.first_names import FIRST_NAMES, NAMES_THAT_ARE_WORDS
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.kinds import KINDS, ORGANISATIONS
from columnist.content.anonymity.ordinary_words import ORDINARY_WORDS
from columnist.content.anonymity.quantities import MONTHS
from columnist.content.anonymity.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

from columnist.content.anonymity.capitals import Run

TITLES = word_set(
    """
    Madam Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lady Lord Baroness Baron Rev Reverend Cllr
    Councillor Rabbi Imam Pastor Canon Dean Capt Captain Col Colonel Sgt Sergeant Lt
    Lieutenant Nurse Sister Matron Father Judge Detective Inspector
    """
)
_ONLY_TITLES = word_set(
    "Mr Mrs Ms Mx Dr Prof Sir Dame Lord Lady Baroness Rev Reverend Cllr Councillor"
)
"""Titles that stand before nothing but a name."""

_WELL_KNOWN = """
    Nancy Kline, Carl Rogers, Stephen Covey, Brené Brown, Carol Dweck, Daniel Kahneman,
    John Whitmore, Timothy Gallwey, Tim Gallwey, Peter Drucker, Patrick Lencioni,
    Simon Sinek, Marshall Goldsmith, Daniel Goleman, Viktor Frankl, Edgar Schein,
    Peter Senge, Chris Argyris, Donald Schön, Kurt Lewin, David Rock, Adam Grant,
    Susan Cain, Myles Downey, Peter Hawkins, Abraham Maslow, Carl Jung, Sigmund Freud,
    Elisabeth Kübler-Ross, William Bridges, Marshall Rosenberg, Otto Scharmer,
    Albert Einstein, Winston Churchill, Nelson Mandela, Jane Austen, William Shakespeare,
    Father Christmas, Michael Porter, John Kotter, Robert Kegan, Amy Edmondson,
    Erik Erikson, Eric Berne, Jim Collins
"""
_FAMOUS = frozenset(" ".join(name.split()) for name in _WELL_KNOWN.split(","))
"""Writers and thinkers whom coaches name."""

_OF_THE_STATES = ("U", "S")
_TIES = (
    r"(?:client|coachee|colleague|boss|manager|director|friend|husband|wife|partner|son|daughter|"
    r"brother|sister|mother|father|mentor|predecessor|successor|assistant|deputy|secretary|chair|"
    r"chairman|supervisor|patient|nurse|teacher|consultant|employee|teammate|neighbour|sponsor|"
    r"woman|man|somebody|someone|person|lady|girl|boy|uncle|aunt|cousin|nephew|niece|"
    r"name is|name was|named|called|known as|nicknamed|aka|I am|I'm|am|née|nee)"
)
_INTRODUCED = Form(
    rf"\b{_TIES}(?: of mine)?,? (?:is |was |named |called |- )?[\"'*_(]*$", re.IGNORECASE
)
_SPEAKS = Form(
    r"(?: had| has| then| also| just| once| never| later)? (?:said|says|told|tells|asked|asks"
    r"|replied|laughed|laughs|smiled|"
    r"nodded|sighed|cried|wept|whispered|shrugged|admitted|felt|feels|realised|realized|wondered|"
    r"explained|recalled|remembered|worried|arrived|came to|wanted|wants|knew|knows|agreed to"
    r"|decided|"
    r"and I|looked|blushed|hesitated|paused|listened|thought|joined|left|resigned)\b"
)
_ADDRESSED = Form(
    r"\b(?:told|asked|met|meet|thanked|rang|phoned|hired|sacked|married|coached|coaching|coach"
    r"|meeting|with"
    r"|about|between|to|from|for|and|by|of|like|saw|knew|as|when|that|because|if|but|while|than"
    r"|let)[ *_]*$"
)
_MET = Form(
    r"\b(?:told|asked|met|thanked|rang|phoned|hired|sacked|married|coached|coaching|befriended"
    r"|emailed)"
    r"[ *_]*$"
)
_SMALL = Form(r"\b(?:mr|mrs|ms|dr|prof)\.? (?!who\b)[a-z]{3,}\b")
_INITIALLED = Form(r"(?<![\w.])(?:[A-Z]\. ?){1,3}[A-Z][a-z]+(?:['-][A-Z][a-z]+)?\b")
_SMALL_FIRST_NAMES = frozenset(name.lower() for name in FIRST_NAMES)
_APART = Form(
    r"[A-Z](?:[ ._-]{1,2}[a-z]){2,}(?:[ ._-]{1,4}[A-Z](?:[ ._-]{1,2}[a-z])+)*(?![A-Za-z])"
)
_ACTS = Form(
    r"(?:,? who| is| was| has| had| would| could| did| will|'s| and (?:his|her|their|I)) [a-z]"
)
_OF_IDEAS = Form(
    r"(?:tions?|sions?|[ae]nces?|ments?|ness|ity|ities|isms?|ists?|ology|ologies|ings?|ics|ship"
    r"|hood|graphy|ware|ising|izing|able|ible|ful|less|ous|ive|al|ary|ed)$"
)
_NUMBERED = Form(r" \d")
_BETWEEN = Form(r"\b(?:of|and|for)\b|[&']")
_PREFIX = re.compile(r"^(?:Mc|Mac|De|Di|La|Le|Fitz|Van)(?=[A-Z])")
_PAIR, _LONGEST_ACRONYM = 2, 4


def name_finds(run: Run) -> Iterator[Find]:
    """Yield the names of people in a run of capitalised words."""
    for part in _persons(run):
        found = _after_title(part) or _named(part)
        if found:
            yield Find("person-name", found.start, found.end)


def spaced_finds(run: Run) -> Iterator[Find]:
    """Yield names whose letters stand apart: "J a n e"."""
    match = _APART.match(run.text, run.start) if len(run.words[0]) == 1 else None
    if match:
        yield Find("person-name", *match.span())


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
    if core is None or core.words[:2] == _OF_THE_STATES or " ".join(core.words) in _FAMOUS:
        return None
    return core if _is_full_name(core) or _is_single_name(core, run) else None


def small_name_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield names behind a title where neither has its capital: "mr smith"."""
    for match in _SMALL.finditer(text, low, high):
        yield Find("person-name", *match.span())


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
    for at, word in enumerate(run.words[:-1]):
        if word in TITLES:
            rest = run.words[at + 1]
            if rest in TITLES or (_may_be_surname(rest, word) and _is_name_shaped(rest)):
                last = at + 1
                while last < len(run.words) and (run.words[last] not in COMMON or last == at + 1):
                    last += 1
                if any(one not in TITLES for one in run.words[at:last]):
                    return run.part(at, last)
    return None


def _may_be_surname(word: str, title: str) -> bool:
    return word not in COMMON or (title in _ONLY_TITLES and word in ORDINARY_WORDS)


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
    names = [word for word in run.words if _is_name_shaped(word)]
    has_initial = any(len(word) == 1 and word != "I" for word in run.words)
    if len(names) >= _PAIR or (names and has_initial):
        odd = [word for word in names if word not in COMMON and word not in TITLES]
        return len(odd) >= _PAIR or has_initial or names[0] in FIRST_NAMES
    shouted = [word for word in run.words if word.isupper() and word.title() in FIRST_NAMES]
    return bool(shouted) and len(run.words) >= _PAIR


def _is_single_name(run: Run, whole: Run) -> bool:
    word = run.words[0]
    if len(run.words) > 1 or not _is_name_shaped(word) or _NUMBERED.match(run.after):
        return False
    if word in FIRST_NAMES:
        return True
    is_within = whole.is_within_sentence or run.start > whole.start
    is_ordinary = word in NAMES_THAT_ARE_WORDS and word not in MONTHS
    if is_ordinary and is_within and _ADDRESSED.search(run.before):
        return True
    is_bracketed = run.before.endswith("(") and run.after.startswith(")")
    is_introduced = is_within and (
        _INTRODUCED.search(run.before) is not None or _MET.search(run.before) is not None
    )
    is_acting = is_within and _acts(run) and not _is_thing(word)
    return is_bracketed or is_introduced or is_acting or _SPEAKS.match(run.after) is not None


def _is_thing(word: str) -> bool:
    """Whether a word that no list explains is that of an idea or of an organisation."""
    parts = word.split("-")
    if len(parts) > 1:
        return COMMON.issuperset(parts)
    if word == "Day" or word in BRANDS or word in MONTHS or word in ORGANISATIONS or word in KINDS:
        return True
    return _OF_IDEAS.search(word) is not None


def _acts(run: Run) -> bool:
    """Whether a word stands as only a person or a thing with a name of its own would."""
    if _ACTS.match(run.after):
        return True
    return run.before.endswith(", ") and run.after.startswith(", ")


@lru_cache(maxsize=4096)
def _is_name_shaped(word: str) -> bool:
    """Whether a word looks like a name and not like an acronym or a brand with inner capitals."""
    if len(word) < _PAIR:
        return False
    if word.isupper():
        return len(word) > _LONGEST_ACRONYM and word.title() in FIRST_NAMES
    return all(_is_part_of_name(part) for part in re.split(r"['-]", word))


def _is_part_of_name(part: str) -> bool:
    inner = _PREFIX.sub("", part)
    return inner.isalpha() and inner[0].isupper() and (len(inner) == 1 or inner[1:].islower())
