"""The part of RFC 5545's recurrence rules (section 3.3.10) that a column may be given.

Whatever is outside it is refused by name; the sentences complete "cadence.rrule ...".
"""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, NamedTuple

from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from columnist.domain.diagnostic import nearest, quoted
from columnist.domain.recurrence import Frequency, Recurrence, Weekday
from columnist.domain.values import misfit

WEEKDAY_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_MOST_WEEKS = 53
_UNTIL = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_NTH_WEEKDAY = re.compile(rf"([+-]?[1-9][0-9]?)?({'|'.join(WEEKDAY_CODES)})")
_EXAMPLE = "Write it as in FREQ=WEEKLY;INTERVAL=2;BYDAY=TH."


class _Numbers(NamedTuple):
    """Which whole numbers a part takes, and whether they may be counted from the end."""

    most: int
    from_end: bool = False

    @property
    def pattern(self) -> str:
        return "[+-]?[0-9]{1,4}" if self.from_end else "[0-9]{1,4}"

    def read(self, part: str, text: str) -> int:
        number = int(text) if re.fullmatch(self.pattern, text) else 0
        if not 1 <= abs(number) <= self.most:
            least = f"-{self.most} to -1 or 1" if self.from_end else "1"
            raise _fault(part, f"a whole number from {least} to {self.most} was expected")
        return number


_PARTS = {
    "FREQ": None,
    "INTERVAL": _Numbers(999),
    "BYDAY": None,
    "BYMONTHDAY": _Numbers(31, from_end=True),
    "BYMONTH": _Numbers(12),
    "BYSETPOS": _Numbers(366, from_end=True),
    "UNTIL": None,
    "COUNT": _Numbers(9999),
    "WKST": None,
}


def parse_rrule(value: Any) -> Recurrence:  # noqa: ANN401 - whatever stands in the file
    """Return the rhythm that a recurrence rule names."""
    if isinstance(value, Recurrence):
        return value
    if not isinstance(value, str):
        raise PydanticCustomError("string_type", "text")
    parts = _split(value)
    if "FREQ" not in parts:
        fault = "is {found}, but it does not say how often: FREQ is missing."
        raise misfit("invalid-cadence", fault, _EXAMPLE, found=quoted(value))
    rule = Recurrence(
        _frequency(parts["FREQ"]),
        interval=next(iter(_numbers(parts, "INTERVAL")), 1),
        weekdays=_weekdays(parts.get("BYDAY", "")),
        month_days=_numbers(parts, "BYMONTHDAY"),
        months=_numbers(parts, "BYMONTH"),
        positions=_numbers(parts, "BYSETPOS"),
        week_start=_week_start(parts.get("WKST", WEEKDAY_CODES[0])),
        until=_until(parts["UNTIL"]) if "UNTIL" in parts else None,
        count=next(iter(_numbers(parts, "COUNT")), None),
    )
    _check_together(rule, parts)
    return rule


def _split(text: str) -> dict[str, str]:
    parts: dict[str, str] = {}
    for part in (part.strip() for part in text.split(";")):
        name, equals, value = part.partition("=")
        if not equals or not value:
            raise _fault(part, "NAME=VALUE was expected", _EXAMPLE)
        if name not in _PARTS:
            close = nearest(name, _PARTS)
            hint = f'Did you mean "{close}"?' if close else f"Known are: {', '.join(_PARTS)}."
            hint = "Leave RRULE: away." if name.startswith("RRULE:") else hint
            fault = "names {found}, which is not a part of a rhythm here."
            raise misfit("invalid-cadence", fault, hint, found=quoted(name))
        if name in parts:
            fault = "names {found} twice, but each part can be there once."
            raise misfit("invalid-cadence", fault, "Keep one of them.", found=quoted(name))
        parts[name] = value
    return parts


def _fault(part: str, expected: str, hint: str = "") -> PydanticCustomError:
    fault = "holds {found}, but {expected}."
    return misfit("invalid-cadence", fault, hint, found=quoted(part), expected=expected)


def _frequency(text: str) -> Frequency:
    if text in list(Frequency):
        return Frequency(text)
    close = nearest(text, list(Frequency))
    hint = f'Did you mean "{close}"?' if close else ""
    raise _fault(f"FREQ={text}", "DAILY, WEEKLY, MONTHLY or YEARLY was expected", hint)


