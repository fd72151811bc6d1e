"""A submission beside the publication that it is meant for: what differs, and what to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from columnist.catalogue.guard import guard_notes
from columnist.cli.opening import no_base
from columnist.comparison import changed_files
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
    """Compare a publication, opened by the settings of a base, with that base.

    A base without a content folder is refused.
    """
    if not (base / opened.content_dir).is_dir():
        raise no_base(str(base))
    settings = opened.file.settings
    tree = read_sources(base, settings)
    changed = changed_files(base, opened.root)
    collection = opened.judgement.collection
    return Submission(changed, guard_notes(read_publication(tree), collection, changed=changed))
