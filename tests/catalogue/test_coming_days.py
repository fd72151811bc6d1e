"""On its day and never before: what is public at every instant is what is ready and due, no more.

The publication of this repository is taken through the slots of half a year, and publications made
up by Hypothesis through instants around their slots. Readiness and instants are worked out here
once more, from the files and the words of the content model.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from columnist.catalogue.slots import slots_of
from columnist.catalogue.states import State
from columnist.domain.case_study import Mode, Status
from columnist.domain.clock import AsOf
from columnist.domain.days import months_after
from columnist.domain.tree import Tree
from columnist.files import read_tree
from columnist.publication import judge, read_publication
from columnist.rendering.exports import case_studies_json
from columnist.rendering.feeds import feed_files
from columnist.rendering.site import SiteFacts
from tests.building import FOLDER, PEOPLE, VOCABULARY, case_study, collection_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from columnist.catalogue.collection import Collection
    from columnist.content.entry import Entry
    from columnist.publication import Judgement

ROOT = Path(__file__).parents[2]
TODAY = datetime(2026, 11, 22, 12, tzinfo=UTC)
SITE = SiteFacts("Second Thursday", "https://example.org/")
SECOND = timedelta(seconds=1)
AROUND = (-SECOND, timedelta(0), SECOND)


@cache
def real_tree() -> Tree:
    return read_tree(ROOT, content_dir="case_studies")


@cache
def real() -> Collection:
    return read_publication(real_tree())


def coming_instants() -> list[datetime]:
    """Return when the slots of the next six months come, the publication's columns together."""
    today = TODAY.date()
    return sorted(
        slot.instant
        for column in real().columns
        for slot in slots_of(column.id, column.column, today, months_after(today, 6))
    )


def instant_of(collection: Collection, entry: Entry) -> datetime | None:
    """Return when a piece comes out by the clock of its column, as the content model has it."""
    on, column = entry.study.publish_on, collection.column_of.get(entry.column)
    if on is None or column is None:
        return None
    day = next((move.to for move in column.column.move if move.slot == on), on)
    begun = [rule for rule in column.column.cadence if rule.start <= on]
    rule = (begun or [column.column.cadence[0]])[-1]
    return datetime.combine(day, rule.at, column.column.zone).astimezone(UTC)


def is_due(collection: Collection, entry: Entry, at: datetime) -> bool:
    instant = instant_of(collection, entry)
    return instant is not None and instant <= at


def is_ready(judgement: Judgement, entry: Entry) -> bool:
    study, column = entry.study, judgement.collection.column_of[entry.column]
    return (
        study.status is Status.APPROVED
        and study.consent is not None
        and study.consent.is_valid(on=judgement.release.at.day_in(column.column.zone))
        and not any(one.is_error and one.place.path == entry.path for one in judgement.diagnostics)
    )


def expected(judgement: Judgement, at: datetime) -> set[str]:
    collection = judgement.collection
    return {
        entry.id
        for entry in collection.entries
        if is_ready(judgement, entry) and is_due(collection, entry, at)
    }


def public(judgement: Judgement) -> set[str]:
    return {piece.id for piece in judgement.release.pieces}


def shown(judgement: Judgement) -> dict[str, Any]:
    """Return all that readers are shown, but for the slots that are still to come."""
    release = judgement.release
    return {
        "data": case_studies_json(release, site=SITE),
        "feeds": feed_files(release, site=SITE, body_of=lambda piece: piece.entry.body),
        "words": release.vocabulary,
        "people": release.people,
        "tags": release.tag_slugs,
        "tombstones": [(one.url_path, one.note) for one in release.tombstones],
        "themes": {key: [one.id for one in pieces] for key, pieces in release.by_theme.items()},
    }


def is_later(judgement: Judgement, path: str) -> bool:
    """Tell whether a file is that of a piece, or beside one, of which readers know nothing yet."""
    folder = f"{path.rpartition('/')[0]}/index.md"
    for standing in judgement.standings.values():
        if standing.entry.path in {path, folder}:
            withdrawn = standing.entry.study.withdrawn
            is_tombstone = withdrawn is not None and withdrawn.mode is Mode.GONE
            return standing.state is not State.PUBLISHED and not is_tombstone
    return False


@pytest.fixture(scope="module")
def instants() -> list[datetime]:
    return coming_instants()


def test_the_coming_half_year_has_pieces_to_come_and_pieces_that_are_out(
    instants: list[datetime],
) -> None:
    assert len(instants) >= 12
    first, last = (public(judge(real(), at=AsOf(at))) for at in (TODAY, instants[-1]))
    assert len(first) >= 10
    assert len(last - first) >= 4


def test_at_every_coming_slot_exactly_what_is_ready_and_due_is_public(
    instants: list[datetime],
) -> None:
    before: set[str] = set()
    for at in [moment + around for moment in instants for around in AROUND]:
        judgement = judge(real(), at=AsOf(at))
        now = public(judgement)
        assert now == expected(judgement, at), at
        assert before <= now, at
        before = now


