"""The schemas and the check agree on the golden cases, in all that a schema can say.

Asked is `check-jsonschema`, as an editor's program or another's continuous integration would.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from columnist.rendering.schema import schema_of
from tests.golden_cases import GOLDEN, GoldenCase, golden_cases

if TYPE_CHECKING:
    from pathlib import Path

SAID_BY_SCHEMAS = frozenset(
    {
        "empty-text",
        "invalid-address",
        "invalid-date",
        "invalid-digest",
        "invalid-email",
        "invalid-flag",
        "invalid-id",
        "invalid-lead",
        "invalid-number",
        "invalid-path",
        "invalid-reference",
        "invalid-time",
        "missing-field",
        "out-of-range",
        "repeated-item",
        "too-few",
        "too-many",
        "unknown-code",
        "unknown-field",
        "unknown-word",
        "wrong-kind",
    }
)
SAID_IN_PART = frozenset({"invalid-cadence", "invalid-skip"})
"""Faults of which a schema knows some: a missing key, but not a day that comes before another."""
SCHEMA_OF = {"column.yml": "column", "people.yml": "people", "vocabulary.yml": "vocabulary"}
FENCED = re.compile(rb"\A---\n(.*?\n)---\n", re.DOTALL)
WELL = GoldenCase("the publication itself", GOLDEN / "_publication", GOLDEN)
"""What the cases are laid over, in which nothing is refused."""
UNREADABLE = frozenset(
    {
        "no-front-matter",
        "not-utf-8",
        "odd-character",
        "repeated-key",
        "too-deep",
        "too-large",
        "too-many-signs",
        "unclosed-front-matter",
        "yaml-feature",
        "yaml-syntax",
    }
)
"""Faults of the YAML itself, of which a schema hears nothing."""


def documents_of(case: GoldenCase) -> dict[str, tuple[str, bytes]]:
    """Return the documents of a case by path: the name of the schema, and the YAML."""
    if case.code in UNREADABLE:
        return {}
    files = [case.source, *sorted(case.source.rglob("*"))]
    found: dict[str, tuple[str, bytes]] = {}
    for file in (file for file in files if file.is_file()):
        fenced = FENCED.match(file.read_bytes()) if file.suffix == ".md" else None
        if fenced:
            found[path_of(case, file)] = ("case-study", fenced[1])
        elif file.name in SCHEMA_OF:
            found[path_of(case, file)] = (SCHEMA_OF[file.name], file.read_bytes())
    return found


def path_of(case: GoldenCase, file: Path) -> str:
    if case.source.is_file():
        return f"case_studies/coaching/{file.name}"
    return file.relative_to(case.source).as_posix()


def refused_by_check(case: GoldenCase, codes: frozenset[str]) -> set[str]:
    """Return the documents of which the report tells one of the codes."""
    report = case.report.read_text(encoding="utf-8")
    told = re.findall(r"^(\S+?):\d+:\d+: \w+: .* \[([a-z-]+)\]$", report, re.MULTILINE)
    return {f"{case.code}: {path}" for path, code in told if code in codes}


def refused_by_schema(schema: str, documents: dict[str, bytes], folder: Path) -> set[str]:
    """Return the names of the documents that `check-jsonschema` refuses."""
    form = folder / f"{schema}.schema.json"
    form.write_text(schema_of(schema), encoding="utf-8")
    names: dict[str, str] = {}
    for number, (name, text) in enumerate(documents.items()):
        file = folder / f"{schema}-{number}.yaml"
        file.write_bytes(text)
        names[str(file)] = name
    words = ["--schemafile", str(form), "--output-format", "json", *names]
    program = [sys.executable, "-m", "check_jsonschema", *words]
    done = subprocess.run(program, capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr
    said = json.loads(done.stdout)
    assert not said.get("parse_errors"), said["parse_errors"]
    return {names[error["filename"]] for error in said["errors"]}


@pytest.mark.parametrize("schema", ["case-study", *SCHEMA_OF.values()])
def test_check_and_schema_refuse_the_same_documents(schema: str, tmp_path: Path) -> None:
    cases = [*golden_cases(), WELL]
    documents = {
        f"{case.code}: {path}": text
        for case in cases
        for path, (form, text) in documents_of(case).items()
        if form == schema
    }
    wholly = set().union(*(refused_by_check(case, SAID_BY_SCHEMAS) for case in golden_cases()))
    in_part = set().union(*(refused_by_check(case, SAID_IN_PART) for case in golden_cases()))
    assert documents
    refused = refused_by_schema(schema, documents, tmp_path)
    assert refused - in_part == documents.keys() & wholly


def test_the_golden_cases_show_each_thing_that_a_schema_can_say() -> None:
    assert {case.code for case in golden_cases()} >= SAID_BY_SCHEMAS
