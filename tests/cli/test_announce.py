"""`announce` makes the message of a published piece, and of no other."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from columnist.cli.refusal import PROBLEMS, WELL
from tests.building import case_study
from tests.cli.desk import desk_with

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_a_published_piece_comes_as_text_html_and_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = desk_with(tmp_path, capsys, here=case_study(publish_on="2026-01-15"))
    text = desk.run("announce", "coaching/here")
    assert text.status == WELL
    assert text.out.startswith("Subject: Coaching: Space to think\n\n")
    assert "The next column will appear on Thursday 29 January 2026." in text.out
    page = desk.run("announce", "coaching/here", "--format", "html")
    assert page.out.startswith("<!doctype html>")
    parts = json.loads(desk.run("announce", "coaching/here", "--format", "json").out)
    assert set(parts) == {"version", "subject", "url", "text", "html"}
    assert text.out.endswith(parts["text"])


def test_what_readers_cannot_see_is_not_announced(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = desk_with(tmp_path, capsys, here=case_study(publish_on="2026-01-29"))
    told = desk.run("announce", "coaching/here")
    assert (told.status, told.out) == (PROBLEMS, "")
    assert told.err.endswith(
        "here.md is not published, and only a published piece is announced. Its state is "
        "scheduled; `columnist check` with its path says what comes next.\n"
    )
    assert desk.run("announce", "coaching/here", as_of="2026-01-29").status == WELL


def test_without_the_site_s_address_there_is_no_message_and_no_letter(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = desk_with(tmp_path, capsys, here=case_study(publish_on="2026-01-15"))
    desk.put({"mkdocs.yml": "site_name: Second Thursday\nplugins: [columnist]\n"})
    for words in (("announce", "coaching/here"), ("sign-off", "coaching/here", "--letter")):
        told = desk.run(*words)
        assert (told.status, told.out) == (PROBLEMS, "")
        assert "mkdocs.yml has no site_url, so " in told.err
