"""Firms and other bodies that no list knows: told by how they are written, or by what they do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from columnist.content.anonymity.brands import BRANDS
from columnist.content.anonymity.capitals import word_before
from columnist.content.anonymity.common_words import COMMON
from columnist.content.anonymity.first_names import FIRST_NAMES
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.gazetteer import TOWNS, TOWNS_OF_TWO_WORDS
from columnist.content.anonymity.kinds import FIRMS, KINDS, UNDERTAKINGS
from columnist.content.anonymity.settlements import is_settlement
from columnist.content.anonymity.titles import TITLES
from columnist.content.anonymity.words import word_set

if TYPE_CHECKING:
    from columnist.content.anonymity.capitals import Run

_INNER_CAPITAL = re.compile(r"(?!Mc|Mac|De|Di|Du|La|Le|Fitz|Van|O)[A-Z][a-z]+[A-Z][a-z]{2,}")
_ROLES = (
    "CEO|CFO|COO|CIO|CTO|MD|chief executive|chair(?:man|woman|person)?|chief|president|boss"
    "|(?:co-?)?founders?|owners?|directors?|trustees?|governors?|partners?|managers?|head|leader"
    "|board|shareholders?|staff|employees?|clients?|customers?|suppliers?|investors?|colleagues?"
    "|contractors?|apprentices?|interns?|consultants?|engineers?|nurses?|teachers?|lawyers?"
    "|acquisition|takeover|sale|merger|collapse|demise|subsidiary|arm|division"
    "|rebrand(?:ing)?|flotation|shares"
)
_OF_ITS = Form(
    rf"\b(?:(?:{_ROLES}) (?:of|at|with)|(?:partner|director|shares?|stake|shareholder) in)"
    r"(?: the)? $"
)
_LED = Form(
    r"\b(?:work(?:s|ed|ing)? (?:at|for|with|in)|employed (?:at|by|with)"
    r"|join(?:s|ed|ing)?|rejoin(?:s|ed|ing)?|resign(?:s|ed|ing)? from|left|leaves|leaving|quit"
    r"|quits|quitting|interview(?:s|ed|ing)? (?:at|with)|headhunted (?:from|by)|poached (?:from|by)"
    r"|poached (?:her|him|them|me) (?:for|from)"
    r"|sold (?:it |them )?to|bought(?: out)? by|acquired by|merge[ds]? with|merging with"
    r"|laid off by|redundant (?:at|by|from)"
    r"|made redundant by|seconded (?:to|from|by)|transferred (?:to|from)|contract(?:s|ed"
    r"|or)? (?:with|for|to|at)"
    r"|years? (?:at|with)|months? (?:at|with)|stint (?:at|with)|spell (?:at|with)|job (?:at|with)"
    r"|role (?:at|with)|offer from|deal with|partnership with|bid for|pitch(?:ed)? to"
    r"|tender (?:to|for)"
    r"|moved (?:over )?from|firm called|company called"
    r"|start-?up called|charity called|business called|agency called|consultancy called"
    r"|set up|co-?founded|volunteer(?:s|ed|ing)? (?:with|at|for)"
    r"|(?:leads?|runs?|heads|headed|does|did|handles?|manages?) [a-z]+ (?:for|at)"
    r"|(?:employer|firm|company|start-?up|consultancy|agency|charity|outfit|practice|chain)"
    r"(?: (?:for|in|of|that|which|from)(?: \w+){1,3}(?:,| -)|,| -)?"
    r"|(?:left|leaving|quit|swapped) [A-Z][\w'&-]+(?: [A-Z][\w'&-]+)? for)(?: the| a local| our"
    r"| their)? $",
    re.IGNORECASE,
)
_ITS_OWN = Form(
    r"(?:'s?) (?:[a-z]+ )?(?:board|HR|shareholders|share price|investors|employees"
    r"|chief executive|CEO|payroll|intranet|headquarters|HQ|takeover|takeovers|restructur\w+|merger"
    r"|profits?|customers|clients|factor(?:y|ies)|stores?|branch(?:es)?|warehouses?|products?"
    r"|workforce|management|leadership team|senior team|sales|turnover|brand|website|flotation"
    r"|finance (?:team|director)|head office|graduate scheme|annual report)\b"
)
_MERGES = Form(
    r" (?:bought|acquired|sold|closed|merged with) (?:the|its|their|a|another) (?:business"
    r"|company|firm|day|last|shop|site|office|branch|rival|plant|factory)"
    r"|(?: had| has| would| could| will)? (?:not )?(?:be |been )?(?:renewing|renewed|renew) "
    r"(?:his|her|their|my|the|our) contract\b"
    r"| (?:had |has |was |is |were |are |have |would |will )?(?:just |recently |now |once |been )?"
    r"(?:merged|merging|acquired|acquiring|floated|bought out|went bust|gone bust|went under"
    r"|laid off|laying off|restructur(?:ed|ing)|hiring|recruiting|employ(?:s|ed|ing)|rebranded"
    r"|outsourced"
    r"|taken over|collapsed|in administration|downsiz(?:ed|ing)|made (?:her|him|them|us"
    r"|me) redundant"
    r"|offered (?:her|him|them|me) (?:a|the) (?:job|post|role|contract|package)"
    r"|(?:lost|won|pulled out of) the (?:bid|contract|tender|pitch|account|deal))\b"
)
_OF_A_FIRM = Form(
    r" (?:account|contract|board|deal|merger|takeover|brand|intranet|payroll|headquarters|HQ|shares"
    r"|bid|tender|pitch|rebrand|pension|staff|people|badge|lanyard|uniform|logo|job|offer|interview"
    r"|way|culture|values|management|bosses|team|project|app|graduate|employee|engineer|manager"
    r"|group|shareholders?|customers?|clients?|suppliers?|acquisition)s?\b"
)
_ARTICLES = word_set("the a an our their this that its former ex old new")
_LINKS = word_set(
    """
    of at with for in from to by called employer firm company startup start-up up consultancy agency
    charity business in outfit practice chain
    """
)
_JOINING = ("join", "rejoin", "left", "leav", "quit")


def firm_in(run: Run) -> Run | None:
    """Return the part of a run that ends as firms do behind a name: "Hartwell Analytics"."""
    for at in range(len(run.words) - 1, 0, -1):
        if run.words[at - 1] in UNDERTAKINGS and _is_made_up(run, at):
            return run.part(at - 1, at + 1)
        if " ".join(run.words[at - 1 : at + 1]) in TOWNS_OF_TWO_WORDS:
            continue
        if run.words[at] in FIRMS and _may_be_called(run, at - 1):
            first = at - 1
            while first > 0 and _may_be_called(run, first - 1):
                first -= 1
            return run.part(first, at + 1)
    return None


def _is_made_up(run: Run, at: int) -> bool:
    """Whether a project or a team has a name of its own: "Project Osprey"."""
    word = run.words[at]
    return run.spans[at][0] - run.spans[at - 1][1] == 1 and not (
        len(word) == 1 or word in COMMON or word in KINDS or word in FIRST_NAMES
    )


def _may_be_called(run: Run, at: int) -> bool:
    """Whether a word goes on with the next, and is neither ordinary nor somebody's first name."""
    word = run.words[at]
    gap = run.text[run.spans[at][1] : run.spans[at + 1][0]]
    return (
        gap in {" ", " & ", "-"}
        and len(word) > 1
        and not (
            word in COMMON
            or word in FIRST_NAMES
            or word in BRANDS
            or word in KINDS
            or word in TITLES
            or word.isupper()
        )
    )


