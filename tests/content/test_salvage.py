"""A fault hides no other: what is well beside it is kept, and checked as if it stood alone."""

from __future__ import annotations

import pytest

from columnist.content.salvage import LeftOut, as_typed
from tests.building import judgement_of, publication
from tests.telling import codes, entry_of

HEAD = "---\ntitle: T\ncoaches: [priya-raman]\nstatus: draft\n"


def found_in(*lines: str) -> list[str]:
    """Return column and code of each fault of a draft, which begin in its fifth line."""
    text = "\n".join([f"{HEAD}{lines[0]}", *lines[1:], "---", "Why now?", ""])
    judgement = judgement_of(publication(a=text), "2026-04-09")
    shown = [fault for fault in judgement.diagnostics if fault.severity != "note"]
    return [told.removeprefix("5:") for told in codes(shown)]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "themes: [Confidence, confidence, confidence, x]",
            ["10 invalid-id", "34 repeated-item", "46 unknown-theme"],
        ),
        (
            "themes: [a, confidence, a, email-overload, b, c]",
            [
                *("9 too-many", "10 unknown-theme", "25 repeated-item", "25 unknown-theme"),
                "44 unknown-theme",
            ],
        ),
        ("tags: ['', C++, C, 学び]", ["8 empty-text", "17 tag-clash", "20 tag-without-slug"]),
        (
            "client: {colour: red, role: boss, sector: navy}",
            ["10 unknown-field", "29 unknown-role", "43 unknown-sector"],
        ),
        (
            "questions: [{text: ''}, What?, {text: Why now?, does: x}, {text: Why now?, theme: x}]",
            ["20 empty-text", "55 unknown-word", "83 unknown-theme"],
        ),
        ("aliases: [old, /themes/old/]", ["11 invalid-path", "16 duplicate-path"]),
        ("aliases: [/a/, [/b/], /coaching/]", ["16 wrong-kind", "23 duplicate-path"]),
        (
            "allow: [{code: exact-age}, {code: x, reason: y}]",
            ["9 missing-field", "35 unknown-code"],
        ),
    ],
)
def test_what_is_well_beside_a_fault_is_checked(line: str, told: list[str]) -> None:
    assert sorted(found_in(line)) == sorted(told)


def test_a_fault_of_one_coach_hides_none_of_another() -> None:
    text = "---\ntitle: T\ncoaches: [A B, nobody, priya-raman, priya-raman]\n---\nHi.\n"
    judgement = judgement_of(publication(a=text), "2026-04-09")
    shown = [fault for fault in judgement.diagnostics if fault.severity != "note"]

    assert codes(shown) == ["3:11 invalid-id", "3:16 unknown-person", "3:37 repeated-item"]
    assert shown[-1].message == 'coaches (item 4) is "priya-raman", which is there already.'


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "consent: {basis: composite, scope: anonymised, given_on: 2026-01-02, reference: a/b}",
            ["48 consent-date", "81 invalid-reference"],
        ),
        ("withdrawn: {on: yesterday, mode: gone}", ["1 withdrawal-unclear", "17 invalid-date"]),
        ("withdrawn: {mode: gone}", ["1 withdrawal-unclear"]),
        ("withdrawn:", []),
        ("client: {alias: JP, alias_is: inventd}", ["31 unknown-word"]),
        ("client: {alias: JP, alias_is: null}", ["17 initials-as-alias"]),
    ],
)
def test_a_fault_neither_hides_another_nor_makes_one(line: str, told: list[str]) -> None:
    assert sorted(found_in(line)) == sorted(told)


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("status: withdrwn", ["4:9 unknown-word"]),
        (
            "status: draft\nconsent: {basis: written, scope: anonymised, withdrawn_on: x}",
            ["5:60 invalid-date"],
        ),
    ],
)
def test_a_withdrawal_is_not_unclear_where_its_ground_is_misspelt(
    lines: str, told: list[str]
) -> None:
    head = HEAD.replace("status: draft", lines)
    faults = entry_of(f"{head}withdrawn: {{mode: gone}}\n---\nhi\n").diagnostics
    assert codes(fault for fault in faults if fault.severity != "note") == told


def test_half_an_agreement_is_none() -> None:
    consent = "consent: {basis: written, given_on: 2026-01-01, scope: anonymised, reference: a/b}"

    assert entry_of(f"{HEAD}{consent}\n---\nhi\n").study.consent is None


def test_half_a_withdrawal_is_none() -> None:
    assert entry_of(f"{HEAD}withdrawn: {{mode: gone, on: x}}\n---\nhi\n").study.withdrawn is None


def test_positions_are_those_of_the_file() -> None:
    left_out: LeftOut = {("a",): (0, 0, 2)}

    assert [as_typed(("a", number), left_out)[1] for number in range(5)] == [2, 3, 5, 6, 7]
    assert as_typed(("b", 0), left_out) == ("b", 0)
