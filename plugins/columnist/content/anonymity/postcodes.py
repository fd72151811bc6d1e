"""Postcodes of the countries where coaches write in English, and of some of their neighbours.

Most tell themselves by their form; one of mere digits is told by the state before it, by the town
behind it, or by a word such as "postcode".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from columnist.content.anonymity.find import Find
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

_AREAS = word_set(
    """
    AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT
    DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L
    LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S
    SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR
    WS WV YO ZE GIR
    """
)
_POSTCODE = Form(
    r"(?<![A-Za-z0-9./#=-])(?:([A-Z]{1,2})-?\d[A-Z\d]?|(GIR))[ _-]{0,2}\n?"
    r"\d-?[ABD-HJLNP-UW-Z]{2}(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_APART = Form(
    r"(?<!\b[A-Za-z0-9] )(?<![A-Za-z0-9])([A-Z](?: [A-Z])?) \d(?: [A-Z\d])? {1,2}\d [A-Z] [A-Z]"
    r"(?! ?[A-Za-z0-9]\b)(?![A-Za-z0-9])"
)
_ALTERNATING = Form(r"[A-Za-z]\d[A-Za-z\d]")
"""What a postcode of Ireland or Canada begins with, and hardly anything else has."""

_OF_IRELAND_OR_CANADA = Form(
    r"(?<![\w./-])(?:(?:A(?:4[125]|63|67|75|8[1-6]|9[12468])|C15|D(?:0[1-9]|1[0-8]|2[024]|6W)"
    r"|E(?:21|25|3[24]|41|45|53|91)|F(?:12|2[368]|31|35|4[25]|5[26]|9[1-4])"
    r"|H(?:1[2468]|23|53|54|62|65|71|91)|K(?:3[246]|45|56|67|78)|N(?:37|39|41|91)"
    r"|P(?:1[247]|2[45]|3[126]|43|47|51|56|61|67|72|75|81|85)|R(?:14|21|32|35|42|45|51|56|9[35])"
    r"|T(?:12|23|34|45|56)|V(?:1[45]|23|31|35|42|9[2-5])|W(?:12|23|34|91)|X(?:35|42|91)"
    r"|Y(?:14|21|25|34|35))[ -]?(?=[A-Z]{0,3}\d)[AC-FHKNPRTV-Y\d]{4}"
    r"|[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d)(?![\w/-])",
    re.IGNORECASE,
)
_STATE_BEFORE = Form(r"[A-Z]{2},? \Z|(?<![A-Za-z])[A-Z]{1,3}-\Z|NSW \Z|VIC \Z|QLD \Z|TAS \Z")
_STATES = (
    "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]"
    "|T[NX]|UT|V[AT]|W[AIVY]"
)
_BEHIND_STATE = Form(
    rf"(?<=, )[A-Z]{{2}} \d{{5}}(?:-\d{{4}})?(?!\d)"
    rf"|(?<=[a-z] )(?:{_STATES}) \d{{5}}(?:-\d{{4}})?(?!\d)"
    r"|\b(?:NSW 2\d{3}|VIC [38]\d{3}|QLD [49]\d{3}|SA 5\d{3}|WA 6\d{3}|TAS 7\d{3}|ACT 2[69]\d\d"
    r"|NT 0[89]\d\d)(?!\d)"
    r"|(?<![\w-])NL-\d{4} ?[A-Z]{2}\b"
    r"|(?<![\w-])(?:A|B|CH|CZ|D|DK|E|F|FI|I|L|N|P|PL|S|SE)-\d{4,5}(?= [^\W\d_a-z][^\W\d_])"
)
_BEFORE_TOWN = Form(
    r"(?<![\w.,/-])(?!19|20)[1-9]\d{3} ?"
    r"(?!SA|SD|SS|UK|US|EU|UN|HR|IT|PC|TV|AD|BC|CE|AM|PM|MW|KM|CV)[A-Z]{2}(?=,? [A-Z][a-z])"
)
CODES = word_set(
    "code codes postcode Postcode zip ZIP Zip pincode eircode Eircode Postleitzahl PLZ postnummer"
    " postnr postinumero postale CAP pocztowy PIN Pin pin"
)
"""Words beside which a few digits are a postcode."""

_CALLED = Form(
    r"\b(?:post ?codes?|postal codes?|zip(?: ?codes?)?|eircode|postleitzahl|plz|code postal"
    r"|postnummer|postnr\.?|postinumero|codice postale"
    r"|(?-i:CAP)(?= \d)|kod pocztowy|c[o\xf3]digo postal"
    r"|pin ?code(?=\W+(?:is |was )?\d{3} ?\d{3}))"
    r"(?:[,:=]| is| was| which| of| for \w+(?: \w+)? was)*"
    r"[ \"'(]{1,2}((?=[A-Z\d -]*\d[A-Z\d -]*\d[A-Z\d -]*\d)[A-Z]{0,3}\d[A-Z\d]{1,5}"
    r"(?:[ -](?=\w*\d)\w{2,4})?)(?![\w%]|,\d)",
    re.IGNORECASE,
)
_ASKED = Form(
    r"\b(?:zip|post|postal) ?codes?\b[^\n]*\b(?:put|puts|wrote|writes|typed|types|gave|gives"
    r"|entered|enters|said|says|was|is|:)(?: in| down)?,? [\"'*]{0,2}\Z",
    re.IGNORECASE,
)
"""What stands before the digits that somebody answers with who is asked for a postcode."""

_REACH, _DIGITS_OF_ZIP = 34, 5


def postcode_finds(text: str, start: int, end: int) -> Iterator[Find]:
    """Yield the postcodes around a run of digits."""
    low, high = max(0, start - 6), end + 8
    for match in _POSTCODE.finditer(text, low, high):
        if (match[1] or match[2]).upper() in _AREAS:
            yield Find("postcode", *match.span())
    for match in _APART.finditer(text, low, end + 12):
        if match[1].replace(" ", "") in _AREAS:
            yield Find("postcode", *match.span())
    if _ALTERNATING.search(text, low, high):
        for match in _OF_IRELAND_OR_CANADA.finditer(text, low, high):
            yield Find("postcode", *match.span())
    for match in _BEFORE_TOWN.finditer(text, start, high):
        yield Find("postcode", *match.span())


def coded_finds(text: str, start: int, end: int, beside: list[str]) -> Iterator[Find]:
    """Yield the postcodes of mere digits around a run of them."""
    if text[max(0, start - 2) : start - 1].isupper() and (
        _STATE_BEFORE.search(text, max(0, start - 5), start)
    ):
        for match in _BEHIND_STATE.finditer(text, max(0, start - 6), end + 6):
            yield Find("postcode", *match.span())
    if end - start == _DIGITS_OF_ZIP and _ASKED.search(text, max(0, start - 3 * _REACH), start):
        yield Find("postcode", start, end)
    if not CODES.isdisjoint(beside):
        for match in _CALLED.finditer(text, max(0, start - _REACH), end + 6):
            yield Find("postcode", *match.span(1))
