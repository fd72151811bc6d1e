"""`columnist check`: every problem of every file, and where one piece stands."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypedDict, Unpack

import click

from columnist.cli.invocation import Invocation, for_every_command
from columnist.cli.opening import Opened, open_publication
from columnist.cli.refusal import PROBLEMS, WELL, Refusal
from columnist.cli.submission import NOTHING_CHANGED, submission_against
from columnist.cli.terminal import hand_over, say, shows_colour
from columnist.domain.code import Severity
from columnist.domain.disguise import HIDDEN
from columnist.rendering.annotations import as_commands, as_summary
from columnist.rendering.piece_standing import piece_standing
from columnist.rendering.report import as_json, as_text, closing_line

if TYPE_CHECKING:
    from columnist.cli.naming import Named
    from columnist.domain.diagnostic import Diagnostic
    from columnist.domain.disguise import Disguised

SUMMARY_VARIABLE: Final = "GITHUB_STEP_SUMMARY"
"""GitHub names in it the file whose Markdown it shows with a job."""


class Chosen(TypedDict):
    """What the options of the command were given."""

    form: str
    strict: bool
    notes: bool
    names_file: str | None
    against: str | None
    singling_out: bool


@click.command(
    "check",
    epilog="""\b
Examples:
  columnist check
  columnist check case_studies/coaching/two-rotas.md
  columnist check coaching/two-rotas
  columnist check case_studies/coaching --notes
  columnist check --strict --format json
  columnist check --private-names .private-names
  columnist check -C submission --against . --format github

