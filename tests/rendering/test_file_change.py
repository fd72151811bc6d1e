"""A change is shown with its lines and the one around them; nothing in it acts on a terminal."""

from __future__ import annotations

import re

from columnist.content.sign_off_changes import PartChange
from columnist.domain.client import Client
from columnist.domain.source import SourceFile
from columnist.rendering.file_change import file_change, text_changes

PATH = "case_studies/coaching/here.md"


def shown(before: str, after: str, *, colour: bool = False) -> str:
    old, new = SourceFile(PATH, before.encode()), SourceFile(PATH, after.encode())
    return file_change(old, new, colour=colour)


def test_the_lines_that_change_are_shown_with_one_around_them() -> None:
    assert shown("a\nb\nc\nd\ne\n", "a\nb\nC\nd\ne\n") == (f"{PATH}\n    b\n  - c\n  + C\n    d")


def test_line_ends_are_not_shown_and_controls_are_made_visible() -> None:
    assert shown("a\r\n\x1b[2Jb\r\n", "a\r\nc\r\n\x1b[2Jb\r\n") == (
        f"{PATH}\n    a\n  + c\n    <U+001B>[2Jb"
    )


def test_on_a_terminal_what_goes_is_red_and_what_comes_is_green() -> None:
    text = shown("a\n", "b\n", colour=True)
    assert "\x1b[1;31m  - a\x1b[0m" in text
    assert "\x1b[32m  + b\x1b[0m" in text


def test_a_changed_part_is_named_in_plain_words_and_cut_where_it_is_long() -> None:
    changes = (
        PartChange("title", "Space", "Room"),
        PartChange("body", "", "word " * 200),
        PartChange("takeaway", "Ask.\x07", ""),
        PartChange("picture.desk.jpg", "", "0" * 64),
        PartChange("picture.lamp.jpg", "0" * 64, ""),
        PartChange("picture.cup.jpg", "0" * 64, "1" * 64),
    )
    lines = text_changes(changes).split("\n")
    assert lines[:4] == ["the title:", "  - Space", "  + Room", "the story:"]
    assert re.fullmatch(r"  \+ (word )+w?o?r?d?…", lines[4])
    assert len(lines[4]) < 320
    assert lines[5:] == [
        "a takeaway:",
        "  - Ask.<U+0007>",
        "the picture desk.jpg is new",
        "the picture lamp.jpg is gone",
        "the picture cup.jpg is another",
    ]


def test_every_part_of_a_sign_off_has_a_name() -> None:
    fields = [f"client.{name}" for name in Client.model_fields]
    others = ("standfirst", "question", "outcome", "commentary.by", "commentary.text")
    for label in (*fields, *others):
        assert text_changes([PartChange(label, "a", "b")]).count("\n") == 2
