"""What may stand behind a link."""

from __future__ import annotations

from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from columnist.content.addresses import is_address
from columnist.rendering.markdown import cleaned

PARTS = st.sampled_from(
    [*"/?#:@%&=.~-_'\"(){}|^`<>[]!,;+*$", "example", "org", "99999", "80", "b\u00fccher", "xn--a"]
)


@pytest.mark.parametrize(
    "target",
    [
        "https://example.org",
        "HTTPS://Example.ORG/A?b=c&d#e:f",
        "http://www.example.co.uk:8080/a%20b/(c)",
        "https://b\u00fccher.example/",
        "mailto:jane@example.org?subject=a",
    ],
)
def test_whole_addresses_are_addresses(target: str) -> None:
    assert is_address(target)


@pytest.mark.parametrize(
    "target",
    [
        "",
        "example.org",
        "//example.org",
        "ftp://example.org",
        "mailto:",
        "https://a.b/c d",
        "../a/",
    ],
)
def test_whatever_is_none_is_none(target: str) -> None:
    assert not is_address(target)


@given(st.lists(PARTS, max_size=8).map("".join), st.lists(PARTS, max_size=8).map("".join))
def test_an_address_is_kept_as_it_is_when_html_is_cleaned(host: str, rest: str) -> None:
    target = f"https://{host}.org{rest}"
    if is_address(target):
        html = f'<a href="{escape(target, quote=True)}">a</a>'
        assert cleaned(html).count("href=") == 1
