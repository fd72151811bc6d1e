"""A text file's bytes become lines: decoded, without what cannot be seen, parted by blank lines.

Knows no Markdown but its fences, and no rule about what a paragraph is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from columnist.domain.plural import counted
from columnist.intake.manuscript import Refused
from columnist.intake.markdown_text import without_invisible

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST_TEXT: Final = 1024 * 1024

_FENCE: Final = re.compile(r"^ {0,3}(`{3,}|~{3,})")


def decoded(data: bytes) -> tuple[str, str]:
    """Return the text of a file, and a sentence about its encoding where it is not UTF-8.

    Raises `Refused` for what is no text.
    """
    if len(data) > LARGEST_TEXT:
        raise Refused(f"The file has {len(data):,} bytes; at most {LARGEST_TEXT:,} are read.")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text, said = data.decode("utf-16", errors="replace"), "The file was in UTF-16."
    else:
        try:
            text, said = data.decode("utf-8-sig"), ""
        except UnicodeDecodeError:
            text = data.decode("cp1252", errors="replace")
            said = (
                "The file is not in UTF-8 and was read as text of older Windows programs; see "
                "whether accents and quotation marks came out well."
            )
    if "\x00" in text:
        raise Refused("This is no text file, whatever its name says.")
    return text.replace("\r\n", "\n").replace("\r", "\n"), said


def readable(data: bytes) -> tuple[str, tuple[str, ...]]:
    """Return the text of a file, and what was changed in it. Raises `Refused` for what is none."""
    text, said = decoded(data)
    text, invisible = without_invisible(text.replace("\u00a0", " "))
    lost = [said] if said else []
    if invisible:
        lost.append(f"{counted(invisible, 'character')} that cannot be seen: left out.")
    return text.expandtabs(4), tuple(lost)


def paragraphs(text: str) -> Iterator[list[str]]:
    """Yield the lines between two blank lines; a fence of code keeps what is in it together."""
    lines: list[str] = []
    fence = ""
    for line in text.split("\n"):
        mark = _FENCE.match(line)
        if mark and not fence:
            fence = mark[1]
        elif fence and line.strip().startswith(fence):
            fence = ""
        if line.strip() or fence:
            lines.append(line.rstrip())
        elif lines:
            yield lines
            lines = []
    if lines:
        yield lines
