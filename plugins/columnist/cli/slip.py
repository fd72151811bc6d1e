"""A slip of the pen in a command line: what stands there, what was expected, and the cure.

click tells such things to programmers; whoever calls this command looks after a publication.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import click

from columnist.cli.refusal import Misuse
from columnist.domain.diagnostic import nearest, quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

PLAIN: Final = {
    "COLUMN": "the id of a column",
    "DATE": "a day such as 2026-12-24",
    "DIR": "a folder",
    "FILE": "a file",
    "FILE_OR_URL": "a file or an address",
    "HOST:PORT": "an address such as 127.0.0.1:8000",
    "ID": "the id of a coach",
    "NAME": "a name",
    "TEXT": "a text",
}
"""What the help calls the values of options, in plain words."""

# What text programs make of the two hyphens before an option.
_LONG_DASH: Final = re.compile(r"[\u2012-\u2015]+(?=\w)")
_EXAMPLE: Final = re.compile(r"^ *(columnist .+)", re.MULTILINE)
_IN_BRACKETS: Final = re.compile(r"\((.*)\)", re.DOTALL)


def misuse_of(slip: click.UsageError, words: Sequence[str], program: click.Group) -> Misuse:
    """Return what is said of the words of a command line that click cannot follow."""
    context = slip.ctx or click.Context(program, info_name=program.name)
    match slip:
        case click.NoSuchOption():
            said = _unknown_option(slip.option_name, context, words)
        case click.MissingParameter(param=click.Parameter() as missing):
            said = _missing(missing, context)
        case click.BadParameter(param=click.Option() as option):
            said = _wrong_value(option, _given(option, words))
        case click.BadOptionUsage():
            said = _wrong_use(_option_in(words, slip.option_name, context), words)
        case _:
            said = _too_much(slip, context)
    return Misuse(said)


def refuse_misread(context: click.Context, command: click.Command, words: Sequence[str]) -> None:
    """Refuse what click would take for a path or a value, and was meant for an option."""
    options = _options(command, context)
    for word in words:
        meant = _LONG_DASH.sub("--", word, count=1).partition("=")[0]
        if _LONG_DASH.match(word) and meant in options:
            raise Misuse(
                f"{quoted(word)} begins with a long dash, and an option with two hyphens. "
                f"Did you mean {meant}?"
            )
    for word, following in pairwise(words):
        option = options.get(word)
        if option is not None and _takes_value(option) and following in options:
            raise Misuse(f"{following} stands behind {word}, but {_wanted(option)} was expected.")


def _unknown_option(name: str, context: click.Context, words: Sequence[str]) -> str:
    # Of "-strict" click names no more than "-s".
    is_short = not name.startswith("--")
    typed = next((it for it in words if is_short and it[:2] == name and it != name), name)
    for command in _commands_in(words, context):
        if typed in _options(command, context):
            path = f"{context.command_path} {command.name}"
            return f"{typed} belongs behind the command:  {path} {typed}"
    close = nearest(
        typed.lstrip("-"), (it.lstrip("-") for it in _options(context.command, context))
    )
    dashes = "-" if len(close) == 1 else "--"
    cure = f"Did you mean {dashes}{close}?" if close else f"{_help(context)} lists those it has."
    return f"`{context.command_path}` has no option {quoted(typed)}. {cure}"


def _commands_in(words: Sequence[str], context: click.Context) -> list[click.Command]:
    """Return the commands that the words may name, where click has not come to one."""
    group = context.command
    if not isinstance(group, click.Group):
        return []
    found = (group.get_command(context, word) for word in words)
    return [command for command in found if command is not None]


def _missing(parameter: click.Parameter, context: click.Context) -> str:
    name, what = parameter.human_readable_name, ""
    if isinstance(parameter, click.Option):
        name, what = parameter.opts[0], f": {_wanted(parameter)}"
    example = _EXAMPLE.search(context.command.epilog or "")
    cure = f" Write for example:  {example[1]}" if example else ""
    return f"{name} is missing behind `{context.command_path}`{what}.{cure}"


def _wrong_value(option: click.Option, value: str) -> str:
    close = nearest(value, _choices(option))
    cure = f" Did you mean {quoted(close)}?" if close else ""
    return f"{option.opts[0]} is {quoted(value)}, but {_wanted(option)} was expected.{cure}"


def _wrong_use(option: click.Option, words: Sequence[str]) -> str:
    name = option.opts[0]
    if _takes_value(option):
        return f"Nothing stands behind {name}, but {_wanted(option)} was expected."
    value = quoted(_given(option, words))
    return f"{name} takes nothing behind it, but {value} was given. Write {name} alone."


def _too_much(slip: click.UsageError, context: click.Context) -> str:
    if isinstance(context.command, click.Group):
        return f"No command is named. {_help(context)} lists them."
    # click keeps the words that are left over nowhere but in its sentence.
    over = _IN_BRACKETS.search(slip.message)
    if over is None:
        return slip.format_message()
    return (
        f"`{context.command_path}` has no place for {quoted(over[1])}. Put words that belong "
        f"together in quotation marks; {_help(context)} shows what it takes."
    )


def _options(command: click.Command, context: click.Context) -> dict[str, click.Option]:
    """Return the options of a command by each way in which they are written."""
    options = (it for it in command.get_params(context) if isinstance(it, click.Option))
    return {name: option for option in options for name in option.opts}


def _option_in(words: Sequence[str], name: str, context: click.Context) -> click.Option:
    """Return the option of that name; click does not tell whose it is."""
    commands = (context.command, *_commands_in(words, context))
    return next(options[name] for it in commands if name in (options := _options(it, context)))


def _takes_value(option: click.Option) -> bool:
    return not option.is_flag and not option.count


def _choices(option: click.Option) -> tuple[str, ...]:
    return tuple(map(str, option.type.choices)) if isinstance(option.type, click.Choice) else ()


def _wanted(option: click.Option) -> str:
    """Return what an option takes, in plain words: "text, json or github"."""
    *others, last = _choices(option) or (PLAIN.get(option.metavar or "", "a value"),)
    return f"{', '.join(others)} or {last}" if others else last


def _given(option: click.Option, words: Sequence[str]) -> str:
    """Return what was given to an option last: `--format xml` or `--format=xml`."""
    found = ""
    for word, following in pairwise([*words, ""]):
        name, sign, value = word.partition("=")
        if name in option.opts:
            found = value if sign else following
    return found


def _help(context: click.Context) -> str:
    return f"`{context.command_path} --help`"
