"""Numbers that are given to one person: NHS, National Insurance, bank, registration.

Each search looks at a stretch around a number and says nothing of what stands elsewhere.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from columnist.content.anonymity.find import Find

if TYPE_CHECKING:
    from collections.abc import Iterator

_NHS = re.compile(r"(?<![\d+(/-])\d{3}([ .-]?)\d{3}\1\d{4}(?![\d/]|[ .-]\d)")
_NHS_SAID = re.compile(
    r"\b(?:NHS|health(?: service)?)[ -](?:number|no\b\.?)\W{0,3}(?:is |was )?\W?(\d{3}[ .-]?\d{3}[ .-]?\d{4})\b",
    re.IGNORECASE,
)
_NI = re.compile(
    r"(?<![A-Za-z0-9])[A-Z]{2}[ .-]?\d\d[ .-]?\d\d[ .-]?\d\d[ .-]?[A-D](?![A-Za-z0-9])",
    re.IGNORECASE,
)
_NI_SAID = re.compile(
    r"\b(?:NI|NINO|national insurance)(?: number| no\b\.?)?\W{0,3}(?:is |was )?"
    r"\W?([A-Z]{2}(?:[ .-]?\d){6})",
    re.IGNORECASE,
)
_SSN = re.compile(r"(?<![\d-])(?!000|666|9)\d{3}-\d\d-\d{4}(?![\d-])")
_SORT_CODE = re.compile(r"(?<![\d-])\d\d([- ])\d\d\1\d\d(?![\d-])")
_ACCOUNT = re.compile(r"(?<!\d)\d{4} ?\d{4}(?!\d)")
_BANK_SAID = re.compile(
    r"\b(?:sort[ -]?code|account(?: number| no\b\.?)?|a/c|acc(?:oun)?t\.?(?: no\.?)?|bank details)"
    r"\W{0,3}(?:is |was |number )?\W?(\d(?:[ -]?\d){5,11})\b",
    re.IGNORECASE,
)
_IBAN = re.compile(
    r"(?<![A-Za-z0-9])[A-Z]{2}\d\d(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_CARD = re.compile(r"(?<![\d-])\d{4}([ -]?)\d{4}\1\d{4}\1\d{1,7}(?!\d)")
_REGISTERED = re.compile(
    r"\b(?:GMC|NMC|GDC|HCPC|GPhC|GOC|SRA|BACP|UKCP|UTR|passport|driving licen[cs]e|hospital|patient|"
    r"staff|employee|payroll|personnel|membership|registration|case|student|badge|SSN|social security)"
    r"(?: registration| reference| card)?(?: numbers?| no\b\.?| id\b| pin\b| ref\b\.?|:)"
    r"\W{0,3}(?:is |was )?\W?((?=[A-Z0-9/-]*\d{3})[A-Z0-9][A-Z0-9/-]{3,19})\b",
    re.IGNORECASE,
)
_REGULATOR = re.compile(
    r"\b(?:GMC|NMC|GDC|HCPC|GPhC)\W{1,2}(?:PIN\W{1,2})?((?:[A-Z]{2})?\d{5,7}|\d\d[A-Z]\d{4}[A-Z])\b"
)
_BEFORE, _AFTER = 60, 60
_SHORTEST_CARD = 13


def number_finds(text: str, start: int, end: int) -> Iterator[Find]:
    """Yield numbers of one person around a run of digits in a text."""
    low, high = max(0, start - _BEFORE), end + _AFTER
    for pattern in (_IBAN, _CARD):
        for match in pattern.finditer(text, low, high):
            if _is_bank(match[0], pattern):
                yield Find("bank-account", *match.span())
    for match in _SORT_CODE.finditer(text, low, high):
        account = _ACCOUNT.search(text, match.end(), match.end() + _AFTER)
        if account:
            yield Find("bank-account", match.start(), account.end())
    for code, pattern in (
        ("bank-account", _BANK_SAID),
        ("ni-number", _NI_SAID),
        ("nhs-number", _NHS_SAID),
        ("registration-number", _REGISTERED),
        ("registration-number", _REGULATOR),
    ):
        for match in pattern.finditer(text, low, high):
            yield Find(code, *match.span(1))
    for code, pattern in (("ni-number", _NI), ("registration-number", _SSN)):
        for match in pattern.finditer(text, low, high):
            yield Find(code, *match.span())
    for match in _NHS.finditer(text, low, high):
        if is_nhs_number(match[0]):
            yield Find("nhs-number", *match.span())


def is_nhs_number(text: str) -> bool:
    """Whether the ten digits in a text are an NHS number: the last one checks the others, mod 11.

    >>> is_nhs_number("943 476 5919"), is_nhs_number("943 476 5918")
    (True, False)
    """
    digits = [int(sign) for sign in text if sign.isdigit()]
    total = sum(weight * digit for weight, digit in zip(range(10, 1, -1), digits, strict=False))
    return (11 - total % 11) % 11 == digits[-1] and len(set(digits)) > 1


def _is_bank(text: str, pattern: re.Pattern[str]) -> bool:
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
