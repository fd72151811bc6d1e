"""`import` writes a draft, says what became of everything, and never overwrites."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest
from docx import Document

from tests.cli.desk import SETTINGS, Desk, desk_with
from tests.intake.word_files import FILES, photograph, word_of

if TYPE_CHECKING:
    from pathlib import Path

STORY = """\
The borrowed diary

By Priya Raman

Nadia kept two diaries. "Whose diary is it?" I asked, and she could not say at once.

The next coaching column will appear on 24 April.
"""
PATH = "case_studies/coaching/the-borrowed-diary.md"


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    made = desk_with(tmp_path, capsys)
    made.put({"story.txt": STORY})
    return made


def in_desk(desk: Desk, name: str) -> str:
    return str(desk.root / name)


def test_a_text_becomes_a_draft_and_the_report_ends_with_what_check_says(desk: Desk) -> None:
    told = desk.run("import", in_desk(desk, "story.txt"), "--column", "coaching")
    assert told.status == 0
    assert told.out == f"{PATH}\n"
    assert desk.text("the-borrowed-diary") == (
        "---\n"
        "title: The borrowed diary\n"
        "coaches: [priya-raman]\n"
        "status: draft\n"
        "standfirst:  # one or two sentences under the title\n"
        "themes:  # one to five ids from vocabulary.yml, the main one first\n"
        "client:\n"
        "  alias:  # the name that the client has in the story\n"
        "  alias_is:  # invented, initials or first-name\n"
        "  role:  # what the client does, an id from vocabulary.yml\n"
        "questions:\n"
        "  - Whose diary is it?\n"
        "outcomes:  # what changed, a line each\n"
        "consent:  # for example {basis: written, given_on: 2026-03-02, scope: anonymised}\n"
        "---\n"
        'Nadia kept two diaries. "Whose diary is it?" I asked, and she could not say at once.\n'
    )
    assert told.err.startswith(
        "story.txt:\n"
        "  Recognised:\n"
        "    - title: The borrowed diary (the first line)\n"
        '    - coaches: priya-raman (from the byline "Priya Raman")\n'
    )
    assert "will appear on 24 April." in told.err
    assert "note: themes is still lacking" in told.err


def test_a_word_file_of_libreoffice_becomes_a_folder_whose_only_faults_are_words_to_come(
    desk: Desk,
) -> None:
    # It links to example.org, which is not to be this site.
    desk.put({"mkdocs.yml": SETTINGS.replace("example.org", "example.net")})
    told = desk.run("import", str(FILES / "diary.docx"), "--column", "coaching")
    assert told.out == "case_studies/coaching/the-borrowed-diary/index.md\n"
    codes = set(re.findall(r"error: .* \[([a-z-]+)\]", told.err))
    assert codes == {"unknown-theme", "unknown-sector", "unknown-person"}
    names = sorted(path.name for path in (desk.root / told.out.strip()).parent.iterdir())
    assert names == ["a-desk-with-an-empty-chair.jpg", "index.md"]


def test_importing_twice_changes_nothing_and_a_draft_that_was_worked_on_stays(desk: Desk) -> None:
    words = ("import", in_desk(desk, "story.txt"), "--column", "coaching")
    desk.run(*words)
    again = desk.run(*words)
    assert again.status == 0
    assert "nothing was changed" in again.err
    file = desk.root / PATH
    file.write_text(file.read_text().replace("could not", "would not"))
    kept = desk.run(*words)
    assert kept.status == 1
    assert kept.out == ""
    assert f"{PATH} is there already and differs, so nothing was written." in kept.err
    assert "would not" in file.read_text()
    assert desk.run(*words, "--force").status == 0
    assert "could not" in file.read_text()


def test_a_draft_with_a_fault_ends_with_status_1_and_the_messages_alone_put_it_right(
    desk: Desk,
) -> None:
    desk.put({"story.txt": STORY.replace("Priya Raman", "Zoe Ndiaye")})
    told = desk.run("import", in_desk(desk, "story.txt"), "--column", "coaching")
    assert told.status == 1
    (line,) = [line for line in told.err.splitlines() if "who is not in people.yml" in line]
    people = desk.root / "case_studies/people.yml"
    people.write_text(people.read_text() + line.rpartition("there:  ")[2] + "\n")
    assert desk.run("check", PATH).status == 0


def test_the_title_can_be_given_and_is_told_where_the_file_has_none(desk: Desk) -> None:
    desk.put({"a_letter.txt": "Nadia kept two diaries, and trusted neither of the two."})
    told = desk.run("import", in_desk(desk, "a_letter.txt"), "--column", "coaching")
    assert told.out == "case_studies/coaching/a-letter.md\n"
    assert "No title was recognised." in told.err
    given = desk.run(
        "import", in_desk(desk, "a_letter.txt"), "--column", "coaching", "--title", "Two diaries"
    )
    assert given.out == "case_studies/coaching/two-diaries.md\n"


def test_a_picture_beside_a_markdown_file_comes_with_it(desk: Desk) -> None:
    text = (
        "# The desk\n\nBy Priya Raman\n\nIt was empty.\n\n![A desk](desk.jpg)\n\n![No](../x.jpg)\n"
    )
    desk.put({"in/desk.md": text, "in/desk.jpg": photograph(), "x.jpg": photograph()})
    told = desk.run("import", in_desk(desk, "in/desk.md"), "--column", "coaching")
    folder = desk.root / "case_studies/coaching/the-desk"
    assert sorted(path.name for path in folder.iterdir()) == ["a-desk.jpg", "index.md"]
    assert "../x.jpg" in told.err


def test_the_template_is_written_once(desk: Desk) -> None:
    words = ("import", "--template", in_desk(desk, "details.docx"))
    assert desk.run(*words).status == 0
    assert len(Document(in_desk(desk, "details.docx")).tables) == 1
    again = desk.run(*words)
    assert again.status == 1
    assert "--force replaces it" in again.err
    assert desk.run(*words, "--force").status == 0


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        ([], 2, "Name a file and its column:  columnist import FILE --column COLUMN\n"),
        (["--column", "coaching"], 2, "Name a file and its column"),
        (["story.txt"], 2, "Say with --column which column it is for. Known are: coaching.\n"),
        (["story.txt", "--column", ""], 2, 'There is no column "". Known are: coaching.\n'),
        (["story.txt", "--column", "cooking"], 2, "There is no column"),
        (["nothing.txt", "--column", "coaching"], 2, "nothing.txt: There is no such file.\n"),
        (["nothing.docx", "--column", "coaching"], 2, "nothing.docx: There is no such file.\n"),
        ([".", "--column", "coaching"], 1, "This is a folder. Name the file in it"),
        (["story.odt", "--column", "coaching"], 1, "save it as .docx"),
        (["story.docx", "--column", "coaching"], 1, "not a Word file"),
        (["--template", "details.txt"], 2, "does not end in .docx"),
    ],
)
def test_what_cannot_be_imported_is_refused_in_a_sentence(
    desk: Desk, words: list[str], status: int, said: str
) -> None:
    desk.put({"story.odt": "x", "story.docx": "x"})
    told = desk.run("import", *(in_desk(desk, word) if "." in word else word for word in words))
    assert told.status == status
    assert said in told.err
    assert told.out == ""


def test_a_file_that_is_refused_leaves_nothing_behind(desk: Desk) -> None:
    before = sorted(path for path in desk.root.rglob("*"))
    desk.run("import", in_desk(desk, "nothing.docx"), "--column", "coaching")
    assert sorted(path for path in desk.root.rglob("*")) == before


def test_nobody_of_the_word_file_is_named_anywhere(desk: Desk) -> None:
    told = desk.run("import", str(FILES / "diary.docx"), "--column", "coaching")
    folder = (desk.root / told.out.strip()).parent
    everything = told.err.encode() + b"".join(file.read_bytes() for file in folder.iterdir())
    for name in (b"Margaret", b"Nicola", b"Robin Reviewer", b"Pat Photographer", b"Camera Works"):
        assert name not in everything


def test_a_word_file_keeps_nothing_open_and_stays_as_it_was(desk: Desk) -> None:
    shutil.copy(FILES / "ninth.docx", desk.root / "ninth.docx")
    before = (desk.root / "ninth.docx").read_bytes()
    desk.run("import", in_desk(desk, "ninth.docx"), "--column", "coaching")
    assert (desk.root / "ninth.docx").read_bytes() == before == (FILES / "ninth.docx").read_bytes()


def test_what_has_but_another_form_is_not_among_what_was_left_out(desk: Desk) -> None:
    story = STORY.partition("The next")[0].encode("utf-16")
    (desk.root / "wide.txt").write_bytes(story)
    told = desk.run("import", in_desk(desk, "wide.txt"), "--column", "coaching")
    assert (
        "  In another form, with every word there:\n    - The letters, from UTF-16.\n"
        "  Left out of the draft:\n    - nothing\n"
    ) in told.err


def test_what_a_terminal_would_obey_is_made_visible(desk: Desk) -> None:
    desk.put({"story.docx": word_of("A title", "By Zoe\u202e Ndiaye", "Nadia kept two diaries.")})
    told = desk.run("import", in_desk(desk, "story.docx"), "--column", "coaching")
    assert "\u202e" not in told.err


def test_a_draft_behind_a_link_is_refused_and_nothing_is_written_there(
    desk: Desk, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (desk.root / "case_studies/coaching/the-borrowed-diary").symlink_to(elsewhere)
    told = desk.run("import", str(FILES / "diary.docx"), "--column", "coaching", "--force")
    assert (told.status, told.out) == (1, "")
    assert told.err.endswith(
        "columnist: case_studies/coaching/the-borrowed-diary/index.md was not written: a link "
        "leads to it, and only ordinary files are written. Nothing else was written either.\n"
    )
    assert list(elsewhere.iterdir()) == []


def test_a_picture_that_the_disk_does_not_let_us_see_stays_a_link_and_is_told(desk: Desk) -> None:
    name = "a" * 300 + ".jpg"
    desk.put({"story.md": f"# Two rotas\n\nA list hung there.\n\n![A list]({name})\n"})
    told = desk.run("import", in_desk(desk, "story.md"), "--column", "coaching")
    assert told.out == "case_studies/coaching/two-rotas.md\n"
    assert f"![A list]({name})" in desk.text("two-rotas")
    assert "A draft was written." in told.err
    assert "with the picture beside it." in told.err
