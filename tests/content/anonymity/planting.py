"""Plants identifiers in a publication and tells which of them the check finds.

A set holds `items`, each an identifier in a sentence or a field of its own, or `passages`, texts in
which identifiers are marked, `{{kind|text}}`. It is found where a diagnostic of its kind points.
"""

from __future__ import annotations

import io
import re
import tempfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml
from PIL import Image

from columnist.catalogue.anonymity import anonymity_faults
from columnist.private_names import names_in, private_name_faults
from tests.building import case_study, collection_of, publication

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from columnist.domain.diagnostic import Diagnostic

FOLDER = "case_studies/coaching"
CODES: dict[str, set[str]] = {
    "email": {"email-address"},
    "phone": {"phone-number"},
    "postcode": {"postcode"},
    "nhs-number": {"nhs-number"},
    "ni-number": {"ni-number"},
    "profile": {"web-profile"},
    "birth": {"birth-date", "exact-age"},
    "age": {"exact-age"},
    "date": {"calendar-date"},
    "initials": {"initials-as-alias"},
    "name": {"person-name"},
    "organisation": {"named-organisation"},
    "place": {"named-place", "street-address"},
    "tenure": {"exact-tenure", "calendar-date"},
    "number": {"bank-account", "registration-number"},
    "private": {"private-name"},
}
"""The codes under which each kind counts as found."""
ANYWAY = {"odd-character", "hidden-comment", "unreadable-picture", "picture-metadata"}
"""What tells a disguise, and what a picture's file holds, whatever is in it."""
_MARKED = re.compile(r"\{\{([a-z-]+)\|(.*?)\}\}", re.DOTALL)


class _Publication:
    """The texts of a set, each a case study in a folder of its own, read and judged together.

    What is shared is read once: the words, the people, and what every rule needs to be ready.
    """

    def __init__(self, private: tuple[str, ...]) -> None:
        self.private = private
        self.files: dict[str, str | bytes] = publication()
        self.homes: list[str] = []

    def home_of(self, files: Mapping[str, str | bytes]) -> str:
        """Take in the files of a text, by their paths in its folder, and return the folder."""
        home = f"{FOLDER}-{len(self.homes)}"
        self.homes.append(home)
        self.files |= {f"{home}/{path}": data for path, data in files.items()}
        return home

    @cached_property
    def faults(self) -> dict[str, list[Diagnostic]]:
        """What is told of each text, by its folder."""
        collection = collection_of(self.files)
        told = [*collection.diagnostics, *anonymity_faults(collection)]
        told += [fault for entry in collection.entries for fault in entry.diagnostics]
        return self._by_home(told)

    @cached_property
    def private_faults(self) -> dict[str, list[Diagnostic]]:
        """What is told of each text because of the private list, by its folder."""
        return self._by_home(private_faults(self.files, self.private))

    def _by_home(self, told: Iterable[Diagnostic]) -> dict[str, list[Diagnostic]]:
        by_home: dict[str, list[Diagnostic]] = {home: [] for home in self.homes}
        for fault in told:
            by_home.get("/".join(fault.place.path.split("/")[:2]), []).append(fault)
        return by_home


@dataclass(frozen=True)
class Planted:
    """An identifier: its kind, the text that holds it, and where it may be pointed at."""

    kind: str
    text: str
    publication: _Publication
    home: str
    lines: range | None = None
    columns: tuple[int, int] | None = None

    @cached_property
    def finds(self) -> tuple[str, ...]:
        """What points at it, code by code."""
        return tuple(fault.code for fault in self._faults() if self._is_at(fault))

    @property
    def is_found(self) -> bool:
        """Whether it is told as what it is, or kept out as a disguise."""
        return not (CODES[self.kind] | ANYWAY).isdisjoint(self.finds)

    def _faults(self) -> Iterator[Diagnostic]:
        if self.kind == "private":
            yield from self.publication.private_faults[self.home]
        yield from self.publication.faults[self.home]

    def _is_at(self, fault: Diagnostic) -> bool:
        if self.lines is None:
            return True
        if fault.place.line not in self.lines:
            return False
        if self.columns is None or self.kind == "private":
            return True
        return self.columns[0] <= fault.place.column <= self.columns[1]


