"""Days in words. English, whatever the locale of the machine is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.domain.days import WEEKDAYS, spelled
from columnist.rendering.views import DayView

if TYPE_CHECKING:
    from datetime import date


def day_view(day: date) -> DayView:
    """A day as a template prints it.

    >>> from datetime import date
    >>> day_view(date(2026, 4, 9)).weekday
    'Thursday 9 April 2026'
    """
    text = spelled(day)
    return DayView(iso=day.isoformat(), text=text, weekday=f"{WEEKDAYS[day.weekday()]} {text}")
