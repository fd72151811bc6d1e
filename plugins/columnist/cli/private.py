"""What `check` does on an editor's own machine: the private list of names, and who stands alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from columnist.catalogue.singling_out import singled_out
from columnist.cli.refusal import Misuse
from columnist.cli.terminal import say
from columnist.private_names import private_name_faults, read_private_names, without_names
from columnist.rendering.singling_out import as_text

if TYPE_CHECKING:
    from pathlib import Path

    from columnist.cli.opening import Opened


def with_private_names(opened: Opened, file: Path) -> Opened:
    """Return the publication with private names as errors, and none of them in any text."""
    private = read_private_names(file)
    if isinstance(private, str):
        raise Misuse(private)
    if not private.is_ignored:
        say(
            f"git does not pass over {file.name} yet. Name it in .gitignore before the next commit."
        )
    allowed = {
        entry.path
        for entry in opened.judgement.collection.entries
        if any(allowance.code == "private-name" for allowance in entry.study.allow)
    }
    found = private_name_faults(private.names, opened.root, content_dir=opened.content_dir)
    faults = [fault for fault in found if fault.place.path not in allowed]
    faults += [without_names(fault, private.names) for fault in opened.judgement.diagnostics]
    judgement = replace(opened.judgement, diagnostics=tuple(sorted(set(faults))))
    return replace(opened, judgement=judgement)


def report_on_clients(opened: Opened) -> str:
    """Return which clients can be told from all others."""
    collection = opened.judgement.collection
    checked = sum(not entry.study.is_withdrawn for entry in collection.entries)
    return as_text(singled_out(collection), collection.vocabulary, checked=checked)
