"""Names that are made of plain words: "the Boots in the high street", "with Bright Future".

An ordinary word with a capital inside a sentence is a name, if what leads up to it is what leads to
an employer, and if it is none of the words that every office writes with a capital.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.content.anonymity.brands import BRANDS
from columnist.content.anonymity.capitalised_words import CAPITALISED_WORDS
from columnist.content.anonymity.capitals import (
    Run,
    follows_a_word,
    is_in_title,
    is_met_in_small_letters,
    word_before,
)
from columnist.content.anonymity.common_words import COMMON
from columnist.content.anonymity.countries import COUNTRIES
from columnist.content.anonymity.employers import EMPLOYERS_THAT_ARE_WORDS
from columnist.content.anonymity.english import is_english
from columnist.content.anonymity.find import Find
from columnist.content.anonymity.firms import is_led_to
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.gazetteer import TOWNS_THAT_ARE_WORDS
from columnist.content.anonymity.kinds import FIRMS, KINDS, ORGANISATIONS
from columnist.content.anonymity.listed import BEFORE_TOWNS
from columnist.content.anonymity.quantities import MONTHS
from columnist.content.anonymity.sayings import is_label
from columnist.content.anonymity.titles import TITLES
from columnist.content.anonymity.words import word_set

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

_OFFICES = word_set(
    """
    Client Coach Coachee Sponsor I The She He It They We You But And A An In On At When What That
    This Then There If So No Yes
    Not Her His My Our Their Your As For From To By With Of Or Who Why How Where Which Nobody
    Everybody Somebody Mum Dad Annual Monthly Weekly Monday Tuesday Wednesday Thursday Friday
    Saturday Sunday Board Chief
    Director Manager Sales
    Officer Operations Operating Procurement Purchasing Estates Facilities Compliance Governance
    Quality Safety Performance Planning Strategy Policy Development Nursing Education Curriculum
    Safeguarding Admissions Admin Accounts Payroll Legal Communications Comms Marketing Product
    Design Delivery Production Maintenance Logistics Supply Warehouse Security Reception Theatre
    Theatres Outpatients Maternity Radiology Pharmacy Paediatrics Intensive Emergency Surgery
    Government Parliament Congress Senate State Treasury Defence Defense Transport Transportation
    Health Environment Justice Cabinet Office Departments Chair Vice Deputy Assistant Associate
    Senior Junior Lead Leader President Secretary Treasurer Governors Trustees Directors Partners
    Committee Council Union Unions Church Internet Web World Earth Heaven Hell Nature Time Christmas
    Day Morning Evening Night Spring Summer Autumn Winter Year Years One Two Three Four Five Six
    Seven Eight Nine Ten Stage Key Level Band Grade Phase Step Part Plan Plans Building Floor Room
    Block Wing Studio Teams Meet Calendar Windows Word Access Outlook Notes Zoom Notion Slack
    Excel Miro Sigma Agile Lean Scrum Universe King Queen Prince Princess Crown Sir Madam Global
    Code Ethics Labor
    Labour Commerce Agriculture Interior Energy Budget Audit Risk Change Engagement Innovation
    Digital Data Technology Science Research Engineering Services Administration Americans America
    Federal Business Customer Public Social Media Content Web Site
    """
)
_NO_NAMES = frozenset().union(
    _OFFICES, CAPITALISED_WORDS, BRANDS, KINDS, ORGANISATIONS, FIRMS, MONTHS, COUNTRIES, TITLES
)
_LEADS = word_set("at for with from by joined joining left leaving quit via called")
_TO_FIRMS = frozenset(("to", "of", "than", "like"))
_KNOWN = EMPLOYERS_THAT_ARE_WORDS | TOWNS_THAT_ARE_WORDS
_GAPS = frozenset((" ", " and ", " & "))
_PLAIN = COMMON - _NO_NAMES
PLAIN_NAMES = _PLAIN | _KNOWN
"""Ordinary words that may be a name where they have a capital inside a sentence."""

_AT_THE = Form(r"\b(?:at|with|from|by|joined|left|for|in) the $")
_NUMBERED = Form(r" \d")
_MOST_WORDS = 3
_MAY_LEAD = frozenset(("New", "First", "Open", "Time", "Care", "Family", "Community"))
"""Words that every office writes with a capital and that begin the name of a charity as well."""


def plain_name_finds(text: str, words: Sequence[re.Match[str]]) -> Iterator[Find]:
    """Yield employers of ordinary words, from the words of a paragraph that have a capital."""
    last = -1
    for at, match in enumerate(words):
        if match[0] not in PLAIN_NAMES:
            continue
        if not follows_a_word(text, match.start()):
            continue
        if match[0] in _KNOWN and (code := _code_of_known(text, match)):
            yield Find(code, *match.span())
            continue
        if at <= last or match[0] not in _PLAIN:
            continue
        last = at
        while last + 1 < len(words) and text[words[last].end() : words[last + 1].start()] in _GAPS:
            last += 1
        found = words[at : last + 1]
        run = Run(text, tuple([one[0] for one in found]), tuple([one.span() for one in found]))
        if _is_plain_name(run):
            yield Find("named-organisation", run.start, run.end)


def _code_of_known(text: str, match: re.Match[str]) -> str:
    """Return what a word that is the name of a firm or a town as well is by the word before it."""
    word, end = match[0], match.end()
    if text[end : end + 1] == " " and text[end + 1 : end + 2].isupper():
        return ""
    before = word_before(Run(text, (word,), (match.span(),)))
    if word in EMPLOYERS_THAT_ARE_WORDS:
        return "named-organisation" if before in _LEADS or before in _TO_FIRMS else ""
    return "named-place" if before in BEFORE_TOWNS else ""


def _is_plain_name(run: Run) -> bool:
    if len(run.words) > _MOST_WORDS or not all(map(_is_plain, run.words)):
        return False
    first = run.words[int(len(run.words) > 1 and run.words[0] in _MAY_LEAD)]
    if first in _NO_NAMES or run.text[run.start - 2].isupper():
        return False
    if _NUMBERED.match(run.text, run.end) or is_in_title(run.text, run.start):
        return False
    return (
        _is_led_to(run)
        and not is_label(run)
        and not is_met_in_small_letters(run.text, run.words[0])
    )


def _is_led_to(run: Run) -> bool:
    before = word_before(run)
    if before == "the":
        is_long = (
            len(run.words) > 1 and run.before.endswith("the ") and _NO_NAMES.isdisjoint(run.words)
        )
        return is_long or _AT_THE.search(run.before) is not None or is_led_to(run)
    return before in _LEADS or is_led_to(run)


def _is_plain(word: str) -> bool:
    return word in COMMON or is_english(word.lower())
