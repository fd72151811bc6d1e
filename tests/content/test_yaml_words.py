"""Slips in YAML are told in plain words."""

from __future__ import annotations

import pytest

from columnist.content.strict_yaml import read_yaml
from columnist.content.yaml_words import in_plain_words

QUOTES = "Put the whole text behind the key in quotation marks."
BELOW = "Begin each key exactly below the key before it, and write a colon and a space behind it."


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("title: Space: to think", "1:13", "A colon with a space behind it stands inside a text."),
        (
            "title: 'It's late'",
            "1:12",
            "The text goes on behind the quotation mark that closes it.",
        ),
        (
            'title: "Space" to think',
            "1:16",
            "The text goes on behind the quotation mark that closes it.",
        ),
        (
            "title: [draft] Space",
            "1:16",
            "The text goes on behind the bracket that closes a list or a group.",
        ),
        ("title: @home", "1:8", "A text begins with a character that means something to YAML."),
        ("title: `x`", "1:8", "A text begins with a character that means something to YAML."),
        ("title: *late*", "1:8", "A text begins with * or &, which means something to YAML."),
        ("title: & co", "1:8", "A text begins with * or &, which means something to YAML."),
        (
            "title: !late!x",
            "1:8",
            "A text begins with an exclamation mark, which means something to YAML.",
        ),
        (
            "title: ? why",
            "1:8",
            "A text begins with a question mark and a space, which means something to YAML.",
        ),
        (
            "title: - x",
            "1:8",
            "A hyphen with a space behind it stands where a text was expected.",
        ),
        ("title: 'open", "1:8", "A quotation mark that was opened is not closed."),
        ('a: "x\nb: c', "1:4", "A quotation mark that was opened is not closed."),
        (
            'title: "C:\\dir"',
            "1:11",
            "A backslash inside double quotation marks means something else to YAML.",
        ),
        (
            'title: "\\u12"',
            "1:11",
            "A backslash inside double quotation marks means something else to YAML.",
        ),
        (
            "title: >late\n  reply",
            "1:9",
            "More text stands behind the sign (| or >) with which a long text begins.",
        ),
        (
            "tags: [a, b\nsessions: 2",
            "1:7",
            "A list that was opened with [ is not closed, or a comma is missing in it.",
        ),
        (
            "client: {alias: JP\nsessions: 2",
            "1:9",
            "A group that was opened with { is not closed, or a comma is missing in it.",
        ),
        (
            "tags: [a,, b]",
            "1:10",
            "A comma or a bracket stands where a text was expected.",
        ),
        ("client:\n  alias: JP\n role: x", "3:2", "This line does not fit the lines above it."),
        (" title: x\ncoaches: y", "2:1", "This line does not fit the lines above it."),
        (
            "title: x\n  coaches: y",
            "2:10",
            "This line does not fit the line above it, which it seems to go on.",
        ),
        (
            "title\ncoaches: y",
            "2:8",
            "This line does not fit the line above it, which it seems to go on.",
        ),
        ("- a\nb: c", "2:1", "This line does not fit the list above it."),
        (
            "title: x\nThe story begins\n",
            "2:1",
            "This line holds neither a key with a colon nor the rest of a text.",
        ),
    ],
)
def test_a_slip_in_yaml_is_told_in_plain_words_where_it_is(
    text: str, place: str, message: str
) -> None:
    node, (fault,) = read_yaml(text, "x.md")

    assert node is None
    assert (f"{fault.place.line}:{fault.place.column}", fault.message) == (place, message)
    assert fault.hint


def test_a_fault_that_nobody_has_put_into_words_is_still_told() -> None:
    assert in_plain_words("found something new", before="", after="") == (
        "The fields cannot be read from here on.",
        QUOTES,
    )


@pytest.mark.parametrize("marks", ["\u201c\u201d", "\u2018\u2019", "\u201e\u201c"])
def test_who_has_typed_curly_quotation_marks_is_told_to_type_straight_ones(marks: str) -> None:
    _, (fault,) = read_yaml(f"title: {marks[0]}Probe three: a tale{marks[1]}", "x.md")

    assert fault.hint == f"{QUOTES} Type straight ones, \" or ': to YAML a curly one is a letter."


def test_the_cure_for_a_line_that_does_not_fit_is_where_to_begin_it() -> None:
    _, hint = in_plain_words("mapping values are not allowed", before="  coaches", after=": x")

    assert hint == BELOW
