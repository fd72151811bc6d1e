"""Hosts of the web, and those that are taken for others."""

from __future__ import annotations

import pytest

from columnist.domain.web_host import host_fault

# Letters that can be taken for others are what this is about.
# ruff: noqa: RUF001


@pytest.mark.parametrize(
    "host",
    [
        "example.org",
        "www.example.co.uk",
        "EXAMPLE.org",
        "my_pages.example.org",
        "bücher.example",
        "bu\u0308cher.example",  # as a Mac writes it
        "пример.example",
        "παράδειγμα.example",
        "例え.example",
        "3-ä.example",
    ],
)
def test_a_host_in_the_letters_of_one_alphabet_is_well(host: str) -> None:
    assert host_fault(host) is None
    assert host_fault(host, "8080") is None
    assert host_fault(host, "65535") is None


@pytest.mark.parametrize(
    ("host", "letter"),
    [
        ("ex\u0430mple.org", "Cyrillic small letter a"),
        ("www.\u0430рр\u04cf\u0435.org", "Cyrillic small letter a"),
        ("\u0441\u043e\u0441\u043e.org", "Cyrillic small letter es"),
        ("g\u03bf.example", "Greek small letter omicron"),
        ("b\u00fccher-\u0435.example", "Cyrillic small letter ie"),
    ],
)
def test_a_host_that_looks_like_another_names_the_letter(host: str, letter: str) -> None:
    fault = host_fault(host)
    assert fault is not None
    assert fault[0].endswith(f"in its host is the {letter}")
    assert fault[1].startswith("Type the host again on your keyboard")


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "1.2.3.4",
        "a..b",
        ".org",
        "-a.org",
        "example.org.",
        f"{'a' * 64}.org",
        "a@b.org",
    ],
)
def test_what_is_no_host_of_the_web_is_none(host: str) -> None:
    assert host_fault(host) == ("it names no host of the web", "Copy the address from the browser.")


@pytest.mark.parametrize("port", ["0", "65536", "99999"])
def test_a_port_that_does_not_exist_is_told(port: str) -> None:
    fault = host_fault("example.org", port)
    assert fault is not None
    assert fault[0] == f"there is no port {port}"


def test_a_host_in_code_is_refused_in_any_case() -> None:
    for host in ("xn--bcher-kva.example", "a.XN--E1AFMKFD.example", "пример.xn--e1afmkfd"):
        fault = host_fault(host)
        assert fault is not None
        assert fault[1] == "Write its letters themselves, as in https://bücher.example/."
