"""How much an action does, told alike by every machine, however slow or busy it is.

Seconds are measured by `make bench`; no test fails for them. What is counted here are the calls
that Python makes. What goes on inside one call of C is not counted: a pattern that searches too
long shows in the benchmark, or, where it has no end, by the patience of `conftest`.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from _typeshed import TraceFunction

_CALLS: Final = frozenset(["call", "c_call"])


def calls_of(action: Callable[[], object]) -> int:
    """Return how many functions are called, of Python and of C, until an action is done."""
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in _CALLS

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        action()
    finally:
        sys.setprofile(before)
    return calls


def steps_of(action: Callable[[], object]) -> int:
    """Return how many instructions Python carries out until an action is done: loops count too."""
    steps = 0

    def count(frame: FrameType, event: str, _argument: object) -> TraceFunction:
        nonlocal steps
        frame.f_trace_opcodes = True
        steps += event == "opcode"
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        action()
    finally:
        sys.settrace(before)
    return steps


def growth_of(action: Callable[[str], object], fragment: str, *, size: int) -> float:
    """Return how many times the calls a text of one fragment takes that is four times as long.

    What grows with the length gives 4, what grows with its square 16. `size` is the length of the
    longer text in characters.
    """
    short, long = (
        (fragment * (length // len(fragment) + 1))[:length] for length in (size // 4, size)
    )
    action(long)  # what is made once and kept counts for neither
    return calls_of(lambda: action(long)) / calls_of(lambda: action(short))
