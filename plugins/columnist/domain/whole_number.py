"""Whole numbers, in digits: how many, and which one. Knows no field's name."""

from __future__ import annotations

import re
from typing import Annotated, Any, Final

from pydantic import BeforeValidator, Field

from columnist.domain.diagnostic import quoted
from columnist.domain.values import as_text, misfit

MOST_DIGITS: Final = 6
LARGEST: Final = 10**MOST_DIGITS - 1

_NUMBER: Final = re.compile("[0-9]+")


def parse_number(value: Any) -> int:  # noqa: ANN401
    """Return a whole number written in the digits 0 to 9."""
    if isinstance(value, int):
        return value
    text = as_text(value)
    if _NUMBER.fullmatch(text) is None:
        message = "is {found}, but a whole number in digits was expected."
        raise misfit(
            "invalid-number",
            message,
            "Write it without a sign, a point or words, such as 6.",
            found=quoted(text),
        )
    if len(text.lstrip("0")) > MOST_DIGITS:
        message = "is {found}, but at most {most:,} was expected."
        raise misfit("out-of-range", message, found=quoted(text), most=LARGEST)
    return int(text)


# The pattern is that of the same in quotation marks.
Number = Annotated[
    int,
    BeforeValidator(parse_number),
    Field(
        ge=0,
        json_schema_extra={"maximum": LARGEST, "pattern": f"^0*[0-9]{{1,{MOST_DIGITS}}}$"},
    ),
]
Count = Annotated[
    int,
    BeforeValidator(parse_number),
    Field(
        ge=1,
        json_schema_extra={
            "maximum": LARGEST,
            "pattern": f"^0*[1-9][0-9]{{0,{MOST_DIGITS - 1}}}$",
        },
    ),
]
