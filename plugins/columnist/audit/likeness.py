"""What a picture looks like, in a few bytes that survive another size, format and quality."""

from __future__ import annotations

from typing import Final, NamedTuple

SIDE: Final = 16
"""A likeness is a square of this many fields a side."""

MOST_STEPS_APART: Final = 40
MOST_COLOUR_APART: Final = 16.0


class Likeness(NamedTuple):
    """For each field of the square: whether it is darker than the next one, and its colour.

    `steps` has one bit a field; `colours` three bytes a field, red, green and blue.
    """

    steps: int
    colours: bytes

    def is_like(self, other: Likeness) -> bool:
        """Whether both show one picture, as far as so few bytes can tell.

        Copies in other sizes, formats and qualities stay below half of both bounds, and grey ones
        below the whole; different photographs lie far above one of them.
        """
        steps = self._steps_apart(other)
        return steps <= MOST_STEPS_APART and self._colour_apart(other) <= MOST_COLOUR_APART

    def apart(self, other: Likeness) -> float:
        """Return how far two pictures are from each other; a copy is nearest to what it copies."""
        steps = self._steps_apart(other) / MOST_STEPS_APART
        return steps + self._colour_apart(other) / MOST_COLOUR_APART

    def _steps_apart(self, other: Likeness) -> int:
        return (self.steps ^ other.steps).bit_count()

    def _colour_apart(self, other: Likeness) -> float:
        pairs = zip(self.colours, other.colours, strict=True)
        return sum(abs(mine - theirs) for mine, theirs in pairs) / len(self.colours)
