"""Days in words."""

from __future__ import annotations

from datetime import date, timedelta

from columnist.rendering.dates import day_view
from columnist.rendering.inline_html import time_html


def test_a_day_is_given_for_machines_in_words_and_with_its_weekday() -> None:
    day = day_view(date(2026, 4, 9))

    assert (day.iso, day.text, day.weekday) == (
        "2026-04-09",
        "9 April 2026",
        "Thursday 9 April 2026",
    )


def test_every_month_and_weekday_has_its_english_name() -> None:
    days = [date(2026, 1, 1) + timedelta(days=count) for count in range(365)]
    names = {day_view(day).weekday.split()[0] for day in days}
    months = list(dict.fromkeys(day_view(day).text.split()[1] for day in days))

    assert names == {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}
    assert months[0] == "January"
    assert months[-1] == "December"
    assert len(months) == 12


def test_years_before_ten_thousand_stand_as_iso_8601_has_them() -> None:
    assert day_view(date(812, 1, 2)).iso == "0812-01-02"


def test_no_line_of_a_page_ends_between_a_day_and_its_month() -> None:
    day = day_view(date(2026, 4, 9))

    assert time_html(day, day.weekday) == (
        '<time datetime="2026-04-09">Thursday 9\N{NO-BREAK SPACE}April 2026</time>'
    )
