"""The Content-Security-Policy of a finished page: what its own HTML needs, and nothing else.

Scripts that stand in the page are allowed by their digests, one by one, so that a script that found
its way in later would not run. Nothing may come from another host. A page may search with Pagefind,
which compiles WebAssembly in a worker. (CSP Level 3, https://www.w3.org/TR/CSP3/)
"""

from __future__ import annotations

import base64
import hashlib
import re
from functools import lru_cache
from html import unescape
from typing import Final

_HEADER: Final = "Content-Security-Policy"
# Letters in both cases, and leaps from `<` to `<`: told to ignore case, or to be lazy, the engine
# looks at each character, which takes five times as long.
_NAME: Final = "[sS][cC][rR][iI][pP][tT]"
_SCRIPT: Final = re.compile(rf"<{_NAME}\b([^>]*)>([^<]*(?:<(?!/{_NAME})[^<]*)*)</{_NAME}")
_STYLE: Final = re.compile(r"<style\b[^>]*>(.*?)</style", re.DOTALL | re.IGNORECASE)
_STYLE_ATTRIBUTE: Final = re.compile(r'<[a-z][^<>]*\sstyle="([^"]*)"', re.IGNORECASE)
_TYPE: Final = re.compile(r"""\btype=["']?([^"'\s>]*)""", re.IGNORECASE)
_SOURCE: Final = re.compile(r"\bsrc=", re.IGNORECASE)
_HEAD: Final = re.compile(r"<head\b[^>]*>(?:\s*<meta charset=[^>]*>)?", re.IGNORECASE)
_RUN: Final = frozenset({"", "text/javascript", "application/javascript", "module"})
"""The types of a script that a browser runs; it takes others for data."""

_POLICY: Final = (
    "default-src 'none'; base-uri 'none'; form-action 'self'; "
    "script-src 'self' 'wasm-unsafe-eval'{scripts}; style-src 'self'{styles}; "
    "img-src 'self' data:; font-src 'self'; media-src 'self'; connect-src 'self'; "
    "worker-src 'self'; manifest-src 'self'"
)


def with_policy(html: str) -> str:
    """Return a page with its policy and its referrer policy right behind `meta charset`.

    A page that has a policy already, because its owner wrote one, is left as it is.
    """
    head = _HEAD.search(html)
    if head is None or f'http-equiv="{_HEADER}"' in html:
        return html
    policy = policy_of(html)
    lines = (
        f'\n      <meta http-equiv="{_HEADER}" content="{policy}">'
        '\n      <meta name="referrer" content="same-origin">'
    )
    return html[: head.end()] + lines + html[head.end() :]


def policy_of(html: str) -> str:
    """Return the policy under which a page works as it is."""
    scripts = [match[2] for match in _SCRIPT.finditer(html) if _is_inline(match[1])]
    styles = [match[1] for match in _STYLE.finditer(html)] if "<style" in html else []
    attributes = _STYLE_ATTRIBUTE.findall(html) if " style=" in html else []
    wanted = _sources([*styles, *map(unescape, attributes)])
    unsafe = " 'unsafe-hashes'" if attributes else ""  # the digests of attributes count only so
    return _POLICY.format(scripts=_sources(scripts), styles=unsafe + wanted)


@lru_cache(maxsize=256)
def _is_inline(attributes: str) -> bool:
    if _SOURCE.search(attributes):
        return False
    kind = _TYPE.search(attributes)
    return (kind[1].lower() if kind else "") in _RUN


def _sources(texts: list[str]) -> str:
    return "".join(f" '{source}'" for source in dict.fromkeys(map(_digest, texts)))


@lru_cache(maxsize=256)
def _digest(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"
