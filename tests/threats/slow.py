"""Texts that keep a renderer busy: each is refused or rendered, and comes to its end.

How long that takes, `make bench` says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from columnist.content.reader import LONGEST_CASE_STUDY, MOST_WORDS
from tests.building import case_study, judgement_of, publication
from tests.threats.attempts import AT, Attempt, refusal, rendered

if TYPE_CHECKING:
    from collections.abc import Callable

ROOM: Final = LONGEST_CASE_STUDY - 1_000
WIDTH: Final = 1_900


def repeated(sign: str, *, size: int = ROOM) -> str:
    """A text of one sign again and again, in lines that are short enough to be read."""
    text = (sign * (size // len(sign) + 1))[:size]
    return "\n".join(
        line[start : start + WIDTH]
        for line in text.split("\n")
        for start in range(0, max(1, len(line)), WIDTH)
    )[:size]


def numbered(form: str, *, count: int) -> str:
    """A text of many lines of one form, each with its number."""
    return "\n".join(form.format(number) for number in range(count))[:ROOM]


def decided(body: str) -> Callable[[], str]:
    """The trial of a text: it is refused with few words, or rendered."""

    def outcome() -> str:
        judgement = judgement_of(
            publication(a_piece=case_study(body, questions=None, outcomes=["x"])), AT
        )
        assert len(judgement.diagnostics) < 300, "a flood"
        refused = refusal(judgement.diagnostics)
        if not refused:
            rendered(body)
        return refused or "Rendered"

    return outcome


def just_within(sign: str) -> str:
    """A text of paragraphs that each hold as many open signs as are read."""
    count = 48 // max(1, sum(sign.count(one) for one in "[<!`*_"))
    return "\n\n".join([f"{sign} " * count] * 1_500)[: ROOM * 9 // 10]


SLOW = (
    *(
        Attempt(
            f"`{sign}` as often as it is read, in every paragraph",
            "not tried",
            decided(just_within(sign)),
        )
        for sign in ("[", "![a", "[a](b", "**a", "_a")
    ),
    Attempt("Sixty thousand `[`", "over a minute", decided(repeated("["))),
    Attempt("`![` again and again", "over 20 s", decided(repeated("!["))),
    Attempt("`[[[a]]]` again and again", "over 20 s", decided(repeated("[[[a]]]"))),
    Attempt("Brackets around brackets", "over 20 s", decided("[" * 900 + "a" + "]" * 900)),
    Attempt("`<![CDATA[` again and again", "over 20 s", decided(repeated("<![CDATA["))),
    Attempt("`[a](` again and again", "13 s", decided(repeated("[a]("))),
    Attempt("`<a ` again and again", "9 s", decided(repeated("<a "))),
    Attempt('`[a](b "c` again and again', "not tried", decided(repeated('[a](b "c'))),
    Attempt(
        "A footnote that cites itself", "18 s", decided("[^1]: " + repeated("[^1] ", size=60_000))
    ),
    Attempt(
        "Three thousand footnotes, each citing the next",
        "not tried",
        decided("a[^0]\n\n" + numbered("[^{0}]: a[^{0}]\n", count=3_000)),
    ),
    Attempt("Four thousand abbreviations", "3 s", decided(numbered("*[A{}]: words", count=4_000))),
    Attempt(
        "Backticks in the cell of a table", "over 20 s", decided("a|b\n-|-\n" + repeated("`|"))
    ),
    Attempt(
        "A table of 900 columns",
        "not tried",
        decided("|" * 900 + "\n" + "-|" * 900 + "\n" + "|\n" * 900),
    ),
    Attempt("Thirty thousand one-letter paragraphs", "14 s", decided("a\n\n" * (ROOM // 3))),
    Attempt("Sixty thousand backticks", "cubic (Python-Markdown #1617)", decided(repeated("`"))),
    Attempt("Backticks behind backslashes", "not tried", decided(repeated("):\n> \\``"))),
    Attempt("Asterisks that open and never close", "not tried", decided(repeated("**a *b "))),
    Attempt("Underscores, the same", "not tried", decided(repeated("__a _b "))),
    Attempt(
        "Nine hundred quotations in each other", "overflows the stack", decided("> " * 900 + "a")
    ),
    Attempt("Nine hundred lists in each other", "overflows the stack", decided("- " * 900 + "a")),
    Attempt("Numbered lists in each other", "overflows the stack", decided("1. " * 600 + "a")),
    Attempt("Definitions in each other", "overflows the stack", decided("a\n: b\n" * 10_000)),
    Attempt("Fifteen thousand headings", "over 20 s", decided("## a\n" * 12_000)),
    Attempt("Underlined headings", "over 20 s", decided("a\n-\n" * 15_000)),
    Attempt("Lines across the page", "13 s", decided("---\n" * 15_000)),
    Attempt("Items of a list, close together", "not tried", decided("- a\n" * 15_000)),
    Attempt("Quotations line by line", "not tried", decided("> a\n\n" * 12_000)),
    Attempt("Quotation marks", "not tried", decided(repeated("\"a' "))),
    Attempt("Backslashes", "not tried", decided(repeated("\\["))),
    Attempt("Entities", "not tried", decided(repeated("&#1;"))),
    Attempt(
        "More than 20,000 words", "read", decided(("a " * 80 + "\n\n") * (MOST_WORDS // 80 + 1))
    ),
    Attempt("A line of 2,001 characters", "read", decided("a" * 2_001)),
    Attempt("A file of 65 KiB", "read", decided("a " * 33_500)),
)
