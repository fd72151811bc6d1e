"""The forms of what people write for readers: a name, a line, paragraphs.

The bounds are far above what a page has room for: they stop what was pasted in by mistake or in bad
faith. Knows no field's name.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Annotated, Final

from pydantic import AfterValidator, Field

from columnist.domain.values import misfit

LONGEST_NAME: Final = 150
LONGEST_LINE: Final = 1_000

_SOMETHING: Final = r"\S"


def _at_most(most: int) -> str:
    """Return the pattern of a text with so many characters, counted as `_line` leaves them."""
    return rf"^\s*(?=\S)(?:\S|\s+(?=\S)){{1,{most}}}\s*$"


@lru_cache(maxsize=8192)
def _name(text: str) -> str:
    return _bounded(_line(text), LONGEST_NAME)


def _sentence(text: str) -> str:
    return _bounded(_line(text), LONGEST_LINE)


def _line(text: str) -> str:
    return " ".join(_prose(text).split())


def _prose(text: str) -> str:
    if not text.strip():
        hint = "Write it or take the line away."
        raise misfit("empty-text", "is empty, but some text was expected.", hint)
    return text


def _bounded(text: str, most: int) -> str:
    if len(text) > most:
        fault = "has {length:,} characters, but at most {most:,} were expected."
        raise misfit("too-large", fault, "Shorten it.", length=len(text), most=most)
    return text


WORDS: Final = "words"
"""What a type is annotated with that takes whatever somebody wants to say."""

Name = Annotated[
    str,
    WORDS,
    AfterValidator(_name),
    Field(json_schema_extra={"pattern": _at_most(LONGEST_NAME)}),
]
"""A name, a title or a tag: a few words on one line."""

Line = Annotated[
    str,
    WORDS,
    AfterValidator(_sentence),
    Field(json_schema_extra={"pattern": _at_most(LONGEST_LINE)}),
]
"""A sentence or two on one line: runs of white space count as one space."""

Prose = Annotated[
    str,
    WORDS,
    AfterValidator(_prose),
    Field(json_schema_extra={"pattern": _SOMETHING}),
]
"""Text of one or more paragraphs."""
