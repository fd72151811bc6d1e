"""Fields below the line that ends them are told, and never shown as a story."""

from __future__ import annotations

import pytest

from columnist.content.cut_heads import rest_of_head
from columnist.content.front_matter import read_document
from columnist.content.nodes import plain_fields
from tests.effort import growth_of
from tests.telling import codes, entry_of, told

HEAD = "---\ntitle: T\ncoaches: [a]\n"
NOTES = 'corrections:\n  - {on: 2026-05-02, note: "For the editor alone."}\n'


def test_a_second_front_matter_is_told_and_is_no_story() -> None:
    entry = entry_of(f"{HEAD}---\n{NOTES}---\nThe story.\n")

    assert told(entry.diagnostics)[0] == (
        "5:1 yaml-feature Here the fields go on with corrections, but the three hyphens in line 4 "
        "end them."
    )
    assert entry.diagnostics[0].hint == (
        "Take the hyphens in line 4 away; if this belongs to the story, put a sentence above it."
    )
    assert entry.body == "The story.\n"
    assert entry.study.corrections[0].note == "For the editor alone."


def test_a_line_of_hyphens_that_cuts_the_fields_in_two_loses_none_of_them() -> None:
    document = read_document(
        "---\ntitle: T\n---\nstatus: approved\n--- \nthemes: [a]\n---\nHi\n---\n", "x.md"
    )

    assert codes(document.diagnostics) == ["4:1 yaml-feature", "6:1 yaml-feature"]
    assert document.fields is not None
    assert plain_fields(document.fields) == {"title": "T", "status": "approved", "themes": ["a"]}
    assert (document.end_line, document.body_line, document.body) == (7, 8, "Hi\n---\n")


def test_what_is_given_on_both_sides_is_told_as_well() -> None:
    entry = entry_of(f"{HEAD}---\ntitle: Another\nstatus: draft\n---\nHi\n")

    assert [one for one in codes(entry.diagnostics) if "lacking" not in one] == [
        "5:1 repeated-key",
        "5:1 yaml-feature",
    ]


def test_fields_that_no_line_of_hyphens_ends_a_second_time_go_down_to_a_blank_line() -> None:
    document = read_document(f"{HEAD}---\n---\n\n# later\nstatus: draft\n\n- a\n\nHi", "x.md")

    assert codes(document.diagnostics) == ["8:1 yaml-feature"]
    assert document.diagnostics[0].hint.startswith("Move the fields above the hyphens in line 4;")
    assert (document.end_line, document.body_line, document.body) == (4, 9, "\n- a\n\nHi")


@pytest.mark.parametrize(
    ("front", "body", "key"),
    [
        ("", "status: approved", "status"),
        ("", '"status" : approved\nThe story.', "status"),
        ("", "title: Space to think\nThe story.", "title"),
        ("", "client: {alias: JP}\n\nThe story.", "client"),
        ("", "client:\n  alias: JP\n\n  role: x\n---\n", "client"),
        ("", "consent: given\nnote: x\nsource: y\n---\n", "consent"),
        ("client:\n  alias: JP", "  role: x\nstatus: draft\n---\n", "status"),
        ("corrections:\n", "\n- {on: 2026-05-02, note: x}\n---\n", "corrections"),
        ("corrections:\n", "- on: 2026-05-02\n  note: x\n---\n", "corrections"),
        ("client: # who", "  alias: JP\n\npriority: 2\n---\n", "priority"),
    ],
)
def test_a_body_that_begins_with_fields_is_known_by_their_keys(
    front: str, body: str, key: str
) -> None:
    rest = rest_of_head(front, body)

    assert rest is not None
    assert rest.key == key


@pytest.mark.parametrize(
    "body",
    [
        "",
        "\n\n",
        "---\n---\n",
        "Heading\n---\nThe story.",
        "Word: a sentence\n---\nThe story.",
        "Client: a manager\n\n---\n",
        "client: I was lost.\n---\nThe story.",
        "client: I was lost.\n\ncoach: And now?\n\n---\n",
        "client: I was lost.\ncoach: And now?\nclient: Still.\n\n",
        "- status: draft\n- themes: work\n---\nThe story.",
        "- a\n- b\n---\nstatus: x\n---\n",
        "    indented: code\n\n---\n",
        "# status: draft\n---\n",
        "status:draft\n---\n",
        "On Monday\nstatus: draft\n---\n",
    ],
)
def test_a_body_that_begins_with_the_story_is_left_alone(body: str) -> None:
    assert rest_of_head("title: T\n", body) is None


def test_a_list_below_a_key_with_nothing_behind_it_may_be_the_story() -> None:
    assert rest_of_head("outcomes:\n", "- From 2,000 e-mails to 900\n---\nThe story.") is None
    assert rest_of_head("outcomes:\n", "    From 2,000 e-mails to 900\n\nThe story.") is None
    assert rest_of_head("mine:\n", "    From 2,000 e-mails to 900\n---\nThe story.") is None


@pytest.mark.parametrize("fragment", ["status: a\n---\n", "- a\n", "title:\n", " a\n\n", "---\n"])
def test_a_body_full_of_fields_is_read_with_effort_that_grows_with_its_length(
    fragment: str,
) -> None:
    head = "---\ntitle: T\n---\n"
    assert growth_of(lambda body: read_document(head + body, "x.md"), fragment, size=16_000) < 6
