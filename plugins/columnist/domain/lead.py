"""How long before a slot something has to be done. Knows no calendar."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from columnist.domain.diagnostic import quoted
from columnist.domain.values import misfit

_LEAD = re.compile(r"([1-9][0-9]{0,2}) (working day|day|week)s?")


class LeadUnit(StrEnum):
    """What a lead counts."""

    DAY = "day"
    WORKING_DAY = "working day"
    WEEK = "week"


@dataclass(frozen=True, slots=True)
class Lead:
    """A number of days, working days or weeks before a slot."""

    count: int
    unit: LeadUnit

    def __str__(self) -> str:
        return f"{self.count} {self.unit}{'s' if self.count > 1 else ''}"


def parse_lead(value: Any) -> Lead:  # noqa: ANN401 - whatever stands in the file
    """Return the lead that `21 days`, `3 working days` or `2 weeks` names."""
    if isinstance(value, Lead):
        return value
    if not isinstance(value, str):
        raise PydanticCustomError("string_type", "text")
    match = _LEAD.fullmatch(value)
    if match is None:
        fault = "is {found}, but a number of days, working days or weeks was expected."
        hint = "Write it as in 21 days, 3 working days or 2 weeks."
        raise misfit("invalid-lead", fault, hint, found=quoted(value))
    return Lead(int(match[1]), LeadUnit(match[2]))


LeadText = Annotated[
    Lead,
    BeforeValidator(parse_lead),
    WithJsonSchema({"type": "string", "pattern": f"^{_LEAD.pattern}$"}),
]
