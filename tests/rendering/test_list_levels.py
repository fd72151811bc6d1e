"""Lists are shown as their author wrote them, and as other programs show the same file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from columnist.rendering.markdown import render_markdown

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

COMMON_MARK = MarkdownIt("commonmark")


def rendered(text: str) -> str:
    html = str(render_markdown(text, resolve=str, pictures={}).html)
    return re.sub(r"\n(?=<)|(?<=>)\n", "", html)


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("- a\n  - b\n- c", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"),
        ("- a\n   - b", "<ul><li>a<ul><li>b</li></ul></li></ul>"),
        ("- a\n    - b", "<ul><li>a<ul><li>b</li></ul></li></ul>"),
        ("1. a\n  - b", "<ol><li>a<ul><li>b</li></ul></li></ol>"),
        ("1. a\n   1. b\n2. c", "<ol><li>a<ol><li>b</li></ol></li><li>c</li></ol>"),
        ("- a\n - b", "<ul><li>a</li><li>b</li></ul>"),
        ("- a\n\n  b\n- c", "<ul><li><p>a</p><p>b</p></li><li><p>c</p></li></ul>"),
        ("> - a\n>   - b", "<blockquote><ul><li>a<ul><li>b</li></ul></li></ul></blockquote>"),
        ("- a\n\n      b", "<ul><li><p>a</p><p>b</p></li></ul>"),
        ("- a\n\n        b", "<ul><li>a<pre><code>b</code></pre></li></ul>"),
    ],
)
def test_two_columns_behind_the_mark_of_an_item_are_enough_to_belong_to_it(
    text: str, html: str
) -> None:
    assert rendered(text) == html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("We agreed:\n- to wait", "<p>We agreed:</p><ul><li>to wait</li></ul>"),
        ("We agreed:\n1) to wait", "<p>We agreed:</p><ol><li>to wait</li></ol>"),
        ("5. a\n6. b", '<ol start="5"><li>a</li><li>b</li></ol>'),
        ("- a\n\n1. b", "<ul><li>a</li></ul><ol><li>b</li></ol>"),
        ("- a\n1. b", "<ul><li>a</li></ul><ol><li>b</li></ol>"),
        ("- a\n---\nb", "<ul><li>a</li></ul><hr><p>b</p>"),
        ("- a\n\nb\n\n> c", "<ul><li>a</li></ul><p>b</p><blockquote><p>c</p></blockquote>"),
        ("- a\n\n> - b", "<ul><li>a</li></ul><blockquote><ul><li>b</li></ul></blockquote>"),
    ],
)
def test_a_list_begins_and_ends_where_other_programs_show_it(text: str, html: str) -> None:
    assert rendered(text) == html


@pytest.mark.parametrize(
    "text", ["He left in\n1990. That was all.", "* * *", "    - a", "a - b\n*c* d", "> a\n> 7. b"]
)
def test_what_only_looks_like_an_item_makes_no_list(text: str) -> None:
    assert "<li>" not in rendered(text)


def test_lists_are_read_ten_deep_and_no_deeper() -> None:
    text = "\n".join("  " * level + f"- {level}" for level in range(30))

    assert rendered(text).count("<ul>") == 10
    assert rendered("> " * 50 + "- a").count("<li>") == 1


@st.composite
def lists(draw: st.DrawFn, *, indent: int = 0, depth: int = 0) -> str:
    """Return a list as an author may write it: its items, more of their text, lists in them."""
    is_numbered, wide = draw(st.booleans()), draw(st.booleans())
    lines: list[str] = []
    for number in range(draw(st.integers(1, 3))):
        mark = f"{number + 1}. " if is_numbered else "- "
        inner = indent + (4 if wide else len(mark))
        lines.append(" " * indent + f"{mark}item")
        more = draw(st.lists(st.sampled_from(["line", "paragraph", "blank", "list"]), max_size=3))
        for kind in more:
            if kind == "list" and depth < 3:
                lines.append(draw(lists(indent=inner, depth=depth + 1)))
            elif kind in {"blank", "paragraph"}:
                lines.append("")
            if kind in {"line", "paragraph"}:
                lines.append(" " * inner + kind)
    return "\n".join(lines)


@given(lists(), st.booleans())
def test_a_list_has_the_shape_that_commonmark_gives_it(text: str, has_blank: bool) -> None:  # noqa: FBT001
    whole = "Before\n" + "\n" * has_blank + text + "\n\nAfter"

    assert shape(rendered(whole)) == shape(COMMON_MARK.render(whole))


def shape(html: str) -> tuple[object, ...]:
    """Return the lists of a text inside each other, with their words; paragraphs apart."""
    return _shape(html5lib.parseFragment(html, namespaceHTMLElements=False))


def _shape(element: Element) -> tuple[object, ...]:
    found: list[object] = [*(element.text or "").split()]
    for child in element:
        inner = _shape(child)
        found += inner if child.tag == "p" else [(child.tag, inner)]
        found += (child.tail or "").split()
    return tuple(found)
