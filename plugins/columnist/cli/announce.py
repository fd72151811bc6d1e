"""`columnist announce`: a published piece as a message for the newsletter."""

from __future__ import annotations

import click

from columnist.cli.changing import piece_named
from columnist.cli.invocation import Invocation, for_every_command
from columnist.cli.opening import open_publication
from columnist.cli.refusal import WELL, Refusal
from columnist.cli.terminal import hand_over
from columnist.publication import edition_of
from columnist.rendering.announcement import announcement
from columnist.rendering.report import harmless


@click.command(
    "announce",
    epilog="""\b
Examples:
  columnist announce coaching/two-rotas
  columnist announce coaching/two-rotas --format html > message.html
  columnist announce coaching/two-rotas --format json
""",
)
@click.argument("path")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "html", "json"]),
    default="text",
    show_default=True,
    help="Subject and text, the same as HTML, or all of it for a program.",
)
@for_every_command
@click.pass_obj
def command(invocation: Invocation, *, path: str, form: str) -> int:
    """Print a message about a published piece: subject, text, and when the next column appears.

    A piece that readers cannot see is refused.
    """
    opened = open_publication(invocation)
    opened.tell_of_errors()
    if not opened.file.settings.url:
        raise Refusal(f"{opened.file.path} has no site_url, so the message would lead nowhere.")
    entry = piece_named(path, opened)
    edition = edition_of(opened.judgement, settings=opened.file.settings)
    piece = edition.release.piece_of.get(entry.id)
    if piece is None:
        state = opened.judgement.standings[entry.id].state.value
        raise Refusal(
            f"{harmless(entry.path)} is not published, and only a published piece is announced. "
            f"Its state is {state}; `columnist check` with its path says what comes next."
        )
    message = announcement(edition, piece)
    forms = {"text": message.as_text, "json": message.as_json}
    hand_over(forms[form]() if form in forms else message.html)
    return WELL
