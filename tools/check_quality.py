"""`make quality`: the finished site by the W3C's checker of HTML, and by Lighthouse.

Both come from npm, in the versions that `tools/quality/package-lock.json` names. No error of HTML
on any page; 100 of 100 for accessibility, best practices and search engines on a case study and on
the front page. Exits 1 where one falls short, 2 where a tool that is needed is missing.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from tools.pictures import FLAGS, kinds, served

if TYPE_CHECKING:
    from collections.abc import Sequence

SITE: Final = Path("site")
FOLDER: Final = Path("tools/quality")
MODULES: Final = FOLDER / "node_modules"
LIGHTHOUSE: Final = MODULES / "lighthouse/cli/index.js"
VNU: Final = MODULES / "vnu-jar/build/dist/vnu.jar"
CATEGORIES: Final = ("accessibility", "best-practices", "seo")
KINDS: Final = ("piece", "front")
APT: Final = ("apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120")
# Each program, what it is, and the package of Debian and Ubuntu that has it.
NEEDED: Final = {
    "node": ("Node.js 18.16 or newer", "nodejs"),
    "npm": ("npm, which comes with Node.js", "npm"),
    "java": ("Java 11 or newer", "default-jre-headless"),
}


def main() -> int:
    """Check `site/`, and say what falls short."""
    if not (SITE / "index.html").is_file():
        print("There is no site yet; run `make site` first.", file=sys.stderr)
        return 2
    if missing := provided():
        print("The checks of the finished site also need:", file=sys.stderr)
        for what, package in (NEEDED[name] for name in missing):
            print(f"  {what} (Debian and Ubuntu: apt-get install {package})", file=sys.stderr)
        return 2
    if not installed():
        print("npm could not install what tools/quality/package.json names.", file=sys.stderr)
        return 2
    falls_short = [*html_errors(SITE), *lighthouse_findings(SITE)]
    print("\n".join(falls_short) or "Nothing falls short.")
    return 1 if falls_short else 0


def provided() -> list[str]:
    """The programs that are not there and cannot be had, after Debian was asked for them."""
    missing = absent()
    if missing and os.geteuid() == 0 and shutil.which("apt-get"):
        packages = [NEEDED[name][1] for name in missing]
        print(f"Installing {', '.join(packages)} from Debian's packages ...", flush=True)
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for words in (["update"], ["install", "--yes", "--no-install-recommends", *packages]):
            subprocess.run([*APT, *words], env=quiet, stdout=sys.stderr, check=False)
    return absent()


def absent() -> list[str]:
    """The programs that are not there."""
    return [name for name in NEEDED if not shutil.which(name)]


def installed() -> bool:
    """Whether the tools are there, in the versions that the lock file names."""
    stamp, lock = MODULES / ".package-lock.json", FOLDER / "package-lock.json"
    if stamp.is_file() and stamp.stat().st_mtime >= lock.stat().st_mtime:
        return True
    print("Installing the tools of tools/quality/package.json ...", flush=True)
    # No package may run a script of its own on this machine.
    command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    return subprocess.run(command, cwd=FOLDER, stdout=sys.stderr, check=False).returncode == 0


def html_errors(site: Path) -> list[str]:
    """What the checker says of the pages, one line an error, paths from the site's root."""
    pages = len(list(site.rglob("*.html")))
    command = ["java", "-jar", str(VNU), "--skip-non-html", "--errors-only", "--format", "gnu"]
    done = subprocess.run(
        [*command, str(site)], capture_output=True, text=True, errors="replace", check=False
    )
    lines = [line for line in done.stderr.splitlines() if line.strip()]
    found = [line.replace(f'"file:{site.resolve()}/', '"') for line in lines]
    if done.returncode and not found:
        found = [f"vnu ended with {done.returncode} and said nothing."]
    print(f"HTML: {pages} pages, {len(found)} errors.", flush=True)
    return found


def lighthouse_findings(site: Path) -> list[str]:
    """What keeps the pages from 100 of 100."""
    found = []
    pages = kinds(site)
    with served(site) as address:
        for kind in KINDS:
            report = lighthouse(address + pages[kind])
            if report is None:
                found.append(f"/{pages[kind]}: Lighthouse made no report.")
                continue
            scores = {name: report["categories"][name]["score"] for name in CATEGORIES}
            said = ", ".join(f"{name} {(score or 0) * 100:.0f}" for name, score in scores.items())
            print(f"Lighthouse: /{pages[kind]}: {said}.", flush=True)
            for name, score in scores.items():
                if score != 1:
                    found += short_of(report, name, path=pages[kind])
    return found


def lighthouse(address: str) -> dict[str, Any] | None:
    """The report of Lighthouse on one page, or none where it makes none, asked twice."""
    flags = " ".join(["--headless=new", *FLAGS])
    # Its makers are not told of what goes wrong, and it does not wait to be allowed to.
    silent = ("--quiet", "--no-enable-error-reporting", "--output=json")
    command = ["node", str(LIGHTHOUSE), address, *silent]
    command += [f"--only-categories={','.join(CATEGORIES)}", f"--chrome-flags={flags}"]
    # On a busy machine a browser may take longer to start than it waits.
    for _ in range(2):
        done = run(command)
        if not done.returncode:
            report: dict[str, Any] = json.loads(done.stdout)
            return report
        print(f"Lighthouse ended with {done.returncode}:\n{done.stderr[-2000:]}", file=sys.stderr)
    return None


def run(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run Lighthouse with the Chromium of `tools/chromium.py`, which CHROMIUM names."""
    browser = os.environ.get("CHROMIUM")
    given = {"CHROME_PATH": browser} if browser else {}
    return subprocess.run(
        command, env={**os.environ, **given}, capture_output=True, text=True, check=False
    )


def short_of(report: dict[str, Any], category: str, *, path: str) -> list[str]:
    """A line for each audit of a category that counts and was not passed."""
    lines = []
    for reference in report["categories"][category]["auditRefs"]:
        audit = report["audits"][reference["id"]]
        if reference["weight"] and audit["score"] not in (None, 1):
            items = json.dumps(audit.get("details", {}).get("items", []))[:400]
            lines.append(f"/{path}: {category}: {audit['title']} ({reference['id']}): {items}")
    return lines or [f"/{path}: {category}: less than 100, and Lighthouse does not say why."]


if __name__ == "__main__":
    raise SystemExit(main())
