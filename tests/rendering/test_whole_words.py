"""Code in a line of text ends no line inside an option, a date or an id."""

from __future__ import annotations

import pytest

from columnist.rendering.whole_words import with_whole_words


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (
            "<td>Write <code>sign-off PATH --letter</code></td>",
            (
                '<td>Write <code><span class="co-whole">sign-off</span> PATH '
                '<span class="co-whole">--letter</span></code></td>'
            ),
        ),
        (
            "<p><code>[2026-04-09,\n2026-05-07]</code></p>",
            (
                '<p><code><span class="co-whole">[2026-04-09,</span>\n'
                '<span class="co-whole">2026-05-07]</span></code></p>'
            ),
        ),
        (
            "<code>&lt;not-a-tag&gt; &amp;-</code>",
            (
                '<code><span class="co-whole">&lt;not-a-tag&gt;</span> '
                '<span class="co-whole">&amp;-</span></code>'
            ),
        ),
    ],
    ids=["options", "dates", "entities"],
)
def test_a_word_of_code_with_a_hyphen_is_kept_whole(html: str, expected: str) -> None:
    assert with_whole_words(html) == expected


@pytest.mark.parametrize(
    "html",
    [
        "",
        "<p>A well-known word, and <code>publish_on</code></p>",
        "<pre><code>columnist check --strict</code></pre>",
        '<pre class="x"><span></span><code>a-b\n</code></pre>',
        '<code class="highlight"><span class="o">--strict</span></code>',
    ],
    ids=["nothing", "no code", "block", "block with line", "coloured"],
)
def test_whatever_else_is_left_as_it_is(html: str) -> None:
    assert with_whole_words(html) == html
