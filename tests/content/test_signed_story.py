"""What differs in its manner alone is one story; what a page shows otherwise is another."""

from __future__ import annotations

import re
import unicodedata
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import mdformat
import pytest
from hypothesis import given
from hypothesis import strategies as st

from columnist.content.signed_story import as_signed
from columnist.rendering.markdown import render_markdown
from tests.effort import growth_of

if TYPE_CHECKING:
    from collections.abc import Sequence

ONE_STORY = [
    ("- a\n- b", "* a\n+ b"),
    ("1. a\n2. b\n3. c", "1. a\n1. b\n1) c"),
    ("1. a\n   1. b\n   2. c\n2. d", "1. a\n    1. b\n    1. c\n1. d"),
    ("1. a\n2. b", "01. a\n02. b"),
    ("1. a\n   more\n\n   more\n2. b", "1. a more\n\n   more\n1. b"),
    ("It was *so* and **so**.", "It was _so_ and __so__."),
    ("a\n\n---\n\nb", "a\n\n* * *\n\nb"),
    ("# One\n\n## Two", "One\n===\n\nTwo\n---"),
    ("## Two ##", "## Two"),
    ("## Two \\##", "## Two \\#"),
    ("> a b\n> c", "> a\n> b c"),
    ("> a\n>\n> b", "> a\n>\n>b"),
    ("> a\n> > b\n> > c", "> a\n>> b c"),
    ("> a\nb\n\nc", "> a\n> b\n\nc"),
    ("> > a\nb", "> > a\n> > b"),
    ("> a\n    b", "> a b"),
    ("> a\n\n> b", "> a\n>\n> b"),
    ("- > a\n  > b", "- > a b"),
    ("a  \nb", "a\\\nb"),
    ("5 \\* 5 and a\\_b \\~", "5 * 5 and a_b ~"),
    ("he left\n1986\\. It was", "he left\n1986. It was"),
    ("| a | b |\n|---|:-:|\n| c | d |", "|a|b  |\n| --- | :---: |\n|c  |d|"),
    ("a | b\n--|--\nc | d", "| a | b |\n| - | - |\n| c | d |"),
    ("| a | b |\n|--|--|\n| c |", "| a | b |\n|--|--|\n| c | |"),
    ("a b\nc", "a\nb  c"),
    ("A &amp; B &lt; C, caf&eacute; &#233; &#xe9;&nbsp;x", "A & B < C, café é é x"),
    ("e&#769;", "é"),
    ("[sic] and \\[so\\]", "\\[sic] and [so]"),
    ("a] b", "a\\] b"),
    ("![] or\n[^] so", "![] or [^] so"),
    ("- a\n# b\n  c\n\nd e", "- a\n# b\n  c\n\nd\ne"),
    ("[x](http://e.org 't')", '[x](http://e.org "t")'),
    ("[x](<http://e.org> 't')", '[x](http://e.org "t")'),
    ("[x](http://e.org/(a)?b=1&amp;c)", "[x](http://e.org/(a)?b=1&c)"),
    ("![x](d.jpg 't')", '![x](d.jpg "t")'),
    ("[x][1]\n\n[1]: http://e.org 't'", '[x][1]\n\n[1]: <http://e.org> "t"'),
    ("[x][1]\n\n[1]: http://e.org\n  (t)", '[1]: http://e.org "t"\n\n[x][1]'),
    ("[x][A] [a] ![a][]\n\n[a]: b\n[c]: d", "[c]: d\n\n[x][a] [a][]\n![a]\n\n[A]: b"),
    ("[x] [a]\n\n[a]: b", "[x][a]\n\n[a]: b"),
    ("a[^1] b[^z]\n\n[^z]: Z\n[^1]: A\n\nc", "a[^1] b[^z]\n\nc\n\n[^1]: A\n\n[^z]: Z"),
    ("a[^1]\n\n[^1]: A\n    b\n\n    c\n\nd", "a[^1]\n\nd\n\n[^1]: A b\n\n    c"),
    ("Term\n:   What", "Term\n: What"),
    ("``a``", "`a`"),
    ("    a\n\n        b", "    a\n\n\n        b"),
]
OTHER_STORIES = [
    ("- a\n- b", "- a\n- c"),
    ("1. a\n2. b", "3. a\n4. b"),
    ("He left in\n1990. Gone.", "He left in\n1991. Gone."),
    ("savings of\n40. By spring\n50. And so on.", "savings of\n40. By spring\n95. And so on."),
    ("savings of\n40. By spring\n50. And", "savings of\n40. By spring\n050. And"),
    ("    40. a\n    50. b", "    40. a\n    60. b"),
    ("1. a\n\nborn in\n41. He", "1. a\n\nborn in\n42. He"),
    ("1. a\n- b\n2. c", "1. a\n- b\n3. c"),
    ("1. a\n# H\n2. b", "1. a\n# H\n3. b"),
    ("1. a\n---\n2. b", "1. a\n---\n3. b"),
    ("1. a\n   2. b", "1. a\n   3. b"),
    ("> a\n2. b", "> a\n3. b"),
    ("x[^1]\n\n[^1]: 1. a\n    2. b", "x[^1]\n\n[^1]: 1. a\n    3. b"),
    ("x[^1]\n\n[^1]: a\n    2. b\n    3. c", "x[^1]\n\n[^1]: a\n    2. b\n    4. c"),
    ("x[^1]\n\n[^1]: a\n\n    b\n2. c\n3. d", "x[^1]\n\n[^1]: a\n\n    b\n2. c\n4. d"),
    ("A **b**", "A *b*"),
    ("a-b", "a b"),
    ("> a", "a"),
    ("> a\n\nb", "> a\n>\n> b"),
    ("> a\nb", "> a\n\nb"),
    ("[a](b)", "[a](c)"),
    ("[a](b_c)", "[a](b*c)"),
    ("[a](40)", "\\[a](40)"),
    ("[a](40)", "&#91;a](40)"),
    ("![a](b)", "\\![a](b)"),
    ("[a](b 'c')", "[a](b 'd')"),
    ("[x][1]\n\n[1]: b", "[x][1]\n\n[1]: c"),
    ("[x][1]\n\n[1]: b", "[x][1]\n\n[1]: b 'c'"),
    ("[x][1]\n\n[1]: b\n[1]: c", "[x][1]\n\n[1]: c\n[1]: b"),
    ("[x]  [1]\n\n[1]: b", "[x]  [1]\n\n[1]: c"),
    ("- a [1]\n\n  [1]: b", "- a [1]\n\n  [1]: c"),
    ("> ## H\n    &amp;", "> ## H\n    &"),
    ("[1]: b\n---", "[1]: c\n---"),
    ("a\n[1]: b", "a\n[1]: c"),
    ("- [1]: b", "- [1]: c"),
    ("a[^1]\n\n[^1]: A", "a[^1]\n\n[^1]: B"),
    ("a[^1] b[^2]\n\n[^1]: A\n[^2]: B", "a[^2] b[^1]\n\n[^1]: A\n[^2]: B"),
    ("a[^1]\n\n[^1]: A", "a[^1]\n\n\\[^1]: A"),
    ("a[^1]\n\n[^1]: b\n---", "a[^1]\n\n[^1]: c\n---"),
    ("`&amp;`", "`&`"),
    ("    &amp;", "&amp;"),
    ("- a\n\n        &amp;", "- a\n\n    &amp;"),
    ("Term\n:     &amp;", "Term\n:       &"),
    ("`a", "`b"),
    ("`&amp;", "&"),
    ("&#1;", "&#2;"),
    (f"&#{'0' * 50}52;", f"&#{'0' * 50}53;"),
    ("[a", "a"),
    ("[a](<b", "[a](<c"),
    ("~~~\na\n~~~", "```\na\n```"),
    ("a\\\\", "a"),
    ("“a”", '"a"'),
    ("| a | b |\n|--|--|\n| c | d |", "| a | b |\n|--|--|\n| c | e |"),
    ("a | b\n--|--\n| 1 | 2", "a | b\n--|--\n 1 | 2"),
    ("| `a | b` |\n|--|--|", "| a | b |\n|--|--|"),
    ("| a |\n|---|\n40", "| a |\n|---|\n| 41 |"),
    ("| a |\n|--|--|\n", "| a | b |\n|--|--|"),
    ("[a [b](c) d](e)", "[a [b](c) d](f)"),
    ("[![b](c) d](e)", "[![b](c) d](f)"),
    ("![[b](c) d](e)", "![[b](c) d](f)"),
]


