"""`due --live`: what is asked of a web address, and what becomes of each answer."""

from __future__ import annotations

import socket
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING

import pytest

from columnist.cli import live
from tests.cli.desk import Desk, desk_with
from tests.cli.live_site import PIECES, build_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return desk_with(tmp_path, capsys, **PIECES)


@contextmanager
def site(status: int, data: bytes = b"", *, drip: bool = False) -> Iterator[str]:
    """Serve one answer on this machine, and yield the address of the site."""
    asked = threading.Event()

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            is_there = self.path.partition("?")[0].endswith("/build.json")
            self.send_response(status if is_there else 418)
            self.end_headers()
            if not (is_there and drip):
                self.wfile.write(data)
                return
            while not asked.wait(0.05):
                try:
                    self.wfile.write(b" ")
                except OSError:
                    return

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Answer) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            asked.set()
            server.shutdown()
            thread.join()


@pytest.mark.parametrize(
    "path",
    ["", "/", "/build.json", "/deep", "/deep/", "/?at=1", "/deep?at=1", "/deep/m\u00fcll/%20/"],
)
def test_the_address_of_a_site_or_of_its_build_json_is_asked(desk: Desk, path: str) -> None:
    with site(200, build_of("2026-01-20")) as address:
        live = f"{address.rstrip('/')}{path}"
        assert desk.run("due", "--live", live).status == 0
        assert desk.run("due", "--live", live, as_of="2026-01-29").status == 10


@pytest.mark.parametrize(("status", "ends"), [(404, 10), (410, 10), (403, 1), (500, 1)])
def test_only_not_found_means_that_nothing_is_live(desk: Desk, status: int, ends: int) -> None:
    with site(status) as address:
        told = desk.run("due", "--live", address)
    assert told.status == ends
    if ends == 1:
        assert told.err.endswith(f"cannot be read: the server answers {status}.\n")


def test_a_server_that_takes_its_time_is_left_alone(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live, "SECONDS", 0.3)
    with site(200, drip=True) as address:
        told = desk.run("due", "--live", address)
    assert told.status == 1
    assert "there was no whole answer within 0.3 seconds" in told.err


def test_an_address_with_an_open_bracket_is_misuse(desk: Desk) -> None:
    told = desk.run("due", "--live", "http://[::1/")
    assert (told.status, told.err) == (2, "columnist: http://[::1/ is no web address.\n")


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/my site",
        "https://example.org:99999/",
        "https://example.org:port/",
        "https://",
        "https://exam\tple.org/",
    ],
)
def test_an_address_that_none_can_ask_is_misuse(desk: Desk, address: str) -> None:
    told = desk.run("due", "--live", address)
    assert told.status == 2
    assert told.err.endswith("is no web address.\n")


@contextmanager
def machine(answer: bytes) -> Iterator[str]:
    """Let one call in, answer it with bytes as they are, and yield the address."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def give() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65_536)
                connection.sendall(answer)

        thread = threading.Thread(target=give)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}/"
        finally:
            thread.join()


@pytest.mark.parametrize(
    "answer",
    [
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnone\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 200 + b"\r\n",
    ],
)
def test_an_answer_that_breaks_off_or_is_none_ends_with_1(desk: Desk, answer: bytes) -> None:
    with machine(answer) as address:
        told = desk.run("due", "--live", address)
    assert (told.status, told.out) == (1, "")
    why = "cannot be read: the answer breaks off, or is not that of a web server."
    assert told.err == f"columnist: {address}build.json {why}\n"


@pytest.mark.parametrize(
    "address",
    [
        "http://bot:s3cret@127.0.0.1:1/",
        "https://s3cret@example.org/build.json",
        "ftp://bot:s3cret@example.org/",
        "https://bot:s3cret@[bad",
    ],
)
def test_a_password_in_an_address_is_refused_and_never_shown(desk: Desk, address: str) -> None:
    told = desk.run("due", "--live", address)
    assert told.status == 2
    assert "s3cret" not in told.out + told.err


def test_a_server_that_is_not_there_ends_with_1(desk: Desk) -> None:
    with site(200) as address:
        pass
    told = desk.run("due", "--live", address)
    assert told.status == 1
    assert told.err == f"columnist: {address}build.json cannot be read: Connection refused.\n"
