"""Makes publications of any size out of the words of this one, and the same texts for a peer.

The texts are drawn with a fixed seed from the sentences of `case_studies/`, so that they have the
length and the look of real ones and are the same at every run.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WORDS = 700
LAST_DAY = date(2026, 11, 20)
AS_OF = date(2026, 11, 22)

CLIENT = "~client~"
"""Stands in a sentence for the client of whichever story it comes into."""

_TAGS = [
    f"{kind} {thing}"
    for kind in ("first", "late", "quiet", "long", "shared", "open")
    for thing in ("month", "meeting", "team", "letter", "door", "answer", "week", "rota", "chair")
]
_SYLLABLES = [a + b for a in "bdfgklmnprstvz" for b in "aeiou"]
_SENTENCE = re.compile(r"(?<=[.!?])\s+")


@dataclass(frozen=True, slots=True)
class Text:
    """One story: its slug, its day, its front matter and its body."""

    slug: str
    day: date
    title: str
    alias: str
    coach: str
    themes: tuple[str, ...]
    tags: tuple[str, ...]
    body: str


def texts(source: Path, count: int) -> Iterator[Text]:
    """Yield stories made of the sentences of the publication at `source`."""
    draw = random.Random(20260409)  # noqa: S311 - a fixed seed, for the same texts each time
    sentences = _sentences(source)
    vocabulary = yaml.safe_load((source / "case_studies/vocabulary.yml").read_text("utf-8"))
    people = sorted(yaml.safe_load((source / "case_studies/people.yml").read_text("utf-8")))
    themes = sorted(
        name for name, theme in vocabulary["themes"].items() if "replaced_by" not in theme
    )
    for number in range(count):
        alias = _alias(number)
        title = f"Story {number}: {' '.join(draw.choice(sentences).split()[:4]).strip('.,;:?!')}"
        yield Text(
            slug=f"story-{number:05}",
            day=LAST_DAY - timedelta(days=count - 1 - number),
            title=title.replace(CLIENT, alias),
            alias=alias,
            coach=draw.choice(people),
            themes=tuple(draw.sample(themes, 3)),
            tags=tuple(draw.sample(_TAGS, 4)),
            body=_body(draw, sentences).replace(CLIENT, alias),
        )


def _alias(number: int) -> str:
    """Return a made-up name that no other number below 343,000 has."""
    spread = number * 104_729 % len(_SYLLABLES) ** 3
    first, rest = divmod(spread, len(_SYLLABLES) ** 2)
    return "".join(
        (_SYLLABLES[first].title(), *(_SYLLABLES[at] for at in divmod(rest, len(_SYLLABLES))))
    )


def _sentences(source: Path) -> list[str]:
    """Return the sentences of a publication, with a sign for the client's name in each."""
    found: list[str] = []
    for file in sorted((source / "case_studies").glob("*/*.md")):
        head, body = file.read_text("utf-8").removeprefix("---\n").split("\n---\n", 1)
        alias = (yaml.safe_load(head).get("client") or {}).get("alias")
        body = re.sub(rf"\b{re.escape(alias)}\b", CLIENT, body) if alias else body
        for paragraph in body.split("\n\n"):
            if re.match(r"[A-Z~\"]", paragraph) and not re.search(r"[\[\]|]", paragraph):
                found += _SENTENCE.split(" ".join(paragraph.split()))
    return found


def _body(draw: random.Random, sentences: list[str]) -> str:
    parts: list[str] = []
    words = 0
    while words < WORDS:
        paragraph = " ".join(draw.choice(sentences) for _ in range(5))
        words += len(paragraph.split())
        if len(parts) % 4 == 3:  # noqa: PLR2004 - a heading before every fourth paragraph
            parts.append(f"## {' '.join(draw.choice(sentences).split()[:3]).strip('.,;:?!')}")
        parts.append(paragraph)
    parts.append('I asked, "What would be enough for today?"')
    return "\n\n".join(parts)


COLUMN = """\
title: Stories
contact: stories@example.org
timezone: Europe/London
cadence: {{every: 1 day, at: "07:00", from: {begins}}}
"""

PIECE = """\
---
title: "{title}"
standfirst: A story about what somebody brought to coaching, and what became of it.
coaches: [{coach}]
status: approved
publish_on: {day}
themes: [{themes}]
tags: [{tags}]
client: {{alias: {alias}, alias_is: invented, role: senior-manager, sector: nhs, setting: hospital}}
sessions: 3
questions:
  - What would be enough for today?
outcomes: [Something changed]
consent: {{basis: composite, scope: anonymised}}
---
{body}
"""

POST = """\
---
title: "{title}"
description: A story about what somebody brought to coaching, and what became of it.
date: {day}
authors: [{coach}]
categories: [{themes}]
tags: [{tags}]
---
{body}
"""


def write_ours(source: Path, target: Path, count: int, *, search: str = "none") -> None:
    """Write a publication of `count` case studies in one column."""
    folder = target / "case_studies/stories"
    folder.mkdir(parents=True)
    (target / "docs").mkdir()
    for name in ("vocabulary.yml", "people.yml"):
        (target / "case_studies" / name).write_bytes((source / "case_studies" / name).read_bytes())
    begins = LAST_DAY - timedelta(days=count - 1)
    (folder / "column.yml").write_text(COLUMN.format(begins=begins), "utf-8")
    for text in texts(source, count):
        filled = _filled(PIECE, text)
        (folder / f"{text.slug}.md").write_text(filled, "utf-8")
    (target / "mkdocs.yml").write_text(
        "site_name: Stories\nsite_url: https://example.org/bench/\n"
        "theme: {name: material, font: false}\n"
        f"plugins: [columnist: {{as_of: '{AS_OF}', search: {search}}}]\n",
        "utf-8",
    )


def write_peer(source: Path, target: Path, count: int, *, search: str = "") -> None:
    """Write the same texts as posts of Material's blog plugin, with what it has for authors."""
    folder = target / "docs/blog/posts"
    folder.mkdir(parents=True)
    (target / "docs/index.md").write_text("# Stories\n", "utf-8")
    (target / "docs/blog/index.md").write_text("# Blog\n", "utf-8")
    people = yaml.safe_load((source / "case_studies/people.yml").read_text("utf-8"))
    authors = {name: _author(person) for name, person in people.items()}
    (target / "docs/blog/.authors.yml").write_text(yaml.safe_dump({"authors": authors}), "utf-8")
    for text in texts(source, count):
        (folder / f"{text.slug}.md").write_text(_filled(POST, text), "utf-8")
    (target / "mkdocs.yml").write_text(
        "site_name: Stories\nsite_url: https://example.org/bench/\n"
        "theme: {name: material, font: false}\n"
        f"plugins: [blog: {{authors_profiles: true}}, tags{search}]\n",
        "utf-8",
    )


def _author(person: dict[str, str]) -> dict[str, str]:
    """Return what Material's blog wants to know of somebody; it asks for a picture too."""
    return {"name": person["name"], "description": person.get("bio", ""), "avatar": "picture.png"}


def _filled(form: str, text: Text) -> str:
    return form.format(
        title=text.title.replace('"', "'"),
        alias=text.alias,
        day=text.day.isoformat(),
        themes=", ".join(text.themes),
        tags=", ".join(text.tags),
        coach=text.coach,
        body=text.body,
    )
