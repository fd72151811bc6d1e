"""The suite runs in a zone that no column is in, and that no machine of ours is in.

What asks the machine for its zone, where a column has one of its own, is half a day off here and
fails a test; on a machine in UTC nobody would notice it. No test fails because a neighbour keeps
the machine busy: only what goes on without an end is stopped. And tests of made-up input make up
the same each time: `make properties` looks for what nobody has seen yet.
"""

from __future__ import annotations

import os
import signal
import time
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Iterator

os.environ["TZ"] = "Pacific/Pago_Pago"
time.tzset()

settings.register_profile("quick", deadline=None, derandomize=True, max_examples=40)
settings.register_profile("thorough", deadline=None, derandomize=True, max_examples=200)
settings.register_profile("search", deadline=None, max_examples=4_000)
settings.load_profile("quick")

PATIENCE: Final = 120.0
"""Seconds of the processor after which a test is taken to have no end: no measure of anything."""


@pytest.fixture(autouse=True)
def _patience() -> Iterator[None]:
    """Stop a test that would go on for ever, so that the suite ends and names it."""

    def give_up(_signal: int, _frame: object) -> None:
        pytest.fail(f"It was still at work after {PATIENCE:g} seconds of the processor.")

    before = signal.signal(signal.SIGPROF, give_up)
    signal.setitimer(signal.ITIMER_PROF, PATIENCE)
    yield
    signal.setitimer(signal.ITIMER_PROF, 0)
    signal.signal(signal.SIGPROF, before)
