"""Plain text and Markdown become the same blocks as a Word file, by the habits of their authors."""

from __future__ import annotations

import pytest

from columnist.intake.manuscript import Kind, Refused
from columnist.intake.markdown_file import read_markdown
from columnist.intake.plain_file import read_plain
from tests.intake.word_files import photograph

PLAIN = """\
The borrowed diary
==================

Nadia kept two diaries, one on paper and one
that her assistant kept * for her.

• she crossed out
• she asked
  who else could go

1) look back
2) look ahead
"""


def test_plain_text_with_broken_lines_underlines_and_bullets_is_understood() -> None:
    blocks = read_plain(PLAIN.encode()).blocks
    assert [(block.kind, block.markdown) for block in blocks] == [
        (Kind.HEADING, "The borrowed diary"),
        (
            Kind.PARAGRAPH,
            r"Nadia kept two diaries, one on paper and one that her assistant kept \* for her.",
        ),
        (Kind.LIST, "- she crossed out\n- she asked who else could go"),
        (Kind.LIST, "1. look back\n2. look ahead"),
    ]


def test_long_lines_are_paragraphs_without_blank_lines_between_them() -> None:
    line = "Nadia kept two diaries. " * 8
    assert len(read_plain(f"{line}\n{line}\n".encode()).blocks) == 2


def test_a_typed_list_keeps_its_first_number() -> None:
    (listed,) = read_plain(b"5) look back\n6) look ahead\n").blocks
    assert listed.markdown == "5. look back\n6. look ahead"


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("- a\n    - b\n    - c\n- d", "- a\n    - b\n    - c\n- d"),
        ("- a\n\t- b\n\t\t- c\n- d", "- a\n    - b\n        - c\n- d"),
        ("  • a\n    ◦ b\n  • c", "- a\n    - b\n- c"),
        ("- a\n\n    - b\n\n        - c", "- a\n    - b\n        - c"),
        ("1. a\n   - b\n   - c\n2. d", "1. a\n    - b\n    - c\n2. d"),
        ("- a\n    1) b\n    2) c\n- d\n    1) e", "- a\n    1. b\n    2. c\n- d\n    1. e"),
        ("- a\n        - b\n    - c\n- d", "- a\n    - b\n    - c\n- d"),
        ("- she saw\n  12. May go\n- d", "- she saw 12. May go\n- d"),
        ("- a\n - b", "- a\n- b"),
        ("    - a\n- b\n  - c", "- a\n- b\n    - c"),
        ("1) a\n\n    - b\n\n2) c", "1. a\n    - b\n2. c"),
        (f"- {'a' * 130}\n    - b", f"- {'a' * 130}\n    - b"),
    ],
)
def test_a_list_inside_a_list_stays_inside(text: str, markdown: str) -> None:
    assert [block.markdown for block in read_plain(text.encode()).blocks] == [markdown]


def test_old_encodings_are_read_and_told() -> None:
    manuscript = read_plain("She said “no”".encode("cp1252"))
    assert manuscript.blocks[0].text == "She said “no”"
    assert "an older Windows program" in manuscript.recast[0]
    assert manuscript.lost == ()
    assert read_plain("“no”".encode("utf-16")).recast == ("The letters, from UTF-16.",)


HUGO = """\
+++
# made by a program
title = "Space to think"
date = 2026-03-01
tags = ['diaries', 'time']
[params]
author = "Zoe"
+++

Nadia kept two diaries.
"""


def test_the_fields_of_hugo_are_read_as_fields() -> None:
    manuscript = read_markdown(HUGO.encode(), beside=lambda _: None)
    assert manuscript.fields == (
        ("title", ("Space to think",)),
        ("date", ("2026-03-01",)),
        ("tags", ("diaries", "time")),
        ("params.author", ("Zoe",)),
    )
    assert [block.text for block in manuscript.blocks] == ["Nadia kept two diaries."]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('+++\ntitle = "Space\n+++\nNadia.\n', "cannot be read"),
        ('+++\ntitle = "Space"\n\nNadia.\n', "no closing line of three plus signs"),
        (f"+++\na = {'[' * 40_000}\n+++\nNadia.\n", "cannot be read"),
    ],
)
def test_fields_of_hugo_that_cannot_be_read_are_refused_with_the_cure(text: str, told: str) -> None:
    with pytest.raises(Refused, match=told):
        read_markdown(text.encode(), beside=lambda _: None)


