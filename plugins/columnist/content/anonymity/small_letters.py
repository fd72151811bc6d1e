"""Names that lack their capital: "said priya", "in leeds"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.content.anonymity.employers import EMPLOYERS
from columnist.content.anonymity.english import is_english
from columnist.content.anonymity.find import Find
from columnist.content.anonymity.first_names import FIRST_NAMES
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.gazetteer import TOWNS

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHORTEST, _LONG = 3, 12
_CODES = {
    **{name.lower(): "named-organisation" for name in EMPLOYERS if not name.isupper()},
    **{name.lower(): "named-place" for name in TOWNS},
    **{name.lower(): "person-name" for name in FIRST_NAMES},
}
SMALL_NAMES = frozenset(name for name in _CODES if name.isalpha() and len(name) >= _SHORTEST)
"""First names, towns and employers in small letters, some of which are words of English too."""

_SURNAME = Form(r" ([a-z]{3,})(?![\w-])")


def small_letter_finds(text: str, name: str) -> Iterator[Find]:
    """Yield where a name of `SMALL_NAMES` stands without its capital, with a surname behind it."""
    at = text.find(name)
    if at < 0 or (len(name) < _LONG and is_english(name)):
        return
    code = _CODES[name]
    while at >= 0:
        end = at + len(name)
        if not (_is_joined(text[at - 1 : at]) or _is_joined(text[end : end + 1])):
            surname = _SURNAME.match(text, end) if code == "person-name" else None
            has_surname = surname is not None and not is_english(surname[1])
            yield Find(code, at, surname.end(1) if surname and has_surname else end)
        at = text.find(name, end)


def _is_joined(sign: str) -> bool:
    return sign.isalnum() or sign in {"_", "@", "/"}
