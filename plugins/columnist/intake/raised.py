"""Figures and letters above or below the line are written by signs of their own: 10⁶, H₂O.

Markdown has no mark for them, and on the line they would say something else.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from columnist.domain.diagnostic import quoted
from columnist.intake.html_tree import is_note_mark

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

_PLAIN: Final = "0123456789+-\u2010\u2011\u2012\u2013\u2212=()ni \u00a0"
_SIGNS: Final = {
    "sup": str.maketrans(_PLAIN, "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁻⁻⁻⁼⁽⁾ⁿⁱ \u00a0"),
    "sub": str.maketrans(_PLAIN, "₀₁₂₃₄₅₆₇₈₉₊₋₋₋₋₋₋₌₍₎ₙᵢ \u00a0"),
}
_PLACES: Final = {"sup": "above", "sub": "below"}
_ORDINAL: Final = re.compile(r"\s*(?:st|nd|rd|th)\s*", re.IGNORECASE)
"""Endings that say on the line what they say above it: 1st."""


def raise_signs(root: Element) -> tuple[str, ...]:
    """Write what stands above or below the line by its own signs, in place.

    Returns a sentence for each that has none; its words stand on the line.
    """
    told: list[str] = []
    for tag, signs in _SIGNS.items():
        for element in root.iter(tag):
            told += _raised(element, tag, signs)
    return tuple(dict.fromkeys(told))


def _raised(element: Element, tag: str, signs: dict[int, int]) -> Iterator[str]:
    holders = [*_holders(element)]
    said = "".join(getattr(holder, part) or "" for holder, part in holders)
    if not said.strip():
        return
    if all(ord(sign) in signs for sign in said):
        for holder, part in holders:
            setattr(holder, part, (getattr(holder, part) or "").translate(signs))
    elif not _ORDINAL.fullmatch(said):
        yield (
            f"{quoted(' '.join(said.split()))} stood {_PLACES[tag]} the line, and stands on it "
            "now; see whether it still says the same."
        )


def _holders(element: Element) -> Iterator[tuple[Element, str]]:
    """Yield where the words of an element are kept, but for the marks of notes."""
    yield element, "text"
    for inner in element:
        if not is_note_mark(inner):
            yield from _holders(inner)
        yield inner, "tail"
