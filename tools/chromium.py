"""Prints the path of a Chromium that runs, and gets one first where there is none.

The tests of the finished site read it from CHROMIUM. Nothing is downloaded when a browser is
there; as root on Debian it comes from Debian's packages, elsewhere playwright fetches its own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MACOS = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
CURE = (
    "No Chromium was found and none could be installed, so the tests of the finished site cannot "
    "run.\nInstall one (Debian and Ubuntu: apt-get install chromium), or name yours: "
    "make test CHROMIUM=/path/to/chromium"
)


def main() -> int:
    """Print the path; 2 if there is no browser and none can be had."""
    named = os.environ.get("CHROMIUM")
    if named and not runs(named):
        print(f"CHROMIUM names {named}, but that does not run.\n{CURE}", file=sys.stderr)
        return 2
    path = named or present() or installed()
    if path is None:
        print(CURE, file=sys.stderr)
        return 2
    print(path)
    return 0


def present() -> str | None:
    """The first browser of this machine that runs."""
    found = [shutil.which(name) for name in NAMES]
    return next((path for path in (*found, MACOS, playwrights()) if path and runs(path)), None)


def playwrights() -> str:
    """Where playwright keeps its own, whether it has fetched it or not."""
    with sync_playwright() as playwright:
        return playwright.chromium.executable_path


def runs(path: str) -> bool:
    """Whether the file is there and answers; one that lacks a library does not."""
    if not shutil.which(path):
        return False
    try:
        subprocess.run([path, "--version"], capture_output=True, check=True, timeout=60)
    except (OSError, subprocess.SubprocessError):
        return False
    return True


def installed() -> str | None:
    """A browser from Debian's packages if we may install them, else from playwright."""
    if os.geteuid() == 0 and shutil.which("apt-get"):
        say("Installing Chromium from Debian's packages ...")
        apt = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120"]
        packages = ["--yes", "--no-install-recommends", "chromium", "fonts-liberation"]
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        talk([*apt, "update"], quiet)
        talk([*apt, "install", *packages], quiet)
        if path := present():
            return path
    say("Fetching Chromium with playwright ...")
    talk([sys.executable, "-m", "playwright", "install", "chromium"], dict(os.environ))
    return present()


def talk(command: list[str], environment: dict[str, str]) -> None:
    """Run it with all its talk on stderr: stdout is for the path alone."""
    subprocess.run(command, env=environment, stdout=sys.stderr, check=False)


def say(line: str) -> None:
    """Talk to the terminal."""
    print(line, file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
