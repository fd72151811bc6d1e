"""`columnist publish`: build aside, audit, then switch to it, or leave what is live as it is."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from columnist.audit.findings import audit_report
from columnist.audit.hidden import digest_of_piece
from columnist.catalogue.states import State
from columnist.cli.audit import audit_of
from columnist.cli.due import in_hours
from columnist.cli.invocation import Invocation, for_every_command
from columnist.cli.opening import Opened, no_publication, open_publication, root_of
from columnist.cli.progress import busy_with
from columnist.cli.refusal import PROBLEMS, WELL, Refusal, unserved
from columnist.cli.site_build import build_site
from columnist.cli.terminal import hand_over, say
from columnist.cli.whereabouts import safe_place
from columnist.releases import (
    LOCK,
    alone,
    bring_in,
    current_release,
    disk_sentence,
    leave_nothing,
    place_aside,
    previous_release,
    roll_back,
    switch_to,
    target_fault,
)
from columnist.rendering.report import as_text, case_studies
from columnist.settings_file import read_settings_file
from columnist.stopping import stopping_faults, withheld_pieces
from columnist.succession import Live, arrivals, is_earlier, lateness, live_of, refusals

if TYPE_CHECKING:
    from columnist.catalogue.release import Published

_UNTOUCHED = "What is live is as it was."


@click.command(
    "publish",
    epilog="""\b
Examples:
  columnist publish --to /srv/www
  columnist publish --to /srv/www --rollback

The web server shows /srv/www/current, a link to the newest of the releases in
/srv/www/releases, of which five are kept.
""",
)
@click.option("--to", "target", metavar="DIR", required=True, help="Where the releases are kept.")
@click.option("--force", is_flag=True, help="Publish for an earlier instant than the live site.")
@click.option("--rollback", is_flag=True, help="Show the release before the live one again.")
@click.option("--show", is_flag=True, help="Name unpublished pieces; logs may be public.")
@for_every_command
@click.pass_obj
def command(invocation: Invocation, *, target: str, force: bool, rollback: bool, show: bool) -> int:
    """Build the site aside, audit it, then switch to it in one step.

    Errors in shared files, and in pieces that are due or live, stop it; other faulty pieces are
    left out. Whatever stops it, what is live stays as it was. Nothing new is nothing to do.
    """
    folder = Path(target)
    _refuse_own_folder(target, invocation)
    fault = target_fault(folder)
    if fault:
        raise Refusal(f"{fault} {_UNTOUCHED}")
    is_new = not folder.exists()
    try:
        with alone(folder / LOCK, waiting=lambda: say(_waits(folder))) as lock:
            try:
                if rollback:
                    return _rolled_back(folder, invocation)
                return _published(folder, invocation, lock=lock, force=force, show=show)
            finally:
                leave_nothing(folder, is_new=is_new)
    except OSError as failure:
        said = disk_sentence(failure, folder) or unserved(failure)
        raise Refusal(f"{said} {_UNTOUCHED}") from failure


def _refuse_own_folder(target: str, invocation: Invocation) -> None:
    """Refuse a folder of the publication's own before anything is written into it."""
    root = root_of(invocation)
    file = read_settings_file(root, environ=os.environ)
    if file is None:
        raise no_publication(invocation)
    safe_place(target, root, file.settings, option="--to")


def _waits(folder: Path) -> str:
    return f"Another run is publishing to {folder}; this one waits until it has ended."


