"""One rule of a column's cadence: the rhythm, its anchor, and the time of day.

Knows no skips, moves or zones, and nothing of other rules.
"""

from __future__ import annotations

from datetime import date, time
from functools import cached_property
from typing import Any, Self, cast

from pydantic import (
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    ValidationInfo,
    field_validator,
    model_validator,
)

from columnist.domain.days import spelled
from columnist.domain.diagnostic import quoted
from columnist.domain.entity import Entity, giving
from columnist.domain.fault import fault_at, read_with
from columnist.domain.recurrence import YEARS_TO_WAIT, Recurrence
from columnist.domain.rhythm import (
    DAYS_GO_WITH_EVERY,
    Every,
    EveryText,
    On,
    OnText,
    checked_on,
    recurrence_of,
)
from columnist.domain.rrule_text import RruleText
from columnist.domain.values import Clock, Day, misfit

MIDNIGHT = time(0, 0)


class Rule(Entity):
    """A rhythm. Months without the day that is named are passed over, as RFC 5545 has it."""

    # `from` is a word of Python; a file that says `start` instead has an unknown key.
    model_config = ConfigDict(
        populate_by_name=False,
        json_schema_extra={
            "oneOf": [
                giving("every", without=("rrule",)),
                giving("rrule", without=("every", "on")),
            ],
            "allOf": DAYS_GO_WITH_EVERY,
        },
    )

    every: EveryText | None = Field(
        description="How often: a number of days, weeks or months. Needed where `rrule` is not.",
        default=None,
        examples=["2 weeks"],
    )
    on: OnText | None = Field(
        description=(
            "Which days: weekdays for weeks; for months an nth weekday, a day of the month or "
            "`last day`.\n\n"
            "If not given, the day of the week or of the month that `from` falls on. Months that "
            "have no 31st\nare passed over; `last day` comes in every month."
        ),
        default=None,
        examples=["thursday", "first tuesday", "last day"],
    )
    at: Clock = Field(
        description="The time of day in the column's zone; midnight if not given.",
        default=MIDNIGHT,
        examples=["07:00"],
        json_schema_extra={"default": "00:00"},
    )
    start: Day = Field(
        description=(
            "The anchor: the rhythm is counted from this day, always, and nothing comes before it."
        ),
        alias="from",
        examples=["2026-01-15"],
    )
    rrule: RruleText | None = Field(
        description=(
            "The rhythm as a recurrence rule of RFC 5545, in place of `every` and `on`.\n\n"
            "Read are FREQ (DAILY, WEEKLY, MONTHLY, YEARLY), INTERVAL, BYDAY, BYMONTHDAY, BYMONTH, "
            "BYSETPOS,\nUNTIL (a day), COUNT and WKST."
        ),
        default=None,
        examples=["FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"],
    )

    @field_validator("on")
    @classmethod
    def _goes_with_every(cls, on: On | None, info: ValidationInfo) -> On | None:
        every: Every | None = info.data.get("every")
        return checked_on(on, every) if on is not None and every is not None else on

    @field_validator("rrule")
    @classmethod
    def _stands_alone(cls, rrule: Recurrence | None, info: ValidationInfo) -> Recurrence | None:
        for name in ("every", "on"):
            if rrule is not None and info.data.get(name) is not None:
                raise misfit(
                    "invalid-cadence",
                    "stands beside {name} ({found}), but a rhythm is told in one way.",
                    f"Keep `{name}` or `rrule`, not both.",
                    name=f"`{name}`",
                    found=quoted(str(info.data[name])),
                )
        return rrule

    @model_validator(mode="wrap")
    @classmethod
    def _says_how_often(cls, value: Any, handler: ModelWrapValidatorHandler[Self]) -> Any:  # noqa: ANN401
        is_told = not isinstance(value, dict) or any(value.get(key) for key in ("every", "rrule"))
        fault = "does not say how often: neither `every` nor `rrule` is there."
        hint = 'Add it, for example  every: "2 weeks"'
        lacks = () if is_told else (fault_at((), misfit("invalid-cadence", fault, hint)),)
        return read_with(handler, value, lacks)

    @model_validator(mode="after")
    def _comes(self) -> Self:
        if self._is_told and not self.recurrence.comes(self.start):
            raise misfit(
                "cadence-never-comes",
                "names days that never come: there is none in the {years} years after {start}.",
                "Look at the days of the month, the months and the end that it names.",
                years=YEARS_TO_WAIT,
                start=spelled(self.start),
            )
        return self

    @property
    def _is_told(self) -> bool:
        return self.every is not None or self.rrule is not None

    @cached_property
    def recurrence(self) -> Recurrence:
        """The rhythm, however it was told."""
        # A rule has `every` where it has no `rrule`: a validator has seen to that.
        return self.rrule or recurrence_of(cast("Every", self.every), self.on)

    def days(self, since: date, until: date) -> tuple[date, ...]:
        """Return the days of the rhythm from `since` to `until`, both included, in order."""
        return self.recurrence.days(self.start, since, until)
