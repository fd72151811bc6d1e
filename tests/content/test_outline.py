"""What stands where in a body."""

from __future__ import annotations

import pytest

from columnist.content.outline import (
    BodyLink,
    is_said_in,
    outline_of,
    reading_of,
    story_as_read,
    words_of,
)
from tests.effort import calls_of, growth_of


def links(body: str) -> list[tuple[str, str, str]]:
    return [_shown(link) for link in outline_of(body, "x.md", first_line=1).links]


def _shown(link: BodyLink) -> tuple[str, str, str]:
    kind = "picture" if link.is_picture else "link"
    return f"{link.place.line}:{link.place.column} {kind}", link.text, link.target


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("see [this](../a/)", [("1:5 link", "this", "../a/")]),
        ('[this](a.md "A title")', [("1:1 link", "this", "a.md")]),
        ("[this](<a b.md>)", [("1:1 link", "this", "a b.md")]),
        ("[this](a_(b).md)", [("1:1 link", "this", "a_(b).md")]),
        ("[this\nthat](a.md)", [("1:1 link", "this\nthat", "a.md")]),
        ("[a [b] c](d)", [("1:1 link", "a [b] c", "d")]),
        (r"[a \] b](c)", [("1:1 link", r"a \] b", "c")]),
        (r"[a](b\_c\&d\e)", [("1:1 link", "a", r"b_c&d\e")]),
        ("[a]\n\n[a]: b\\_c", [("3:1 link", "a", "b_c")]),
        ("[](a)", [("1:1 link", "", "a")]),
        ("[a]()", [("1:1 link", "a", "")]),
        ("x ![A desk](desk.jpg)", [("1:3 picture", "A desk", "desk.jpg")]),
        (
            "[![A desk](desk.jpg)](../a/)",
            [("1:1 link", "![A desk](desk.jpg)", "../a/"), ("1:2 picture", "A desk", "desk.jpg")],
        ),
        ("<https://example.org/>", [("1:1 link", "https://example.org/", "https://example.org/")]),
        ("<a@example.org>", [("1:1 link", "a@example.org", "mailto:a@example.org")]),
        ("<javascript:x>", [("1:1 link", "javascript:x", "javascript:x")]),
        ("[a][b]\n\n[b]: ../c/", [("3:1 link", "b", "../c/")]),
        ("[A B]\n\n[a  b]: <../c/>", [("3:1 link", "a  b", "../c/")]),
        ("![Desk][d]\n\n[D]: desk.jpg", [("1:1 picture", "Desk", "desk.jpg")]),
        (
            "![Desk][d] [d]\n\n[d]: desk.jpg",
            [("1:1 picture", "Desk", "desk.jpg"), ("3:1 link", "d", "desk.jpg")],
        ),
        ("[other], [a]\n\n[a]: b", [("3:1 link", "a", "b")]),
        ("![][d]\n\n[d]: desk.jpg", [("1:1 picture", "", "desk.jpg")]),
        ("[a] and [b](", []),
        ("A note.[^1]\n\n[^1]: the note", []),
    ],
)
def test_links_and_pictures_are_found_where_they_stand(
    body: str, found: list[tuple[str, str, str]]
) -> None:
    assert links(body) == found


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("## Two", [(2, "Two", 1)]),
        ("   ### Three ##\n", [(3, "Three", 1)]),
        ("#One", [(1, "One", 1)]),
        ("One\n===\nTwo\n---\n", [(1, "One", 1), (2, "Two", 3)]),
        ("Two\n-\n", [(2, "Two", 1)]),
        ("a\n\n---\nb", []),
        ("- a\n---\n> b\n---\n", []),
        ("a # b", []),
        ("a\n-- b", []),
    ],
)
def test_headings_are_found_with_their_levels(body: str, found: list[tuple[int, str, int]]) -> None:
    headings = outline_of(body, "x.md", first_line=1).headings

    assert [(one.level, one.text, one.place.line) for one in headings] == found


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("a <b>c</b>", ["1:3 <b>", "1:7 </b>"]),
        ("<!-- hidden -->", ["1:1 <!-- hidden -->"]),
        ("<!-- hid\nden -->", ["1:1 <!-- hid"]),
        ("<script src=x", ["1:1 <script src=x"]),
        ("</textarea", ["1:1 </textarea"]),
        ("<?php x ?>", ["1:1 <?php x ?>"]),
        ("5 < 6, <3, < b", []),
        ("<https://example.org/> <a@example.org>", []),
        ("[a](<b c>)", []),
    ],
)
def test_html_is_found_and_what_only_looks_like_it_is_not(body: str, found: list[str]) -> None:
    html = outline_of(body, "x.md", first_line=1).html

    assert [f"{place.line}:{place.column} {text}" for text, place in html] == found


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("one two", 2),
        ("-- * ...", 0),
        ('"Quoted," she said', 3),
        ("2,000 e-mails", 2),
        ("\u201cCaf\u00e9,\u201d she said \u2013 \u2026 twice", 4),
        ("_ _one_ \u00e9", 2),
    ],
)
def test_words_are_runs_that_hold_a_letter_or_a_digit(text: str, count: int) -> None:
    assert words_of(text) == count


@pytest.mark.parametrize(
    "typed",
    [
        "What's next, he asked...",
        "What\N{RIGHT SINGLE QUOTATION MARK}s next, he asked\N{HORIZONTAL ELLIPSIS}",
        "What's *next*,\n   he __asked__...",
        r"What's next, he asked\...",
    ],
)
def test_two_ways_of_typing_one_sentence_are_one_reading(typed: str) -> None:
    assert reading_of(typed) == "What's next, he asked..."


def test_a_sentence_in_a_quoted_paragraph_is_read_across_its_lines() -> None:
    body = "> How do you\n> relate to\n> > details?\n"

    assert story_as_read(body) == "How do you relate to details?"
    assert is_said_in("you relate to details?", body)
    assert not is_said_in("> relate to", body)


SIGNS = (
    *(
        "[",
        "![",
        "[[[a]]]",
        "[a](",
        "<a ",
        "<![CDATA[",
        "`",
        "![a]",
        "<a@.",
        "<a:",
        "#",
        "[a](b(c)",
    ),
    *("[a](<", "[[a]", "[a\\", "](", ">", "=", "&#58;", "<b>\n", "[a]:b\n", "[x](y)\n", "[a][b]"),
    *("![a][b]", "[![a](b)](c)", "[a]: b\n![a]\n", "a\n=\n", "the next "),
)


@pytest.mark.parametrize("sign", SIGNS)
def test_a_body_of_one_sign_is_scanned_with_effort_that_grows_with_its_length(sign: str) -> None:
    assert growth_of(lambda body: outline_of(body, "x.md", first_line=1), sign, size=16_000) < 5


@pytest.mark.parametrize("body", ["<a@" + "." * 60_000, "# a" + " " * 60_000 + "b", "-" * 60_000])
def test_one_long_line_is_scanned_at_once(body: str) -> None:
    assert calls_of(lambda: outline_of(body, "x.md", first_line=1)) < 100
