"""A column as its file tells it: the one definition of each of its fields.

Knows no piece and no slot: which days come of it is worked out in `catalogue.slots`.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    Field,
    GetJsonSchemaHandler,
    ValidatorFunctionWrapHandler,
    WrapValidator,
    model_validator,
)

from columnist.domain.cadence import Rule
from columnist.domain.code import CODES, Severity
from columnist.domain.departure import Extra, Move, Skip
from columnist.domain.diagnostic import nearest, quoted
from columnist.domain.entity import Entity
from columnist.domain.fault import fault_at, told_at_once
from columnist.domain.lead import LeadText
from columnist.domain.texts import Line, Name
from columnist.domain.time_zone import TimeZone, zone_of
from columnist.domain.values import Email, misfit
from columnist.domain.whole_number import Count, Number

if TYPE_CHECKING:
    from datetime import date
    from zoneinfo import ZoneInfo

    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema

_RAISABLE = tuple(name for name, code in CODES.items() if code.severity is Severity.WARNING)


class SignOff(StrEnum):
    """Whether the client has to sign off the text itself."""

    OPTIONAL = "optional"
    REQUIRED = "required"


class Accent(StrEnum):
    """The colour of a column: quiet ones, each legible on a light and on a dark page."""

    TEAL = "teal"
    PLUM = "plum"
    INDIGO = "indigo"
    MOSS = "moss"
    OCHRE = "ochre"
    CLAY = "clay"
    ROSE = "rose"
    SLATE = "slate"


class Words(Entity):
    """How long a piece of the column should be, counted in the words of its body."""

    min: Count | None = Field(
        description="Fewer words give a warning.", default=None, examples=[400]
    )
    max: Count | None = Field(
        description="More words give a warning.", default=None, examples=[1200]
    )

    @model_validator(mode="after")
    def _is_in_order(self) -> Self:
        if self.min is not None and self.max is not None and self.min > self.max:
            raise misfit(
                "out-of-range",
                "has a min of {least}, which is more than its max of {most}.",
                "Write the smaller number under min.",
                least=self.min,
                most=self.max,
            )
        return self


def _one_or_many(value: Any, handler: ValidatorFunctionWrapHandler) -> Any:  # noqa: ANN401
    if isinstance(value, str):
        raise misfit(
            "invalid-cadence",
            "is {found}, but `every`, `on`, `at` and `from` were expected, each on its own line.",
            'Write them below it, for example  every: "2 weeks"',
            found=quoted(value),
        )
    # A single rule is read here, so that its faults have the path that its file has, without [0].
    return (Rule.model_validate(value),) if isinstance(value, Mapping) else handler(value)


class _OneOrMany:
    """The JSON Schema of what `_one_or_many` takes."""

    def __get_pydantic_json_schema__(
        self, core_schema: CoreSchema, handler: GetJsonSchemaHandler, /
    ) -> JsonSchemaValue:
        many = handler(core_schema)
        return {"anyOf": [many["items"], many]}


def _in_turn(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    seen: set[date] = set()
    faults = []
    for index, rule in enumerate(rules):
        if rule.start in seen:
            fault = misfit(
                "invalid-cadence",
                "is {start}, but another rule starts on that day already.",
                "A rule holds until the next one starts. Change the day of one, or take it away.",
                start=quoted(rule.start.isoformat()),
            )
            faults.append(fault_at((index, "from"), fault, rule.start))
        seen.add(rule.start)
    if faults:
        raise told_at_once(faults)
    return tuple(sorted(rules, key=lambda rule: rule.start))


Cadence = Annotated[
    tuple[Rule, ...],
    Field(min_length=1),
    AfterValidator(_in_turn),
    WrapValidator(_one_or_many),
    _OneOrMany(),
]


def _raisable(name: str) -> str:
    if name in _RAISABLE:
        return name
    if name in CODES and CODES[name].severity is Severity.ERROR:
        fault = "is an error already, so that there is nothing to raise."
        raise misfit("unknown-code", fault, "Take the line away.")
    close = nearest(name, _RAISABLE)
    listed = f"Warnings that can be made errors: {', '.join(_RAISABLE)}."
    hint = f'Did you mean "{close}"?' if close else listed
    raise misfit("unknown-code", "names {found}, which is no warning.", hint, found=quoted(name))


class Column(Entity):
    """The file `column.yml` of a column."""

    title: Name = Field(description="The column's name.", examples=["Coaching"])
    description: Line | None = Field(
        description="What the column is about, in a sentence or two.",
        default=None,
        examples=["How a few hours of coaching change a working life."],
    )
    contact: Email = Field(
        description=(
            "Where readers write who would like to take part; it is printed under each piece."
        ),
        examples=["coaching@example.org"],
    )
    timezone: TimeZone = Field(
        description="The time zone in which its days and hours are meant.",
        examples=["Europe/London"],
    )
    cadence: Cadence = Field(
        description=(
            "When it comes: one rule, or a list of rules of which each holds until "
            "the next one starts."
        ),
        examples=[{"every": "2 weeks", "on": "thursday", "at": "07:00", "from": "2026-01-15"}],
    )
    skip: tuple[Skip, ...] = Field(
        description="Days on which it does not come; the rhythm goes on below them.",
        default=(),
        examples=[[{"date": "2026-12-24", "reason": "Christmas"}]],
    )
    move: tuple[Move, ...] = Field(
        description="Slots that come on another day; they keep their identity.",
        default=(),
        examples=[[{"slot": "2026-04-02", "to": "2026-04-01", "reason": "Easter"}]],
    )
    extra: tuple[Extra, ...] = Field(
        description="Slots beside the rhythm.",
        default=(),
        examples=[[{"date": "2026-05-05", "reason": "special issue"}]],
    )
    deadlines: dict[Name, LeadText] = Field(
        description=(
            "What has to be done before a slot, and how long before; the earliest "
            "is the handing in."
        ),
        default_factory=dict,
        examples=[{"submission": "21 days", "final copy": "3 working days"}],
    )
    runway: Number = Field(
        description="How many of the coming slots should be filled; 3 if not given.",
        default=3,
        examples=[3],
    )
    sign_off: SignOff = Field(
        description=(
            "Whether a text needs the client's own sign-off: `optional` (if not "
            "given) or `required`."
        ),
        default=SignOff.OPTIONAL,
        examples=["required"],
    )
    words: Words = Field(
        description="How long a piece should be.",
        default=Words(),
        examples=[{"min": 400, "max": 1200}],
    )
    accent: Accent = Field(
        description="The colour of the column.", default=Accent.TEAL, examples=["plum"]
    )
    rules: dict[Annotated[str, AfterValidator(_raisable)], Literal["error"]] = Field(
        description="Warnings that are errors in this column, by their codes.",
        default_factory=dict,
        examples=[{"missing-alt-text": "error"}],
        json_schema_extra={"propertyNames": {"enum": list(_RAISABLE)}},
    )

    @property
    def zone(self) -> ZoneInfo:
        """The rules of its time zone."""
        return zone_of(self.timezone)

    @property
    def begins(self) -> date:
        """The day before which it has no slot."""
        return self.cadence[0].start

    @property
    def holiday_calendars(self) -> tuple[str, ...]:
        """The codes of the public holidays that it keeps, such as `GB-ENG`."""
        return tuple(skip.holidays for skip in self.skip if skip.holidays is not None)

    def rule_on(self, day: date) -> Rule:
        """Return the rule in force on a day; before the column begins, its first one."""
        in_force = [rule for rule in self.cadence if rule.start <= day]
        return in_force[-1] if in_force else self.cadence[0]
