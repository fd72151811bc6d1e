"""Documents with every field filled in, and what may be typed in the place of each value.

A value is a YAML text as it is typed, or a list or a group of such.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Typed: TypeAlias = "str | Sequence[Typed] | Mapping[str, Typed]"
Way = tuple[str | int, ...]

SAMPLES: Final[dict[str, Typed]] = {
    "case-study": {
        "title": "Space to think",
        "coaches": ["dorothy-larios"],
        "standfirst": "He had too many emails.",
        "status": "draft",
        "publish_on": "2026-04-09",
        "off_cadence": "true",
        "priority": "1",
        "themes": ["confidence"],
        "tags": ["NHS", "360"],
        "client": {
            "alias": "JP",
            "alias_is": "invented",
            "role": "senior-manager",
            "sector": "nhs",
            "setting": "hospital",
            "level": "senior",
            "time_in_role": "under 1 year",
        },
        "sessions": "2",
        "questions": ["Why?", {"text": "And then?", "theme": "appraisal", "does": "choice"}],
        "outcomes": ["Fewer emails"],
        "takeaways": ["Ask."],
        "consent": {
            "basis": "written",
            "given_on": "2026-03-02",
            "scope": "anonymised",
            "approved_text": f'"sha256:v3:{"0" * 64}"',
            "withdrawn_on": "2027-01-15",
            "reference": "2026-017",
        },
        "source": {"publication": "A magazine", "published_on": "2008", "rights": "By permission"},
        "commentary": {"by": "client", "text": "I still ask myself."},
        "corrections": [{"on": "2026-05-02", "note": "Three."}],
        "aliases": ["/coaching/old-name/"],
        "withdrawn": {"on": "2026-10-12", "mode": "gone", "note": "At the wish of the client."},
        "allow": [{"code": "calendar-date", "reason": "A public event."}],
    },
    "column": {
        "title": "Coaching",
        "description": "How it changes a life.",
        "contact": "coaching@example.org",
        "timezone": "Europe/London",
        "cadence": [
            {"every": "2 weeks", "on": "thursday", "at": '"07:00"', "from": "2026-01-15"},
            {"every": "1 month", "on": ["first tuesday", "last friday"], "from": "2027-01-15"},
            {"rrule": "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", "from": "2028-01-15"},
        ],
        "skip": [
            {"date": "2026-12-24", "reason": "Christmas"},
            {"from": "1900-01-01", "to": "9999-12-31", "reason": "summer"},
            {"holidays": "GB-ENG"},
        ],
        "move": [{"slot": "2026-04-02", "to": "2026-04-01", "reason": "Easter"}],
        "extra": [{"date": "2026-05-05", "reason": "special issue"}],
        "deadlines": {"submission": "21 days", "final copy": "3 working days"},
        "runway": "3",
        "sign_off": "required",
        "words": {"min": "1", "max": "999999"},
        "accent": "teal",
        "rules": {"missing-alt-text": "error"},
    },
    "people": {
        "dorothy-larios": {
            "name": "Dorothy Larios",
            "bio": "Executive coach.",
            "url": '"https://example.org/"',
        }
    },
    "vocabulary": {
        "themes": {
            "confidence": {
                "title": "Confidence",
                "description": "Trusting your own judgement.",
                "synonyms": ["self-doubt"],
                "related": ["speaking-up"],
                "replaced_by": "email-overload",
            }
        },
        "roles": {"senior-manager": "Senior manager", "pilot": {"title": "Pilot", "rare": "true"}},
        "settings": {"hospital": "Hospital"},
        "sectors": {"nhs": "NHS"},
        "tags": {"C++": "c-plus-plus"},
    },
}

NOT_TEXTS: Final = ("null", "~", "true", "false", "0", "7", "31", "32", "2026", "-3", "1.5")
NUMBERS: Final = ("999999", "1000000", '"7"', '"0"', '"007"', '"999999"', '"1000000"', '"-3"')
QUOTED: Final = ('""', '" "', '"true"', '"True"', '"false"', '"null"', '"~"', '"a\\n"', '" a "')
DAYS: Final = (
    *("1899-12-31", "1900-01-01", "0000-01-01", "2024-02-29", "2026-02-29", "2026-13-01"),
    *("9999-12-31", "2026-4-9", "20260409", '"2026-04-09\\n"', '"2026-04-09T07:00"'),
)
LENGTHS: Final = (
    *(f'"{"a" * length}"' for length in (80, 81, 150, 151, 1000, 1001)),
    *(f'"{"a  " * count}"' for count in (75, 76, 500, 501)),
    f'"a{" " * 1000}b"',
)
WORDS: Final = (
    *("plain", "Two words", "a--b", "C++", "draft", "approved", "error", "day", "2 weeks"),
    *("0 weeks", "1000 days", "999 days", "3 months", "21 days", "Last friday"),
    *(
        '"monday, tuesday"',
        '" monday ,tuesday"',
        "first  monday",
        "15",
        '"15"',
        '"15 and last day"',
        "monday and 3rd",
    ),
    *("FREQ=DAILY", "XFREQ=DAILY", "FREQ=HOURLY", "GB", "GB-", "gb", "NO", '"07:00"', '"24:00"'),
    *("a@example.org", "a..b@example.org", "a@b", '"a@example.org\\n"', "https://example.org"),
    *('"https://bücher.example/ü?[x]=%zz"', "ftp://example.org", "/a/b/", "/A/", "/a//"),
)
GROUPS: Final[tuple[Typed, ...]] = (
    *([], {}, ["null"], ["~", "null"], ["plain"], ["plain", "null"], ["7"], ['""'], ["true"]),
    *([f"word-{n}" for n in range(count)] for count in (3, 4, 5, 6, 10, 11)),
    [*(f"word-{n}" for n in range(3)), *["null"] * 8],
    [*(f"word-{n}" for n in range(6)), "null"],
    [*(f"word-{n}" for n in range(11)), "null"],
    *(["monday", "15"], ["monday", "Tuesday"], [["monday"]], [{"date": "2026-12-24"}]),
    *({"plain": "null"}, {"plain": "7"}, {"Not An Id": "plain"}, {"title": "null"}, {"2026": "x"}),
    *({"text": "plain"}, {"text": "7"}, {"text": "null"}, {"title": "7"}, {"title": '""'}),
    {"title": "plain", "rare": '"true"'},
    *({"by": "client"}, {"basis": "written"}, {"basis": "null"}, {"every": "null"}),
    {"name": "7", "url": "null"},
    {f"{'a' * 81}": "plain"},
    {f"{'a' * 151}": "1 day"},
    *({'" "': "1 day"}, {"plain": "1 day"}, {"zzz": "error"}, {"too-short": "error"}),
)
TYPED: Final[tuple[Typed, ...]] = (
    *(*NOT_TEXTS, *NUMBERS, *QUOTED, *DAYS, *LENGTHS, *WORDS),
    *GROUPS,
)


def ways_in(value: Typed, way: Way = ()) -> Iterator[Way]:
    """Yield the way to each value in a document, the document itself first."""
    yield way
    if isinstance(value, dict):
        for key, one in value.items():
            yield from ways_in(one, (*way, key))
    if isinstance(value, list):
        for number, one in enumerate(value):
            yield from ways_in(one, (*way, number))


def with_other(value: Typed, way: Way, other: Typed) -> Typed:
    """Return a document with another value in one place; a key that is not there is added."""
    if not way:
        return other
    if isinstance(value, dict):
        key = str(way[0])
        return {**value, key: with_other(value.get(key, ""), way[1:], other)}
    assert isinstance(value, list)
    return [
        with_other(one, way[1:], other) if number == way[0] else one
        for number, one in enumerate(value)
    ]


def written(value: Typed) -> str:
    """Return a document as YAML, on one line."""
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key}: {written(one)}' for key, one in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(written, value))}]"
    assert isinstance(value, str)
    return value
