"""Traces become faults, unless the publication, the consent or an exception explains them."""

from __future__ import annotations

from typing import Any

import pytest

from columnist.catalogue.anonymity import anonymity_faults
from tests.building import FOLDER, case_study, collection_of, publication

CHIEF = """\
themes: {confidence: {title: Confidence, synonyms: [Ardent Doubt]}}
roles: {chief-pharmacist: {title: Chief pharmacist, rare: true}, senior-manager: Senior manager}
settings: {hospital: Hospital}
sectors: {nhs: NHS}
"""
SCOPE = {"basis": "written", "given_on": "2026-01-02", "scope": "identifiable"}


def faults(**pieces: str) -> list[str]:
    """Return place, code and message of each fault of pieces of one column."""
    files = publication(**pieces) | {f"{FOLDER}vocabulary.yml": CHIEF}
    return [
        f"{one.place.path.rpartition('/')[2]}:{one.place.line} {one.code} {one.message}"
        for one in anonymity_faults(collection_of(files))
    ]


def codes(body: str, **changes: Any) -> list[str]:  # noqa: ANN401 - as YAML would have it
    text = case_study(body, **{"questions": [], **changes})
    return [fault.split(" ")[1] for fault in faults(piece=text)]


def test_a_trace_is_told_with_its_place_and_a_cure() -> None:
    files = publication(piece=case_study("She is 43 years old.", questions=[]))
    (fault,) = anonymity_faults(collection_of(files))

    assert fault.message == 'Here stands "43 years old", which is an age to the year.'
    assert fault.hint == (
        'Write a band, such as "in her forties". If it may stay, say why: '
        "allow: [{code: exact-age, reason: ...}]"
    )
    assert (fault.place.line, fault.place.column, fault.is_error) == (14, 8, False)


def test_what_stands_in_a_name_is_told_of_the_name() -> None:
    files = publication(life_in_leeds=case_study()) | {
        f"{FOLDER}coaching/years-in-leicester/index.md": case_study(publish_on=None),
        f"{FOLDER}coaching/years-in-leicester/bradford.jpg": b"",
    }

    assert sorted(
        f"{fault.place.path.removeprefix(FOLDER)} {fault.message} {fault.hint.partition(' If')[0]}"
        for fault in anonymity_faults(collection_of(files))
        if fault.code == "named-place"
    ) == [
        f"coaching/{where}, which reads like the name of a place. Give the {what} another name."
        for where, what in (
            ('life-in-leeds.md The name of this file holds "leeds"', "file"),
            ('years-in-leicester/bradford.jpg The name of this file holds "bradford"', "file"),
            ('years-in-leicester/index.md The name of this folder holds "leicester"', "folder"),
        )
    ]


def test_an_error_is_told_without_the_way_round_it() -> None:
    files = publication(piece=case_study("Ask jo@example.org.", questions=[]))
    (fault,) = anonymity_faults(collection_of(files))

    assert (fault.is_error, fault.hint) == (True, "Take it out; readers write to the column.")


@pytest.mark.parametrize(
    "body",
    [
        "Dorothy Larios asked, and Priya Raman listened.",
        "Dorothy asked, and Larios listened.",
        "She wrote to coaching@example.org.",
        "Her doubt was an Ardent Doubt.",
        "He worked at Hospital Coaching.",
    ],
)
def test_what_the_publication_prints_itself_gives_nobody_away(body: str) -> None:
    assert codes(body) == []


def test_a_namesake_of_a_coach_is_somebody_else() -> None:
    assert codes("Dorothy Wainwright asked.") == ["person-name"]


@pytest.mark.parametrize("body", ["It was Priya who asked.", "Then Dorothy Raman rang."])
def test_a_part_of_the_name_of_another_coach_may_be_the_client(body: str) -> None:
    assert codes(body) == ["person-name"]


def test_the_page_of_a_coach_is_no_profile_of_a_client() -> None:
    people = "dorothy-larios: {name: Dorothy Larios, url: https://x.com/dlarios}\n"
    body = "See https://x.com/dlarios and https://x.com/jpclient of old."
    files = publication(piece=case_study(body, questions=[])) | {f"{FOLDER}people.yml": people}

    (fault,) = anonymity_faults(collection_of(files))
    assert "jpclient" in fault.message


