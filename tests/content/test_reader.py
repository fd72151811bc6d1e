"""One text becomes one entry, with all its faults."""

from __future__ import annotations

from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

from columnist.content import strict_yaml
from columnist.content.layout import Role, Spot
from columnist.content.reader import read_case_study, read_settings
from columnist.domain.column import Column
from columnist.domain.person import People
from columnist.domain.source import SourceFile
from columnist.domain.vocabulary import Vocabulary
from tests.building import case_study
from tests.effort import growth_of
from tests.telling import codes, codes_of, entry_of, told

WELL = Path(__file__).resolve().parents[2] / "case_studies/coaching/staying-put.md"
HEAD = "---\ntitle: T\ncoaches: [a]\nstatus: withdrawn\n"
FAULTY = f"{HEAD}publish_on: 2026-7-1\nfoo: 1\n---\n\nhi <b>\n"
FOUND = ["5:13 invalid-date", "6:1 unknown-field", "9:4 raw-html"]


def test_a_case_study_that_is_well_has_no_diagnostics() -> None:
    entry = entry_of(case_study())

    assert entry.diagnostics == ()
    assert entry.study.title == "Space to think"
    assert entry.id == "coaching/the-late-reply"
    assert entry.url_path == "coaching/the-late-reply/"
    assert entry.folder == ""


