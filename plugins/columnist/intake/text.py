"""A text file's bytes become lines: decoded, without what cannot be seen, parted by blank lines.

Knows no Markdown but its fences, and no rule about what a paragraph is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

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
        text, said = data.decode("utf-16", errors="replace"), "The letters, from UTF-16."
    else:
        try:
            text, said = data.decode("utf-8-sig"), ""
        except UnicodeDecodeError:
            text = data.decode("cp1252", errors="replace")
            said = (
                "The letters, read as an older Windows program writes them; see whether accents "
                "and quotation marks came out well."
            )
    if "\x00" in text:
        raise Refused("This is no text file, whatever its name says.")
    return text.replace("\r\n", "\n").replace("\r", "\n"), said


class Readable(NamedTuple):
    """The text of a file, what was left out of it, and what has another form now."""

    text: str
    lost: tuple[str, ...] = ()
    recast: tuple[str, ...] = ()


def readable(data: bytes) -> Readable:
    """Return the text of a file without what cannot be seen. Raises `Refused` for what is none."""
    text, said = decoded(data)
    text, invisible = without_invisible(text.replace("\u00a0", " "))
    lost = (f"{counted(invisible, 'character')} that cannot be seen: left out.",)
    return Readable(text.expandtabs(4), lost if invisible else (), (said,) if said else ())


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
