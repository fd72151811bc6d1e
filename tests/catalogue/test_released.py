"""The mark of everything that is public."""

from __future__ import annotations

import re
from typing import Any

import pytest

from columnist.catalogue.public_schedule import held_slots, public_columns
from columnist.catalogue.released import released_digest
from columnist.content.sign_off import sign_off_digest
from tests.building import (
    COLUMN,
    FOLDER,
    PEOPLE,
    VOCABULARY,
    case_study,
    collection_of,
    judgement_of,
    publication,
)

LIVE = case_study()
COMING = case_study(title="Later", publish_on="2026-04-23")
Files = dict[str, str | bytes]


def mark(files: Files, at: str = "2026-04-15") -> str:
    judgement = judgement_of(files, at)
    assert not judgement.has_errors
    columns = public_columns(
        judgement.release.columns,
        at=judgement.release.at,
        published=judgement.release.pieces,
        held=held_slots(judgement.collection.entries),
    )
    return released_digest(judgement.release, columns)


def with_live(**changes: Any) -> Files:  # noqa: ANN401 - as YAML would have it
    return publication(live=case_study(**changes), coming=COMING)


def with_column(text: str) -> Files:
    return with_live() | {f"{FOLDER}coaching/column.yml": text}


def test_the_mark_is_a_sha_256() -> None:
    assert re.fullmatch("sha256:[0-9a-f]{64}", mark(with_live()))


def test_the_mark_stays_while_nothing_public_changes() -> None:
    assert mark(with_live(), "2026-04-09") == mark(with_live(), "2026-04-22")
    assert mark(with_live()) == mark(dict(reversed(with_live().items())))


def test_the_mark_changes_when_a_piece_appears_and_when_a_slot_passes_empty() -> None:
    marks = [mark(with_live(), day) for day in ("2026-04-22", "2026-04-23", "2026-05-07")]
    assert len(set(marks)) == len(marks)


def test_the_mark_changes_when_a_skipped_slot_goes_by() -> None:
    files = with_column(COLUMN + "skip: [{date: 2026-05-07, reason: rest}]\n")
    assert mark(files, "2026-05-06") != mark(files, "2026-05-07")
    assert mark(files, "2026-05-07") == mark(files, "2026-05-08")


def test_the_mark_changes_on_the_day_of_a_correction_to_come() -> None:
    files = with_live(corrections=[{"on": "2026-04-14", "note": "Three, not two."}])
    assert mark(files, "2026-04-13") != mark(files, "2026-04-14")


SIGNED = sign_off_digest(collection_of(publication(live=LIVE)).entries[0])
WITHDRAWN = {"on": "2026-04-12", "mode": "gone"}

PUBLIC_CHANGES: dict[str, Files] = {
    "a title": with_live(title="Room to think"),
    "a body": publication(live=LIVE + "\nOne more line.\n", coming=COMING),
    "a standfirst": with_live(standfirst="Another one."),
    "a takeaway": with_live(takeaways=["Ask."]),
    "a consent": with_live(consent={"basis": "composite", "scope": "anonymised"}),
    "an address": publication(other=LIVE, coming=COMING),
    "a tag": with_live(tags=["other"]),
    "a theme's title": with_live()
    | {f"{FOLDER}vocabulary.yml": VOCABULARY.replace("title: Confidence", "title: Courage")},
    "a coach's name": with_live()
    | {f"{FOLDER}people.yml": PEOPLE.replace("Dorothy Larios", "D. Larios")},
    "a column's contact": with_column(COLUMN.replace("coaching@", "stories@")),
    "a column's accent": with_column(COLUMN + "accent: plum\n"),
    "a skipped slot": with_column(COLUMN + "skip: [{date: 2026-06-04, reason: leave}]\n"),
    "the reason of a skip": with_column(COLUMN + "skip: [{date: 2026-06-04, reason: rest}]\n"),
    "a moved slot": with_column(
        COLUMN + "move: [{slot: 2026-06-04, to: 2026-06-05, reason: feast}]\n"
    ),
    "a coming piece that holds a slot": publication(live=LIVE),
    "a withdrawal": with_live(status="withdrawn", withdrawn=WITHDRAWN),
    "the note of a withdrawal": with_live(
        status="withdrawn", withdrawn={**WITHDRAWN, "note": "By wish."}
    ),
    "a sign-off": publication(
        live=LIVE.replace('"scope"', f'"approved_text": "{SIGNED}", "scope"'), coming=COMING
    ),
    "the day for handing in": with_column(COLUMN + "deadlines: {submission: 3 weeks}\n"),
    "a later day for handing in": with_column(COLUMN + "deadlines: {submission: 2 weeks}\n"),
    "a withdrawal that leaves nothing": with_live(status="withdrawn"),
}