def test_at_every_coming_slot_all_is_as_if_the_later_pieces_were_not_written_yet(
    instants: list[datetime],
) -> None:
    read: dict[frozenset[str], Collection] = {}
    for at in instants:
        judgement = judge(real(), at=AsOf(at))
        tree = real_tree()
        later = frozenset(one.path for one in tree.files if is_later(judgement, one.path))
        files = tuple(one for one in tree.files if one.path not in later)
        pictures = tuple(one for one in tree.pictures if not is_later(judgement, one.path))
        if later not in read:
            read[later] = read_publication(Tree("case_studies", files, pictures, tree.folders))
        assert shown(judge(read[later], at=AsOf(at))) == shown(judgement), at
    assert len(read) > 3


ZONES = st.sampled_from(
    [
        "Europe/London",
        "America/New_York",
        "America/Santiago",
        "Pacific/Kiritimati",
        "Australia/Lord_Howe",
        "Asia/Kathmandu",
    ]
)
DAYS = st.one_of(
    st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    # Few, so that pieces meet in one slot; clocks change on two of them, somewhere.
    st.sampled_from([date(2026, 3, 29), date(2026, 4, 5), date(2026, 9, 6), date(2026, 10, 25)]),
)
CADENCES = st.one_of(
    st.builds("every: {} days".format, st.sampled_from([1, 1, 1, 7, 10])),
    st.builds(
        "every: {} weeks, on: {}".format,
        st.integers(1, 4),
        st.sampled_from(["monday", "thursday", "sunday"]),
    ),
    st.builds(
        "every: 1 months, on: {}".format,
        st.sampled_from(["first thursday", "last friday", "31", "29"]),
    ),
)
HOURS = st.sampled_from(["00:00", "01:30", "02:00", "02:30", "07:00", "23:59"])
PIECES = st.fixed_dictionaries(
    {
        "status": st.sampled_from(["draft", "review", *["approved"] * 5, "withdrawn"]),
        "publish_on": st.one_of(st.none(), DAYS.map(str)),
        "off_cadence": st.booleans(),
        "given_on": st.sampled_from([None, *["2026-01-02"] * 5]),
        "theme": st.sampled_from([*["confidence"] * 5, "no-such-theme"]),
        "withdrawn": st.sampled_from([None, "gone", "vanish"]),
    }
)


@st.composite
def publications(draw: st.DrawFn) -> dict[str, str | bytes]:
    files: dict[str, str | bytes] = {
        f"{FOLDER}vocabulary.yml": VOCABULARY,
        f"{FOLDER}people.yml": PEOPLE,
    }
    for column in ("coaching", "first-hundred-days")[: draw(st.integers(1, 2))]:
        files[f"{FOLDER}{column}/column.yml"] = (
            f"title: {column}\ncontact: coaching@example.org\ntimezone: {draw(ZONES)}\n"
            f'cadence: {{{draw(CADENCES)}, at: "{draw(HOURS)}", from: {draw(DAYS)}}}\n'
        )
        for number in range(draw(st.integers(0, 4))):
            files[f"{FOLDER}{column}/piece-{number}.md"] = piece_of(draw(PIECES), number)
    return files


def piece_of(facts: Mapping[str, Any], number: int) -> str:
    consent = {"basis": "written", "scope": "anonymised", "given_on": facts["given_on"]}
    fields = {
        "title": f"Piece {number}",
        "status": facts["status"],
        "publish_on": facts["publish_on"],
        "off_cadence": "true" if facts["off_cadence"] else None,
        "themes": [facts["theme"]],
        "tags": [f"tag {number}"],
        "consent": {key: value for key, value in consent.items() if value},
    }
    if facts["status"] == "withdrawn" and facts["withdrawn"]:
        fields["withdrawn"] = {"mode": facts["withdrawn"], "note": "Gone."}
    return case_study(**fields)


def moments(collection: Collection) -> list[datetime]:
    """Return the instants around which something may change, and two that lie far from them."""
    instants = (instant_of(collection, entry) for entry in collection.entries)
    found = {instant + around for instant in instants if instant for around in AROUND}
    return sorted(found | {datetime(2025, 6, 1, tzinfo=UTC), datetime(2027, 6, 1, tzinfo=UTC)})


@given(publications())
def test_in_any_publication_what_is_ready_and_due_is_public_and_stays(
    files: dict[str, str | bytes],
) -> None:
    collection = collection_of(files)
    before: set[str] = set()
    for at in moments(collection):
        judgement = judge(collection, at=AsOf(at))
        now = public(judgement)
        assert now == expected(judgement, at)
        assert before <= now
        before = now


@given(publications(), st.integers(0, 10**6))
def test_any_publication_is_shown_as_if_the_later_pieces_were_not_written_yet(
    files: dict[str, str | bytes], choice: int
) -> None:
    collection = collection_of(files)
    instants = moments(collection)
    at = AsOf(instants[choice % len(instants)])
    judgement = judge(collection, at=at)
    left = {path: text for path, text in files.items() if not is_later(judgement, path)}
    assert shown(judge(collection_of(left), at=at)) == shown(judgement)
