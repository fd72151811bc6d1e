"""`check` on an editor's own machine: the private list of names, and which clients stand alone."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from columnist.domain.disguise import HIDDEN
from tests.building import FOLDER, case_study
from tests.cli.desk import Desk, desk_with

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

BODY = "She met Sarah\nJones. How do you relate to details?"


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Desk]:
    return lambda **pieces: desk_with(tmp_path, capsys, **pieces)


def test_a_private_name_is_an_error_and_never_printed(desk: Callable[..., Desk]) -> None:
    here = desk(sarah_jones=case_study(BODY, publish_on="2026-01-29", title="Sarah Jones"))
    (here.root / ".private-names").write_text("Sarah Jones\n", encoding="utf-8")
    told = here.run("check", "--private-names", str(here.root / ".private-names"))

    assert told.status == 1
    assert "arah" not in told.out + told.err
    assert f"{FOLDER}coaching/{HIDDEN}.md:14:1: error: This line holds a name" in told.out


def test_a_piece_is_named_and_its_private_name_is_told_all_the_same(
    desk: Callable[..., Desk],
) -> None:
    here = desk(sarah_jones=case_study(BODY, publish_on="2026-01-29"))
    (here.root / "names").write_text("Sarah Jones\n", encoding="utf-8")
    path = f"{FOLDER}coaching/sarah-jones.md"
    told = here.run("check", path, "--private-names", str(here.root / "names"), "--format", "json")

    assert "private-name" in {one["code"] for one in json.loads(told.out)["diagnostics"]}


def test_a_list_that_the_next_commit_would_take_along_is_told_of(
    desk: Callable[..., Desk],
) -> None:
    here = desk(here=case_study(publish_on="2026-01-29"))
    here.git("init")
    (here.root / ".private-names").write_text("Sarah Jones\n", encoding="utf-8")
    told = here.run("check", "--private-names", str(here.root / ".private-names"))

    assert told.err.startswith("git does not pass over .private-names yet. ")


def test_an_exception_for_a_private_name_holds_for_its_piece(desk: Callable[..., Desk]) -> None:
    allow = [{"code": code, "reason": "It is so."} for code in ("private-name", "person-name")]
    here = desk(here=case_study(BODY, publish_on="2026-01-29", allow=allow))
    (here.root / "names").write_text("Sarah Jones\n", encoding="utf-8")

    assert here.run("check", "--private-names", str(here.root / "names")).status == 0


def test_a_list_that_is_not_there_is_a_misuse(desk: Callable[..., Desk]) -> None:
    told = desk().run("check", "--private-names", "nowhere")

    assert (told.status, told.out) == (2, "")
    assert told.err == "columnist: There is no list of private names at nowhere.\n"


def test_the_clients_who_stand_alone_are_reported_and_are_no_fault(
    desk: Callable[..., Desk],
) -> None:
    same = {"alias": "Mona", "role": "senior-manager"}
    alone = {"alias": "Nasreen", "role": "senior-manager", "sector": "nhs", "level": "senior"}
    here = desk(
        one=case_study(publish_on="2026-01-15", client=same),
        two=case_study(publish_on="2026-01-29", client=alone),
    )
    told = here.run("check", "--singling-out")

    assert told.status == 0
    assert told.out.splitlines()[:4] == [
        "1 client stands alone among 2. Only one piece has:",
        f"{FOLDER}coaching/two.md",
        "    sector: NHS",
        "    level: senior",
    ]


def test_nobody_stands_alone(desk: Callable[..., Desk]) -> None:
    told = desk().run("check", "--singling-out")

    assert told.out == "No client of 0 stands alone by role, sector, setting and level.\n"
