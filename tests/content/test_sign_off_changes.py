"""What differs from the signed-off text is told part by part, and nothing else is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from columnist.content.sign_off_changes import PartChange, changed_parts
from tests.building import FOLDER, case_study, collection_of, publication

if TYPE_CHECKING:
    from columnist.content.entry import Entry

QUESTIONS = ["How do you relate to details?", "What is it for?"]


def entry(body: str = "One.\n\nTwo.\n\nThree.", **changes: Any) -> Entry:  # noqa: ANN401 - YAML
    files = publication(here=case_study(body, **changes))
    return collection_of(files).entry_of["coaching/here"]


def test_a_text_saved_by_another_editor_has_not_changed() -> None:
    other = entry("One.\n\n\nTwo.  \n\nThree.\n\n", publish_on="2026-04-23", tags=["new"])
    assert changed_parts(entry(), other) == ()


def test_each_part_is_told_with_its_text_before_and_after() -> None:
    after = entry(
        "One.\n\nTwo and a half.\n\nThree.\n\nFour.",
        title="Room to think",
        standfirst=None,
        client={"alias": "PJ", "alias_is": "invented", "role": "senior-manager"},
    )
    assert changed_parts(entry(), after) == (
        PartChange("title", "Space to think", "Room to think"),
        PartChange("standfirst", "A manager had 2,000 emails and no time to think.", ""),
        PartChange("client.alias", "JP", "PJ"),
        PartChange("body", "Two.", "Two and a half."),
        PartChange("body", "", "Four."),
    )


def test_a_question_put_first_does_not_make_the_others_new() -> None:
    before, after = entry(questions=QUESTIONS[:1]), entry(questions=QUESTIONS[::-1])
    assert changed_parts(before, after) == (PartChange("question", "", "What is it for?"),)


def test_a_second_voice_and_a_picture_that_come_are_told() -> None:
    commentary = {"by": "priya-raman", "text": "One.\n\nTwo."}
    before = entry()
    files = publication() | {
        f"{FOLDER}coaching/here/index.md": case_study(
            "One.\n\nTwo.\n\nThree.", commentary=commentary
        ),
        f"{FOLDER}coaching/here/desk.jpg": b"a picture",
    }
    after = collection_of(files).entry_of["coaching/here"]
    assert [(one.label, one.before) for one in changed_parts(before, after)] == [
        ("commentary.by", ""),
        ("commentary.text", ""),
        ("picture.desk.jpg", ""),
    ]
