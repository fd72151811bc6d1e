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
CONTENT = ROOT / "case_studies"
BIN = Path(sys.executable).parent
FILES = sorted(FOLDER.glob("*.yml"))


def read(path: Path) -> dict[str, Any]:
    # BaseLoader reads everything as text; with SafeLoader the key "on" would be true.
    text = path.read_text(encoding="utf-8")
    workflow: dict[str, Any] = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506
    return workflow


def test_there_are_workflows_to_speak_of() -> None:
    assert {"check.yml", "publish.yml", "schedule.yml"} <= {path.name for path in FILES}


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
        if action.startswith("$/"):  # of this repository, at the commit that runs
            assert (ROOT / action.removeprefix("$/")).is_file(), action
            continue
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action), action


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nothing_is_permitted_but_what_a_job_asks_for(path: Path) -> None:
    workflow = read(path)
    assert workflow["permissions"] == {}
    for name, job in workflow["jobs"].items():
        assert "permissions" in job, name
        assert "timeout-minutes" in job or "uses" in job, name


def test_a_pull_request_can_only_read_and_is_judged_by_the_branch_it_is_meant_for() -> None:
    workflow = read(FOLDER / "check.yml")
    assert set(workflow["on"]) == {"pull_request"}
    assert [job["permissions"] for job in workflow["jobs"].values()] == [{"contents": "read"}] * 2
    steps = workflow["jobs"]["case-studies"]["steps"]
    assert steps[0]["with"]["ref"] == "${{ github.event.pull_request.base.sha }}"
    assert steps[1]["with"]["path"] == "submission"
    told = [step["run"] for step in steps if "columnist" in step.get("run", "")]
    assert told == [
        "columnist check -C submission --against . --format github",
        "columnist preview -C submission --against . --to preview",
    ]


def test_no_step_touches_what_was_sent_in_or_the_check_would_not_see_it() -> None:
    steps = read(FOLDER / "check.yml")["jobs"]["case-studies"]["steps"]
    touching = [step["run"] for step in steps if "submission" in step.get("run", "")]
    assert all(run.startswith("columnist ") and "--against ." in run for run in touching)


def test_a_preview_is_handed_over_whatever_the_check_has_found_and_never_deployed() -> None:
    workflow = (FOLDER / "check.yml").read_text(encoding="utf-8")
    assert "pages" not in workflow
    assert "deploy-" not in workflow
    assert "secrets." not in workflow
    steps = read(FOLDER / "check.yml")["jobs"]["case-studies"]["steps"]
    after = [step for step in steps if "preview" in str(step)]
    assert [step["name"] for step in after] == [
        "Lay out what was sent in",
        "Hand over the preview",
        "Say where it is",
    ]
    assert all(step["if"].startswith("${{ !cancelled()") for step in after)
    assert after[1]["with"]["path"] == "preview"


def test_only_the_deployment_can_write_and_it_runs_nothing_of_ours() -> None:
    jobs = read(FOLDER / "publish.yml")["jobs"]
    writing = [name for name, job in jobs.items() if "write" in job["permissions"].values()]
    assert writing == ["deploy"]
    assert all("run" not in step for step in jobs["deploy"]["steps"])


def test_what_is_published_has_been_searched_for_anything_unpublished() -> None:
    steps = read(FOLDER / "publish.yml")["jobs"]["build"]["steps"]
    runs = [step.get("run", step.get("uses", "")) for step in steps]
    audit = '.venv/bin/columnist audit site --as-of "$(jq --raw-output .as_of site/build.json)"'
    searched = runs.index(audit)
    handed_over = next(at for at, run in enumerate(runs) if "upload-pages-artifact" in run)
    assert runs.index("make site") < searched < handed_over


def minutes(cron: str) -> set[int]:
    """Return when a timer of every day rings, in minutes after midnight."""
    minute, hour, *days = cron.split()
    assert days == ["*", "*", "*"], cron
    return {60 * int(h) + int(m) for h in hour.split(",") for m in minute.split(",")}


