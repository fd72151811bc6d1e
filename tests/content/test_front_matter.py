"""A file is split into front matter and body."""

from __future__ import annotations

import frontmatter
import pytest

from columnist.content.front_matter import read_document
from columnist.content.nodes import plain_fields
from columnist.content.strict_handler import StrictHandler
from tests.telling import codes, codes_of, told

HEAD = "---\ntitle: T\ncoaches: [a]\nstatus: withdrawn\n"


def test_a_file_is_split_into_fields_and_body_with_the_first_line_of_each() -> None:
    document = read_document("---\ntitle: T\n---\n\nHello\n---\nworld\n", "x.md")

    assert document.fields is not None
    assert plain_fields(document.fields) == {"title": "T"}
    assert (document.end_line, document.body_line) == (3, 4)
    assert document.body == "\nHello\n---\nworld\n"
    assert document.diagnostics == ()


@pytest.mark.parametrize(
    "text", ["---\n---\nHello", "---\n# later\n---\nHello", "---  \n---\t\nHello"]
)
def test_front_matter_may_be_empty(text: str) -> None:
    document = read_document(text, "x.md")

    assert document.fields is not None
    assert plain_fields(document.fields) == {}
    assert document.body == "Hello"


@pytest.mark.parametrize("first", ["", "\n", "title: T\n", "----\n", " ---\n", "+++\n", "--- a\n"])
def test_a_file_that_does_not_begin_with_three_hyphens_has_no_front_matter(first: str) -> None:
    document = read_document(f"{first}a <b>\n", "x.md")

    assert document.fields is None
    assert codes(document.diagnostics) == ["1:1 no-front-matter"]


@pytest.mark.parametrize("text", ["", "\n", " \n\t\n"])
def test_an_empty_file_is_told_to_be_empty(text: str) -> None:
    (fault,) = read_document(text, "x.md").diagnostics

    assert (fault.code, fault.message) == (
        "no-front-matter",
        "The file is empty, but a case study was expected.",
    )
    assert fault.hint.startswith("Fill it, or take it away;")


def test_a_blank_first_line_is_told_to_be_blank() -> None:
    (fault,) = read_document(" \n---\ntitle: T\n---\n", "x.md").diagnostics

    assert fault.message == 'The first line is blank, but "---" was expected.'


@pytest.mark.parametrize("text", ["---", "---\ntitle: T\n", "---\ntitle: T\n --- \nHello"])
def test_front_matter_without_its_end_is_told_where_it_begins(text: str) -> None:
    document = read_document(text, "x.md")

    assert (document.fields, document.body) == (None, "")
    assert codes(document.diagnostics) == ["1:1 unclosed-front-matter"]


def test_front_matter_that_is_closed_with_dots_is_told_the_line_of_the_dots() -> None:
    (fault,) = read_document("---\ntitle: T\n... \nThe story ...\n", "x.md").diagnostics

    assert fault.code == "unclosed-front-matter"
    assert fault.hint == "Put three hyphens in the place of the three dots in line 3."


@pytest.mark.parametrize("front", ["- a", "hello", "'title: T'"])
def test_front_matter_without_a_key_is_told(front: str) -> None:
    document = read_document(f"---\n{front}\n---\n", "x.md")

    assert document.fields is None
    assert codes(document.diagnostics) == ["2:1 yaml-syntax"]


