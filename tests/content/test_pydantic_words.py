"""What pydantic refuses is told in words."""

from __future__ import annotations

import pytest

from tests.telling import entry_of

HEAD = "---\ntitle: T\ncoaches: [a]\n"
BANDS = "but under 1 year, 1-2 years, 3-5 years, 6-10 years or over 10 years was expected."
COLON = "If a colon belongs to the text, put the whole text in quotation marks."


@pytest.mark.parametrize(
    ("line", "message", "hint"),
    [
        (
            "status: aproved",
            'status is "aproved", but draft, review, approved or withdrawn was expected.',
            'Did you mean "approved"?',
        ),
        (
            "withdrawn: {mode: remove}",
            'withdrawn.mode is "remove", but gone or vanish was expected.',
            "Choose one.",
        ),
        (
            "client: {time_in_role: four years}",
            f'client.time_in_role is "four years", {BANDS}',
            'Did you mean "3-5 years"?',
        ),
        (
            "client: {time_in_role: a long while}",
            f'client.time_in_role is "a long while", {BANDS}',
            "Choose one.",
        ),
        (
            "status: [approved]",
            "status is a list, but a text was expected.",
            "Write one text, without brackets and hyphens.",
        ),
        (
            "takeaways: [a, b, c, d]",
            "takeaways has 4 items, but at most 3 were expected.",
            "Keep those that matter most.",
        ),
        (
            "sessions: 0",
            'sessions is "0", but at least 1 was expected.',
            "Write 1 or more.",
        ),
        (
            "themes: confidence",
            'themes is "confidence", but a list was expected.',
            "Write it in square brackets: themes: [confidence].",
        ),
        (
            "themes: {confidence: x}",
            "themes is a group of fields, but a list was expected.",
            "Begin each item with a hyphen on a line of its own.",
        ),
        (
            "standfirst: [a, b]",
            "standfirst is a list, but a text was expected.",
            "Write one text, without brackets and hyphens.",
        ),
        (
            "outcomes:\n  - Now: calm",
            "outcomes (item 1) is a group of fields, but a text was expected.",
            COLON,
        ),
        (
            "outcomes:\n  - \u201cNow: calm\u201d",
            "outcomes (item 1) is a group of fields, but a text was expected.",
            f"{COLON} Type straight ones, \" or ': to YAML a curly one is a letter.",
        ),
        (
            "client: JP",
            'client is "JP", but a group of fields was expected.',
            "Write its fields below it, each indented and with a colon.",
        ),
        (
            "corrections: [x]",
            'corrections (item 1) is "x", but a group of fields was expected.',
            "Write its fields below it, each indented and with a colon.",
        ),
    ],
)
def test_what_pydantic_refuses_is_told_in_words(line: str, message: str, hint: str) -> None:
    faults = entry_of(f"{HEAD}{line}\n---\nhi\n").diagnostics

    assert (message, hint) in [(fault.message, fault.hint) for fault in faults]


def test_an_empty_list_of_coaches_is_told() -> None:
    faults = entry_of("---\ntitle: T\ncoaches: []\nstatus: withdrawn\n---\nhi\n").diagnostics

    assert [(fault.code, fault.message) for fault in faults] == [
        ("too-few", "coaches is empty, but at least one was expected.")
    ]


def test_an_empty_text_for_a_list_is_a_list_that_is_not_given() -> None:
    entry = entry_of(f"{HEAD}outcomes: ''\nthemes: \"\"\n---\nhi\n")

    assert {fault.code for fault in entry.diagnostics} == {"lacking"}
    assert (entry.study.outcomes, entry.study.themes) == ((), ())


def test_a_list_that_is_needed_cannot_be_an_empty_text() -> None:
    (fault,) = entry_of("---\ntitle: T\ncoaches: ''\nstatus: withdrawn\n---\nhi\n").diagnostics

    assert fault.message == "coaches is there, but nothing stands behind it."
