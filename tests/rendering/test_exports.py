"""The public data for programs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from columnist.rendering.exports import export_files
from tests.building import COLUMN, FOLDER, case_study, publication
from tests.rendering.public_site import ATTACK, SITE, UNREAD, public

LIVE = case_study()
COMING = case_study(title=UNREAD, publish_on="2026-04-23")
Files = Mapping[str, str | bytes]


def exports_at(files: Files, at: str = "2026-04-15") -> dict[str, bytes]:
    release, columns = public(files, at)
    return export_files(release, columns, site=SITE)


def read(name: str, files: Files, at: str = "2026-04-15") -> Any:  # noqa: ANN401 - JSON
    return json.loads(exports_at(files, at)[name])


def test_a_published_case_study_is_told_in_full() -> None:
    piece = case_study(
        questions=["How so?", {"text": "What else?", "theme": "email-overload", "does": "choice"}],
        client={"alias": "JP", "role": "senior-manager", "sector": "nhs", "setting": "hospital"},
    )
    assert read("case-studies.json", publication(a=piece, b=COMING)) == {
        "version": 1,
        "case_studies": [
            {
                "column": "coaching",
                "slug": "a",
                "url": f"{SITE.url}coaching/a/",
                "title": "Space to think",
                "standfirst": "A manager had 2,000 emails and no time to think.",
                "coaches": ["dorothy-larios"],
                "published": "2026-04-09T07:00:00+01:00",
                "themes": ["confidence"],
                "tags": ["first year in post"],
                "client": {
                    "alias": "JP",
                    "role": "senior-manager",
                    "sector": "nhs",
                    "setting": "hospital",
                },
                "sessions": 2,
                "questions": [
                    {"text": "How so?", "theme": "confidence", "does": None},
                    {"text": "What else?", "theme": "email-overload", "does": "choice"},
                ],
            }
        ],
    }


def test_case_studies_stand_newest_first() -> None:
    files = publication(a=LIVE, b=COMING)
    found = read("case-studies.json", files, "2026-04-23")["case_studies"]
    assert [study["slug"] for study in found] == ["b", "a"]


def test_each_slot_is_told_with_its_instant_its_state_and_the_address_of_what_is_published() -> (
    None
):
    files = publication(a=LIVE, b=COMING) | {
        f"{FOLDER}coaching/column.yml": COLUMN + "skip: [{date: 2026-05-21, reason: rest}]\n"
    }
    schedule = read("schedule.json", files)
    column = schedule["columns"][0]
    slots = column.pop("slots")
    assert schedule["version"] == 1
    assert column == {
        "id": "coaching",
        "title": "Coaching",
        "timezone": "Europe/London",
        "next": "coaching/2026-04-23",
    }
    assert [
        (slot["id"][-5:], slot["at"][10:], slot["state"], slot["url"]) for slot in slots[5:10]
    ] == [
        ("03-26", "T07:00:00+00:00", "missed", None),
        ("04-09", "T07:00:00+01:00", "published", f"{SITE.url}coaching/a/"),
        ("04-23", "T07:00:00+01:00", "filled", None),
        ("05-07", "T07:00:00+01:00", "open", None),
        ("05-21", "T07:00:00+01:00", "skipped", None),
    ]


def test_a_column_without_a_slot_to_come_has_no_next() -> None:
    rule = "cadence: {rrule: FREQ=WEEKLY;UNTIL=20260205, from: 2026-01-15}\n"
    files = publication() | {
        f"{FOLDER}coaching/column.yml": COLUMN[: COLUMN.index("cadence")] + rule
    }
    assert read("schedule.json", files)["columns"][0]["next"] is None
    assert read("build.json", files)["next_due"] is None


def test_the_build_says_for_when_it_was_made_and_what_comes_next() -> None:
    build = read("build.json", publication(a=LIVE))
    assert list(build) == ["version", "as_of", "released", "next_due"]
    assert build["version"] == 1
    assert build["as_of"] == "2026-04-15"
    assert build["released"].startswith("sha256:")
    assert build["next_due"] == "2026-04-23T07:00:00+01:00"


def test_an_instant_is_recorded_as_it_was_given() -> None:
    build = read("build.json", publication(a=LIVE), "2026-04-15T12:00:00+02:00")
    assert build["as_of"] == "2026-04-15T10:00:00Z"


def test_only_as_of_changes_on_days_on_which_nothing_happens() -> None:
    files = publication(a=LIVE, b=COMING)
    one, other = exports_at(files, "2026-04-09"), exports_at(files, "2026-04-22")
    builds = [json.loads(exports.pop("build.json")) for exports in (one, other)]
    assert one == other
    assert [build.pop("as_of") for build in builds] == ["2026-04-09", "2026-04-22"]
    assert builds[0] == builds[1]


def test_nothing_of_a_scheduled_piece_is_in_any_file_before_its_day() -> None:
    files = publication(a=LIVE, secret_slug=COMING)
    before = b"".join(exports_at(files, "2026-04-22").values())
    assert UNREAD.encode() not in before
    assert b"secret-slug" not in before
    assert UNREAD.encode() in exports_at(files, "2026-04-23")["case-studies.json"]


def test_the_files_are_readable_utf_8_and_end_with_a_line_end() -> None:
    for data in exports_at(publication(a=case_study(title="Über uns 学び"))).values():
        assert data.endswith(b"}\n")
        assert b"\\u" not in data
        assert b'\n"version": 1,' in data


def test_text_is_given_as_it_was_typed() -> None:
    found = read("case-studies.json", publication(a=case_study(title=ATTACK)))
    assert found["case_studies"][0]["title"] == ATTACK
