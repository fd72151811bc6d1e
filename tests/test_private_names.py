"""The private list: read outside git only, looked for everywhere, and never printed."""

from __future__ import annotations

import struct
import subprocess
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from PIL import Image, PngImagePlugin

from columnist.domain.diagnostic import problem
from columnist.domain.disguise import HIDDEN
from columnist.domain.source import Place
from columnist.private_names import (
    PrivateNames,
    names_in,
    picture_words,
    private_name_faults,
    read_private_names,
    without_names,
)

if TYPE_CHECKING:
    from pathlib import Path

NAMES = names_in("# colleagues\n\nSarah Jones\nÖzlem\n")


def found(root: Path) -> list[str]:
    faults = private_name_faults(NAMES, root, content_dir="case_studies")
    return [f"{one.place.path}:{one.place.line} {one.message}" for one in faults]


def written(root: Path, path: str, data: str | bytes) -> Path:
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data if isinstance(data, bytes) else data.encode())
    return file


def git(root: Path, *words: str) -> None:
    subprocess.run(["git", "-C", str(root), *words], check=True, capture_output=True)  # noqa: S607


def test_a_list_has_a_name_a_line_and_comments() -> None:
    assert len(NAMES) == 2


def test_a_remark_behind_a_name_is_no_part_of_it() -> None:
    assert names_in("Sarah Jones # client of May\n") == names_in("Sarah Jones")


def test_each_line_with_a_name_is_told_once(tmp_path: Path) -> None:
    written(
        tmp_path, "case_studies/coaching/a.md", "one\r\nSarah Jones, sarah-jones\r\n\r\nÖZLEM\r\n"
    )

    assert found(tmp_path) == [
        "case_studies/coaching/a.md:2 This line holds a name of the private list.",
        "case_studies/coaching/a.md:4 This line holds a name of the private list.",
    ]


@pytest.mark.parametrize("listed", ["\u0645\u06cc\u062e\u0648", "\u0645\u06cc\u200c\u062e\u0648"])
def test_a_name_is_found_whether_or_not_its_letters_are_joined(tmp_path: Path, listed: str) -> None:
    joined, plain = "\u0645\u06cc\u200c\u062e\u0648", "\u0645\u06cc\u062e\u0648"
    written(tmp_path, "case_studies/coaching/a.md", f"one {joined}\ntwo\nthree {plain}\n")

    names = names_in(listed)
    faults = private_name_faults(names, tmp_path, content_dir="case_studies")
    assert [fault.place.line for fault in faults] == [1, 3]


def test_a_name_in_entities_is_found(tmp_path: Path) -> None:
    written(tmp_path, "case_studies/coaching/a.md", "one\nS&#97;rah&nbsp;Jones & Sons\n")

    assert found(tmp_path) == [
        "case_studies/coaching/a.md:2 This line holds a name of the private list."
    ]


@pytest.mark.parametrize(
    "text",
    [
        "[Sarah](https://example.org/a) [Jones](https://example.org/b)",
        "https://example.org/%53arah%20J%6Fnes",
        'title: "S\\u0061rah \\x4aones"',
        "Sarah\\_Jones",
        "S**ara**h J_o_nes",
        "S%2561rah Jones",
        "<i>S&#97;</i>rah Jones",
    ],
)
def test_a_name_in_marks_and_codes_is_found(tmp_path: Path, text: str) -> None:
    written(tmp_path, "case_studies/coaching/a.md", f"one\n\n{text}\n")

    assert found(tmp_path) == [
        "case_studies/coaching/a.md:3 This line holds a name of the private list."
    ]


def test_settings_and_files_that_are_no_content_are_searched_too(tmp_path: Path) -> None:
    written(tmp_path, "case_studies/people.yml", "# ask Sarah Jones\n")
    written(tmp_path, "case_studies/coaching/_notes.txt", "Özlem")

    assert len(found(tmp_path)) == 2


def test_a_name_in_the_name_of_a_file_or_folder_is_told_without_it(tmp_path: Path) -> None:
    written(tmp_path, "case_studies/coaching/sarah-jones/index.md", "Nothing.")
    written(tmp_path, "case_studies/coaching/ozlem-x.md", "Özlem")

    assert found(tmp_path) == [
        (
            f"case_studies/coaching/{HIDDEN}-x.md:1 "
            "The name of this file holds a name of the private list."
        ),
        f"case_studies/coaching/{HIDDEN}-x.md:1 This line holds a name of the private list.",
        (
            f"case_studies/coaching/{HIDDEN}:1 "
            "The name of this folder holds a name of the private list."
        ),
    ]


