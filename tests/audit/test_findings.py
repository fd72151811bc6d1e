"""What an audit says: where, of whom, and no name where strangers may read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.audit.findings import Audit, Finding, audit_report

if TYPE_CHECKING:
    from tests.audit.conftest import Audited

LEAKS = (
    Finding.leak("index.html", "coaching/the-late-reply", "the title", "the late reply"),
    Finding.leak("index.html", "coaching/the-late-reply", "a tag", "night ferries"),
    Finding.leak(
        "coaching/the-late-reply/index.html",
        "coaching/the-late-reply",
        "the address",
        "coaching/the-late-reply",
        is_in_name=True,
    ),
)
NAME = "0f0f0f0f"
NO_SITE = "error: This folder holds no site that Columnist built: case-studies.json is missing,"
PUBLISHED = "which is published"
WHICH = "which is not published"
SEARCHED = "Searched: 90 files, 3 unpublished pieces and 2 published."
AUDIT = Audit(LEAKS, 90, 3, 2, {"coaching/the-late-reply": NAME})


def test_a_report_names_no_unpublished_piece_not_even_by_the_name_of_a_file() -> None:
    assert audit_report(AUDIT).splitlines() == [
        f"(a file named after {NAME}): error: It shows the address of {NAME}, {WHICH}. [leak]",
        f"index.html: error: It shows the title, a tag of {NAME}, {WHICH}. [leak]",
        f"Found 1 unpublished piece in 2 files; 0 things missing. {SEARCHED}",
    ]


def test_an_editor_can_ask_for_the_names_and_the_words() -> None:
    assert audit_report(AUDIT, shows_names=True).splitlines()[1] == (
        "index.html: error: It shows the title, a tag of coaching/the-late-reply, which is not "
        'published ("the late reply"; "night ferries"). [leak]'
    )


def test_what_is_missing_and_what_is_closed_is_told_by_name() -> None:
    findings = (
        Finding.lack("feed.xml", "the newest piece", "a/b"),
        Finding.lack("a/b/index.html", "", "a/b"),
        Finding.lack("index.html", "", ""),
        Finding.closed("x\x1b.zip", "is a pipe"),
    )
    assert audit_report(Audit(findings, 90, 3, 2)).splitlines() == [
        f"a/b/index.html: error: There is no such file; it is the page of a/b, {PUBLISHED}. [lack]",
        "feed.xml: error: It should hold the newest piece (a/b), and does not. [lack]",
        "index.html: error: There is no such file; every site has it. [lack]",
        "x<U+001B>.zip: error: It is a pipe, so nobody can tell what is in it. [closed]",
        f"Found 0 unpublished pieces in 0 files; 3 things missing. {SEARCHED}",
    ]


def test_where_no_site_is_its_files_are_not_listed() -> None:
    findings = (
        Finding.lack("a/b/index.html", "", "a/b"),
        Finding.lack("index.html", "the title", "a/b"),
        Finding.closed("x.zip", "is a pipe"),
    )
    assert audit_report(Audit(findings, 90, 3, 2, is_site=False)).splitlines() == [
        f"{NO_SITE} and so is the page of each published piece. [lack]",
        "index.html: error: It should hold the title (a/b), and does not. [lack]",
        "x.zip: error: It is a pipe, so nobody can tell what is in it. [closed]",
        f"Found 0 unpublished pieces in 0 files; 2 things missing. {SEARCHED}",
    ]


def test_many_finds_are_cut_and_counted() -> None:
    findings = tuple(Finding.closed(f"{number:03}.zip", "is a pipe") for number in range(100))
    lines = audit_report(Audit(findings, 100, 0, 0)).splitlines()
    assert lines[-2] == "... and 40 more of the kind."
    assert len(lines) == 62


def test_a_clean_site_is_told_in_one_line(built: Audited) -> None:
    assert audit_report(built.audit(built.site)) == (
        f"Nothing leaks and nothing is missing: {len(built.site)} files, 3 unpublished pieces and "
        "2 published."
    )


def test_the_digest_of_a_piece_changes_with_its_text_and_tells_nothing(built: Audited) -> None:
    digests = {name: built.search.hidden.digest_of(name) for name in built.judgement.standings}
    assert len(set(digests.values())) == len(digests)
    assert all(len(digest) == 8 and int(digest, 16) >= 0 for digest in digests.values())
