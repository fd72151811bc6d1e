"""The short ways for plain prose give what the long way gives."""

from __future__ import annotations

from xml.etree.ElementTree import Element

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown

from columnist.rendering.plain_prose import take_short_ways

PIECES = (
    "Word",
    "é1",
    "7",
    " ",
    "  ",
    "    ",
    "\t",
    "\n",
    "\n\n",
    "  \n",
    '"',
    "'",
    "\u201c",
    "(in) ",
    "# ",
    "> ",
    "- ",
    "+ ",
    "* ",
    "1. ",
    "---\n",
    "==\n",
    "***",
    "_a_",
    "`c`",
    "\\*",
    "&amp;",
    "<https://example.org>",
    "[a](b)",
    "[a]",
    "[a]: b",
    "![a](b)",
    "[^1]",
    "[^1]: note",
    "| a | b |\n|---|---|\n",
    ":",
    "\n: ",
)
EXTENSIONS = ["tables", "footnotes", "def_list"]
LONG, SHORT = Markdown(extensions=EXTENSIONS), Markdown(extensions=EXTENSIONS)
take_short_ways(SHORT)


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_any_text_is_rendered_as_without_them(text: str) -> None:
    assert SHORT.reset().convert(text) == LONG.reset().convert(text)


@pytest.mark.parametrize(
    ("text", "is_plain"),
    [
        ("A line.\n\u201cAnother,\u201d I said.", True),
        ("A line.\n- and a list", False),
        ("A line\n===", False),
        ("2 of them", False),
    ],
)
def test_only_lines_that_begin_with_a_letter_take_the_short_way(
    text: str, *, is_plain: bool
) -> None:
    prose = SHORT.parser.blockprocessors["prose"]
    assert prose.test(Element("div"), text) == is_plain
