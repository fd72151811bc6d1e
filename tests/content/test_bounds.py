"""What is more Markdown than is read is told at its place, and what is less is read."""

from __future__ import annotations

import pytest

from columnist.content.bounds import bound_faults
from columnist.content.text import Lines
from tests.effort import steps_of


def told(text: str) -> list[str]:
    faults = bound_faults(text, Lines(text, "a.md"))
    return [f"{one.place.line}:{one.place.column} {one.code} {one.message}" for one in faults]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a\n b" + "*" * 51, "2:3 too-many-signs Here stand 51 signs of Markdown in a row"),
        ("_" * 51 + "\n" + "_" * 51 + "*", "2:1 too-many-signs Here stand 52 signs of Markdown"),
        ("_" * 51 + "   _", "1:1 too-many-signs Here stand 51 signs of Markdown in a row"),
        ("> " + "*" * 51, "1:3 too-many-signs Here stand 51 signs of Markdown in a row"),
        ("-   " * 11 + "-", "1:1 too-deep This line is 16 levels deep"),
        ("[a " * 51, "1:151 too-many-signs The [ that stands here is one of more than 50"),
        ("[a](b " * 51, "1:303 too-many-signs The ( that stands here is one of more than 50"),
        ("a <b" * 51, "1:203 too-many-signs The < that stands here"),
        ("*a " * 51, "1:151 too-many-signs The * that stands here"),
        ("> " * 11 + "a", "1:1 too-deep This line is 11 levels deep"),
        ("a\n\n" + " " * 44 + "a", "3:1 too-deep This line is 11 levels deep"),
        ("a\n\n*a* " + "a " * 5_000, "3:1 too-large Here stand 10,004 characters with signs of"),
        ("- a\n" * 401, "1:1 too-large Here stand 401 lines with signs of Markdown and without"),
        ("`a` " * 51, "1:1 too-large The text has 102 backticks in one paragraph"),
        ("a\n\n" * 2_001, "1:1 too-large The text has 4,002 lines"),
        ("[a]\n\n" * 1_001, "1:1 too-large The text has 1,001 opening brackets"),
        ("# a\n\n" * 301, "1:1 too-large The text has 301 headings and lines across the page"),
        ("a\n---\n\n" * 301, "1:1 too-large The text has 301 headings"),
        ("[^a]\n\n" * 301, "1:1 too-large The text has 301 footnotes"),
        (("|" * 40 + "\n") * 100, "1:1 too-large The text has 4,141 cells of tables"),
    ],
)
def test_what_is_more_than_is_read_is_told(text: str, said: str) -> None:
    (line,) = told(text)
    assert line.startswith(said)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "A story.\n\nWith *some* [links](a.md), `code` and a < b > c.\n",
        "*" * 50,
        "a\n" + "*" * 51,
        "a\n\n" + "_" * 70 + "\n\nb",
        "   " + "_" * 60 + "  " + "_" * 60 + " \n",
        "- " * 30,
        "*" * 2_000,
        "[a " * 50,
        ("[a " * 50 + "\n\n") * 2,
        "[a] " * 200,
        "[a](b) " * 200,
        "<https://example.org/> " * 60,
        "*a* " * 200,
        "\\[a " * 200,
        "(a " * 200,
        "> " * 10 + "a",
        "- a\n" * 400,
        ('It is a "word" - so, is (it) not? ' * 20 + "\n") * 98,
        "word: e-mail 2.\n" * 3_999,
        "    \n" * 20,
        "2026\n\n" * 100,
        "a\n\n\n" * 200,
    ],
)
def test_what_is_within_the_bounds_is_read(text: str) -> None:
    assert told(text) == []


def test_backticks_of_one_length_close_each_other() -> None:
    lengths = [f"{'`' * length}a" for length in (1, 2)] * 15
    assert told(" ".join(lengths)) == []


@pytest.mark.parametrize(
    "fragment", ["_" * 60 + "\n", "_" * 60 + " ", "* ", "_" * 60 + "\n\na\n\n"]
)
def test_lines_across_the_page_are_counted_with_effort_that_grows_with_their_number(
    fragment: str,
) -> None:
    def steps(length: int) -> int:
        return steps_of(lambda: told((fragment * length)[:length]))

    assert steps(16_000) < 5 * steps(4_000)
