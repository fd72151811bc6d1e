"""The workflow that the manual shows is one that can be put to work, and asks for little."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "manual" / "private.md"
BIN = Path(sys.executable).parent


@pytest.fixture(scope="module")
def workflow(tmp_path_factory: pytest.TempPathFactory) -> Path:
    [text] = re.findall(r"^```yaml\n(.*?)^```$", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    file = tmp_path_factory.mktemp("shown") / ".github" / "workflows" / "publish.yml"
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")
    return file


def read(workflow: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.load(workflow.read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
    return found


def test_the_audit_of_workflows_finds_nothing(workflow: Path) -> None:
    words = [str(BIN / "zizmor"), "--offline", "--persona=auditor", "--strict-collection"]
    audit = subprocess.run([*words, workflow], capture_output=True, text=True, check=False)
    assert audit.returncode == 0, audit.stdout + audit.stderr
    words = [str(BIN / "check-jsonschema"), "--builtin-schema", "vendor.github-workflows"]
    check = subprocess.run([*words, workflow], capture_output=True, text=True, check=False)
    assert check.returncode == 0, check.stdout + check.stderr


def test_its_actions_are_those_of_our_own_workflows_or_pinned_alike(workflow: Path) -> None:
    ours = "".join(path.read_text("utf-8") for path in (ROOT / ".github/workflows").glob("*.yml"))
    used = re.findall(r"uses: *(.*)", workflow.read_text("utf-8"))
    assert len(used) == 4
    for action in used:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action), action
        assert action in ours or action.startswith("actions/download-artifact@")


def test_only_the_last_step_has_the_key_and_no_job_can_write(workflow: Path) -> None:
    jobs = read(workflow)["jobs"]
    assert [job["permissions"] for job in jobs.values()] == [{"contents": "read"}, {}]
    having = [
        (name, number)
        for name, job in jobs.items()
        for number, step in enumerate(job["steps"])
        if "secrets." in str(step)
    ]
    assert having == [("publish", len(jobs["publish"]["steps"]) - 1)]
    assert jobs["publish"]["environment"] == "public-site"


def test_the_site_is_pushed_whole_and_without_what_was_there_before(
    workflow: Path, tmp_path: Path
) -> None:
    step = read(workflow)["jobs"]["publish"]["steps"][-1]
    remote = tmp_path / "remote.git"
    subprocess.run(["git", "init", "--quiet", "--bare", "-b", "main", remote], check=True)  # noqa: S607
    config = tmp_path / "config"
    config.write_text(f'[url "{remote}"]\n  insteadOf = {step["env"]["TARGET"]}\n')
    for number in range(2):
        site = tmp_path / str(number) / "site"
        site.mkdir(parents=True)
        (site / f"page-{number}.html").write_text("<p>x</p>\n")
        surroundings = {
            "PATH": "/usr/bin:/bin",
            "RUNNER_TEMP": str(tmp_path),
            "GIT_CONFIG_GLOBAL": str(config),
            **step["env"],
        }
        words = ["/bin/bash", "-e", "-o", "pipefail", "-c", step["run"]]
        done = subprocess.run(
            words, cwd=site.parent, env=surroundings, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        assert not (tmp_path / "key").exists()
    told = subprocess.run(
        ["git", "-C", remote, "log", "--format=%an %s", "--name-only", "main"],  # noqa: S607
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.split("\n") == ["Publisher The site", "", ".nojekyll", "page-1.html", ""]
