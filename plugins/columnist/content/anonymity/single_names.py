"""Names of one word: on the list of first names, or told by what stands beside them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from columnist.content.anonymity.brands import BRANDS
from columnist.content.anonymity.common_words import COMMON
from columnist.content.anonymity.first_names import FIRST_NAMES, NAMES_THAT_ARE_WORDS
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.kinds import KINDS, ORGANISATIONS
from columnist.content.anonymity.quantities import MONTHS

if TYPE_CHECKING:
    from columnist.content.anonymity.capitals import Run

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
_ACTS = Form(
    r"(?:,? who| is| was| has| had| would| could| did| will| and (?:his|her|their|I)) [a-z]"
)
_OWNS = Form(
    r"'s (?!law|rule|razor|choice|disease|syndrome|box|hierarchy|model|theory|cycle|taxonomy|curve"
    r"|stages|wheel|matrix|paradox|principle|effect|test|window|triangle|knot|heel|dogs?|book|work"
    r"|questions|ladder|circle|idea|thinking)[a-z]"
)
_OF_IDEAS = Form(
    r"(?:tions?|sions?|[ae]nces?|ments?|ness|ity|ities|isms?|ists?|ology|ologies|ings?|ics|ship"
    r"|hood|graphy|ware|ising|izing|able|ible|ful|less|ous|ive|al|ary|ed)$"
)
_NUMBERED = Form(r" \d")
_PREFIX = re.compile(r"^(?:Mc|Mac|De|Di|La|Le|Fitz|Van)(?=[A-Z])")
_SHORTEST, _LONGEST_ACRONYM = 2, 4


def is_single_name(run: Run, whole: Run) -> bool:
    """Tell whether a run of one word, the core of a whole one, is the name of a person."""
    word = run.words[0]
    if len(run.words) > 1 or not is_name_shaped(word) or _NUMBERED.match(run.text, run.end):
        return False
    if word in FIRST_NAMES or _is_double(word):
        return True
    is_within = whole.is_within_sentence or run.start > whole.start
    is_ordinary = word in NAMES_THAT_ARE_WORDS and word not in MONTHS
    if is_ordinary and is_within and _ADDRESSED.search(run.before):
        return True
    is_bracketed = run.before.endswith("(") and run.after.startswith(")")
    is_introduced = is_within and (
        _INTRODUCED.search(run.before) is not None or _MET.search(run.before) is not None
    )
    is_acting = (is_within and _acts(run)) or _OWNS.match(run.text, run.end) is not None
    is_acting = is_acting and not _is_thing(word)
    return (
        is_bracketed or is_introduced or is_acting or _SPEAKS.match(run.text, run.end) is not None
    )


def _is_double(word: str) -> bool:
    first, dash, second = word.partition("-")
    return bool(dash) and first in FIRST_NAMES and second not in COMMON


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
    if _ACTS.match(run.text, run.end):
        return True
    return run.before.endswith(", ") and run.after.startswith(", ")


@lru_cache(maxsize=4096)
def is_name_shaped(word: str) -> bool:
    """Whether a word looks like a name and not like an acronym or a brand with inner capitals."""
    if len(word) < _SHORTEST:
        return False
    if word.isupper():
        return len(word) > _LONGEST_ACRONYM and word.title() in FIRST_NAMES
    return all(_is_part_of_name(part) for part in re.split(r"['-]", word))


def _is_part_of_name(part: str) -> bool:
    inner = _PREFIX.sub("", part)
    return inner.isalpha() and inner[0].isupper() and (len(inner) == 1 or inner[1:].islower())
