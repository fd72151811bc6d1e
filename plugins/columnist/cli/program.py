"""The program: which commands there are, and what becomes of whatever they do not foresee.

A command's module is loaded when it is called, because each brings libraries that take time.
"""

from __future__ import annotations

import atexit
import gc
import os
import sys
from importlib import import_module
from keyword import iskeyword
from typing import TYPE_CHECKING, Final, TextIO

import click

from columnist.cli.invocation import for_every_command
from columnist.cli.refusal import PROBLEMS, WELL, Misuse, Refusal, unserved
from columnist.cli.slip import misuse_of, refuse_misread
from columnist.cli.terminal import say, write_no_more
from columnist.domain.diagnostic import nearest, quoted, visible

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS: Final = {
    "announce": "Print a published piece as a message for the newsletter.",
    "audit": "Search a finished site for anything unpublished.",
    "check": "Say what is wrong, file by file and line by line.",
    "due": "Ask whether the live site is behind.",
    "import": "Make a draft from a Word, Markdown or text file.",
    "new": "Begin a draft with every field in its place.",
    "plan": "Give ready pieces without a day the next free slots.",
    "preview": "Show the publication in your browser while you write.",
    "publish": "Build aside, audit, then switch to it in one step.",
    "reschedule": "Give a piece that is not live another slot.",
    "schedule": "Show who comes when, what is missing, what is due.",
    "schema": "Print the form of a file as a JSON Schema.",
    "sign-off": "Record the text that the client approved, or make the letter.",
    "withdraw": "Take a piece out of everything at the next build.",
}
DEBUG: Final = "COLUMNIST_DEBUG"

# What a shell reports of a program that a signal ended: 128 and the signal's number.
_INTERRUPTED: Final = 130


class _Commands(click.Group):
    """Loads a command's module only when the command is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command with that name, if there is one."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        module = f"{cmd_name}_" if iskeyword(cmd_name) else cmd_name.replace("-", "_")
        command = import_module(f"columnist.cli.{module}").command
        assert isinstance(command, click.Command)  # noqa: S101 - so it is in each of the modules
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that the arguments begin with; an unknown one is refused."""
        if args and args[0] not in COMMANDS and not ctx.resilient_parsing:
            close = nearest(args[0], COMMANDS)
            cure = f"Did you mean {quoted(close)}?" if close else "`columnist --help` lists them."
            raise Misuse(f"There is no command {quoted(args[0])}. {cure}")
        name, command, words = super().resolve_command(ctx, args)
        if command is not None and not ctx.resilient_parsing:
            refuse_misread(ctx, command, words)
        return name, command, words

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without loading them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
    epilog="""\b
Examples:
  columnist check
  columnist check case_studies/coaching/two-rotas.md
  columnist schedule coaching --as-of 2026-12-24
  columnist -C ../my-publication check --strict

\b
Exit status: 0 all is well, 1 problems were found, 2 the command was misused,
10 (of `due` alone) a build is due.
`columnist COMMAND --help` says more about each.
""",
)
@for_every_command
@click.version_option(package_name="mkdocs-columnist", prog_name="columnist")
def program() -> None:
    """Look after a publication of coaching case studies."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command `columnist` with arguments; those of the process if not given."""
    # A run is short, and its values live as long as it does: no garbage is made, and none is looked
    # for, not even once more when Python ends.
    gc.disable()
    atexit.register(gc.freeze)
    # Nobody's plugins belong into a check, and looking for some reads the papers of each package.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    # A shell may close them (`>&-`); then there is nobody to tell.
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
    try:
        return _run(arguments)
    except Exception as fault:
        if os.environ.get(DEBUG):
            raise
        _report(fault)
        return PROBLEMS


def _nowhere() -> TextIO:
    return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123 - as long as the process


def _run(arguments: Sequence[str] | None) -> int:
    try:
        status = program.main(arguments, prog_name="columnist", standalone_mode=False)
    except SystemExit:
        # So click ends where nobody reads its help; all else that is written goes by `terminal`.
        write_no_more(sys.stdout)
        return WELL
    except click.UsageError as slip:
        words = sys.argv[1:] if arguments is None else arguments
        # Without a word, it is the help that click shows.
        return _told(misuse_of(slip, words, program) if words else slip)
    except click.ClickException as refusal:
        return _told(refusal)
    except click.Abort:
        return _INTERRUPTED
    except OSError as fault:
        return _told(Refusal(unserved(fault)))
    return status if isinstance(status, int) else WELL


def _told(refusal: click.ClickException) -> int:
    try:
        refusal.show()
    except BrokenPipeError:
        write_no_more(sys.stderr)
    return refusal.exit_code


def _report(fault: Exception) -> None:
    said = visible(f"{type(fault).__name__}: {fault}")
    say(
        f"columnist: Something happened that nobody had thought of ({said}). Please report it, "
        f"with what {DEBUG}=1 in front of the command shows."
    )
