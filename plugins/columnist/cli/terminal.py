"""The terminal: whether it shows colour, how wide it is, and where data and talk go."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from typing import TextIO

_WIDTH_OF_NO_TERMINAL = 80


def shows_colour() -> bool:
    """Tell whether standard output is a terminal that nobody has asked to stay plain."""
    return _is_coloured(sys.stdout)


def talks_in_colour() -> bool:
    """Tell whether standard error is a terminal that nobody has asked to stay plain."""
    return _is_coloured(sys.stderr)


def takes_back() -> bool:
    """Tell whether standard error is a terminal that can take back what it has shown."""
    return sys.stderr.isatty() and not _is_typewriter()


def _is_coloured(stream: TextIO) -> bool:
    is_plain = os.environ.get("NO_COLOR") or _is_typewriter()
    return not is_plain and stream.isatty()


def _is_typewriter() -> bool:
    return os.environ.get("TERM") == "dumb"


def width() -> int:
    """Return how many columns standard output has; 80 where it is no terminal."""
    if not sys.stdout.isatty():
        return _WIDTH_OF_NO_TERMINAL
    return shutil.get_terminal_size((_WIDTH_OF_NO_TERMINAL, 24)).columns


def hand_over(text: str) -> None:
    """Write what was asked for to standard output."""
    try:
        click.echo(text.removesuffix("\n"), color=True)
    except BrokenPipeError:
        write_no_more(sys.stdout)


def say(text: str) -> None:
    """Write what is only told to standard error."""
    try:
        click.echo(text, err=True)
    except BrokenPipeError:
        write_no_more(sys.stderr)


def write_no_more(stream: TextIO) -> None:
    """Let a stream whose reader has gone lead nowhere, also when Python ends.

    What a command was called for it does all the same, and it ends as it would have ended.
    """
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