def test_links_and_overlong_files_are_not_read(tmp_path: Path) -> None:
    outside = written(tmp_path, "outside.md", "Sarah Jones")
    content = tmp_path / "case_studies"
    content.mkdir()
    (content / "a.md").symlink_to(outside)
    with (content / "b.md").open("wb") as file:
        file.write(b"Sarah Jones")
        file.truncate(21 * 1024 * 1024)

    assert found(tmp_path) == []


def test_a_name_in_the_hidden_data_of_a_picture_is_found(tmp_path: Path) -> None:
    content = tmp_path / "case_studies"
    content.mkdir()
    exif = Image.Exif()
    exif[0x013B] = "Sarah Jones"
    Image.new("RGB", (4, 4)).save(content / "artist.jpg", exif=exif)
    told = PngImagePlugin.PngInfo()
    told.add_text("Description", "At the desk of SARAH-JONES")
    Image.new("RGB", (4, 4)).save(content / "told.png", pnginfo=told)
    Image.new("RGB", (4, 4)).save(content / "plain.png")
    written(content, "broken.jpg", b"Sarah Jones")

    message = "The hidden data of this picture hold a name of the private list."
    assert found(tmp_path) == [
        f"case_studies/artist.jpg:1 {message}",
        f"case_studies/told.png:1 {message}",
    ]


def test_bytes_in_a_picture_are_read_as_any_text(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9286] = "Sarah Jones".encode("utf-16-le")
    file = tmp_path / "comment.jpg"
    Image.new("RGB", (4, 4)).save(file, exif=exif)

    assert "Sarah Jones" in list(picture_words(file.read_bytes()))


def test_what_can_be_read_of_a_picture_counts_whatever_is_broken_beside_it() -> None:
    artist = struct.pack("<HHII", 0x13B, 2, 12, 38)
    far_away = struct.pack("<HHII", 0x10E, 2, 40, 2**16)
    tags = struct.pack("<H", 2) + artist + far_away + bytes(4)
    out = BytesIO()
    exif = b"Exif\0\0II*\0\x08\0\0\0" + tags + b"Sarah Jones\0"
    Image.new("RGB", (4, 4)).save(out, "JPEG", exif=exif)

    assert "Sarah Jones" in list(picture_words(out.getvalue()))


def test_a_diagnostic_is_shown_without_a_private_name() -> None:
    fault = problem("person-name", Place("a/sarah-jones.md", 3), 'Here stands "Sarah Jones".')

    shown = without_names(fault, NAMES)
    assert (shown.place.path, shown.message) == (f"a/{HIDDEN}.md", f'Here stands "{HIDDEN}".')


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ('"see S&#97;rah Jones" is so.', f'"{HIDDEN}" is so.'),
        ("S&#97;rah J&#111;nes; is so.", f"{HIDDEN}; is so."),
        ('"in/S%61rah-Jo%6E…" is so.', f'"{HIDDEN}" is so.'),
        ('"in/S%61rah-Jo%6…" is so.', f'"{HIDDEN}" is so.'),
        ('"at S&#97;fe houses…" is so.', '"at S&#97;fe houses…" is so.'),
        ('"a" and "&eacute;" are so.', '"a" and "&eacute;" are so.'),
        ('"a" and "S&#97;rah Jones" are so.', f'"a" and "{HIDDEN}" are so.'),
        ('"S&#97;rah Jones, &Ouml;zlem" is.', f'"{HIDDEN}" is.'),
        ("S*&#97;*rah Jones, &Ouml;zlem is.", f"{HIDDEN}, {HIDDEN} is."),
        ("S%252561rah Jones is.", f"{HIDDEN} is."),
        ("[S&#97;rah](u) [&Ouml;zlem](v) [Jones](w) is.", f"[{HIDDEN}](w) is."),
    ],
)
def test_what_is_quoted_with_a_name_in_codes_is_hidden_whole(message: str, shown: str) -> None:
    fault = problem("person-name", Place("a/here.md", 3), message, hint=message)

    told = without_names(fault, NAMES)
    assert (told.message, told.hint) == (shown, shown)


def test_a_name_in_codes_over_two_lines_is_told_at_the_first(tmp_path: Path) -> None:
    written(tmp_path, "case_studies/a.md", "one\n\nS&#97;rah\nJ&#111;nes\n")

    assert found(tmp_path) == [
        "case_studies/a.md:3 This line holds a name of the private list.",
    ]


def test_a_name_in_codes_in_the_name_of_a_file_is_told_without_it(tmp_path: Path) -> None:
    written(tmp_path, "case_studies/%C3%96zlem.md", "Nothing.")

    assert found(tmp_path) == [
        f"case_studies/{HIDDEN}:1 The name of this file holds a name of the private list."
    ]


