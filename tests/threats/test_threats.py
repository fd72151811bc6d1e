"""Everything that is known to have gone wrong elsewhere is tried here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.threats.table import GROUPS
from tools.threat_table import PAGE, row_start

if TYPE_CHECKING:
    from tests.threats.attempts import Attempt

ATTEMPTS = [attempt for _, attempts in GROUPS for attempt in attempts]


@pytest.mark.parametrize("attempt", ATTEMPTS, ids=lambda attempt: attempt.what)
def test_what_was_tried_does_no_harm_and_the_manual_says_what_became_of_it(
    attempt: Attempt,
) -> None:
    ours = attempt.outcome()
    assert f"{row_start(attempt)}{ours} |\n" in PAGE.read_text("utf-8"), (
        "run: .venv/bin/python tools/threat_table.py"
    )


def test_the_manual_tells_of_nothing_that_is_not_tried() -> None:
    rows = [line for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| ")]
    assert len(rows) == len(ATTEMPTS) + len(GROUPS)


def test_each_attempt_has_its_own_words() -> None:
    assert len({attempt.what for attempt in ATTEMPTS}) == len(ATTEMPTS)
