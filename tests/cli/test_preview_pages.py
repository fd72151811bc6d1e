"""`preview --to` writes single pieces as pages, and for a submission those that it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from columnist.cli.refusal import MISUSED, PROBLEMS, WELL
from tests.building import FOLDER, case_study
from tests.cli.desk import SETTINGS, Desk, desk_with

if TYPE_CHECKING:
    from pathlib import Path

REVIEW = case_study(status="review", publish_on=None, title="Sent in")


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return desk_with(tmp_path / "base", capsys, first=case_study(publish_on="2026-01-15"))


def submitted(desk: Desk, capsys: pytest.CaptureFixture[str], **pieces: str) -> Desk:
    """Return what somebody sends in for a desk: a copy of it with pieces of theirs."""
    first = case_study(publish_on="2026-01-15")
    return desk_with(desk.root.parent / "submission", capsys, first=first, **pieces)


def test_a_piece_that_is_named_becomes_one_page(desk: Desk) -> None:
    desk.put({f"{FOLDER}coaching/here.md": REVIEW})
    for name in ("coaching/here", "case_studies/coaching/here.md"):
        told = desk.run("preview", name, "--to", str(desk.root / "preview"))
        assert (told.status, told.err) == (WELL, "")
        file = desk.root / "preview" / "coaching" / "here.html"
        assert told.out == f"{file}\n"
        html = file.read_text(encoding="utf-8")
        assert "Sent in" in html
        assert "--paper: light-dark(" in html
        assert [one.name for one in file.parent.iterdir()] == ["here.html"]


def test_of_a_submission_the_pieces_that_it_changes_are_shown_faulty_ones_too(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    sent = submitted(
        desk,
        capsys,
        here=REVIEW.replace("themes:", "thems:").replace("inbox.", "inbox <script>.")
        + "[x](javascript:x)",
        broken="---\ntitle: [\n---\nHi.\n",
        gone=case_study(status="withdrawn"),
    )
    sent.put({f"{FOLDER}coaching/An odd: name.md": REVIEW})
    target = desk.root / "preview"
    told = sent.run("preview", "--against", str(desk.root), "--to", str(target))

    assert told.status == WELL
    assert told.out == f"{target / 'coaching' / 'here.html'}\n"
    assert sorted(told.err.splitlines()) == [
        (
            "case_studies/coaching/An odd: name.md: There is no page of it to see. Its name cannot "
            "stand in an address; the check says why."
        ),
        (
            "case_studies/coaching/broken.md: There is no page of it to see. Its fields cannot be "
            "read; the check says why."
        ),
        "case_studies/coaching/gone.md: There is no page of it to see. It is withdrawn.",
    ]
    html = (target / "coaching" / "here.html").read_text(encoding="utf-8")
    assert "The check has found 3 errors." in html
    assert "<script" not in html


def test_a_submission_without_a_piece_makes_no_folder(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    sent = submitted(desk, capsys)
    sent.put({"docs/about.md": "# About\n"})
    told = sent.run("preview", "--against", str(desk.root), "--to", str(desk.root / "preview"))
    assert (told.status, told.out) == (WELL, "")
    assert told.err == "No case study is changed, so there is nothing to preview.\n"
    assert not (desk.root / "preview").exists()


def test_a_named_piece_of_which_there_is_no_page_is_a_problem(desk: Desk) -> None:
    folder = f"{FOLDER}coaching/here"
    desk.put({f"{folder}/index.md": case_study("![A desk](desk.jpg)"), f"{folder}/desk.jpg": b"no"})
    desk.put({f"{FOLDER}coaching/gone.md": case_study(status="withdrawn")})
    told = desk.run("preview", "coaching/gone", "--to", str(desk.root / "preview"))
    assert (told.status, told.out) == (PROBLEMS, "")
    told = desk.run("preview", "coaching/here", "--to", str(desk.root / "preview"))
    assert told.status == WELL  # a picture that is none is not shown
    assert "data:image" not in (desk.root / "preview/coaching/here.html").read_text()


@pytest.mark.parametrize("story", ["[" * 1_500, "> " * 40 + "a", "a " * 21_000])
def test_what_could_keep_a_renderer_busy_is_not_rendered(desk: Desk, story: str) -> None:
    desk.put({f"{FOLDER}coaching/here.md": case_study(story)})
    told = desk.run("preview", "coaching/here", "--to", str(desk.root / "preview"))
    assert (told.status, told.out) == (PROBLEMS, "")
    assert "It is more than is read; the check says where." in told.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--to", "x"], "Name the pieces that the preview is to hold"),
        (["coaching/first", "--to", "x", "--against", "."], "Name the pieces"),
        (
            ["coaching/first"],
            (
                "Single pieces are written as pages into a folder: add  --to DIR. Without PATH and "
                "--against, everything is shown in your browser."
            ),
        ),
        (["coaching/first", "--to", "x", "--open"], "serves none"),
        (["coaching/nowhere", "--to", "x"], 'There is no "coaching/nowhere"'),
        (["coaching/first", "--to", "{root}/docs/x"], "is published as it is"),
        (["coaching/first", "--to", "{root}/site"], "is the finished site"),
        (["coaching/first", "--to", "{root}/case_studies"], "is where pieces are read from"),
    ],
)
def test_what_makes_no_sense_is_refused(desk: Desk, words: list[str], said: str) -> None:
    told = desk.run("preview", *(word.format(root=desk.root) for word in words))
    assert told.status == MISUSED
    assert said in told.err


def test_without_an_address_links_would_lead_nowhere(desk: Desk) -> None:
    desk.put({"mkdocs.yml": SETTINGS.replace("site_url", "#")})
    told = desk.run("preview", "coaching/first", "--to", str(desk.root / "preview"))
    assert told.status == PROBLEMS
    assert "has no site_url" in told.err
