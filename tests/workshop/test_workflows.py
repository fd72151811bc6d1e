"""The workflows ask for little, run only what is pinned, and keep what strangers send apart."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / ".github" / "workflows"
BIN = Path(sys.executable).parent
FILES = sorted(FOLDER.glob("*.yml"))


def read(path: Path) -> dict[str, Any]:
    # BaseLoader reads everything as text; with SafeLoader the key "on" would be true.
    text = path.read_text(encoding="utf-8")
    workflow: dict[str, Any] = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506
    return workflow


def test_there_are_workflows_to_speak_of() -> None:
    assert {"check.yml", "publish.yml"} <= {path.name for path in FILES}


def test_the_audit_of_workflows_finds_nothing() -> None:
    command = [str(BIN / "zizmor"), "--offline", "--persona=auditor", "--strict-collection"]
    audit = subprocess.run([*command, FOLDER], capture_output=True, text=True, check=False)
    assert audit.returncode == 0, audit.stdout + audit.stderr


@pytest.mark.parametrize(
    ("form", "paths"),
    [("github-workflows", FILES), ("dependabot", [FOLDER.parent / "dependabot.yml"])],
)
def test_the_files_are_of_the_form_that_github_takes(form: str, paths: list[Path]) -> None:
    command = [str(BIN / "check-jsonschema"), "--builtin-schema", f"vendor.{form}"]
    check = subprocess.run([*command, *paths], capture_output=True, text=True, check=False)
    assert check.returncode == 0, check.stdout + check.stderr


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_action_is_pinned_by_its_commit_and_says_its_version(path: Path) -> None:
    uses = re.findall(r"uses: *(.*)", path.read_text(encoding="utf-8"))
    assert uses
    for action in uses:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action), action


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nothing_is_permitted_but_what_a_job_asks_for(path: Path) -> None:
    workflow = read(path)
    assert workflow["permissions"] == {}
    for name, job in workflow["jobs"].items():
        assert "permissions" in job, name
        assert "timeout-minutes" in job, name


def test_a_pull_request_can_only_read_and_is_judged_by_the_branch_it_is_meant_for() -> None:
    workflow = read(FOLDER / "check.yml")
    assert set(workflow["on"]) == {"pull_request"}
    assert [job["permissions"] for job in workflow["jobs"].values()] == [{"contents": "read"}] * 2
    steps = workflow["jobs"]["case-studies"]["steps"]
    assert steps[0]["with"]["ref"] == "${{ github.event.pull_request.base.sha }}"
    assert steps[1]["with"]["path"] == "submission"
    told = [step["run"] for step in steps if "columnist" in step.get("run", "")]
    assert told == ["columnist check -C submission --format github"]


def test_only_the_deployment_can_write_and_it_runs_nothing_of_ours() -> None:
    jobs = read(FOLDER / "publish.yml")["jobs"]
    writing = [name for name, job in jobs.items() if "write" in job["permissions"].values()]
    assert writing == ["deploy"]
    assert all("run" not in step for step in jobs["deploy"]["steps"])
