"""Texts made to keep the check busy: what they take, beside a story of the same length."""

from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING, Final

from tests.threats.slow import ROOM, SLOW, decided, repeated
from tests.threats.test_searching import FRAGMENTS, searched

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

PARAGRAPH: Final = "She asked how he had come to his answer, and he thought about it.\n\n"
SHOWN: Final = 5
MOST_GROWTH: Final = 8.0
"""What four times as much may take: 4 grows with the length, 16 with its square."""


def measure_hostile() -> None:
    """Print which take longest, and each that grows faster than its length."""
    story = seconds_of(decided(repeated(PARAGRAPH)))
    print(f"a harmless text of {ROOM // 1000} KB is decided in {story:.2f} s CPU")
    _rank("decided", {attempt.what: seconds_of(attempt.outcome) for attempt in SLOW}, story)
    whole = {fragment: _search(fragment, ROOM) for fragment in FRAGMENTS}
    _rank("searched for traces", {repr(one): taken for one, taken in whole.items()}, story)
    for fragment, taken in whole.items():
        growth = taken / max(_search(fragment, ROOM // 4), 0.02)
        if growth > MOST_GROWTH:
            print(f"GROWS too fast: four times {fragment!r} takes {growth:.1f} times as long")


def seconds_of(action: Callable[[], object]) -> float:
    """Return the seconds of the processor that an action takes, the shortest of three tries."""
    tries = []
    for _ in range(3):
        began = process_time()
        action()
        tries.append(process_time() - began)
    return min(tries)


def _search(fragment: str, size: int) -> float:
    return seconds_of(lambda: searched(repeated(fragment, size=size)))


def _rank(what: str, taken: Mapping[str, float], story: float) -> None:
    print(f"\n{len(taken)} hostile texts of that length, {what}; the slowest:")
    for name, seconds in sorted(taken.items(), key=lambda one: -one[1])[:SHOWN]:
        print(f"  {seconds:.2f} s CPU, {seconds / story:.1f} times the harmless one: {name}")