@pytest.mark.parametrize(("one", "other"), ONE_STORY)
def test_what_differs_in_its_manner_alone_is_one_story(one: str, other: str) -> None:
    assert as_signed(one) == as_signed(other)


@pytest.mark.parametrize(("one", "other"), OTHER_STORIES)
def test_what_differs_in_more_is_another(one: str, other: str) -> None:
    assert as_signed(one) != as_signed(other)


class _Words(HTMLParser):
    """The words and figures of a page, the first number of each list and the words of pictures."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self._is_sign = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        given_values = dict(attrs)
        # The numbers of notes are those of the page.
        self._is_sign = "fn" in (given_values.get("href") or given_values.get("id") or "")
        if tag == "ol":
            self.found.append(f" {int(given_values.get('start') or 1)} ")
        if tag not in {"em", "strong", "a", "code", "sup", "span"}:
            self.found.append(" ")
        self.found += [value or "" for name, value in attrs if name == "alt"]

    def handle_endtag(self, tag: str) -> None:
        self._is_sign = False
        if tag not in {"em", "strong", "a", "code", "sup", "span"}:
            self.found.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._is_sign:
            self.found.append(data)


def words_of_page(text: str) -> list[str]:
    """Return the words and figures that readers see, without the signs around and in them."""
    # Python-Markdown takes the first line for words if it holds nothing but spaces.
    told = re.sub(r"\A(?:[ \t]*\n)+", "", text)
    html = str(render_markdown(told, resolve=lambda target: target, pictures={}).html)
    seen = unicodedata.normalize("NFC", "".join(_Words(html).found))
    words = (re.sub(r"[\W_]", "", run) for run in seen.split())
    return [word for word in words if word]


WORD = st.sampled_from(
    [
        "so",
        "2",
        "40",
        "1990",
        "*so*",
        "_so_",
        "__b__",
        "café",
        "a-b",
        "a\\_b",
        "5\\*5",
        "&amp;",
        "&eacute;",
        "&#52;",
        "&copy;",
        "`a`",
        "`&amp;`",
        "[sic]",
        "\\[x]",
        "[a](b)",
        "[a](<b>)",
        "![c](d.jpg)",
        "[a][r]",
        "[r]",
        "[R][]",
        "![r]",
        "[q]",
        "x[^n]",
        "[^m]",
        "\\`",
        "<http://e.org/a_b>",
        "`",
        "[",
        "](b)",
        "]",
        "\\\\",
        "&",
        "|",
        "1.",
        "41)",
        "-",
        "#",
        ">",
        "~",
        ":",
        "\\&",
        "&lt;",
        "[](x)",
        "&#1;",
        "[a](b 't')",
    ]
)
LINE = st.lists(WORD, min_size=1, max_size=4).map(" ".join)
MARK = st.sampled_from(
    [
        "",
        "",
        "",
        "- ",
        "* ",
        "1. ",
        "2. ",
        "1) ",
        "40. ",
        "> ",
        "> > ",
        ">",
        "## ",
        "#",
        ": ",
        ":     ",
        "  ",
        "    ",
        "     ",
        "        ",
        "   - ",
        "   1. ",
        "   2. ",
        "    2. ",
        "> 2. ",
        "> - ",
        "[^n]: ",
        "[^m]: ",
        "> ## ",
        "- > ",
        "- - ",
        "- [r]: b",
    ]
)
WHOLE = st.sampled_from(
    [
        "",
        "",
        "",
        "---",
        "***",
        "===",
        "--|--",
        "| - | - |",
        "|---|",
        "a | b",
        "| a | 2 |",
        "```",
        "~~~",
        "[r]: b",
        "[R]: <b> 't'",
        "[r]: c (t)",
        '"t"',
        "[q]: 40",
        "[^n]: so 40",
        "## H ##",
        ">",
        "40.",
        "40. ",
    ]
)
TEXT = st.lists(st.one_of(st.tuples(MARK, LINE).map("".join), WHOLE), max_size=9).map("\n".join)
SWAPS = [
    ("1. ", "2. "),
    ("2. ", "3. "),
    ("2. ", "1. "),
    ("40. ", "41. "),
    ("&amp;", "&"),
    ("\\", ""),
    ("*", "_"),
    ("- ", "* "),
    ("    ", "  "),
    ("  ", ""),
    ("\n\n", "\n"),
    ("\n", "\n\n"),
    ("\n", " "),
    (" ", "\n"),
    ("> ", ""),
    ("\n", "\n> "),
    ("[", "\\["),
    ("'t'", '"t"'),
    ("| ", ""),
    ("<b>", "b"),
    ("[r]", "[q]"),
    ("`", "``"),
    ("&", "&amp;"),
    ("#52", "4"),
    ("\n", "\n    "),
    ("[R]", "[r]"),
    ("`", ""),
    ("(b)", "(40)"),
    ("[^n]", "[^m]"),
    ("(", "\\("),
    ("1)", "1."),
    ("&amp;", "\\&"),
    ("[a][r]", "[a](b)"),
    ("[r]", "[r](b)"),
    (" ##", ""),
    ("\n2.", "\n2\\."),
    ("&#52;", "4"),
    ("\n  ", "\n"),
    ("\n   ", "\n     "),
    (":     ", ":  "),
    ("&lt;", "<"),
]


@given(TEXT, st.lists(st.tuples(st.sampled_from(SWAPS), st.integers(0, 9)), min_size=1, max_size=3))
def test_stories_that_are_one_have_the_same_words_and_figures_on_their_pages(
    text: str, swaps: list[tuple[tuple[str, str], int]]
) -> None:
    other = text
    for (old, new), at in swaps:
        pieces = other.split(old)
        cut = at % len(pieces) + 1
        other = (
            new.join([old.join(pieces[:cut]), old.join(pieces[cut:])]) if pieces[cut:] else other
        )

    if other != text and as_signed(other) == as_signed(text):
        assert sorted(words_of_page(other)) == sorted(words_of_page(text))


@pytest.mark.parametrize(("one", "other"), ONE_STORY)
def test_the_pages_of_one_story_show_the_same(one: str, other: str) -> None:
    assert sorted(words_of_page(one)) == sorted(words_of_page(other))


PLAIN = st.lists(
    st.sampled_from(
        [
            "so",
            "2",
            "1990",
            "*so*",
            "café",
            "a-b",
            "a_b",
            "&amp;",
            "&eacute;",
            "`a`",
            "[a](b)",
            "[a](b 't')",
            "[r]",
            "[a][r]",
        ]
    ),
    min_size=1,
).map(" ".join)
BLOCKS = st.one_of(
    PLAIN,
    st.lists(PLAIN, min_size=1).map(lambda items: "\n".join(f"- {item}" for item in items)),
    st.lists(PLAIN, min_size=1).map(
        lambda items: "\n".join(f"{n}. {item}" for n, item in enumerate(items, start=1))
    ),
    PLAIN.map(lambda words: f"> {words}\nlazily"),
    PLAIN.map(lambda words: f"> {words}\n>\n> - {words}"),
    PLAIN.map(lambda words: f"## {words} ##"),
)


@given(
    st.lists(BLOCKS, min_size=1, max_size=8).map("\n\n".join), st.integers(20, 80), st.booleans()
)
def test_a_formatter_changes_nothing(text: str, width: int, counts: bool) -> None:  # noqa: FBT001
    defined = f"[r]: https://example.org/a_b\n\n{text}\n"
    made = mdformat.text(defined, options={"wrap": width, "number": counts})

    assert as_signed(made) == as_signed(defined)


@given(st.lists(BLOCKS, min_size=1).map("\n\n".join), st.integers(min_value=0))
def test_a_word_more_is_never_overlooked(text: str, at: int) -> None:
    parts = text.split(" ")
    place = at % len(parts) + 1
    more = " ".join([*parts[:place], "more", *parts[place:]])

    assert as_signed(more) != as_signed(text)


@pytest.mark.parametrize(
    "fragment",
    [
        *("[", "]", "[a]", "[a](", "[](", "![", "`", "`` ` ", "&", "&#0", "\\", "<a:", "a_", "'\""),
        *("> ", ">\n", "> a\n\n", "- ", "- a\n", "1. a\n  ", "  - a\n", "# ", "a\n\n\n", "    a\n"),
        *(
            "[a]: bc\n",
            "[a]: b\n\n",
            "[^a]: b\n\n",
            "[^a]: b\n",
            "|a",
            "a|b\n-|-\n\n",
            ": a\n",
            "-\n",
        ),
    ],
)
def test_a_hostile_story_takes_no_more_time_than_its_length(fragment: str) -> None:
    assert growth_of(as_signed.__wrapped__, fragment, size=4_000) < 5
