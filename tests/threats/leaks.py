"""Ways in which a piece could be seen before its day, each looked into in a finished site."""

from __future__ import annotations

import gzip
import html
import json
import os
import re
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from columnist.audit.hidden import Hidden
from columnist.audit.search import Search, Sight
from columnist.site_folder import public_of
from tests.building import case_study, judgement_of, publication
from tests.publishing import (
    AT,
    COMES_AT,
    COMING,
    SETTINGS,
    contents,
    in_page,
    judged,
    pieces,
    write_publication,
)
from tests.threats.attempts import Attempt, refusal

if TYPE_CHECKING:
    from collections.abc import Callable

# Words that only the piece holds that comes on 4 June: title, story, question, tags, names.
HIDDEN = re.compile(
    "late.?reply|slow.?answer|harbour.?master|lamplight|rowing|forty letters|night.?ferries|"
    "priya|after supper|desk[.-]",
    re.IGNORECASE,
)
_THEMES_OWN = ("assets/javascripts/", "assets/stylesheets/")
_DIAGNOSTIC = re.compile(r"\S+:\d+:\d+: (?:error|warning): ")
CONTROL = re.compile("two.?rotas", re.IGNORECASE)
"""What is published stands there: nothing is searched that is empty."""


@cache
def built(at: str) -> tuple[dict[str, bytes], str]:
    """The files of a site at an instant, and all that the build said, at its most talkative."""
    with tempfile.TemporaryDirectory() as folder:
        root = write_publication(Path(folder), pieces())
        done = subprocess.run(
            [sys.executable, "-m", "mkdocs", "build", "--verbose", "--site-dir", "out"],
            cwd=root,
            env={**os.environ, "COLUMNIST_AS_OF": at, "NO_MKDOCS_2_WARNING": "1"},
            capture_output=True,
            text=True,
            check=True,
        )
        return contents(root / "out"), done.stdout + done.stderr


def readable(data: bytes) -> str:
    """What a file says, unpacked and with its escapes undone."""
    if data.startswith(b"\x1f\x8b"):
        data = gzip.decompress(data)
    text = data.decode("utf-8", "replace")
    if text.startswith(("{", "[")):
        text = json.dumps(json.loads(text), ensure_ascii=False)
    return unquote(html.unescape(text))


def channel(pattern: str) -> Callable[[], str]:
    """The search of some files of the site, by their paths: before the day, and on it."""

    def outcome() -> str:
        before, after = built(AT)[0], built(COMES_AT)[0]
        searched = [path for path in before if re.fullmatch(pattern, path)]
        assert searched, "there is no such file"
        for path in searched:
            found = HIDDEN.search(f"{path} {readable(before[path])}")
            assert found is None, f"{path}: {found}"
        shown = (
            f"{path} {readable(data)}"
            for path, data in after.items()
            if re.fullmatch(pattern, path)
        )
        assert any(map(HIDDEN.search, shown)), "the search cannot fail"
        return f"Nothing in {len(searched)} file{'s' * (len(searched) > 1)}; there on its day"

    return outcome


def _anywhere() -> str:
    before = built(AT)[0]
    for path, data in before.items():
        if not path.startswith(_THEMES_OWN):
            assert HIDDEN.search(f"{path} {readable(data)}") is None, path
    assert sum(bool(CONTROL.search(readable(data))) for data in before.values()) > 8
    return "In no file of the site, by name or by content"


def _log() -> str:
    told = [line for line in built(AT)[1].splitlines() if _DIAGNOSTIC.match(line) is None]
    assert len(told) > 30
    assert [line for line in told if HIDDEN.search(line)] == []
    return "Nothing, not in the most talkative build, but for what is to be mended in it"


def _no_page() -> str:
    assert f"{COMING}/index.html" not in built(AT)[0]
    assert f"{COMING}/index.html" in built(COMES_AT)[0]
    return "No file until its instant"


def _copied() -> str:
    with tempfile.TemporaryDirectory() as folder:
        source = pieces()[f"case_studies/{COMING}/index.md"]
        root = write_publication(Path(folder), {**pieces(), "docs/note.md": source})
        public = public_of(root, "docs", SETTINGS)
        search = Search(Hidden(*judged(root)), public, Sight(lambda _: None, {}))
        assert isinstance(source, str)
        found = search.findings_in("note/index.html", in_page(source))
        assert {one.hidden for one in found} == {COMING}
    return "Found by the audit, so it stops the release"


def refused(body: str = "", **changes: Any) -> Callable[[], str]:  # noqa: ANN401 - as in YAML
    """The trial of a live piece with something in it that points to one that comes later."""

    def outcome() -> str:
        first = case_study(body + '\n\n"How do you relate to details?"', **changes)
        later = case_study(title="Later", publish_on="2026-06-18")
        judgement = judgement_of(publication(a_piece=first, later=later), AT)
        told = refusal(judgement.diagnostics)
        assert told
        assert not judgement.release.pieces
        return told

    return outcome


def _drafts_stay() -> str:
    for status in ("draft", "review"):
        text = case_study(status=status, publish_on="2026-04-09")
        assert not judgement_of(publication(a_piece=text), AT).release.pieces
    return "Date and approval both; missed, and not published"


LEAKS = (
    Attempt("Its page, at an address that can be guessed", "there as a draft (Pelican)", _no_page),
    Attempt("The front page, and what comes next", "title (Jekyll)", channel("index.html")),
    Attempt("The page of its column", "title (Jekyll)", channel("coaching/index.html")),
    Attempt(
        "The column's schedule, which shows its day",
        "not tried",
        channel("coaching/schedule/index.html"),
    ),
    Attempt(
        "The pieces before and after it",
        "link (Jekyll)",
        channel("coaching/(?:two-rotas|a-space-to-think)/index.html"),
    ),
    Attempt("Pictures beside its text", "copied (Material, Pelican, Jekyll)", channel(r".*\.jpg")),
    Attempt("Themes that it alone has", "listed", channel("themes/.*")),
    Attempt("Tags that it alone has", "listed", channel("tags/.*")),
    Attempt("People whom it alone has", "listed", channel("people/.*")),
    Attempt("All questions", "no such page", channel("questions/.*")),
    Attempt("The feeds", "its file name (Material)", channel(r".*feed\.(?:xml|json)")),
    Attempt("The public calendars", "no such thing", channel(r".*calendar\.ics")),
    Attempt(
        "The map of the site, packed and not", "address (Jekyll)", channel(r"sitemap\.xml(?:\.gz)?")
    ),
    Attempt("The data for programs", "no such thing", channel(r"(?:case-studies|schedule)\.json")),
    Attempt("Redirects from its old addresses", "target named", channel(r"coaching/.*")),
    Attempt("Anything else", "-", _anywhere),
    Attempt(
        "A copy of its text among the pages of `docs/`", "published: it is a page there", _copied
    ),
    Attempt("The log of the build", "its file name", _log),
    Attempt(
        "A link to it in a live piece",
        "kept, and strict builds pass",
        refused("See [this](../later/)."),
    ),
    Attempt("A link to its file in a live piece", "kept", refused("See [this](later.md).")),
    Attempt(
        "The same in a second voice",
        "kept",
        refused(commentary={"by": "client", "text": "See [it](../later/)."}),
    ),
    Attempt("A key that contradicts the day: `draft: false`", "published", refused(draft="false")),
    Attempt("A day that has come, without approval", "published", _drafts_stay),
)
