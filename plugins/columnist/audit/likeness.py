"""What a picture looks like, in a few bytes that survive another size, format and quality."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

SIDE: Final = 16
"""A likeness is a square of this many fields a side."""

MOST_STEPS_APART: Final = 40
MOST_COLOUR_APART: Final = 10.0


@dataclass(frozen=True, slots=True)
class Likeness:
    """For each field of the square: whether it is darker than the next one, and its colour.

    `steps` has one bit a field; `colours` three bytes a field, red, green and blue.
    """

    steps: int
    colours: bytes

    def is_like(self, other: Likeness) -> bool:
        """Whether both show one picture, as far as so few bytes can tell.

        Copies of photographs in other sizes, formats and qualities stay below half of both bounds;
        different photographs lie far above one of them.
        """
        if (self.steps ^ other.steps).bit_count() > MOST_STEPS_APART:
            return False
        pairs = zip(self.colours, other.colours, strict=True)
        apart = sum(abs(mine - theirs) for mine, theirs in pairs)
        return apart / len(self.colours) <= MOST_COLOUR_APART
