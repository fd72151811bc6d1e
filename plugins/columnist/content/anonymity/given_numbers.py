"""Numbers that somebody was given, whoever gives them: told by the word that leads up to them.

"Her staff number is 0048-217": a row of letters and digits behind a word for what is numbered by
person, by policy or by case. What is numbered as a thing (an order, a ticket, a page) is no such.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from columnist.content.anonymity.find import Find
from columnist.content.anonymity.form import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

_GIVEN_TO = (
    r"registered|registration|licen[cs]e|payroll|staff|employee|personnel|membership|member"
    r"|passport"
    r"|policy|badge|warrant|collar|service|army|works|clock(?:[ -]card)?|roll|student|candidate"
    r"|pupil"
    r"|learner|patient|hospital|customer|client|account|loan|mortgage|pension|tenancy|case|claim"
    r"|crime|incident|complaint|grievance|reference|ref|file|permit|visa|certificate"
    r"|enrol(?:l)?ment"
    r"|library|prescription|prison(?:er)?|prn|company|charity|vat|pan|utr|dbs|trn|urn|ssn|sin|abn"
    r"|tfn|pps|bsn|chassis|engine|frame|serial|loyalty|boarding|medical record|mrn|chi|imei"
    r"|driving|driver'?s?|teacher|nursing|union|contract|agent|officer|operator|user|login|locker"
    r"|swipe ?card|smart ?card|key ?card|security pass|pass|id card|identity card|npi|gmc|nmc|hcpc"
    r"|sra|acca|caa|atpl|pilot'?s?|rank|regimental|cadet|donor|case ?file|docket|tribunal"
    r"|steuer-?nummer|tax file|(?:personal)?ausweis|aadhaar|voter|ration card|afm|nif|siret"
)
_NUMBERED = (
    r"(?:numbers?|no\b\.?|nr\b\.?|id\b|i\.d\.|ref\b\.?|reference|code|card|pin|record|file|plate|#)"
)
_IS = (
    r"(?:[ ,:(*_\"'=#-]{1,3}(?:is|was|of|read|reads|the|on it|on (?:the|his|her) \w+|being"
    r"|reading|then|now|still|under|as"
    r"|says|said|shows|showed|showing|ending|it said|she said|he said|number|no\.?|which is"
    r"|which was|that is|began|begins)\b)"
)
_SIGNS = (
    r"\.?[ ,:(*_\"'=#-]{1,4}((?-i:[A-Z]{2,3} (?=\d{3})|[A-Z]{0,5}[/-]?)\d(?-i:[\dA-Z])*"
    r"(?:[ ./-](?-i:[A-Z]*\d[\dA-Z]*)){0,5}"
    r"(?:[ /-]?(?-i:[A-Z]{1,3})\b)?)(?![\w%]|[.,]\d)"
)
_LED = Form(
    rf"\b(?:({_GIVEN_TO})(?: (?:{_GIVEN_TO}))?((?:[ ,:(-]{{1,2}}{_NUMBERED}){{0,2}})"
    rf"|(?<!order )(?<!ticket )(?<!invoice )(?<!phone )(?<!mobile )(?<!item )(?<!part )(?<!page )"
    rf"(?:number|no\.|id|i\.d\.|pin|code)){_IS}{{0,3}}{_SIGNS}",
    re.IGNORECASE,
)
_OWNED = Form(
    r"(?<![\w£$€.,/#-])([A-Z]{0,4}\d[\dA-Z]*(?:[ /-][A-Z]*\d[\dA-Z]*){0,4}),? (?:is |was "
    r"|being )?"
    rf"(?:her|his|my|their|the|as) (?:\w+ )?(?:{_GIVEN_TO}) {_NUMBERED}",
)
_BY_FORM = Form(
    r"(?<![\w/=.@-])(?:[A-Z]{5}\d{4}[A-Z]|[A-Z]{1,3}-\d{5,9}[A-Z]?|[A-Z]{1,3}\d{6,11}[A-Z]?"
    r"|(?!ISO|IEC|RFC|CVE|DIN)[A-Z]{3,4}\d{5}[A-Z]?"
    r"|\d{2,3}[A-Z]{1,2}\d{4,6}[A-Z]?"
    r"|(?:[A-Z]-){1,3}(?:\d-){4,9}\d"
    r"|[A-Z]{1,3}/\d{4,7}/(?:\d{4}|[A-Z]{1,2})|(?!19|20)\d{4,5}-\d{3,7}-\d{2}|\d\d-\d{7}"
    r"|[A-Z]{2} (?:\d{3} ){2}\d{1,3}"
    r"|(?:\d\d(?:0[1-9]|1[0-2])[0-3]\d|[0-3]\d(?:0[1-9]|1[0-2])\d\d)[-+A]\d{3}[\dA-Z]"
    r"|756[. ]\d{4}[. ]\d{4}[. ]\d\d"
    r")(?![\w/=-]|\.\d| \d)"
)
_ENDING = Form(r"\b(?:card|account|mobile|number) end(?:s|ing|ed)(?: in| with)? (\d{3,6})\b")
_ALONE = Form(
    r"(?<![\w£$€.,/+#@=&;-])(?<!\d )\d{7,12}(?![\w%/=]|[.,:-]\d| \d"
    r"| (?:people|pounds|euros|dollars|users|views|bytes|times|records|copies))"
)
_OF_A_THING = Form(
    r"\b(?:order|ticket|counter|job|invoice|item|isbn|version|build|error|issue|bug|part|product"
    r"|batch|lot|parcel|tracking|phone|mobile|call|ring|tel|dial|text|whatsapp"
    r"|fax)\b[^.!?\n]{0,14}$|\bon $",
    re.IGNORECASE,
)
_NO_NUMBER = re.compile(
    r"12345|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|\d\d?[A-Z]{3}\d\d|(?:19|20)\d\d-\d\d-\d\d.*|(?:19|20)\d\d(?:[-/.](?:\d\d?|(?:19"
    r"|20)\d\d)(?:[-/.]\d\d?)?)?|\d\d?[./-]\d\d?[./-]\d{2,4}"
    r"|\d\d?[.:]\d\d|\d{1,3}(?:[ ,]000)+"
)
_MAY_BE_PHONE = re.compile(r"[ .]|^\d{3,5}-\d|^[O0]\d{9}|^\d{10,}")
_PHONE_DIGITS = frozenset((10, 11))
_REACH = 30
_FEWEST = 5
_FEWEST_WITH_LETTERS = 4


def given_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield the numbers in a stretch that somebody is registered by."""
    yield from led_finds(text, low, high)
    for match in _OWNED.finditer(text, low, high):
        if _is_given(match[1], _FEWEST):
            yield Find("registration-number", *match.span(1))
    for match in _ENDING.finditer(text, low, high):
        yield Find("registration-number", *match.span(1))
    for match in _ALONE.finditer(text, low, high):
        if not (
            match[0].startswith("0")
            or _NO_NUMBER.fullmatch(match[0])
            or _OF_A_THING.search(text, max(0, match.start() - _REACH), match.start())
        ):
            yield Find("registration-number", *match.span())
    for match in _BY_FORM.finditer(text, low, high):
        yield Find("registration-number", *match.span())


def is_owned(signs: str, after: str) -> bool:
    """Tell whether the words behind a number say whose it is: ", her staff number"."""
    match = _OWNED.match(signs + after)
    return match is not None and match.end(1) == len(signs)


def led_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield the numbers in a stretch behind a word for what has a number."""
    for match in _LED.finditer(text, low, high):
        if _is_given(match[3], _FEWEST - bool(match[2])) and (
            match[1] or not _MAY_BE_PHONE.search(match[3])
        ):
            yield Find("registration-number", *match.span(3))


def _is_given(found: str, fewest: int) -> bool:
    digits = sum(map(str.isdigit, found))
    if digits < min(fewest, _FEWEST_WITH_LETTERS if found.upper() != found.lower() else fewest):
        return False
    if digits in _PHONE_DIGITS and found.startswith(("0", "44")):
        return False
    return _NO_NUMBER.fullmatch(found) is None
