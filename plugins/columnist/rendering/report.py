"""Diagnostics as people and programs read them: lines of text, and JSON.

Nothing that a contributor typed leaves here as a control character, or as the beginning of a
command to the machine that runs the check.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from columnist.domain.code import Severity
from columnist.domain.diagnostic import visible
from columnist.domain.plural import counted
from columnist.rendering.json_text import json_bytes
from columnist.rendering.paint import Tone, painted

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from columnist.domain.diagnostic import Diagnostic

_VERSION: Final = 1
_TONES: Final = {
    Severity.ERROR: Tone.BAD,
    Severity.WARNING: Tone.WARN,
    Severity.NOTE: Tone.NEWS,
}
_COMMAND: Final = re.compile(r"\A( *:)(?=:)")
_OLD_COMMAND: Final = "##["


def harmless(text: str) -> str:
    """Return a text on one line, without control characters and without a command to a runner.

    GitHub's runner obeys `::` at the beginning of a line, blanks apart, and `##[` anywhere in one.
    The text may begin a line of ours, as the path of a file does.

    >>> harmless("::error::x"), harmless("a::b ##[error]x")
    (': :error::x', 'a::b ## [error]x')
    """
    return _COMMAND.sub(r"\1 ", visible(text)).replace(_OLD_COMMAND, "## [")


def as_text(
    diagnostics: Sequence[Diagnostic], *, checked: Collection[str], colour: bool = False
) -> str:
    """Return the whole report: each diagnostic with its hint, then the closing line.

    `checked` are the paths of the case studies that were looked at.
    """
    lines = [line for diagnostic in diagnostics for line in _lines(diagnostic, colour=colour)]
    return "\n".join([*lines, closing_line(diagnostics, checked=checked)])


def as_line(diagnostic: Diagnostic, *, colour: bool = False) -> str:
    """Return the line of one diagnostic, without its hint."""
    place = diagnostic.place
    where = painted(
        f"{harmless(place.path)}:{place.line}:{place.column}:", Tone.STRONG, colour=colour
    )
    tone = _TONES[diagnostic.severity]
    severity = painted(f"{diagnostic.severity.value}:", tone, colour=colour)
    code = painted(f"[{diagnostic.code}]", Tone.FAINT, colour=colour)
    return f"{where} {severity} {harmless(diagnostic.message)} {code}"


def _lines(diagnostic: Diagnostic, *, colour: bool) -> Iterable[str]:
    yield as_line(diagnostic, colour=colour)
    if diagnostic.hint:
        yield painted(f"    hint: {harmless(diagnostic.hint)}", Tone.FAINT, colour=colour)


def closing_line(diagnostics: Sequence[Diagnostic], *, checked: Collection[str]) -> str:
    """Return the sentence at the end of a report.

    >>> closing_line((), checked=("a.md", "b.md"))
    'No problems in 2 case studies.'
    """
    notes = sum(diagnostic.severity is Severity.NOTE for diagnostic in diagnostics)
    faults = [diagnostic for diagnostic in diagnostics if diagnostic.severity is not Severity.NOTE]
    beside = f", {counted(notes, 'note')}" if notes else ""
    if not faults:
        among = f" in {case_studies(len(checked))}" if checked else ""
        return f"No problems{among}{beside}."
    errors = sum(diagnostic.is_error for diagnostic in faults)
    warnings = len(faults) - errors
    kinds = ((errors, "error"), (warnings, "warning"))
    told = " and ".join(counted(count, kind) for count, kind in kinds if count)
    return f"{told} in {_where(faults, checked)}{beside}."


def _where(faults: Iterable[Diagnostic], checked: Collection[str]) -> str:
    paths = {fault.place.path for fault in faults}
    pieces = len(paths.intersection(checked))
    others = len(paths) - pieces
    if not checked:
        return counted(len(paths), "file")
    beside = counted(others, "other file")
    if not pieces:
        return f"{beside}, and none in {case_studies(len(checked))}"
    among = f"{pieces} of {case_studies(len(checked))}"
    return f"{among} and {beside}" if others else among


def case_studies(count: int, kind: str = "") -> str:
    """Return how many case studies, perhaps of a kind, in words that fit the number.

    >>> case_studies(1, "published "), case_studies(2)
    ('1 published case study', '2 case studies')
    """
    return counted(count, f"{kind}case study", f"{kind}case studies")


def as_json(diagnostics: Iterable[Diagnostic], *, checked: Collection[str]) -> str:
    """Return the report for programs: `{"version": 1, "checked": ..., "diagnostics": [...]}`."""
    found = [
        {
            "path": diagnostic.place.path,
            "line": diagnostic.place.line,
            "column": diagnostic.place.column,
            "severity": diagnostic.severity.value,
            "code": diagnostic.code,
            "message": visible(diagnostic.message),
            "hint": visible(diagnostic.hint),
        }
        for diagnostic in diagnostics
    ]
    text = json_bytes({"version": _VERSION, "checked": len(checked), "diagnostics": found}).decode()
    # In JSON such a text stands in a string only, and stays the same one.
    return text.replace(_OLD_COMMAND, "##\\u005b")
