"""What a story lists at its end and the site prints from fields stands in one place only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from columnist.intake.details import names_of
from columnist.intake.markdown_file import read_markdown
from columnist.intake.plain_file import read_plain
from columnist.intake.recognition import recognise

if TYPE_CHECKING:
    from columnist.intake.findings import Findings

NAMES = names_of({}, {})
STORY = """\
# The diary

Nadia kept two diaries on her desk, and she trusted neither of them.

I asked, "Whose diary is it?" and "What would you lose?" She thought.
"""


def found_in(text: str) -> Findings:
    manuscript = read_markdown(f"{STORY}\n{text}".encode(), beside=lambda _: None)
    return recognise(manuscript, people={}, names=NAMES)


def rest_of(found: Findings) -> list[str]:
    """Return the blocks below the story."""
    return [block.markdown for block in found.body[2:]]


@pytest.mark.parametrize(
    "heading", ["## Questions", "**The questions**", "Questions to ask yourself:"]
)
@pytest.mark.parametrize(
    "items",
    [
        "- Whose diary is it?\n- What would you lose?",
        "1. “Whose diary is it?”\n2. “What would *you* lose?”",
    ],
)
def test_a_list_of_questions_that_are_asked_in_the_story_goes(heading: str, items: str) -> None:
    found = found_in(f"{heading}\n\n{items}\n")
    assert found.fields["questions"] == ("Whose diary is it?", "What would you lose?")
    assert rest_of(found) == []
    assert any("each is asked in the story" in line for line in found.dropped)
    assert not any("headings" in line for line in found.recognised)


@pytest.mark.parametrize(
    "text",
    [
        "## Questions\n\n- Whose diary is it?\n- Who else?",
        "## Questions\n\n- “Whose diary is it?”\n- “Who else?”",
        "## Questions\n\nThink of these.\n\n- Whose diary is it?",
        "## Questions\n\n- Whose diary is it?\n\nThat was all.",
        "## Questions\n\n- Whose diary is it?\n    - What would you lose?",
        "## Her list\n\n- Whose diary is it?\n- What would you lose?",
    ],
)
def test_a_list_with_more_than_the_questions_of_the_story_stays(text: str) -> None:
    assert "\n\n".join(rest_of(found_in(text))) == text.removeprefix("## ").replace("## ", "")


def test_a_question_that_stands_in_the_list_alone_keeps_it_in_the_story() -> None:
    found = found_in("## Questions\n\n- “Whose diary is it?”\n- “Who else?”\n")
    assert found.fields["questions"][-1] == "Who else?"
    assert rest_of(found) == ["Questions", "- “Whose diary is it?”\n- “Who else?”"]


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("What to take away", "takeaways"),
        ("Takeaways", "takeaways"),
        ("What I took away", "takeaways"),
        ("What changed", "outcomes"),
        ("Outcomes", "outcomes"),
    ],
)
def test_a_list_at_the_end_becomes_the_field_that_it_is_called_by(heading: str, field: str) -> None:
    found = found_in(
        f"## {heading}\n\n- One *diary*, 5 \\* a week\n- An [hour](https://example.org/h)\n"
    )
    assert found.fields[field] == ("One diary, 5 * a week", "An hour")
    assert rest_of(found) == []
    assert f"{field} holds no link; one led to https://example.org/h" in found.unplaced
    (told,) = [line for line in found.recognised if line.startswith(f"{field}: ")]
    assert told.endswith(f'(from the list "{heading}" at the end)')


def test_several_lists_at_the_end_are_taken_whatever_stands_between_them() -> None:
    found = found_in(
        "## Outcomes\n\n- One diary\n\n## To read\n\n- A book\n\n## Takeaways\n\n- Ask[^1]\n\n"
        "[^1]: Twice.\n"
    )
    assert found.fields["outcomes"] == ("One diary",)
    assert found.fields["takeaways"] == ("Ask",)
    assert rest_of(found) == ["To read", "- A book"]
    assert "A note to what is no part of the story was taken out: Twice." in found.unplaced


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("- a\n- b\n- c\n- d", "takeaways holds 3 things at most"),
        ("- a\n    - b", "an item holds more than takeaways can"),
        ("- a\n\n    more", "an item holds more than takeaways can"),
        (f"- {'a ' * 600}", "an item is longer than takeaways can hold"),
    ],
)
def test_a_list_that_the_field_cannot_hold_stays_and_is_told(text: str, reason: str) -> None:
    found = found_in(f"## Takeaways\n\n{text}\n")
    assert "takeaways" not in found.fields
    assert len(rest_of(found)) == 2
    assert f'The list "Takeaways" at the end stays in the story: {reason}.' in found.unplaced


def test_a_list_whose_field_is_set_stays_and_is_told() -> None:
    text = f"---\ntakeaways: [Ask]\n---\n{STORY}\n## Takeaways\n\n- Wait\n"
    manuscript = read_markdown(text.encode(), beside=lambda _: None)
    found = recognise(manuscript, people={}, names=NAMES)
    assert found.fields["takeaways"] == ("Ask",)
    assert rest_of(found) == ["Takeaways", "- Wait"]
    told = 'The list "Takeaways" at the end stays in the story: takeaways is set already.'
    assert told in found.unplaced


def test_a_list_inside_the_story_stays_there() -> None:
    found = found_in("## What changed\n\n- One diary\n\n## The end\n\nShe left.\n")
    assert "outcomes" not in found.fields


def test_a_file_that_is_a_list_alone_keeps_it() -> None:
    manuscript = read_plain(b"Outcomes\n\n- One diary\n- Two\n")
    found = recognise(manuscript, people={}, names=NAMES)
    assert "outcomes" not in found.fields
