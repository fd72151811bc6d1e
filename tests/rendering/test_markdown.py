"""A stranger's text is refused, or becomes HTML that is whole, clean and ours by every id."""

from __future__ import annotations

import re
import string
from html import escape
from itertools import permutations

import html5lib
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from columnist.content.body import is_no_address, is_unsafe, scheme_of
from columnist.content.bounds import bound_faults
from columnist.content.outline import outline_of
from columnist.content.text import Lines, read_text
from columnist.domain.source import SourceFile
from columnist.rendering import markdown as room
from columnist.rendering.markdown import render_markdown
from columnist.rendering.view_parts import PictureView
from tests.threats.attempts import harmless

PIECES = st.sampled_from(
    [
        *(
            "[",
            "]",
            "(",
            ")",
            "![",
            "](",
            "<",
            ">",
            "`",
            "*",
            "**",
            "_",
            "\\",
            "&",
            "&lt;",
            "&#60;",
        ),
        *(
            "\n",
            "\n\n",
            "\n    ",
            "\n> ",
            "\n- ",
            "\n1. ",
            "\n: ",
            "\n## ",
            "\n|-|-|\n",
            "|",
            "\n---\n",
        ),
        *("[^1]", "\n[^1]: ", "\n[a]: ", "\n> [a]: ", "[a]", "javascript:", "desk.jpg"),
        *("https://example.org/", "HTTPS:", "https://", "mailto:", "@", ":99999", " b"),
        *(
            "<script>",
            "<b onclick=a>",
            "<!--",
            "-->",
            "<a@b.org>",
            "{: #x }",
            '"',
            "'",
            "--",
            "...",
        ),
        *("wzxhzdk:0", "klzzwxh:0001", "a", "Some words ", "\u00e9", "\u5b66\u3073"),
    ]
)
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=30).map("".join))
PICTURES = {"desk.jpg": PictureView("desk.jpg", "", 800, 600)}


def rendered(text: str, *, prefix: str = "") -> str:
    return str(render_markdown(text, resolve=resolved, pictures=PICTURES, prefix=prefix).html)


def resolved(target: str) -> str:
    """What a page does with a target: a way to another page is ours, the rest is left as it is."""
    return target if scheme_of(target) or "." in target else "../b/"


def as_read(typed: str) -> str:
    """A text as it is read on, without what has been refused in it."""
    source = SourceFile("a.md", typed.encode(errors="replace"))
    return read_text(source, most_bytes=10**6).text or ""


