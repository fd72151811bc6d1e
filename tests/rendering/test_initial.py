"""Whether a story begins with a letter that may stand apart from the rest of its word."""

from __future__ import annotations

import pytest

from columnist.rendering.initial import initial_class


@pytest.mark.parametrize(
    "html",
    [
        "<p>Dorothy came.</p>",
        "<p>I asked her.</p>",
        "<p>A word.</p>",
        "<p>&#8220;How do you relate to details?&#8221;</p>",
        '<p>“<span class="asked">How</span> do you?”</p>',
        "<p><em>Élise</em> came.</p>",
        "<h2>JP</h2>\n<p>She came.</p>",
        "<blockquote>\n<p>JP wrote this.</p>\n</blockquote>\n<p>She came.</p>",
        '<figure><img src="a.jpg" alt="b"><figcaption>JP</figcaption></figure><p>She came.</p>',
        "<ul>\n<li>\n<p>JP</p>\n</li>\n</ul>\n<hr>\n<p>She came.</p><p>JP went.</p>",
    ],
)
def test_a_letter_before_small_letters_stands_large(html: str) -> None:
    assert initial_class(html) == " co-initial"


@pytest.mark.parametrize(
    "html",
    [
        "<p>JP came.</p>",
        "<p>“JP came.”</p>",
        "<p><strong>J</strong>P came.</p>",
        "<p>J&amp;P came.</p>",
        "<p>J.P. came.</p>",
        "<p>J-P came.</p>",
        "<p>B2B was his trade.</p>",
        "<p>2,000 emails.</p>",
        "<p>ÄÖ came.</p>",
        "<p>\u0418\u041f came.</p>",
        "<p>— she said.</p><p>She came.</p>",
        '<p><img src="a.jpg" alt="b"></p><p>She came.</p>',
        "<h2>She</h2>",
        "",
    ],
)
def test_a_letter_that_belongs_to_a_sign_does_not(html: str) -> None:
    assert initial_class(html) == ""
