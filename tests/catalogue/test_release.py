"""What is public at an instant."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from columnist.catalogue.release import release, shared_words
from columnist.domain.clock import AsOf
from tests.building import (
    COLUMN,
    PEOPLE,
    VOCABULARY,
    case_study,
    collection_of,
    publication,
    release_at,
)
from tests.telling import entry_of

CONSENT = {"basis": "written", "given_on": "2026-01-02", "scope": "anonymised"}
WORDS = VOCABULARY.replace(
    "roles: {",
    "  inbox: {title: The inbox, replaced_by: confidence}\n"
    "  post: {title: Post}\nroles: {boss: Boss, ",
)
FILES = publication(
    first=case_study(publish_on="2026-03-26", tags=["nhs", "time off"]),
    second=case_study(
        publish_on="2026-04-09",
        tags=["nhs"],
        questions=[{"text": "Why?", "theme": "post"}],
        commentary={"by": "priya-raman", "text": "So."},
        client={
            "alias": "JP",
            "alias_is": "invented",
            "role": "senior-manager",
            "setting": "hospital",
            "sector": "nhs",
        },
    ),
    coming=case_study(
        publish_on="2026-04-23", themes=["email-overload"], client={"alias": "X", "role": "boss"}
    ),
    unread="---\ntitle: [\n---\nhi\n",
) | {"case_studies/vocabulary.yml": WORDS}


def test_a_release_holds_published_pieces_alone_newest_first_and_numbered() -> None:
    found = release_at(FILES, "2026-04-10")

    assert [(piece.id, piece.number, piece.on) for piece in found.pieces] == [
        ("coaching/second", 2, date(2026, 4, 9)),
        ("coaching/first", 1, date(2026, 3, 26)),
    ]


def test_each_column_numbers_its_own_pieces() -> None:
    files = FILES | {
        "case_studies/other/column.yml": COLUMN,
        "case_studies/other/only.md": case_study(publish_on="2026-04-09"),
    }

    assert {piece.id: piece.number for piece in release_at(files, "2026-04-10").pieces} == {
        "other/only": 1,
        "coaching/second": 2,
        "coaching/first": 1,
    }


def test_a_release_knows_only_the_words_and_people_of_published_pieces() -> None:
    found = release_at(FILES, "2026-04-10")

    assert set(found.vocabulary.themes) == {"confidence", "inbox", "post"}
    assert set(found.vocabulary.roles) == {"senior-manager"}
    assert set(found.vocabulary.settings) == {"hospital"}
    assert set(found.vocabulary.sectors) == {"nhs"}
    assert set(found.people.people) == {"dorothy-larios", "priya-raman"}
    assert found.tag_slugs == {"nhs": "nhs", "time off": "time-off"}


def test_the_pieces_of_a_word_are_found_newest_first() -> None:
    found = release_at(FILES, "2026-04-10")
    slugs = {
        "column": [piece.entry.slug for piece in found.by_column["coaching"]],
        "theme": [piece.entry.slug for piece in found.by_theme["confidence"]],
        "tag": [piece.entry.slug for piece in found.by_tag["nhs"]],
        "person": [piece.entry.slug for piece in found.by_person["dorothy-larios"]],
    }

    assert slugs == {word: ["second", "first"] for word in slugs}
    assert set(found.by_theme) == {"confidence"}
    assert found.sharing("tags", "time off") == (1,)
    assert found.sharing("role", "senior-manager") == (0, 1)
    assert found.sharing("themes", "email-overload") == ()


def test_before_the_first_slot_nothing_is_public() -> None:
    found = release_at(FILES, "2026-03-25")

    assert (found.pieces, found.by_column, found.tombstones) == ((), {}, ())
    assert set(found.people.people) == set()
    words = found.vocabulary
    assert [*words.themes, *words.roles, *words.settings, *words.sectors] == []


def test_a_release_says_what_it_is_of() -> None:
    collection, moment = collection_of(FILES), AsOf.parse("2026-04-10")
    assert moment is not None

    found = release(collection, at=moment, faulty=frozenset())

    assert (found.at, found.columns) == (moment, collection.columns)


@pytest.mark.parametrize(
    ("client", "role", "setting"),
    [
        ({"alias": "X", "role": "boss", "setting": "hospital"}, ("boss",), ("hospital",)),
        ({"alias": "X"}, (), ()),
        (None, (), ()),
    ],
)
def test_two_pieces_are_near_each_other_by_theme_tag_role_and_setting(
    client: dict[str, str] | None, role: tuple[str, ...], setting: tuple[str, ...]
) -> None:
    found = shared_words(entry_of(case_study(tags=["nhs"], client=client)))

    assert found == {
        "themes": ("confidence",),
        "tags": ("nhs",),
        "role": role,
        "setting": setting,
    }


def test_pieces_are_found_by_their_ids() -> None:
    found = release_at(FILES, "2026-04-10")
    first = found.piece_of["coaching/first"]

    assert found.position(first) == 1


def test_a_moved_piece_keeps_its_slot_and_appears_on_its_day() -> None:
    column = COLUMN + "move: [{slot: 2026-04-09, to: 2026-04-07, reason: Easter}]\n"
    files = FILES | {"case_studies/coaching/column.yml": column}

    piece = release_at(files, "2026-04-07").piece_of["coaching/second"]

    assert (piece.on, piece.day) == (date(2026, 4, 9), date(2026, 4, 7))
    assert piece.instant.isoformat() == "2026-04-07T06:00:00+00:00"


def test_a_piece_of_an_unpublished_client_uses_no_words() -> None:
    files = publication(a=case_study(client=None)) | {"case_studies/people.yml": PEOPLE}
    moment = AsOf.parse("2026-04-10")
    assert moment is not None

    found = release(collection_of(files), at=moment, faulty=frozenset())

    assert (found.pieces, set(found.vocabulary.roles)) == ((), set())


GONE = {"on": "2026-05-01", "mode": "gone", "note": "Taken back."}


def test_a_piece_that_is_gone_leaves_its_address_and_a_note_and_nothing_else() -> None:
    files = publication(a=case_study(status="withdrawn", withdrawn=GONE))

    (tombstone,) = release_at(files, "2026-06-01").tombstones

    assert (tombstone.url_path, tombstone.on, tombstone.note) == (
        "coaching/a/",
        date(2026, 5, 1),
        "Taken back.",
    )
    assert (tombstone.slot, tombstone.column.id) == (date(2026, 4, 9), "coaching")
    assert release_at(files, "2026-06-01").pieces == ()


@pytest.mark.parametrize(
    "changes",
    [
        {"withdrawn": {"mode": "gone"}},
        {"withdrawn": {"mode": "gone"}, "consent": None},
        {"withdrawn": {"mode": "gone", "on": "2026-04-09"}},
        {"withdrawn": {"mode": "gone"}, "consent": {**CONSENT, "withdrawn_on": "2026-04-09"}},
    ],
    ids=["no day", "no consent", "on the day of its slot", "taken back on that day"],
)
def test_a_piece_that_readers_had_seen_leaves_its_address_even_without_a_note(
    changes: dict[str, Any],
) -> None:
    files = publication(
        a=case_study(status="withdrawn", publish_on="2026-03-26"),
        b=case_study(**{"status": "withdrawn", **changes}),
    )

    (tombstone,) = release_at(files, "2026-06-01").tombstones

    assert (tombstone.url_path, tombstone.note) == ("coaching/b/", "")


def test_a_piece_whose_client_took_back_the_consent_may_leave_a_note() -> None:
    consent = {**CONSENT, "withdrawn_on": "2026-05-01"}
    files = publication(a=case_study(consent=consent, withdrawn={"mode": "gone"}))

    assert len(release_at(files, "2026-06-01").tombstones) == 1


@pytest.mark.parametrize(
    "changes",
    [
        {"withdrawn": {"on": "2026-05-01"}},
        {"withdrawn": {"on": "2026-05-01", "mode": "vanish"}},
        {},
        {"withdrawn": GONE, "publish_on": None},
        {"withdrawn": GONE, "publish_on": "2026-06-04"},
        {"withdrawn": {**GONE, "on": "2026-04-08"}},
        {"withdrawn": {"mode": "gone"}, "consent": {**CONSENT, "withdrawn_on": "2026-04-08"}},
    ],
    ids=["no mode", "vanish", "no group", "no slot", "before its slot", "never seen", "taken back"],
)
def test_whatever_readers_had_not_seen_or_was_to_vanish_leaves_nothing(
    changes: dict[str, Any],
) -> None:
    files = publication(a=case_study(**{"status": "withdrawn", **changes}))

    assert release_at(files, "2026-06-01").tombstones == ()


def test_a_tombstone_names_no_day_that_is_still_to_come() -> None:
    files = publication(a=case_study(status="withdrawn", withdrawn=GONE))

    assert [one.on for one in release_at(files, "2026-04-30").tombstones] == [None]
    assert [one.on for one in release_at(files, "2026-05-01").tombstones] == [date(2026, 5, 1)]


def test_a_note_is_left_only_where_a_piece_is_withdrawn() -> None:
    files = publication(a=case_study(withdrawn=GONE))

    assert release_at(files, "2026-06-01").tombstones == ()


def test_a_piece_of_a_column_that_cannot_be_read_leaves_nothing() -> None:
    files = publication(a=case_study(status="withdrawn", withdrawn=GONE)) | {
        "case_studies/coaching/column.yml": "title: ["
    }

    assert release_at(files, "2026-06-01").tombstones == ()
