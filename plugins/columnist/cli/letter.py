"""The letter to a client, made from the piece as it stands and put where it was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.cli.hand_outs import shown_pictures
from columnist.cli.refusal import Misuse, Refusal
from columnist.cli.terminal import hand_over, say
from columnist.cli.whereabouts import safe_place
from columnist.domain.consent import Basis
from columnist.domain.diagnostic import quoted
from columnist.publication import edition_of
from columnist.rendering.letter import letter, with_every_word
from columnist.rendering.report import harmless

if TYPE_CHECKING:
    from pathlib import Path

    from columnist.cli.opening import Opened
    from columnist.content.entry import Entry


def hand_over_letter(opened: Opened, entry: Entry, *, output: str | None) -> None:
    """Make the letter of a piece and write it to a file, or to standard output.

    A place that readers can see, or where pieces are read from, is refused.
    """
    file = _place_for(opened, output) if output is not None else None
    html = _letter(opened, entry)
    if file is None:
        hand_over(html)
        return
    file.write_text(html, encoding="utf-8")
    say(
        f"Written: {harmless(str(file))}. It holds what is not public; it goes to the client alone."
    )


def _letter(opened: Opened, entry: Entry) -> str:
    consent = entry.study.consent
    if not opened.file.settings.url:
        raise Refusal(
            f"{opened.file.path} has no site_url, so the letter cannot say where it will be."
        )
    if consent is not None and consent.basis is Basis.REPRINT:
        raise Refusal(f"{harmless(entry.path)} is a reprint: its rights are agreed with its owner.")
    judgement = opened.judgement
    edition = edition_of(judgement, settings=opened.file.settings, shows_waiting=True)
    pieces = {one.piece.id: one.piece for one in edition.waiting} | dict(edition.release.piece_of)
    piece = pieces.get(entry.id)
    if piece is None:
        lacks = "is withdrawn" if entry.study.is_withdrawn else "stands in no column"
        raise Refusal(f"{harmless(entry.path)} {lacks}, so there is no letter to send.")
    return letter(
        with_every_word(edition, judgement.collection),
        piece,
        pictures=shown_pictures(opened.root, piece),
        today=opened.at.day_in(piece.column.column.zone),
    )


def _place_for(opened: Opened, output: str) -> Path:
    file = safe_place(output, opened.root, opened.file.settings, option="--output")
    if file.is_dir():
        raise Misuse(f"--output is {quoted(output)}, which is a folder; name a file.")
    return file
