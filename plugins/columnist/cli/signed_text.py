"""The version of a piece that the client signed off, found in git by its mark."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from columnist.content.layout import Role, spot_of
from columnist.content.reader import read_case_study
from columnist.content.sign_off import is_mark_of
from columnist.domain.source import Picture, SourceFile
from columnist.history import Version, versions_of
from columnist.pictures import identify

if TYPE_CHECKING:
    from pathlib import Path

    from columnist.content.entry import Entry


class SignedVersion(NamedTuple):
    """A piece as it was, and the day of the commit that has it, as YYYY-MM-DD."""

    entry: Entry
    day: str


def signed_version(root: Path, entry: Entry, content_dir: str) -> SignedVersion | None:
    """Return the newest committed version whose text has the mark that the piece bears."""
    consent = entry.study.consent
    mark = consent.approved_text if consent is not None else None
    for version in versions_of(root, entry.folder or entry.path):
        former = _entry_in(version, entry, content_dir)
        if former is not None and mark is not None and is_mark_of(former, mark):
            return SignedVersion(former, version.day)
    return None


def _entry_in(version: Version, entry: Entry, content_dir: str) -> Entry | None:
    spot = spot_of(entry.path.removeprefix(f"{content_dir}/"))
    if spot is None or spot.role is not Role.PIECE or entry.path not in version.files:
        return None
    others = ((path, data) for path, data in version.files.items() if path != entry.path)
    found = (identify(path, data) for path, data in others)
    pictures = tuple(picture for picture in found if isinstance(picture, Picture))
    return read_case_study(SourceFile(entry.path, version.files[entry.path]), spot, pictures)
