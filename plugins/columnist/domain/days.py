"""Counting on the calendar, and saying a day in words. Knows no clock and no column."""

from __future__ import annotations

import calendar
from datetime import MAXYEAR, date

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS_IN_A_YEAR = 12


def months_after(day: date, months: int) -> date:
    """Return the same day some months later; the last of the month where that day does not exist.

    The calendar ends with the year 9999, and so does what this counts.

    >>> months_after(date(2026, 1, 31), 1), months_after(date(9999, 6, 1), 12)
    (datetime.date(2026, 2, 28), datetime.date(9999, 12, 31))
    """
    year, month = divmod(day.year * MONTHS_IN_A_YEAR + day.month - 1 + months, MONTHS_IN_A_YEAR)
    if year > MAXYEAR:
        return date.max
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def spelled(day: date) -> str:
    """Return a day as a sentence names it.

    >>> spelled(date(2026, 4, 2))
    '2 April 2026'
    """
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
