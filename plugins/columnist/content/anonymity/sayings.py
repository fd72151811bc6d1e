"""Names in what everybody says, which are nobody's: sayings, models with their author, labels.

Coaches work with models, and call them after their authors; the name of an author is a trace where
nothing of the model stands beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.content.anonymity.capitals import word_before
from columnist.content.anonymity.common_words import COMMON
from columnist.content.anonymity.english import is_english
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.letters import without_signs
from columnist.content.anonymity.words import word_set

if TYPE_CHECKING:
    from columnist.content.anonymity.capitals import Run

_NAMESAKES = word_set("Adair Blanchard Bridges Gibbs Heron McGregor Parkinson Porter Whitmore")
_AUTHORS = _NAMESAKES | word_set(
    """
    Ansoff Argyris Bandura Beckhard Belbin Berne Boyatzis Clutterbuck Cooperrider Covey
    Csikszentmihalyi Deming Drucker Dunning Dunning-Kruger Dweck Edmondson Eisenhower Erikson Fogg
    Frankl Gallwey Gantt Glasser Goffee Goldratt Goleman Hackman Heifetz Hersey Hersey-Blanchard
    Herzberg Hofstede Ibarra Johari Kahneman Karpman Katzenbach Kegan Kirkpatrick Kline Kolb Kotter
    Kubler-Ross Lencioni Lewin Likert Maslow McClelland Mintzberg Mumford Myers-Briggs Pareto
    Pendleton Perls Porras Prochaska Rotter Satir Scharmer Schein Schon Seligman Senge Sinek
    Tannenbaum Thomas-Kilmann Torbert Tuckman Vroom Weick Weisbord Winnicott Yalom Yerkes-Dodson
    """
)
"""Whom coaches name for a model, in plain letters; the first have a name that many people have."""

_WORDS = r"(?: [\w-]+){0,3}? "
_HARD = (
    r"(?:models?|theor(?:y|ies)|steps|stages|triangles?|matri(?:x|ces)|curves?|cycles?|habits"
    r"|circles|categor(?:y|ies)|dimensions|forces|mindsets?|inner game|force field|windows?"
    r"|quadrants|disciplines?|dysfunctions|principles?|law|frameworks?|hierarchy|ladder|wheel"
    r"|grid|pyramids?|icebergs?|charts?|scales?|questionnaires?|inventor(?:y|ies)|taxonomy|domino"
    r"|equation|formula|effect|situational leadership)\b"
)
_SOFT = (
    r"(?:levels|factors|roles|scores?|intelligence|leadership|types|needs|maps?|methods?|drivers"
    r"|questions?)\b"
)
_OWNED = rf"(?:(?:,? and | & )[A-Z][\w-]+)?'s?{_WORDS}"
_OF_A_MODEL = Form(_OWNED + _HARD)
_OF_ALL = Form(_OWNED + rf"(?:{_HARD}|{_SOFT})")
_MODEL = Form(rf"{_WORDS}(?:{_HARD}|{_SOFT})")
_ARTICLES = word_set("the a an this that The A An")
_SAYINGS = {
    "Adam": r"\bfrom Adam\b",
    "Betsy": r"[Hh]eavens to Betsy",
    "Bob": r"\bBob's your uncle",
    "Bristol": r"\bBristol fashion",
    "Chatham": r"\bChatham House [Rr]ules?",
    "Chelsea": r"\bChelsea tractor",
    "Cheshire": r"\bCheshire cat",
    "Clapham": r"\bClapham omnibus",
    "Coventry": r"\bsen[dt](?:s|ing)?(?: \w+){1,3} to Coventry",
    "Damascus": r"[Rr]oad to Damascus|\bDamascus (?:road|moment|conversion)",
    "Dick": r"\bTom, Dick,? (?:and|or) Harry",
    "Dunkirk": r"\bDunkirk spirit",
    "Harry": r"\bTom, Dick,? (?:and|or) Harry",
    "Hawthorne": r"\bHawthorne [Ee]ffect",
    "Houston": r"\bHouston, (?:we|I|you|they)\b",
    "Hyde": r"\bJekyll and (?:Mr )?Hyde",
    "Jack": r"\b(?:Jack|JACK) of all trades|every man Jack",
    "Jekyll": r"\bJekyll and (?:Mr )?Hyde",
    "Joneses": r"\bthe Joneses",
    "Larry": r"\bhappy as Larry",
    "Monte": r"\bMonte Carlo (?:simulation|method|analysis)",
    "Nero": r"\bNero(?:,? \w+ \w+,?)? fiddl",
    "Newcastle": r"\bcoals to Newcastle",
    "Oxford": r"\bOxford comma",
    "Paris": r"\bhave Paris\b",
    "Paul": r"\b[Rr]ob(?:s|bed|bing)? Peter to pay Paul",
    "Pete": r"\bfor Pete's sake",
    "Peter": r"\b[Rr]ob(?:s|bed|bing)? Peter to pay Paul|\bPeter [Pp]rinciple",
    "Pisa": r"[Tt]ower of Pisa",
    "Potemkin": r"\bPotemkin village",
    "Riley": r"\blife of Riley",
    "Rome": r"\bRome (?:wasn't|was not|isn't) built|[Ww]hen in Rome|[Ll]ead(?:s|ing)? to Rome"
    r"|\bRome (?:is |was )?burn",
    "Stockholm": r"\bStockholm syndrome",
    "Thomas": r"\b[Dd]oubting Thomas",
    "Timbuktu": r"\b(?:here|way|off) to Timbuktu",
    "Tom": r"\bTom, Dick,? (?:and|or) Harry",
    "Trojan": r"\bTrojan [Hh]orse",
    "Vegas": r"\b(?:happens|stays) in Vegas",
}
_FORMS = {word: Form(saying) for word, saying in _SAYINGS.items()}
SAID = _AUTHORS.union(_FORMS, ("Kübler-Ross", "Schön"))
"""What may be said without naming anybody who is there."""

_LABEL = Form(
    r"\b(?:column|board|folder|list|file|document|spreadsheet|sheet|tab|channel|label|box|card"
    r"|drawer|pile|category|section|chapter|exercise|game|song|film|book|playlist|chair|pot|jar|tool"
    r"|deck|slide|meeting|session|model|method|technique|habit|poem|play|novel|series|page|note"
    r"|notebook|diary|room|cupboard|shelf|bin|tray|stage|phase|step)s?,?(?: was| is| were| simply"
    r"| that was| that is)? (?:called|named|labell?ed|marked|titled|headed|entitled|tagged) "
    r"[\"'*_]*$"
)
_REACH, _NEAR = 30, 5
_SHORTEST = 3


def is_said(run: Run) -> bool:
    """Tell whether a run with a word of `SAID` is a part of a saying, or of a model's name."""
    for at, word in enumerate(run.words):
        if word in _FORMS:
            low, high = max(0, run.spans[at][0] - _REACH), run.spans[at][1] + _REACH
            for match in _FORMS[word].finditer(run.text, low, high):
                if match.start() <= run.spans[at][0] < match.end():
                    return True
        if without_signs(word) in _AUTHORS and _is_of_model(run, at):
            return True
    return False


def _is_of_model(run: Run, at: int) -> bool:
    """Whether an author owns a model, or gives it its name behind an article."""
    word, end = run.words[at], run.spans[at][1]
    if not all(one in COMMON or one in SAID for one in run.words[:at]):
        return False
    if (_OF_A_MODEL if word in _NAMESAKES else _OF_ALL).match(run.text, end):
        return True
    before = run.words[at - 1] if at else word_before(run)
    return (before in _ARTICLES or "-" in word) and _MODEL.match(run.text, end) is not None


def is_label(run: Run) -> bool:
    """Tell whether a run is what a list or a folder is called: a word, or two words in one."""
    return (
        len(run.words) == 1
        and "ed" in run.text[max(0, run.spans[0][0] - _NEAR) : run.spans[0][0]]
        and _LABEL.search(run.before) is not None
        and _is_made_of_words(run.words[0].lower())
    )


def _is_made_of_words(word: str) -> bool:
    return is_english(word) or any(
        is_english(word[:at]) and is_english(word[at:])
        for at in range(_SHORTEST, len(word) - _SHORTEST + 1)
    )
