"""A quotation says whose words it holds: before it, in it, or behind it."""

from __future__ import annotations

import pytest

from columnist.content.quotations import unattributed


@pytest.mark.parametrize(
    "body",
    [
        "She wrote a card:\n\n> I want you here.",
        "What he told her was short.\n\n> Go.",
        "## What he said\n\n> Go.",
        "> Go, and come back.\n\nThat was all he said.",
        "One line.\n\n> Go.\n>\n> -- Grace, opening the meeting",
        "One line.\n\n> Go.\n> \u2014 Grace",
        'One line.\n\n> "Whenever I smile," Nell told me, "people go."',
        "She read it out.\n\n> One.\n\n> Two.\n\n> Three.",
        "She wrote: > that is no quotation",
        "1 > 0 in every line",
        "It was [late][1].\n\n> [1]: https://example.org/",
        "",
    ],
)
def test_what_is_attributed_is_not_told(body: str) -> None:
    assert list(unattributed(body)) == []


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("> Go.", [(0, "Go.")]),
        ("It was late.\n\n> Go,\n> and come\nback.\n\nShe went.", [(14, "Go, and come back.")]),
        ('It was late.\n\n> "Go."', [(14, '"Go."')]),
        ("It was late.\n> Go.", [(13, "Go.")]),
        ("A\n\n> One.\n\n> Two.\n\nB\n\n> Three.", [(3, "One."), (22, "Three.")]),
        ("She said so.\n\nIt was late.\n\n> Go.", [(28, "Go.")]),
        ("It was late.\n\n>   > Go.\n\n> Come.\n\nThat was it.", [(14, "Go.")]),
    ],
)
def test_what_is_not_is_told_once_where_it_begins(body: str, told: list[tuple[int, str]]) -> None:
    assert list(unattributed(body)) == told
