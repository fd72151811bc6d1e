"""A number with its noun, as reports and pages say it."""

from __future__ import annotations


def counted(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun.

    >>> counted(1, "comment"), counted(2, "day of printing", "days of printing")
    ('1 comment', '2 days of printing')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"