def _published(target: Path, invocation: Invocation, *, lock: int, force: bool, show: bool) -> int:
    # Opened behind the lock: whoever waited sees the sources and the clock of now.
    opened = open_publication(invocation)
    live = _live(target, force=force)
    objections = _objections(opened, live, force=force)
    if objections:
        hand_over(objections)
        say(f"Nothing is published. {_UNTOUCHED}")
        return PROBLEMS
    with place_aside(target) as site:
        with busy_with("Building the site"):
            failure = build_site(opened, site, target=target, lock=lock)
        if failure:
            sentence, _, output = failure.partition("\n")
            if output:
                say(output)  # each line of it is harmless already
            raise Refusal(f"{sentence} {_UNTOUCHED}")
        found = audit_of(site, opened)
        if not found.is_clean:
            hand_over(audit_report(found, shows_names=show))
            say(f"Nothing is published. {_UNTOUCHED}")
            return PROBLEMS
        release = bring_in(site, target)
        is_new = release != current_release(target)
        if is_new:
            switch_to(release, target)
    _tell(opened, live, show=show)
    count = case_studies(len(opened.judgement.release.pieces), "published ")
    what = "shows" if is_new else "has nothing new to show; it holds"
    hand_over(f"{target / 'current'} {what} {count}, as of {opened.at}.")
    return WELL


def _live(target: Path, *, force: bool) -> Live | None:
    """Return what is live; what cannot be read is refused, since it could not be kept."""
    current = current_release(target)
    if current is None:
        return None
    found = _live_in(current)
    if found is None and not force:
        raise Refusal(
            f"The live release in {current} cannot be read, so nobody can tell what it shows. "
            f"--force publishes all the same. {_UNTOUCHED}"
        )
    return found


def _live_in(release: Path) -> Live | None:
    names = ("build.json", "case-studies.json", "schedule.json")
    try:
        return live_of(*((release / name).read_bytes() for name in names))
    except FileNotFoundError:
        return None


def _objections(opened: Opened, live: Live | None, *, force: bool) -> str:
    """Return what stands in the way of publishing, or an empty text."""
    judgement = opened.judgement
    faults = [fault for fault in opened.file.diagnostics if fault.is_error]
    faults += stopping_faults(judgement)
    if faults:
        return as_text(sorted(faults), checked=judgement.collection.paths)
    if live is None:
        return ""
    if is_earlier(opened.at, live, judgement) and not force:
        return (
            f"{opened.at} is earlier than {live.as_of}, for which the live site was made: pieces "
            "that readers have seen could go. --force publishes it all the same."
        )
    return "\n".join(refusals(judgement, live))


def _tell(opened: Opened, live: Live | None, *, show: bool) -> None:
    """Say what is new, what is late, and what was left out."""
    if live is not None:
        for piece in arrivals(opened.judgement, live):
            say(_arrival(piece, opened))
    withheld = withheld_pieces(opened.judgement)
    if withheld:
        names = [one.id if show else digest_of_piece(one) for one in withheld]
        are = "1 piece is" if len(names) == 1 else f"{len(names)} pieces are"
        say(f"warning: {are} withheld because of errors: {', '.join(names)}. {_RUN_CHECK}")


_RUN_CHECK = "`columnist check` shows them."


def _arrival(piece: Published, opened: Opened) -> str:
    late = lateness(piece, opened.at)
    new = f"{piece.id} is published, in the slot {piece.on}"
    return f"warning: {new}, {in_hours(late)} after its time." if late else f"{new}."


def _rolled_back(target: Path, invocation: Invocation) -> int:
    opened = open_publication(invocation)
    release = previous_release(target)
    if release is None:
        raise Refusal(f"There is no release before the live one. {_UNTOUCHED}")
    shown = _live_in(release)
    if shown is None:
        raise Refusal(f"The release in {release} cannot be read. {_UNTOUCHED}")
    withdrawn = [name for name in shown.slots if _is_withdrawn(opened, name)]
    if withdrawn:
        raise Refusal(
            f"The release before the live one still shows {', '.join(withdrawn)}, which was "
            f"withdrawn since. Publish a new one instead. {_UNTOUCHED}"
        )
    roll_back(target)
    count = case_studies(len(shown.slots), "published ")
    hand_over(
        f"{target / 'current'} shows {count} again, as of {shown.as_of}. "
        "The next publish shows what is public then."
    )
    return WELL


def _is_withdrawn(opened: Opened, name: str) -> bool:
    standing = opened.judgement.standings.get(name)
    return standing is None or standing.state is State.WITHDRAWN
