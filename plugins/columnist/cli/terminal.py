"""The terminal: whether it shows colour, how wide it is, and where data and talk go."""

from __future__ import annotations

import os
import shutil
import sys

import click

_WIDTH_OF_NO_TERMINAL = 80


def shows_colour() -> bool:
    """Tell whether standard output is a terminal that nobody has asked to stay plain."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return sys.stdout.isatty()


def width() -> int:
    """Return how many columns standard output has; 80 where it is no terminal."""
    if not sys.stdout.isatty():
        return _WIDTH_OF_NO_TERMINAL
    return shutil.get_terminal_size((_WIDTH_OF_NO_TERMINAL, 24)).columns


def hand_over(text: str) -> None:
    """Write what was asked for to standard output."""
    click.echo(text.removesuffix("\n"), color=True)


def say(text: str) -> None:
    """Write what is only told to standard error."""
    click.echo(text, err=True)
