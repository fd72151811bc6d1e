"""A build of the site by MkDocs, in a process of its own, as `publish` runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final

from columnist.domain.clock import AS_OF_VARIABLE
from columnist.domain.diagnostic import visible
from columnist.releases import disk_sentence, fault_in_output
from columnist.stopping import WITHHOLDING_VARIABLE

if TYPE_CHECKING:
    from pathlib import Path

    from columnist.cli.opening import Opened

_LAST_LINES: Final = 20


def build_site(opened: Opened, site: Path, *, target: Path, lock: int) -> str:
    """Build a publication into a folder; return what failed, or an empty text.

    Below a sentence stand the last lines that the host said.

    Not with --strict: a warning must not keep a piece from its day. The child inherits the lock.
    """
    done = subprocess.run(  # noqa: S603 - made of constants and of paths that we found
        [sys.executable, "-m", _host(), "build", "--site-dir", site.resolve()],
        cwd=opened.root,
        env={
            **os.environ,
            AS_OF_VARIABLE: str(opened.at),
            WITHHOLDING_VARIABLE: "1",
            "NO_MKDOCS_2_WARNING": "1",
        },
        pass_fds=(lock,),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode == 0:
        return ""
    fault = fault_in_output(done.stdout, folder=opened.root)
    if fault is not None and (sentence := disk_sentence(fault, target)):
        return sentence
    lines = [visible(line) for line in done.stdout.splitlines() if line.strip()]
    told = "\n".join(lines[-_LAST_LINES:])
    return f"The site could not be built (exit status {done.returncode}).\n{told}"


def _host() -> str:
    """Return the module that builds: MkDocs, or ProperDocs where that alone is installed."""
    return "mkdocs" if find_spec("mkdocs") else "properdocs"
