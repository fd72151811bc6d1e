"""The private list: real names that must not stand anywhere in the content folder.

It is a plain file outside git, one name a line. Digests of names would keep nothing: there are so
few names that all of them can be tried. This room reads the list and the content folder, and never
says a name: faults tell a line, and where a path holds a name the path is hidden too.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import unicodedata
import warnings
from io import BytesIO
from typing import TYPE_CHECKING, Final, NamedTuple

from PIL import Image

from columnist.content.anonymity.coded_names import (
    coded_places,
    hidden_in_codes,
    hidden_in_path,
)
from columnist.content.layout import PICTURE_ENDINGS
from columnist.domain.diagnostic import Diagnostic, problem, visible
from columnist.domain.disguise import (
    HIDDEN,
    Disguised,
    disguised,
    hidden_at_cut,
    parts_of,
    places_of,
)
from columnist.domain.source import Place
from columnist.pictures import BROKEN

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator
    from pathlib import Path

LARGEST_FILE: Final = 20 * 1024 * 1024
_CURE = (
    "Write the alias, or what the person is; the list of private names tells you which name it is."
)
_LETTERS = re.compile(r"[^\W_]+")
_QUOTATION = re.compile(r'"([^"]*)"')
_TELLING: Final = 3
_REMARK = re.compile(r"(?:^|\s)#.*")
# One comma is that of "Jones, Sarah".
_SEVERAL = re.compile(r"[;|=\t]|,.*,|:\s")
_PARAGRAPH: Final = "\n\n"
_PATIENCE: Final = 20
_REPOSITORY_VARIABLES: Final = frozenset({"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"})
_EXIF_AND_GPS: Final = (0x8769, 0x8825)


class PrivateNames(NamedTuple):
    """The names, ready to be recognised, and whether git is told to pass the list over.

    `too_short` are the numbers of the lines that are left out, as fewer than two letters would be
    met everywhere; `crowded` those of lines that look like several things, and are one name here.
    """

    names: tuple[Disguised, ...]
    is_ignored: bool = True
    too_short: tuple[int, ...] = ()
    crowded: tuple[int, ...] = ()


def read_private_names(file: Path) -> PrivateNames | str:
    """Return the names of a list, or why it is not used, as a sentence.

    Lines that are empty or begin with `#` are passed over. A list that git keeps is refused: it
    would be published with the content. So is one without a name, which would find nothing.
    """
    if not file.is_file():
        return f"There is no list of private names at {visible(str(file))}."
    *links, list_itself = _ways_to(file)
    kept = _git(list_itself, "ls-files", "--error-unmatch")
    if kept is None:
        return (
            "git cannot say whether it keeps the list of private names: it is not there, or must "
            "not read that folder. Nothing is read."
        )
    if kept:
        return (
            f"git keeps {visible(file.name)}, so the names in it go wherever the content goes. "
            "Take it out with git rm --cached, name it in .gitignore, and mind that older commits "
            "still hold it."
        )
    if any(_git(link, "ls-files", "--error-unmatch") for link in links):
        return (
            f"git keeps {visible(file.name)}, a link to the list of private names. Many a program "
            "that saves the list would put the names themselves in its place. Take the link out "
            "with git rm --cached, and name it in .gitignore."
        )
    try:
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        return f"{visible(str(file))} is not text in UTF-8. Save it again with that encoding."
    is_ignored = all(_git(way, "check-ignore", "--quiet") for way in (*links, list_itself))
    return _private(text, file, is_ignored=is_ignored)


def _private(text: str, file: Path, *, is_ignored: bool) -> PrivateNames | str:
    names = names_in(text)
    if not names:
        return (
            f"{visible(str(file))} holds no name to look for. Write one name a line, each with at "
            "least two letters."
        )
    lines = tuple(_lines(text))
    too_short = tuple(number for number, line in lines if disguised(line) is None)
    crowded = tuple(number for number, line in lines if _SEVERAL.search(line))
    return PrivateNames(names, is_ignored, too_short, crowded)


def _ways_to(file: Path) -> Iterator[Path]:
    """Yield a file, and if it is a link what that leads to, and so on to the file itself."""
    way = file.parent.resolve() / file.name
    yield way
    while way.is_symlink():
        target = way.parent / way.readlink()
        way = target.parent.resolve() / target.name
        yield way


def names_in(text: str) -> tuple[Disguised, ...]:
    """Return the names of a list, one a line, ready to be recognised."""
    found = (disguised(line) for _, line in _lines(text))
    return tuple(name for name in found if name is not None)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield what stands on each line of a list, without remarks, and the line's number."""
    for number, line in enumerate(text.splitlines(), 1):
        name = _REMARK.sub("", line).strip()
        if name:
            yield number, name


def _git(file: Path, *question: str) -> bool | None:
    """Return whether git says yes of a file; no where it lies in no work tree, `None` unknown.

    Its folder is resolved, but not the file, which may be a link.
    Inside a hook git is told by the environment which repository it is in. The file may lie in
    another one, so that git is asked without that as well.
    """
    folder = file.parent
    if not any((one / ".git").exists() for one in (folder, *folder.parents)):
        return question[0] == "check-ignore"
    program = shutil.which("git")
    if program is None:
        return None
    command = [program, "-C", str(folder), *question, "--", f"./{file.name}"]
    told = {**os.environ, "GIT_OPTIONAL_LOCKS": "0"}
    untold = {name: value for name, value in told.items() if name not in _REPOSITORY_VARIABLES}
    answers = [_answer(command, untold), *([_answer(command, told)] if told != untold else [])]
    return True if True in answers else answers[0]


