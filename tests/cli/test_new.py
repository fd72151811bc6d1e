"""`new`: a draft in its place, which `check` has nothing against."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.building import FOLDER, case_study
from tests.cli.desk import Desk, desk_with

if TYPE_CHECKING:
    from pathlib import Path

PATH = f"{FOLDER}coaching/the-late-reply.md"


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return desk_with(tmp_path, capsys, here=case_study(publish_on="2026-01-29"))


def test_a_draft_is_made_where_it_belongs_and_has_no_errors(desk: Desk) -> None:
    told = desk.run("new", "coaching", "The late reply")
    assert (told.status, told.out) == (0, f"{PATH}\n")
    assert f"columnist -C {desk.root} check {PATH}\n" in told.err
    checked = desk.run("check", PATH, "--strict")
    assert checked.status == 0
    assert "No problems in 1 case study, 6 notes.\n" in checked.out
    assert "    state     draft\n" in checked.out


def test_a_file_that_is_there_is_never_overwritten(desk: Desk) -> None:
    desk.put({PATH: "mine"})
    told = desk.run("new", "coaching", "The late reply")
    assert (told.status, told.out) == (1, "")
    assert told.err == f"columnist: {PATH} is there already, and is left as it is.\n"
    assert (desk.root / PATH).read_text() == "mine"


def test_neither_a_folder_nor_a_page_of_the_site_may_have_the_name(desk: Desk) -> None:
    desk.put({f"{FOLDER}coaching/the-late-reply/index.md": "", "docs/coaching/a-page.md": ""})
    assert desk.run("new", "coaching", "The late reply").status == 1
    told = desk.run("new", "coaching", "A page")
    assert (told.status, told.err) == (
        1,
        "columnist: docs/coaching/a-page.md is there already, and is left as it is.\n",
    )


def test_a_link_that_leads_nowhere_is_not_written_through(desk: Desk) -> None:
    (desk.root / PATH).symlink_to(desk.root / "elsewhere.md")
    assert desk.run("new", "coaching", "The late reply").status == 1
    assert not (desk.root / "elsewhere.md").exists()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["couching", "x"], 'There is no column "couching". Did you mean "coaching"?'),
        (["coaching", "  "], "The title is empty. Put it in quotation marks behind the column."),
        (
            ["coaching", "学び"],
            'The title "学び" gives no name for an address. Give one with --slug.',
        ),
        (
            ["coaching", "Schedule"],
            'The site needs the name "schedule" for itself. Give another with --slug.',
        ),
        (
            ["coaching", "x", "--slug", "../up"],
            '"../up" cannot stand in an address: use small letters, digits and hyphens.',
        ),
        (
            ["coaching", "x", "--coach", "dorothy-lario"],
            'There is nobody called "dorothy-lario" in people.yml. Did you mean "dorothy-larios"?',
        ),
        (
            ["coaching", "x", "--coach", "qqq"],
            'There is nobody called "qqq" in people.yml. Add them to people.yml first.',
        ),
        (
            ["coaching", "a\x1b[31mb"],
            'The title "a<U+001B>[31mb" holds characters that cannot be seen.',
        ),
    ],
)
def test_what_cannot_become_a_draft_is_misuse(desk: Desk, words: list[str], sentence: str) -> None:
    before = sorted((desk.root / FOLDER / "coaching").iterdir())
    told = desk.run("new", *words)
    assert (told.status, told.out, told.err) == (2, "", f"columnist: {sentence}\n")
    assert sorted((desk.root / FOLDER / "coaching").iterdir()) == before


def test_a_title_without_quotation_marks_is_taken_as_one(desk: Desk) -> None:
    told = desk.run("new", "coaching", "A", "late", "answer")
    assert (told.status, told.out) == (0, f"{FOLDER}coaching/a-late-answer.md\n")
    assert "\ntitle: A late answer\n" in desk.text("a-late-answer")


def test_a_title_that_would_not_be_read_back_is_refused(desk: Desk) -> None:
    told = desk.run("new", "coaching", "x" * 151)
    assert told.status == 2
    assert told.err.startswith("columnist: That title cannot be written down: title has 151 ")


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Somebody else's bug again", "somebody-elses-bug-again"),
        ("It\N{RIGHT SINGLE QUOTATION MARK}s the founders' mug", "its-the-founders-mug"),
        ("Rock 'n' roll", "rock-n-roll"),
    ],
)
def test_an_apostrophe_parts_no_word_in_the_name_of_the_file(
    desk: Desk, title: str, slug: str
) -> None:
    assert desk.run("new", "coaching", title).out == f"{FOLDER}coaching/{slug}.md\n"


def test_a_title_of_other_letters_gets_its_name_by_an_option(desk: Desk) -> None:
    told = desk.run("new", "coaching", "学び", "--slug", "learning", "--coach", "priya-raman")
    assert told.status == 0
    text = desk.text("learning")
    assert "\ntitle: 学び\n" in text
    assert "\ncoaches: [priya-raman]\n" in text
    assert "coaches" not in told.err


def test_where_nobody_is_known_the_coach_is_told_what_to_do(desk: Desk) -> None:
    desk.put({f"{FOLDER}people.yml": ""})
    told = desk.run("new", "coaching", "The late reply")
    assert told.status == 0
    assert 'It says "coaches: [your-id]". Add yourself to people.yml, and put your id there' in (
        told.err
    )


def test_a_folder_that_cannot_be_written_to_is_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("columnist.cli.new.write_new", full)
    told = desk.run("new", "coaching", "The late reply")
    assert told.status == 1
    assert told.err == f"columnist: {PATH} cannot be written: No space left on device.\n"