def is_firm(core: Run) -> bool:
    """Whether a run that is no first name is that of a firm, by its form or by its neighbours."""
    if len(core.words) == 1 and _is_camel(core.words[0]):
        return not core.before.endswith("#")
    if len(core.words[0]) == 1 or not _is_named(core) or is_town(core):
        return False
    if _ITS_OWN.match(core.text, core.end) or _MERGES.match(core.text, core.end):
        return True
    last = word_before(core)
    if last in _ARTICLES and _OF_A_FIRM.match(core.text, core.end):
        return True
    return is_led_to(core)


def is_led_to(run: Run) -> bool:
    """Whether the words before a run lead to an employer: "worked at", "the board of"."""
    last = word_before(run)
    if last in _LINKS or last.startswith(_JOINING) or last == "the":
        before = run.before
        return _LED.search(before) is not None or _OF_ITS.search(before) is not None
    return False


def _is_named(core: Run) -> bool:
    """Whether a word of a run is none that anything else explains."""
    return any(
        len(word) > 1 and not (word in COMMON or word in BRANDS or word in KINDS or word.isupper())
        for word in core.words
    )


def is_town(core: Run) -> bool:
    """Whether a run begins with a town, or is a place of two words."""
    name = " ".join(core.words[:2])
    return core.words[0] in TOWNS or name in TOWNS_OF_TWO_WORDS or is_settlement(name)


def _is_camel(word: str) -> bool:
    return _INNER_CAPITAL.fullmatch(word) is not None and word not in BRANDS
