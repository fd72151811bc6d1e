"""What `check` does on an editor's own machine: the private list of names, and who stands alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from columnist.catalogue.anonymity import unused_allowance
from columnist.catalogue.singling_out import singled_out
from columnist.cli.refusal import Misuse
from columnist.cli.terminal import say
from columnist.content.anonymity.coded_names import hidden_in_codes, hidden_in_path
from columnist.domain.diagnostic import visible
from columnist.private_names import private_name_faults, read_private_names, without_names
from columnist.rendering.cards import listed
from columnist.rendering.singling_out import as_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from columnist.cli.opening import Opened
    from columnist.content.entry import Entry
    from columnist.domain.diagnostic import Diagnostic
    from columnist.domain.disguise import Disguised


def private_names(file: Path) -> tuple[Disguised, ...]:
    """Return the names of a list, and say what is not as it may seem.

    That is where the next commit would take the list along, and which of its lines find nothing.
    """
    private = read_private_names(file)
    if isinstance(private, str):
        raise Misuse(private)
    if not private.is_ignored:
        say(
            f"git does not pass over {file.name} yet. Name it in .gitignore before the next commit."
        )
    if private.too_short:
        say(
            f"{_lines_are(private.too_short, file)} left out: a name needs at least two "
            "letters to be looked for."
        )
    if private.crowded:
        say(
            f"{_lines_are(private.crowded, file)} taken for one long name, which may be "
            "found nowhere. Write each name on a line of its own."
        )
    return private.names


def _lines_are(numbers: tuple[int, ...], file: Path) -> str:
    """Return the beginning of a sentence on lines, by number and never by what stands there."""
    named = f"{listed([f'{number:,}' for number in numbers])} of {visible(file.name)}"
    return f"Line {named} is" if len(numbers) == 1 else f"Lines {named} are"


def with_private_names(opened: Opened, names: tuple[Disguised, ...]) -> Opened:
    """Return the publication with private names as errors, and none of them in any text."""
    found = tuple(private_name_faults(names, opened.root, content_dir=opened.content_dir))
    hits = {(fault.place.path, fault.place.line) for fault in found}
    faults = [without_names(one, names, hits) for one in opened.judgement.diagnostics]
    excepted = set()
    for entry, number in _exceptions(opened):
        own = {fault for fault in found if _is_of(entry, fault, names)}
        excepted |= own
        if not own:
            faults.append(without_names(unused_allowance(entry, number), names))
    faults += [fault for fault in found if fault not in excepted]
    judgement = opened.judgement._replace(diagnostics=tuple(sorted(set(faults))))
    settings = tuple(without_names(one, names) for one in opened.file.diagnostics)
    return replace(opened, judgement=judgement, file=opened.file._replace(diagnostics=settings))


def notes_without(
    notes: tuple[Diagnostic, ...], names: tuple[Disguised, ...]
) -> tuple[Diagnostic, ...]:
    """Return notes on a submission in which no private name can be read."""
    return tuple(without_names(note, names) for note in notes)


def _exceptions(opened: Opened) -> Iterator[tuple[Entry, int]]:
    """Yield each piece that makes an exception for private names, and the number of the item."""
    for entry in opened.judgement.collection.entries:
        for number, allowance in enumerate(entry.study.allow):
            if allowance.code == "private-name":
                yield entry, number


def _is_of(entry: Entry, fault: Diagnostic, names: tuple[Disguised, ...]) -> bool:
    """Whether a fault is of a piece's own file or of its pictures."""
    paths = {entry.path, *(picture.path for picture in entry.pictures)}
    return fault.place.path in {hidden_in_path(names, path) for path in paths}


def report_on_clients(opened: Opened, names: tuple[Disguised, ...]) -> str:
    """Return which clients can be told from all others, without any of the private names."""
    collection = opened.judgement.collection
    checked = sum(not entry.study.is_withdrawn for entry in collection.entries)
    told = as_text(singled_out(collection), collection.vocabulary, checked=checked)
    return hidden_in_codes(names, told)
