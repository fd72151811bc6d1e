"""Relative addresses made whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from columnist.rendering.absolute import absolute_links
from columnist.rendering.markdown import cleaned

PAGE = "https://example.org/second-thursday/coaching/a/"


@pytest.mark.parametrize(
    ("target", "whole"),
    [
        ("../b/", "https://example.org/second-thursday/coaching/b/"),
        ("../../themes/", "https://example.org/second-thursday/themes/"),
        ("#q-1", PAGE + "#q-1"),
        ("#", PAGE),
        ("https://example.com/?a=1&amp;b=2", "https://example.com/?a=1&amp;b=2"),
        ("mailto:coaching@example.org", "mailto:coaching@example.org"),
        ("https://[no-address", "https://[no-address"),
    ],
)
def test_a_link_is_made_whole_by_the_address_of_its_page(target: str, whole: str) -> None:
    assert absolute_links(f'<a href="{target}">b</a>', PAGE) == f'<a href="{whole}">b</a>'


def test_a_picture_and_each_of_its_copies_are_made_whole() -> None:
    html = '<img src="desk.jpg" alt="A desk" srcset="desk-480.jpg 480w, desk.jpg 800w" sizes="1px">'
    assert absolute_links(html, PAGE) == (
        f'<img src="{PAGE}desk.jpg" alt="A desk"'
        f' srcset="{PAGE}desk-480.jpg 480w, {PAGE}desk.jpg 800w" sizes="1px">'
    )


def test_what_is_no_address_goes_through_letter_by_letter() -> None:
    html = '<p class="asked" id="q-1">Fish &amp; chips &#8212; &lt;b&gt;<br>é</p>\n<hr/>&nbsp;'
    assert absolute_links(html, PAGE) == html


def test_comments_do_not_go_through() -> None:
    assert absolute_links("<p>a<!-- JP is really J. Peters -->b</p>", PAGE) == "<p>ab</p>"


def test_a_name_in_quotation_marks_cannot_break_out_of_its_attribute() -> None:
    html = '<a href="../b/" title="&quot; onclick=&quot;x">b</a>'
    assert 'title="&quot; onclick=&quot;x"' in absolute_links(html, PAGE)


@given(st.text())
def test_clean_html_without_addresses_is_never_changed(text: str) -> None:
    html = cleaned(f"<p>{text}</p>")
    if "href" not in html and "src" not in html:
        assert absolute_links(html, PAGE) == html