@pytest.mark.parametrize(
    "column", sorted(CONTENT.glob("*/column.yml")), ids=lambda path: path.parent.name
)
def test_the_timer_rings_several_times_after_each_column_s_hour(column: Path) -> None:
    settings = read(column)
    hour, minute = settings["cadence"]["at"].split(":")
    slot = 60 * int(hour) + int(minute)
    timers = read(FOLDER / "schedule.yml")["on"]["schedule"]
    rings = {
        ring
        for timer in timers
        if timer["timezone"] == settings["timezone"]
        for ring in minutes(timer["cron"])
    }
    assert len({ring for ring in rings if slot < ring < slot + 60}) >= 3
    assert min(ring for ring in rings if ring > slot) <= slot + 5
    assert max(rings) >= slot + 8 * 60
    assert not {ring for ring in rings if ring % 30 == 0}


def test_the_timer_asks_first_and_publishes_only_when_a_build_is_due() -> None:
    jobs = read(FOLDER / "schedule.yml")["jobs"]
    assert jobs["ask"]["permissions"] == {"contents": "read"}
    [asked] = [step["run"] for step in jobs["ask"]["steps"] if step.get("id") == "asked"]
    assert "columnist due --live" in asked
    assert jobs["publish"]["needs"] == "ask"
    assert jobs["publish"]["if"] == "needs.ask.outputs.due == 'true'"


def ask(root: Path, *, status: int, settings: str, site: str = "") -> tuple[int, str, str]:
    """Run the step that asks, with a command that answers so; return status, question, output."""
    steps = read(FOLDER / "schedule.yml")["jobs"]["ask"]["steps"]
    [asked] = [step["run"] for step in steps if step.get("id") == "asked"]
    command = root / "columnist"
    command.write_text(f'#!/bin/sh\necho "$@" > asked.txt\nexit {status}\n', encoding="utf-8")
    command.chmod(0o755)
    (root / "mkdocs.yml").write_text(settings, encoding="utf-8")
    (root / "asked.txt").touch()
    (root / "output.txt").touch()
    surroundings = {
        "PATH": f"{root}:/usr/bin:/bin",
        "GITHUB_OUTPUT": "output.txt",
        "SITE_URL": site,
    }
    # As GitHub runs it: bash -e -o pipefail.
    words = ["/bin/bash", "-e", "-o", "pipefail", "-c", asked]
    done = subprocess.run(words, cwd=root, env=surroundings, capture_output=True, check=False)
    question, output = ((root / name).read_text().strip() for name in ("asked.txt", "output.txt"))
    return done.returncode, question, output


SITE = "site_url: https://example.org/a/\n"


@pytest.mark.parametrize(
    ("status", "end", "output"), [(0, 0, "due=false"), (10, 0, "due=true"), (1, 1, ""), (2, 2, "")]
)
def test_an_answer_that_cannot_be_had_is_never_taken_for_not_due(
    tmp_path: Path, status: int, end: int, output: str
) -> None:
    assert ask(tmp_path, status=status, settings=SITE) == (
        end,
        "due --live https://example.org/a/build.json",
        output,
    )


@pytest.mark.parametrize(
    ("settings", "site", "live"),
    [
        ("site_name: A\nsite_url: 'https://example.org' # ours\n", "", "https://example.org"),
        ('site_url: "https://example.org/a"\n', "", "https://example.org/a"),
        (SITE, "https://example.net/b/", "https://example.net/b"),
    ],
)
def test_the_live_site_is_where_the_settings_say(
    tmp_path: Path, settings: str, site: str, live: str
) -> None:
    _, question, _ = ask(tmp_path, status=0, settings=settings, site=site)
    assert question == f"due --live {live}/build.json"


def test_without_an_address_nothing_is_asked_and_nothing_published(tmp_path: Path) -> None:
    assert ask(tmp_path, status=10, settings="site_name: A\n") == (1, "", "")
