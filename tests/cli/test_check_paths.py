"""`check` with paths: what each of them names, and what is said of one that names nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.building import COLUMN, FOLDER, case_study
from tests.cli.desk import Desk, desk_with

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

GOOD = case_study(publish_on="2026-01-29")
OTHER = {"alias": "Mona", "role": "senior-manager"}
WRONG_DAY = case_study(publish_on="2026-02-30", client=OTHER)
HERE = f"{FOLDER}coaching/here.md"
HOW_NAMED = "Name a file by its path, or a case study by its id, such as coaching/the-late-reply."


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Desk]:
    return lambda **pieces: desk_with(tmp_path, capsys, **pieces)


def test_a_path_limits_the_report_to_its_files(desk: Callable[..., Desk]) -> None:
    at = desk(here=GOOD, there=WRONG_DAY)
    told = at.run("check", HERE)
    assert told.status == 0
    assert told.out.startswith("No problems in 1 case study.\n")
    assert (
        told.err
        == "Only what concerns the named files was read; `columnist check` alone reads all.\n"
    )


@pytest.mark.parametrize("path", [".", "case_studies", "case_studies/coaching", "{root}"])
def test_a_folder_stands_for_all_that_lies_in_it(desk: Callable[..., Desk], path: str) -> None:
    at = desk(here=GOOD, there=WRONG_DAY)
    told = at.run("check", path.format(root=at.root))
    assert told.status == 1
    assert told.out.endswith("1 error in 1 of 2 case studies.\n")


@pytest.mark.parametrize("name", ["", "/index.md", "/desk.jpg"])
def test_the_folder_of_a_piece_its_text_and_its_pictures_are_one(
    desk: Callable[..., Desk], name: str
) -> None:
    at = desk()
    folder = f"{FOLDER}coaching/with-a-picture"
    at.put({f"{folder}/index.md": GOOD, f"{folder}/desk.jpg": b"no picture"})
    told = at.run("check", folder + name)
    assert f"{folder}/desk.jpg:1:1: error:" in told.out
    assert "    piece     Space to think (coaching/with-a-picture)\n" in told.out


@pytest.mark.parametrize("name", ["coaching/here", "coaching/here/", "/coaching/here/"])
def test_a_piece_may_be_named_by_its_id_as_for_other_commands(
    desk: Callable[..., Desk], name: str
) -> None:
    at = desk(here=GOOD, there=WRONG_DAY)
    told = at.run("check", name)
    assert told.status == 0
    assert told.out.startswith("No problems in 1 case study.\n")
    assert "    piece     Space to think (coaching/here)\n" in told.out


def test_a_piece_with_a_folder_may_be_named_by_its_id(desk: Callable[..., Desk]) -> None:
    at = desk()
    at.put({f"{FOLDER}coaching/in-a-folder/index.md": GOOD})
    told = at.run("check", "coaching/in-a-folder")
    assert "    piece     Space to think (coaching/in-a-folder)\n" in told.out


def test_a_column_may_be_named_by_its_id(desk: Callable[..., Desk]) -> None:
    at = desk(here=GOOD, there=WRONG_DAY)
    at.put({f"{FOLDER}other/column.yml": COLUMN.replace("Coaching", "Other")})
    assert at.run("check", "coaching").out.endswith("1 error in 1 of 2 case studies.\n")
    assert at.run("check", "other").out == "No problems.\n"


def test_what_lies_at_a_path_goes_before_the_column_with_that_id(
    desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    at = desk(here=GOOD)
    at.put({f"{FOLDER}here/column.yml": COLUMN.replace("Coaching", "Here"), "x/here": ""})
    monkeypatch.chdir(at.root / "x")
    assert "is not checked" in at.run("check", "here").err


def test_a_path_may_be_typed_from_where_one_is(
    desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    at = desk(here=GOOD)
    monkeypatch.chdir(at.root / "case_studies" / "coaching")
    assert at.run("check", "here.md").out.startswith("No problems in 1 case study.\n")


@pytest.mark.parametrize(
    ("path", "said"),
    [
        (
            "case_studies/coaching/hare.md",
            f'There is no "{FOLDER}coaching/hare.md". Did you mean {HERE}?',
        ),
        ("coaching/hare", f'There is no "coaching/hare". Did you mean {HERE}?'),
        ("x", f'There is no "x". {HOW_NAMED}'),
        (f"{FOLDER}coaching/unlike.md", f'There is no "{FOLDER}coaching/unlike.md". {HOW_NAMED}'),
        ("docs/about.md", '"docs/about.md" is not checked: only what lies in case_studies/ is.'),
        ("..", '".." lies outside the publication.'),
        (
            "case_studies/_later.md",
            '"case_studies/_later.md" is not checked: names that begin with _ or . are no content.',
        ),
    ],
)
def test_a_path_that_leads_nowhere_is_misuse(
    desk: Callable[..., Desk], path: str, said: str
) -> None:
    at = desk(here=GOOD)
    at.put({"docs/about.md": "", f"{FOLDER}_later.md": ""})
    told = at.run("check", path)
    assert (told.status, told.out, told.err) == (2, "", f"columnist: {said}\n")
