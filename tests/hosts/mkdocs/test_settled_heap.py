"""The collector of cycles rests while a publication is read, and goes on behind it."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

from columnist.hosts.mkdocs.settled_heap import settled_heap

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def collecting() -> Iterator[None]:
    """Let the collector work, which the command switches off for good in its own process."""
    was_collecting = gc.isenabled()
    gc.enable()
    yield
    gc.unfreeze()
    if not was_collecting:
        gc.disable()


def test_nothing_is_collected_inside_and_what_was_made_is_left_alone_behind() -> None:
    with settled_heap():
        assert not gc.isenabled()
    assert gc.isenabled()
    assert gc.get_freeze_count() > 0


def test_what_one_build_made_can_be_collected_in_the_next() -> None:
    with settled_heap():
        pass
    with settled_heap():
        assert gc.get_freeze_count() == 0


def test_collecting_goes_on_behind_a_failure_and_nothing_is_kept() -> None:
    with pytest.raises(ValueError, match="invalid literal"), settled_heap():
        int("no number")
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_a_collector_that_rested_before_rests_behind() -> None:
    gc.disable()
    with settled_heap():
        pass
    assert not gc.isenabled()
