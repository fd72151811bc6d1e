"""Writes `docs/manual/diagnostics.md`: every diagnostic with an example and its cure.

The codes and what they mean come from `columnist.domain.code`, the examples from the golden cases
of the tests, so that what the manual shows is what the command says. A test holds it fresh.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from columnist.domain.code import CODES, Code, Severity  # noqa: E402 - the path is set above
from tests.golden_cases import GOLDEN, GoldenCase, golden_cases  # noqa: E402

PAGE = ROOT / "docs/manual/diagnostics.md"
LONGEST_SHOWN = 400

HEAD = """\
---
title: Every diagnostic
description: What each message of the check means, with an example and its cure.
---

<!-- Written by tools/reference.py; change the codes or the golden cases, not this page. -->

When you run `columnist check`, or hand in a case study, each thing that is wrong is told in one
message: the file, the line and the column, what stands there, and what to do. The word in square
brackets at its end is the code by which you find it here.

An **error** keeps a piece from being published. A **warning** is advice; a column may make it an
error under `rules`. A **note** says what a draft still lacks, or what the editor should look at; it
stops nothing.
"""

TITLES = {
    Severity.ERROR: "Errors",
    Severity.WARNING: "Warnings",
    Severity.NOTE: "Notes",
}


def page() -> str:
    """The page as it should stand."""
    cases = {case.code: case for case in golden_cases()}
    parts = [HEAD]
    for severity, title in TITLES.items():
        parts.append(f"## {title}\n")
        codes = (code for name, code in sorted(CODES.items()) if code.severity is severity)
        parts += [entry(code, cases.get(code.name)) for code in codes]
    return "\n".join(parts)


def entry(code: Code, case: GoldenCase | None) -> str:
    """What the page says of one code."""
    said = [f"### {code.name}\n", f"{code.meaning}\n"]
    if case is not None:
        said.append(f"```text\n{example(code, case)}\n```\n")
    return "\n".join(said)


def example(code: Code, case: GoldenCase) -> str:
    """The line at fault, where it can be shown, and the message with its hint."""
    report = case.report.read_text("utf-8").splitlines()
    first = next(number for number, line in enumerate(report) if line.endswith(f"[{code.name}]"))
    message = [line for line in report[first : first + 2] if not is_closing(line)]
    at_fault = line_at_fault(case, message[0])
    return "\n".join([*([f"| {at_fault}", ""] if at_fault else []), *message])


def is_closing(line: str) -> bool:
    """Whether a line counts the faults."""
    return re.match(r"\d+ \w+", line) is not None


def line_at_fault(case: GoldenCase, message: str) -> str:
    """The line that a message points at, or nothing where it is blank or no text."""
    match = re.match(r"([^:]+):(\d+):\d+: ", message)
    if match is None:
        return ""
    file = case.source / match[1] if case.source.is_dir() else case.source
    if not file.is_file():
        file = GOLDEN / "_publication" / match[1]
    try:
        lines = file.read_text("utf-8").splitlines()
        line = lines[int(match[2]) - 1]
    except (OSError, UnicodeDecodeError, IndexError):
        return ""
    return shown(line) if line.strip("- ") and line.isprintable() else ""


def shown(line: str) -> str:
    """A line whole, or the beginning of one that would fill a page."""
    return line if len(line) <= LONGEST_SHOWN else f"{line[:LONGEST_SHOWN].rpartition(' ')[0]} …"


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
