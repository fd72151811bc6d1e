"""A page's policy allows what the page holds and nothing else."""

from __future__ import annotations

import base64
import hashlib

from columnist.rendering.policy import policy_of, with_policy
from tests.effort import growth_of


def digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def sources(html: str, directive: str) -> list[str]:
    parts = (part.split() for part in policy_of(html).split(";"))
    return {name: values for name, *values in parts}[directive]


def test_nothing_is_allowed_that_is_not_named() -> None:
    assert sources("<p>Text</p>", "default-src") == ["'none'"]
    assert sources("<p>Text</p>", "script-src") == ["'self'", "'wasm-unsafe-eval'"]
    assert sources("<p>Text</p>", "style-src") == ["'self'"]
    assert "unsafe-inline" not in policy_of("<script>a</script><style>b</style>")


def test_each_script_that_stands_in_the_page_is_allowed_by_its_digest_once() -> None:
    html = "<script>one()</script><SCRIPT type=module>two()\n</SCRIPT><script>one()</script>"
    assert sources(html, "script-src")[2:] == [digest("one()"), digest("two()\n")]


def test_scripts_that_are_fetched_and_data_need_no_digest() -> None:
    html = '<script src="a.js"></script><script type="application/ld+json">{}</script>'
    assert sources(html, "script-src") == sources("", "script-src")


def test_styles_are_allowed_by_their_digests_too() -> None:
    html = '<style>p{color:red}</style><td style="text-align: left;">&lt;p style="x"&gt;</td>'
    wanted = ["'self'", "'unsafe-hashes'", digest("p{color:red}"), digest("text-align: left;")]
    assert sources(html, "style-src") == wanted


def test_the_policy_stands_right_behind_the_encoding_before_anything_runs() -> None:
    page = '<html><head>\n <meta charset="utf-8"><script>a</script></head></html>'
    html = with_policy(page)
    assert html.index("charset") < html.index("Content-Security-Policy") < html.index("<script")
    assert html.index('name="referrer" content="same-origin"') < html.index("<script")
    assert digest("a") in html


def test_an_owners_own_policy_and_what_is_no_page_are_left_as_they_are() -> None:
    own = '<head><meta http-equiv="Content-Security-Policy" content="default-src *"></head>'
    assert with_policy(own) == own
    assert with_policy("<urlset></urlset>") == "<urlset></urlset>"


def test_a_policy_takes_no_more_effort_on_a_longer_page() -> None:
    line = "<p class='x'>Some words of a story</p>\n"
    head = "<head></head><script>a</script>"
    assert growth_of(lambda page: with_policy(head + page), line, size=80_000) < 1.5