def test_of_a_piece_that_is_well_nobody_asks_where_its_fields_stand(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Places are worked out when one is asked for, which takes longer than all else together."""

    def asked(*_: object, **__: object) -> NoReturn:
        raise AssertionError

    monkeypatch.setattr(strict_yaml, "read_events", asked)
    entry = entry_of(WELL.read_bytes())

    assert isinstance(entry.sheet.node, strict_yaml.LateFields)
    assert (entry.diagnostics, entry.traces) == ((), ())


def test_the_folder_of_a_piece_is_where_its_index_lies() -> None:
    path = "case_studies/coaching/the-late-reply/index.md"

    assert entry_of(case_study(), path=path).folder == "case_studies/coaching/the-late-reply"


def test_all_faults_of_a_file_are_found_in_one_run() -> None:
    assert codes_of(FAULTY) == FOUND


@pytest.mark.parametrize(
    "data",
    [
        FAULTY.replace("\n", "\r\n").encode(),
        b"\xef\xbb\xbf" + FAULTY.encode(),
        FAULTY.replace("---\n", "---  \n").encode(),
        FAULTY.replace("title: T", "title: Tüte 学び 🙂").encode(),
    ],
    ids=["CRLF", "BOM", "spaces behind the fences", "letters of other scripts"],
)
def test_places_are_right_however_the_file_was_saved(data: bytes) -> None:
    assert codes_of(data) == FOUND


def test_columns_count_characters_and_not_bytes() -> None:
    text = f"{HEAD}---\nCafe\u0301 🙂 <b>\n"

    assert codes_of(text) == ["6:8 raw-html"]


def test_fields_that_are_well_are_kept_beside_faulty_ones() -> None:
    entry = entry_of("---\ntitle: T\ncoaches: [A]\nstatus: withdrawn\nsessions: two\n---\nhi\n")

    assert (entry.study.title, entry.study.coaches, entry.study.sessions) == ("T", (), None)
    assert entry.study.is_withdrawn


def test_a_repeated_key_hides_no_fault_of_the_fields() -> None:
    assert codes_of(f"{HEAD}title: U\nfoo: 1\n---\nhi\n") == [
        "5:1 repeated-key",
        "6:1 unknown-field",
    ]


def test_an_alias_of_yaml_is_told_once_and_not_also_as_a_faulty_field() -> None:
    assert codes_of(f"{HEAD}source: *x\n---\nhi\n") == ["5:9 yaml-feature"]


@pytest.mark.parametrize("data", [b"", b"\xff\xfe-\0", b"x" * 70_000])
def test_a_file_that_cannot_be_read_still_gives_an_entry_with_an_error(data: bytes) -> None:
    entry = entry_of(data)

    assert [fault.is_error for fault in entry.diagnostics] == [True]
    assert (entry.study.title, entry.study.coaches) == ("Untitled", ())


def test_a_story_of_more_than_20000_words_is_told_where_it_begins() -> None:
    paragraphs = ("a b c d " * 50 + "\n\n") * 100
    fits, exceeds = paragraphs, f"{paragraphs}e"

    assert codes_of(f"{HEAD}---\n{fits}") == []
    assert told(entry_of(f"{HEAD}---\n{exceeds}").diagnostics) == [
        "6:1 too-large The story has 20,001 words, but at most 20,000 are read."
    ]


def test_a_second_voice_is_bounded_as_the_story_is() -> None:
    voice = f"commentary: {{by: client, text: '{'[' * 60}'}}\n"

    assert codes_of(f"{HEAD}{voice}---\nhi\n") == ["5:32 too-many-signs"]


def test_pictures_that_are_there_and_unreadable_are_not_also_missing() -> None:
    source = SourceFile("c/a/index.md", f"{HEAD}---\n![A desk](desk.jpg)\n".encode())

    entry = read_case_study(source, Spot(Role.PIECE, "c", "a"), unreadable={"desk.jpg"})

    assert entry.diagnostics == ()


@given(st.binary(max_size=400))
def test_no_bytes_at_all_raise_anything(data: bytes) -> None:
    for source in (data, b"---\n" + data + b"\n---\n" + data, HEAD.encode() + data + b"\n---\n"):
        entry = entry_of(source)
        assert all(fault.place.line >= 1 and fault.place.column >= 1 for fault in entry.diagnostics)


SIGNS = st.sampled_from([*"[]{}()<>!&*#|-?:,'\"`%@\\/.=_~^$ \n\t", "title", "a", "é", "\r\n"])


@given(st.lists(SIGNS, max_size=60).map("".join), st.lists(SIGNS, max_size=60).map("".join))
def test_no_signs_of_yaml_and_markdown_raise_anything(front: str, body: str) -> None:
    entry = entry_of(f"---\n{front}\n---\n{body}\n")

    assert entry.diagnostics
    assert len(set(entry.diagnostics)) == len(entry.diagnostics)


@pytest.mark.parametrize(
    "front",
    [
        "".join(f"key-{number}: x\n" for number in range(300)),
        f"aliases: [{'b,' * 2000}]",
        f"themes: [{'B!,' * 1000}]",
        f"questions: [{'{x: y},' * 400}]",
        f"client: {{{''.join(f'k{number}: x,' for number in range(300))}}}",
        f"{'a' * 15_000}: x",
        f"status: {'ab' * 2000}",
    ],
)
def test_front_matter_full_of_faults_is_read_and_told(front: str) -> None:
    assert entry_of(f"---\n{front}\n---\nhi\n").diagnostics


def settings_faults(
    text: str, model: type[Vocabulary | People | Column], within: str = ""
) -> list[str]:
    _, _, faults = read_settings(
        SourceFile("x.yml", text.encode()), model, what="x.yml", within=within
    )
    return codes(faults)


def test_settings_that_are_well_are_read() -> None:
    source = SourceFile("people.yml", b"dorothy: {name: Dorothy}\n")

    people, sheet, faults = read_settings(source, People, what="people.yml", within="people")

    assert faults == []
    assert people is not None
    assert people.people["dorothy"].name == "Dorothy"
    assert sheet.place(("people", "dorothy", "name")).column == 17


COLUMN_FILE = b"""\
title: T
contact: nowhere
timezone: Europe/London
cadence: {every: 1 week, from: 2026-01-01}
deadlines: {submission: soon, final copy: 3 days}
"""


def test_a_column_is_read_in_spite_of_faults_that_leave_its_days_alone() -> None:
    column, _, faults = read_settings(SourceFile("c.yml", COLUMN_FILE), Column, what="c.yml")

    assert codes(faults) == ["2:10 invalid-email", "5:25 invalid-lead"]
    assert column is not None
    assert (column.title, [*column.deadlines]) == ("T", ["final copy"])


def test_a_column_without_its_days_is_not_read() -> None:
    text = COLUMN_FILE.replace(b"1 week", b"1 weak")
    column, _, faults = read_settings(SourceFile("c.yml", text), Column, what="c.yml")

    assert column is None
    assert len(faults) == 3


@pytest.mark.parametrize("text", ["", "# nothing yet\n"])
def test_a_vocabulary_may_be_empty(text: str) -> None:
    assert settings_faults(text, Vocabulary) == []


def test_all_faults_of_a_settings_file_are_found_in_one_run() -> None:
    text = "themes:\n  a: {title: A}\n  a: {title: B}\n  b:\nrolls: {}\nroles: {c: \u200bC}\n"

    assert settings_faults(text, Vocabulary) == [
        "6:12 odd-character",
        "3:3 repeated-key",
        "4:3 wrong-kind",
        "5:1 unknown-field",
    ]


def test_what_a_settings_file_lacks_is_told_at_its_end() -> None:
    assert settings_faults("title: T\n", Column) == [
        "2:1 missing-field",
        "2:1 missing-field",
        "2:1 missing-field",
    ]


def test_a_person_with_nothing_behind_the_id_is_told() -> None:
    assert settings_faults("dorothy:\n", People, within="people") == ["1:1 wrong-kind"]


@pytest.mark.parametrize("text", ["- a", "hello"])
def test_a_settings_file_without_a_key_is_told(text: str) -> None:
    assert settings_faults(text, Vocabulary) == ["1:1 yaml-syntax"]


@pytest.mark.parametrize(("data", "code"), [(b"a: [", "yaml-syntax"), (b"\xff\xfea", "not-utf-8")])
def test_a_settings_file_that_cannot_be_read_is_one_fault(data: bytes, code: str) -> None:
    value, sheet, (fault,) = read_settings(
        SourceFile("x.yml", data), People, what="x.yml", within="people"
    )

    assert (value, fault.code, sheet.path) == (None, code, "x.yml")


def test_a_story_is_read_with_effort_that_grows_with_its_length() -> None:
    story = "She asked, and he thought about it for a while.\n\n"

    assert growth_of(lambda text: entry_of(case_study(text)), story, size=8_000) < 5
