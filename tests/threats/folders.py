"""Hostile things in the content folder: links, devices, names, files that are no case study."""

from __future__ import annotations

import os
import tempfile
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from columnist.domain.clock import AsOf
from columnist.files import read_tree
from columnist.pictures import copies_of, identify
from columnist.publication import judge, read_publication
from columnist.rendering.report import as_text
from tests.building import case_study, publication
from tests.publishing import build, write_publication
from tests.test_pictures import NO_PICTURES, from_a_phone, held
from tests.threats.attempts import AT, Attempt, refusal

if TYPE_CHECKING:
    from collections.abc import Callable

SECRET = "a secret of the machine"  # noqa: S105 - it opens nothing
COLUMN = Path("case_studies/coaching")
LATER = case_study(title="Another", publish_on="2026-04-23")


def put(prepare: Callable[[Path], None]) -> Callable[[], str]:
    """The trial of what is put into a column's folder; the report must be printable."""

    def outcome() -> str:
        with tempfile.TemporaryDirectory() as folder:
            root = write_publication(Path(folder) / "site", publication(a_piece=case_study()))
            (Path(folder) / "secret.md").write_text(SECRET, encoding="utf-8")
            prepare(root / COLUMN)
            at = AsOf.parse(AT)
            assert at is not None
            tree = read_tree(root, content_dir="case_studies")
            judgement = judge(read_publication(tree), at=at)
            report = as_text(judgement.diagnostics, checked=judgement.collection.paths)
            assert all(line.isprintable() for line in report.split("\n"))
            assert not any(SECRET.encode() in file.data for file in tree.files)
            refused = refusal(judgement.diagnostics)
            assert refused, "nobody said a word"
            return "Refused: " + refused.partition(": ")[2]

    return outcome


def link(name: str, target: str) -> Callable[[], str]:
    """The trial of a symbolic link."""
    return put(lambda column: (column / name).symlink_to(target))


def own_link(name: str, target: str) -> Callable[[], str]:
    """The trial of a link among the owner's pages, which MkDocs would publish."""
    return put(lambda column: (column.parents[1] / "docs" / name).symlink_to(target))


def named(name: bytes) -> Callable[[], str]:
    """The trial of a case study that is well but for its name."""

    def prepare(column: Path) -> None:
        path = os.path.join(os.fsencode(column), name)  # noqa: PTH118 - names that are no text
        Path(os.fsdecode(path)).write_text(LATER, encoding="utf-8")

    return put(prepare)


def holding(name: str, data: bytes) -> Callable[[], str]:
    """The trial of a file with these bytes."""
    return put(lambda column: _written(column / name, data))


def _written(path: Path, data: bytes) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)


def _environment() -> str:
    """Build with a link to the environment of the build among the owner's pages."""
    with tempfile.TemporaryDirectory() as folder:
        root = write_publication(Path(folder), publication(a_piece=case_study()))
        (root / "docs" / "leak.txt").symlink_to("/proc/self/environ")
        with pytest.raises(AssertionError, match="unsafe-file"):
            build(root, root / "site", at=AT, A_TOKEN=SECRET)
        assert not (root / "site").exists()
        return "Refused: `unsafe-file`, before anything was written"


def _cleaned(kind: str) -> Callable[[], str]:
    def outcome() -> str:
        before = from_a_phone(kind)
        (after,) = copies_of(before, (60,))
        assert held(before)
        assert held(after) == set()
        return f"Written anew: {len(held(before))} fields before, none after"

    return outcome


def _no_picture(name: str) -> Callable[[], str]:
    def outcome() -> str:
        found = identify("case_studies/coaching/a/desk.jpg", NO_PICTURES[name][0])
        assert not hasattr(found, "sha256")
        return "Refused: `unreadable-picture`"

    return outcome


def _broken_off() -> str:
    out = BytesIO()
    Image.effect_noise((400, 300), 60).save(out, "JPEG")
    found = identify("a.jpg", out.getvalue()[:9_000])
    assert not hasattr(found, "sha256")
    return "Refused: `unreadable-picture`"


