"""Workflow commands and the summary of a job on GitHub."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import markdown
from hypothesis import example, given
from hypothesis import strategies as some

from columnist.domain.diagnostic import Diagnostic, problem, visible
from columnist.domain.source import Place
from columnist.rendering.annotations import LONGEST_SUMMARY, as_commands, as_summary
from columnist.rendering.report import as_json, as_text

if TYPE_CHECKING:
    from collections.abc import Sequence

PIECE = "case_studies/coaching/here.md"


def fault(
    message: str = "It is so.", *, path: str = PIECE, line: int = 4, code: str = "invalid-date"
) -> Diagnostic:
    return problem(code, Place(path, line, 13), message, hint="Do this.")


def files_of(lines: Sequence[str]) -> list[str]:
    return [line.partition("file=")[2].partition(",")[0] for line in lines if "file=" in line]


def test_each_severity_has_its_command() -> None:
    assert as_commands([fault(), fault(code="too-long"), fault(code="lacking")]) == (
        f"::error file={PIECE},line=4,col=13,title=invalid-date::It is so.%0ADo this.",
        f"::warning file={PIECE},line=4,col=13,title=too-long::It is so.%0ADo this.",
        f"::notice file={PIECE},line=4,col=13,title=lacking::It is so.%0ADo this.",
    )


def test_what_ends_a_property_or_a_line_is_escaped() -> None:
    (line,) = as_commands([fault("100% sure:\r\nyes, ::error::", path="a,b:c%.md")])
    assert line == (
        "::error file=a%2Cb%3Ac%25.md,line=4,col=13,title=invalid-date::"
        "100%25 sure:<U+000D><U+000A>yes, ::error::%0ADo this."
    )


def test_of_many_errors_the_first_of_each_file_come_first_and_ten_are_commands() -> None:
    many = [fault(path="a.md", line=line) for line in range(1, 20)]
    lines = as_commands([*many, fault(path="b.md"), fault(path="c.md")])
    commands = [line for line in lines if line.startswith("::")]
    assert len(commands) == 10
    assert files_of(commands)[:3] == ["a.md", "b.md", "c.md"]
    assert len(lines) == 21
    assert lines[-1] == "a.md:19:13: error: It is so. [invalid-date]"


def test_the_faults_of_changed_files_come_before_those_of_others() -> None:
    lines = as_commands([fault(path="a.md"), fault(path="b.md")], first={"b.md"})
    assert files_of(lines) == ["b.md", "a.md"]


def test_a_fault_without_a_cure_ends_with_its_sentence() -> None:
    (line,) = as_commands([problem("raw-html", Place(PIECE, 4, 1), "It is raw.")])
    assert line.endswith("::It is raw.")


def test_warnings_have_ten_of_their_own() -> None:
    many = [fault(path=f"{number}.md") for number in range(12)]
    lines = as_commands([*many, fault(code="too-long")])
    assert sum(line.startswith("::warning") for line in lines) == 1


@given(some.text())
def test_whatever_is_typed_stays_within_its_line(text: str) -> None:
    lines = as_commands([fault(text, path=f"{text}.md")])
    assert len(lines) == 1
    assert lines[0].startswith("::error file=")
    assert len(lines[0].splitlines()) == 1
    assert lines[0].count("\n") == lines[0].count("\r") == 0


PATHS = some.lists(
    some.sampled_from(
        ["::", "error", " file=a,line=1", "##[", "]", "%0A", "\n", "\u3000", " ", ":"]
    )
    | some.text(max_size=3)
).map("".join)


def obeyed(line: str) -> bool:
    """Whether GitHub's runner takes a line for a command of either form."""
    return line.lstrip().startswith("::") or "##[" in line


@given(PATHS, PATHS)
@example("::error file=README.md,line=1::pwned", "::stop-commands::abc")
def test_no_path_and_no_text_is_a_command_in_any_format(path: str, text: str) -> None:
    many = [fault(text, path=f"{path}{number}") for number in range(12)]
    commands = as_commands(many)
    assert all(line.startswith("::error file=") and "##[" not in line for line in commands[:10])
    report = as_text(many, checked=(PIECE,)).split("\n")
    told = as_json(many, checked=(PIECE,))
    assert not [line for line in (*commands[10:], *report, *told.split("\n")) if obeyed(line)]
    assert json.loads(told)["diagnostics"][0]["message"] == visible(text)


def test_the_mark_of_a_file_with_an_odd_name_names_that_file() -> None:
    (line,) = as_commands([fault(path="::x")])
    assert files_of([line]) == ["%3A%3Ax"]


def test_a_summary_without_faults_has_no_table() -> None:
    assert (
        as_summary([], checked=(PIECE, "b.md"))
        == "### Case studies\n\nNo problems in 2 case studies.\n"
    )


def test_a_summary_shows_what_was_typed_and_obeys_none_of_it() -> None:
    nasty = "<img src=x> **b** | [a](https://evil.example) `c` @someone\nnext"
    text = as_summary([fault(nasty)], checked=(PIECE,))
    assert len(text.split("\n")) == 8
    page = markdown.markdown(text, extensions=["tables"])
    assert page.count("<tr>") == 2
    assert page.count("<td>") == 3
    for tag in ("<img", "<a ", "<strong>b"):
        assert tag not in page


def test_a_summary_says_where_what_and_the_cure_in_one_row() -> None:
    text = as_summary([fault("Write *this*.", path="a_b.md")], checked=(PIECE,))
    row = r"| a\_b\.md\:4\:13 | **error** Write \*this\*\. `invalid-date` | Do this\. |"
    assert text.split("\n")[-2] == row


def test_a_summary_never_grows_past_what_github_takes() -> None:
    text = as_summary([fault("x" * 900, line=line) for line in range(1, 2_000)], checked=(PIECE,))
    assert len(text.encode()) < LONGEST_SUMMARY + 1_000
    shown = text.count("| case")
    assert text.endswith(f"\n... and {1_999 - shown:,} more.\n")
    assert text.startswith("### Case studies\n\n1,999 errors in 1 of 1 case study.\n\n| Where |")
