"""A piece is searched: in all that is printed, each trace once, at its place in the file."""

from __future__ import annotations

from typing import Any

import pytest

from columnist.content.anonymity.find import Find
from columnist.content.anonymity.search import distinct
from columnist.content.layout import Role, Spot
from columnist.content.reader import read_case_study
from columnist.domain.source import Picture, Place, SourceFile
from tests.building import case_study
from tests.telling import PATH, entry_of

NAME = "Sarah Jones"
FOLDED = """\
---
title: Space to think
standfirst: >-
  A long sentence about a manager who
  had met Sarah
  Jones before.
coaches: [dorothy-larios]
takeaways: ["Ask \\"Sarah Jones\\" at m1 1ae."]
---

He wrote to jo@example.org and
to her.
"""


def traces(text: str, **more: Any) -> list[str]:  # noqa: ANN401 - as `entry_of` takes it
    found = entry_of(text, **more).traces
    return [f"{one.place.line}:{one.place.column} {one.code} {one.text}" for one in found]


def codes(body: str, **changes: Any) -> list[str]:  # noqa: ANN401 - as YAML would have it
    text = case_study(body, questions=[], **changes)
    return [f"{one.code} {one.text}" for one in entry_of(text).traces]


@pytest.mark.parametrize(
    "changes",
    [
        {"title": f"The day of {NAME}"},
        {"standfirst": f"She met {NAME}."},
        {"tags": [NAME]},
        {"questions": [f"What would {NAME} say?"]},
        {"outcomes": [f"A letter to {NAME}"]},
        {"takeaways": [f"Ask as {NAME} did."]},
        {"commentary": {"by": "client", "text": f"I thank {NAME}."}},
        {"corrections": [{"on": "2026-05-01", "note": f"It was {NAME} who said it."}]},
        {"status": "withdrawn", "withdrawn": {"note": f"At the wish of {NAME}."}},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_everything_that_is_printed_is_searched(changes: dict[str, Any]) -> None:
    found = entry_of(case_study(**changes)).traces

    assert {(one.code, one.text) for one in found} == {("person-name", NAME)}


def test_a_trace_stands_where_it_was_typed() -> None:
    assert traces(FOLDED) == [
        "5:11 person-name Sarah Jones",
        "8:37 postcode m1 1ae",
        "11:13 email-address jo@example.org",
    ]


def test_a_trace_that_is_typed_in_yaml_by_its_code_stands_where_the_text_begins() -> None:
    text = case_study(title="x").replace('title: "x"', 'title: "\\u0053arah Jones said so"')

    assert traces(text)[0] == "2:8 person-name Sarah Jones"


def test_a_trace_is_told_once_however_often_it_stands_there() -> None:
    assert codes("She met Sarah Jones. Then Sarah Jones left.") == ["person-name Sarah Jones"]


def test_of_two_traces_in_one_place_the_graver_is_told() -> None:
    assert codes("Ask sarah.jones@example.org for it.") == ["email-address sarah.jones@example.org"]
    assert codes("She was born on 3 March 1974.") == ["birth-date 3 March 1974"]


def test_of_two_traces_that_are_alike_grave_and_long_the_first_is_told() -> None:
    pairs = [
        (Find("calendar-date", at, at + 6), Find("calendar-date", at + 4, at + 10))
        for at in range(40)
    ]

    assert [distinct(reversed(pair)) for pair in pairs] == [[first] for first, _ in pairs]


def test_the_alias_is_no_trace() -> None:
    client = {"alias": "Nasreen", "role": "senior-manager"}

    assert codes("Nasreen said it to Nasreen's boss.", client=client) == []
    assert codes("Nasreen Khan said it.", client=client) == ["person-name Nasreen Khan"]


@pytest.mark.parametrize(
    "comment",
    [
        "<!-- Ask her. -->",
        "[//]: # (Ask her.)",
        "[x]: <> (Ask her.)",
        "> [//]: # (Ask her.)",
        "- [//]: # (Ask her.)",
        "      [//]: # (Ask her.)",
    ],
)
def test_a_comment_is_a_trace_whatever_it_says(comment: str) -> None:
    assert codes(f"It was late.\n\n{comment}\n") == [f"hidden-comment {comment.strip()}"]


def test_the_address_of_a_link_is_not_read_as_a_number() -> None:
    assert (
        codes("See [it](https://example.org/9434765919) and https://example.org/07700900123.") == []
    )


def test_a_draft_with_little_in_it_is_searched() -> None:
    assert codes("It was 3 March 2025.", standfirst=None, status="draft") == [
        "calendar-date 3 March 2025"
    ]


def test_a_file_without_readable_fields_has_no_traces() -> None:
    assert entry_of("Sarah Jones wrote this.").traces == ()
    assert entry_of("---\ntitle: [\n---\nSarah Jones wrote this.").traces == ()


def test_names_of_files_and_tags_are_read_in_small_letters_too() -> None:
    folder = "case_studies/coaching/sarah-jones"
    pictures = (
        Picture(f"{folder}/desk.jpg", "0" * 64, "jpeg", 8, 6),
        Picture(f"{folder}/tom-harrison-at-work.jpg", "0" * 64, "jpeg", 8, 6),
    )
    text = case_study(tags=["first year", "sarah jones", "sarah"])
    found = entry_of(text, pictures=pictures, path=f"{folder}/index.md").traces

    assert {(one.text, one.place.path.rpartition("/")[2]) for one in found} == {
        ("sarah jones", "index.md"),
        ("sarah", "index.md"),
        ("tom harrison", "tom-harrison-at-work.jpg"),
    }


def test_a_slug_with_a_name_is_a_trace_of_the_file() -> None:
    spot = Spot(Role.PIECE, "coaching", "lunch-with-sarah-jones")
    entry = read_case_study(SourceFile(PATH, case_study().encode()), spot)

    assert [(one.text, one.place) for one in entry.traces] == [("sarah jones", Place(PATH))]


def test_a_joiner_neither_hides_a_name_nor_makes_two_of_it() -> None:
    persian = "\u0645\u200c\u06cc\u200c\u062e"

    assert codes("Her sister Sa\u200drah Jones agreed.") == ["person-name Sarah Jones"]
    assert codes(f"Her sister {persian} agreed.") == [f"person-name {persian}"]
