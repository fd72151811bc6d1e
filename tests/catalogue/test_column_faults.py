"""What contradicts itself in the settings of a column, also of one whose rhythm has faults."""

from __future__ import annotations

import pytest

from tests.building import FOLDER, case_study, judgement_of, publication

COLUMN = f"{FOLDER}coaching/column.yml"
HEAD = "title: Coaching\ncontact: coaching@example.org\ntimezone: Europe/London\n"
WELL = "cadence: {every: 2 weeks, on: thursday, from: 2026-01-15}\n"
FAULTY = "cadence: {every: 2 weeks, on: thorsday, from: 2026-01-15}\n"
SAID_TWICE = (
    "move:\n- {slot: 2026-04-09, to: 2026-04-08, reason: Easter}\n"
    "- {slot: 2026-04-09, to: 2026-04-10, reason: Easter}\n"
)
SKIPPED = "extra: [{date: 2026-05-05, reason: a}]\nskip: [{date: 2026-05-05, reason: b}]\n"


def told(text: str) -> list[str]:
    """Return line, column and code of each fault of `column.yml` with such a text."""
    files = {**publication(), COLUMN: text}
    return [
        f"{fault.place.line}:{fault.place.column} {fault.code}"
        for fault in judgement_of(files, "2026-04-01").diagnostics
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{FAULTY}{SAID_TWICE}", ["4:31 invalid-cadence", "7:10 slot-conflict"]),
        (f"{FAULTY}{SKIPPED}", ["4:31 invalid-cadence", "6:15 slot-conflict"]),
        (
            f"timezone: Europe/Lundon\n{WELL}{SAID_TWICE}",
            ["4:1 repeated-key", "8:10 slot-conflict"],
        ),
        (
            f"{WELL}{SAID_TWICE}- {{slot: 2026-04-23, to: 2026-04-32, reason: x}}\n",
            ["7:10 slot-conflict", "8:26 invalid-date"],
        ),
        # a line that lacks nothing but its reason still says what it moves
        (
            f"{WELL}move: [{{slot: 2026-04-10, to: 2026-04-11}}]\n",
            ["5:8 missing-field", "5:15 slot-conflict"],
        ),
        (f"{WELL}skip: so\n{SAID_TWICE}", ["5:7 wrong-kind", "8:10 slot-conflict"]),
        (f"{SAID_TWICE}", ["6:10 slot-conflict", "7:1 missing-field"]),
    ],
)
def test_faults_of_the_rhythm_hide_no_contradiction_beside_them(
    text: str, expected: list[str]
) -> None:
    assert told(f"{HEAD}{text}") == expected


def test_a_faulty_time_zone_hides_no_contradiction() -> None:
    text = HEAD.replace("London", "Lundon") + WELL + SAID_TWICE

    assert told(text) == ["3:11 unknown-timezone", "7:10 slot-conflict"]


@pytest.mark.parametrize(
    "beside",
    [
        # what the rhythm would say of these days, nobody knows
        f"{FAULTY}move: [{{slot: 2026-04-10, to: 2026-04-23, reason: x}}]\n",
        f"{FAULTY}extra: [{{date: 2026-04-23, reason: x}}, {{date: 2020-01-01, reason: y}}]\n",
        # the slot of 23 April may be moved away, the extra on the 10th may be one
        f"{WELL}move:\n- {{slot: 2026-04-09, to: 2026-04-23, reason: x}}\n- {{slot: so}}\n",
        f"{WELL}move: [{{slot: 2026-04-10, to: 2026-04-11, reason: x}}]\nextra: [so]\n",
        # the skip may be the range out of which the extra brings the day back
        f"{WELL}extra: [{{date: 2026-04-23, reason: x}}]\nskip: [{{from: so, to: 2026-05-01}}]\n",
    ],
)
def test_what_hangs_on_something_that_cannot_be_read_is_not_told(beside: str) -> None:
    assert not [one for one in told(f"{HEAD}{beside}") if "slot-conflict" in one]


def test_a_typing_error_brings_back_no_contradiction_of_a_past_day() -> None:
    day = "{date: 2026-03-05, reason: x}"
    past = f"{FAULTY}extra: [{day}]\nskip: [{day}]\n"

    assert told(f"{HEAD}{past}") == ["4:31 invalid-cadence"]


def test_a_file_of_which_nothing_can_be_read_has_no_contradictions() -> None:
    assert told("title: [") == ["2:1 yaml-syntax"]
    assert told("- a") == ["1:1 yaml-syntax"]


PAST = {
    "a move": ("2026-01-15", "move: [{slot: 2026-01-15, to: 2026-01-16, reason: m}]\n"),
    "an extra": ("2026-01-16", "extra: [{date: 2026-01-16, reason: m}]\n"),
}
SKIPS_OF_IT = (
    "skip: [{date: 2026-01-15, reason: x}, {date: 2026-01-16, reason: x}]\n",
    "skip: [{from: 2026-01-01, to: 2026-01-31, reason: x}]\n",
)


@pytest.mark.parametrize("line", PAST)
@pytest.mark.parametrize("skip", SKIPS_OF_IT)
def test_a_published_piece_stays_as_it_was_whatever_skips_its_day(line: str, skip: str) -> None:
    on, text = PAST[line]
    files = {**publication(one=case_study(publish_on=on)), COLUMN: f"{HEAD}{WELL}{text}"}
    before = judgement_of(files, "2026-04-01")
    after = judgement_of({**files, COLUMN: f"{HEAD}{WELL}{text}{skip}"}, "2026-04-01")

    assert [piece.on.isoformat() for piece in before.release.pieces] == [on]
    assert after.diagnostics == before.diagnostics
    assert [piece[2:] for piece in after.release.pieces] == [
        piece[2:] for piece in before.release.pieces
    ]
