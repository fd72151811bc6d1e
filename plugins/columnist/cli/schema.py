"""`columnist schema`: the form of an author's file, for editors and programs."""

from __future__ import annotations

import click

from columnist.cli.invocation import for_every_command
from columnist.cli.refusal import WELL, Misuse
from columnist.cli.terminal import hand_over
from columnist.domain.diagnostic import nearest, quoted
from columnist.rendering.schema import SCHEMAS, schema_of


@click.command(
    "schema",
    epilog="""\b
Examples:
  columnist schema case-study
  columnist schema column > case_studies/_column.schema.json

\b
Many text editors complete and check what you type if the file begins with
  # yaml-language-server: $schema=../_column.schema.json
""",
)
@click.argument("name", metavar="NAME")
@for_every_command
def command(name: str) -> int:
    """Print the form of a file as a JSON Schema (draft 2020-12).

    NAME is case-study, column, vocabulary or people.
    The schemas are made from the definitions that `check` works with.
    """
    if name not in SCHEMAS:
        close = nearest(name, SCHEMAS)
        cure = f'Did you mean "{close}"?' if close else f"Known are: {', '.join(SCHEMAS)}."
        raise Misuse(f"There is no schema {quoted(name)}. {cure}")
    hand_over(schema_of(name))
    return WELL
