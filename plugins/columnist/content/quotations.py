"""Whether a quotation (lines that begin with `>`) says whose words it holds. Knows one text alone.

A reader is not to guess who speaks. Enough is a colon before it, a dash with a name at its end, or
a word of speaking beside it; of several in a row the first speaks for all.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_NEAR: Final = 300
"""Characters before and behind a quotation in which it may be attributed."""
_SPEAKING: Final = re.compile(
    r"\b(?:said|says?|saying|asked|asks?|told|tells?|wrote|writes?|written|reads?|answer(?:ed|s)?|"
    r"repl(?:ied|ies)|add(?:ed|s)|explain(?:ed|s)|call(?:ed|s)|quot(?:ed|es?)|recall(?:ed|s)|"
    r"remember(?:ed|s)|report(?:ed|s)|not(?:ed|es)|express(?:ed|es)|words?|note|message|letter|"
    r"emails?|sentences?|questions?|put it)\b",
    re.IGNORECASE,
)
_SIGNED: Final = re.compile(r"(?:--|[\u2013\u2014-]) *\S[^\n]*\Z")
_QUOTED: Final = re.compile(r"[\"\u201c][^\"\u201c\u201d]*[\"\u201d]")
_MARK: Final = re.compile(r" {0,3}>[> \t]*")


class _Block(NamedTuple):
    """Lines without a blank one between them; `start` is where they begin in the text."""

    start: int
    text: str
    is_quotation: bool


def unattributed(body: str) -> Iterator[tuple[int, str]]:
    """Yield where a quotation begins of which nothing says whose words it holds, and its words."""
    if ">" not in body:
        return
    blocks = list(_blocks(body))
    is_known = False
    for number, block in enumerate(blocks):
        if not block.is_quotation:
            is_known = False
            continue
        before = blocks[number - 1] if number else None
        after = blocks[number + 1] if number + 1 < len(blocks) else None
        is_known = is_known or _is_attributed(block, before, after)
        if not is_known:
            is_known = True  # told once for all that follow
            yield block.start, " ".join(block.text.split())


def _is_attributed(block: _Block, before: _Block | None, after: _Block | None) -> bool:
    if block.text.startswith("[") and "]:" in block.text:
        return True  # where a link leads to, which no reader sees
    outside = _QUOTED.sub("", block.text)
    is_told_within = outside != block.text and bool(re.search(r"\w", outside))
    if is_told_within or _SIGNED.search(block.text.rstrip().rpartition("\n")[2]):
        return True
    above = before.text.rstrip()[-_NEAR:] if before else ""
    below = after.text[:_NEAR] if after and not after.is_quotation else ""
    return above.endswith(":") or bool(_SPEAKING.search(above) or _SPEAKING.search(below))


def _blocks(body: str) -> Iterator[_Block]:
    start = offset = 0
    lines: list[str] = []
    is_quotation = False
    for line in [f"{one}\n" for one in body.split("\n")] + ["\n"]:
        mark = _MARK.match(line)
        words = line[mark.end() :] if mark else line
        # A line of a quotation without a mark goes on with it; a blank one ends it.
        ends = not line.strip() or (mark is not None and not is_quotation)
        if ends and lines:
            yield _Block(start, "".join(lines), is_quotation)
            lines = []
        if line.strip():
            if not lines:
                start, is_quotation = offset, mark is not None
            lines.append(words)
        offset += len(line)
