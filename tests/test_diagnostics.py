"""Each diagnostic, told as an author reads it: a fault in a file, and the whole report.

With `UPDATE_GOLDEN=1` in the environment the reports are written anew; read them before they are
committed.
"""

from __future__ import annotations

import os

import pytest

from columnist.domain.code import CODES
from tests.golden_cases import GOLDEN, GoldenCase, golden_cases

CASES = golden_cases()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code)
def test_a_golden_case_gives_its_report(case: GoldenCase) -> None:
    if os.environ.get("UPDATE_GOLDEN"):
        case.report.write_text(case.told(), encoding="utf-8")

    assert case.told() == case.report.read_text(encoding="utf-8")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code)
def test_a_golden_case_shows_its_code_and_no_other(case: GoldenCase) -> None:
    heads = [line for line in case.told().splitlines()[:-1] if not line.startswith(" ")]

    assert {line.rpartition(" ")[2] for line in heads} == {f"[{case.code}]"}


def test_each_code_has_its_golden_case() -> None:
    assert {case.code for case in CASES} == set(CODES)


def test_each_report_belongs_to_a_case() -> None:
    reports = {path.name for path in GOLDEN.glob("*.diagnostics.txt")}

    assert reports == {case.report.name for case in CASES}
