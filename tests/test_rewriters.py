"""Whatever rewrites a file in its own style must not make a diagnostic, nor change what is shown.

Editors of Markdown and web forms drop comments, turn `-` into `*`, and set other quotation marks.
"""

from __future__ import annotations

import re
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

import mdformat
import pytest
import yaml
from ruamel.yaml import YAML

from columnist.content.front_matter import read_document
from columnist.content.layout import spot_of
from columnist.content.reader import read_case_study
from columnist.content.sign_off import sign_off_digest
from columnist.domain.source import Picture, SourceFile

if TYPE_CHECKING:
    from collections.abc import Callable

    from columnist.content.entry import Entry

CONTENT = Path(__file__).parents[1] / "case_studies"
PIECES = sorted([*CONTENT.glob("*/*.md"), *CONTENT.glob("*/*/index.md")])
FENCED = re.compile(r"\A---\n(.*?\n)---\n(.*)\Z", re.DOTALL)

PLUGINS_NEEDED = re.compile(r"\| ?--|\[\^")


def with_ruamel(front: str, body: str) -> tuple[str, str]:
    """Rewrite as a form does that keeps comments and changes indents and widths."""
    writer = YAML()
    writer.width, writer.default_flow_style = 60, False
    writer.indent(mapping=4, sequence=6, offset=4)
    out = StringIO()
    writer.dump(writer.load(front), out)
    return out.getvalue(), body


def with_pyyaml(front: str, body: str) -> tuple[str, str]:
    """Rewrite as a form does that guesses types, drops comments and writes `null`."""
    return yaml.safe_dump(yaml.safe_load(front), allow_unicode=True, sort_keys=True), body


def with_other_quotes(front: str, body: str) -> tuple[str, str]:
    """Rewrite with quotation marks around everything."""
    loaded = yaml.load(front, Loader=yaml.BaseLoader)  # noqa: S506 - it makes nothing but text
    return yaml.dump(loaded, default_style="'", allow_unicode=True), body


def with_mdformat(front: str, body: str) -> tuple[str, str]:
    """Rewrite the story as the most used formatter of Markdown does, with numbers counted on."""
    return front, mdformat.text(body, options={"number": True, "wrap": 72})


def with_stars(front: str, body: str) -> tuple[str, str]:
    """Rewrite the story with other marks for lists and emphasis, and with CRLF."""
    marked = re.sub(r"^- ", "* ", body, flags=re.MULTILINE)
    marked = re.sub(r"\*\*([^*\n]+)\*\*", r"__\1__", marked)
    return front, re.sub(r"(?<![*\w])\*([^*\n]+)\*(?![*\w])", r"_\1_", marked)


def read(piece: Path, text: str) -> Entry:
    relative = piece.relative_to(CONTENT).as_posix()
    spot = spot_of(relative)
    assert spot is not None
    pictures = tuple(
        Picture(f"case_studies/{file.relative_to(CONTENT).as_posix()}", "0" * 64, "jpeg", 800, 600)
        for file in sorted(piece.parent.glob("*.jpg"))
        if piece.name == "index.md"
    )
    return read_case_study(SourceFile(f"case_studies/{relative}", text.encode()), spot, pictures)


@pytest.mark.parametrize(
    "rewrite", [with_ruamel, with_pyyaml, with_other_quotes, with_mdformat, with_stars]
)
def test_a_rewritten_piece_has_no_other_diagnostics_and_the_same_fields(
    rewrite: Callable[[str, str], tuple[str, str]],
) -> None:
    assert len(PIECES) > 15
    for piece in PIECES:
        text = piece.read_text(encoding="utf-8")
        match = FENCED.match(text)
        assert match is not None
        front, body = rewrite(match[1], match[2])
        before, after = read(piece, text), read(piece, f"---\n{front}---\n{body}")
        assert told(after) == told(before), piece.name
        assert after.study == before.study, piece.name
        assert after.outline.words == before.outline.words, piece.name
        if rewrite is not with_mdformat or not PLUGINS_NEEDED.search(text):
            # mdformat alone knows no tables and no notes, and makes words of them.
            assert sign_off_digest(after) == sign_off_digest(before), piece.name


def told(entry: Entry) -> list[tuple[str, str]]:
    """Return the diagnostics without their places, which a rewriting may move."""
    return sorted((fault.code, fault.message) for fault in entry.diagnostics)


def test_a_draft_with_keys_to_come_survives_a_rewriter_that_writes_null() -> None:
    draft = "---\ntitle: The diary\ncoaches: [priya-raman]\nthemes:  # to come\nconsent:\n---\nX.\n"
    match = FENCED.match(draft)
    assert match is not None
    front, body = with_pyyaml(match[1], match[2])
    assert "null" in front
    piece = CONTENT / "coaching" / "the-diary.md"
    assert told(read(piece, f"---\n{front}---\n{body}")) == told(read(piece, draft))


def test_the_front_matter_of_every_piece_is_yaml_for_others_too() -> None:
    for piece in PIECES:
        text = piece.read_text(encoding="utf-8")
        document = read_document(text, piece.name)
        match = FENCED.match(text)
        assert match is not None
        assert document.fields is not None
        assert list(yaml.safe_load(match[1])) == list(document.fields.values)