def test_plus_signs_above_a_story_are_no_fields() -> None:
    manuscript = read_markdown(b"+++\n\nNadia kept two diaries.\n", beside=lambda _: None)
    assert manuscript.fields == ()


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(Refused, match="no text file"):
        read_plain(bytes(range(32)) * 10)


MARKDOWN = """\
---
title: The borrowed diary
client:
  alias: Nadia
questions:
  - {text: "Whose is it?", theme: overwork}
---
# The borrowed diary

- one

    still one
- two

| a | b |
|---|---|
| 1 | 2 |

> said

```
# no heading
```

![A desk](desk.jpg "On a good day")

![Away](../away.jpg)
"""


def test_a_description_in_markdown_is_read_as_words() -> None:
    text = r"![a \* b &lt;c> &amp; d](desk.jpg)"
    manuscript = read_markdown(text.encode(), beside=lambda _: photograph())
    assert manuscript.pictures[0].alt == "a * b <c> & d"


def test_markdown_stays_as_it_stands() -> None:
    manuscript = read_markdown(
        MARKDOWN.encode(), beside=lambda name: photograph() if name == "desk.jpg" else None
    )
    assert manuscript.fields == (
        ("title", ("The borrowed diary",)),
        ("client.alias", ("Nadia",)),
        ("questions", ("Whose is it?",)),
        ("questions.theme", ("overwork",)),
    )
    assert [(block.kind, block.markdown) for block in manuscript.blocks] == [
        (Kind.HEADING, "The borrowed diary"),
        (Kind.LIST, "- one\n\n    still one\n- two"),
        (Kind.TABLE, "| a | b |\n|---|---|\n| 1 | 2 |"),
        (Kind.QUOTATION, "> said"),
        (Kind.OTHER, "```\n# no heading\n```"),
        (Kind.PICTURE, '![A desk](columnist-picture-1 "On a good day")'),
        (Kind.PICTURE, "![Away](../away.jpg)"),
    ]
    assert [picture.alt for picture in manuscript.pictures] == ["A desk"]


def test_a_block_of_html_is_no_paragraph_that_could_be_a_standfirst() -> None:
    text = "<div><p>One</p></div>\n\n<https://example.org/> is where.\n\n<b>Bold</b> it was.\n"
    blocks = read_markdown(text.encode(), beside=lambda _: None).blocks
    assert [block.kind for block in blocks] == [Kind.OTHER, Kind.PARAGRAPH, Kind.PARAGRAPH]


def test_front_matter_that_cannot_be_read_never_becomes_a_story() -> None:
    with pytest.raises(Refused, match="line 2"):
        read_markdown(b"---\ntitle: one: two\n---\nStory\n", beside=lambda _: None)
    with pytest.raises(Refused, match="line 4"):
        read_markdown(b"\n\n---\ntitle: one: two\n---\nStory\n", beside=lambda _: None)


FIELDS = """\
---{blanks}
title: Two rotas
client:
  alias: SECRET NAME
---{blanks}
A list hung there.
"""


@pytest.mark.parametrize(
    "text",
    [
        FIELDS.format(blanks="  "),
        FIELDS.format(blanks="\t"),
        FIELDS.format(blanks="\u00a0"),
        FIELDS.format(blanks="").replace("\n", "\r\n"),
        FIELDS.format(blanks=" ").replace("\n", "\r\n"),
        FIELDS.format(blanks="").replace("\n", "\r"),
        "\ufeff" + FIELDS.format(blanks=""),
        "\ufeff\ufeff" + FIELDS.format(blanks=" "),
        "\n \n" + FIELDS.format(blanks=""),
        "\u200b" + FIELDS.format(blanks=""),
    ],
)
def test_fields_are_no_story_however_their_fences_are_written(text: str) -> None:
    manuscript = read_markdown(text.encode(), beside=lambda _: None)
    assert manuscript.fields == (("title", ("Two rotas",)), ("client.alias", ("SECRET NAME",)))
    assert [block.markdown for block in manuscript.blocks] == ["A list hung there."]
