"""The newsletter's message: subject, text and HTML say the same, and only what is public."""

from __future__ import annotations

import json
from typing import Any

import html5lib

from columnist.domain.settings import Settings
from columnist.publication import edition_of
from columnist.rendering.announcement import Announcement, announcement
from tests.building import COLUMN, FOLDER, case_study, judgement_of, publication

SETTINGS = Settings("Second Thursday", "https://example.org/")


def message(settings: str = COLUMN, **changes: Any) -> Announcement:  # noqa: ANN401 - YAML
    files = publication(
        here=case_study(**{"publish_on": "2026-01-29", **changes}),
        next_one=case_study(publish_on="2026-02-12", title="Not yet"),
    ) | {f"{FOLDER}coaching/column.yml": settings}
    judgement = judgement_of(files, "2026-01-30")
    edition = edition_of(judgement, settings=SETTINGS)
    return announcement(edition, edition.release.piece_of["coaching/here"])


def test_the_message_as_text_is_this() -> None:
    assert (
        message().as_text()
        == """\
Subject: Coaching: Space to think

Space to think. By Dorothy Larios. No. 1, 29 January 2026, 1-minute
read.

A manager had 2,000 emails and no time to think.

A question that was asked: How do you relate to details?

https://example.org/coaching/here/

The next column will appear on Thursday 12 February 2026.

If you would like to take part in Coaching, write to
coaching@example.org.

-- \n\
Second Thursday
https://example.org/
"""
    )


def test_nothing_of_the_next_piece_is_said() -> None:
    assert "Not yet" not in message().as_json()


def test_the_html_says_the_same_without_script_picture_or_stylesheet() -> None:
    found = message(title='"Well---yes"', coaches=["dorothy-larios", "priya-raman"])
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    tree = parser.parse(found.html)
    assert not [one for name in ("script", "img", "link", "style") for one in tree.iter(name)]
    said = " ".join("".join(tree.find("body").itertext()).split())
    for paragraph in found.text.split("\n\n")[1:3]:
        assert " ".join(paragraph.split()) in said
    assert "By Dorothy Larios and Priya Raman." in said
    assert "“Well—yes”" in said
    assert "The next column will appear on Thursday 12 February 2026." in said
    links = {one.get("href") for one in tree.iter("a")}
    assert links == {found.url, "https://example.org/", "mailto:coaching@example.org"}


def test_what_was_typed_is_never_taken_for_html() -> None:
    assert "<script>" not in message(title="<script>x</script>").html


def test_the_json_holds_all_parts() -> None:
    found = message()
    assert json.loads(found.as_json()) == {
        "version": 1,
        "subject": "Coaching: Space to think",
        "url": "https://example.org/coaching/here/",
        "text": found.text,
        "html": found.html,
    }


def test_of_several_questions_the_first_is_told_as_one_of_them() -> None:
    found = message(questions=["How do you relate to details?", "What else is there?"])
    said = "One of the questions that were asked: "
    assert f"{said}How do you relate to details?" in found.text
    assert f"{said}<em>How do you relate to details?</em>" in found.html


def test_a_piece_without_questions_says_nothing_of_them() -> None:
    found = message(questions=[], outcomes=["900 emails"])
    assert "question" not in found.text
    assert "question" not in found.html


def test_at_the_end_of_a_column_no_next_one_is_promised() -> None:
    ended = COLUMN.replace(
        "{every: 2 weeks, on: thursday, ", "{rrule: 'FREQ=DAILY;INTERVAL=14;COUNT=2', "
    )
    found = message(ended)
    assert "This was the last column of Coaching for now." in found.text
    assert "This was the last column of Coaching for now." in found.html
    assert "will appear" not in found.as_json()
