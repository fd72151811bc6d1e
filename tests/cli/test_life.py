"""The whole life of one piece, by the commands that an editor types, on a clock that goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from columnist.cli.refusal import IS_DUE, WELL
from tests.building import COLUMN, FOLDER, case_study
from tests.cli.desk import Desk, desk_with

if TYPE_CHECKING:
    from collections.abc import Mapping

SETTINGS = """\
site_name: Second Thursday
site_url: https://example.org/
theme: {name: material, font: false}
plugins: [columnist: {search: none}]
"""
PATH = "case_studies/coaching/the-late-reply.md"
BEFORE, SLOT, LATER = "2026-01-20", "2026-01-29T07:00+00:00", "2026-01-29T10:12+00:00"
STORY = 'Owen wrote at night. "What do you imagine happens while they wait?"\n'
WRITTEN = {
    "standfirst:\n": "standfirst: He answered within the hour.\n",
    "themes:\n": "themes: [email-overload]\n",
    "  alias:\n": "  alias: Owen\n",
    "  role:\n": "  role: senior-manager\n",
    "outcomes:\n": "outcomes: [No email after half past six]\n",
    "#consent:\n": "consent:\n",
    "#  basis: written\n": "  basis: written\n",
    "#  given_on:\n": "  given_on:\n",
    "#  scope: anonymised\n": "  scope: anonymised\n",
    "#  approved_text:\n": "  approved_text:\n",
}


@pytest.fixture
def desk(tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]) -> Desk:
    first = case_study(publish_on="2026-01-15", title="The first of all")
    desk = desk_with(tmp_path_factory.mktemp("publication"), capsys, first=first)
    desk.put(
        {"mkdocs.yml": SETTINGS, f"{FOLDER}coaching/column.yml": f"{COLUMN}sign_off: required\n"}
    )
    desk.put({"docs/about.md": "# About\n"})
    desk.git("init", "-q")
    return desk


def rewrite(desk: Desk, words: Mapping[str, str]) -> None:
    text = desk.text("the-late-reply")
    for old, new in words.items():
        assert text.count(f"\n{old}") == 1, old
        text = text.replace(f"\n{old}", f"\n{new}")
    desk.put({PATH: text})


def state(desk: Desk, *, as_of: str) -> str:
    said = desk.run("check", PATH, as_of=as_of).out
    [line] = [line for line in said.splitlines() if line.strip().startswith("state")]
    return line.split()[-1]


def published(desk: Desk, as_of: str) -> str:
    """Publish, and return the list of what the site shows."""
    told = desk.run("publish", "--to", str(desk.root / "www"), as_of=as_of)
    assert told.status == WELL, told.err
    return (desk.root / "www/current/case-studies.json").read_text(encoding="utf-8")


def due(desk: Desk, as_of: str) -> tuple[int, str]:
    told = desk.run("due", "--live", str(desk.root / "www/current/build.json"), as_of=as_of)
    return told.status, told.out + told.err


def test_from_a_new_file_to_the_newsletter_and_out_again(desk: Desk) -> None:
    assert due(desk, BEFORE)[0] == IS_DUE
    assert "The late reply" not in published(desk, BEFORE)

    # New, written by the coach, handed in.
    assert desk.run("new", "coaching", "The late reply").status == WELL
    assert state(desk, as_of=BEFORE) == "draft"
    scaffold = desk.text("the-late-reply")
    front, _, body = scaffold.rpartition("\n---\n")
    assert body.strip()
    desk.put({PATH: f"{front}\n---\n{STORY}"})
    rewrite(desk, {**WRITTEN, "status: draft\n": "status: review\n"})
    assert state(desk, as_of=BEFORE) == "review"

    # Shown to the client, signed off, approved, planned: each command changes its lines alone.
    letter = desk.run("sign-off", PATH, "--letter", as_of=BEFORE)
    assert "Please read this before anybody else does" in letter.out
    written = desk.text("the-late-reply").splitlines()
    assert desk.run("sign-off", PATH, as_of=BEFORE).status == WELL
    rewrite(desk, {"status: review\n": "status: approved\n"})
    assert state(desk, as_of=BEFORE) == "approved"
    assert desk.run("plan", "--write", as_of=BEFORE).out.startswith("2026-01-29  ")
    planned = desk.text("the-late-reply").splitlines()
    assert len(planned) == len(written)
    changed = [
        new.split(":")[0].strip() for old, new in zip(written, planned, strict=True) if old != new
    ]
    assert changed == ["status", "publish_on", "given_on", "approved_text"]
    assert state(desk, as_of=BEFORE) == "scheduled"

    # Planned, it is still nobody's business; the site is up to date until its slot comes.
    published(desk, BEFORE)
    status, said = due(desk, "2026-01-29T06:59:59+00:00")
    assert (status, "Not due" in said) == (WELL, True)
    status, said = due(desk, LATER)
    assert status == IS_DUE
    assert "late by 3 h 12 min" in said
    assert due(desk, SLOT)[0] == IS_DUE
    assert "The late reply" in published(desk, LATER)
    assert due(desk, LATER)[0] == WELL
    assert desk.run("announce", PATH, as_of=LATER).out.startswith("Subject: Coaching: The late")

    # Live, it keeps its day; withdrawn, nothing of it is left.
    kept = desk.run("reschedule", PATH, "2026-02-12", as_of=LATER)
    assert "has been live since 29 January 2026" in kept.err
    assert desk.run("withdraw", PATH, "--mode", "vanish", as_of=LATER).status == WELL
    assert due(desk, LATER)[0] == IS_DUE
    assert "The late reply" not in published(desk, LATER)
