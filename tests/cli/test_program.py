"""What holds for every command: options, the clock, refusals, exit statuses, unforeseen faults."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import click
import pytest

from columnist.cli import main
from columnist.cli.program import COMMANDS, program
from tests.building import FOLDER, case_study
from tests.cli.desk import SETTINGS, Desk, desk_with

COMMAND = Path(sys.executable).parent / "columnist"
GOOD = case_study(publish_on="2026-01-29")


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNIST_AS_OF", raising=False)
    monkeypatch.delenv("COLUMNIST_DEBUG", raising=False)


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return desk_with(tmp_path, capsys, here=GOOD)


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    status = main(words)
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def real(*words: str, cwd: Path, **surroundings: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **surroundings}
    return subprocess.run(
        [COMMAND, *words], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


def test_the_command_is_a_module_of_python_as_well(desk: Desk) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "columnist", "check", "--as-of", "2026-01-20", "no-such.md"],
        cwd=desk.root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.startswith('columnist: There is no "no-such.md".')


def test_every_command_that_is_listed_is_there_with_examples_and_the_common_options() -> None:
    context = click.Context(program)
    for name in COMMANDS:
        command = program.get_command(context, name)
        assert command is not None
        page = command.get_help(click.Context(command, parent=context, info_name=name))
        assert "--as-of" in page, name
        assert "-C DIR" in page, name
        assert "Examples:" in page, name
        assert f"columnist {name}" in page, name


def test_help_fits_into_80_columns(capsys: pytest.CaptureFixture[str]) -> None:
    for words in ((), *((name,) for name in COMMANDS)):
        status, page, _ = said(capsys, *words, "--help")
        assert status == 0
        assert max(map(len, page.split("\n"))) <= 80, words


def test_help_lists_the_commands_without_loading_them() -> None:
    script = (
        "import sys; from columnist.cli import main; main(['--help'])\n"
        "sys.exit(any('pydantic' in name for name in sys.modules))"
    )
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    assert ended.returncode == 0


def test_a_check_loads_neither_mkdocs_nor_what_it_does_not_need(desk: Desk) -> None:
    heavy = "{'mkdocs', 'material', 'rich', 'icalendar', 'urllib.request', 'jinja2', 'markdown'}"
    script = (
        "import sys; from columnist.cli import main\n"
        f"main(['-C', {str(desk.root)!r}, 'check']); print({heavy} & set(sys.modules))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert ended.stdout == "No problems in 1 case study.\nset()\n"


@pytest.mark.parametrize("first", [True, False])
def test_the_common_options_stand_before_or_after_the_command(
    desk: Desk, capsys: pytest.CaptureFixture[str], *, first: bool
) -> None:
    options = ["-C", str(desk.root), "--as-of", "2026-01-20"]
    words = [*options, "schedule", "coaching"] if first else ["schedule", *options, "coaching"]
    status, out, _ = said(capsys, *words)
    assert status == 0
    assert out.startswith("Column Coaching (Europe/London), as of 20 January 2026\n")


def test_the_option_goes_before_the_environment_and_that_before_mkdocs_yml(
    desk: Desk, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    here = ["-C", str(desk.root), "schedule"]
    option = "plugins: [{columnist: {as_of: 2026-02-03}}]"
    desk.put({"mkdocs.yml": SETTINGS.replace("plugins: [columnist]", option)})
    assert "as of 3 February 2026" in said(capsys, *here)[1]
    monkeypatch.setenv("COLUMNIST_AS_OF", "2026-02-02T12:00:00+00:00")
    assert "as of 2 February 2026" in said(capsys, *here)[1]
    assert "as of 1 February 2026" in said(capsys, *here, "--as-of", "2026-02-01")[1]
    monkeypatch.setenv("COLUMNIST_AS_OF", "")
    assert "as of 3 February 2026" in said(capsys, *here)[1]


@pytest.mark.parametrize("text", ["tomorrow", "2026-02-30", "2026-12-24T07:00", "", "9998-01-01"])
def test_an_as_of_that_names_no_instant_is_misuse(desk: Desk, text: str) -> None:
    told = desk.run("check", as_of=text)
    assert told.status == 2
    assert told.err.startswith(f'columnist: --as-of is "{text}", but a ')


def test_a_wrong_as_of_of_mkdocs_yml_is_a_problem_unless_another_holds(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.put({"mkdocs.yml": "site_url: https://x.org\nplugins: [{columnist: {as_of: soon}}]\n"})
    status, _, err = said(capsys, "-C", str(desk.root), "schedule")
    assert status == 1
    assert err.startswith('columnist: mkdocs.yml:2: plugins.columnist.as_of is "soon", but a day')
    told = desk.run("check")
    assert told.status == 1
    assert "mkdocs.yml:2:31: error: plugins.columnist.as_of is" in told.out


@pytest.mark.parametrize("form", ["text", "json", "github"])
def test_a_check_tells_a_wrong_as_of_of_mkdocs_yml_among_all_other_faults(
    desk: Desk, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    desk.put(
        {
            "mkdocs.yml": "site_url: https://x.org\nplugins: [{columnist: {as_of: soon}}]\n",
            f"{FOLDER}coaching/bad.md": case_study(sessions="two"),
        }
    )
    status, out, _ = said(capsys, "-C", str(desk.root), "check", "--format", form)
    assert status == 1
    assert "plugins.columnist.as_of is" in out
    assert "sessions is" in out


def test_a_folder_that_is_no_publication_is_misuse(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    for folder, sentence in (
        (tmp_path / "none", "is not there."),
        (tmp_path / "file", "is a file."),
        (tmp_path, "so it is no publication. Go to the publication's folder, or name it with -C."),
    ):
        status, out, err = said(capsys, "-C", str(folder), "check")
        assert (status, out) == (2, "")
        assert err.startswith("columnist: ")
        assert err.endswith(f"{sentence}\n")
    monkeypatch.chdir(tmp_path)
    assert "There is no mkdocs.yml in the current folder" in said(capsys, "check")[2]


def test_a_folder_inside_a_publication_is_told_where_that_is(
    desk: Desk, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(desk.root / FOLDER / "coaching")
    for command in ("check", "preview"):
        status, _, err = said(capsys, command)
        assert status == 2
        assert err.endswith(f"There is one around it: add  -C {Path('..') / '..'}\n")
    monkeypatch.chdir(desk.root)
    assert said(capsys, "-C", FOLDER, "check")[2].endswith("add  -C .\n")


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_a_stream_that_the_shell_has_closed_is_not_written_to(desk: Desk, closed: str) -> None:
    script = f"{COMMAND} schedule --as-of 2026-01-20 {closed}"
    ended = subprocess.run(
        ["sh", "-c", script],  # noqa: S607 - whichever shell there is
        cwd=desk.root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, "")


def test_a_publication_that_does_not_name_the_plugin_is_read_all_the_same(desk: Desk) -> None:
    desk.put({"mkdocs.yml": "site_name: Other\nsite_url: https://example.org/\n"})
    told = desk.run("check")
    assert told.status == 0
    assert told.err == "mkdocs.yml does not name the plugin columnist; its defaults are used.\n"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["chek"], 'There is no command "chek". Did you mean "check"?'),
        (["qqq"], 'There is no command "qqq". `columnist --help` lists them.'),
    ],
)
def test_a_slip_of_the_pen_is_misuse(
    capsys: pytest.CaptureFixture[str], words: list[str], sentence: str
) -> None:
    status, out, err = said(capsys, *words)
    assert (status, out) == (2, "")
    assert sentence in err


def test_what_nobody_thought_of_is_one_sentence_and_no_traceback(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise KeyError("boom\x1b")

    monkeypatch.setattr(import_module("columnist.cli.check"), "open_publication", fails)
    told = desk.run("check")
    assert told.status == 1
    assert told.out == ""
    assert "KeyError: 'boom\\x1b'" in told.err
    assert "Please report it" in told.err
    assert told.err.count("\n") == 1
    monkeypatch.setenv("COLUMNIST_DEBUG", "1")
    with pytest.raises(KeyError):
        desk.run("check")


def test_a_disk_that_fails_is_told_with_the_file(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", f"{FOLDER}coaching")

    monkeypatch.setattr(import_module("columnist.cli.opening"), "read_sources", fails)
    told = desk.run("check")
    assert told.status == 1
    assert (
        told.err == f"columnist: {FOLDER}coaching cannot be read or written: Permission denied.\n"
    )


def test_ctrl_c_ends_without_a_traceback(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(import_module("columnist.cli.check"), "open_publication", interrupted)
    told = desk.run("check")
    assert told.status == 130
    assert "Traceback" not in told.err


def ended(desk: Desk, *words: str, both: bool = False) -> tuple[int, bytes]:
    """Return the status of a call whose reader has gone, of `both` streams, and what it said."""
    reading, writing = os.pipe()
    os.close(reading)
    with subprocess.Popen(
        [COMMAND, "-C", str(desk.root), *words],
        stdout=writing,
        stderr=writing if both else subprocess.PIPE,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    ) as process:
        os.close(writing)
        said = b"" if process.stderr is None else process.stderr.read()
    return process.returncode, said


def test_a_reader_that_has_gone_is_no_fault(desk: Desk) -> None:
    assert ended(desk, "check") == (0, b"")
    assert ended(desk, "due") == (10, b"")
    assert ended(desk, "check", "--help") == (0, b"")
    assert ended(desk, "check", both=True)[0] == 0
    for number in range(40):
        desk.put({f"{FOLDER}coaching/piece-{number}.md": "no front matter\n" * 50})
    assert ended(desk, "check") == (1, b"")


def test_what_was_asked_for_is_done_though_nobody_reads_of_it(desk: Desk) -> None:
    assert ended(desk, "new", "coaching", "The late reply", both=True)[0] == 0
    assert desk.text("the-late-reply").startswith("---\n")


def test_a_misuse_stays_one_where_nobody_reads_of_it(desk: Desk) -> None:
    assert ended(desk, "schedule", "nothing-like-it", both=True)[0] == 2
    assert ended(desk, "check", "--nothing-like-it", both=True)[0] == 2


def test_the_real_command_ends_with_the_status_that_is_documented(desk: Desk) -> None:
    assert real("check", cwd=desk.root).returncode == 0
    assert real("due", cwd=desk.root).returncode == 10
    assert real("schedule", "nothing-like-it", cwd=desk.root).returncode == 2
    desk.put({f"{FOLDER}coaching/here.md": case_study(publish_on="2026-02-30")})
    ended = real("check", cwd=desk.root, PYTHONIOENCODING="ascii")
    assert ended.returncode == 1
    assert "February 2026 has 28 days" in ended.stdout
    assert "\x1b" not in ended.stdout


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = said(capsys, "--version")
    assert status == 0
    assert out.startswith("columnist, version ")
