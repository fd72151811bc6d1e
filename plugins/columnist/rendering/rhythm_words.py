"""A column's rhythm as readers are told of it: "Every second Thursday at 07:00 (London time)"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from columnist.domain.rhythm import NTHS, WEEKDAYS, Unit
from columnist.rendering.cards import listed

if TYPE_CHECKING:
    from columnist.domain.cadence import Rule
    from columnist.domain.column import Column
    from columnist.domain.recurrence import Weekday
    from columnist.domain.rhythm import Every, On

_ORDINALS: Final = {2: "second", 3: "third", 4: "fourth", 6: "sixth"}
_NTHS: Final = {number: word for word, number in NTHS.items()}


def rhythm_in_words(column: Column) -> str:
    """Return the rhythm of a column's latest rule; empty where it is a rule of RFC 5545.

    >>> from datetime import date
    >>> from columnist.domain.cadence import Rule
    >>> rule = Rule.model_validate({"every": "2 weeks", "on": "thursday", "from": date(2026, 1, 1)})
    >>> _days(rule)
    'every second Thursday'
    """
    rule = column.cadence[-1]
    days = _days(rule)
    if not days:
        return ""
    at = f" at {rule.at:%H:%M}" if rule.at.hour or rule.at.minute else ""
    return f"{days[:1].upper()}{days[1:]}{at}, {place_of(column.timezone)} time"


def place_of(zone: str) -> str:
    """Return the place that a time zone is called by.

    >>> place_of("America/New_York")
    'New York'
    """
    return zone.rpartition("/")[2].replace("_", " ")


def _days(rule: Rule) -> str:
    if rule.every is None:
        return ""
    if rule.every.unit is Unit.DAY:
        return _each(rule.every, "day")
    if rule.on is None:
        return _each(rule.every, rule.every.unit.value)
    if rule.every.unit is Unit.WEEK:
        return _each(rule.every, listed([_weekday(day) for day in rule.on.weekdays]))
    month = "each month" if rule.every.count == 1 else _each(rule.every, "month")
    return f"the {listed(_in_month(rule.on))} of {month}"


def _each(every: Every, what: str) -> str:
    if every.count == 1:
        return f"every {what}"
    ordinal = _ORDINALS.get(every.count)
    return f"every {ordinal} {what}" if ordinal else f"every {every.count} {every.unit}s: {what}"


def _weekday(day: Weekday) -> str:
    name = WEEKDAYS[day.index].capitalize()
    return f"{_NTHS[day.nth]} {name}" if day.nth is not None else name


def _in_month(on: On) -> list[str]:
    days = ["last day" if day < 0 else f"{day}{_ending(day)}" for day in on.month_days]
    return [*map(_weekday, on.weekdays), *days]


def _ending(day: int) -> str:
    if day in {11, 12, 13}:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
