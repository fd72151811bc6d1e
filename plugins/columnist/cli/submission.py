"""A submission beside the publication that it is meant for: what differs, and what to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from columnist.catalogue.guard import guard_notes
from columnist.cli.refusal import Misuse
from columnist.comparison import changed_files
from columnist.domain.diagnostic import quoted
from columnist.files import read_sources
from columnist.publication import read_publication

if TYPE_CHECKING:
    from pathlib import Path

    from columnist.cli.opening import Opened
    from columnist.domain.diagnostic import Diagnostic


class Submission(NamedTuple):
    """The paths that a submission changes, and the notes on them for the editor."""

    changed: tuple[str, ...]
    notes: tuple[Diagnostic, ...]


NOTHING_CHANGED = Submission((), ())


def submission_against(opened: Opened, base: Path) -> Submission:
    """Compare an opened publication with the one in a folder, which is refused if not there."""
    if not (base / opened.content_dir).is_dir():
        raise Misuse(f"There is no publication in {quoted(str(base))} to compare with.")
    settings = opened.file.settings
    tree = read_sources(base, settings)
    changed = changed_files(base, opened.root)
    collection = opened.judgement.collection
    return Submission(changed, guard_notes(read_publication(tree), collection, changed=changed))