def _answer(command: list[str], surroundings: dict[str, str]) -> bool | None:
    """Return git's yes or no; anything else, such as a folder it must not read, is unknown."""
    try:
        done = subprocess.run(  # noqa: S603 - git itself, and a path that the caller named
            command, capture_output=True, check=False, timeout=_PATIENCE, env=surroundings
        )
    except subprocess.TimeoutExpired:
        return None
    return {0: True, 1: False}.get(done.returncode)


def private_name_faults(
    names: tuple[Disguised, ...], root: Path, *, content_dir: str
) -> Iterator[Diagnostic]:
    """Yield each line, file name and picture of the content folder that holds one of the names."""
    for file in sorted((root / content_dir).rglob("*")):
        path = file.relative_to(root).as_posix()
        shown = hidden_in_path(names, visible(path))
        if places_of(names, file.name) or any(coded_places(names, file.name)):
            what = "name of this file" if file.is_file() else "name of this folder"
            yield _fault(Place(shown), f"The {what} holds a name of the private list.")
        if file.is_symlink() or not file.is_file() or file.stat().st_size > LARGEST_FILE:
            continue
        data = file.read_bytes()
        if path.lower().endswith(PICTURE_ENDINGS):
            if any(places_of(names, text) for text in picture_words(data)):
                message = "The hidden data of this picture hold a name of the private list."
                yield _fault(Place(shown), message)
        else:
            yield from _in_text(names, data, shown)


def _in_text(names: tuple[Disguised, ...], data: bytes, shown: str) -> Iterator[Diagnostic]:
    text = data.decode("utf-8", errors="replace").replace("\r\n", "\n")
    offsets = {start for start, _ in places_of(names, text)}
    begun = 0
    for paragraph in text.split(_PARAGRAPH):
        offsets.update(begun + start for start, _ in coded_places(names, paragraph))
        begun += len(paragraph) + len(_PARAGRAPH)
    lines = {text.count("\n", 0, offset) + 1 for offset in offsets}
    for line in sorted(lines):
        yield _fault(Place(shown, line), "This line holds a name of the private list.")


def picture_words(data: bytes) -> Iterator[str]:
    """Yield every text that a picture's file holds beside its pixels; nothing of what is none."""
    try:
        # What Pillow warns of are odd fields; those that can be read count.
        with warnings.catch_warnings(action="ignore"), Image.open(BytesIO(data)) as image:
            exif = image.getexif()
            groups = [exif, *(exif.get_ifd(group) for group in _EXIF_AND_GPS)]
            values = [
                *image.info.values(),
                *(value for group in groups for value in group.values()),
            ]
    except BROKEN:
        return
    yield from _texts_in(values)


def _texts_in(values: Iterable[object]) -> Iterator[str]:
    for value in values:
        if isinstance(value, dict):
            yield from _texts_in(value.values())
        elif isinstance(value, str):
            yield value
        elif isinstance(value, bytes):
            yield value.decode("latin-1")
            yield value.decode("utf-8", errors="replace")
            yield value.decode("utf-16-le", errors="replace")


def _fault(place: Place, message: str) -> Diagnostic:
    return problem("private-name", place, message, hint=_CURE)


def without_names(
    diagnostic: Diagnostic, names: tuple[Disguised, ...], hits: Container[tuple[str, int]] = ()
) -> Diagnostic:
    """Return a diagnostic in which no private name can be read, whoever found it.

    `hits` are the lines, by path, that hold a name: there a part of it is not shown either. A name
    may be broken over two lines.
    """
    path = diagnostic.place.path
    place = diagnostic.place._replace(path=hidden_in_path(names, path))
    message, hint = (
        _without_echoes(names, path, hidden_at_cut(names, hidden_in_codes(names, text)))
        for text in (diagnostic.message, diagnostic.hint)
    )
    if any((place.path, line) in hits for line in (place.line, place.line - 1)):
        parts = parts_of(names)
        message = hidden_in_codes(parts, message)
        hint = _QUOTATION.sub(lambda quotation: hidden_in_codes(parts, quotation[0]), hint)
    return diagnostic._replace(place=place, message=message, hint=hint)


def _without_echoes(names: tuple[Disguised, ...], path: str, text: str) -> str:
    """Return a text without the quotations that repeat a hidden part of a path in other signs.

    Of a file `sarah%20jones.md` it is said that its name is to be "sarah-20jones".
    """
    parts = (part for part in path.split("/") if hidden_in_path(names, part) != part)
    stems = [_letters(part.partition(".")[0]) for part in parts]

    def unechoed(quotation: re.Match[str]) -> str:
        said = _letters(quotation[1])
        is_echo = len(said) >= _TELLING and any(said in stem or stem in said for stem in stems)
        return f'"{HIDDEN}"' if is_echo and HIDDEN not in quotation[1] else quotation[0]

    return _QUOTATION.sub(unechoed, text)


def _letters(text: str) -> str:
    """Return the letters and digits of a text, small and without accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(_LETTERS.findall(plain))
