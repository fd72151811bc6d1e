"""What the searches bring back: a stretch of a text, and what it gives away."""

from __future__ import annotations

from typing import NamedTuple


class Find(NamedTuple):
    """A stretch of a text, by offsets, and the code of what it gives away."""

    code: str
    start: int
    end: int
