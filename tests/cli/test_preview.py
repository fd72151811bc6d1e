"""`preview` serves the publication: with what waits, or as the public sees it on a day."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from columnist.cli.refusal import MISUSED
from tests.building import case_study
from tests.cli.desk import Desk, desk_with

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

COMMAND = Path(sys.executable).parent / "columnist"
SETTINGS = """\
site_name: Second Thursday
site_url: https://example.org/
theme: {name: material, font: false}
plugins: [columnist: {search: none}]
"""
PATIENCE = 90


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextmanager
def served(desk: Desk, *words: str) -> Iterator[int]:
    """Serve a publication on a port of this machine, and stop as Ctrl-C stops it."""
    port = free_port()
    # A shell makes its background jobs deaf to Ctrl-C, and what they start with them.
    as_it_was = signal.signal(signal.SIGINT, signal.default_int_handler)
    process = subprocess.Popen(
        [COMMAND, "-C", desk.root, "preview", "--address", f"127.0.0.1:{port}", *words],
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    signal.signal(signal.SIGINT, as_it_was)
    try:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and process.poll() is None and not _answers(port):
            time.sleep(0.2)
        yield port
    finally:
        os.killpg(process.pid, signal.SIGINT)
        assert process.wait(timeout=PATIENCE) == 0


def _answers(port: int) -> bool:
    with socket.socket() as one:
        return one.connect_ex(("127.0.0.1", port)) == 0


def page(port: int, path: str) -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    connection.request("GET", path)
    answer = connection.getresponse()
    return answer.status, answer.read().decode()


def publication(root: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    desk = desk_with(
        root,
        capsys,
        first=case_study(publish_on="2026-01-15", title="The first of all"),
        here=case_study(publish_on="2026-01-29", title="The second"),
        waits=case_study(publish_on=None, title="Not planned at all"),
    )
    desk.put({"mkdocs.yml": SETTINGS, "docs/about.md": "# About\n"})
    return desk


def test_what_waits_is_shown_under_a_banner(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with served(publication(tmp_path, capsys)) as port:
        status, html = page(port, "/coaching/waits/")
    assert status == 200
    assert "Readers cannot see this page." in html


def test_a_piece_with_an_error_shows_it_and_keeps_no_other_from_view(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = publication(tmp_path, capsys)
    desk.put({"case_studies/coaching/faulty.md": case_study(publish_on=None, themes=["nothing"])})
    with served(desk) as port:
        found = [page(port, f"/coaching/{name}/") for name in ("faulty", "waits")]
    assert [status for status, _ in found] == [200, 200]
    assert "1 error to mend" in found[0][1]
    assert "Readers cannot see this page." in found[1][1]


def test_as_of_a_day_it_is_the_public_site_of_that_day(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with served(publication(tmp_path, capsys), "--as-of", "2026-01-20") as port:
        assert page(port, "/coaching/first/")[0] == 200
        assert page(port, "/coaching/here/")[0] == 404
        assert page(port, "/coaching/waits/")[0] == 404


def test_what_is_no_publication_and_no_instant_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Desk(tmp_path, capsys)
    told = desk.run("preview")
    assert told.status == MISUSED
    assert "so it is no publication." in told.err
    desk.put({"mkdocs.yml": SETTINGS})
    told = desk.run("preview", as_of="soon")
    assert told.status == MISUSED
    assert '--as-of is "soon", but a day (2026-12-24)' in told.err
    for address in ("8000", "localhost:http", "a b:80", "127.0.0.1:99999"):
        told = desk.run("preview", "--address", address)
        assert told.status == MISUSED
        assert told.err.startswith(f'columnist: --address is "{address}", but HOST:PORT such as')
