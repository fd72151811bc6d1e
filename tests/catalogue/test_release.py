"""What is public at an instant."""

from __future__ import annotations

from datetime import date

import pytest

from columnist.catalogue.release import release
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
    assert tombstone.slot == date(2026, 4, 9)
    assert release_at(files, "2026-06-01").pieces == ()


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
    changes: dict[str, object],
) -> None:
    files = publication(a=case_study(**{"status": "withdrawn", **changes}))  # type: ignore[arg-type]

    assert release_at(files, "2026-06-01").tombstones == ()


def test_a_note_is_left_only_where_a_piece_is_withdrawn() -> None:
    files = publication(a=case_study(withdrawn=GONE))

    assert release_at(files, "2026-06-01").tombstones == ()


def test_a_piece_of_a_column_that_cannot_be_read_leaves_nothing() -> None:
    files = publication(a=case_study(status="withdrawn", withdrawn=GONE)) | {
        "case_studies/coaching/column.yml": "title: ["
    }

    assert release_at(files, "2026-06-01").tombstones == ()