def test_front_matter_is_bounded_and_the_body_still_checked() -> None:
    fits = "---\n" + "# 345678\n" * (16 * 1024 // 9) + "---\nhi <b>\n"
    exceeds = "---\n" + "# 345678\n" * (16 * 1024 // 9 + 1) + "---\nhi <b>\n"

    assert [code for code in codes_of(fits) if "too-large" in code] == []
    assert codes_of(exceeds) == ["2:1 too-large", "1824:4 raw-html"]


def test_one_slip_in_yaml_hides_no_fault_of_the_body() -> None:
    assert codes_of("---\ntitle: a: b\n---\nhi <b>\n") == ["2:9 yaml-syntax", "4:4 raw-html"]


def test_an_unreadable_front_matter_is_one_fault_and_not_also_missing_fields() -> None:
    assert codes_of("---\ntitle: [a\n---\nhi\n") == ["2:8 yaml-syntax"]


@pytest.mark.parametrize(
    ("line", "place"),
    [("sessions:\u00a02", "5:10"), ("\u00a0sessions: 2", "5:1"), ("tags:\n  -\u00a0nhs", "6:4")],
)
def test_a_no_break_space_in_place_of_a_space_is_told_and_read_as_one(
    line: str, place: str
) -> None:
    document = read_document(f"{HEAD}{line}\n---\nhi\n", "x.md")

    assert [code for code in codes(document.diagnostics) if "odd" in code] == [
        f"{place} odd-character"
    ]


def test_a_no_break_space_inside_a_text_is_well() -> None:
    assert codes_of(f"{HEAD}standfirst: Deux\u00a0mille courriels\u00a0!\n---\nhi\n") == []


def test_a_comment_that_cuts_off_a_text_is_told_where_it_begins() -> None:
    document = read_document(f"{HEAD}standfirst: Our #1 rule\n---\n", "x.md")

    assert told(document.diagnostics) == [
        "5:17 yaml-syntax A # with a space before it begins a comment, so the text ends here."
    ]


def test_a_comment_behind_a_text_is_told_with_what_is_left_of_it() -> None:
    document = read_document(f"{HEAD}standfirst: Case # 12 of all\n---\n", "x.md")

    assert told(document.diagnostics) == [
        '5:18 cut-off-text Here a # begins a comment, so no more than "Case" is read.'
    ]
    assert document.diagnostics[0].hint == (
        "Put the whole text in quotation marks; if it is a comment, give it a line of its own."
    )


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ("outcomes:\n  - Case # 12\n  - Our #1 rule", ["6:10 cut-off-text", "7:9 yaml-syntax"]),
        ("questions:\n  - Why # 1?\n  - {text: Who}", ["6:9 cut-off-text"]),
        ("questions:\n  - text: Why # 1?", ["6:15 cut-off-text"]),
        ("tags: [one # two\n  ]", ["5:12 cut-off-text"]),
        ("standfirst: a text\n  on two\tlines\t# 12", ["6:16 cut-off-text"]),
        ("client:\n  alias: \u201cJP # 12\u201d", ["6:14 cut-off-text"]),
        ("client:\n\talias: JP # 12", ["6:1 yaml-syntax"]),
        ("standfirst: Our #1 rule\ntags: [", ["5:17 yaml-syntax", "7:1 yaml-syntax"]),
    ],
)
def test_a_comment_is_told_behind_a_text_wherever_it_stands(lines: str, found: list[str]) -> None:
    document = read_document(f"{HEAD}{lines}\n---\n", "x.md")

    assert sorted(codes(document.diagnostics)) == found


@pytest.mark.parametrize(
    "line",
    [
        "priority: 1 # a comment",
        "off_cadence: true  # a comment",
        "publish_on: 2026-04-09 # a comment",
        "client: {alias: JP}  # a comment",
        "client:\n  role: manager # a comment",
        "source:\n  published_on: 2008-04 # about\n  publication: 'A # b' # more\n  rights: x",
        "standfirst: A text\n  # a comment",
        "commentary:\n  by: client\n  text: |\n    our # 1\n    - our #1",
        "standfirst: 'Our #1 rule'",
        "# priority: 1 #2",
        "tags: [C#, 'a #1']",
    ],
)
def test_a_comment_and_a_number_sign_within_a_text_are_well(line: str) -> None:
    assert codes_of(f"{HEAD}{line}\n---\nhi\n") == []


def test_python_frontmatter_reads_a_case_study_as_we_do() -> None:
    handler = StrictHandler()
    text = "---\npublish_on: 2026-04-09\nsessions: 010\n---\nHello\n"

    metadata, body = frontmatter.parse(text, handler=handler)

    assert metadata == {"publish_on": "2026-04-09", "sessions": "010"}
    assert body == "Hello"
    assert handler.detect(text)
    assert not handler.detect("Hello")


@pytest.mark.parametrize("front", ["title: [", "title: &x y", "- a"])
def test_python_frontmatter_is_told_of_fields_that_cannot_be_read(front: str) -> None:
    with pytest.raises(ValueError, match=r"bracket|anchor|key with a colon"):
        StrictHandler().load(front)


def test_python_frontmatter_reads_what_is_only_warned_of() -> None:
    assert StrictHandler().load("title: Case # 12 of all") == {"title": "Case"}


def test_python_frontmatter_is_told_of_a_missing_fence() -> None:
    with pytest.raises(ValueError, match="three hyphens"):
        StrictHandler().split("---\ntitle: T\n")


def test_python_frontmatter_is_told_of_a_fence_too_many() -> None:
    with pytest.raises(ValueError, match="go on below the second line"):
        StrictHandler().split("---\ntitle: T\n---\nstatus: draft\n---\nHello\n")
