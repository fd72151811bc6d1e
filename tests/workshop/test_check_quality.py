"""`make quality` says what falls short and where, and what is missing to find out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tools.check_quality import html_errors, lighthouse, short_of

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "tools/quality"
NAMED = json.loads((FOLDER / "package.json").read_text(encoding="utf-8"))
LOCK = json.loads((FOLDER / "package-lock.json").read_text(encoding="utf-8"))


def checked(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """What the checks say of the site in a folder."""
    return subprocess.run(
        [sys.executable, "-m", "tools.check_quality"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site of one page."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site/index.html").write_text("<!doctype html><title>A</title>")
    return tmp_path / "site"


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder whose programs run instead of those of the machine."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
    return folder


@pytest.fixture
def java(programs: Path) -> Path:
    """The file that runs for `java`."""
    (programs / "java").touch(mode=0o755)
    return programs / "java"


def test_without_a_site_there_is_nothing_to_check(tmp_path: Path) -> None:
    result = checked(tmp_path)
    assert result.returncode == 2
    assert "run `make site` first" in result.stderr


def test_what_is_missing_is_named_with_the_way_to_get_it(site: Path, tmp_path: Path) -> None:
    result = checked(site.parent, PATH=str(tmp_path))
    assert result.returncode == 2
    assert "Java 11 or newer (Debian and Ubuntu: apt-get install default-jre" in result.stderr
    assert "Node.js 18.16 or newer (Debian and Ubuntu: apt-get install nodejs)" in result.stderr


def test_each_error_of_html_is_told_at_its_place_in_the_site(site: Path, java: Path) -> None:
    java.write_text(
        f"#!/bin/sh\necho '\"file:{site.resolve()}/index.html\":1.1-1.9: error: No.' >&2\nexit 1\n"
    )
    assert html_errors(site) == ['"index.html":1.1-1.9: error: No.']


def test_a_checker_that_fails_without_a_word_is_no_good_news(site: Path, java: Path) -> None:
    java.write_text("#!/bin/sh\nexit 137\n")
    assert html_errors(site) == ["vnu ended with 137 and said nothing."]


def test_lighthouse_is_asked_twice_and_no_report_is_no_good_news(
    programs: Path, tmp_path: Path
) -> None:
    node, asked = programs / "node", tmp_path / "asked"
    node.write_text(f"#!/bin/sh\necho again >> {asked}\nexit 1\n")
    node.chmod(0o755)
    assert lighthouse("http://127.0.0.1/") is None
    assert asked.read_text() == "again\nagain\n"
    node.write_text("#!/bin/sh\necho '{}'\n")
    assert lighthouse("http://127.0.0.1/") == {}


def test_only_what_costs_points_falls_short() -> None:
    def audit(name: str, score: float | None) -> dict[str, object]:
        return {"title": f"It is {name}", "score": score, "details": {"items": [{"node": "img"}]}}

    weights = {"poor": 3, "fine": 3, "manual": 0, "hidden": 1}
    audits = {
        "poor": audit("poor", 0),
        "fine": audit("fine", 1),
        "manual": audit("manual", 0),
        "hidden": audit("hidden", None),
    }
    references = [{"id": name, "weight": weight} for name, weight in weights.items()]
    report = {"categories": {"seo": {"auditRefs": references}}, "audits": audits}
    assert short_of(report, "seo", path="themes/") == [
        '/themes/: seo: It is poor (poor): [{"node": "img"}]'
    ]
    audits["poor"] = audit("poor", 1)
    assert short_of(report, "seo", path="") == [
        "/: seo: less than 100, and Lighthouse does not say why."
    ]


def test_the_tools_are_pinned_by_digest_and_from_no_named_place() -> None:
    packages = {path: at for path, at in LOCK["packages"].items() if path}
    assert {path for path, at in packages.items() if "integrity" not in at} == set()
    assert {path for path, at in packages.items() if "resolved" in at} == set()
    for name, version in NAMED["devDependencies"].items():
        assert packages[f"node_modules/{name}"]["version"] == version


def test_no_package_asks_for_whatever_is_newest() -> None:
    """What was `latest` when the versions were pinned is not any more, and npm would refuse it."""
    floating = {
        (path.rpartition("node_modules/")[2], name)
        for path, at in LOCK["packages"].items()
        for name, wanted in at.get("dependencies", {}).items()
        if wanted == "latest"
    }
    pinned = {(of, name) for of, names in NAMED["overrides"].items() for name in names}
    assert floating <= pinned
