"""`columnist audit`: search a finished site for anything of an unpublished piece."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from columnist.audit.findings import audit_report
from columnist.cli.invocation import Invocation, for_every_command
from columnist.cli.opening import Opened, open_publication
from columnist.cli.progress import busy_with
from columnist.cli.refusal import PROBLEMS, WELL, Misuse, Refusal
from columnist.cli.terminal import hand_over, say
from columnist.domain.clock import AsOf
from columnist.domain.diagnostic import quoted
from columnist.files import read_sources
from columnist.intake.new_file import queries
from columnist.site_folder import audited, public_of

if TYPE_CHECKING:
    from columnist.audit.findings import Audit

_NAME_IT: Final = "Name the folder that the site was built into, such as site"


@click.command(
    "audit",
    epilog="""\b
Examples:
  columnist audit site
  columnist audit site --show
  columnist audit site --as-of 2026-12-24

Run it with the date that the site was built for. `make site` and `columnist
publish` run it themselves, and a find stops them.
""",
)
@click.argument("site", metavar="SITE")
@click.option("--show", is_flag=True, help="Name unpublished pieces, and the words found.")
@for_every_command
@click.pass_obj
def command(invocation: Invocation, site: str, *, show: bool) -> int:
    """Search a finished site for anything of an unpublished piece.

    Every file is searched, also inside what is compressed or encoded, for whatever occurs in an
    unpublished piece and in no public source; and every published piece has to be there. Logs may
    be public: without --show an unpublished piece is called by a digest.
    """
    opened = open_publication(invocation)
    # It may be typed from the publication's folder, or from where we are, as every path may.
    folder = next((path for path in (Path(site), opened.root / site) if path.is_dir()), None)
    if folder is None:
        raise Misuse(f"There is no folder {quoted(site)}. {_NAME_IT}.")
    opened.tell_of_errors()
    try:
        found = audit_of(folder, opened)
    except OSError as fault:
        raise Refusal(f"{fault.filename or site} cannot be read: {fault.strerror}.") from fault
    hand_over(audit_report(found, shows_names=show))
    if found.is_clean:
        return WELL
    if not found.is_site:
        say(f"{_NAME_IT}. Where there is none yet, `mkdocs build` makes it.")
    _tell_of_instant(folder, opened)
    return PROBLEMS


def _tell_of_instant(site: Path, opened: Opened) -> None:
    """Say that a site was built for another instant, which alone can make it differ."""
    try:
        built = AsOf.parse(json.loads((site / "build.json").read_bytes())["as_of"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return
    if built is not None and built != opened.at:
        say(f"The site was built as of {built}, and searched as of {opened.at}; see --as-of.")


def audit_of(site: Path, opened: Opened) -> Audit:
    """Search a finished site for what a publication does not show at its instant."""
    file, judgement, root = opened.file, opened.judgement, opened.root
    docs_dir = file.settings.docs_dir
    tree = read_sources(root, file.settings)
    with busy_with("Searching the site for anything unpublished"):
        public = public_of(root, docs_dir, file.files, queries(judgement.release))
        return audited(site, judgement, tree, root=root, docs_dir=docs_dir, public=public)
