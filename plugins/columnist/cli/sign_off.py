"""`columnist sign-off`: the mark of the text that the client approved, and the letter before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from columnist.cli.changing import (
    Answer,
    asks_first,
    carried_out,
    piece_named,
    rewrites,
    show,
    tell,
)
from columnist.cli.invocation import Invocation, for_every_command
from columnist.cli.letter import hand_over_letter
from columnist.cli.opening import Opened, open_publication
from columnist.cli.refusal import WELL, Misuse, Refusal
from columnist.cli.signed_text import signed_version
from columnist.cli.terminal import say, talks_in_colour
from columnist.content.editing import Change
from columnist.content.sign_off import is_signed_off, sign_off_digest
from columnist.content.sign_off_changes import changed_parts
from columnist.rendering.file_change import text_changes
from columnist.rendering.report import harmless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from columnist.content.entry import Entry

_STILL_TO_COME = frozenset({"needed-when-approved"})
"""Errors that are no matter of the text: what an approved piece lacks, perhaps this very mark."""


@click.command(
    "sign-off",
    epilog="""\b
Examples:
  columnist sign-off coaching/two-rotas --letter --output letter.html
  columnist sign-off case_studies/coaching/two-rotas.md

Send the letter, wait for the answer, keep it outside the publication; then sign off.
""",
)
@click.argument("path")
@click.option("--letter", is_flag=True, help="Make what is sent to the client; write no mark.")
@click.option(
    "--output", metavar="FILE", help="Where the letter goes; standard output if not given."
)
@asks_first
@for_every_command
@click.pass_obj
def command(
    invocation: Invocation,
    *,
    path: str,
    letter: bool,
    output: str | None,
    yes: bool,
    dry_run: bool,
) -> int:
    """Record that the client has approved the text as it stands now.

    The mark of the text goes into consent.approved_text, and today into consent.given_on if no day
    stands there. What has changed since the last sign-off is shown. With --letter, nothing is
    recorded: the story comes out as one page to be printed or sent, with a covering letter.
    """
    if output is not None and not letter:
        raise Misuse("--output is where the letter goes; it needs --letter.")
    opened = open_publication(invocation)
    entry = piece_named(path, opened)
    _refuse_errors(entry)
    if letter:
        hand_over_letter(opened, entry, output=output)
        return WELL
    _refuse_where_none_is_needed(entry)
    if is_signed_off(entry):
        say(f"{harmless(entry.path)} is signed off already, just as it stands.")
        return WELL
    _tell_what_changed(opened, entry)
    changes = rewrites(opened, {entry.path: _changes(opened, entry)})
    show(changes)
    question = "Has the client seen this very text and agreed to it?"
    carried_out(opened, changes, Answer(yes, dry_run), question=question)
    return WELL


def _refuse_errors(entry: Entry) -> None:
    """Refuse a file with errors: mending them may change the text."""
    errors = [one for one in entry.diagnostics if one.is_error and one.code not in _STILL_TO_COME]
    if errors:
        tell(errors)
        raise Refusal(f"{harmless(entry.path)} has errors; mend them before the client sees it.")


def _refuse_where_none_is_needed(entry: Entry) -> None:
    consent, path = entry.study.consent, harmless(entry.path)
    if entry.study.is_withdrawn:
        raise Refusal(f"{path} is withdrawn, so there is nothing to sign off.")
    if consent is None:
        raise Refusal(
            f"{path} has no consent yet. Say what it rests on, for example  "
            "consent: {basis: written, scope: anonymised}"
        )
    if not consent.basis.is_given_by_client:
        raise Refusal(f"{path} rests on {consent.basis}, which needs no sign-off.")


def _changes(opened: Opened, entry: Entry) -> Iterator[Change]:
    consent = entry.study.consent
    if consent is not None and consent.given_on is None:
        today = opened.at.day_in(opened.column(entry.column).column.zone)
        yield Change(("consent", "given_on"), today.isoformat())
    yield Change(("consent", "approved_text"), sign_off_digest(entry))


def _tell_what_changed(opened: Opened, entry: Entry) -> None:
    consent = entry.study.consent
    if consent is None or consent.approved_text is None:
        say(f"{harmless(entry.path)} has not been signed off before.")
        return
    known = signed_version(opened.root, entry, opened.content_dir)
    if known is None:
        say(
            "The text has changed since the last sign-off. What has changed cannot be told: no "
            "version with that mark is in git."
        )
        return
    say(f"Since the last sign-off (the text of {known.day}), this has changed:")
    say(text_changes(changed_parts(known.entry, entry), colour=talks_in_colour()))
