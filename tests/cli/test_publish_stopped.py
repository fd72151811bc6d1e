"""A run that is killed, crowded or starved of room leaves one whole release live and no more."""

from __future__ import annotations

import ctypes
import errno
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.cli.shelf import Shelf
from tests.publishing import AT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

COMMAND = (sys.executable, "-c", "import columnist.cli; raise SystemExit(columnist.cli.main())")
KILLS = 4
MEGABYTE = 1024 * 1024
UNTOUCHED = "What is live is as it was."
# Linux: prctl(2), capabilities(7). Without these two, root has to ask as everybody has.
DROP_FROM_BOUNDING_SET = 24
PASSES_OVER_PERMISSIONS = (1, 2)


def run(shelf: Shelf, *, first: Callable[[], None] | None = None) -> subprocess.Popen[str]:
    """Begin to publish, in a process and a group of its own."""
    words = ["publish", "-C", str(shelf.root), "--to", str(shelf.target), "--as-of", AT]
    return subprocess.Popen(
        [*COMMAND, *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=first,  # noqa: PLW1509 - no threads here
    )


def ended(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    out, err = process.communicate(timeout=120)
    return process.returncode, out, err


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def test_two_runs_at_once_end_in_one_release(shelf: Shelf) -> None:
    both = [ended(process) for process in (run(shelf), run(shelf))]
    assert [status for status, _, _ in both] == [0, 0]
    assert sum("this one waits until it has ended." in err for _, _, err in both) == 1
    assert sum("has nothing new to show" in out for _, out, _ in both) == 1
    assert shelf.leavings() == set()
    assert [path.name for path in (shelf.target / "releases").iterdir()] == [shelf.live]


def test_a_run_that_is_killed_at_any_moment_leaves_one_whole_release_live(shelf: Shelf) -> None:
    began = time.monotonic()
    assert ended(run(shelf))[0] == 0
    length = time.monotonic() - began
    chance = random.Random()  # noqa: S311 - other moments each time
    for number in range(KILLS):
        before = shelf.live
        shelf.put({"docs/about.md": f"# About us\n\nVersion {number}.\n"})
        process = run(shelf)
        moment = chance.uniform(0, length)
        time.sleep(moment)
        process.kill()  # the run alone: the build that it has begun becomes an orphan
        ended(process)
        kept = {path.name for path in (shelf.target / "releases").iterdir()}
        assert before in kept, moment
        assert shelf.live in kept, moment
    status, out, err = ended(run(shelf))
    assert status == 0, out + err
    assert shelf.leavings() == set()
    about = (shelf.target / "current" / "about" / "index.html").read_text()
    assert f"Version {KILLS - 1}." in about


@contextmanager
def small_disk(place: Path) -> Iterator[bool]:
    """Mount a disk of one megabyte where this user may; tell whether it is there."""
    place.mkdir()
    mount, umount = shutil.which("mount"), shutil.which("umount")
    words = ["-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)]
    is_there = bool(mount and umount) and not subprocess.call(
        [str(mount), *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield is_there
    finally:
        if is_there:
            subprocess.run([str(umount), "--lazy", str(place)], check=True)


def test_a_disk_that_is_full_is_told_in_a_sentence(shelf: Shelf) -> None:
    with small_disk(shelf.target) as is_there:
        # Elsewhere a limit on the size of files stands in for the disk.
        status, out, err = ended(run(shelf, first=None if is_there else limited))
        why = "no space left on the disk" if is_there else "does not take a file of that size"
        assert (status, out) == (1, "")
        assert why in err
        assert err.count("\n") == 1
        assert UNTOUCHED in err
        assert list(shelf.target.iterdir()) == []


def limited() -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (MEGABYTE // 16, MEGABYTE // 16))


def test_a_file_that_grows_too_large_is_told_in_a_sentence(shelf: Shelf) -> None:
    status, out, err = ended(run(shelf, first=limited))
    assert (status, out) == (1, "")
    assert "does not take a file of that size" in err
    assert not shelf.target.exists()


def test_a_folder_that_may_not_be_written_to_is_told_in_a_sentence(shelf: Shelf) -> None:
    # Nobody can make a folder in the first; the owner of all files can in any other.
    shelf.target = Path("/sys/columnist") if os.geteuid() == 0 else Path("/columnist")
    status, out, err = ended(run(shelf))
    assert (status, out) == (1, "")
    assert any(
        sentence in err
        for sentence in (
            "This user may not write to",
            "can only be read",
            os.strerror(errno.ENOENT),
        )
    )
    assert UNTOUCHED in err


def test_a_path_through_a_file_is_told_in_a_sentence(shelf: Shelf) -> None:
    shelf.target = shelf.root / "mkdocs.yml" / "www"
    status, _, err = ended(run(shelf))
    assert status == 1
    assert "A part of the path" in err


def as_everybody() -> None:
    """Read only what its mode allows, though the suite is run by root."""
    if os.geteuid() == 0:
        for capability in PASSES_OVER_PERMISSIONS:
            ctypes.CDLL(None).prctl(DROP_FROM_BOUNDING_SET, capability, 0, 0, 0)


@contextmanager
def closed(path: Path) -> Iterator[None]:
    """Let nobody read a file or folder for a while."""
    mode = path.stat().st_mode
    path.chmod(0)
    try:
        yield
    finally:
        path.chmod(mode)


def test_a_folder_of_the_sources_that_may_not_be_read_is_named_itself(shelf: Shelf) -> None:
    folder = shelf.root / "case_studies" / "coaching"
    with closed(folder):
        status, out, err = ended(run(shelf, first=as_everybody))
    assert (status, out) == (1, "")
    said = f"{folder} cannot be read or written: {os.strerror(errno.EACCES)}."
    assert err == f"columnist: {said} {UNTOUCHED}\n"


def test_a_page_of_the_sources_that_may_not_be_read_is_found_in_what_the_build_said(
    shelf: Shelf,
) -> None:
    page = shelf.root / "docs" / "about.md"
    with closed(page):
        status, out, err = ended(run(shelf, first=as_everybody))
    assert (status, out) == (1, "")
    assert str(page) in err
    assert err.endswith(f"The site could not be built (exit status 1). {UNTOUCHED}\n")
    assert "may not write" not in err
