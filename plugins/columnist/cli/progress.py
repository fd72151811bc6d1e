"""What a command is busy with and for how long, shown on a terminal while it lasts."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from columnist.cli.terminal import takes_back

if TYPE_CHECKING:
    from collections.abc import Iterator

MANY: Final = 200
"""So many case studies take long enough to read that one wonders if anything happens."""


@contextmanager
def busy_with(what: str, *, is_long: bool = True) -> Iterator[None]:
    """Say on a terminal what is being done, and take it back at the end; elsewhere say nothing.

    Nothing else may be printed meanwhile.
    """
    if not (is_long and takes_back()):
        yield
        return
    # Loaded where there is somebody to look at it, and long enough.
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    with Progress(
        SpinnerColumn("line"),  # of signs that every terminal has
        TextColumn("{task.description}", markup=False),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
        # What a program reads from standard output must not go another way.
        redirect_stdout=False,
        redirect_stderr=False,
    ) as progress:
        progress.add_task(what, total=None)
        yield
