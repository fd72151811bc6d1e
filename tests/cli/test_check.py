"""`check`: what it shows of which files, in which form, and how it ends."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from jsonschema import Draft202012Validator

from columnist.domain.diagnostic import visible
from tests.building import FOLDER, case_study
from tests.cli.desk import SETTINGS, Desk, desk_with

if TYPE_CHECKING:
    from collections.abc import Callable

GOOD = case_study(publish_on="2026-01-29")
DRAFT = case_study(status="draft", publish_on=None, standfirst=None)
OTHER = {"alias": "Mona", "role": "senior-manager"}
WRONG_DAY = case_study(publish_on="2026-02-30", client=OTHER)
LONG = case_study(
    publish_on="2026-01-15", body="# A heading of level one\n\nHow do you relate to details?"
)
HERE = f"{FOLDER}coaching/here.md"

REPORT = {
    "type": "object",
    "additionalProperties": False,
    "required": ["version", "checked", "diagnostics"],
    "properties": {
        "version": {"const": 1},
        "checked": {"type": "integer", "minimum": 0},
        "diagnostics": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["path", "line", "column", "severity", "code", "message", "hint"],
                "properties": {
                    "path": {"type": "string"},
                    "line": {"type": "integer", "minimum": 1},
                    "column": {"type": "integer", "minimum": 1},
                    "severity": {"enum": ["error", "warning", "note"]},
                    "code": {"type": "string", "pattern": "^[a-z0-9-]+$"},
                    "message": {"type": "string"},
                    "hint": {"type": "string"},
                },
            },
        },
    },
}


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Desk]:
    return lambda **pieces: desk_with(tmp_path, capsys, **pieces)


def test_a_clean_publication_ends_well_and_says_how_much_was_looked_at(
    desk: Callable[..., Desk],
) -> None:
    told = desk(here=GOOD).run("check")
    assert (told.status, told.out, told.err) == (0, "No problems in 1 case study.\n", "")


def test_an_error_is_told_at_its_line_with_its_cure_and_ends_with_1(
    desk: Callable[..., Desk],
) -> None:
    told = desk(here=WRONG_DAY, there=GOOD).run("check")
    assert told.status == 1
    assert told.out == (
        f'{HERE}:6:13: error: publish_on is "2026-02-30", but February 2026 has 28 days. '
        "[invalid-date]\n"
        "    hint: Write the day as YYYY-MM-DD, for example 2026-02-27.\n"
        "1 error in 1 of 2 case studies.\n"
    )


def test_warnings_end_well_but_not_under_strict(desk: Callable[..., Desk]) -> None:
    at = desk(here=LONG)
    assert at.run("check").status == 0
    told = at.run("check", "--strict")
    assert told.status == 1
    assert told.out.endswith("1 warning in 1 of 1 case study.\n")


def test_notes_are_for_named_files_and_for_those_who_ask(desk: Callable[..., Desk]) -> None:
    at = desk(here=DRAFT)
    assert at.run("check").out == "No problems in 1 case study.\n"
    assert "note: standfirst" in at.run("check", "--notes").out
    told = at.run("check", HERE, "--strict")
    assert told.status == 0
    assert "No problems in 1 case study, 1 note." in told.out


def test_a_piece_that_is_named_is_told_where_it_stands(desk: Callable[..., Desk]) -> None:
    told = desk(here=GOOD.replace("approved", "review")).run("check", HERE)
    assert told.out == (
        "No problems in 1 case study.\n"
        "\n"
        "Where it stands:\n"
        "    piece     Space to think (coaching/here)\n"
        "    state     review\n"
        "    slot      Thursday 29 January 2026, 07:00 (Europe/London)\n"
        "    lacking   approval\n"
    )


def test_a_piece_without_a_day_is_told_the_first_open_slot(desk: Callable[..., Desk]) -> None:
    told = desk(here=DRAFT, there=GOOD).run("check", HERE)
    assert (
        "    slot      none yet; the first open one is Thursday 12 February 2026, 07:00\n"
        "              (Europe/London)\n"
    ) in told.out


def test_a_piece_of_a_column_that_cannot_be_read_is_told_so(desk: Callable[..., Desk]) -> None:
    at = desk(here=GOOD)
    at.put({f"{FOLDER}coaching/column.yml": "title: Coaching\n"})
    told = at.run("check", HERE)
    assert "    state     blocked\n    lacking   its column.yml\n" in told.out
    assert "in other files; `columnist check` without a path shows all.\n" in told.err


def test_a_withdrawn_piece_lacks_nothing(desk: Callable[..., Desk]) -> None:
    told = desk(here=GOOD.replace("approved", "withdrawn")).run("check", HERE)
    assert told.out.endswith("    state     withdrawn\n")


def test_mkdocs_yml_is_checked_as_well_and_can_be_named(desk: Callable[..., Desk]) -> None:
    at = desk(here=GOOD)
    assert at.run("check", "mkdocs.yml").out == "No problems.\n"
    at.put({"mkdocs.yml": SETTINGS.replace("site_url: https://example.org/\n", "")})
    told = at.run("check")
    assert told.status == 1
    assert "mkdocs.yml:1:1: error: site_url is missing" in told.out
    assert told.out.endswith("1 error in 1 other file, and none in 1 case study.\n")


def test_json_is_what_the_manual_says(desk: Callable[..., Desk]) -> None:
    told = desk(here=WRONG_DAY, there=LONG).run("check", "--format", "json")
    report = json.loads(told.out)
    Draft202012Validator(REPORT).validate(report)
    assert told.status == 1
    assert report["checked"] == 2
    assert report["diagnostics"][0] == {
        "path": HERE,
        "line": 6,
        "column": 13,
        "severity": "error",
        "code": "invalid-date",
        "message": 'publish_on is "2026-02-30", but February 2026 has 28 days.',
        "hint": "Write the day as YYYY-MM-DD, for example 2026-02-27.",
    }
    assert report["diagnostics"][1]["severity"] == "warning"


def test_github_gets_commands_and_a_summary(
    desk: Callable[..., Desk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    summary = tmp_path / "summary.md"
    summary.write_text("Before.\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    told = desk(here=WRONG_DAY).run("check", "--format", "github")
    assert told.status == 1
    assert told.out.startswith(f"::error file={HERE},line=6,col=13,title=invalid-date::publish_on")
    assert told.err == "1 error in 1 of 1 case study.\n"
    assert summary.read_text().startswith("Before.\n### Case studies\n\n1 error in 1 of 1")


def test_a_summary_that_cannot_be_written_does_not_stop_the_check(
    desk: Callable[..., Desk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path))
    told = desk(here=GOOD).run("check", "--format", "github")
    assert told.status == 0
    assert "The summary could not be written" in told.err


@pytest.mark.parametrize("form", ["text", "json", "github"])
def test_nothing_typed_by_a_contributor_becomes_a_command_or_a_control_character(
    desk: Callable[..., Desk], form: str
) -> None:
    nasty = "x\\u001b[31m\\n::error::owned\\r##[add-mask]y\\u202e"
    text = GOOD.replace('"Space to think"', f'"{nasty}"').replace('"confidence"', f'"{nasty}"')
    told = desk(here=text).run("check", HERE, "--format", form)
    assert told.status == 1
    assert all(visible(line) == line for line in told.out.split("\n"))
    if form != "json":
        assert "##[" not in told.out
        began = [line for line in told.out.split("\n") if line.lstrip().startswith("::")]
        assert all(line.startswith(("::error file=", "::warning file=")) for line in began)
        assert not any(line.startswith("::error::") for line in began)


def test_the_publication_of_this_repository_has_no_problems(
    capsys: pytest.CaptureFixture[str],
) -> None:
    root = Path(__file__).parents[2]
    told = Desk(root, capsys).run("check", "--strict", as_of="2026-11-22")
    assert told.out.startswith("No problems in ")
    assert told.status == 0