def private_faults(files: dict[str, str | bytes], private: tuple[str, ...]) -> Iterator[Diagnostic]:
    """Look for the names of a private list in files, on a disk as it has to be."""
    with tempfile.TemporaryDirectory() as folder:
        for path, data in files.items():
            file = Path(folder, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data if isinstance(data, bytes) else data.encode())
        names = names_in("\n".join(private))
        yield from private_name_faults(names, Path(folder), content_dir="case_studies")


def planted_in(file: Path) -> list[Planted]:
    """Return every identifier of a set."""
    held = yaml.load(file.read_text(encoding="utf-8"), yaml.CSafeLoader)
    together = _Publication(tuple(held.get("private", ())))
    found = [_of_item(item, together) for item in held.get("items", ())]
    found += [one for text in held.get("passages", ()) for one in _of_passage(text, together)]
    return found


def quiet_study(story: str) -> str:
    """Return a case study that has no number but those of its story, which draw attention."""
    return case_study(story, questions=[], standfirst="A manager had no time to think.")


def _of_item(item: dict[str, str], together: _Publication) -> Planted:
    kind, text, where = item["kind"], item["text"], item.get("where", "body")
    if where == "body":
        piece = quiet_study(f"It was late.\n\n{text}\n\nThen it was early.\n")
        first = piece[: piece.index("It was late.\n\n") + 14].count("\n") + 1
        lines = range(first, first + text.count("\n") + 1)
        return Planted(kind, text, together, together.home_of({"a-late-reply.md": piece}), lines)
    return Planted(
        kind, f"{where}: {text}", together, together.home_of(dict(_somewhere(where, text)))
    )


def _somewhere(where: str, text: str) -> Iterator[tuple[str, str | bytes]]:
    """Yield the files of a case study in which a text stands in a field or a file's name."""
    changes: dict[str, dict[str, Any]] = {
        "title": {"title": text},
        "standfirst": {"standfirst": text},
        "question": {"questions": [text]},
        "takeaway": {"takeaways": [text]},
        "outcome": {"outcomes": [text]},
        "commentary": {"commentary": {"by": "sponsor", "text": text}},
        "tag": {"tags": [text]},
        "alias": {"client": {"alias": text, "role": "senior-manager"}},
        "reference": {"consent": {"basis": "written", "given_on": "2026-01-02", "reference": text}},
    }
    body = {
        "heading": f"It was late.\n\n## {text}\n\nThen it was early.\n",
        "alt": f"It was late.\n\n![{text}](desk.jpg)\n",
        "picture": f"It was late.\n\n![A desk]({text})\n",
        "metadata": "It was late.\n\n![A desk](desk.jpg)\n",
    }.get(where, "")
    piece = case_study(body, **changes.get(where, {} if not body else {"questions": []}))
    assert body or where in changes or where == "slug", where
    name = text if where == "slug" else "a-late-reply"
    yield f"{name}/index.md", piece
    if where in {"alt", "picture", "metadata"}:
        picture = text if where == "picture" else "desk.jpg"
        yield f"{name}/{picture}", _photograph(text if where == "metadata" else "")


def _photograph(artist: str) -> bytes:
    exif = Image.Exif()
    if artist:
        exif[0x013B] = artist
    data = io.BytesIO()
    Image.new("RGB", (8, 6)).save(data, "jpeg", exif=exif)
    return data.getvalue()


DESK = _photograph("")


def _of_passage(passage: str, together: _Publication) -> Iterator[Planted]:
    plain = _MARKED.sub(r"\2", passage)
    piece = quiet_study(plain)
    home = together.home_of({"a-late-reply/index.md": piece, "a-late-reply/desk.jpg": DESK})
    above = piece[: piece.index(plain)].count("\n")
    for match in _MARKED.finditer(passage):
        before = _MARKED.sub(r"\2", passage[: match.start()])
        column = len(before.rpartition("\n")[2]) + 1
        line = above + before.count("\n") + 1
        yield Planted(
            match[1],
            match[2],
            together,
            home,
            range(line, line + 1),
            (column, column + len(match[2]) - 1),
        )