Errors end with exit status 1, warnings only with --strict, notes never.
""",
)
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    show_default=True,
    help="For people, for programs, or for the annotations of a pull request on GitHub.",
)
@click.option("--strict", is_flag=True, help="End with status 1 at warnings as well.")
@click.option("--notes", is_flag=True, help="Show what drafts still lack, of all pieces.")
@click.option(
    "--private-names",
    "names_file",
    metavar="FILE",
    help="Look for the real names in FILE, one a line, and never print one.",
)
@click.option(
    "--against",
    metavar="DIR",
    help="Point out to the editor what a submission changes beyond its own piece and coach, "
    "compared with the publication in DIR, by whose mkdocs.yml all is judged.",
)
@click.option("--singling-out", is_flag=True, help="Report which clients stand alone, and end.")
@for_every_command
@click.pass_obj
def command(invocation: Invocation, paths: tuple[str, ...], **chosen: Unpack[Chosen]) -> int:
    """Say what is wrong in a publication, file by file and line by line.

    Every file is read. With PATHs only what concerns those files or folders is read and shown,
    with what they still lack; for one case study the report ends with its state, its slot, its next
    deadline and what it needs to be ready. A case study or a column may be named by its id as well.
    """
    needs_all = any(chosen[option] for option in ("singling_out", "names_file", "against"))
    names = _private_names(chosen["names_file"])
    base = chosen["against"]
    opened = _opened(invocation, paths, names, needs_all=needs_all, base=base)
    if chosen["singling_out"]:
        # Loaded where it is asked for, as below: an author's check of one file is to be quick.
        from columnist.cli.private import report_on_clients  # noqa: PLC0415

        hand_over(report_on_clients(opened, names))
        return WELL
    submission = submission_against(opened, Path(base)) if base is not None else NOTHING_CHANGED
    if names:
        from columnist.cli.private import notes_without, with_private_names  # noqa: PLC0415

        opened = with_private_names(opened, names)
        submission = submission._replace(notes=notes_without(submission.notes, names))
    named = opened.named
    shows_notes = chosen["notes"] or bool(named.paths)
    shown = (
        one
        for one in opened.diagnostics
        if _concerns(one, named) and (shows_notes or one.severity is not Severity.NOTE)
    )
    found = tuple(sorted({*shown, *submission.notes}))
    _show(chosen["form"], opened, named, found, submission.changed)
    if chosen["form"] == "text":
        _show_standing(opened, named, names)
    _tell_of_the_rest(opened, named)
    is_well = not any(_counts(one, strict=chosen["strict"]) for one in found)
    return WELL if is_well else PROBLEMS


def _opened(
    invocation: Invocation,
    paths: tuple[str, ...],
    names: tuple[Disguised, ...],
    *,
    needs_all: bool,
    base: str | None,
) -> Opened:
    try:
        return open_publication(invocation, paths, needs_all=needs_all, is_checked=True, base=base)
    except Refusal as refusal:
        # Loaded where it is needed, as above.
        from columnist.content.anonymity.coded_names import hidden_in_codes  # noqa: PLC0415

        raise type(refusal)(hidden_in_codes(names, refusal.message)) from None


def _private_names(file: str | None) -> tuple[Disguised, ...]:
    """Return the names to look for; none where none were asked for, as an empty list is refused."""
    if file is None:
        return ()
    from columnist.cli.private import private_names  # noqa: PLC0415

    return private_names(Path(file))


def _concerns(diagnostic: Diagnostic, named: Named) -> bool:
    """Whether a fault is of a named file; one whose path is hidden may be, and is always shown."""
    return diagnostic.place.path in named or HIDDEN in diagnostic.place.path


def _counts(diagnostic: Diagnostic, *, strict: bool) -> bool:
    return diagnostic.is_error or (strict and diagnostic.severity is Severity.WARNING)


def _show(
    form: str,
    opened: Opened,
    named: Named,
    found: tuple[Diagnostic, ...],
    changed: tuple[str, ...],
) -> None:
    checked = tuple(path for path in opened.judgement.collection.paths if path in named)
    if form == "json":
        hand_over(as_json(found, checked=checked))
        return
    if form == "github":
        for line in as_commands(found, first=changed):
            hand_over(line)
        say(closing_line(found, checked=checked))
        _summarise(as_summary(found, checked=checked))
        return
    hand_over(as_text(found, checked=checked, colour=shows_colour()))


def _show_standing(opened: Opened, named: Named, names: tuple[Disguised, ...]) -> None:
    """Say where the one piece stands that was named, if one was."""
    piece = named.piece(opened.judgement.collection.entries)
    if piece is None:
        return
    standing = opened.judgement.standing_of(piece)
    column = standing.column
    until = piece.study.publish_on
    schedule = opened.schedule(column, until=until) if column is not None else None
    told = piece_standing(standing, schedule, colour=shows_colour())
    if names:
        from columnist.content.anonymity.coded_names import hidden_in_codes  # noqa: PLC0415

        told = hidden_in_codes(names, told)
    hand_over(f"\n{told}")


def _summarise(summary: str) -> None:
    path = os.environ.get(SUMMARY_VARIABLE)
    if not path:
        return
    try:
        with open(path, "a", encoding="utf-8") as file:  # noqa: PTH123 - it need not be a file
            file.write(summary)
    except OSError as fault:
        say(f"The summary could not be written to {path}: {fault.strerror}.")


def _first_step(opened: Opened) -> str:
    begin = "`columnist new COLUMN TITLE` begins one."
    if opened.judgement.collection.columns:
        return f"There is no case study yet; {begin}"
    # Loaded where it is needed, as above.
    from columnist.intake.first_column import least_column  # noqa: PLC0415

    return (
        f"There is no column yet. Make a folder for one in {opened.content_dir}/, and in it a file "
        f"column.yml that holds at least:\n\n{least_column()}\n"
        f"Then you can write its case studies; {begin}"
    )


def _tell_of_the_rest(opened: Opened, named: Named) -> None:
    if not opened.is_whole:
        say("Only what concerns the named files was read; `columnist check` alone reads all.")
        return
    if not opened.judgement.collection.entries and not opened.diagnostics:
        say(_first_step(opened))
    others = sum(one.is_error and not _concerns(one, named) for one in opened.diagnostics)
    if others:
        errors = "is 1 error" if others == 1 else f"are {others:,} errors"
        say(f"There {errors} in other files; `columnist check` without a path shows all.")
