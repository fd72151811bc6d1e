"""What a Markdown file says to nobody who reads it on a page is left out, counted, never quoted."""

from __future__ import annotations

import pytest

from columnist.intake.markdown_comments import without_comments
from columnist.intake.markdown_file import read_markdown


@pytest.mark.parametrize(
    "comment",
    [
        "<!-- Sarah Whitlock -->",
        "<!--\nSarah\n\nWhitlock\n-->",
        "<!-- Sarah Whitlock",
        "{% comment %}Sarah{% endcomment %}",
        "{%- comment -%}\n\nSarah {%- endcomment -%}",
        "{{/* Sarah */}}",
        "{{</* Sarah */>}}",
        "[//]: # (Sarah Whitlock)",
        '[who]: <> "Sarah Whitlock"',
        "[comment]: # Sarah",
    ],
)
def test_a_comment_is_left_out_and_counted(comment: str) -> None:
    text = f"Nadia kept two diaries.\n\n{comment}\n\nShe trusted neither.\n"
    manuscript = read_markdown(text.encode(), beside=lambda _: None)
    assert [block.markdown for block in manuscript.blocks] == [
        "Nadia kept two diaries.",
        "She trusted neither.",
    ]
    assert manuscript.scrubbed == ("1 comment: left out.",)


@pytest.mark.parametrize(
    "text",
    [
        "It is `<!-- shown -->` there.",
        "```\n<!-- shown -->\n```",
        "~~~~\n<!-- shown\n~~~\n-->\n~~~~",
        "A --> B",
        "[1]: #",
        "{{< figure >}}",
    ],
)
def test_what_is_shown_is_no_comment(text: str) -> None:
    assert without_comments(text) == (text, 0)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("---\ntitle: Two  # Sarah\n# Sarah\n---\n", ("2 comments among the fields: left out.",)),
        ("+++\n# Sarah\ntitle = 'Two'\n+++\n", ("1 comment among the fields: left out.",)),
        ("<!-- Sarah -->\n---\ntitle: Two\n---\n", ("1 comment among the fields: left out.",)),
        ('---\ntitle: "Two # three"\ncommentary:\n  text: |\n    # one\n\n    # two\n---\n', ()),
    ],
)
def test_comments_among_the_fields_are_counted(text: str, said: tuple[str, ...]) -> None:
    manuscript = read_markdown(f"{text}Nadia.\n".encode(), beside=lambda _: None)
    assert manuscript.scrubbed == said
    assert [path for path, _ in manuscript.fields][:1] == ["title"]
    assert "Sarah" not in str(manuscript)
