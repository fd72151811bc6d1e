"""What is told of a command line that cannot be understood: what stands there, and the cure."""

from __future__ import annotations

import click
import pytest

from columnist.cli import main
from columnist.cli.program import COMMANDS, program
from columnist.cli.refusal import MISUSED
from columnist.cli.slip import PLAIN

NEW = 'columnist new coaching "The second interview"'


def told(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """Return the one line that is said of a command line, without the name of the command."""
    status = main(words)
    out, err = capsys.readouterr()
    assert (status, out, err.count("\n")) == (MISUSED, "", 1)
    assert err.startswith("columnist: ")
    return err.removeprefix("columnist: ").removesuffix("\n")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["check", "--strct"], '`columnist check` has no option "--strct". Did you mean --strict?'),
        (
            ["check", "--formt=json"],
            '`columnist check` has no option "--formt". Did you mean --format?',
        ),
        (["check", "-strict"], '`columnist check` has no option "-strict". Did you mean --strict?'),
        (["check", "-c", "."], '`columnist check` has no option "-c". Did you mean -C?'),
        (
            ["check", "--foo"],
            '`columnist check` has no option "--foo". `columnist check --help` lists those it has.',
        ),
        (
            ["--asof", "2026-12-24", "check"],
            '`columnist` has no option "--asof". Did you mean --as-of?',
        ),
        (["--foo"], '`columnist` has no option "--foo". `columnist --help` lists those it has.'),
    ],
)
def test_an_option_that_is_not_there_is_told_with_the_nearest(
    capsys: pytest.CaptureFixture[str], words: list[str], sentence: str
) -> None:
    assert told(capsys, *words) == sentence


def test_an_option_before_its_command_is_told_where_it_belongs(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert told(capsys, "--strict", "check") == (
        "--strict belongs behind the command:  columnist check --strict"
    )
    assert told(capsys, "--strict", "due") == (
        '`columnist` has no option "--strict". `columnist --help` lists those it has.'
    )


def test_a_dash_of_a_text_program_is_told_to_be_none_of_an_option(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for typed in ("\N{EN DASH}strict", "\N{EM DASH}strict"):
        assert told(capsys, "check", typed) == (
            f'"{typed}" begins with a long dash, and an option with two hyphens. '
            "Did you mean --strict?"
        )
    typed = "\N{EM DASH}qqq"
    assert told(capsys, "schema", typed).startswith(f'There is no schema "{typed}". ')


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["new"], f"COLUMN is missing behind `columnist new`. Write for example:  {NEW}"),
        (
            ["new", "coaching"],
            f"TITLE is missing behind `columnist new`. Write for example:  {NEW}",
        ),
        (
            ["reschedule", "coaching/two-rotas"],
            (
                "DATE is missing behind `columnist reschedule`. Write for example:  "
                "columnist reschedule case_studies/coaching/two-rotas.md 2026-12-03"
            ),
        ),
        (
            ["schema"],
            (
                "NAME is missing behind `columnist schema`. Write for example:  "
                "columnist schema case-study"
            ),
        ),
        (
            ["publish"],
            (
                "--to is missing behind `columnist publish`: a folder. Write for example:  "
                "columnist publish --to /srv/www"
            ),
        ),
        (
            ["withdraw", "coaching/two-rotas"],
            (
                "--mode is missing behind `columnist withdraw`: gone or vanish. "
                "Write for example:  "
                "columnist withdraw case_studies/coaching/two-rotas.md --mode vanish"
            ),
        ),
    ],
)
def test_what_is_missing_is_named_with_an_example(
    capsys: pytest.CaptureFixture[str], words: list[str], sentence: str
) -> None:
    assert told(capsys, *words) == sentence


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["check", "--format", "xml"], '--format is "xml", but text, json or github was expected.'),
        (
            ["check", "--format=jsn"],
            '--format is "jsn", but text, json or github was expected. Did you mean "json"?',
        ),
        (
            ["withdraw", "coaching/two-rotas", "--mode", "go"],
            '--mode is "go", but gone or vanish was expected. Did you mean "gone"?',
        ),
        (
            ["check", "--format"],
            "Nothing stands behind --format, but text, json or github was expected.",
        ),
        (["publish", "--to"], "Nothing stands behind --to, but a folder was expected."),
        (
            ["-C", "plan", "check", "--format"],
            "Nothing stands behind --format, but text, json or github was expected.",
        ),
        (["--as-of"], "Nothing stands behind --as-of, but a day such as 2026-12-24 was expected."),
        (
            ["publish", "--to", "--rollback"],
            "--rollback stands behind --to, but a folder was expected.",
        ),
        (
            ["check", "--strict=yes"],
            '--strict takes nothing behind it, but "yes" was given. Write --strict alone.',
        ),
    ],
)
def test_a_value_that_an_option_does_not_take_is_told_with_those_it_takes(
    capsys: pytest.CaptureFixture[str], words: list[str], sentence: str
) -> None:
    assert told(capsys, *words) == sentence


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            ["import", "my", "letter.docx", "--column", "coaching"],
            (
                '`columnist import` has no place for "letter.docx". '
                "Put words that belong together in quotation marks; "
                "`columnist import --help` shows what it takes."
            ),
        ),
        (
            ["due", "a", "b"],
            (
                '`columnist due` has no place for "a b". Put words that belong together in '
                "quotation marks; `columnist due --help` shows what it takes."
            ),
        ),
    ],
)
def test_a_word_too_many_is_told(
    capsys: pytest.CaptureFixture[str], words: list[str], sentence: str
) -> None:
    assert told(capsys, *words) == sentence


def test_options_without_a_command_are_told_that_one_is_missing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert told(capsys, "-C", ".") == "No command is named. `columnist --help` lists them."


def test_the_command_alone_shows_its_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == MISUSED
    assert capsys.readouterr().err.startswith("Usage: columnist ")


def test_what_cannot_be_seen_in_a_command_line_is_made_visible(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert "\x1b" not in told(capsys, "check", "--\x1b[31m")


def test_what_an_option_takes_has_a_name_in_plain_words() -> None:
    context = click.Context(program)
    commands = [program, *(program.get_command(context, name) for name in COMMANDS)]
    taken = {
        option.metavar
        for command in commands
        if command is not None
        for option in command.params
        if isinstance(option, click.Option) and option.metavar is not None
    }
    assert taken == set(PLAIN)
