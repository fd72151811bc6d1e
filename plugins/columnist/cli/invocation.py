"""What every command takes: `-C` and `--as-of`, before the command's name or after it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from collections.abc import Callable

Command = TypeVar("Command", bound="Callable[..., Any]")


@dataclass
class Invocation:
    """The options of one call of the command, wherever they stood; the last one given holds."""

    folder: str = "."
    as_of: str | None = None


def for_every_command(command: Command) -> Command:
    """Add `-C` and `--as-of` to a command; `click.pass_obj` hands it the `Invocation`."""
    folder = click.option(
        "-C",
        "folder",
        metavar="DIR",
        expose_value=False,
        callback=_keep,
        help="The folder that mkdocs.yml lies in; the current one if not given.",
    )
    as_of = click.option(
        "--as-of",
        "as_of",
        metavar="DATE",
        expose_value=False,
        callback=_keep,
        help="Answer as of a day (2026-12-24: its end) or an instant (2026-12-24T07:00+00:00).",
    )
    return folder(as_of(command))


def _keep(context: click.Context, parameter: click.Parameter, value: str | None) -> None:
    root = context.find_root()
    root.obj = root.obj or Invocation()
    context.obj = root.obj
    if value is not None and parameter.name is not None:
        setattr(root.obj, parameter.name, value)
