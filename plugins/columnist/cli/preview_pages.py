"""Previews of single pieces, written into a folder for somebody who has no publication at hand."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from columnist.catalogue.expected import pieces_on_their_days
from columnist.cli.changing import piece_named
from columnist.cli.hand_outs import shown_pictures
from columnist.cli.opening import Opened, open_publication
from columnist.cli.refusal import PROBLEMS, WELL, Misuse, Refusal
from columnist.cli.submission import submission_against
from columnist.cli.terminal import hand_over, say
from columnist.cli.whereabouts import safe_place
from columnist.content.nodes import Fields
from columnist.domain.slug import is_slug
from columnist.pictures import BROKEN
from columnist.publication import edition_of
from columnist.rendering.preview import preview
from columnist.rendering.report import harmless
from columnist.watchdog import RenderingStopped, Watchdog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from columnist.cli.invocation import Invocation
    from columnist.content.entry import Entry
    from columnist.rendering.edition import Edition

_BEYOND_BOUNDS = frozenset({"too-large", "too-deep", "too-many-signs"})
"""The codes of what is more than is read: rendering it could keep the command busy."""
_STYLE = "hosts/mkdocs/theme/assets/columnist/columnist.css"


def write_previews(
    invocation: Invocation, paths: Sequence[str], *, to: str, against: str | None
) -> int:
    """Write a page for each piece that is named or that a submission changes, and say where."""
    if bool(paths) == (against is not None):
        raise Misuse(
            "Name the pieces that the preview is to hold, or with --against the publication that "
            "they were submitted to."
        )
    opened = open_publication(invocation, base=against)
    target = safe_place(to, opened.root, opened.file.settings, option="--to")
    if not opened.file.settings.url:
        raise Refusal(f"{opened.file.path} has no site_url, to which the links would lead.")
    entries = _chosen(opened, paths, against)
    if not entries:
        say("No case study is changed, so there is nothing to preview.")
    edition = edition_of(opened.judgement, settings=opened.file.settings)
    written = [_write(opened, edition, entry, target) for entry in entries]
    return WELL if against is not None or all(written) else PROBLEMS


def _chosen(opened: Opened, paths: Sequence[str], against: str | None) -> tuple[Entry, ...]:
    if against is None:
        return tuple(
            {one.id: one for one in (piece_named(path, opened) for path in paths)}.values()
        )
    changed = submission_against(opened, Path(against)).changed
    entries = opened.judgement.collection.entries
    return tuple(entry for entry in entries if _is_changed(entry, changed))


def _is_changed(entry: Entry, changed: Sequence[str]) -> bool:
    within = (f"{entry.folder}/",) if entry.folder else ()
    return any(path == entry.path or path.startswith(within) for path in changed)


def _write(opened: Opened, edition: Edition, entry: Entry, target: Path) -> bool:
    """Write the page of one piece; where there is none, say why and return `False`."""
    try:
        html = _page(opened, edition, entry)
    except (Refusal, RenderingStopped) as fault:
        say(f"{harmless(entry.path)}: There is no page of it to see. {harmless(str(fault))}")
        return False
    file = target / f"{entry.url_path.rstrip('/')}.html"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(html, encoding="utf-8")
    hand_over(harmless(str(file)))
    return True


def _page(opened: Opened, edition: Edition, entry: Entry) -> str:
    judgement = opened.judgement
    standing = judgement.standings[entry.id]
    if not (is_slug(entry.slug) and is_slug(entry.column)):
        raise Refusal("Its name cannot stand in an address; the check says why.")
    if not (isinstance(entry.sheet.node, Fields) and entry.sheet.node.values):
        raise Refusal("Its fields cannot be read; the check says why.")
    if any(fault.code in _BEYOND_BOUNDS and fault.is_error for fault in entry.diagnostics):
        raise Refusal("It is more than is read; the check says where.")
    piece = pieces_on_their_days(judgement.standings.values(), at=opened.at).get(entry.id)
    if piece is None:
        lacks = "It is withdrawn." if entry.study.is_withdrawn else "Its column cannot be read."
        raise Refusal(lacks)
    errors = sum(
        fault.is_error and _is_changed(entry, (fault.place.path,))
        for fault in judgement.diagnostics
    )
    try:
        pictures = shown_pictures(opened.root, piece)
    except BROKEN:
        raise Refusal("A picture of it is broken; the check says which.") from None
    with Watchdog() as watchdog:
        watchdog.begin(entry.path)
        return preview(
            edition,
            judgement.collection,
            standing,
            piece,
            pictures=pictures,
            style=files("columnist").joinpath(_STYLE).read_text(encoding="utf-8"),
            errors=errors,
        )
