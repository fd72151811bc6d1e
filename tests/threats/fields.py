"""Hostile front matter: fields that break out, choose a template, explode, or lie about the day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from columnist.domain.settings import Settings
from columnist.publication import edition_of
from columnist.rendering.composition import compose
from columnist.rendering.html import render_page
from tests.building import case_study, judgement_of, publication
from tests.threats.attempts import AT, Attempt, changed, fields, refusal

if TYPE_CHECKING:
    from collections.abc import Callable

SETTINGS = Settings(
    name="Second Thursday",
    url="https://example.org/",
    description="Case studies.",
    content_dir="case_studies",
    docs_dir="docs",
)
BREAKING = '</title><script>window.broken=1</script>" onload="window.broken=1'


def printed(**changes: Any) -> Callable[[], str]:  # noqa: ANN401 - as in YAML
    """The trial of a field that is printed: it is text wherever the site shows it."""

    def outcome() -> str:
        judgement = judgement_of(publication(a_piece=case_study(**changes)), AT)
        assert len(judgement.release.pieces) == 1, refusal(judgement.diagnostics)
        edition = edition_of(judgement, settings=SETTINGS)
        composition = compose(edition, description="Case studies.")
        for page in composition.pages:
            made = render_page(page, site=edition.site)
            html = f"{made.title_html}{made.head}{made.content}"
            assert "<script>window" not in html, page.path
            assert '" onload' not in html, page.path
        for path, data in composition.files.items():
            if path.endswith((".xml", ".html")):
                assert b"<script>window" not in data, path
        return "Printed as text on every page, in feeds, calendars and data"

    return outcome


def drafts(field: str) -> str:
    """The lines of a piece that is ready, with one more."""
    return case_study().removeprefix("---\n").partition("---\n")[0] + field


def taken_back() -> str:
    consent = {
        "basis": "written",
        "given_on": "2026-01-02",
        "scope": "anonymised",
        "withdrawn_on": "2026-04-20",
    }
    judgement = judgement_of(publication(a_piece=case_study(consent=consent)), AT)
    assert not judgement.release.pieces
    return "Withdrawn from that build on, whatever the status says"


DAYS = (
    ("A day without its zeros", "2026-7-1"),
    ("A day with slashes, which two countries read differently", "01/07/2026"),
    ("A day in words", "24 April"),
    ("A day without hyphens", "20260701"),
    ("A year", "2026"),
    ("A day that does not exist", "2026-02-29"),
    ("Zeros", "0000-01-01"),
    ("A day before any column", "1889-01-01"),
    ("`null`", "null"),
    ("A list of days", "[2026-07-01, 2020-01-01]"),
    ("Digits of another script", "\u0662\u0660\u0662\u0666-07-01"),
    ("Hyphens of another kind", "2026\u201307\u201301"),
    ("A time and an offset", "2020-01-01T00:00:00+14:00"),
)

FIELDS = (
    Attempt(
        "A title that closes the title and runs", "runs on every page", printed(title=BREAKING)
    ),
    Attempt("The same as a standfirst", "runs", printed(standfirst=BREAKING)),
    Attempt("The same as a tag", "runs", printed(tags=[f"nhs {BREAKING}"])),
    Attempt("The same as an outcome", "not tried", printed(outcomes=[BREAKING])),
    Attempt(
        "A title with line feeds and an event for the calendar",
        "not tried",
        printed(title="A\nBEGIN:VEVENT\nSUMMARY:x"),
    ),
    Attempt(
        "`template:` of a redirect", "an open redirect", fields(drafts("template: redirect.html\n"))
    ),
    Attempt("`template:` that is missing", "the build dies", fields(drafts("template: no.html\n"))),
    Attempt("`hide: 7`", "the build dies", fields(drafts("hide: 7\n"))),
    Attempt("`search: {boost: 1000000}`", "accepted", fields(drafts("search: {boost: 1000000}\n"))),
    Attempt("`draft: false`, against a coming day", "published", fields(drafts("draft: false\n"))),
    Attempt("`slug: ../../../x`", "written outside the site", fields(drafts("slug: ../../../x\n"))),
    Attempt(
        "`tags: [null]`",
        "the build dies",
        fields("title: A\ncoaches: [dorothy-larios]\ntags: [null]"),
    ),
    Attempt("The day given twice", "the last one wins", fields(drafts("publish_on: 2020-01-01\n"))),
    Attempt("A title of 1,900 characters", "printed", changed(title="A " * 950)),
    Attempt("A title under a heap of accents", "printed", changed(title="A" + "\u0301" * 60)),
    Attempt("A status that does not exist", "accepted", changed(status="published")),
    Attempt(
        "An object of Python", "published as text", fields("title: !!python/object:os.system x")
    ),
    Attempt("A variable of the environment", "published as text", fields("title: !ENV HOME")),
    Attempt("An anchor and an alias", "read", fields("title: &a x\nstandfirst: *a")),
    Attempt(
        "Aliases that multiply",
        "11 s",
        fields("a: &a [x, x, x]\n" + "".join(f"b{n}: &b{n} [*a, *a, *a]\n" for n in range(9))),
    ),
    Attempt("Ten thousand brackets", "a crash of the interpreter", fields("tags: " + "[" * 10_000)),
    Attempt("Eight thousand lists in lists", "a crash", fields("tags:\n  " + "- " * 8_000 + "a")),
    Attempt("Forty kilobytes of fields", "read", fields("title: " + "a " * 20_000)),
    Attempt("A merge of keys", "read", fields("<<: {status: approved}\ntitle: A")),
    Attempt("A second document", "ignored", fields("title: A\n...\nstatus: approved")),
    Attempt("A front matter that cannot be read", "published as text", fields('title: "A')),
    Attempt("An escape that hides a control character", "passed on", fields('title: "a\\x1b[2Jb"')),
    Attempt("An address as a path of the site", "a redirect", changed(aliases=["//x.example/"])),
    Attempt("A path upwards", "written outside", changed(aliases=["/../../x/"])),
    Attempt("The path of a page of ours", "overwritten", changed(aliases=["/themes/"])),
    Attempt("A consent that was taken back", "no such thing", taken_back),
    *(
        Attempt(what, "published, or a traceback", fields(drafts("").replace('"2026-04-09"', day)))
        for what, day in DAYS
    ),
)
