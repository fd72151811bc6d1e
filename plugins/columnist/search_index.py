"""Makes the index in which readers search a finished site, by running Pagefind on it.

Pagefind is a binary in a package of its own. It sees the folder of the site and nothing else: no
settings of the machine's, no environment of its own kind. Of a site it reads the pages that are
marked with `data-pagefind-body`, which only published case studies are.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

import pagefind_bin

from columnist.search_parts import drop_function_words

if TYPE_CHECKING:
    from pathlib import Path

FOLDER: Final = "pagefind"
MOST_SECONDS: Final = 900
"""Ten thousand case studies take half a minute on two cores; a run that hangs must end."""

_SERVED: Final = ("pagefind.js", "pagefind-worker.js", "pagefind-entry.json", "*.pf_meta", "wasm.*")
_MARKED: Final = "[data-pagefind-body]"
_LONGEST_WORDS: Final = 300


def build_search_index(site: Path, *, pieces: int, seconds: float = MOST_SECONDS) -> str:
    """Index a finished site in its folder `pagefind`; return in a sentence what failed, or nothing.

    `pieces` is how many case studies must be found there. After a failure no index is left, and
    the page `/browse/` shows its lists alone.
    """
    output = site.resolve() / FOLDER
    shutil.rmtree(output, ignore_errors=True)
    failure = _run(site.resolve(), output, seconds) or _shortfall(output, pieces)
    if failure:
        shutil.rmtree(output, ignore_errors=True)
        return f"The search index could not be made: {failure}"
    _keep_what_is_served(output)
    drop_function_words(output)
    return ""


def _run(site: Path, output: Path, seconds: float) -> str:
    """Run Pagefind in an empty folder, since it reads a settings file where it stands."""
    with TemporaryDirectory() as empty:
        try:
            done = subprocess.run(  # noqa: S603 - the packaged binary, and paths of this build
                [*_command(), "--site", site, "--output-path", output, "--quiet"],
                cwd=empty,
                env=_environment(),
                capture_output=True,
                text=True,
                errors="replace",
                timeout=seconds,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return f"Pagefind had not ended after {seconds:g} seconds."
        except OSError as error:
            return f"Pagefind does not run on this machine ({error.strerror or error})."
    return _said(done) if done.returncode else ""


def _command() -> list[str | Path]:
    # `[data-pagefind-body]` as root as well: without any such page Pagefind would index them all.
    return [pagefind_bin.get_executable(), "--root-selector", _MARKED]


def _environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("PAGEFIND_")}


def _said(done: subprocess.CompletedProcess[str]) -> str:
    words = " ".join((done.stderr.strip() or done.stdout.strip()).split())
    return f"Pagefind ended with {done.returncode} and these words: {words[:_LONGEST_WORDS]}"


def _shortfall(output: Path, pieces: int) -> str:
    """Say so where Pagefind found more or fewer case studies than the site has."""
    entry = json.loads((output / "pagefind-entry.json").read_text(encoding="utf-8"))
    found = sum(language["page_count"] for language in entry["languages"].values())
    if found == pieces:
        return ""
    return (
        f"Pagefind found {found} pages to index, but {pieces} case studies are published. "
        "Look whether a plugin or an override changes their pages."
    )


def _keep_what_is_served(output: Path) -> None:
    """Take away Pagefind's own search fields; ours is on the page `/browse/`."""
    for file in output.iterdir():
        if file.is_file() and not any(file.match(pattern) for pattern in _SERVED):
            file.unlink()
