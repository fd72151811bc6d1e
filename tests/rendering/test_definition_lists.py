"""Terms and their definitions, as authors set them."""

from __future__ import annotations

import pytest

from columnist.rendering.markdown import render_markdown


def rendered(text: str) -> str:
    return render_markdown(text, resolve=str, pictures={}).html.replace("\n", "")


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_terms_that_follow_each_other_make_one_list(between: str) -> None:
    assert rendered(f"Goal\n: Where to.{between}Will\n: What next.\n: And then?") == (
        "<dl><dt>Goal</dt><dd>Where to.</dd><dt>Will</dt><dd>What next.</dd><dd>And then?</dd></dl>"
    )


def test_a_definition_goes_on_in_the_next_line_and_in_indented_paragraphs() -> None:
    assert rendered("Goal\n: Where\n  to.\n\nWill\n:   What next.\n\n    And then.") == (
        "<dl><dt>Goal</dt><dd>Where  to.</dd>"
        "<dt>Will</dt><dd><p>What next.</p><p>And then.</p></dd></dl>"
    )


def test_a_colon_without_a_term_or_inside_a_line_defines_nothing() -> None:
    assert rendered(": alone") == "<p>: alone</p>"
    assert rendered("She said: no.") == "<p>She said: no.</p>"


def test_many_terms_make_one_list_and_not_lists_in_lists() -> None:
    assert rendered("Term\n: definition\n" * 150).count("<dl>") == 1
