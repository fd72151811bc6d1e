"""The package: what it names, what it pins, and how strictly it is read."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import entry_points, packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PYPROJECT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
PROJECT = tomllib.loads(PYPROJECT)
RUNTIME = (ROOT / "constraints.txt").read_text(encoding="utf-8")
DEV = (ROOT / "constraints-dev.txt").read_text(encoding="utf-8")


def pinned(constraints: str) -> set[str]:
    """The lines that name a package, with version and marker."""
    return set(re.findall(r"^[a-z0-9][^\\\n]*?(?= *\\?$)", constraints, flags=re.MULTILINE))


def named(requirement: str) -> str:
    return re.split(r"[^A-Za-z0-9.-]", requirement)[0].lower()


@pytest.mark.parametrize("constraints", [RUNTIME, DEV], ids=["runtime", "dev"])
def test_constraints_hold_versions_and_digests_and_no_address(constraints: str) -> None:
    for line in constraints.splitlines():
        comment = line.startswith("#")
        version = re.fullmatch(r"[a-z0-9-]+==[\w.]+( ; [\w.' <>=!*]+)? \\", line)
        digest = re.fullmatch(r"    --hash=sha256:[0-9a-f]{64}( \\)?", line)
        assert comment or version or digest, line
    assert "://" not in constraints


def test_what_the_publication_runs_on_is_what_the_workshop_tests() -> None:
    assert pinned(RUNTIME) < pinned(DEV)


def test_every_dependency_is_pinned() -> None:
    names = {named(line) for line in pinned(RUNTIME)}
    assert {named(text) for text in PROJECT["project"]["dependencies"]} <= names
    groups = PROJECT["dependency-groups"]
    wanted = {named(text) for group in ("build", "test", "workshop") for text in groups[group]}
    assert wanted <= {named(line) for line in pinned(DEV)}


def test_every_dependency_is_used_and_the_architecture_says_what_for() -> None:
    files = (ROOT / "plugins").rglob("*.py")
    sources = "".join(path.read_text(encoding="utf-8") for path in files)
    imported = set(re.findall(r"^ *(?:from|import) (\w+)", sources, flags=re.MULTILINE))
    packages = packages_distributions()
    used = {one.lower().replace("_", "-") for room in imported for one in packages.get(room, ())}
    _, _, table = (ROOT / "ARCHITECTURE.md").read_text("utf-8").partition("## Dependencies")
    told = " ".join(re.findall(r"^\|([^|]+)", table, flags=re.MULTILINE)).lower()
    project = PROJECT["project"]
    wanted = (*project["dependencies"], *project["optional-dependencies"]["word"])
    names = {named(text) for text in wanted}
    # A theme, which is named in settings, and data, which Python finds by itself.
    assert names - used == {"mkdocs-material", "tzdata"}
    assert names <= set(re.findall(r"[\w-]+", told))


def test_at_most_ten_rules_of_style_are_off_and_each_says_why() -> None:
    ignored = PROJECT["tool"]["ruff"]["lint"]["ignore"]
    assert PROJECT["tool"]["ruff"]["lint"]["select"] == ["ALL"]
    assert len(ignored) <= 10
    for rule in ignored:
        assert re.search(rf'^    "{rule}", +# .{{10}}', PYPROJECT, flags=re.MULTILINE), rule


def test_no_day_is_named_in_the_language_of_the_machine() -> None:
    sources = [*(ROOT / "plugins").rglob("*.py"), *(ROOT / "tools").rglob("*.py")]
    asking = re.compile(r"%[aAbBcpxX]\b|calendar\.(?:month|day)_(?:name|abbr)")

    assert sources
    assert [one.name for one in sources if asking.search(one.read_text(encoding="utf-8"))] == []


def test_the_command_and_the_plugin_are_found_by_their_names() -> None:
    (command,) = entry_points(group="console_scripts", name="columnist")
    (plugin,) = entry_points(group="mkdocs.plugins", name="columnist")
    assert command.value == "columnist.cli:main"
    assert plugin.load().__name__ == "ColumnistPlugin"


def test_the_package_tells_type_checkers_that_it_is_typed() -> None:
    assert (ROOT / "plugins" / "columnist" / "py.typed").is_file()
