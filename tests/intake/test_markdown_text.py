"""Words of an author come through Markdown as they were: shown by rendering them."""

from __future__ import annotations

import re
from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from columnist.intake.markdown_text import escaped, is_opening, tidy, without_invisible, wrapped
from columnist.rendering.markdown import render_markdown

WORDS = st.text(
    alphabet=st.sampled_from("ab1.2)-+*_#>`~=|:![](){}<&;\\/ \n"), min_size=1, max_size=60
)


@given(WORDS)
def test_words_are_shown_as_they_were_typed(text: str) -> None:
    said = tidy(text)
    if not said:
        return
    html = render_markdown(
        wrapped(is_opening(escaped(said)), width=20), resolve=str, pictures={}
    ).html
    shown = tidy(unescape(re.sub(r"<[^>]*>", "", html)))
    assert _plain(shown) == _plain(said)


def _plain(text: str) -> str:
    """Return a text without what typographers' marks change: dashes and dots, and without space."""
    changed = text.translate(str.maketrans("\u2013\u2014«»", "--<>")).replace("…", "...")
    changed = re.sub(r"<+", "<", re.sub(r">+", ">", changed))
    return re.sub(r"\s", "", re.sub(r"-+", "-", changed))


def test_what_cannot_be_seen_is_taken_out_and_counted() -> None:
    assert without_invisible("e\u0301 a\u00adb\u200b\u2028c") == ("é ab\nc", 2)


def test_what_joins_emoji_and_letters_of_persian_is_kept() -> None:
    text = "\U0001f469\u200d\U0001f4bb \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"

    assert without_invisible(text + " Sa\u200drah") == (text + " Sarah", 1)


def test_no_line_of_a_wrapped_paragraph_begins_like_another_block() -> None:
    text = "word " * 3 + "- word " + "word " * 3 + "1. word # word"
    for width in range(5, 40):
        assert not re.search(r"^(?:-|1\.|#) ", wrapped(text, width=width), re.MULTILINE)
