"""`columnist new`: a draft from the schema, ready to fill in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from columnist.cli.invocation import Invocation, for_every_command
from columnist.cli.opening import Opened, open_publication
from columnist.cli.refusal import WELL, Misuse, Refusal
from columnist.cli.terminal import hand_over, say
from columnist.content.layout import RESERVED_SLUGS, Role, Spot
from columnist.content.reader import read_case_study
from columnist.domain.command_line import command_line
from columnist.domain.diagnostic import nearest, quoted, visible
from columnist.domain.person import YOUR_ID
from columnist.domain.slug import file_slug_of, is_slug
from columnist.domain.source import SourceFile
from columnist.intake.scaffold import Setting, draft
from columnist.whole_files import write_new

if TYPE_CHECKING:
    from columnist.domain.person import People


@click.command(
    "new",
    epilog="""\b
Examples:
  columnist new coaching "The second interview"
  columnist new coaching "The second interview" --coach priya-raman
  columnist new coaching "学び" --slug learning
""",
)
@click.argument("column")
@click.argument("title", nargs=-1, required=True, metavar="TITLE")
@click.option("--coach", metavar="ID", help="Who tells it, by the id in people.yml.")
@click.option("--slug", metavar="NAME", help="The name in the address; made of TITLE if not given.")
@for_every_command
@click.pass_obj
def command(
    invocation: Invocation,
    *,
    column: str,
    title: tuple[str, ...],
    coach: str | None,
    slug: str | None,
) -> int:
    """Begin a draft with every field in its place.

    The file is made in the folder of COLUMN and named after TITLE. A file that is there already
    is never overwritten.
    """
    opened = open_publication(invocation)
    known = opened.column(column)
    words = opened.judgement.collection
    clean = _title(" ".join(title))  # whoever leaves out the quotation marks means them
    name = slug if slug is not None else file_slug_of(clean)
    path = _free_path(opened, column, name, made_of=clean)
    teller = _coach(coach, words.people)
    setting = Setting(known.column, words.vocabulary, words.people)
    text = draft(clean, coach=teller, setting=setting)
    _refuse_faulty(text, path, Spot(Role.PIECE, column, name))
    _write(opened, path, text)
    hand_over(path)
    _tell(invocation, path, teller, is_chosen=coach is not None)
    return WELL


def _title(title: str) -> str:
    folded = " ".join(title.split())
    if not folded:
        raise Misuse("The title is empty. Put it in quotation marks behind the column.")
    if visible(folded) != folded:
        raise Misuse(f"The title {quoted(folded)} holds characters that cannot be seen.")
    return folded


def _free_path(opened: Opened, column: str, slug: str, *, made_of: str) -> str:
    """Return the path of a new piece, from the publication's root; one that is taken is refused."""
    if not is_slug(slug):
        what = f"{quoted(slug)} cannot stand in an address: use small letters, digits and hyphens."
        if not slug:
            what = (
                f"The title {quoted(made_of)} gives no name for an address. Give one with --slug."
            )
        raise Misuse(what)
    if slug in RESERVED_SLUGS:
        raise Misuse(
            f"The site needs the name {quoted(slug)} for itself. Give another with --slug."
        )
    path = f"{opened.content_dir}/{column}/{slug}.md"
    taken = opened.judgement.collection.taken_paths.get(f"{column}/{slug}/")
    for other in (path, path.removesuffix(".md")):
        if (opened.root / other).exists() or (opened.root / other).is_symlink():
            taken = other
    if taken is not None:
        raise Refusal(f"{visible(taken)} is there already, and is left as it is.")
    return path


def _coach(coach: str | None, people: People) -> str:
    known = people.people
    if coach is None:
        return next(iter(known), YOUR_ID)
    if coach not in known:
        close = nearest(coach, known)
        cure = f"Did you mean {quoted(close)}?" if close else "Add them to people.yml first."
        raise Misuse(f"There is nobody called {quoted(coach)} in people.yml. {cure}")
    return coach


def _refuse_faulty(text: str, path: str, spot: Spot) -> None:
    """Read the draft as `check` will; a title that could not be read back ends here."""
    entry = read_case_study(SourceFile(path, text.encode()), spot)
    for fault in entry.diagnostics:
        if fault.is_error:
            raise Misuse(f"That title cannot be written down: {fault.message} {fault.hint}")


def _write(opened: Opened, path: str, text: str) -> None:
    try:
        write_new(opened.root / path, text.encode())
    except OSError as fault:
        raise Refusal(f"{path} cannot be written: {fault.strerror}.") from fault


def _tell(invocation: Invocation, path: str, coach: str, *, is_chosen: bool) -> None:
    folder = () if invocation.folder == "." else ("-C", invocation.folder)
    if not is_chosen:
        cure = (
            "Add yourself to people.yml, and put your id there."
            if coach == YOUR_ID
            else "Put another id there if somebody else tells it."
        )
        say(f'It says "coaches: [{coach}]". {cure}')
    run = command_line(*folder, "check", path)
    say(f"Write, and see what is still lacking:  {run}")
