"""A small publication in a folder, and whole builds of it, for tests of finished sites."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from io import BytesIO
from typing import TYPE_CHECKING

from PIL import Image

from columnist.domain.clock import AsOf
from columnist.files import read_tree
from columnist.publication import Judgement, judge, read_publication
from tests.building import FOLDER, case_study, publication

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from columnist.domain.tree import Tree

AT = "2026-06-01T12:00:00+00:00"
"""Between the slots: two pieces are out, one is withdrawn, one comes on 4 June, one is a draft."""

COMES_AT = "2026-06-04T06:00:00+00:00"
"""The slot of the piece that comes, and the zone is an hour ahead of Greenwich then."""

SETTINGS = ("mkdocs.yml",)
CONFIG = """\
site_name: Second Thursday
site_url: https://example.org/second-thursday/
repo_url: https://github.com/example-org/second-thursday
theme: {name: material, font: false}
plugins: [columnist]
validation: {nav: {omitted_files: ignore}}
"""
ABOUT = "# About us\n\nWe tell of coaching, and of what came after.\n"

COMING = "coaching/the-late-reply"
SENTENCE = "He had answered every letter by lamplight since the ferry stopped running in winter."

_VOCABULARY = """\
themes:
  confidence: {title: Confidence, description: "Trusting your own judgement, and saying so."}
  email-overload: {title: Email overload}
  lamplight-hours:
    title: Lamplight hours
    description: When the working day has no shore and the evening belongs to nobody at all.
roles: {senior-manager: Senior manager, harbour-master: Harbour master}
settings: {hospital: Hospital}
sectors: {nhs: NHS}
"""
_SHOWN = "The first meeting was short. She drew a map of her week and most of it was grey to her."
_ROTAS = "Two lists hung on the wall and nobody had ever compared the one with the other before."
_GONE = "Forty-one small notes lay on the desk and each of them was about the same old window."
_DRAFT = "Nobody else had stayed as long in that office under the railway bridge by the canal."


def picture(seed: int, *, kind: str = "JPEG", size: tuple[int, int] = (640, 400)) -> bytes:
    """Return a picture of coarse patches of colour, another one for each seed."""
    chance = random.Random(seed)  # noqa: S311 - the same picture each time
    small = Image.new("RGB", (8, 5))
    small.putdata([tuple(chance.randrange(256) for _ in range(3)) for _ in range(40)])
    out = BytesIO()
    small.resize(size, Image.Resampling.BICUBIC).save(out, kind)
    return out.getvalue()


def pieces() -> dict[str, str | bytes]:
    """Return the files of the publication's case studies, by path."""
    shown = case_study(f'{_SHOWN}\n\n![A window.](window.jpg)\n\n"How do you relate to details?"')
    rotas = case_study(
        f'{_ROTAS}\n\n"What would one list ask of you?"',
        title="Two rotas",
        publish_on="2026-05-07",
        questions=["What would one list ask of you?"],
        aliases=["/coaching/two-lists/"],
        tags=["shift work"],
    )
    gone = case_study(
        f'{_GONE}\n\n"What is each note for?"',
        title="Forty-one changes",
        publish_on="2026-04-23",
        status="withdrawn",
        questions=["What is each note for?"],
        withdrawn={"on": "2026-05-20", "mode": "gone", "note": "Withdrawn at a wish."},
    )
    coming = case_study(
        f"{SENTENCE} JP laughed at that.\n\n![A desk.](desk.jpg)\n\n"
        '"Whose tide are you rowing against?"',
        title="The late reply",
        standfirst="A harbour master answered everything, and nobody had asked him to do so.",
        coaches=["priya-raman"],
        publish_on="2026-06-04",
        themes=["lamplight-hours"],
        tags=["night ferries"],
        client={"alias": "JP", "alias_is": "invented", "role": "harbour-master"},
        questions=["Whose tide are you rowing against?"],
        outcomes=["From forty letters an evening to none after supper"],
        aliases=["/coaching/a-slow-answer/"],
    )
    draft = case_study(
        _DRAFT, title="Staying put", status="draft", publish_on=None, questions=None, tags=None
    )
    return {
        **publication(two_rotas=rotas, forty_one_changes=gone, staying_put=draft),
        f"{FOLDER}vocabulary.yml": _VOCABULARY,
        f"{FOLDER}coaching/a-space-to-think/index.md": shown,
        f"{FOLDER}coaching/a-space-to-think/window.jpg": picture(1),
        f"{FOLDER}coaching/the-late-reply/index.md": coming,
        f"{FOLDER}coaching/the-late-reply/desk.jpg": picture(2),
    }


def write_publication(root: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write a publication into a folder, with a page of its owner's, and return the folder."""
    own = {"mkdocs.yml": CONFIG, "docs/about.md": ABOUT}
    for path, content in {**own, **files}.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return root


def build(root: Path, site: Path, *, at: str = AT, **environment: str) -> Path:
    """Build a publication as MkDocs does, and return the folder of the site."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(site)]
    settings = {"COLUMNIST_AS_OF": at, "NO_MKDOCS_2_WARNING": "1", **environment}
    done = subprocess.run(
        command,
        cwd=root,
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return site


def judged(root: Path, at: str = AT) -> tuple[Judgement, Tree]:
    """Read a publication from its folder and judge it."""
    moment = AsOf.parse(at)
    assert moment is not None
    tree = read_tree(root, content_dir=FOLDER.rstrip("/"), docs_dir="docs")
    return judge(read_publication(tree), at=moment), tree


def contents(site: Path) -> dict[str, bytes]:
    """Return the files of a site by path."""
    files = (path for path in sorted(site.rglob("*")) if path.is_file())
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in files}


def in_page(text: str) -> bytes:
    """Return a page that holds a text."""
    return f"<html><body><p>{text}</p></body></html>".encode()
