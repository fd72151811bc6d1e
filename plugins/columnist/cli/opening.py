"""The publication that a command works on: found, read, and judged at the command's instant."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING

from columnist.catalogue.planned import planned_schedule
from columnist.cli.clock import instant_of
from columnist.cli.naming import Ground, Named, named_by
from columnist.cli.progress import MANY, busy_with
from columnist.cli.refusal import Misuse, Refusal
from columnist.cli.terminal import say
from columnist.domain.diagnostic import nearest, quoted
from columnist.files import read_sources
from columnist.publication import Judgement, judge, piece_paths, read_around, read_publication
from columnist.settings_file import FILE_NAMES, SettingsFile, read_settings_file

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from columnist.catalogue.collection import ColumnEntry
    from columnist.catalogue.schedule import Schedule
    from columnist.cli.invocation import Invocation
    from columnist.domain.clock import AsOf
    from columnist.domain.diagnostic import Diagnostic


@dataclass(frozen=True, slots=True)
class Opened:
    """A publication at an instant, with its folder and its settings."""

    root: Path
    at: AsOf
    file: SettingsFile
    judgement: Judgement
    named: Named = field(default_factory=lambda: Named(()))
    is_whole: bool = True
    """Whether every story was read; if not, only what is said of the named files is complete."""

    @property
    def ground(self) -> Ground:
        """Where paths are looked for."""
        pieces = self.judgement.collection.paths
        return Ground(self.root, self.file.path, self.content_dir, pieces)

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """Everything that is wrong, in `mkdocs.yml` and in the content, in order."""
        return tuple(sorted({*self.file.diagnostics, *self.judgement.diagnostics}))

    @property
    def content_dir(self) -> str:
        """The name of the content folder."""
        return self.file.settings.content_dir

    def schedule(self, column: ColumnEntry, *, until: date | None = None) -> Schedule:
        """Return a column's schedule with the pieces that stand in it."""
        return planned_schedule(
            column,
            self.judgement.standings.values(),
            as_of=self.at,
            until=until,
            url=self.file.settings.url,
        )

    def column(self, name: str) -> ColumnEntry:
        """Return a column by its id; one that is not there, or cannot be read, is refused."""
        columns = self.judgement.collection.column_of
        if name in columns:
            return columns[name]
        path = f"{self.content_dir}/{name}/column.yml"
        if any(fault.place.path == path for fault in self.diagnostics):
            raise Refusal(f"The column {quoted(name)} has errors in {path}. {_RUN_CHECK}")
        # Whoever lets the shell complete it types a path.
        close = nearest(name.strip("/").rpartition("/")[2], columns)
        none = (
            f"The publication has no column yet. The first one begins with a file {path}; "
            "`columnist check` shows what it holds at least."
        )
        cure = f"Did you mean {quoted(close)}?" if close else self.known_columns or none
        raise Misuse(f"There is no column {quoted(name)}. {cure}")

    @property
    def known_columns(self) -> str:
        """Which columns there are, in a sentence; nothing where there is none."""
        names = sorted(self.judgement.collection.column_of)
        return f"Known are: {', '.join(names)}." if names else ""

    def tell_of_errors(self) -> None:
        """Say that there are errors, for commands that go on in spite of them."""
        count = sum(fault.is_error for fault in self.diagnostics)
        if count:
            errors = "is 1 error" if count == 1 else f"are {count:,} errors"
            say(f"There {errors} in the publication. {_RUN_CHECK}")


_RUN_CHECK = "`columnist check` shows what is wrong."


def open_publication(
    invocation: Invocation,
    paths: Sequence[str] = (),
    *,
    needs_all: bool = True,
    is_checked: bool = False,
    base: str | None = None,
) -> Opened:
    """Read the publication in the folder that was named, and judge it at the instant asked for.

    `paths` are those of its files that were named beside. Without `needs_all` only the stories are
    read on which the judgement of these rests. `is_checked` says that all faults are told. `base`
    is the folder of the publication to which this one is submitted: its settings hold then, since
    those of a stranger decide nothing, and are not even read.
    """
    root = root_of(invocation)
    file = read_settings_file(root if base is None else Path(base), environ=os.environ)
    if file is None:
        raise no_publication(invocation) if base is None else no_base(base)
    if not file.options.is_named and not any(fault.is_error for fault in file.diagnostics):
        say(f"{file.path} does not name the plugin columnist; its defaults are used.")
    at = instant_of(invocation.as_of, file, is_checked=is_checked)
    settings = file.settings
    tree = read_sources(root, settings)
    pieces = piece_paths(tree)
    named = named_by(paths, Ground(root, file.path, settings.content_dir, pieces))
    is_whole = needs_all or all(path in named for path in pieces)
    is_long = is_whole and len(pieces) >= MANY
    with busy_with(f"Reading {len(pieces):,} case studies", is_long=is_long):
        if is_whole:
            collection = read_publication(tree, site_url=settings.url)
        else:
            collection = read_around(tree, named.__contains__, site_url=settings.url)
        judgement = judge(collection, at=at)
    return Opened(root, at, file, judgement, named, is_whole)


def no_publication(invocation: Invocation) -> Misuse:
    """Return the refusal of a folder without settings; it names the one around it that has them."""
    said = f"There is no mkdocs.yml in {_named(invocation.folder)}, so it is no publication."
    for folder in Path(invocation.folder).resolve().parents:
        if any((folder / name).is_file() for name in FILE_NAMES):
            return Misuse(
                f"{said} There is one around it: add  -C {quote(os.path.relpath(folder))}"
            )
    return Misuse(f"{said} Go to the publication's folder, or name it with -C.")


def no_base(folder: str) -> Misuse:
    """Return the refusal of a folder with which nothing can be compared."""
    return Misuse(f"There is no publication in {quoted(folder)} to compare with.")


def root_of(invocation: Invocation) -> Path:
    """Return the folder that was named; one that is not there is refused."""
    root = Path(invocation.folder)
    if not root.is_dir():
        what = "is a file" if root.exists() else "is not there"
        raise Misuse(f"The folder {quoted(invocation.folder)}, named with -C, {what}.")
    return root


def _named(folder: str) -> str:
    return "the current folder" if folder == "." else quoted(folder)
