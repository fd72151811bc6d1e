"""`columnist withdraw`: a piece is taken out of everything at the next build."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import click

from columnist.cli.changing import (
    Answer,
    asks_first,
    carried_out,
    new_errors,
    piece_named,
    rewrites,
    show,
    tell,
)
from columnist.cli.invocation import Invocation, for_every_command
from columnist.cli.opening import Opened, open_publication
from columnist.cli.refusal import PROBLEMS, WELL, Misuse
from columnist.cli.terminal import say
from columnist.content.editing import Change
from columnist.domain.case_study import Mode, Status
from columnist.rendering.report import harmless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from columnist.content.entry import Entry


@click.command(
    "withdraw",
    epilog="""\b
Examples:
  columnist withdraw case_studies/coaching/two-rotas.md --mode vanish
  columnist withdraw coaching/two-rotas --mode gone \\
      --note "Withdrawn at the client's request."

It is shown what will be written, and on a terminal you are asked.
""",
)
@click.argument("path")
@click.option(
    "--mode",
    type=click.Choice([mode.value for mode in Mode]),
    required=True,
    help="Leave a short note at its address, or nothing at all.",
)
@click.option("--note", metavar="TEXT", help="What the note says; nothing of the story.")
@asks_first
@for_every_command
@click.pass_obj
def command(
    invocation: Invocation,
    *,
    path: str,
    mode: str,
    note: str | None,
    yes: bool,
    dry_run: bool,
) -> int:
    """Take a piece out of everything at the next build.

    It leaves the site, its lists and its search. With `gone` a short note stays at its address,
    and stands as an entry "Withdrawn" in the feeds, in the place of the piece, so that readers'
    programs give up the copy that they have; neither holds a word of it. With `vanish` nothing is
    left, and those programs may keep their copy.

    This works for a piece in any state, also for one with errors, as long as its front matter can
    be read.
    """
    text = " ".join((note or "").split())
    if text and mode != Mode.GONE:
        raise Misuse("--note is shown only with --mode gone; vanish leaves nothing.")
    opened = open_publication(invocation)
    entry = piece_named(path, opened)
    changes = rewrites(opened, {entry.path: _changes(opened, entry, mode, text)})
    if changes[0].before == changes[0].after:
        say(f"{harmless(entry.path)} is withdrawn already, in that way.")
        return WELL
    faults = new_errors(opened, changes)
    show(changes)
    if not carried_out(opened, changes, Answer(yes, dry_run), question="Withdraw it?"):
        return WELL
    say("It is taken out at the next build. What others have copied stays where it is.")
    if faults:
        say("These errors stand in the way of that build until they are mended:")
        tell(faults)
    return PROBLEMS if faults else WELL


def _changes(opened: Opened, entry: Entry, mode: str, note: str) -> Iterator[Change]:
    """Yield the changes; a piece that was withdrawn before keeps the day on which it was."""
    before = entry.study.withdrawn
    yield Change(("status",), Status.WITHDRAWN.value)
    if before is None or before.on is None:
        column = opened.judgement.standings[entry.id].column
        today = opened.at.day_in(column.column.zone if column is not None else ZoneInfo("UTC"))
        yield Change(("withdrawn", "on"), today.isoformat())
    yield Change(("withdrawn", "mode"), mode)
    if note or mode != Mode.GONE:
        yield Change(("withdrawn", "note"), note or None)
