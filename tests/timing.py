"""How long something keeps the processor busy, on a machine that has other work as well."""

from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

TRIES: Final = 4


def seconds_of(action: Callable[[], object], *, within: float = 0.0) -> float:
    """Return the seconds of processor time that an action takes, of several tries the shortest.

    A neighbour on the machine lengthens one try or two; what is slow by itself is slow in each.
    Tries that are shorter than `within` end the measuring.
    """
    shortest = float("inf")
    for _ in range(TRIES):
        began = process_time()
        action()
        shortest = min(shortest, process_time() - began)
        if shortest < within:
            break
    return shortest