def test_no_two_different_publications_have_one_mark() -> None:
    marks = {name: mark(files) for name, files in PUBLIC_CHANGES.items()} | {"": mark(with_live())}
    assert len(set(marks.values())) == len(marks)


REPLACED = VOCABULARY.replace(
    "themes:\n", "themes:\n  inbox: {title: Inbox, replaced_by: confidence}\n"
)
INWARD_CHANGES: dict[str, Files] = {
    "a coming title": publication(live=LIVE, coming=COMING.replace("Later", "Much later")),
    "a draft": with_live() | publication(draft=case_study(status="draft", publish_on=None)),
    "a reference": with_live(
        consent={
            "basis": "written",
            "given_on": "2026-01-02",
            "scope": "anonymised",
            "reference": "2026-017",
        }
    ),
    "a priority": with_live(priority="3"),
    "a word that no published piece uses": with_live()
    | {f"{FOLDER}vocabulary.yml": VOCABULARY.replace("Email overload", "Too much e-mail")},
    "somebody without a published piece": with_live()
    | {f"{FOLDER}people.yml": PEOPLE.replace("Priya Raman", "P. Raman")},
    "the day of consent": with_live(
        consent={"basis": "written", "given_on": "2026-01-03", "scope": "anonymised"}
    ),
    "a theme near to one, without a published piece": with_live()
    | {
        f"{FOLDER}vocabulary.yml": VOCABULARY.replace(
            "title: Confidence", "title: Confidence, related: [email-overload]"
        )
    },
    "how rare a role is": with_live()
    | {
        f"{FOLDER}vocabulary.yml": VOCABULARY.replace(
            "senior-manager: Senior manager", "senior-manager: {title: Senior manager, rare: true}"
        )
    },
    "the title of a theme that was replaced": with_live()
    | {f"{FOLDER}vocabulary.yml": REPLACED.replace("Inbox", "Letters")},
    "the runway": with_column(COLUMN + "runway: 6\n"),
}


@pytest.mark.parametrize("change", INWARD_CHANGES)
def test_what_readers_cannot_see_does_not_change_the_mark(change: str) -> None:
    files = INWARD_CHANGES[change]
    before = with_live()
    if change == "a draft":
        files = files | publication(live=LIVE, coming=COMING)
    if change == "the title of a theme that was replaced":
        before |= {f"{FOLDER}vocabulary.yml": REPLACED}
    assert mark(files) == mark(before)


def test_of_a_theme_without_a_page_only_its_title_is_in_the_mark() -> None:
    asked = with_live(questions=[{"text": "Why?", "theme": "email-overload"}])
    words = VOCABULARY.replace("{title: Email overload}", "{title: Email overload, X}")

    def marked(more: str) -> str:
        return mark(asked | {f"{FOLDER}vocabulary.yml": words.replace("X", more)})

    assert marked("synonyms: [letters]") == marked("description: Too much.") == mark(asked)
    other = VOCABULARY.replace("Email overload", "Letters")
    assert mark(asked | {f"{FOLDER}vocabulary.yml": other}) != mark(asked)


def test_the_bytes_of_a_picture_change_the_mark() -> None:
    folder = f"{FOLDER}coaching/live/"
    text = case_study(body='![A desk](desk.jpg)\n\n"How do you relate to details?"')
    marks = {
        mark(publication() | {f"{folder}index.md": text, f"{folder}desk.jpg": data})
        for data in (b"one", b"two")
    }
    assert len(marks) == 2
