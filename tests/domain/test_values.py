"""The forms that one value can have."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from columnist.domain.texts import LONGEST_LINE, LONGEST_NAME, Line, Name, Prose
from columnist.domain.values import (
    LONGEST_ADDRESS,
    Clock,
    Day,
    Digest,
    Email,
    Flag,
    Id,
    Opaque,
    SitePath,
    WebAddress,
)
from columnist.domain.whole_number import Number
from tests.domain.forms import fault, read


@pytest.mark.parametrize(
    ("form", "typed", "value"),
    [
        (Day, "2026-04-09", date(2026, 4, 9)),
        (Day, "2028-02-29", date(2028, 2, 29)),
        (Day, date(2026, 4, 9), date(2026, 4, 9)),
        (Clock, "07:00", time(7)),
        (Clock, "23:59", time(23, 59)),
        (Clock, time(7), time(7)),
        (Flag, "true", True),
        (Flag, "false", False),
        (Flag, True, True),
        (Line, "  two \n words ", "two words"),
        (Prose, "two\n\nparagraphs\n", "two\n\nparagraphs\n"),
        (Id, "senior-manager", "senior-manager"),
        (Email, "a.b+c@example.org", "a.b+c@example.org"),
        (WebAddress, "https://example.org", "https://example.org"),
        (WebAddress, "http://example.org:8080/a?b=c#d", "http://example.org:8080/a?b=c#d"),
        (WebAddress, "https://example.org?b", "https://example.org?b"),
        (SitePath, "/coaching/old-name/", "/coaching/old-name/"),
        (Digest, "sha256:v1:" + "0" * 64, "sha256:v1:" + "0" * 64),
        (Opaque, "2026-017", "2026-017"),
    ],
)
def test_a_value_is_read_from_the_text_that_was_typed(
    form: Any,  # noqa: ANN401 - any form
    typed: object,
    value: object,
) -> None:
    assert read(form, typed) == value


DAY = "Write the day as YYYY-MM-DD, for example "


@pytest.mark.parametrize(
    ("typed", "why", "example"),
    [
        ("2026-7-1", "a day was expected", "2026-07-01"),
        ("20260701", "a day was expected", "2026-07-01"),
        ("2026/07/01", "a day was expected", "2026-07-01"),
        ("2026-07-01 07:00", "a day was expected", "2026-07-01"),
        ("2026-07-01T07:00+01:00", "a day was expected", "2026-07-01"),
        ("2026-99-1", "a day was expected", "2026-04-09"),
        ("01/07/2026", "a day was expected", "2026-04-09"),
        ("24 April", "a day was expected", "2026-04-09"),
        ("2026", "a day was expected", "2026-04-09"),
        ("null", "a day was expected", "2026-04-09"),
        ("\u0662\u0660\u0662\u0666-\u0660\u0661-\u0660\u0661", "a day was expected", "2026-04-09"),
        (" 2026-04-09", "a day was expected", "2026-04-09"),
        ("2026-02-30", "February 2026 has 28 days", "2026-02-27"),
        ("2026-02-00", "February 2026 has 28 days", "2026-02-01"),
        ("2026-13-01", "there is no month 13", "2026-04-09"),
        ("2026-00-01", "there is no month 00", "2026-04-09"),
        ("1899-12-31", "the year is before 1900", "2026-04-09"),
        ("0000-00-00", "the year is before 1900", "2026-04-09"),
    ],
)
def test_a_day_is_written_in_one_way_and_the_cure_shows_it(
    typed: str, why: str, example: str
) -> None:
    assert fault(Day, typed) == (
        "invalid-date",
        f'is "{typed}", but {why}.',
        f"{DAY}{example}.",
    )


@given(st.dates(min_value=date(1900, 1, 1)))
def test_every_day_since_1900_is_read_as_it_is_written(day: date) -> None:
    assert read(Day, day.isoformat()) == day


@given(st.text(max_size=20).filter(lambda text: not text.isascii()))
def test_no_text_of_other_scripts_is_a_day(text: str) -> None:
    assert fault(Day, text)[0] == "invalid-date"


@pytest.mark.parametrize(
    "typed", ["7:00", "07:00:00", "24:00", "7am", "07.00", "12:60", "", "\u0660\u0667:\u0660\u0660"]
)
def test_a_time_is_written_with_two_digits_each(typed: str) -> None:
    assert fault(Clock, typed)[:2] == (
        "invalid-time",
        f'is "{typed}", but a time of day was expected.',
    )


@pytest.mark.parametrize("typed", ["yes", "no", "True", "on", "1", ""])
def test_a_flag_is_true_or_false_and_nothing_else(typed: str) -> None:
    assert fault(Flag, typed)[:2] == (
        "invalid-flag",
        f'is "{typed}", but true or false was expected.',
    )


@pytest.mark.parametrize(
    ("form", "typed", "told"),
    [
        (Line, " \n ", ("empty-text", "is empty, but some text was expected.")),
        (Prose, "\n\n", ("empty-text", "is empty, but some text was expected.")),
        (Id, "Senior Manager", ("invalid-id", 'is "Senior Manager", which cannot be an id.')),
        (Id, "学び", ("invalid-id", 'is "学び", which cannot be an id.')),
        (Email, "a@b", ("invalid-email", 'is "a@b", but an e-mail address was expected.')),
        (
            Email,
            "a@example.org, b@example.org",
            (
                "invalid-email",
                'is "a@example.org, b@example.org", but an e-mail address was expected.',
            ),
        ),
        (
            WebAddress,
            "javascript:alert(1)",
            ("invalid-address", 'is "javascript:alert(1)", but a web address was expected.'),
        ),
        (
            WebAddress,
            "https://a@example.org/",
            ("invalid-address", 'is "https://a@example.org/", but a web address was expected.'),
        ),
        (
            WebAddress,
            'https://example.org/"x',
            ("invalid-address", 'is "https://example.org/"x", but a web address was expected.'),
        ),
        *(
            (WebAddress, typed, ("invalid-address", f'is "{typed}", but {why}.'))
            for typed, why in (
                ("https://example.org:99999/", "there is no port 99999"),
                ("https://example.org:0/", "there is no port 0"),
                (
                    "https://xn--bcher-kva.example/",
                    "its host is in code, which shows no reader its letters",
                ),
                (
                    "https://ex\u0430mple.org/",
                    'the "\u0430" in its host is the Cyrillic small letter a',
                ),
                ("https://1.2.3.4/", "a web address was expected"),
                ("https://a·b.org/", "it names no host of the web"),
                ("https://localhost/", "a web address was expected"),
                ("https://example.org:123456/", "a web address was expected"),
            )
        ),
        (
            SitePath,
            "coaching/old",
            ("invalid-path", 'is "coaching/old", but a path of this site was expected.'),
        ),
        (
            SitePath,
            "/../x/",
            ("invalid-path", 'is "/../x/", but a path of this site was expected.'),
        ),
        (
            Digest,
            "sha256:abc",
            ("invalid-digest", 'is "sha256:abc", but the mark of a signed-off text was expected.'),
        ),
        (
            Opaque,
            "Jane Doe",
            (
                "invalid-reference",
                'is "Jane Doe", but a code that says nothing to others was expected.',
            ),
        ),
        (
            Opaque,
            "files/017",
            (
                "invalid-reference",
                'is "files/017", but a code that says nothing to others was expected.',
            ),
        ),
    ],
)
def test_what_does_not_fit_is_told_as_typed_with_what_was_expected(
    form: Any,  # noqa: ANN401 - any form
    typed: str,
    told: tuple[str, str],
) -> None:
    found = fault(form, typed)

    assert found[:2] == told
    assert found[2]


@pytest.mark.parametrize(("form", "most"), [(Name, LONGEST_NAME), (Line, LONGEST_LINE)])
def test_a_text_may_be_so_long_and_no_longer(form: Any, most: int) -> None:  # noqa: ANN401
    assert len(read(form, " a" * (most // 2) + "  ")) == most - 1
    assert read(form, "a" * most) == "a" * most
    said = f"has {most + 1:,} characters, but at most {most:,} were expected."
    assert fault(form, "a" * (most + 1)) == ("too-large", said, "Shorten it.")


@pytest.mark.parametrize(
    ("form", "well", "too_long"),
    [
        (Email, f"a@{'b' * 248}.org", f"a@{'b' * 249}.org"),
        (
            WebAddress,
            "https://a.org/".ljust(LONGEST_ADDRESS, "b"),
            "https://a.org/".ljust(LONGEST_ADDRESS + 1, "b"),
        ),
        (SitePath, f"/{'a' * 80}/", f"/{'a' * 81}/"),
        (SitePath, "/a" * 6 + "/", "/a" * 7 + "/"),
    ],
)
def test_an_address_is_no_longer_than_what_programs_take(
    form: Any,  # noqa: ANN401 - any form
    well: str,
    too_long: str,
) -> None:
    assert read(form, well) == well
    assert fault(form, too_long)[0].startswith("invalid-")


@pytest.mark.parametrize("form", [Day, Clock, Flag, Number])
@pytest.mark.parametrize("value", [["a"], {"a": "b"}, None])
def test_a_list_or_a_group_is_no_text(form: Any, value: object) -> None:  # noqa: ANN401 - any form
    assert fault(form, value)[0] == "string_type"


def test_an_id_is_shown_how_it_could_be_written() -> None:
    assert fault(Id, "Senior Manager")[2].startswith('Write it as "senior-manager": ')
    assert fault(Id, "学び")[2].startswith("Use small letters")


def test_a_text_in_braces_is_never_filled_in() -> None:
    assert fault(Day, "{hint} {found} {said}")[1] == (
        'is "{hint} {found} {said}", but a day was expected.'
    )
