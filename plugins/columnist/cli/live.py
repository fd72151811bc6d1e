"""The `build.json` of a live site, fetched from a file or from the web, with bounds.

The only room of the command that asks anything of another machine.
"""

from __future__ import annotations

import json
import re
import time
import urllib.error
import urllib.request
from http import HTTPStatus
from http.client import HTTPException
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import quote, urlsplit, urlunsplit

from columnist.cli.refusal import Misuse, Refusal
from columnist.domain.clock import AsOf
from columnist.domain.diagnostic import quoted
from columnist.domain.values import named_address_fault

if TYPE_CHECKING:
    from http.client import HTTPResponse
    from pathlib import Path

FILE_NAME: Final = "build.json"
SECONDS: Final = 10
MOST_BYTES: Final = 64 * 1024

_USER: Final = re.compile(r"(?<=://)[^/?#]*@")
_AS_TYPED: Final = "/%:@!$&()*+,;=~"
"""Letters of other alphabets are put into code on the way, and nothing else (RFC 3987)."""

_CHUNK: Final = 4 * 1024
_VERSION: Final = 1
_DIGEST: Final = re.compile(r"sha256:[0-9a-f]{64}")
_GONE: Final = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.GONE})
# A copy on the way that is a day old would answer for a site that has changed since.
_HEADERS: Final = {"User-Agent": "columnist", "Cache-Control": "no-cache"}


class Live(NamedTuple):
    """What the live site was built from: the mark of all that it shows, and as of when."""

    released: str
    as_of: AsOf


def read_live(source: str, *, root: Path) -> Live | None:
    """Return what is live by a web address or a path; `None` where nothing is there.

    The address of the site does as well as that of its `build.json`. A path counts from `root`.
    What cannot be read, or was not written by Columnist, is refused.
    """
    scheme, divider, _ = source.partition("://")
    if divider and scheme.lower() not in {"http", "https"}:
        shown = _USER.sub("", source)
        raise Misuse(f"{shown} is neither a file nor an address that begins with https://.")
    data = _fetched(source) if divider else _read(root / source, source)
    return None if data is None else _parsed(data, source)


def _read(path: Path, source: str) -> bytes | None:
    if path.is_dir():
        path /= FILE_NAME
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return None
    except OSError as fault:
        raise Refusal(f"{source} cannot be read: {fault.strerror}.") from fault


def _fetched(address: str) -> bytes | None:
    address = _of_file(address)
    # The scheme is http or https: `read_live` has seen to that.
    request = urllib.request.Request(address, headers=_HEADERS)  # noqa: S310
    until = time.monotonic() + SECONDS
    try:
        with urllib.request.urlopen(request, timeout=SECONDS) as response:  # noqa: S310
            return _body(response, address, until=until)
    except urllib.error.HTTPError as fault:
        if fault.code in _GONE:
            return None
        raise Refusal(f"{address} cannot be read: the server answers {fault.code}.") from fault
    except TimeoutError as fault:
        raise Refusal(_too_late(address)) from fault
    except HTTPException as fault:
        why = "the answer breaks off, or is not that of a web server"
        raise Refusal(f"{address} cannot be read: {why}.") from fault
    except (OSError, ValueError) as fault:
        reason = getattr(fault, "reason", fault)
        if isinstance(reason, TimeoutError):
            raise Refusal(_too_late(address)) from fault
        said = getattr(reason, "strerror", None) or reason
        raise Refusal(f"{address} cannot be read: {said}.") from fault


def _of_file(address: str) -> str:
    """Return the address of `build.json`, given that or the address of the site."""
    if _USER.search(address):
        message = (
            "The address holds a name or a password before its host, which would stand in logs. "
            "Leave it out, or fetch the file by yourself and name that."
        )
        raise Misuse(message)
    try:
        parts = urlsplit(address)
    except ValueError as fault:
        raise Misuse(f"{address} is no web address.") from fault
    if named_address_fault(address) is not None:
        raise Misuse(f"{address} is no web address.")
    is_file = parts.path.endswith(".json")
    path = parts.path if is_file else f"{parts.path.rstrip('/')}/{FILE_NAME}"
    return urlunsplit(parts._replace(path=quote(path, safe=_AS_TYPED)))


def _body(response: HTTPResponse, address: str, *, until: float) -> bytes:
    """Read at most one byte too many, and no longer than allowed however slowly it comes."""
    data = b""
    while len(data) <= MOST_BYTES:
        chunk = response.read1(_CHUNK)
        if not chunk:
            break
        data += chunk
        if time.monotonic() > until:
            raise Refusal(_too_late(address))
    return data


def _too_late(address: str) -> str:
    return f"{address} cannot be read: there was no whole answer within {SECONDS} seconds."


def _parsed(data: bytes, source: str) -> Live:
    if len(data) > MOST_BYTES:
        raise _not_ours(source, f"it has more than {MOST_BYTES:,} bytes")
    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as fault:
        raise _not_ours(source, "it is no JSON") from fault
    if not isinstance(found, dict):
        raise _not_ours(source, "it is no JSON object")
    version = found.get("version")
    if version is None:
        raise _not_ours(source, "it names no version")
    if isinstance(version, bool) or version != _VERSION:
        raise _not_ours(source, f"its version is {quoted(str(version))}, and {_VERSION} is known")
    released, at = found.get("released"), AsOf.parse(str(found.get("as_of")))
    if not isinstance(released, str) or _DIGEST.fullmatch(released) is None:
        raise _not_ours(source, "it does not say what was released")
    if at is None:
        raise _not_ours(source, "it does not say as of when it was built")
    return Live(released, at)


def _not_ours(source: str, why: str) -> Refusal:
    return Refusal(f"{source} is no {FILE_NAME} of Columnist: {why}.")
