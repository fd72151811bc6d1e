r"""Text of an author, written so that Markdown shows it as it was.

Knows characters and lines. Blocks are put together elsewhere.
"""

from __future__ import annotations

import re
import textwrap
import unicodedata
from html import unescape
from typing import Final

from columnist.content.joiners import JOINER_OUT_OF_PLACE, TAG_OUT_OF_PLACE

WIDTH: Final = 98

_SPECIAL: Final = re.compile(r"([\\`*_\[\]])")
_TAG: Final = re.compile(r"<(?=[A-Za-z/!?])")
_ENTITY: Final = re.compile(r"&(?=#?\w+;)")
_INVISIBLE: Final = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0e\ufeff\uffa0\ufff9-\uffff"
    f"\U0001d173-\U0001d17a\ue000-\uf8ff]|{JOINER_OUT_OF_PLACE}|{TAG_OUT_OF_PLACE}",
    re.DOTALL,
)
_OPENING: Final = re.compile(r"[-+=~|:](?=[\s\-=#>~|:]|$)|\d+[.)](?=\s|$)|[>#|]|---|===|!\[|:\s")
_MARKUP: Final = re.compile(
    r"\\(?P<sign>[^\w\s])|!?\[(?P<words>(?:[^\[\]\\]|\\.)*)\]\([^)]*\)|\[\^[^\]\s]+\]|[*`]+"
    r"|(?<!\w)_+|_+(?!\w)"
)
_KEPT: Final = "&#{};"
_NUMBER: Final = re.compile(r"(\d+)([.)])(?=\s|$)")


def without_invisible(text: str) -> tuple[str, int]:
    r"""Return a text in NFC without characters that cannot be seen, and how many there were.

    >>> without_invisible("co\u00ador\u200bdinate")
    ('coordinate', 2)
    """
    plain, number = _INVISIBLE.subn("", unicodedata.normalize("NFC", text))
    return re.sub("[\x0b\x0c\x85\u2028\u2029]", "\n", plain), number


def tidy(text: str) -> str:
    """Return a text with single spaces, hard spaces among them."""
    return " ".join(text.split())


def escaped(text: str) -> str:
    r"""Return words so that none of their characters means anything to Markdown.

    >>> escaped("5 * 3 <b> [sic] &amp; AT&T")
    '5 \\* 3 &lt;b> \\[sic\\] &amp;amp; AT&T'
    """
    marked = _ENTITY.sub("&amp;", text)
    return _TAG.sub("&lt;", _SPECIAL.sub(r"\\\1", marked))


def words_in_markdown(text: str) -> str:
    r"""Return the words of a text of Markdown as readers see them, without marks of notes.

    >>> words_in_markdown(r"She **kept** [it](https://example.org/).[^1] 5 \* 3 &lt; a_b")
    'She kept it. 5 * 3 < a_b'
    """

    def plain(match: re.Match[str]) -> str:
        if match["sign"]:
            return _KEPT.format(ord(match["sign"]))
        return _MARKUP.sub(plain, match["words"] or "")

    return tidy(unescape(_MARKUP.sub(plain, text)))


def is_opening(line: str) -> str:
    r"""Return a paragraph whose beginning does not look like a list, a heading or a quotation.

    >>> is_opening("1. May was cold"), is_opening("- no"), is_opening("-5 degrees")
    ('1\\. May was cold', '\\- no', '-5 degrees')
    """
    if match := _NUMBER.match(line):
        return f"{match[1]}\\{line[match.end(1) :]}"
    if not _OPENING.match(line) or line.startswith("!["):
        return line
    # A backslash before one of these is shown (Python-Markdown 3.11).
    return f"&#{ord(line[0])};{line[1:]}" if line[0] in "=~:" else f"\\{line}"


def first_number(line: str) -> int:
    """Return the number that a line of a list begins with; 1 where it begins with another mark.

    >>> first_number("5. May"), first_number("- May")
    (5, 1)
    """
    match = re.match(r"\s*(\d{1,6})", line)
    return int(match[1]) if match else 1


def set_off(text: str) -> str:
    """Return the text of a heading, whose last # would not show."""
    return re.sub(r"#+$", lambda found: "\\#" * len(found[0]), text)


def wrapped(text: str, *, width: int = WIDTH) -> str:
    """Break a paragraph into lines, none of which begins like a block of another kind."""
    lines = textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)
    found: list[str] = []
    for line in lines:
        head, _, rest = line.partition(" ")
        if found and _OPENING.match(line):
            found[-1] += f" {head}"
            found += [rest] if rest else []
        else:
            found.append(line)
    return "\n".join(found)


def marked(text: str, mark: str, spaced: tuple[bool, bool]) -> str:
    """Set marks of emphasis tight around a text, its outer spaces outside them."""
    if not text:
        return " " if any(spaced) else ""
    return f"{' ' * spaced[0]}{mark}{text}{mark}{' ' * spaced[1]}"
