"""What a Markdown file says to nobody who reads it on a page: comments, taken out and counted."""

from __future__ import annotations

import re
from typing import Final

_CODE: Final = (
    r"^ {0,3}(?P<fence>`{3,}|~{3,})[^\n]*\n(?s:.*?)(?:^ {0,3}(?P=fence)[`~]*[ \t]*$|\Z)"
    r"|(?<!`)(?P<ticks>`+)(?!`)(?:(?!\n[ \t]*\n)(?s:.)){1,400}?(?<!`)(?P=ticks)(?!`)"
)
_LINE: Final = (
    r"^ {0,3}\[(?://|comment)\]:[^\n]*$"
    r"|^ {0,3}\[[^\]\n]*\]:[ \t]*(?:#|<>)[ \t]*[(\"'][^\n]*$"
)
_BEGINS: Final = {
    "html": "<!--",
    "liquid": r"\{%-?[ ]*comment[ ]*-?%\}",
    "hugo": r"\{\{[<%]?-?[ ]*/\*",
}
_ENDS: Final = {
    "html": re.compile(r"(?<=<!)--?>|-->"),
    "liquid": re.compile(r"\{%-?[ ]*endcomment[ ]*-?%\}"),
    "hugo": re.compile(r"\*/[ ]*-?[>%]?\}\}"),
}
_FOUND: Final = re.compile(
    "|".join(
        [
            f"(?P<code>{_CODE})",
            f"(?P<line>{_LINE})",
            *(f"(?P<{kind}>{begins})" for kind, begins in _BEGINS.items()),
        ]
    ),
    re.MULTILINE,
)
_BLANK_LINE: Final = re.compile(r"\n[ \t]*\n|\Z")


def without_comments(text: str) -> tuple[str, int]:
    r"""Return a text of Markdown without its comments, and how many there were.

    What stands in code is shown, and stays. A comment without an end reaches to a blank line.

    >>> without_comments("One <!-- Zoe -->two, `<!-- three -->`.\n\n[//]: # (Zoe)\n<!-- Zoe")
    ('One two, `<!-- three -->`.\n\n\n', 3)
    """
    kept: list[str] = []
    at = number = 0
    endless: set[str] = set()
    while match := _FOUND.search(text, at):
        kept.append(text[at : match.start()])
        at = match.end()
        if match["code"] is not None:
            kept.append(match[0])
            continue
        number += 1
        if match["line"] is None:
            at = _end_of(text, match, endless)
    return "".join([*kept, text[at:]]), number


def _end_of(text: str, begun: re.Match[str], endless: set[str]) -> int:
    """Return where a comment ends; kinds that have no end further down are noted as endless.

    So no text is searched for an end more than once in vain.
    """
    kind = next(kind for kind in _BEGINS if begun[kind] is not None)
    start = begun.start() + len("<!") if kind == "html" else begun.end()
    end = None if kind in endless else _ENDS[kind].search(text, start)
    if end:
        return end.end()
    endless.add(kind)
    blank = _BLANK_LINE.search(text, begun.end())
    return blank.start() if blank else len(text)
