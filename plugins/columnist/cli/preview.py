"""`columnist preview`: the publication in a browser while it is written, served by MkDocs.

Or single pieces as pages in a folder, made without a host.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from importlib.util import find_spec
from typing import TypedDict, Unpack

import click

from columnist.cli.invocation import Invocation, for_every_command
from columnist.cli.opening import no_publication, root_of
from columnist.cli.preview_pages import write_previews
from columnist.cli.refusal import PROBLEMS, WELL, Misuse, Refusal
from columnist.domain.clock import AS_OF_VARIABLE, instant_given
from columnist.domain.diagnostic import quoted
from columnist.domain.web_host import HIGHEST_PORT
from columnist.settings_file import FILE_NAMES

# MkDocs, or its heir that runs the same plugins.
_HOSTS = ("mkdocs", "properdocs")
_ADDRESS = re.compile(r"(?:\[[0-9A-Fa-f:]+\]|[^\s:\[\]]+):(?P<port>[0-9]{1,5})")


class Chosen(TypedDict):
    """What the options of the command were given."""

    target: str | None
    against: str | None
    address: str | None
    opens: bool


@click.command(
    "preview",
    epilog="""\b
Examples:
  columnist preview
  columnist preview --open
  columnist preview --as-of 2026-12-24
  columnist preview coaching/two-rotas --to preview
  columnist preview -C submission --against . --to preview

Stop it with Ctrl-C.
""",
)
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option(
    "--to",
    "target",
    metavar="DIR",
    help="Do not serve: write a page for each of the PATHs to DIR, to be sent or opened there.",
)
@click.option(
    "--against",
    metavar="DIR",
    help="With --to: write the pieces that a submission changes, compared with the publication "
    "in DIR.",
)
@click.option("--address", metavar="HOST:PORT", help="Where to serve; 127.0.0.1:8000 if not given.")
@click.option("--open", "opens", is_flag=True, help="Open it in the browser.")
@for_every_command
@click.pass_obj
def command(invocation: Invocation, *, paths: tuple[str, ...], **chosen: Unpack[Chosen]) -> int:
    """Show the publication in your browser while you write.

    Pieces that are not out yet are there too, each under a banner. With --as-of it is the public
    site of that day, without them.

    With --to nothing is served. Each piece becomes one page, as its readers will see it on its day,
    under a banner; of other pieces it shows no more than is public.
    """
    target, against = chosen["target"], chosen["against"]
    if target is None:
        if paths or against is not None:
            raise Misuse(
                "Single pieces are written as pages into a folder: add  --to DIR. Without PATH and "
                "--against, everything is shown in your browser."
            )
        return _serve(invocation, address=chosen["address"], opens=chosen["opens"])
    if chosen["address"] is not None or chosen["opens"]:
        raise Misuse("--to writes pages and serves none, so --address and --open have no sense.")
    return write_previews(invocation, paths, to=target, against=against)


def _serve(invocation: Invocation, *, address: str | None, opens: bool) -> int:
    root = root_of(invocation)
    file = next((root / name for name in FILE_NAMES if (root / name).is_file()), None)
    if file is None:
        raise no_publication(invocation)
    host = next((name for name in _HOSTS if find_spec(name)), None)
    if host is None:
        raise Refusal("MkDocs is not installed. Install it with: pip install mkdocs")
    if address is not None and not _is_address(address):
        told = f"--address is {quoted(address)}, but HOST:PORT such as 127.0.0.1:8000 was expected."
        raise Misuse(told)
    words = [sys.executable, "-m", host, "serve", "--config-file", str(file)]
    words += ["--dev-addr", address] if address else []
    words += ["--open"] if opens else []
    try:
        done = subprocess.run(words, check=False, env=_surroundings(invocation))  # noqa: S603
    except KeyboardInterrupt:
        return WELL
    return PROBLEMS if done.returncode else WELL


def _is_address(text: str) -> bool:
    match = _ADDRESS.fullmatch(text)
    return match is not None and int(match["port"]) <= HIGHEST_PORT


def _surroundings(invocation: Invocation) -> dict[str, str]:
    """Return the environment with the instant in it; a text that names none is refused."""
    surroundings = {"NO_MKDOCS_2_WARNING": "1", **os.environ}
    given = invocation.as_of
    if isinstance(wrong := instant_given(("--as-of", given)), str):
        raise Misuse(wrong)
    return surroundings if given is None else {**surroundings, AS_OF_VARIABLE: given}
