"""A rendering that takes too long is stopped, wherever it runs, and nothing else is."""

from __future__ import annotations

import signal
import threading
import time
from typing import TYPE_CHECKING

import pytest

from columnist.watchdog import RenderingStopped, Watchdog

if TYPE_CHECKING:
    from collections.abc import Callable


def work(seconds: float) -> None:
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        sum(range(100))


def stopped(seconds: float) -> str:
    try:
        with Watchdog(seconds=0.1) as watchdog:
            watchdog.begin("case_studies/coaching/first.md")
            watchdog.begin("case_studies/coaching/slow.md")
            work(seconds)
    except RenderingStopped as told:
        return str(told)
    return "not stopped"


def test_a_rendering_that_takes_too_long_is_stopped_with_its_path() -> None:
    assert stopped(20).startswith(
        "case_studies/coaching/slow.md: Its text took more than 0.1 seconds to render."
    )


def in_another_thread(work: Callable[[], object]) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_in_another_thread_it_is_told_as_soon_as_it_ends() -> None:
    told: list[str] = []
    in_another_thread(lambda: told.append(stopped(0.3)))
    assert told[0].startswith("case_studies/coaching/slow.md: Its text took more than")


def test_in_another_thread_the_piece_before_is_told_when_the_next_begins() -> None:
    told: list[str] = []

    def two() -> None:
        try:
            with Watchdog(seconds=0.05) as watchdog:
                watchdog.begin("slow.md")
                work(0.2)
                watchdog.begin("next.md")
        except RenderingStopped as stop:
            told.append(str(stop))

    in_another_thread(two)
    assert told[0].startswith("slow.md: ")


@pytest.mark.parametrize("in_thread", [False, True])
def test_time_in_which_the_machine_does_something_else_does_not_count(*, in_thread: bool) -> None:
    done: list[bool] = []

    def waiting() -> None:
        with Watchdog(seconds=0.1) as watchdog:
            watchdog.begin("a.md")
            time.sleep(0.3)
        done.append(True)

    if in_thread:
        in_another_thread(waiting)
    else:
        waiting()
    assert done == [True]


@pytest.mark.parametrize("in_thread", [False, True])
def test_each_piece_has_all_of_its_time_and_what_is_no_piece_is_not_timed(
    *, in_thread: bool
) -> None:
    done: list[bool] = []

    def many() -> None:
        with Watchdog(seconds=0.4) as watchdog:
            for number in range(4):
                watchdog.begin(f"{number}.md")
                work(0.15)
            watchdog.begin("")
            work(0.6)
        work(0.6)
        done.append(True)

    if in_thread:
        in_another_thread(many)
    else:
        many()
    assert done == [True]


def test_the_alarm_of_whoever_had_one_is_theirs_again() -> None:
    before = signal.getsignal(signal.SIGVTALRM)
    with Watchdog() as watchdog:
        watchdog.begin("a.md")
    assert signal.getsignal(signal.SIGVTALRM) is before
    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0.0, 0.0)


def test_a_text_that_overflows_the_stack_is_told_with_its_path() -> None:
    # Raised and not caused: an overflow also ends the measuring of coverage in this process.
    def deep() -> None:
        with Watchdog() as watchdog:
            watchdog.begin("deep.md")
            raise RecursionError

    with pytest.raises(RenderingStopped, match=r"deep\.md: Its text nests too deeply"):
        deep()


def test_any_other_fault_passes_as_it_is() -> None:
    def faulty() -> None:
        with Watchdog() as watchdog:
            watchdog.begin("a.md")
            raise KeyError

    with pytest.raises(KeyError):
        faulty()
