"""The parts of a Word file, read with bounds and without following anything that they name.

A `.docx` is a zip archive of XML parts. It comes from a stranger: how much it unpacks to is counted
while it is read and not believed, and XML that declares entities or a document type is refused. It
knows what a package is, and nothing of what a case study is.
"""

from __future__ import annotations

import zipfile
import zlib
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING, Final, cast

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import ParseError, iterparse

from columnist.intake.manuscript import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from xml.etree.ElementTree import Element

LARGEST_FILE: Final = 64 * 1024 * 1024
LARGEST_PART: Final = 32 * 1024 * 1024
LARGEST_PACKAGE: Final = 128 * 1024 * 1024
MOST_PARTS: Final = 2_000
MOST_ELEMENTS: Final = 400_000
DEEPEST: Final = 80

_OLD_WORD: Final = b"\xd0\xcf\x11\xe0"
_ZIP: Final = b"PK\x03\x04"
_RELATIONSHIPS: Final = "_rels/"


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of a Word file by name. `roots` are those that were read as XML so far."""

    parts: Mapping[str, bytes]
    roots: dict[str, Element] = field(default_factory=dict)

    def root(self, name: str) -> Element | None:
        """Return the tree of an XML part, or `None` where there is none. Raises `Refused`."""
        if name not in self.parts:
            return None
        if name not in self.roots:
            self.roots[name] = read_xml(self.parts[name], name)
        return self.roots[name]

    def relationships(self, name: str) -> Iterator[tuple[str, str, str]]:
        """Yield id, kind and target of each relationship of a part; targets are names of parts.

        A target outside the package begins with its scheme, or with `file:` where it has none.
        """
        folder, _, last = name.rpartition("/")
        within = f"{folder}/" if folder else ""
        root = self.root(f"{within}{_RELATIONSHIPS}{last}.rels")
        for link in root if root is not None else ():
            target, mode = link.get("Target", ""), link.get("TargetMode", "")
            if mode != "External":
                target = _resolved(within, target)
            yield link.get("Id", ""), link.get("Type", "").rpartition("/")[2], target

    def related(self, name: str, kind: str) -> str:
        """Return the first part of a kind that a part names, or an empty text."""
        found = (target for _, is_of, target in self.relationships(name) if is_of == kind)
        return next((target for target in found if target in self.parts), "")

    @property
    def document(self) -> str:
        """The name of the part that holds the text."""
        return self.related("", "officeDocument") or "word/document.xml"


def _resolved(within: str, target: str) -> str:
    if target.startswith("/"):
        return target.lstrip("/")
    steps: list[str] = []
    for step in f"{within}{target}".split("/"):
        if step == "..":
            del steps[-1:]
        elif step != ".":
            steps.append(step)
    return "/".join(steps)


def read_package(data: bytes) -> Package:
    """Return the parts of a Word file. Raises `Refused` for whatever is not one, or not safe."""
    if data.startswith(_OLD_WORD):
        raise Refused(
            "This is a Word file of the old kind (.doc), or one with a password. Open it in Word "
            "or LibreOffice and save it as .docx without a password."
        )
    if len(data) > LARGEST_FILE:
        raise Refused(_too_much(f"has {len(data):,} bytes", LARGEST_FILE))
    if not data.startswith(_ZIP):
        raise Refused("This is not a Word file, whatever its name says. Save it as .docx again.")
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts = _parts(archive)
    except (
        zipfile.BadZipFile,
        zlib.error,
        NotImplementedError,
        RuntimeError,
        OSError,
        EOFError,
    ) as fault:
        raise Refused(
            f"The file is damaged or locked ({fault}). Open it in Word or LibreOffice and save it "
            "as .docx again."
        ) from fault
    package = Package(parts)
    if package.document not in parts:
        raise Refused("The file holds no text of Word. Save it as .docx again.")
    return package


def _parts(archive: zipfile.ZipFile) -> dict[str, bytes]:
    infos = [info for info in archive.infolist() if not info.is_dir()]
    if len(infos) > MOST_PARTS:
        raise Refused(_too_much(f"holds {len(infos):,} parts", MOST_PARTS))
    parts: dict[str, bytes] = {}
    room = LARGEST_PACKAGE
    for info in infos:
        if info.filename in parts:
            raise Refused("The file holds two parts of one name. Save it as .docx again.")
        with archive.open(info) as stream:
            data = stream.read(min(room, LARGEST_PART) + 1)
        room -= len(data)
        if room < 0 or len(data) > LARGEST_PART:
            raise Refused(_too_much("unpacks to far more than it should", LARGEST_PART))
        parts[info.filename] = data
    return parts


def _too_much(what: str, most: int) -> str:
    return (
        f"The file {what}; at most {most:,} are read. Take the pictures out and send them as files "
        "of their own."
    )


def read_xml(data: bytes, name: str) -> Element:
    """Return the tree of an XML text. Raises `Refused` where it is not plain, small and flat."""
    root, depth, count = None, 0, 0
    try:
        for event, element in iterparse(BytesIO(data), events=("start", "end"), forbid_dtd=True):
            root = element if root is None else root
            depth += 1 if event == "start" else -1
            count += event == "start"
            if depth > DEEPEST or count > MOST_ELEMENTS:
                raise Refused(f"The part {name} of the file nests too deep or is too long.")
    except DefusedXmlException as fault:
        raise Refused(
            f"The part {name} of the file declares entities, which no Word file needs. It was not "
            "made by Word, and it is not read."
        ) from fault
    except (ParseError, ValueError, LookupError) as fault:
        raise Refused(f"The part {name} of the file cannot be read ({fault}).") from fault
    if root is None:
        raise Refused(f"The part {name} of the file is empty.")
    return cast("Element", root)


def local(tag: object) -> str:
    """Return a name without its namespace: transitional and strict files differ in that alone."""
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Element, name: str) -> str:
    """Return an attribute by its name without the namespace, or an empty text."""
    return next((value for key, value in element.attrib.items() if local(key) == name), "")


def each(element: Element, *names: str) -> Iterator[Element]:
    """Yield the elements of the given names, at any depth, in the order of the text."""
    return (found for found in element.iter() if local(found.tag) in names)


def child(element: Element, *path: str) -> Element | None:
    """Return the first element that a path of names leads to."""
    here = element
    for name in path:
        found = next((one for one in here if local(one.tag) == name), None)
        if found is None:
            return None
        here = found
    return here
