"""Publications for tests, made of texts in memory and read as the commands read them."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from columnist.domain.clock import AsOf
from columnist.domain.source import Picture, SourceFile
from columnist.domain.tree import Tree
from columnist.picture_data import metadata_of, telling
from columnist.publication import Judgement, judge, read_publication

if TYPE_CHECKING:
    from collections.abc import Mapping

    from columnist.catalogue.collection import Collection
    from columnist.catalogue.release import Release

FOLDER = "case_studies/"

VOCABULARY = """\
themes:
  confidence: {title: Confidence, description: "Trusting your own judgement, and saying so."}
  email-overload: {title: Email overload}
roles: {senior-manager: Senior manager}
settings: {hospital: Hospital}
sectors: {nhs: NHS}
"""
PEOPLE = """\
dorothy-larios: {name: Dorothy Larios, bio: Executive coach.}
priya-raman: {name: Priya Raman}
"""
COLUMN = """\
title: Coaching
description: How a few hours of coaching change a working life.
contact: coaching@example.org
timezone: Europe/London
cadence: {every: 2 weeks, on: thursday, at: "07:00", from: 2026-01-15}
"""


def publication(**more: str | bytes) -> dict[str, str | bytes]:
    """Return the files of a small publication with one column, `coaching`.

    `more` are pieces of that column by slug, with underscores for the hyphens.
    """
    pieces = {f"{FOLDER}coaching/{slug.replace('_', '-')}.md": text for slug, text in more.items()}
    return {
        f"{FOLDER}vocabulary.yml": VOCABULARY,
        f"{FOLDER}people.yml": PEOPLE,
        f"{FOLDER}coaching/column.yml": COLUMN,
        **pieces,
    }


def case_study(body: str = "", **changes: Any) -> str:  # noqa: ANN401 - as YAML would have it
    """Return the text of a case study that is ready; a field that is changed to `None` is left out.

    The body asks every question of the front matter, unless one is given.
    """
    fields: dict[str, Any] = {
        "title": "Space to think",
        "standfirst": "A manager had 2,000 emails and no time to think.",
        "coaches": ["dorothy-larios"],
        "status": "approved",
        "publish_on": "2026-04-09",
        "themes": ["confidence"],
        "tags": ["first year in post"],
        "client": {"alias": "JP", "alias_is": "invented", "role": "senior-manager"},
        "sessions": "2",
        "questions": ["How do you relate to details?"],
        "consent": {"basis": "written", "given_on": "2026-01-02", "scope": "anonymised"},
        **changes,
    }
    head = (f"{name}: {_yaml(value)}" for name, value in fields.items() if value is not None)
    asked = [one if isinstance(one, str) else one["text"] for one in fields["questions"] or ()]
    story = body or "\n\n".join(["JP came with a full inbox.", *(f'"{one}"' for one in asked)])
    return "\n".join(["---", *head, "---", story, ""])


def _yaml(value: Any) -> str:  # noqa: ANN401 - as YAML would have it
    """Return a value as JSON, which YAML reads: what is text stays text, whatever it looks like."""
    return json.dumps(value, ensure_ascii=False)


def collection_of(
    files: Mapping[str, str | bytes],
    *,
    pages: Mapping[str, str] | None = None,
    site_url: str = "",
) -> Collection:
    """Read a publication from its files by path; bytes are pictures, of 800 by 600 pixels."""
    return read_publication(tree_of(files, pages=pages), site_url=site_url)


def tree_of(files: Mapping[str, str | bytes], *, pages: Mapping[str, str] | None = None) -> Tree:
    """Return the content folder that holds files by path; bytes are pictures, as above."""
    texts = {path: text for path, text in sorted(files.items()) if isinstance(text, str)}
    pictures = {path: data for path, data in sorted(files.items()) if isinstance(data, bytes)}
    inner = [path.removeprefix(FOLDER).split("/")[:-1] for path in sorted(files)]
    folders = {"/".join(parts[:depth]) for parts in inner for depth in range(1, len(parts) + 1)}
    return Tree(
        content_dir=FOLDER.rstrip("/"),
        files=tuple(SourceFile(path, text.encode()) for path, text in texts.items()),
        pictures=tuple(
            Picture(
                path,
                hashlib.sha256(data).hexdigest(),
                "jpeg",
                800,
                600,
                telling=telling(metadata_of(data)),
            )
            for path, data in pictures.items()
        ),
        folders=tuple(sorted(folders)),
        pages=tuple((pages or {}).items()),
    )


def judgement_of(files: Mapping[str, str | bytes], at: str) -> Judgement:
    """Judge a publication at a day (`2026-04-09`) or an instant (`2026-04-09T06:00:00+00:00`)."""
    moment = AsOf.parse(at)
    assert moment is not None
    return judge(collection_of(files), at=moment)


def release_at(files: Mapping[str, str | bytes], at: str) -> Release:
    """Return what is public of a publication at a day or an instant."""
    return judgement_of(files, at).release
