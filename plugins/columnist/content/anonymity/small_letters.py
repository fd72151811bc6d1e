"""Names that lack their capital: "said priya", "in leeds"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.content.anonymity.employers import EMPLOYERS
from columnist.content.anonymity.english import is_english
from columnist.content.anonymity.find import Find
from columnist.content.anonymity.first_names import FIRST_NAMES
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.gazetteer import TOWNS
from columnist.content.anonymity.kinds import KINDS
from columnist.content.anonymity.settlements import beginnings, is_settlement
from columnist.content.anonymity.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHORTEST, _LONG = 3, 12
_ALONE = frozenset(map(str.lower, EMPLOYERS | TOWNS))
_CODES = {
    **dict.fromkeys(beginnings(), "named-place"),
    **{name.lower(): "named-organisation" for name in EMPLOYERS if not name.isupper()},
    **{name.lower(): "named-place" for name in TOWNS},
    **{name.lower(): "person-name" for name in FIRST_NAMES},
}
SMALL_NAMES = frozenset(name for name in _CODES if name.isalpha() and len(name) >= _SHORTEST)
"""First names, towns and employers in small letters, some of which are words of English too."""

BODIES = word_set(
    """
    association council school hospital infirmary hospice college academy trust university brewery
    solicitors logistics surgery ltd limited plc llp foundation society
    """
)
"""What ends the name of a body; without its article it stands behind nothing but a name."""

_ORDINARY = frozenset(map(str.lower, KINDS)) | word_set(
    """
    the a an his her their my our your its this that each every any some no one another which what
    whose these those both all two three four and or of to in at is was such own same last next
    first second small big large new old good bad best nearby rural urban regional middle upper
    lower time part full mutual blind complete lasting building debating secret housing
    comprehensive
    boarding village former polite civil modern drama elementary whose very rather strictly severely
    trade trades elected
    """
)
_LED = Form(
    r"\b(?:at|for|with|from|by|joined|left|joining|leaving|called|employer|firm)"
    r" ((?:[a-z']{3,} ){1,3})[a-z]{2}$"
)
EMPLOYING = word_set("firm company employer agency consultancy charity")
_EMPLOYED = Form(r"[A-Za-z]+(?:,| called| named) ['\"]?([a-z]{4,})(?![\w@.-]\w)")
_LONGEST_FIRM = 30
_SECOND = Form(r" ([a-z]{3,})(?![\w-])")


def small_letter_finds(text: str, name: str) -> Iterator[Find]:
    """Yield where a name of `SMALL_NAMES` stands without its capital, with a surname behind it."""
    if len(name) < _LONG and is_english(name):
        return
    at, code = text.find(name), _CODES[name]
    while at >= 0:
        end = at + len(name)
        if not (_is_joined(text[at - 1 : at]) or _is_joined(text[end : end + 1])):
            yield from _find_of(text, code, at, end)
        at = text.find(name, end)


def _find_of(text: str, code: str, at: int, end: int) -> Iterator[Find]:
    """Yield a name with what belongs to it: a surname, or the second word of a village."""
    following = _SECOND.match(text, end)
    if code == "person-name":
        yield Find(code, at, following.end() if following and not is_english(following[1]) else end)
    elif following and is_settlement(text[at : following.end()]):
        yield Find(code, at, following.end())
    elif text[at:end] in _ALONE or is_settlement(text[at:end]):
        yield Find(code, at, end)


def small_body_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield a body without its capitals: it has no article, and plain words before its kind."""
    led = _LED.search(text, low, high)
    if led:
        words = led[1].split()
        if _ORDINARY.isdisjoint(words[:1]) and not _ORDINARY.issuperset(words):
            end = led.end(1)
            while text[end : end + 1].isalpha():
                end += 1
            yield Find("named-organisation", led.start(1), end)


def small_firm_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield the name of a firm without its capital behind a word for it: "his firm, zibbermoon"."""
    led = _EMPLOYED.match(text, low, high + _LONGEST_FIRM)
    if led and not is_english(led[1]) and led[1] not in SMALL_NAMES:
        yield Find("named-organisation", *led.span(1))


def _is_joined(sign: str) -> bool:
    return sign.isalnum() or sign in {"_", "@", "/"}
