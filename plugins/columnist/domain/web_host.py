"""The host of a web address: what makes it one that readers can trust to be what they see.

Knows no more of an address than its host and its port.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from columnist.domain.appearance import letters_drawn_alike

HIGHEST_PORT: Final = 65_535

# A name of two words or more, the last of which is no number: neither a machine's own number, nor
# a name and a password before the host, which is how one site is passed off as another.
_HOST: Final = re.compile(r"(?:[^\W_][\w-]{0,62}\.)+[^\W\d_][\w-]{0,62}")
_IN_CODE: Final = "xn--"
_LATIN: Final = "LATIN"


def host_fault(host: str, port: str = "") -> tuple[str, str] | None:
    """Return what is wrong with a host and its port, as half a sentence, and the cure.

    >>> host_fault("example.org"), host_fault("example.org", "99999")[0]
    (None, 'there is no port 99999')
    """
    name = unicodedata.normalize("NFC", host)
    if _HOST.fullmatch(name) is None:
        return "it names no host of the web", "Copy the address from the browser."
    if not 1 <= int(port or 1) <= HIGHEST_PORT:
        return f"there is no port {port}", "Take the colon and the number behind the host away."
    if _IN_CODE in name.lower():
        # A name in code shows no reader which letters it stands for (RFC 3490).
        fault = "its host is in code, which shows no reader its letters"
        return fault, "Write its letters themselves, as in https://bücher.example/."
    letter = "" if name.isascii() else next(filter(None, map(_misleading, name.split("."))), "")
    if not letter:
        return None
    said = unicodedata.name(letter, "letter of another alphabet").capitalize()
    return (
        f'the "{letter}" in its host is the {said}',
        "Type the host again on your keyboard, or lead to a page whose host no one can mistake.",
    )


def _misleading(word: str) -> str:
    """Return a letter for which readers would take another, or an empty text.

    A word that is written in one alphabet, and does not look like one of another, misleads nobody.
    """
    alike = letters_drawn_alike(word)
    rest = [sign for sign in word if sign.isalpha() and sign not in alike]
    is_mixed = any(unicodedata.name(sign, _LATIN).startswith(_LATIN) for sign in rest)
    return alike[:1] if is_mixed or not rest else ""