def test_a_first_name_may_be_the_alias_that_is_still_to_be_given() -> None:
    assert codes("Then Jennifer met Sarah Jones.", client=None, status="draft") == ["person-name"]
    assert codes("Then Jennifer came.", client={"role": "senior-manager"}, status="draft") == []


def test_of_many_names_only_one_may_be_the_alias_and_none_behind_a_title() -> None:
    body = "Rosa met Mr Smith. Dr Okonkwo-Bell came, and Nurse Hartley. Rosa asked Sam."
    told = faults(piece=case_study(body, client=None, questions=[], status="draft"))

    assert [fault.split('"')[1] for fault in told] == ["Smith", "Okonkwo-Bell", "Hartley", "Sam"]


def test_an_exception_for_what_may_be_the_alias_is_not_judged_yet() -> None:
    allow = [{"code": "person-name", "reason": "It is a character of a novel."}]

    assert codes("Jennifer came.", client=None, status="draft", allow=allow) == []


def test_whoever_is_named_with_consent_may_be_named_and_still_not_be_reached() -> None:
    body = "Sarah Jones of Leeds City Council is 43. Ask jo@example.org."

    assert codes(body, consent=SCOPE, client={"alias": "SJ"}) == ["email-address"]


def test_a_reprint_has_to_keep_all_the_rules() -> None:
    body = "Sarah Jones is 43."
    consent = {"basis": "reprint", "scope": "anonymised"}

    assert codes(body, consent=consent) == ["person-name", "exact-age"]


def test_a_piece_that_was_taken_back_is_not_searched() -> None:
    assert codes("Ask jo@example.org.", status="withdrawn") == []


@pytest.mark.parametrize(
    ("client", "told"),
    [
        ({"alias": "JP"}, 'alias is "JP", which may be the client\'s own initials.'),
        ({"alias": "J. P.", "alias_is": "first-name"}, "which may be the client's own initials."),
        ({"alias": "J", "alias_is": "initials"}, 'alias is "J", the client\'s own initials; '),
    ],
)
def test_an_alias_that_looks_like_initials_is_told(client: dict[str, str], told: str) -> None:
    (fault,) = faults(piece=case_study("It was late.", questions=[], client=client))

    assert told in fault
    assert "initials-as-alias" in fault


@pytest.mark.parametrize(
    "alias",
    [
        "MMcG",
        "McG",
        "MacD. K.",
        "\uff2b\uff37",
        "A O'B",
        "D\u2019A.",
        "FitzG",
        "J. van D.",
        "É. V.",
        "Ch. M.",
        "K-W",
        "J & P",
        "J/P",
        "K_W",
        "jp",
        "mrk",
        "Mr O'B",
        "R . M c K .",
        "T.v.d.B.",
        "TvdB",
        "K. de W.",
        "\u0422.\u041a.",
        "\u0424. \u042f.",
        "\u0141. K.",
        "r s",
        "r.s",
        "J\u2011P",
        "J \u2022 P",
        "J, P.",
        "Client K.",
        "K. L., MBA",
        "J and P",
        "JPO'D",
        "S***** K***",
    ],
)
def test_initials_are_known_in_other_spellings(alias: str) -> None:
    client = {"alias": alias, "role": "senior-manager"}

    assert codes("It was late.", client=client) == ["initials-as-alias"]


@pytest.mark.parametrize(
    "alias",
    [
        "Mac",
        "Jo",
        "Al",
        "Kai",
        "Di",
        "Mo",
        "Ty",
        "Cy",
        "O'Hara",
        "Van",
        "Chi",
        "Sky",
        "Fitz",
        "van",
        "Jo la Rue",
        "R2",
        "\u674e",
        "A.B.C.D.E.F.G.",
    ],
)
def test_a_short_name_is_no_initials(alias: str) -> None:
    client = {"alias": alias, "role": "senior-manager"}

    assert codes("It was late.", client=client) == []


@pytest.mark.parametrize(
    "client",
    [
        {"alias": "JP", "alias_is": "invented"},
        {"alias": "Nasreen"},
        {"alias": "Nasreen", "alias_is": "first-name"},
        {"role": "senior-manager"},
    ],
)
def test_another_alias_passes(client: dict[str, str]) -> None:
    assert codes("It was late.", client=client, status="draft") == []


