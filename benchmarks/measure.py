"""Runs a command and says what it took: processor time, and the most memory at once."""

from __future__ import annotations

import os
import statistics
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

KIB = 1024


@dataclass(frozen=True, slots=True)
class Cost:
    """What a command took: seconds of processor time, bytes of memory at the most."""

    cpu: float
    memory: int


def cost_of(command: Sequence[str], *, cwd: Path) -> Cost:
    """Run a command to its end and return what it took; `RuntimeError` where it fails."""
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    with subprocess.Popen(
        command, cwd=cwd, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as process:
        assert process.stdout  # noqa: S101 - it is a pipe
        said = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        message = f"{' '.join(command)} ended with {process.returncode}:\n{said.decode()}"
        raise RuntimeError(message)
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss * KIB)


def median_of(runs: int, command: Sequence[str], *, cwd: Path, before: Callable[[], None]) -> Cost:
    """Return the median of several runs, each after `before`."""
    costs = []
    for _ in range(runs):
        before()
        costs.append(cost_of(command, cwd=cwd))
    return Cost(
        statistics.median(cost.cpu for cost in costs),
        int(statistics.median(cost.memory for cost in costs)),
    )
