"""What models refuse is told at its place."""

from __future__ import annotations

import pytest

from columnist.content.reader import read_settings
from columnist.domain.person import People
from columnist.domain.source import SourceFile
from columnist.domain.vocabulary import Vocabulary
from tests.telling import entry_of, told, told_of

HEAD = "---\ntitle: T\ncoaches: [a]\nstatus: withdrawn\n"


def hints_of(line: str) -> list[str]:
    return [fault.hint for fault in entry_of(f"{HEAD}{line}\n---\nhi\n").diagnostics]


@pytest.mark.parametrize(
    ("line", "told_as"),
    [
        ("foo: x", '5:1 unknown-field "foo" is not a field of a case study.'),
        ("foo:", '5:1 unknown-field "foo" is not a field of a case study.'),
        ("'': x", '5:1 unknown-field "" is not a field of a case study.'),
        ("client: {foo: x}", '5:10 unknown-field "foo" is not a field of client.'),
        ("client:\n  foo:", '6:3 unknown-field "foo" is not a field of client.'),
        (
            "questions:\n  - {text: hi, foo: x}",
            '6:16 unknown-field "foo" is not a field of questions (item 1).',
        ),
        ("consent: {basis: composite}", "5:10 missing-field scope is missing in consent."),
        ("source:\n  publication: x", "6:3 missing-field rights is missing in source."),
        (
            "corrections:\n  - {on: 2026-7-1, note: x}",
            '6:10 invalid-date corrections (item 1) on is "2026-7-1", but a day was expected.',
        ),
        (
            f"tags: [a, {'b' * 151}]",
            "5:11 too-large tags (item 2) has 151 characters, but at most 150 were expected.",
        ),
        (
            f"standfirst: {'b ' * 501}",
            "5:13 too-large standfirst has 1,001 characters, but at most 1,000 were expected.",
        ),
        (
            "client: {alias: ''}",
            "5:17 empty-text client.alias is empty, but some text was expected.",
        ),
        (
            "themes: [A B]",
            '5:10 invalid-id themes (item 1) is "A B", which cannot be an id.',
        ),
    ],
)
def test_a_fault_of_a_field_is_told_with_its_name_and_place(line: str, told_as: str) -> None:
    assert told_as in told_of(f"{HEAD}{line}\n---\nhi\n")


def test_a_missing_field_is_told_where_it_would_go() -> None:
    assert told_of("---\nstatus: withdrawn\n\n---\nhi\n") == [
        "4:1 missing-field coaches is missing.",
        "4:1 missing-field title is missing.",
    ]


def test_a_needed_field_with_nothing_behind_its_colon_is_told_at_its_key() -> None:
    told = told_of("---\ntitle: #1 in line\nstatus: approved\nsource:\n  rights: ~\n---\nhi\n")

    assert [one for one in told if "missing-field" in one] == [
        "2:1 missing-field title is there, but nothing stands behind it.",
        "5:3 missing-field publication is missing in source.",
        "5:3 missing-field source.rights is there, but nothing stands behind it.",
        "6:1 missing-field coaches is missing.",
    ]


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ("publish-on: 2026-04-09", 'Did you mean "publish_on"?'),
        ("Publish on: 2026-04-09", 'Did you mean "publish_on"?'),
        ("standfrist: x", 'Did you mean "standfirst"?'),
        ("theme: [a]", 'Did you mean "themes"?'),
        ("alias: JP", 'It belongs to "client": put it below that key and indent it.'),
        ("given_on: 2026-01-01", 'It belongs to "consent": put it below that key and indent it.'),
        ("client: {title: x}", 'It belongs to the fields at the left margin, not to "client".'),
        ("does: purpose", 'It belongs to "questions": put it below that key and indent it.'),
        ("client: {alais: x}", 'Did you mean "alias"?'),
        (
            "client: {xyzzy: x}",
            "Known are: alias, alias_is, role, sector, setting, level, time_in_role.",
        ),
    ],
)
def test_an_unknown_field_is_told_with_the_one_that_was_meant(line: str, hint: str) -> None:
    assert hint in hints_of(line)


def test_a_faulty_text_is_quoted_as_typed_and_cut_at_60_characters() -> None:
    (fault,) = told_of(f"{HEAD}publish_on: {'x' * 100}\n---\nhi\n")

    assert fault == f'5:13 invalid-date publish_on is "{"x" * 59}…", but a day was expected.'


def test_braces_in_a_text_are_the_author_s_own() -> None:
    assert told_of(f"{HEAD}publish_on: '{{hint}} {{found}}'\n---\nhi\n") == [
        '5:13 invalid-date publish_on is "{hint} {found}", but a day was expected.'
    ]


def test_a_list_with_a_faulty_item_is_not_also_said_to_be_empty() -> None:
    assert told_of("---\ntitle: T\nstatus: withdrawn\ncoaches: [A]\n---\nhi\n") == [
        '4:11 invalid-id coaches (item 1) is "A", which cannot be an id.'
    ]


def test_a_key_that_is_an_id_is_told_at_the_key_and_an_odd_one_in_quotation_marks() -> None:
    source = SourceFile("vocabulary.yml", b"themes:\n  Self Doubt!: {title: x, foo: y}\n")

    _, _, faults = read_settings(source, Vocabulary, what="vocabulary.yml")

    assert told(faults) == [
        '2:3 invalid-id themes."Self Doubt!" is "Self Doubt!", which cannot be an id.',
        '2:27 unknown-field "foo" is not a field of themes."Self Doubt!".',
    ]


def test_a_document_that_is_one_field_of_its_model_is_told_without_that_field() -> None:
    source = SourceFile("people.yml", b"dorothy:\n  bio: x\nOwen Marsh: {name: Owen}\n")

    _, _, faults = read_settings(source, People, what="people.yml", within="people")

    assert told(faults) == [
        "2:3 missing-field name is missing in dorothy.",
        '3:1 invalid-id Owen Marsh is "Owen Marsh", which cannot be an id.',
    ]
