"""Numbers that are told in words: "double-oh, nine hundred", "H, M, four one, seven seven".

What they are is told by what they spell: by letters around the digits, by how these are grouped, by
their last one, or by the word that leads up to them. Otherwise six and more are a phone number.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from columnist.content.anonymity.find import Find
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.given_numbers import is_owned, led_finds
from columnist.content.anonymity.numbers import is_nhs_number
from columnist.content.anonymity.undressing import DIGITS

if TYPE_CHECKING:
    from collections.abc import Iterator

_SAID = (
    r"(?:(?:double|triple)[ -])?(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine)"
    r"(?: hundred)?"
)
_SPOKEN = Form(rf"\b{_SAID}(?:[ ,-]+{_SAID}){{3,}}\b", re.IGNORECASE)
_LETTERS_BEFORE = Form(r"\b[A-Z](?:[ ,-]{1,2}[A-Z])?[ ,-]{1,2}\Z")
_LETTER_BEHIND = Form(r"[ ,-]{1,2}[A-Z]\b(?!')")
_GAP = re.compile(r"[ ,-]+")
_OF_HEALTH = Form(r"\b(?:NHS|health)\b", re.IGNORECASE)
_SOCIAL_SECURITY = [3, 2, 4]
_FEWEST, _NHS_DIGITS, _NI_DIGITS = 6, 10, 6
_REACH = 40
_TIMES = {"double": 2, "triple": 3}


def spoken_number_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield the numbers in a stretch that are written in words."""
    for match in _SPOKEN.finditer(text, low, high):
        letters = _LETTERS_BEFORE.search(text, max(0, match.start() - 8), match.start())
        letter = _LETTER_BEHIND.match(text, match.end())
        start = letters.start() if letters else match.start()
        end = letter.end() if letter else match.end()
        digits = _digits_said(match[0])
        head, tail = _GAP.sub("", letters[0] if letters else ""), letter[0][-1] if letter else ""
        code = _code_of(text, match, digits, head)
        signs = f"{head}{digits}{tail}"
        before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH]
        if not code and (_is_led_to(before, signs) or is_owned(signs, after)):
            code = "registration-number"
        if code:
            yield Find(code, start, end)
        elif len(_GAP.findall(match[0])) >= _FEWEST - 1:
            yield Find("phone-number", *match.span())


def _code_of(text: str, match: re.Match[str], digits: str, head: str) -> str:
    """Return what a number is by its own form, or an empty text."""
    if len(head) > 1 and len(digits) == _NI_DIGITS:
        return "ni-number"
    if len(digits) == _NHS_DIGITS and is_nhs_number(digits):
        return "nhs-number"
    if len(digits) >= _FEWEST and (
        _OF_HEALTH.search(text, max(0, match.start() - 30), match.start())
    ):
        return "nhs-number"
    groups = [len(_digits_said(group)) for group in match[0].split(",")]
    return "registration-number" if groups == _SOCIAL_SECURITY else ""


def _is_led_to(before: str, signs: str) -> bool:
    """Whether the words before a number lead up to one by which somebody is registered."""
    return any(led_finds(f"{before}{signs}", 0, len(before) + len(signs)))


def _digits_said(words: str) -> str:
    """Return the digits that words stand for: "double eight" is two of them."""
    digits, times = "", 1
    for word in _GAP.split(words.lower()):
        digits += "00" if word == "hundred" else DIGITS.get(word, "") * times
        times = _TIMES.get(word, 1)
    return digits
