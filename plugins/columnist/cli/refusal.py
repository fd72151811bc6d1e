"""How a command ends that cannot do what it was asked: one sentence, and an exit status."""

from __future__ import annotations

from typing import IO, Any

import click

from columnist.cli.terminal import say
from columnist.domain.diagnostic import visible

WELL, PROBLEMS, MISUSED, IS_DUE = 0, 1, 2, 10
"""What the exit statuses mean; the last one is that of `due` alone."""


def unserved(fault: OSError) -> str:
    """Return in a sentence what the disk did not let us read or write."""
    what = fault.filename or "A file"
    return f"{what} cannot be read or written: {fault.strerror or fault}."


class Refusal(click.ClickException):
    """What the command was asked for cannot be had, and why in a sentence."""

    exit_code = PROBLEMS

    def show(self, file: IO[Any] | None = None) -> None:
        """Say the sentence where talk goes."""
        del file
        say(f"columnist: {visible(self.message)}")


class Misuse(Refusal):
    """The command was called in a way that it does not know."""

    exit_code = MISUSED
