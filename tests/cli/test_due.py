"""`due`: whether the live site is behind, from a file and from the web."""

from __future__ import annotations

import json
import socket
import threading
from contextlib import contextmanager
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING

import pytest

from columnist.catalogue.public_schedule import held_slots, public_columns
from columnist.cli import live
from columnist.cli.due import in_hours
from columnist.rendering.exports import build_json
from tests.building import FOLDER, case_study, judgement_of, publication
from tests.cli.desk import Desk, desk_with

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PIECES = {
    "first": case_study(title="Out already", publish_on="2026-01-15"),
    "second": case_study(title="Space to think", publish_on="2026-01-29"),
}


def build_of(at: str) -> bytes:
    """Return the `build.json` of the publication at an instant."""
    judgement = judgement_of(publication(**PIECES), at)
    columns = public_columns(
        judgement.collection.columns,
        at=judgement.release.at,
        published=judgement.release.pieces,
        held=held_slots(judgement.collection.entries),
    )
    return build_json(judgement.release, columns)


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    at = desk_with(tmp_path, capsys, **PIECES)
    at.put({"site/build.json": build_of("2026-01-20")})
    return at


def test_nothing_is_due_while_nothing_has_come(desk: Desk) -> None:
    told = desk.run("due", as_of="2026-01-29T06:59:59+00:00")
    assert told.status == 0
    assert told.out == (
        "Not due: the live site shows the case studies and dates that are public now. (Your own "
        "pages, mkdocs.yml and the theme are not compared.) The next slot is "
        "coaching/2026-01-29: Thursday 29 January 2026, 07:00 (Europe/London).\n"
    )


def test_a_slot_that_has_come_is_due_and_it_is_told_since_when(desk: Desk) -> None:
    told = desk.run("due", as_of="2026-01-29T10:12:30+00:00")
    assert told.status == 10
    assert told.out == (
        "A build is due: coaching/2026-01-29 (Space to think) has come; late by 3 h 12 min.\n"
    )


def test_a_slot_is_due_at_its_instant_and_no_longer_once_it_is_live(desk: Desk) -> None:
    at = "2026-01-29T07:00:00+00:00"
    told = desk.run("due", as_of=at)
    assert told.out.endswith("has come; late by 0 min.\n")
    desk.put({"site/build.json": build_of(at)})
    edited = PIECES["first"].replace("Out already", "Out again")
    desk.put({f"{FOLDER}coaching/first.md": edited})
    assert "something public has changed" in desk.run("due", as_of="2026-01-29").out


def test_a_whole_day_ends_where_the_column_is(desk: Desk) -> None:
    desk.put({"site/build.json": build_of("2026-01-28")})
    edited = PIECES["first"].replace("Out already", "Out again")
    desk.put({f"{FOLDER}coaching/first.md": edited})
    assert "something public has changed" in desk.run("due", as_of="2026-01-28").out
    assert (
        "coaching/2026-01-29 (Space to think) has come" in desk.run("due", as_of="2026-01-29").out
    )


def test_several_slots_are_counted_from_the_oldest(desk: Desk) -> None:
    told = desk.run("due", as_of="2026-02-27T07:00:00+00:00")
    assert told.status == 10
    assert "coaching/2026-01-29 (Space to think) has come, and 2 more; late by 29 days" in told.out


def test_an_empty_slot_changes_what_readers_are_told(desk: Desk) -> None:
    desk.put({"site/build.json": build_of("2026-02-01")})
    told = desk.run("due", as_of="2026-02-12T07:05:00+00:00")
    assert told.status == 10
    assert "the slot coaching/2026-02-12 has come; late by 5 min." in told.out


def test_an_edited_piece_is_due_without_a_slot(desk: Desk) -> None:
    desk.put({f"{FOLDER}coaching/first.md": PIECES["first"].replace("Out already", "Out again")})
    told = desk.run("due")
    assert told.status == 10
    assert told.out == (
        "A build is due: something public has changed since the build of 2026-01-20.\n"
    )


@pytest.mark.parametrize("live", ["nowhere/build.json", "case_studies"])
def test_where_nothing_is_live_a_build_is_due(desk: Desk, live: str) -> None:
    told = desk.run("due", "--live", live)
    assert (told.status, told.out) == (10, f"A build is due: nothing is at {live}.\n")


def test_the_folder_of_the_site_will_do(desk: Desk) -> None:
    assert desk.run("due", "--live", "site").status == 0


OURS = {"version": 1, "as_of": "2026-01-20", "released": "sha256:" + "0" * 64}


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("<html>", "it is no JSON"),
        ("[" * 20_000, "it is no JSON"),
        ("[]", "it is no JSON object"),
        ("{}", "it names no version"),
        (json.dumps({**OURS, "version": True}), 'its version is "True", and 1 is known'),
        (json.dumps({**OURS, "version": 2}), 'its version is "2", and 1 is known'),
        (json.dumps({**OURS, "released": "abc"}), "it does not say what was released"),
        (json.dumps({**OURS, "released": None}), "it does not say what was released"),
        (json.dumps({**OURS, "as_of": "now"}), "it does not say as of when it was built"),
        (" " * 70_000, "it has more than 65,536 bytes"),
    ],
)
def test_what_is_not_ours_is_never_taken_for_not_due(desk: Desk, content: str, why: str) -> None:
    desk.put({"site/build.json": content})
    told = desk.run("due")
    assert (told.status, told.out) == (1, "")
    assert told.err == f"columnist: site/build.json is no build.json of Columnist: {why}.\n"


def test_a_file_that_cannot_be_read_ends_with_1(desk: Desk) -> None:
    told = desk.run("due", "--live", "mkdocs.yml/build.json")
    assert told.status == 1
    assert "mkdocs.yml/build.json cannot be read: Not a directory.\n" in told.err


def test_another_kind_of_address_is_misuse(desk: Desk) -> None:
    told = desk.run("due", "--live", "ftp://example.org/build.json")
    assert told.status == 2
    assert "is neither a file nor an address that begins with https://" in told.err


def test_errors_in_the_content_are_told_beside_the_answer(desk: Desk) -> None:
    desk.put({f"{FOLDER}coaching/third.md": "no front matter"})
    told = desk.run("due")
    assert told.status == 0
    assert "`columnist check` shows what is wrong.\n" in told.err


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


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(0, "0 min"), (5, "5 min"), (192, "3 h 12 min"), (1440, "1 day"), (3060, "2 days 3 h")],
)
def test_a_span_is_told_in_days_hours_and_minutes(minutes: int, said: str) -> None:
    assert in_hours(timedelta(minutes=minutes)) == said
