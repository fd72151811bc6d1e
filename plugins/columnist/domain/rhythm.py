"""The words of a cadence, `every: 2 weeks` and `on: thursday`, and the rhythm that they mean.

Each form says what it expected in words that complete the sentence "cadence.every is ...".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from columnist.domain.days import MONTHS_IN_A_YEAR
from columnist.domain.diagnostic import nearest, quoted
from columnist.domain.recurrence import Frequency, Recurrence, Weekday
from columnist.domain.values import misfit

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
NTHS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}
LAST_DAY = "last day"
LONGEST_MONTH = 31

_EVERY = re.compile(r"(?:([1-9][0-9]{0,2}) (day|week|month)s?)|(day|week|month)")
_EVERY_HINT = 'Write a number and days, weeks or months, for example "2 weeks".'
_ON_HINT = (
    "Write a weekday such as thursday, an nth weekday such as first thursday or last friday, "
    "a day of the month such as 15, or last day."
)
_MEANT = {
    "annually": "12 months",
    "biweekly": "2 weeks",
    "daily": "1 day",
    "fortnight": "2 weeks",
    "fortnightly": "2 weeks",
    "monthly": "1 month",
    "quarter": "3 months",
    "quarterly": "3 months",
    "weekly": "1 week",
    "year": "12 months",
    "yearly": "12 months",
}


class Unit(StrEnum):
    """What `every` counts."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Every:
    """How often a column comes: a number of days, weeks or months."""

    count: int
    unit: Unit

    def __str__(self) -> str:
        return f"{self.count} {self.unit}{'s' if self.count > 1 else ''}"


@dataclass(frozen=True, slots=True)
class On:
    """Which days of the week or the month a column comes on; one of the two is empty."""

    weekdays: tuple[Weekday, ...] = ()
    month_days: tuple[int, ...] = ()

    @property
    def is_within_month(self) -> bool:
        """Whether it can only be told within a month: the first Thursday, the 15th."""
        return bool(self.month_days) or any(day.nth is not None for day in self.weekdays)

    def __str__(self) -> str:
        return " and ".join((*map(_weekday_said, self.weekdays), *map(_day_said, self.month_days)))


def _weekday_said(day: Weekday) -> str:
    nths = {number: word for word, number in NTHS.items()}
    name = WEEKDAYS[day.index]
    return name if day.nth is None else f"{nths[day.nth]} {name}"


def _day_said(day: int) -> str:
    return LAST_DAY if day < 0 else str(day)


def parse_every(value: Any) -> Every:  # noqa: ANN401 - whatever stands in the file
    """Return how often a column comes, from `2 weeks`, `1 month` or `day`."""
    if isinstance(value, Every):
        return value
    text = _text(value)
    match = _EVERY.fullmatch(text)
    if match is None:
        meant = _meant(text.strip().lower())
        hint = f'Write it as "{meant}".' if meant else _EVERY_HINT
        fault = "is {found}, but a number of days, weeks or months was expected."
        raise misfit("invalid-cadence", fault, hint, found=quoted(text))
    return Every(int(match[1] or 1), Unit(match[2] or match[3]))


def _meant(text: str) -> str:
    years = re.fullmatch("([1-9][0-9]?) years?", text)
    return f"{int(years[1]) * MONTHS_IN_A_YEAR} months" if years else _MEANT.get(text, "")


def parse_on(value: Any) -> On:  # noqa: ANN401 - whatever stands in the file
    """Return which days a column comes on, from one or several words for days."""
    if isinstance(value, On):
        return value
    items = [_text(item) for item in value] if isinstance(value, list) else [_text(value)]
    words = [word.strip() for item in items for word in re.split(r",| and ", item)]
    if not words:
        raise misfit("invalid-cadence", "is an empty list, but a day was expected.", _ON_HINT)
    found = tuple(dict.fromkeys(_day_named(word) for word in words))
    weekdays = tuple(day for day in found if isinstance(day, Weekday))
    month_days = tuple(day for day in found if isinstance(day, int))
    if len({day.nth is None for day in weekdays} | {"day" for _ in month_days}) > 1:
        raise misfit(
            "invalid-cadence",
            "is {found}, but days of different kinds cannot stand together.",
            "Write weekdays only, nth weekdays only, or days of the month only.",
            found=quoted(", ".join(items)),
        )
    return On(weekdays, month_days)


