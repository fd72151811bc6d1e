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


def test_where_a_named_piece_stands_is_told_without_its_private_name(
    desk: Callable[..., Desk],
) -> None:
    here = desk(sarah_jones=case_study(BODY, publish_on="2026-01-29", title="Sarah Jones"))
    (here.root / "names").write_text("Sarah Jones\n", encoding="utf-8")
    told = here.run("check", "coaching/sarah-jones", "--private-names", str(here.root / "names"))

    assert f"    piece     {HIDDEN} (coaching/{HIDDEN})\n" in told.out
    assert "arah" not in told.out + told.err


def test_what_cannot_be_opened_is_told_without_a_private_name(desk: Callable[..., Desk]) -> None:
    here = desk(sarah_jones=case_study(publish_on="2026-01-29"))
    (here.root / "names").write_text("Sarah Jones\n", encoding="utf-8")
    told = here.run("check", "coaching/sara-jones", "--private-names", str(here.root / "names"))

    assert told.status == 2
    assert f"Did you mean {FOLDER}coaching/{HIDDEN}.md?" in told.err
    assert "arah-" not in told.err


def test_a_private_name_in_the_settings_is_not_printed(desk: Callable[..., Desk]) -> None:
    here = desk(here=case_study(publish_on="2026-01-29"))
    (here.root / "names").write_text("Sarah Jones\n", encoding="utf-8")
    with (here.root / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write("site_url: Sarah Jones\n")
    told = here.run("check", "--private-names", str(here.root / "names"))

    assert f'site_url is "{HIDDEN}"' in told.out
    assert "arah" not in told.out + told.err


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


@pytest.mark.parametrize("form", ["text", "json", "github"])
def test_no_part_of_a_private_name_is_printed_whatever_else_its_lines_hold(
    desk: Callable[..., Desk],
    form: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary.md"))
    body = """\
Mrs Jones wrote on 3 March 2024 to sarah.jones@example.org, as Sarah
Jones does.

<!-- So long a comment that a report cuts it short before it says Sarah Jones to the end -->

[Sarah Jones](../sarah-jones/) and ![Sarah Jones](sarahjones.jpg) and <b>Sarah Jones</b>."""
    here = desk(here=case_study(body, questions=["Sarah Jones?"], tags=["J\u200bones, Sarah"]))
    (here.root / "names").write_text("Sarah Jones\n", encoding="utf-8")
    told = here.run("check", "--private-names", str(here.root / "names"), "--format", form)
    summary = tmp_path / "summary.md"
    said = told.out + told.err + (summary.read_text("utf-8") if summary.exists() else "")

    assert "3 March 2024" in said
    assert "arah" not in said
    assert "ones" not in said.replace("phones", "")


CODED = """\
She is [here](https://www.linkedin.com/in/ren%C3%A9e-m%C3%BCller-ames "x") and at
https://www.linkedin.com/in/ren%C3%A9e-m%C3%BCller-ames too.

Ask Ren&eacute;e M&uuml;ller-Ames of 14 St Mary's Road, <b>S&#97;rah J&#111;nes</b>, Mrs J&#111;nes.

[A link](../S%61rah%20J%6Fnes/) and ![](S&#97;rah.jpg) S**ara**h J_o_nes.

How do you relate to details?
"""


@pytest.mark.parametrize("form", ["text", "json", "github"])
def test_no_name_in_codes_is_printed_whole_or_in_part(
    desk: Callable[..., Desk], form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = desk(here=case_study(CODED, publish_on="2026-01-29", title="S&#97;rah J&#111;nes"))
    summary = here.root / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    piece = here.root / f"{FOLDER}coaching/here.md"
    for name in ("sarah%20jones.md", "ren%C3%A9e-m%C3%BCller-ames.md"):
        piece.with_name(name).write_bytes(piece.read_bytes())
    (here.root / "names").write_text("Renée Müller-Ames\nSarah Jones\n", encoding="utf-8")
    told = here.run("check", "--private-names", str(here.root / "names"), "--format", form)

    said = told.out + told.err + (summary.read_text(encoding="utf-8") if form == "github" else "")
    assert "private-name" in said
    for part in ("%C3", "%25C3", "eacute", "uuml", "111", "arah", "#97", "jones", "J_o", "c3"):
        assert part not in said, [line for line in said.splitlines() if part in line]
    assert "Rename it to" in said


@pytest.mark.parametrize("path", ["coaching/here", "coaching/ren%C3%A9e-müller-ames"])
def test_neither_where_a_piece_stands_nor_what_is_not_there_tells_a_name_in_codes(
    desk: Callable[..., Desk], path: str
) -> None:
    here = desk(here=case_study(publish_on="2026-01-29", title="Ren&eacute;e M&uuml;ller-Ames"))
    (here.root / "names").write_text("Renée Müller-Ames\n", encoding="utf-8")
    told = here.run("check", path, "--private-names", str(here.root / "names"))

    assert HIDDEN in told.out + told.err
    for part in ("eacute", "ller", "%C3"):
        assert part not in told.out + told.err


def test_an_exception_for_a_private_name_that_is_not_needed_is_told(
    desk: Callable[..., Desk],
) -> None:
    allow = [{"code": "private-name", "reason": "Sarah Jones agreed."}]
    here = desk(
        one=case_study(publish_on="2026-01-29", allow=[{**allow[0], "reason": "It is so."}]),
        two=case_study(publish_on="2026-02-12", allow=allow),
    )
    (here.root / "names").write_text("Sarah Jones\n", encoding="utf-8")
    told = here.run("check", "--private-names", str(here.root / "names"), "--strict")

    assert told.status == 1
    unused = [line for line in told.out.splitlines() if "[unused-allowance]" in line]
    assert len(unused) == 1
    assert unused[0].startswith(f"{FOLDER}coaching/one.md:13:18: warning: ")
    assert "private list" not in told.out


def test_the_report_on_those_who_stand_alone_names_nobody_either(
    desk: Callable[..., Desk],
) -> None:
    client = {"alias": "Mona", "role": "senior-manager"}
    here = desk(sarah_jones=case_study(publish_on="2026-01-29", client=client))
    (here.root / "names").write_text("Sarah Jones\n", encoding="utf-8")
    told = here.run("check", "--singling-out", "--private-names", str(here.root / "names"))

    assert f"{FOLDER}coaching/{HIDDEN}.md" in told.out


def test_a_list_that_is_not_there_is_a_misuse(desk: Callable[..., Desk]) -> None:
    told = desk().run("check", "--private-names", "nowhere")

    assert (told.status, told.out) == (2, "")
    assert told.err == "columnist: There is no list of private names at nowhere.\n"


@pytest.mark.parametrize(
    "text", ["", "# colleagues\n\n", "S\n", "\u674e\n", " # Sarah Jones\n", "--\n"]
)
def test_a_list_without_a_name_is_a_misuse(desk: Callable[..., Desk], text: str) -> None:
    here = desk(here=case_study(publish_on="2026-01-29"))
    names = here.root / "names"
    names.write_text(text, encoding="utf-8")
    told = here.run("check", "--private-names", str(names))

    assert (told.status, told.out) == (2, "")
    assert told.err == (
        f"columnist: {names} holds no name to look for. Write one name a line, each with at least "
        "two letters.\n"
    )


def test_lines_of_a_list_that_find_nothing_are_told_by_their_number(
    desk: Callable[..., Desk],
) -> None:
    here = desk(here=case_study(publish_on="2026-01-29"))
    names = here.root / "names"
    names.write_text("Sarah\nQ\n\n# Z\n\u674e\nMay Hill, XY, 2026\nHill, May\n", encoding="utf-8")
    told = here.run("check", "--private-names", str(names))

    assert "Lines 2 and 5 of names are left out: a name needs at least two letters" in told.err
    assert "Line 6 of names is taken for one long name, which may be found nowhere." in told.err
    for text in ("Q", "\u674e", "May", "XY"):
        assert text not in told.err


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
