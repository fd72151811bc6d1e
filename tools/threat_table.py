"""Writes the page "What was tried" of the manual, its last column by trying everything anew."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "manual" / "threats.md"

if TYPE_CHECKING:
    from tests.threats.attempts import Attempt

HEAD = """\
---
title: What was tried
description: What goes wrong elsewhere with texts from strangers, and what becomes of it here.
---

<!-- Written by tools/threat_table.py; change the trials in tests/threats, not this page. -->

# What was tried

Case studies come from people whom nobody has met, and they are about clients who must not be
recognised. So everything that is known to have gone wrong elsewhere is tried here whenever the
tests run. The last column is what the tests saw; it is not written by hand.

*Elsewhere* is what was seen with MkDocs and Material and their usual extensions, unless another
program is named; *not tried* means that nobody looked. *Refused* means that the check names the
file, the line and the cure under [this code](diagnostics.md), and that nothing of the piece is
published.

What these tests cannot show stands in `SECURITY.md` in the repository: what git keeps, what others
have copied, and what a colleague of the client would know.
"""


def row_start(attempt: Attempt) -> str:
    """A row as far as it is known before anything is tried."""
    return f"| {in_cell(attempt.what)} | {in_cell(attempt.others)} | "


def in_cell(text: str) -> str:
    """A text as it stands in a cell of a table."""
    return text.replace("|", "\\|").replace("<", "&lt;") if "`" not in text else text


def main() -> int:
    """Try everything and write the page; a trial that does harm stops it."""
    from tests.threats.table import GROUPS  # noqa: PLC0415 - found by way of sys.path, set below

    lines = [HEAD]
    for title, attempts in GROUPS:
        print(f"{title} ...")
        lines += [f"## {title}\n", "| Tried | Elsewhere | Ours |", "|---|---|---|"]
        lines += [f"{row_start(attempt)}{attempt.outcome()} |" for attempt in attempts]
        lines.append("")
    PAGE.write_text("\n".join(lines), encoding="utf-8")
    print(f"Wrote {PAGE.relative_to(ROOT)}.")
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
