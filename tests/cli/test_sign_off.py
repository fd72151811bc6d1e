"""`sign-off` writes the mark of the text, tells what has changed, and makes the letter."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from columnist.cli.refusal import MISUSED, PROBLEMS, WELL
from columnist.content.sign_off import sign_off_digest
from tests.building import COLUMN, FOLDER, case_study, collection_of, publication
from tests.cli.desk import Desk, desk_with

if TYPE_CHECKING:
    from pathlib import Path

HERE = case_study()
UNDATED = case_study(consent={"basis": "written", "scope": "anonymised"})


@pytest.fixture
def desk(tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]) -> Desk:
    return desk_with(tmp_path_factory.mktemp("publication"), capsys, here=HERE)


def mark_of(text: str) -> str:
    return sign_off_digest(collection_of(publication(here=text)).entry_of["coaching/here"])


def test_the_mark_of_the_text_is_written_and_nothing_else(desk: Desk) -> None:
    told = desk.run("sign-off", "coaching/here")
    assert told.status == WELL
    assert "has not been signed off before." in told.err
    assert desk.text("here") == HERE.replace(
        '"scope": "anonymised"}', f'"scope": "anonymised", approved_text: {mark_of(HERE)}}}'
    )
    checked = desk.run("check", "case_studies/coaching/here.md")
    assert "No problems" in checked.out


def test_the_day_of_consent_is_written_where_there_is_none(desk: Desk) -> None:
    desk.put({f"{FOLDER}coaching/here.md": UNDATED})
    desk.run("sign-off", "coaching/here", as_of="2026-01-20T23:30-05:00")
    found = desk.text("here")
    assert '"basis": "written", given_on: 2026-01-21, "scope": "anonymised"' in found
    assert f", approved_text: {mark_of(HERE)}}}\n" in found


def test_signed_off_again_without_a_change_it_says_so(desk: Desk) -> None:
    desk.run("sign-off", "coaching/here")
    before = desk.text("here")
    told = desk.run("sign-off", "coaching/here")
    assert told.status == WELL
    assert "is signed off already, just as it stands." in told.err
    assert desk.text("here") == before


def test_what_has_changed_since_the_sign_off_is_told_from_git(desk: Desk) -> None:
    desk.run("sign-off", "coaching/here")
    signed = desk.text("here")
    desk.git("init", "-q")
    desk.git("add", ".")
    desk.git("commit", "-qm", "signed", day="2026-01-20")
    desk.put({f"{FOLDER}coaching/here.md": signed.replace("full inbox", "full diary")})
    desk.git("commit", "-qam", "changed", day="2026-01-21")
    later = desk.text("here").replace("Space to think", "Room to think")
    desk.put({f"{FOLDER}coaching/here.md": later.replace("JP came", "JP\x1b[31m came")})
    told = desk.run("sign-off", "coaching/here")
    assert told.status == PROBLEMS  # a control character is an error
    desk.put({f"{FOLDER}coaching/here.md": later})
    told = desk.run("sign-off", "coaching/here")
    assert told.status == WELL
    assert (
        "Since the last sign-off (the text of 2026-01-20), this has changed:\n"
        "the title:\n  - Space to think\n  + Room to think\n"
        "the story:\n  - JP came with a full inbox.\n  + JP came with a full diary.\n"
    ) in told.err
    assert mark_of(later) in desk.text("here")


def test_a_picture_is_part_of_what_was_signed_off(desk: Desk) -> None:
    folder = f"{FOLDER}coaching/desk/"
    story = 'JP. "How do you relate to details?"\n\n![A desk](desk.png)'
    desk.put({f"{folder}index.md": case_study(story, publish_on="2026-04-23")})
    Image.new("RGB", (4, 3), "red").save(desk.root / f"{folder}desk.png")
    desk.git("init", "-q")
    desk.run("sign-off", "coaching/desk")
    desk.git("add", ".")
    desk.git("commit", "-qm", "signed")
    Image.new("RGB", (4, 3), "blue").save(desk.root / f"{folder}desk.png")
    told = desk.run("sign-off", f"{folder}index.md")
    assert told.status == WELL
    assert "this has changed:\nthe picture desk.png is another\n" in told.err


def test_a_name_that_is_no_text_does_not_keep_the_old_text_from_being_found(desk: Desk) -> None:
    folder = f"{FOLDER}coaching/desk/"
    piece = case_study('JP. "How do you relate to details?"', publish_on="2026-04-23")
    strange = folder + os.fsdecode(b"\xff.png")
    desk.put({f"{folder}index.md": piece})
    desk.git("init", "-q")
    desk.run("sign-off", "coaching/desk")
    desk.git("add", ".")
    desk.git("commit", "-qm", "signed")
    Image.new("RGB", (4, 3), "red").save(desk.root / strange)
    desk.git("add", ".")
    desk.git("commit", "-qm", "a picture of somebody else")
    (desk.root / strange).unlink()
    signed = (desk.root / f"{folder}index.md").read_text()
    desk.put({f"{folder}index.md": signed.replace("JP. ", "JP said: ")})
    told = desk.run("sign-off", "coaching/desk")
    assert told.status == WELL
    assert "this has changed:" in told.err


def test_without_git_it_says_that_the_old_text_is_not_known(desk: Desk) -> None:
    desk.run("sign-off", "coaching/here")
    desk.put({f"{FOLDER}coaching/here.md": desk.text("here").replace("inbox", "diary")})
    told = desk.run("sign-off", "coaching/here")
    assert "What has changed cannot be told: no version with that mark is in git." in told.err


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (case_study(status="withdrawn"), "is withdrawn, so there is nothing to sign off."),
        (case_study(consent=None, status="draft"), "has no consent yet. Say what it rests on"),
        (
            case_study(consent={"basis": "composite", "scope": "anonymised"}),
            "rests on composite, which needs no sign-off.",
        ),
        (HERE.replace("sessions", "session"), "has errors; mend them before the client sees it."),
        ("No fields.", "has errors; mend them before the client sees it."),
    ],
)
def test_where_there_is_nothing_to_sign_off_that_is_told(
    desk: Desk, text: str, sentence: str
) -> None:
    desk.put({f"{FOLDER}coaching/here.md": text})
    told = desk.run("sign-off", "coaching/here")
    assert told.status == PROBLEMS
    assert sentence in told.err
    assert desk.text("here") == text


def test_a_live_piece_whose_text_was_changed_can_be_signed_off_again(desk: Desk) -> None:
    desk.put({f"{FOLDER}coaching/column.yml": COLUMN + "sign_off: required\n"})
    desk.run("sign-off", "coaching/here", as_of="2026-05-01")
    desk.put({f"{FOLDER}coaching/here.md": desk.text("here").replace("inbox", "diary")})
    assert desk.run("check", as_of="2026-05-01").status == PROBLEMS
    assert desk.run("sign-off", "coaching/here", as_of="2026-05-01").status == WELL
    assert desk.run("check", as_of="2026-05-01").status == WELL


def test_the_letter_goes_to_standard_output_and_no_mark_is_written(desk: Desk) -> None:
    told = desk.run("sign-off", "coaching/here", "--letter")
    assert told.status == WELL
    assert told.out.startswith("<!doctype html>")
    assert "JP came with a full inbox." in told.out
    assert desk.text("here") == HERE


def test_the_letter_goes_to_a_file_with_its_pictures_in_it(desk: Desk, tmp_path: Path) -> None:
    folder = f"{FOLDER}coaching/desk/"
    story = 'JP. "How do you relate to details?"\n\n![A desk](desk.png)'
    text = case_study(story, status="draft", publish_on=None, coaches=["priya-raman"])
    desk.put({f"{folder}index.md": text})
    Image.new("RGB", (4, 3), "red").save(desk.root / f"{folder}desk.png", comment="a secret")
    file = tmp_path / "letter.html"
    told = desk.run("sign-off", "coaching/desk", "--letter", "--output", str(file))
    assert told.status == WELL
    assert told.out == ""
    assert "It holds what is not public; it goes to the client alone." in told.err
    html = file.read_text(encoding="utf-8")
    assert 'src="data:image/png;base64,' in html
    assert "By Priya Raman" in html


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("docs/letter.html", "but docs/ is published as it is."),
        ("site/letter.html", "but site/ is the finished site, which each build makes anew."),
        ("case_studies/letter.html", "but case_studies/ is where pieces are read from."),
        ("", "which is a folder; name a file."),
    ],
)
def test_a_letter_is_not_put_where_it_would_be_published(
    desk: Desk, output: str, sentence: str
) -> None:
    told = desk.run("sign-off", "coaching/here", "--letter", "--output", str(desk.root / output))
    assert told.status == MISUSED
    assert sentence in told.err


@pytest.mark.parametrize("folder", ["docs", "site", "case_studies"])
def test_no_link_hides_where_a_letter_would_lie(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    (desk.root / folder).mkdir(exist_ok=True)
    (tmp_path / "another-way").symlink_to(desk.root)
    (tmp_path / "letters").symlink_to(desk.root / folder)
    words = ("sign-off", "coaching/here", "--letter", "--output")
    told = desk.run(*words, str(tmp_path / "letters" / "letter.html"))
    assert told.status == MISUSED
    monkeypatch.chdir(desk.root)
    told = desk.run("-C", str(tmp_path / "another-way"), *words, f"{folder}/letter.html")
    assert told.status == MISUSED
    assert f"but {folder}/ is " in told.err
    assert not list(desk.root.rglob("letter.html"))


def test_what_has_no_letter_is_told(desk: Desk) -> None:
    reprint = {"basis": "reprint", "scope": "anonymised"}
    source = {"publication": "A magazine", "rights": "Retold by permission"}
    for changes, sentence in (
        ({"consent": reprint, "source": source}, "is a reprint: its rights are agreed"),
        ({"status": "withdrawn"}, "is withdrawn, so there is no letter to send."),
    ):
        desk.put({f"{FOLDER}coaching/here.md": case_study(**changes)})
        told = desk.run("sign-off", "coaching/here", "--letter")
        assert told.status == PROBLEMS
        assert sentence in told.err


def test_a_piece_without_a_column_has_no_letter(desk: Desk) -> None:
    (desk.root / f"{FOLDER}coaching/column.yml").unlink()
    told = desk.run("sign-off", "coaching/here", "--letter")
    assert told.status == PROBLEMS
    assert "stands in no column, so there is no letter to send." in told.err


def test_output_without_a_letter_is_refused(desk: Desk) -> None:
    told = desk.run("sign-off", "coaching/here", "--output", "letter.html")
    assert told.status == MISUSED
    assert "it needs --letter" in told.err