def test_a_rare_role_and_a_place_together_are_told() -> None:
    client = {"alias": "Nasreen", "role": "chief-pharmacist"}
    text = case_study("She lives in Leeds.", questions=[], client=client)

    assert faults(piece=text) == [
        'piece.md:14 named-place Here stands "Leeds", which reads like the name of a place.',
        (
            'piece.md:9 rare-role Few people are "Chief pharmacist", and line 14 names "Leeds": '
            "the two together may point at one of them."
        ),
    ]
    assert codes("She lives in town.", client=client) == []
    assert codes("She lives in Leeds.", client={**client, "role": "senior-manager"}) == [
        "named-place"
    ]


@pytest.mark.parametrize(("one", "other"), [("JP", "J.P."), ("Zo\xeb", "Zoe"), ("Zoe", "\uff3aoe")])
def test_one_alias_in_two_spellings_is_one(one: str, other: str) -> None:
    a, b = (
        case_study("It was late.", questions=[], client={"alias": alias, "alias_is": "invented"})
        for alias in (one, other)
    )
    assert [fault.split(" ")[1] for fault in faults(a=a, b=b)] == ["same-alias"]


def test_two_clients_with_one_alias_are_told_at_the_later_piece() -> None:
    first = case_study("It was late.", questions=[], client={"alias": "Nasreen"})
    second = first.replace("2026-04-09", "2026-04-23").replace("Nasreen", "nasreen")
    gone = first.replace('"approved"', '"withdrawn"')
    nameless = case_study("It was late.", questions=[], client=None, status="draft")

    assert faults(a_second=second, first=first, gone=gone, nameless=nameless) == [
        (
            'a-second.md:9 same-alias alias is "nasreen", as in case_studies/coaching/first.md; '
            "readers will take two clients for one."
        )
    ]


def test_two_clients_whose_aliases_differ_in_their_figures_are_two() -> None:
    first = case_study("It was late.", questions=[], client={"alias": "Client 1"})
    second = first.replace("2026-04-09", "2026-04-23").replace("Client 1", "Client 2")

    assert faults(first=first, second=second) == []


def test_an_exception_silences_one_code_in_one_piece() -> None:
    allow = [{"code": "exact-age", "reason": "She wishes it."}]
    piece = case_study("She is 43 years old, in Leeds.", questions=[], allow=allow)
    other = case_study("She is 44 years old.", questions=[], client={"alias": "Nasreen"})

    assert [fault.split(" ")[:2] for fault in faults(other=other, piece=piece)] == [
        ["other.md:14", "exact-age"],
        ["piece.md:15", "named-place"],
    ]


def test_an_exception_that_is_not_needed_is_told() -> None:
    allow = [
        {"code": "exact-age", "reason": "She wishes it."},
        {"code": "private-name", "reason": "A word as well."},
    ]

    assert faults(piece=case_study("It was late.", questions=[], allow=allow)) == [
        (
            'piece.md:13 unused-allowance allow (item 1) makes an exception for "exact-age", which '
            "is not found here."
        )
    ]


def test_an_exception_that_is_made_twice_is_told_once() -> None:
    allow = [
        {"code": "exact-age", "reason": "She wishes it."},
        {"code": "private-name", "reason": "A word as well."},
        {"code": "exact-age", "reason": "She does."},
        {"code": "private-name", "reason": "It is."},
    ]
    piece = case_study("She is 43 years old.", questions=[], allow=allow)

    assert faults(piece=piece) == [
        (
            'piece.md:13 unused-allowance allow (item 3) makes an exception for "exact-age", as '
            "item 1 does already."
        ),
        (
            'piece.md:13 unused-allowance allow (item 4) makes an exception for "private-name", as '
            "item 2 does already."
        ),
    ]


@pytest.mark.parametrize(
    ("code", "hint"),
    [
        ("calender-date", 'Did you mean "calendar-date"?'),
        ("bananas", "Known are calendar-date, exact-age, exact-tenure, initials-as-alias, "),
        ("hidden-comment", "Known are calendar-date, exact-age, exact-tenure, initials-as-alias, "),
    ],
)
def test_an_exception_for_no_rule_of_anonymity_is_an_error(code: str, hint: str) -> None:
    allow = [{"code": code, "reason": "Why not."}]
    files = publication(piece=case_study("It was late.", questions=[], allow=allow))

    (fault,) = anonymity_faults(collection_of(files))
    assert (fault.code, fault.is_error) == ("unknown-code", True)
    assert fault.hint.startswith(hint)
