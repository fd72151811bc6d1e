"""What commands that change authors' files have in common: show, judge, ask, write.

A change is shown before it is made. On a terminal there is a question; elsewhere the call itself is
the answer.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import click

from columnist.cli.naming import named_by
from columnist.cli.refusal import Misuse, Refusal
from columnist.cli.terminal import say, talks_in_colour
from columnist.content.editing import Change, Unedited, edited
from columnist.domain.diagnostic import quoted
from columnist.edits import write_back
from columnist.files import read_sources
from columnist.publication import judge, read_publication
from columnist.rendering.file_change import file_change
from columnist.rendering.report import as_line, harmless

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from columnist.cli.opening import Opened
    from columnist.content.entry import Entry
    from columnist.domain.diagnostic import Diagnostic
    from columnist.domain.source import SourceFile
    from columnist.domain.tree import Tree

Command = TypeVar("Command", bound="Callable[..., object]")

_HOW_NAMED = "Name one by its path or its id, such as coaching/the-late-reply."


class Rewrite(NamedTuple):
    """A file as it is and as it is to be."""

    before: SourceFile
    after: SourceFile


class Answer(NamedTuple):
    """What was said beforehand: to go on without a question, or only to show."""

    is_yes: bool
    only_shows: bool


def asks_first(command: Command) -> Command:
    """Add `--yes` and `--dry-run` to a command."""
    yes = click.option("--yes", "-y", is_flag=True, help="Do not ask before writing.")
    dry = click.option("--dry-run", is_flag=True, help="Show the change and write nothing.")
    return yes(dry(command))


def piece_named(text: str, opened: Opened) -> Entry:
    """Return the piece that a path or an id (`coaching/the-late-reply`) names; else refuse."""
    entry = named_by([text], opened.ground).piece(opened.judgement.collection.entries)
    if entry is None:
        raise Misuse(f"{quoted(text)} is no case study. {_HOW_NAMED}")
    return entry


def rewrites(opened: Opened, changes: Mapping[str, Iterable[Change]]) -> tuple[Rewrite, ...]:
    """Return files changed, by path; a file that cannot be changed safely is refused."""
    sources = {file.path: file for file in _tree(opened).files}
    return tuple(_rewrite(sources[path], changes[path]) for path in changes)


def _rewrite(source: SourceFile, changes: Iterable[Change]) -> Rewrite:
    result = edited(source, changes)
    if isinstance(result, Unedited):
        say(f"Write this by hand, between the two lines of three hyphens:\n\n{result.by_hand}\n")
        raise Refusal(result.message)
    return Rewrite(source, result)


def _tree(opened: Opened) -> Tree:
    settings = opened.file.settings
    return read_sources(opened.root, settings)


def show(changes: Iterable[Rewrite]) -> None:
    """Show the lines that go and that come."""
    for change in changes:
        say(file_change(change.before, change.after, colour=talks_in_colour()))


def new_errors(opened: Opened, changes: Iterable[Rewrite]) -> tuple[Diagnostic, ...]:
    """Return the errors that the publication would have after a change and has not before."""
    after = {change.after.path: change.after for change in changes}
    tree = _tree(opened)
    files = tuple(after.get(file.path, file) for file in tree.files)
    site_url = opened.file.settings.url
    collection = read_publication(tree._replace(files=files), site_url=site_url)
    judgement = judge(collection, at=opened.at)
    known = {_identity(fault) for fault in opened.judgement.diagnostics}
    return tuple(
        fault for fault in judgement.diagnostics if fault.is_error and _identity(fault) not in known
    )


def _identity(fault: Diagnostic) -> tuple[str, str, str]:
    """Return what a fault is known by wherever its line has gone to."""
    return fault.place.path, fault.code, fault.message


def tell(faults: Iterable[Diagnostic]) -> None:
    """Show errors with their cures."""
    for fault in faults:
        say(as_line(fault, colour=talks_in_colour()))
        if fault.hint:
            say(f"    hint: {harmless(fault.hint)}")


def carried_out(
    opened: Opened, changes: tuple[Rewrite, ...], answer: Answer, *, question: str
) -> bool:
    """Write what was shown, if it is wanted; return whether it was written."""
    is_wanted = not answer.only_shows and (answer.is_yes or not _is_asked() or _agreed(question))
    if not is_wanted:
        say("Nothing was written.")
        return False
    write(opened, changes)
    return True


def write(opened: Opened, changes: Iterable[Rewrite]) -> None:
    """Write files, each whole or not at all; the first that cannot be written ends it."""
    for change in changes:
        reason = write_back(
            opened.root, change.before, change.after, content_dir=opened.content_dir
        )
        if reason:
            raise Refusal(reason)
        say(f"Written: {harmless(change.after.path)}")


def _agreed(question: str) -> bool:
    return click.confirm(question, err=True)


def _is_asked() -> bool:
    return sys.stdin.isatty() and sys.stderr.isatty()
