"""Whether what a client is called is made of initials, however they are written and set apart.

Letters of other alphabets that are drawn as Latin ones are read as these. Between initials may
stand what stands before surnames ("van", "v.d."), and before them a form of address.
"""

from __future__ import annotations

import re
import unicodedata

from columnist.content.anonymity.form import Form
from columnist.content.anonymity.letters import without_signs
from columnist.content.anonymity.words import word_set
from columnist.domain.appearance import in_latin_letters

_PART = Form(r"([^\W\d_]+)(\.?)")
_DIGIT = Form(r"\d")
_BESIDE = word_set("mr mrs ms mx miss dr prof client coachee jr jnr sr snr phd mba ii iii")
"""What is no part of a name."""

_PARTICLES = word_set(
    "van von vd de der den di du del da dos la le el al bin ibn ben zu zum ter ten and"
)
_BEFORE = r"(?:Ma?c|Fitz|Nic|vdr?|van|von|de?|zu)"
_JOINED = Form(rf"{_BEFORE}?[A-Z](?:{_BEFORE}?[A-Z]){{0,3}}")
_DIGRAPH = Form(r"(?:[CKPSTZ]h|St|Ts|Gy|Sz|Cs)\.")
"""Two letters that stand for one name."""

_WITHOUT_VOWEL = Form(r"[b-df-hj-np-tv-xz]{2,3}", re.IGNORECASE)
_MOST, _MOST_JOINED = 6, 4


def is_initials(alias: str) -> bool:
    """Tell whether an alias may be the first letters of a name.

    >>> is_initials("J. van der B."), is_initials("J P O'D"), is_initials("Jo"), is_initials("Fitz")
    (True, True, False, False)
    """
    plain = without_signs(in_latin_letters(unicodedata.normalize("NFKC", alias)))
    if _DIGIT.search(plain):
        return False
    parts = [*_PART.finditer(plain)]
    if len(parts) > 1:
        parts = [part for part in parts if part[1].lower() not in _BESIDE]
        parts = [part for part in parts if part[1] not in _PARTICLES]
    return 0 < len(parts) <= _MOST and all(map(_is_initial, parts))


def _is_initial(part: re.Match[str]) -> bool:
    """Whether letters that stand together are initials."""
    letters = part[1]
    if len(letters) == 1:
        return letters.lower() != letters.upper()
    return (
        (letters.isupper() and len(letters) <= _MOST_JOINED)
        or _JOINED.fullmatch(letters) is not None
        or _DIGRAPH.fullmatch(part[0]) is not None
        or _WITHOUT_VOWEL.fullmatch(letters) is not None
    )
