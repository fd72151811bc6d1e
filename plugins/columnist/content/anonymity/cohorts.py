"""When somebody was born, told by a word of another language or by what people do at one age.

"Jahrgang 1959" is a year of birth, and so is that of a school certificate, less some sixteen years.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from columnist.content.anonymity.find import Find
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.quantities import NUMBER
from columnist.content.anonymity.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

_YEAR = r"(?<![\d-])((?:19[2-9]\d|20[01]\d)(?!\d)|'\d\d\b)"
_THEN = r"(?<![\d-])((?:19[3-9]\d)(?!\d|s)|'[4-9]\d\b(?!s))"
_SIGNS = "aries|taurus|gemini|cancer|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces"
_LEARNT = (
    r"(?:o|a|as)[- ]levels?|gc[es]s?|gcses?|cses?|(?:eleven|11)[- ]plus"
    r"|(?:school[- ]leaving|leaving|inter(?:mediate)?) cert(?:ificate)?|highers|matric\w*|abitur"
    r"|matura|maturit\w+|baccalaur\w+|studenten|high-?school|school[- ]leavers?"
    r"|(?:left|finished|started|began|out of|leaving|starting) (?:(?:infant|primary|grammar|high"
    r"|secondary|nursery|boarding|junior|big|convent|village) )?school"
    r"|(?:graduated|graduating) from high school|(?:first|holy) communion|confirmed in church"
    r"|national service|called up|conscripted|went up to (?:oxford|cambridge|university)"
)
_ABROAD = (
    r"jahrgangs?|jg|geb|geboren|geburtsjahr|geboortejaar|bouwjaar|baujahr|bj|f\xf8dt|f\xf6dd|f\xf8dd"
    r"|\xe5rgang|\xe5rskull|\xe5rsmodell|nacid[oa]|nat[oa]|n\xe9e?|nascid[oa]|rocznik|ro\u010dn\xedk"
    r"|classe|quinta|syntynyt|vuosimalli|mill\xe9sime|urodzon[ya]|narozen[a\xfd]?|promoci\xf3n"
    r"|sz\xfcletett|ganwyd|rugadh"
)
_COHORT = Form(
    rf"\b(?:{_ABROAD})\b\.?(?:,| (?:am|im|i|in|en|nel|del|em|w|\xe5r|jahr|is|was|de|van|the year))?"
    rf"[ :]{{1,2}}{_YEAR}"
    rf"|\bclass of {_THEN}|\b(?:s?he|i) dates? from {_THEN}|\ban? ('[4-9]\d)er\b"
    rf"|\b(?:{_LEARNT})\b[^.!?\n]{{0,30}}?\b(?:in|of|dated|from|since|back in) {_THEN}"
    rf"|\b(?:me|(?:my|him|her)self)(?: down)?(?: as)? (?:an? )?{_YEAR} (?:model|vintage)\b"
    rf"|\b(?:s?he|i|they)(?: was| were|'d been| had been) (?:built|made|minted|hatched|assembled"
    rf"|manufactured|conceived|launched) in (?:(?:the )?[a-z]+ (?:of )?)?{_THEN}"
    rf"|\b(?:light of (?:the )?day|(?:this|the) (?:earth|planet)) in "
    rf"(?:(?:the )?[a-z]+ (?:of )?)?{_YEAR}"
    r"|\b(?:passport|(?:identity|medical) card|id(?: card)?|driving licen[cs]e)s?\b[^.!?\n]{0,12}?"
    rf"\b(?:said|says|gave|gives|read|reads|put|puts|has|had)\b[^.!?\n]{{0,24}}? {_THEN}"
    rf"|\b(?:carrying|expecting|pregnant with) (?:me|him|her|them)\b[^.!?\n]{{0,24}}? {_THEN}"
    rf"|\b(?:{_SIGNS}) (?:of|from|born(?: in)?) {_YEAR}"
    rf"|\bin {_YEAR},? (?:s?he|i) (?:was|turned) {NUMBER}(?=[.,;:])"
    rf"|\b(?:s?he|i) (?:was|turned) {NUMBER},? in {_THEN}(?=[.,;:]| (?:and|when|but)\b)"
    r"|(?:^|[\s(\"])\* ?((?:19[2-9]\d))(?= |[),.])(?= in\b|[),.]| \()",
    re.IGNORECASE,
)
_YEARS = Form(r"(?<!\d)(?:19[2-9]|20[01])\d(?!\d)|(?<!\w)'\d\d")
_STEMS = word_set(
    """
    jahrg jg geb baujahr bouwjaar geboor f\xf8dt f\xf6dd f\xf8dd \xe5rgang \xe5rskull
    \xe5rsmod nacid nato nata n\xe9 nascid rocznik ro\u010dn class quinta synty vuosi
    mill\xe9s urodz naroz promoci sz\xfclet ganwyd rugadh level gce gcse cse plus cert
    highers matric abitur matur baccal studenten school communion church national called
    conscr went built made minted hatched assemb manufac conceiv launch light earth planet
    passport card licen carrying expecting pregnant aries taurus gemini cancer leo virgo
    libra scorpio sagittarius capricorn aquarius pisces * bj model vintage
    """
).union(("he was ", "i was ", "turned ", " id ", "dates", "'"))
"""Without one of these no year tells a birth."""


def cohort_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield the years of a stretch that tell in which year somebody was born."""
    if not _YEARS.search(text, low, high):
        return
    near = text[max(0, low) : high].lower()
    for match in _COHORT.finditer(text, low, high) if _has_stem(near) else ():
        yield Find("birth-date", *match.span(match.lastindex or 0))


def _has_stem(near: str) -> bool:
    return any(stem in near for stem in _STEMS)