def _numbers(parts: dict[str, str], name: str) -> tuple[int, ...]:
    numbers = _PARTS[name]
    if name not in parts or numbers is None:
        return ()
    part = f"{name}={parts[name]}"
    is_list = name.startswith("BY")
    texts = parts[name].split(",") if is_list else [parts[name]]
    return tuple(dict.fromkeys(numbers.read(part, text) for text in texts))


def _weekdays(text: str) -> tuple[Weekday, ...]:
    return tuple(dict.fromkeys(_weekday(text, code) for code in text.split(",") if text))


def _weekday(text: str, code: str) -> Weekday:
    match = _NTH_WEEKDAY.fullmatch(code)
    nth = int(match[1]) if match and match[1] else None
    if match is None or abs(nth or 1) > _MOST_WEEKS:
        expected = "MO, TU, WE, TH, FR, SA, SU were expected, each perhaps with a number before it"
        raise _fault(f"BYDAY={text}", expected, "Write it as in BYDAY=TH or BYDAY=1TU,-1FR.")
    return Weekday(WEEKDAY_CODES.index(match[2]), nth)


def _week_start(code: str) -> int:
    if code not in WEEKDAY_CODES:
        raise _fault(f"WKST={code}", f"one of {', '.join(WEEKDAY_CODES)} was expected")
    return WEEKDAY_CODES.index(code)


def _until(text: str) -> date:
    match = _UNTIL.match(text)
    try:
        day = date(*map(int, match.groups())) if match else None
    except ValueError:
        day = None
    if day is None or len(text) > len("YYYYMMDD"):
        written = f"{day:%Y%m%d}" if day else "20271231"
        hint = f"Write the day and no time: UNTIL={written}."
        raise _fault(f"UNTIL={text}", "a day was expected, as YYYYMMDD", hint)
    return day


def _check_together(rule: Recurrence, parts: dict[str, str]) -> None:
    for is_wrong, names, reason, hint in _contradictions(rule):
        if is_wrong:
            part = ";".join(f"{name}={parts[name]}" for name in names)
            raise _fault(part, reason, hint)


def _contradictions(rule: Recurrence) -> list[tuple[bool, tuple[str, ...], str, str]]:
    """Return what RFC 5545 forbids, or leaves so open that nobody would know what was meant."""
    counted = {day.nth is not None for day in rule.weekdays}
    narrow = rule.frequency in {Frequency.DAILY, Frequency.WEEKLY}
    chosen = bool(rule.weekdays or rule.month_days or rule.months)
    return [
        (
            narrow and True in counted,
            ("FREQ", "BYDAY"),
            "an nth weekday can only be told within a month or a year",
            "Take the number away, or write FREQ=MONTHLY.",
        ),
        (
            len(counted) > 1,
            ("BYDAY",),
            "weekdays with and without a number cannot stand together",
            "Give each a number, or none.",
        ),
        (
            rule.frequency is Frequency.WEEKLY and bool(rule.month_days),
            ("FREQ", "BYMONTHDAY"),
            "weeks have no days of the month",
            "Write FREQ=MONTHLY.",
        ),
        (
            bool(rule.positions) and not chosen,
            ("BYSETPOS",),
            "there is nothing that it could choose from",
            "Add what to choose from, as in FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1.",
        ),
        (
            rule.count is not None and rule.until is not None,
            ("COUNT", "UNTIL"),
            "a rhythm ends after a number of times or on a day, not both",
            "Keep one of them.",
        ),
    ]


def _pattern() -> str:
    """Return the pattern of a rule as far as one part knows no other, and no number its bounds."""
    values = {
        "FREQ": f"(?:{'|'.join(Frequency)})",
        "BYDAY": f"{_NTH_WEEKDAY.pattern}(?:,{_NTH_WEEKDAY.pattern})*",
        "UNTIL": _UNTIL.pattern,
        "WKST": f"(?:{'|'.join(WEEKDAY_CODES)})",
    }
    for name, numbers in _PARTS.items():
        if numbers is not None:
            number = numbers.pattern
            values[name] = f"{number}(?:,{number})*" if name.startswith("BY") else number
    part = rf"\s*(?:{'|'.join(f'{name}={value}' for name, value in values.items())})\s*"
    return rf"^(?=(?:[^;]*;)*\s*FREQ=)(?:{part};)*{part}$"


RruleText = Annotated[
    Recurrence,
    BeforeValidator(parse_rrule),
    WithJsonSchema({"type": "string", "pattern": _pattern()}),
]
