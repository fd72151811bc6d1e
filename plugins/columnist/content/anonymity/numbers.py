"""Numbers that are given to one person: NHS, National Insurance, bank, registration.

Each search looks at a stretch around a number and says nothing of what stands elsewhere.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from columnist.content.anonymity.find import Find
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.given_numbers import given_finds

if TYPE_CHECKING:
    from collections.abc import Iterator

_IS = r"\W{0,3}(?:is |was )?\W?"
_GAP = r"[ ._/\n|-]?"
_NHS = Form(rf"(?:(?<![\w+)/-])|(?<=NHS))\d{{3}}({_GAP})\d{{3}}\1\d{{4}}(?![\d/]|[ .-]\d)")
_NHS_OTHERWISE = Form(
    r"(?:(?<![\w+/-])|(?<=NHS))(?<!\d[ .-])(?:\d{4}([ .-])\d{3}\1\d{3})(?![\d/]|[ .-]\d)"
)
_NHS_APART = Form(r"(?<![\d.,/-])\d(?:[ .-]\d){9}(?![ .,/-]?\d)")
_ISSUED = Form(r"[34679]|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])")
"""What an NHS number begins with: one of five digits, or the day of a birth, as in Scotland."""

_HEALTH = Form(
    r"\b(?:NHS|date of birth|dob|diagnosis|hospital|wristband|bracelet|clinic|patient|GP|surgery"
    r"|ward|prescription|occupational health|appointment|blood|sample"
    r"|discharge|receptionist|medical|doctor|consultant)s?\b",
    re.IGNORECASE,
)
_DIALLED = Form(
    r"\b(?:phone|telephone|tel|mobile|cell|landline|call|ring|rang|rung|dial|text|voicemail|fax"
    r"|answerphone|switchboard|reach|desk|line|(?:home|work|office|direct|own|private) number)\b",
    re.IGNORECASE,
)
_SURELY_DIALLED = Form(
    r"\b(?:phoned?|telephone|tel|mobile|cell|landline|call(?:ed)?|ring|rang|rung|dial(?:led)?|fax"
    r"|voicemail|switchboard)\b",
    re.IGNORECASE,
)
_AMERICAN = Form(r"[2-9]\d\d([ .-])[2-9]\d\d\1\d{4}")
_GROUPS = Form(r"[1-9]\d\d([ .-])\d{3}\1\d{4}")
_NHS_SAID = Form(
    rf"\b(?:NHS|health(?: service)?)[ -](?:number"
    rf"|no\b\.?){_IS}(\d{{3}}{_GAP}\d{{3}}{_GAP}\d{{4}})\b",
    re.IGNORECASE,
)
_NI = Form(
    rf"(?<![A-Za-z0-9])([A-Z][. ]?[A-Z](?:\.? ?|{_GAP})(?:\d ?\d(?:\. "
    rf"|{_GAP})){{3}}[A-D])(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_NI_SAID = Form(
    rf"\b(?:NI|NINO|national insurance)(?: number| no\b\.?)?{_IS}([A-Z]{{2}}(?:{_GAP}\d){{6}})",
    re.IGNORECASE,
)
_SSN = Form(r"(?<![\d-])((?!000|666|9)\d{3}-\d\d-\d{4})(?![\d-])")
_BANK_SAID = Form(
    r"\b(?:sort[ -]?code|s/c|acc(?:(?:oun)?t)?\.?(?: number| no\b\.?)?|a/c"
    r"|bank details)"
    r"\W{0,3}(?:is |was |number )?\W?(\d(?:[ -]?\d){5,11})\b",
    re.IGNORECASE,
)
_REGISTERED = Form(
    r"\b(?:GMC|NMC|GDC|HCPC|GPhC|GOC|SRA|BACP|UKCP|UTR|MRN|passport|driving licen[cs]e|hospital"
    r"|patient"
    r"|staff|employee|payroll|personnel|membership|registration|case|student|badge|SSN"
    r"|social security|prescription|policy|pension)"
    r"(?: registration| reference| card)?(?: numbers?| no\b\.?| id\b| pin\b| ref\b\.?|:)"
    rf"{_IS}((?=[A-Z0-9/-]*\d{{3}})[A-Z0-9][A-Z0-9/-]{{3,19}})\b",
    re.IGNORECASE,
)
_REFERRED = Form(
    r"\b(?:GMC|NMC|GDC|HCPC|GPhC|GOC|SRA|BACP|UKCP|UTR|MRN|passport|driving licen[cs]e|smartcard)"
    r"(?:[ ,:(#]{1,3}(?:registration|reference|registered|card|numbers?|no|id|pin|ref|is|was)\b"
    r"\.?){0,4}[ ,:(#]{1,3}((?=[A-Z0-9]*\d{5})[A-Z0-9]{5,12})\b",
    re.IGNORECASE,
)
_MACHINE = Form(
    r"(?<![\w.-])(?:\d{1,3}\.){3}\d{1,3}(?![\w-]|\.\d)"
    r"|(?<![\w:-])(?:[0-9A-F]{2}[:-]){5}[0-9A-F]{2}(?![\w:-])",
    re.IGNORECASE,
)
_VERSION = Form(r"\b(?:version|release|v|build)\.? ?$", re.IGNORECASE)
_REGULATOR = Form(
    r"\b(?:GMC|NMC|GDC|HCPC|GPhC|MRN)\W{1,2}(?:PIN\W{1,2})?"
    r"((?:[A-Z]{2})?\d{5,7}|\d\d[A-Z]\d{4}[A-Z])\b"
)
_GIVEN = Form(
    r"\b(?:aadhaar|(?:army|service|staff|employee|payroll|customer|client|account|loan|student"
    r"|patient"
    r"|hospital|membership|member|prison|social security|insurance|tax|policy|passport|works"
    r"|warrant"
    r"|licen[cs]e|reference|roll|collar) (?:number|no\b\.?|ref\b\.?|reference|id|code)),? (?:is "
    r"|was )?"
    r"((?!\d{4}-\d\d-\d\d\b)\d(?:[ -]?\d){5,14})(?![ -]?\d)(?!\w)",
    re.IGNORECASE,
)
_DRIVER = Form(r"\b([A-Z][A-Z9]{4}[ -]?\d{6}[ -]?[A-Z9]{2}[ -]?\d[A-Z]{2})\b")
_OF_A_CASE = Form(
    r"\b(?:tribunal case|claim|docket|BRP|policy"
    r"|(?:case|appeal|crime|incident|complaint|grievance|reference|ref|tenancy|council tax|customer"
    r"|library|account|client|visa|permit|candidate|pupil|learner|enrolment|clock|pass|badge"
    r"|contract"
    r"|licen[cs]e|certificate|member(?:ship)?|payroll|staff|employee|personnel|service|collar"
    r"|warrant)"
    r" (?:code|card|number|no\b\.?|nr\b\.?|id|ref|reference|pin))"
    r"(?: (?:number|no\b\.?|ref|is|was|of|read|the)){0,2}[ :#(]{1,2}"
    r"((?!\d{4}-\d\d-\d\d\b|\d\d?[./-]\d\d?[./-]\d|(?:19|20)\d\d[/-]\d\d\b)(?=[A-Z0-9/.-]*\d[A-Z/.-]*\d[A-Z/.-]*\d)"
    r"[A-Z0-9]+(?:[-/.][A-Z0-9]+)+)\b",
    re.IGNORECASE,
)
_BY_FORM = (
    ("bank-account", _BANK_SAID),
    ("ni-number", _NI_SAID),
    ("ni-number", _NI),
    ("nhs-number", _NHS_SAID),
    ("registration-number", _REGISTERED),
    ("registration-number", _REGULATOR),
    ("registration-number", _REFERRED),
    ("registration-number", _DRIVER),
    ("registration-number", _OF_A_CASE),
    ("registration-number", _GIVEN),
    ("registration-number", _SSN),
)
_IBAN = Form(
    r"(?<![A-Za-z0-9])[A-Z]{2}\d\d(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_CARD = Form(r"(?<![\d-])\d{4}([ -]?)\d{4}\1\d{4}\1\d{1,7}(?!\d)")
_SORT_CODE = Form(r"(?<![\d-])\d\d([- ])\d\d\1\d\d(?![\d-])")
_ACCOUNT = Form(r"(?<!\d)\d{4} ?\d{4}(?!\d)")
REACH = 60
_LARGEST_PART = 255
_SHORTEST_CARD = 13


def number_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield numbers of one person in a stretch, `REACH` around the digits that it is for."""
    for code, pattern in _BY_FORM:
        for match in pattern.finditer(text, low, high):
            yield Find(code, *match.span(1))
    for pattern in (_NHS, _NHS_APART, _NHS_OTHERWISE):
        for match in pattern.finditer(text, low, high):
            if _is_of_health(text, match):
                yield Find("nhs-number", *match.span())
    yield from given_finds(text, low, high)
    yield from _machine_finds(text, low, high)
    yield from _bank_finds(text, low, high)


