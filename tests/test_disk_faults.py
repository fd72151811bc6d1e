"""Which faults of a disk are blamed on the target of a release, and in what words."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from columnist.releases import disk_sentence, fault_in_output


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "There is no space left on the disk of /srv/www."),
        (errno.EROFS, "The disk of /srv/www can only be read."),
        (errno.EACCES, "This user may not write to /srv/www."),
        (errno.EFBIG, "The disk of /srv/www does not take a file of that size."),
        (errno.EEXIST, "/srv/www is a file, and no folder."),
        (errno.EIO, f"The disk of /srv/www fails: {os.strerror(errno.EIO)}."),
    ],
)
def test_each_fault_of_the_disk_has_its_sentence(number: int, sentence: str) -> None:
    fault = OSError(number, "x", "/srv/www/.building-1/site/index.html")
    assert disk_sentence(fault, Path("/srv/www")) == sentence


@pytest.mark.parametrize(
    ("fault", "is_of_target"),
    [
        (OSError(errno.EACCES, "x", "/srv/www"), True),
        (OSError(errno.EACCES, "x", "/srv"), True),
        (OSError(errno.EACCES, "x", "/srv/docs/about.md"), False),
        (OSError(errno.EACCES, "x", "/srv/www-old/index.html"), False),
        (OSError(errno.ENOSPC, "x", "/srv/docs/a.jpg", None, "/srv/www/a.jpg"), True),
        (OSError(errno.ENAMETOOLONG, "x", "base.yml"), False),
        (OSError(errno.ENOSPC, "x"), True),
        (OSError(errno.EAGAIN, "x"), False),
    ],
)
def test_only_a_fault_of_the_target_is_blamed_on_it(fault: OSError, *, is_of_target: bool) -> None:
    assert bool(disk_sentence(fault, Path("/srv/www"))) is is_of_target


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("OSError: [Errno 28] No space left on device", (None, None)),
        ("OSError: [Errno 28] No space left on device: 'x'", ("/srv/x", None)),
        ("""shutil.E: [Errno 28] No: "/it's" -> '/www/x'""", ("/it's", "/www/x")),
    ],
)
def test_the_fault_with_which_a_program_ended_is_found_in_what_it_wrote(
    text: str, names: tuple[str | None, str | None]
) -> None:
    told = f"PermissionError: [Errno 13] Permission denied: '/a'\n\nTraceback\n  raise\n{text}\n"
    fault = fault_in_output(told, folder=Path("/srv"))
    assert fault is not None
    assert (fault.errno, (fault.filename, fault.filename2)) == (errno.ENOSPC, names)


@pytest.mark.parametrize("text", ["KeyError: 28", "WARNING - a page shows '[Errno 13] No'"])
def test_what_only_looks_like_a_fault_of_the_disk_is_none(text: str) -> None:
    assert fault_in_output(text, folder=Path("/srv")) is None
