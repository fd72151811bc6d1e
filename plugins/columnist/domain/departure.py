"""Where a column departs from its rhythm: skips, moves and extra slots.

Knows one departure at a time; whether two contradict each other is seen in `catalogue.conflicts`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from pydantic import ConfigDict, Field, ModelWrapValidatorHandler, model_validator

from columnist.domain.diagnostic import quoted
from columnist.domain.entity import Entity, giving
from columnist.domain.fault import fault_at, read_with, told_at_once
from columnist.domain.public_holidays import HolidayCode, holidays_of
from columnist.domain.texts import Line
from columnist.domain.values import Day, misfit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet
    from datetime import date

    from pydantic_core import InitErrorDetails

_FORMS = "Write date, or from and to, or holidays."


class Skip(Entity):
    """Days on which the column does not come: a day, a range, or the holidays of a place.

    The rhythm goes on below it: the slots after it are the same as without it.
    """

    # `from` is a word of Python; a file that says `start` instead has an unknown key.
    model_config = ConfigDict(
        populate_by_name=False,
        json_schema_extra={
            "oneOf": [
                giving("date", "reason", without=("from", "to", "holidays")),
                giving("from", "to", "reason", without=("date", "holidays")),
                giving("holidays", without=("date", "from", "to")),
            ],
        },
    )

    day: Day | None = Field(
        description="One day.", default=None, alias="date", examples=["2026-12-24"]
    )
    start: Day | None = Field(
        description="The first day of a range.", default=None, alias="from", examples=["2026-08-01"]
    )
    end: Day | None = Field(
        description="The last day of a range, which belongs to it.",
        default=None,
        alias="to",
        examples=["2026-08-31"],
    )
    holidays: HolidayCode | None = Field(
        description="All public holidays of a country or region.", default=None, examples=["GB-ENG"]
    )
    reason: Line | None = Field(
        description="Why. Needed but for public holidays, which have names.",
        default=None,
        examples=["Christmas"],
    )

    @model_validator(mode="wrap")
    @classmethod
    def _is_one_thing(cls, value: Any, handler: ModelWrapValidatorHandler[Self]) -> Any:  # noqa: ANN401
        if not isinstance(value, dict):
            return handler(value)
        given = {key for key, one in value.items() if one is not None}
        return read_with(handler, value, _of_form(given))

    @model_validator(mode="after")
    def _is_in_order(self) -> Self:
        if self.start is not None and self.end is not None and self.end < self.start:
            fault = misfit(
                "invalid-skip",
                "is {found}, but the range begins only on {start}.",
                "Write the earlier day under from and the later one under to.",
                found=quoted(self.end.isoformat()),
                start=self.start.isoformat(),
            )
            raise told_at_once([fault_at(("to",), fault, self.end)])
        return self

    def reason_on(self, day: date) -> str | None:
        """Return why a day is skipped, or `None` if it is not."""
        if self.holidays is not None:
            name = holidays_of(self.holidays, day.year).get(day)
            return self.reason if name and self.reason else name
        first, last = self.start or self.day, self.end or self.day
        return self.reason if first and last and first <= day <= last else None


def _of_form(given: AbstractSet[str]) -> Iterator[InitErrorDetails]:
    """Yield what is wrong with the keys of a skip, whatever their values are."""
    ends = given & {"from", "to"}
    forms = len(given & {"date", "holidays"}) + bool(ends)
    if forms == 0:
        yield fault_at((), misfit("invalid-skip", "does not say which days it skips.", _FORMS))
    if forms > 1:
        fault = "says in several ways which days it skips, but one was expected."
        each = f"{_FORMS} Make a skip of its own of each."
        yield fault_at((), misfit("invalid-skip", fault, each))
    if forms == 1 and "reason" not in given and "holidays" not in given:
        yield fault_at(("reason",), "missing")
    for end in sorted({"from", "to"} - ends) if forms == 1 and ends else ():
        yield fault_at((end,), "missing")


class Move(Entity):
    """A slot that comes on another day. It keeps its identity, and so does the piece in it."""

    slot: Day = Field(
        description="The slot, by the day on which the rhythm has it.", examples=["2026-04-02"]
    )
    to: Day = Field(description="The day on which it comes instead.", examples=["2026-04-01"])
    reason: Line = Field(description="Why.", examples=["Easter"])


class Extra(Entity):
    """A slot beside the rhythm."""

    model_config = ConfigDict(populate_by_name=False)

    day: Day = Field(description="The day.", alias="date", examples=["2026-05-05"])
    reason: Line = Field(description="Why.", examples=["special issue"])