def _is_of_health(text: str, match: re.Match[str]) -> bool:
    """Whether ten digits are an NHS number: by the words beside them, or else by the last digit.

    One phone number of America in eleven would pass by its digits alone.
    """
    near = text[max(0, match.start() - REACH) : match.end() + REACH // 2]
    far = text[max(0, match.start() - 3 * REACH) : match.start()].rpartition("\n\n")[2]
    if _HEALTH.search(near) or (_HEALTH.search(far) and not _SURELY_DIALLED.search(near)):
        return _GROUPS.fullmatch(match[0]) is not None or is_nhs_number(match[0])
    is_dialled = match[0][3:8] == "-555-" or _DIALLED.search(near) is not None
    return is_nhs_number(match[0]) and not (is_dialled and _AMERICAN.fullmatch(match[0]))


def _machine_finds(text: str, low: int, high: int) -> Iterator[Find]:
    for match in _MACHINE.finditer(text, low, high):
        parts = match[0].split(".")
        is_version = _VERSION.search(text, max(0, match.start() - 10), match.start()) is not None
        is_address = len(parts) == 1 or (
            all(int(part) <= _LARGEST_PART for part in parts) and len(match[0]) > len("1.2.3.4")
        )
        if is_address and not is_version:
            yield Find("registration-number", *match.span())


def _bank_finds(text: str, low: int, high: int) -> Iterator[Find]:
    for pattern in (_IBAN, _CARD):
        for match in pattern.finditer(text, low, high):
            if _is_bank(match[0], pattern):
                yield Find("bank-account", *match.span())
    for match in _SORT_CODE.finditer(text, low, high):
        account = _ACCOUNT.search(text, match.end(), match.end() + REACH)
        if account:
            yield Find("bank-account", *match.span())
            yield Find("bank-account", *account.span())


def is_nhs_number(text: str) -> bool:
    """Whether the ten digits in a text are an NHS number: the last one checks the others, mod 11.

    >>> is_nhs_number("943 476 5919"), is_nhs_number("943 476 5918"), is_nhs_number("086 555 0174")
    (True, False, False)
    """
    digits = [int(sign) for sign in text if sign.isdigit()]
    if not _ISSUED.match("".join(map(str, digits))):
        return False
    total = sum(weight * digit for weight, digit in zip(range(10, 1, -1), digits, strict=False))
    return (11 - total % 11) % 11 == digits[-1] and len(set(digits)) > 1


def _is_bank(text: str, pattern: Form) -> bool:
    signs = [sign for sign in text.upper() if sign.isalnum()]
    if pattern is _IBAN:
        return _is_iban("".join(signs))
    return len(signs) >= _SHORTEST_CARD and _is_card([int(sign) for sign in signs])


def _is_iban(signs: str) -> bool:
    """Whether the check digits are well: ISO 13616, mod 97."""
    turned = signs[4:] + signs[:4]
    return int("".join(str(int(sign, 36)) for sign in turned)) % 97 == 1


def _is_card(digits: list[int]) -> bool:
    """Whether the last digit checks the others, as on bank cards (ISO/IEC 7812, Luhn)."""
    doubled = [digit * 2 - 9 * (digit > 4) for digit in digits[-2::-2]]  # noqa: PLR2004
    return (sum(doubled) + sum(digits[-1::-2])) % 10 == 0 and len(set(digits)) > 1
