"""`columnist import`: a draft from an author's Word, Markdown or text file, with a report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from columnist.cli.invocation import Invocation, for_every_command
from columnist.cli.opening import Opened, open_publication
from columnist.cli.refusal import PROBLEMS, WELL, Misuse, Refusal
from columnist.cli.terminal import hand_over, say
from columnist.domain.diagnostic import quoted, visible
from columnist.intake.details import Names, names_of
from columnist.intake.draft import Draft, Outcome, draft_of, write_draft
from columnist.intake.import_report import report_of
from columnist.intake.manuscript import Missing, Refused
from columnist.intake.placing import slug_for, titled
from columnist.intake.reading import read_file, word_room
from columnist.intake.recognition import recognise
from columnist.rendering.report import as_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from columnist.domain.vocabulary import Theme, Vocabulary


@click.command(
    "import",
    epilog="""\b
Examples:
  columnist import letter.docx --column coaching
  columnist import story.txt --column coaching --title "The second interview"
  columnist import --template case-details.docx

Nothing that was found is dropped in silence, and no file that is there is
overwritten without --force. The Word file itself stays with you: what was
deleted or hidden in it is still in it.
""",
)
@click.argument("file", required=False)
@click.option("--column", metavar="COLUMN", help="The column that the piece is for.")
@click.option("--title", metavar="TEXT", default="", help="The title, if the file names none.")
@click.option("--force", is_flag=True, help="Replace the draft if it is there and differs.")
@click.option(
    "--template", metavar="FILE", help="Write the Word template for authors to this file instead."
)
@for_every_command
@click.pass_obj
def command(
    invocation: Invocation,
    *,
    file: str | None,
    column: str | None,
    title: str,
    force: bool,
    template: str | None,
) -> int:
    """Make a draft from a .docx, .md or .txt file, and say what became of each part of it."""
    try:
        if template is not None:
            return _write_template(open_publication(invocation), Path(template), force=force)
        if not file:
            raise Misuse("Name a file and its column:  columnist import FILE --column COLUMN")
        opened = open_publication(invocation)
        if column is None:
            said = "Say with --column which column it is for."
            raise Misuse(f"{said} {opened.known_columns}".rstrip())
        opened.column(column)
        return _import(opened, invocation, Path(file), column, title=title, force=force)
    except Refused as refusal:
        where = f"{file}: " if file and template is None else ""
        kind = Misuse if isinstance(refusal, Missing) else Refusal
        raise kind(f"{where}{refusal}") from refusal


def _import(
    opened: Opened, invocation: Invocation, file: Path, column: str, *, title: str, force: bool
) -> int:
    manuscript = read_file(file)
    people = _people(opened)
    found = recognise(manuscript, people=people, names=_names(opened, people))
    titled(found, title=title, file_stem=file.stem)
    draft = draft_of(slug_for(found), found.fields, found.body, manuscript.pictures)
    for line in report_of(file.name, manuscript, found, pictures=draft.said):
        say(line)
    folder = Path(opened.content_dir) / column
    outcome = write_draft(draft, opened.root, folder.as_posix(), force=force)
    say("")
    if outcome.refused:
        refused, reason = outcome.refused
        name = visible(refused.relative_to(opened.root).as_posix())
        raise Refusal(f"{name} was not written: {reason}. Nothing else was written either.")
    if outcome.kept:
        return _tell_of_kept(outcome, opened.root, force=force)
    path = (folder / draft.files[0].path).as_posix()
    _tell_of_written(outcome, path, draft)
    return _checked(invocation, path)


def _tell_of_kept(outcome: Outcome, root: Path, *, force: bool) -> int:
    for path in outcome.kept:
        name = visible(path.relative_to(root).as_posix())
        say(f"{name} is there already and differs, so nothing was written.")
    if force:
        say("It is a file where a folder would come, or a folder where a file would: move it away.")
    else:
        say("Look at it first; --force replaces it, and --title gives the draft another name.")
    return PROBLEMS


def _tell_of_written(outcome: Outcome, path: str, draft: Draft) -> None:
    if not outcome.written:
        say("The draft is there already, just so; nothing was changed.")
    elif len(draft.files) > 1:
        pictures = len(draft.files) - 1
        counted = "1 picture" if pictures == 1 else f"{pictures} pictures"
        say(f"A draft was written, with {counted} beside it.")
    else:
        say("A draft was written.")
    hand_over(visible(path))


def _checked(invocation: Invocation, path: str) -> int:
    """Say what `check` says of the draft."""
    opened = open_publication(invocation)
    folder = path.removesuffix("/index.md")
    found = tuple(
        fault
        for fault in opened.diagnostics
        if fault.place.path in {path, folder} or fault.place.path.startswith(f"{folder}/")
    )
    say(as_text(found, checked=(path,)))
    return PROBLEMS if any(fault.is_error for fault in found) else WELL


def _write_template(opened: Opened, file: Path, *, force: bool) -> int:
    if file.suffix.lower() != ".docx":
        raise Misuse(f"The template is a Word file; {quoted(file.name)} does not end in .docx.")
    if file.exists() and not force:
        raise Refusal(f"{quoted(str(file))} is there already; --force replaces it.")
    vocabulary = opened.judgement.collection.vocabulary
    words = {
        path: sorted(titles[0] for titles in table.values())
        for path, table in _words(vocabulary).items()
    }
    make = cast("Callable[[Mapping[str, Sequence[str]]], bytes]", word_room("template").template_of)
    file.write_bytes(make(words))
    hand_over(visible(str(file)))
    return WELL


def _people(opened: Opened) -> dict[str, str]:
    people = opened.judgement.collection.people.people
    return {coach: person.name for coach, person in people.items()}


def _names(opened: Opened, people: Mapping[str, str]) -> Names:
    return names_of(people, _words(opened.judgement.collection.vocabulary))


def _words(vocabulary: Vocabulary) -> dict[str, dict[str, tuple[str, ...]]]:
    """Return what the words of the vocabulary are called, title first, by field and id."""
    kinds = {
        "client.role": vocabulary.roles,
        "client.sector": vocabulary.sectors,
        "client.setting": vocabulary.settings,
    }
    terms: dict[str, dict[str, tuple[str, ...]]] = {
        path: {name: (term.title,) for name, term in terms.items()} for path, terms in kinds.items()
    }
    themes = {name: _titles(theme) for name, theme in vocabulary.themes.items()}
    return {"themes": {n: t for n, t in themes.items() if t}, **terms}


def _titles(theme: Theme) -> tuple[str, ...]:
    """Return what a theme is called; nothing for one that another has replaced."""
    return () if theme.replaced_by else (theme.title, *theme.synonyms)
