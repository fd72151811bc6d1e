"""The report: lines for people, JSON for programs."""

from __future__ import annotations

import json

import pytest

from columnist.domain.diagnostic import Diagnostic, problem
from columnist.domain.source import Place
from columnist.rendering.report import as_json, as_text, closing_line, harmless

PIECE = "case_studies/coaching/here.md"
OTHER = "case_studies/coaching/there.md"
COLUMN = "case_studies/coaching/column.yml"


def paths(count: int) -> tuple[str, ...]:
    """So many paths of case studies, those of the faults first."""
    return (PIECE, OTHER, *(f"{number}.md" for number in range(count)))[:count]


def fault(code: str = "invalid-date", path: str = PIECE, line: int = 4) -> Diagnostic:
    return problem(code, Place(path, line, 13), "It is so.", hint="Do this.")


def test_a_report_is_what_the_manual_shows() -> None:
    assert as_text([fault(), fault("too-long", OTHER)], checked=paths(14)) == (
        f"{PIECE}:4:13: error: It is so. [invalid-date]\n"
        "    hint: Do this.\n"
        f"{OTHER}:4:13: warning: It is so. [too-long]\n"
        "    hint: Do this.\n"
        "1 error and 1 warning in 2 of 14 case studies."
    )


def test_a_diagnostic_without_a_cure_is_one_line() -> None:
    text = as_text([problem("invalid-date", Place(PIECE), "It is so.")], checked=paths(1))
    assert text.split("\n")[0] == f"{PIECE}:1:1: error: It is so. [invalid-date]"
    assert "hint" not in text


@pytest.mark.parametrize(
    ("faults", "checked", "sentence"),
    [
        ([], 22, "No problems in 22 case studies."),
        ([], 1, "No problems in 1 case study."),
        ([], 1_000, "No problems in 1,000 case studies."),
        ([], 0, "No problems."),
        ([fault()], 1, "1 error in 1 of 1 case study."),
        ([fault(), fault(line=5)], 14, "2 errors in 1 of 14 case studies."),
        ([fault("too-long"), fault("too-long", OTHER)], 14, "2 warnings in 2 of 14 case studies."),
        ([fault(), fault(path=COLUMN)], 14, "2 errors in 1 of 14 case studies and 1 other file."),
        ([fault(path=COLUMN)], 14, "1 error in 1 other file, and none in 14 case studies."),
        ([fault(path=COLUMN)], 0, "1 error in 1 file."),
        (
            [fault(path="docs/coaching.md"), fault(path="docs/themes.md")],
            1,
            "2 errors in 2 other files, and none in 1 case study.",
        ),
        ([fault("lacking")], 1, "No problems in 1 case study, 1 note."),
        (
            [fault(), fault("lacking"), fault("lacking")],
            1,
            "1 error in 1 of 1 case study, 2 notes.",
        ),
    ],
)
def test_the_closing_line_counts_in_words_that_fit(
    faults: list[Diagnostic], checked: int, sentence: str
) -> None:
    assert closing_line(faults, checked=paths(checked)) == sentence


def test_colour_changes_nothing_but_the_colour() -> None:
    plain, coloured = (as_text([fault()], checked=paths(1), colour=one) for one in (False, True))
    assert "\x1b" not in plain
    assert "\x1b[1;31merror:\x1b[0m" in coloured


def test_nothing_moves_a_cursor_or_gives_a_command() -> None:
    assert harmless("a\x1b[2J\n::error::b ##[add-mask]c") == (
        "a<U+001B>[2J<U+000A>::error::b ## [add-mask]c"
    )


def test_json_is_one_document_with_a_version() -> None:
    report = json.loads(as_json([fault()], checked=paths(3)))
    assert report == {
        "version": 1,
        "checked": 3,
        "diagnostics": [
            {
                "path": PIECE,
                "line": 4,
                "column": 13,
                "severity": "error",
                "code": "invalid-date",
                "message": "It is so.",
                "hint": "Do this.",
            }
        ],
    }
