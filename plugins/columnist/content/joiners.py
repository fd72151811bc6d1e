"""Signs that nobody sees and that belong where they stand: within a word, and within an emoji.

Persian keeps letters of one word apart, and Hindi and its kin shape them, by U+200C and U+200D (RFC
5892, appendices A.1 and A.2); U+200D makes one emoji of several (UTS #51, ED-16), and tags make
three flags of a black one (ED-14a). Elsewhere they are disguises. Knows no file.
"""

from __future__ import annotations

from typing import Final

_EMOJI: Final = "[\u2194\u2195\u2600-\u27bf\u2b1b\U0001f300-\U0001faff]"
_COLOURFUL: Final = "\ufe0f"
# Arabic, Syriac and N'Ko; Devanagari to Sinhala; Tibetan, Burmese, Khmer, Mongolian and extensions.
_LETTER: Final = (
    "[\u0620-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u17ff\u1820-\u18aa\ua8e0-\ua8ff\ua9e0-\ua9ff"
    "\uaa60-\uaa7f]"
)
# Behind what takes a letter's vowel away, also at the end of a word.
_VIRAMA: Final = (
    "[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u1039\u103a\u17d2]"
)
_FLAGS: Final = tuple(
    "\U0001f3f4" + "".join(chr(0xE0000 + ord(letter)) for letter in region) + "\U000e007f"
    for region in ("gbeng", "gbsct", "gbwls")
)


def _unless(before: str, behind: str) -> str:
    """Return what fails behind a sign that ends one pattern, if the other one follows."""
    return f"(?!(?<={before}){behind})"


JOINER_OUT_OF_PLACE: Final = (
    rf"[\u200c\u200d](?<!{_VIRAMA}.)"
    + _unless(f"{_LETTER}.", _LETTER)
    + _unless(f"{_EMOJI}\u200d", _EMOJI)
    + _unless(f"{_EMOJI}{_COLOURFUL}\u200d", _EMOJI)
)
"""A pattern: a joiner that stands neither within a word that needs it nor within an emoji."""

TAG_OUT_OF_PLACE: Final = "[\U000e0000-\U000e0fff]" + "".join(
    _unless(flag[: at + 1], flag[at + 1 :]) for flag in _FLAGS for at in range(1, len(flag))
)
"""A pattern: a tag, or a sign of its kind, that is no part of a flag."""
