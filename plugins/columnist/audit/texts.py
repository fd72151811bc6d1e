"""One text as a program may have written it: escapes undone, tags taken off, base64 opened."""

from __future__ import annotations

import base64
import html
import json
import re
from typing import TYPE_CHECKING, Final

from columnist.audit.words import BREAK

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST_ROUNDS: Final = 4
"""How often a text can be escaped one time over another and still be read."""

# One pattern for all, so that a backslash before a backslash is never taken for a beginning.
_BACKSLASH = re.compile(
    r"\\(?:u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|x([0-9A-Fa-f]{2})|([0-9A-Fa-f]{4,6}) ?"
    r"|([nrtfb])|([/\"'\\,;]))"
)
_LAST: Final = 0x10FFFF
_SURROGATE = re.compile("[\ud800-\udfff]")
_PERCENT = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_FOLD = re.compile(r"\r?\n[ \t]")

_FORMATTING = r"abbr|b|bdi|br|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|small|strong|u|var|wbr"
_INSIDE_WORD = re.compile(rf"<(?<=\w<)/?(?:{_FORMATTING}|span)\b[^>]*>(?=\w)", re.IGNORECASE)
_WITHIN = re.compile(rf"</?(?:{_FORMATTING})\s*/?>", re.IGNORECASE)
_INLINE = re.compile(rf"</?(?:{_FORMATTING}|span)\b[^>]*>", re.IGNORECASE)
_TAG = re.compile(r"<(!--.*?--|[^>]*)>", re.DOTALL)
_WITH_ATTRIBUTES = re.compile(
    r"""[A-Za-z][\w:-]*+(?:[\s/]*+[^\s"'=<>/]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s"'<>]++))?+)++"""
    r"""[\s/]*+"""
)
_ATTRIBUTE = re.compile(r"""(?<![^\s"'])([^\s"'=<>/]++\s*+=)\s*+("[^"]*"|'[^']*'|)""")
APART: Final = f" {BREAK} "

_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{16,}={0,2}")
_LONG_LINE: Final = 60
_GOES_ON = re.compile(r"(?:\s{1,2}[A-Za-z0-9+/_-]{60,})*\s{1,2}[A-Za-z0-9+/_-]+={0,2}")
_SAFE_ALPHABET = str.maketrans("-_", "+/")


def unescaped(text: str) -> str:
    r"""Return a text as it reads: entities, percent, JSON and calendar escapes undone, all over.

    >>> unescaped(r"Two&amp;nbsp;rot\u0061s"), unescaped("the%20late%2520reply")
    ('Two\xa0rotas', 'the late reply')
    """
    if "BEGIN:VCALENDAR" in text:
        text = _FOLD.sub("", text)
    for _ in range(_MOST_ROUNDS):
        plainer = _once(text)
        if plainer == text:
            break
        text = plainer
    return text


def _once(text: str) -> str:
    if "\\" in text:
        text = _without_backslashes(text)
    if "%" in text:
        text = _PERCENT.sub(_from_percent, text)
    return html.unescape(text) if "&" in text else text


def _from_percent(match: re.Match[str]) -> str:
    return bytes.fromhex(match[0].replace("%", "")).decode(errors="replace")


def _without_backslashes(text: str) -> str:
    text = _BACKSLASH.sub(_character, text)
    if _SURROGATE.search(text):
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _character(match: re.Match[str]) -> str:
    *numbers, space, mark = match.groups()
    if space or mark:
        return mark or " "
    number = int(next(digits for digits in numbers if digits), 16)
    return chr(number) if number <= _LAST else " "


def parts_of(text: str) -> list[str]:
    """Return what is read in one go: what stands between the tags of a text, and inside each.

    Inside a tag, each attribute is read by itself. An element in the middle of a word may be one of
    its letters, or stand between two words, and a span may hold a part of a sentence or stand for
    itself: where there is one, both readings are returned.
    """
    if "<" not in text:
        return [text]
    plain = _WITHIN.sub(" ", text)
    parts = _split(plain)
    if _INSIDE_WORD.search(text):
        parts += _split(_WITHIN.sub(" ", _INSIDE_WORD.sub("", text)))
    if _INLINE.search(plain):
        parts += _split(_INLINE.sub(" ", plain))
    return parts


def _split(text: str) -> list[str]:
    parts = _TAG.split(text)
    parts[1::2] = map(_attributes_apart, parts[1::2])
    return parts


def _attributes_apart(tag: str) -> str:
    """Return what stands in a tag with breaks around the name and the value of each attribute.

    A value without quotation marks ends at the next name that has one: somebody may have forgotten
    them around a sentence.
    """
    if "=" not in tag or not _WITH_ATTRIBUTES.fullmatch(tag):
        return tag
    return _ATTRIBUTE.sub(rf"{APART}\1{APART}\2{APART}", tag)


def view_of(text: str) -> str:
    """Return the parts of a text with breaks between: what is set side by side is no sentence."""
    return APART.join(parts_of(text))


def without_tags(text: str) -> str:
    """Return what stands between the tags of a text, from its beginning to its end."""
    return _TAG.sub(" ", text)


def without_syntax(text: str) -> str:
    """Return the strings of a text that is JSON, kept apart; other texts as they are."""
    if not text.lstrip().startswith(("{", "[")):
        return text
    try:
        return APART.join(strings_in(json.loads(text)))
    except (ValueError, RecursionError):
        return text


def strings_in(value: object) -> Iterator[str]:
    """Yield every text in a value such as JSON has, the names of its fields included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, one in value.items():
            yield from (str(name), *strings_in(one))
    elif isinstance(value, list):
        yield from (text for one in value for text in strings_in(one))


def bytes_in(text: str) -> Iterator[bytes]:
    """Yield what is written in base64, in either alphabet and over several lines."""
    position = 0
    while match := _BASE64.search(text, position):
        run, position = match[0], match.end()
        yield from _decoded(run)
        more = _GOES_ON.match(text, position) if len(run) >= _LONG_LINE else None
        if more:
            position = more.end()
            yield from _decoded(run + "".join(more[0].split()))


def _decoded(run: str) -> Iterator[bytes]:
    run = run.rstrip("=")
    if not (run.islower() or run.isupper() or len(run) % 4 == 1):
        yield base64.b64decode(run.translate(_SAFE_ALPHABET) + "=" * (-len(run) % 4))