def before_cleaning(text: str) -> str:
    """The HTML of a text as it is given to nh3."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(room, "cleaned", str)
        return rendered(text)


def shown(html: str) -> list[tuple[str, dict[str, str], str, str]]:
    """What a browser makes of HTML: each element with its attributes and its texts."""
    tree = html5lib.parseFragment(html, namespaceHTMLElements=False)
    return [(str(one.tag), one.attrib, one.text or "", one.tail or "") for one in tree.iter()]


def is_refused(text: str) -> bool:
    """Whether the check has an error for a text, by what stands in it alone."""
    outline = outline_of(text, "a.md", first_line=1)
    return bool(
        read_text(SourceFile("a.md", text.encode(errors="replace")), most_bytes=10**6).diagnostics
        or list(bound_faults(text, Lines(text, "a.md")))
        or outline.html
        or any(is_unsafe(link) or is_no_address(link) for link in outline.links)
    )


@given(TEXTS)
@example("[0]:\n[0]: A:")
@example("[0]:\n>[0]:A:")
@example("[0]: A:\n\n[0]: b c")
@example("[](:.)")
@example("[0]\n[0]:.:")
def test_any_text_is_refused_or_rendered_to_html_that_nh3_leaves_as_it_is(typed: str) -> None:
    text = as_read(typed)
    html = rendered(text)
    harmless(html)
    if not is_refused(typed):
        assert shown(before_cleaning(text)) == shown(html)


@given(TEXTS)
def test_every_id_of_a_page_with_two_texts_is_there_once(typed: str) -> None:
    text = as_read(typed)
    tree = html5lib.parseFragment(
        rendered(text) + rendered(text, prefix="c-"), namespaceHTMLElements=False
    )
    ids = [element.get("id") for element in tree.iter() if element.get("id")]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("A & B &amp; C", "<p>A &amp; B &amp; C</p>"),
        ("&lt;b&gt; and 1 < 2", "<p>&lt;b&gt; and 1 &lt; 2</p>"),
        ("&copy; &#8364;", "<p>\u00a9 \u20ac</p>"),
        ("`<b> & c`", "<p><code>&lt;b&gt; &amp; c</code></p>"),
        ("See https://example.org/ here", "<p>See https://example.org/ here</p>"),
        ("<a@b.org>", '<p><a href="mailto:a@b.org">a@b.org</a></p>'),
        ("## A &amp; B", '<h2 id="s-a-b">A &amp; B</h2>'),
    ],
)
def test_entities_and_signs_are_escaped_once(text: str, html: str) -> None:
    assert rendered(text) == html


def test_a_link_to_the_web_says_so_and_others_do_not() -> None:
    assert rendered("[a](https://example.org/)") == (
        '<p><a href="https://example.org/" rel="noopener noreferrer external">a</a></p>'
    )
    assert rendered("[a](../b/)") == '<p><a href="../b/">a</a></p>'


def test_headings_of_one_name_have_ids_of_their_own() -> None:
    html = rendered("## Now\n\n## Now\n\n## Now 2\n\n## Now")
    assert [f'id="s-now{end}"' in html for end in ("", "-2", "-2-2", "-3")] == [True] * 4


@pytest.mark.parametrize("sign", string.punctuation)
def test_a_backslash_takes_the_meaning_from_any_sign_and_is_not_shown(sign: str) -> None:
    html = rendered(f"R\\{sign}D, [x](https://example.org/R\\{sign}D)\n\n|a|\n|-|\n|R\\{sign}D|\n")
    assert html.startswith(f"<p>R{escape(sign, quote=False)}D, ")
    assert html.count(f"R{escape(sign, quote=False)}D") >= 2
    assert "\\" not in html.replace(f"R{sign}D", "")


def test_a_backslash_is_no_part_of_an_address_wherever_that_is_written() -> None:
    html = rendered("[x](https://example.org/a\\_b), [y]\n\n[y]: https://example.org/c\\_d\\&e")
    assert 'href="https://example.org/a_b"' in html
    assert 'href="https://example.org/c_d&amp;e"' in html


def test_a_backslash_at_the_end_of_a_line_breaks_it_as_two_blanks_do() -> None:
    assert rendered("One\\\ntwo") == rendered("One  \ntwo") == "<p>One<br>\ntwo</p>"
    assert rendered("`One\\\ntwo`") == "<p><code>One\\\ntwo</code></p>"
    assert rendered("One\\\\\ntwo\\") == "<p>One\\\ntwo\\</p>"


def test_a_note_to_a_heading_is_no_part_of_its_name() -> None:
    text = "## Now[^1] and *then*[^2]\n\na\n\n[^1]: One.\n[^2]: Two."
    body = render_markdown(text, resolve=resolved, pictures={})
    assert [(one.text, one.id) for one in body.toc] == [("Now and then", "s-now-and-then")]
    assert 'href="#fn:1"' in body.html


def test_a_note_is_a_number_whatever_its_author_calls_it() -> None:
    html = rendered("a[^__proto__] b[^__proto__]\n\n[^__proto__]: A note.")
    assert "__proto__" not in html
    assert [name in html for name in ('id="fn:1"', 'id="fnref:1"', 'id="fnref2:1"')] == [True] * 3
    assert 'href="#fnref2:1"' in html


NOTES = ["[^a]: A.", "[^b]: B.[^d]", "[^c]: C.", "[^d]: D."]


@pytest.mark.parametrize("order", [*permutations(NOTES)])
def test_notes_are_numbered_and_listed_as_they_are_first_mentioned(order: tuple[str, ...]) -> None:
    mentions = "- *x[^c] y* z[^a]\n\n## H[^b]\n\n| a[^c] |\n|---|\n| b[^a] |\n\n"
    html = rendered(mentions + "\n\n".join(order))
    assert re.findall(r'id="(fnref\d*:\d)"><a[^>]* href="#fn:(\d)">(\d)<', html) == [
        ("fnref:1", "1", "1"),
        ("fnref:2", "2", "2"),
        ("fnref:3", "3", "3"),
        ("fnref2:1", "1", "1"),
        ("fnref2:2", "2", "2"),
        ("fnref:4", "4", "4"),
    ]
    assert re.findall(r'id="fn:(\d)">\s*<p>(\w)', html) == [*zip("1234", "CABD", strict=True)]
    assert re.findall(r'href="#(fnref\d*:\d)" title="Jump back to footnote (\d)', html) == [
        *(("fnref:1", "1"), ("fnref2:1", "1"), ("fnref:2", "2"), ("fnref2:2", "2")),
        *(("fnref:3", "3"), ("fnref:4", "4")),
    ]


@pytest.mark.parametrize("order", [*permutations(["[^2]: Two.", "[^10]: Ten.", "[^x]: X."])])
def test_notes_that_nothing_mentions_stand_last(order: tuple[str, ...]) -> None:
    html = rendered("a[^x]\n\n" + "\n\n".join(order))
    assert re.findall(r'id="fn:\d">\s*<p>(\w+)', html) == ["X", "Two", "Ten"]