FOLDERS = (
    Attempt("A link to the passwords of the machine", "published", link("b.md", "/etc/passwd")),
    Attempt(
        "A link to the build's environment, among the pages of `docs/`", "published", _environment
    ),
    Attempt(
        "A link to a piece before its day, among the pages of `docs/`",
        "published",
        own_link("note.md", "../case_studies/coaching/a-piece.md"),
    ),
    Attempt(
        "A link to the folder of a column, there too",
        "published",
        own_link("note", "../case_studies/coaching"),
    ),
    Attempt(
        "A link to the settings of git, there too",
        "published",
        own_link("config.txt", "../.git/config"),
    ),
    Attempt("A link to a file outside", "published", link("b.md", "../../../secret.md")),
    Attempt("A link to a folder outside", "published", link("folder", "/etc")),
    Attempt("A link to itself", "a traceback", link("b.md", "b.md")),
    Attempt("A link to a device without an end", "out of memory", link("b.md", "/dev/zero")),
    Attempt(
        "A second name of a file elsewhere",
        "published",
        put(lambda column: (column / "b.md").hardlink_to(column.parents[2] / "secret.md")),
    ),
    Attempt("A pipe", "hangs for ever", put(lambda column: os.mkfifo(column / "b.md"))),
    Attempt(
        "A file of two gigabytes, most of it empty",
        "not tried",
        put(lambda column: _sparse(column / "b.md")),
    ),
    Attempt("A page of HTML", "copied to the site", holding("page.html", b"<script>1</script>")),
    Attempt("A file of scripts", "copied to the site", holding("x.js", b"alert(1)")),
    Attempt("A hook for MkDocs", "copied to the site", holding("hooks.py", b"import os")),
    Attempt("A spare copy of an editor", "copied to the site", holding("a-piece.md~", b"Jane")),
    Attempt("A document of a word processor", "copied to the site", holding("a.docx", b"PK")),
    Attempt("The domain of another site", "copied to the site", holding("CNAME", b"x.example")),
    Attempt("A text in UTF-16", "a traceback", holding("b.md", "---".encode("utf-16"))),
    Attempt(
        "A text in Latin-1",
        "a traceback",
        holding("b.md", LATER.replace("A manager", "Ein Ma\u00f1ager").encode("latin-1")),
    ),
    Attempt("Bytes that are no text", "a traceback", holding("b.md", bytes(range(256)))),
    Attempt("A name with a line feed in it", "accepted", named(b"new\nline.md")),
    Attempt("A name that is a command to the runner", "printed", named(b"::error::x.md")),
    Attempt("A name with an escape for the terminal", "printed", named(b"a\x1b[2J.md")),
    Attempt("A name that is no text", "a traceback", named(b"a\xff.md")),
    Attempt("A name with a backslash", "accepted", named(b"a\\b.md")),
    Attempt("A name in percent signs", "accepted", named(b"x%2e%2e%2fy.md")),
    Attempt("A name of 255 bytes", "accepted", named(b"a" * 252 + b".md")),
    Attempt("A name that differs by case alone", "two pages", named(b"A-Piece.md")),
    Attempt(
        "A name with a letter of another alphabet", "two pages", named("\u0430-piece.md".encode())
    ),
    Attempt(
        "A piece as a file and as a folder",
        "one is lost",
        holding("a-piece/index.md", LATER.encode()),
    ),
    Attempt(
        "A picture that is a drawing with a script",
        "copied, runs",
        holding("a-b/desk.svg", NO_PICTURES["svg"][0]),
    ),
    Attempt("A page of HTML called `.jpg`", "copied to the site", _no_picture("html")),
    Attempt("An archive called `.jpg`", "copied to the site", _no_picture("zip")),
    Attempt(
        "A picture of 3,600 million pixels in 60 bytes", "copied to the site", _no_picture("a bomb")
    ),
    Attempt(
        "A picture with a remark of 50 MB, packed",
        "copied to the site",
        _no_picture("a bomb of text"),
    ),
    Attempt("A picture that breaks off", "copied to the site", _broken_off),
    Attempt(
        "A photograph with place, name and profile in it (JPEG)", "published", _cleaned("JPEG")
    ),
    Attempt("The same as PNG, with texts", "published", _cleaned("PNG")),
    Attempt("The same as WebP", "published", _cleaned("WEBP")),
)


def _sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(2 * 1024**3)