def test_a_list_outside_git_is_read(tmp_path: Path) -> None:
    private = read_private_names(written(tmp_path, ".private-names", "Sarah Jones\n"))

    assert isinstance(private, PrivateNames)
    assert (len(private.names), private.is_ignored) == (1, True)


def test_a_list_that_git_keeps_is_refused(tmp_path: Path) -> None:
    git(tmp_path, "init")
    file = written(tmp_path, ".private-names", "Sarah Jones\n")
    git(tmp_path, "add", "--force", ".private-names")

    refusal = read_private_names(file)
    assert isinstance(refusal, str)
    assert refusal.startswith("git keeps .private-names")
    assert "Sarah" not in refusal


def test_a_list_that_git_would_keep_at_the_next_commit_is_read_and_told_of(tmp_path: Path) -> None:
    git(tmp_path, "init")
    file = written(tmp_path, ".private-names", "Sarah Jones\n")
    before = read_private_names(file)
    written(tmp_path, ".gitignore", ".private-names\n")
    after = read_private_names(file)

    assert isinstance(before, PrivateNames)
    assert isinstance(after, PrivateNames)
    assert (before.is_ignored, after.is_ignored) == (False, True)


def test_a_list_in_a_repository_is_refused_where_git_cannot_be_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git(tmp_path, "init")
    file = written(tmp_path, ".private-names", "Sarah Jones\n")
    monkeypatch.setenv("PATH", "")

    refusal = read_private_names(file)
    assert isinstance(refusal, str)
    assert refusal.startswith("git cannot say whether it keeps the list of private names: ")


def test_a_list_is_refused_where_git_will_not_answer(tmp_path: Path) -> None:
    git(tmp_path, "init")
    file = written(tmp_path, ".private-names", "Sarah Jones\n")
    git(tmp_path, "add", "--force", ".private-names")
    (tmp_path / ".git/config").write_text("[core\n", encoding="utf-8")

    refusal = read_private_names(file)
    assert isinstance(refusal, str)
    assert refusal.startswith("git cannot say whether it keeps the list of private names: ")


def test_a_list_in_another_repository_is_refused_inside_a_hook_of_this_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    file = written(there, "names", "Sarah Jones\n")
    git(there, "init")
    git(there, "add", "names")
    here.mkdir()
    git(here, "init")
    monkeypatch.setenv("GIT_DIR", str(here / ".git"))

    refusal = read_private_names(file)
    assert isinstance(refusal, str)
    assert refusal.startswith("git keeps names")


@pytest.mark.parametrize("link", ["link", "folder/names"])
def test_a_link_to_a_list_that_git_keeps_is_refused(tmp_path: Path, link: str) -> None:
    there = tmp_path / "there"
    written(there, "names", "Sarah Jones\n")
    git(there, "init")
    git(there, "add", "names")
    (tmp_path / "link").symlink_to(there / "names")
    (tmp_path / "folder").symlink_to(there)

    refusal = read_private_names(tmp_path / link)
    assert isinstance(refusal, str)
    assert refusal.startswith("git keeps ")


def test_a_link_that_git_keeps_is_refused_wherever_it_leads(tmp_path: Path) -> None:
    outside = written(tmp_path, "outside/names", "Sarah Jones\n")
    inside = tmp_path / "repository"
    inside.mkdir()
    git(inside, "init")
    (inside / "second").symlink_to("../outside/names")
    (inside / "first").symlink_to("second")
    assert isinstance(read_private_names(inside / "first"), PrivateNames)
    git(inside, "add", "second")

    for link in ("first", "second"):
        refusal = read_private_names(inside / link)
        assert isinstance(refusal, str)
        assert refusal.startswith(f"git keeps {link}, a link to the list of private names.")
    assert isinstance(read_private_names(outside), PrivateNames)


def test_a_link_that_git_would_keep_at_the_next_commit_is_told_of(tmp_path: Path) -> None:
    names = written(tmp_path, "outside/names", "Sarah Jones\n")
    inside = tmp_path / "repository"
    inside.mkdir()
    git(inside, "init")
    (inside / "link").symlink_to(names)

    found = read_private_names(inside / "link")
    assert isinstance(found, PrivateNames)
    assert not found.is_ignored


def test_a_list_that_is_not_there_or_no_text_is_refused(tmp_path: Path) -> None:
    assert read_private_names(tmp_path / "none") == (
        f"There is no list of private names at {tmp_path / 'none'}."
    )
    refusal = read_private_names(written(tmp_path, "names", b"\xff\xfe\x00"))
    assert isinstance(refusal, str)
    assert "is not text in UTF-8" in refusal
