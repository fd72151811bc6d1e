"""Diagnostics as GitHub shows them: marks beside the lines of a pull request, and a summary.

The form is that of workflow commands, `::error file=...,line=...::message`. A step shows ten
errors, ten warnings and ten notices, so that the first of each file come first.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from columnist.domain.code import Severity
from columnist.domain.diagnostic import visible
from columnist.rendering.report import as_line, closing_line, harmless

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from columnist.domain.diagnostic import Diagnostic

MOST_SHOWN: Final = 10
LONGEST_SUMMARY: Final = 900_000
"""Bytes; GitHub drops a summary of more than a mebibyte altogether."""

_COMMANDS: Final = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "notice",
}
_MARKUP: Final = re.compile(r"[\\`*_{}\[\]<>()#|~:@&!$.]")


def as_commands(
    diagnostics: Sequence[Diagnostic], *, first: Collection[str] = ()
) -> tuple[str, ...]:
    """Return the lines for the log: commands for what GitHub shows, plain text for the rest.

    `first` are the paths of changed files: their faults come before those of others.
    """
    ranked = sorted(_one_a_file_first(diagnostics), key=lambda one: one.place.path not in first)
    shown = [one for severity in Severity for one in _of(severity, ranked)[:MOST_SHOWN]]
    beyond = [one for severity in Severity for one in _of(severity, ranked)[MOST_SHOWN:]]
    return (*map(_command, shown), *(as_line(one) for one in sorted(beyond)))


def _of(severity: Severity, diagnostics: Sequence[Diagnostic]) -> list[Diagnostic]:
    return [one for one in diagnostics if one.severity is severity]


def _one_a_file_first(diagnostics: Sequence[Diagnostic]) -> list[Diagnostic]:
    seen: dict[tuple[str, Severity], int] = {}
    ranks = []
    for one in diagnostics:
        key = one.place.path, one.severity
        seen[key] = seen.get(key, 0) + 1
        ranks.append((seen[key] > 1, one))
    return [one for _, one in sorted(ranks)]


def _command(diagnostic: Diagnostic) -> str:
    place = diagnostic.place
    properties = {
        "file": place.path,
        "line": str(place.line),
        "col": str(place.column),
        "title": diagnostic.code,
    }
    said = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    hint = f"%0A{_data(diagnostic.hint)}" if diagnostic.hint else ""
    return f"::{_COMMANDS[diagnostic.severity]} {said}::{_data(diagnostic.message)}{hint}"


def _data(text: str) -> str:
    # `visible` has turned carriage returns and line feeds into words, so that only % is left.
    return harmless(text).replace("%", "%25")


def _property(text: str) -> str:
    escaped = text.replace("%", "%25").replace(":", "%3A").replace(",", "%2C")
    # Without a colon there is no command: the path stays that of the file.
    return harmless(escaped)


def as_summary(diagnostics: Sequence[Diagnostic], *, checked: Collection[str]) -> str:
    """Return the report in Markdown, for the summary of a job: every diagnostic in a table."""
    heading = f"### Case studies\n\n{closing_line(diagnostics, checked=checked)}\n"
    if not diagnostics:
        return heading
    return "".join([heading, "\n| Where | What | Cure |\n|---|---|---|\n", *_rows(diagnostics)])


def _rows(diagnostics: Sequence[Diagnostic]) -> Iterator[str]:
    written = 0
    for count, one in enumerate(diagnostics):
        place = one.place
        where = f"{place.path}:{place.line}:{place.column}"
        what = f"**{one.severity.value}** {_plain(one.message)} `{one.code}`"
        row = f"| {_plain(where)} | {what} | {_plain(one.hint)} |\n"
        written += len(row.encode())
        if written > LONGEST_SUMMARY:
            yield f"\n... and {len(diagnostics) - count:,} more.\n"
            return
        yield row


def _plain(text: str) -> str:
    """Return a text in which nothing is Markdown, a link or a mention."""
    return _MARKUP.sub(r"\\\g<0>", visible(text))