def _day_named(word: str) -> Weekday | int:
    folded = word[:1].lower() + word[1:]
    nth, _, name = folded.rpartition(" ")
    name = name[:1].lower() + name[1:]
    if name in WEEKDAYS and (nth in NTHS or not nth):
        return Weekday(WEEKDAYS.index(name), NTHS.get(nth))
    if folded == LAST_DAY:
        return -1
    if re.fullmatch("[0-9]{1,2}", word) and 1 <= int(word) <= LONGEST_MONTH:
        return int(word)
    raise _no_day(word, nth, name)


def _no_day(word: str, nth: str, name: str) -> PydanticCustomError:
    known = [*WEEKDAYS, LAST_DAY, *(f"{first} {day}" for first in NTHS for day in WEEKDAYS)]
    close = nearest(word, known)
    hint = f'Did you mean "{close}"?' if close else _ON_HINT
    if nth == "fifth" and name in WEEKDAYS:
        hint = f'Not every month has a fifth one. Write "last {name}".'
    fault = "is {found}, but a day of the week or of the month was expected."
    return misfit("invalid-cadence", fault, hint, found=quoted(word))


def _text(value: Any) -> str:  # noqa: ANN401 - whatever stands in the file
    if isinstance(value, str):
        return value
    raise PydanticCustomError("string_type", "text")


def checked_on(on: On, every: Every) -> On:
    """Return the days if they go with how often the column comes; raise a misfit otherwise."""
    found = quoted(str(on))
    if every.unit is Unit.DAY:
        fault = "is {found}, but a rhythm of days comes on any day of the week."
        raise misfit("invalid-cadence", fault, "Take `on` away, or count in weeks.", found=found)
    if every.unit is Unit.WEEK and on.is_within_month:
        fault = "is {found}, but `every` counts weeks, which have weekdays only."
        hint = 'Write a weekday such as thursday, or count in months: every: "1 month".'
        raise misfit("invalid-cadence", fault, hint, found=found)
    if every.unit is Unit.MONTH and not on.is_within_month:
        name = WEEKDAYS[on.weekdays[0].index]
        fault = "is {found}, but `every` counts months, which have four or five of each weekday."
        hint = f'Say which one, for example "first {name}" or "last {name}".'
        raise misfit("invalid-cadence", fault, hint, found=found)
    return on


def recurrence_of(every: Every, on: On | None) -> Recurrence:
    """Return the rhythm that the words mean."""
    frequency = {
        Unit.DAY: Frequency.DAILY,
        Unit.WEEK: Frequency.WEEKLY,
        Unit.MONTH: Frequency.MONTHLY,
    }[every.unit]
    days = on or On()
    return Recurrence(frequency, every.count, days.weekdays, days.month_days)


def _either_case(words: tuple[str, ...]) -> str:
    return "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in words)


def _one_or_many(day: str, **number: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - JSON
    """Return the JSON Schemas of days of one kind: in one text, or in a list of such.

    `number` is what a schema says of a day that is a number.
    """
    pattern = rf"^(?:\s*(?:{day})\s*(?:,| and ))*\s*(?:{day})\s*$"
    kinds = ["string", "integer"] if number else "string"
    one = {"type": kinds, "pattern": pattern, **number}
    return [one, {"type": "array", "items": one, "minItems": 1}]


_WEEKDAY = f"(?:{_either_case(WEEKDAYS)})"
_NTH_WEEKDAY = f"(?:{_either_case(tuple(NTHS))}) {_WEEKDAY}"
_MONTH_DAY = "[Ll]ast day|0?[1-9]|[12][0-9]|3[01]"

_IN_A_WEEK = _one_or_many(_WEEKDAY)
_IN_A_MONTH = [
    *_one_or_many(_NTH_WEEKDAY),
    *_one_or_many(_MONTH_DAY, minimum=1, maximum=LONGEST_MONTH),
]
_DAYS_OF = {
    Unit.DAY: {"type": "null"},
    Unit.WEEK: {"anyOf": [*_IN_A_WEEK, {"type": "null"}]},
    Unit.MONTH: {"anyOf": [*_IN_A_MONTH, {"type": "null"}]},
}
DAYS_GO_WITH_EVERY: list[Any] = [
    {
        "if": {"required": ["every"], "properties": {"every": {"pattern": unit.value}}},
        "then": {"properties": {"on": days}},
    }
    for unit, days in _DAYS_OF.items()
]
"""The JSON Schemas of a rule whose `on` goes with its `every`."""

EveryText = Annotated[
    Every,
    BeforeValidator(parse_every),
    WithJsonSchema({"type": "string", "pattern": f"^(?:{_EVERY.pattern})$"}),
]
OnText = Annotated[
    On,
    BeforeValidator(parse_on),
    WithJsonSchema({"anyOf": [*_IN_A_WEEK, *_IN_A_MONTH]}),
]
