"""Names of one word: on the list of first names, or told by what stands beside them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from columnist.content.anonymity.brands import BRANDS
from columnist.content.anonymity.capitals import is_in_title, word_before
from columnist.content.anonymity.common_words import COMMON
from columnist.content.anonymity.countries import COUNTRIES
from columnist.content.anonymity.english import is_english
from columnist.content.anonymity.first_names import FIRST_NAMES, NAMES_THAT_ARE_WORDS
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.kinds import KINDS, ORGANISATIONS
from columnist.content.anonymity.letters import as_letters, without_signs
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
_MOVES = Form(
    r"(?: had| has| then| also| just| once| never| finally)? (?:drove|interrupted|blinked|grinned"
    r"|frowned|stared|leaned|leant|refused|phoned|emailed|texted|rang|signed|slammed|shouted|sat"
    r"|stood|wrote|apologi[sz]ed|quit|retired|swore|waved|winked|groaned|hung up|glared|drew|fired"
    r"|hired|sacked|promoted|introduced|invited|insisted|objected|complained|ignored"
    r"|had brought|brought|cleared (?:his|her)|ran the|took over|made (?:him|her)"
    r"|left the room|gave (?:him|her|me)|took (?:him|her))\b"
    r"| had never (?!been\b)\w+"
)
_IS_WHOSE = Form(
    rf",? (?:her|his|their|my|our|the) (?:\w+ )?(?:{_TIES}|boss|head|ceo|landlord|doctor|gp|lawyer"
    r"|accountant|tutor|trainer|therapist|ex)\b(?!-)"
)
_ADDRESSED = Form(
    r"\b(?:told|asked|met|meet|thanked|rang|rung|texted|invited|promoted|appointed|paid|heard"
    r"|trusted|replaced|until|before|after|phoned|hired|sacked|married|coached|coaching|coach"
    r"|meeting|with"
    r"|about|between|to|from|for|and|by|of|like|saw|knew|as|when|that|because|if|but|while|than"
    r"|let)[ *_]*$"
)
_MET = Form(
    r"\b(?:told|asked|met|thanked|rang|rung|texted|phoned|hired|sacked|married|coached|coaching"
    r"|befriended"
    r"|emailed)"
    r"[ *_]*$"
)
_ACTS = Form(
    r"(?:,? who| is| was| has| had| would| could| did| will| came| went| sat| stood| rang| wrote"
    r"| walked| turned| took| gave| ran| runs| and (?:his|her|their|I)) [a-z]"
)
_IDEA_OF = Form(
    r"(?:'s?|-)? (?:law|rule|razor|choice|disease|syndrome|box|hierarchy|model|theory|cycle"
    r"|taxonomy"
    r"|curve|stages|wheel|matrix|paradox|principle|effect|test|window|triangle|knot|heel|dogs?"
    r"|ladder"
    r"|circle|inventory|scale|type indicator|framework|method"
    r"|technique|complex|questionnaire)\b"
)
_OWNS = Form(r"'s [a-z]")
_IS_CUT = Form(r"'(?:t|re|ll|ve|d|m)\b|-[a-z]|[/\\_@.]\w")
"""What follows on half a word: "Doesn't", "Ex-colleague", "Index.html"."""
_OF_IDEAS = Form(
    r"(?:tions?|tional|sional|sions?|[ae]nces?|ments?|ness|ity|ities|isms?|(?<!q[uv])ists?|ology|ologies"
    r"|ings?|ics|ship"
    r"|hood|graphy|ware|ising|izing|able|ible|ful|less|ous|ive|al|ary|ed)$"
)
_OF_PEOPLES = Form(r"(?:[ie]ans?|ese|ish|isms?|(?<!q[uv])ists?|istic|w?oman|landers?)$")
_NUMBERED = Form(r" \d")
_DOTTED = Form(r"\.(?:'s|,)? [a-z]")
_PREFIX = re.compile(r"^(?:Mc|Mac|De|Di|La|Le|Fitz|Van)(?=[A-Z])")
_NO_WORD = Form(
    r"(.)\1\1|^[B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz]+$|(?:tional|ization|isation|ility|based)$"
)
"""What is an interjection, an abbreviation, or made of other words: "Ummm", "Dept"."""
_DIGIT_INSIDE = re.compile(r"[A-Z][a-z]*[0134578][a-z]+")
_MOST_PARTS = 2
EXPLAINED = BRANDS | COUNTRIES | KINDS | ORGANISATIONS | MONTHS
_SHORTEST, _LONGEST_ACRONYM = 2, 4
_ARTICLES = frozenset(("the", "a", "an"))


def is_single_name(run: Run, whole: Run) -> bool:
    """Tell whether a run of one word, the core of a whole one, is the name of a person."""
    word = run.words[0]
    if len(run.words) > 1 or is_numbered(run):
        return False
    if not is_name_shaped(word):
        return _is_initial(run)
    if _is_listed(word):
        return True
    if word.isupper() or _DIGIT_INSIDE.fullmatch(word) or _IDEA_OF.match(run.text, run.end):
        return False
    is_unexplained = not (is_explained(word) or _IS_CUT.match(run.text, run.end))
    return is_unexplained or _is_told(run, whole) or _is_odd(run, whole)


def _is_listed(word: str) -> bool:
    """Whether a word is a first name, in capitals throughout or with digits for letters too."""
    name = as_letters(word).title() if _DIGIT_INSIDE.fullmatch(word) or word.isupper() else word
    return name in FIRST_NAMES or _is_double(word)


def _is_told(run: Run, whole: Run) -> bool:
    """Whether the words beside a word of English make it a name."""
    word = run.words[0]
    is_within = whole.is_within_sentence or run.start > whole.start
    is_ordinary = word in NAMES_THAT_ARE_WORDS and word not in MONTHS
    if is_ordinary and is_within and _ADDRESSED.search(run.before):
        return True
    if is_ordinary and _MOVES.match(run.text, run.end):
        return True
    if is_within and _IS_WHOSE.match(run.text, run.end):
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


def _is_odd(run: Run, whole: Run) -> bool:
    """Whether a word of English has a capital inside a sentence, for which nothing accounts."""
    word = run.words[0]
    before = run.text[max(0, run.start - 2) : run.start]
    is_behind_first = len(whole.words) == 2 and not whole.is_within_sentence  # noqa: PLR2004
    return (
        (len(whole.words) == 1 or (is_behind_first and run.start > whole.start))
        and before[1:] == " "
        and (before[0].isalpha() or before[0] in {",", ";"})
        and word not in COMMON
        and word_before(run) not in _ARTICLES
        and not is_in_title(run.text, run.start)
        and not (
            word in EXPLAINED
            or word.removesuffix("s") in EXPLAINED
            or _OF_PEOPLES.search(word)
            or _OF_IDEAS.search(word)
            or _IS_CUT.match(run.text, run.end)
            or "-" in word
        )
    )


def _is_initial(run: Run) -> bool:
    """Whether a letter with its dot stands for somebody: "she told K. so"."""
    return (
        len(run.words[0]) == 1
        and run.words[0] not in {"A", "I"}
        and _DOTTED.match(run.text, run.end) is not None
        and _ADDRESSED.search(run.before) is not None
    )


def is_numbered(run: Run) -> bool:
    """Whether a number behind a run makes it the name of a thing: "Alexa 3"."""
    return _NUMBERED.match(run.text, run.end) is not None


@lru_cache(maxsize=4096)
def is_explained(word: str) -> bool:
    """Whether a word with a capital is one of English, or the name of a thing or of a people."""
    if (
        word in EXPLAINED
        or word.removesuffix("s") in EXPLAINED
        or _OF_PEOPLES.search(word)
        or _NO_WORD.search(word)
    ):
        return True
    parts = without_signs(word).split("-")
    return len(parts) > _MOST_PARTS or all(
        part in COMMON or is_english(part.lower()) for part in parts
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
    if _DIGIT_INSIDE.fullmatch(word):
        return True
    if word.isupper():
        return len(word) > _LONGEST_ACRONYM and word.isalpha() and not is_explained(word.title())
    return all(_is_part_of_name(part) for part in re.split(r"['-]", word))


def _is_part_of_name(part: str) -> bool:
    inner = _PREFIX.sub("", part)
    return inner.isalpha() and inner[0].isupper() and (len(inner) == 1 or inner[1:].islower())
