"""A command as it is typed, for messages from which people copy it into a terminal."""

from __future__ import annotations

from shlex import quote


def command_line(*words: str) -> str:
    """Return the command `columnist` with its words, each quoted where a shell reads more in it.

    >>> command_line("sign-off", "case_studies/coaching/two-rotas.md")
    'columnist sign-off case_studies/coaching/two-rotas.md'
    >>> command_line("check", "a$(b) c.md")
    "columnist check 'a$(b) c.md'"
    """
    return " ".join(("columnist", *map(quote, words)))
