"""The forms that one value can have: a day, a number, a time, an address.

Front matter is text until a form here converts it. Each form says what it expected in words that
complete the sentence "publish_on is ..."; it knows no field's name and no file.
"""

from __future__ import annotations

import calendar
import re
from datetime import date, time
from functools import lru_cache
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from columnist.domain.days import MONTHS, MONTHS_IN_A_YEAR
from columnist.domain.diagnostic import quoted
from columnist.domain.slug import LONGEST_SLUG, SLUG_PATTERN, is_slug, slug_of
from columnist.domain.web_host import host_fault

EARLIEST_YEAR = 1900
LONGEST_EMAIL = 254
"""Characters that a mail server takes (RFC 5321)."""
LONGEST_ADDRESS = 2_000
MOST_PARTS = 6
"""Names in a path of the site, each as long as a slug at most."""

_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_NEARLY_A_DAY = re.compile(r"([0-9]{4})\W?([0-9]{1,2})\W?([0-9]{1,2})(?![0-9])")
_TIME = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")
_EMAIL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_WEB = re.compile(
    # any letter of the world, said in a way that the patterns of a JSON Schema have as well, and by
    # what is none of them: a range up to the last letter takes long to compile
    r"https?://(?P<host>(?:[^\x00-/:-@\[-`{-\xa0][^\x00-,./:-@\[-^`{-\xa0]*\.)+"
    r"[^\x00-@\[-`{-\xa0][^\x00-,./:-@\[-^`{-\xa0]*)(?::(?P<port>[0-9]{1,5}))?"
    r"(?:[/?#][^\s<>\x22'\\^`{}|]*)?"
)
_ANY_HOST = re.compile(
    r"^https?://(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:.]+\])(?=(?::[0-9]*)?(?:[/?#]|$))",
    re.IGNORECASE | re.ASCII,
)
_GROUP_NAME = re.compile(r"\?P<[a-z]+>")
_SITE_PATH = re.compile(rf"/(?:(?=[^/]{{1,{LONGEST_SLUG}}}/){SLUG_PATTERN}/){{1,{MOST_PARTS}}}")
_DIGEST = re.compile(r"sha256:(?:v[0-9]+:)?[0-9a-f]{64}")
_OPAQUE = re.compile(r"[A-Za-z0-9-]{1,40}")


def misfit(code: str, message: str, hint: str = "", /, **found: object) -> PydanticCustomError:
    """Return the error that a form raises: its code, how the sentence goes on, and the cure.

    The sentence is put together here and not by pydantic, which would fill in names of ours that
    stand in braces in an author's own text.
    """
    said = message.format(**found)
    return PydanticCustomError(code, "{said}", {"hint": hint, "said": said})


def as_text(value: Any) -> str:  # noqa: ANN401 - whatever stands in the file
    """Return a value that is a text; whatever else it is gets pydantic's own fault for that."""
    if isinstance(value, str):
        return value
    raise PydanticCustomError("string_type", "text")


def parse_day(value: Any) -> date:  # noqa: ANN401
    """Return the day that `YYYY-MM-DD` names; nothing else is read as a day."""
    if isinstance(value, date):
        return value
    return _day_of(as_text(value))


@lru_cache(maxsize=8192)
def _day_of(text: str) -> date:
    match = _DAY.fullmatch(text)
    if match is None:
        message = "is {found}, but a day was expected."
        raise misfit("invalid-date", message, _written_as(_meant(text)), found=quoted(text))
    year, month, day = (int(part) for part in match.groups())
    return _existing_day(text, year, month, day)


def _existing_day(text: str, year: int, month: int, day: int) -> date:
    found = quoted(text)
    if year < EARLIEST_YEAR:
        fault = "is {found}, but the year is before {earliest}."
        raise misfit("invalid-date", fault, _written_as(""), found=found, earliest=EARLIEST_YEAR)
    if not 1 <= month <= MONTHS_IN_A_YEAR:
        fault = "is {found}, but there is no month {month:02}."
        raise misfit("invalid-date", fault, _written_as(""), found=found, month=month)
    last = calendar.monthrange(year, month)[1]
    if not 1 <= day <= last:
        fault = "is {found}, but {month} {year} has {last} days."
        hint = _written_as(f"{year}-{month:02}-{last - 1 if day else 1:02}")
        name = MONTHS[month - 1]
        raise misfit("invalid-date", fault, hint, found=found, month=name, year=year, last=last)
    return date(year, month, day)


def _written_as(day: str) -> str:
    return f"Write the day as YYYY-MM-DD, for example {day or '2026-04-09'}."


def _meant(text: str) -> str:
    """Return the day that was probably meant, where the year stands first, or an empty text."""
    match = _NEARLY_A_DAY.match(text.strip())
    try:
        return date(*(int(part) for part in match.groups())).isoformat() if match else ""
    except ValueError:
        return ""


def parse_time(value: Any) -> time:  # noqa: ANN401
    """Return the time of day that `HH:MM` names, minutes and no seconds."""
    if isinstance(value, time):
        return value
    text = as_text(value)
    match = _TIME.fullmatch(text)
    if match is None:
        raise misfit(
            "invalid-time",
            "is {found}, but a time of day was expected.",
            'Write it as HH:MM with two digits each, for example "07:00".',
            found=quoted(text),
        )
    return time(int(match[1]), int(match[2]))


def parse_flag(value: Any) -> bool:  # noqa: ANN401
    """Return whether the text is `true`; only `true` and `false` are read."""
    if isinstance(value, bool):
        return value
    text = as_text(value)
    if text not in {"true", "false"}:
        raise misfit(
            "invalid-flag",
            "is {found}, but true or false was expected.",
            "Write true or false.",
            found=quoted(text),
        )
    return text == "true"


@lru_cache(maxsize=8192)
def _id(text: str) -> str:
    if is_slug(text):
        return text
    made = slug_of(text)
    hint = "Use small letters a to z, digits and single hyphens, at most 80."
    if made:
        hint = f'Write it as "{made}": small letters a to z, digits and single hyphens, at most 80.'
    raise misfit("invalid-id", "is {found}, which cannot be an id.", hint, found=quoted(text))


def _email(text: str) -> str:
    if len(text) <= LONGEST_EMAIL and _EMAIL.fullmatch(text):
        return text
    message = "is {found}, but an e-mail address was expected."
    hint = "Write one address such as coaching@example.org."
    raise misfit("invalid-email", message, hint, found=quoted(text))


def web_address_fault(text: str) -> tuple[str, str] | None:
    """Return why a text is no address that readers can open, as half a sentence, and the cure."""
    match = _WEB.fullmatch(text) if len(text) <= LONGEST_ADDRESS else None
    if match is None:
        hint = "Write the whole address as a browser shows it, beginning with https://."
        return "a web address was expected", hint
    return host_fault(match["host"], match["port"] or "")


def named_address_fault(text: str) -> tuple[str, str] | None:
    """Return the same of an address whose host may be any that has a name or a number.

    A site may lie where only its own network leads, and its host may stand in code (RFC 3490):
    where its owner names it, that passes nothing off as something else.
    """
    return web_address_fault(_ANY_HOST.sub("https://site.example", text, count=1))


def _web_address(text: str) -> str:
    fault = web_address_fault(text)
    if fault is not None:
        why, cure = fault
        raise misfit("invalid-address", "is {found}, but {why}.", cure, found=quoted(text), why=why)
    return text


def _site_path(text: str) -> str:
    if _SITE_PATH.fullmatch(text):
        return text
    message = "is {found}, but a path of this site was expected."
    hint = (
        "Write it as /coaching/old-name/, with a slash at both ends; each name has at most "
        f"{LONGEST_SLUG} characters."
    )
    raise misfit("invalid-path", message, hint, found=quoted(text))


def _digest(text: str) -> str:
    if _DIGEST.fullmatch(text):
        return text
    message = "is {found}, but the mark of a signed-off text was expected."
    hint = "Let the command `columnist sign-off` write it; it is not made by hand."
    raise misfit("invalid-digest", message, hint, found=quoted(text))


def _opaque(text: str) -> str:
    if _OPAQUE.fullmatch(text):
        return text
    message = "is {found}, but a code that says nothing to others was expected."
    hint = "Use a number or code of your own files, such as 2026-017: never a name or a path."
    raise misfit("invalid-reference", message, hint, found=quoted(text))


ONCE_EACH = Field(json_schema_extra={"uniqueItems": True})
"""What a list is annotated with that names nothing twice; who reads a whole piece looks for it."""

Day = Annotated[
    date,
    BeforeValidator(parse_day),
    # `format` tells the rest, which is how long each month is.
    Field(
        json_schema_extra={
            "pattern": "^(?:19|[2-9][0-9])[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$"
        }
    ),
]
Clock = Annotated[
    time,
    BeforeValidator(parse_time),
    WithJsonSchema({"type": "string", "pattern": f"^(?:{_TIME.pattern})$"}),
]
# The pattern is that of the same in quotation marks.
Flag = Annotated[
    bool,
    BeforeValidator(parse_flag),
    Field(json_schema_extra={"pattern": "^(?:true|false)$"}),
]
Id = Annotated[
    str,
    AfterValidator(_id),
    Field(json_schema_extra={"pattern": f"^{SLUG_PATTERN}$", "maxLength": LONGEST_SLUG}),
]
Email = Annotated[
    str,
    AfterValidator(_email),
    Field(json_schema_extra={"pattern": f"^{_EMAIL.pattern}$", "maxLength": LONGEST_EMAIL}),
]
WebAddress = Annotated[
    str,
    AfterValidator(_web_address),
    # No `format`: that of an address refuses the letters of most languages.
    Field(
        json_schema_extra={
            "pattern": f"^{_GROUP_NAME.sub('', _WEB.pattern)}$",
            "maxLength": LONGEST_ADDRESS,
        }
    ),
]
SitePath = Annotated[
    str,
    AfterValidator(_site_path),
    Field(json_schema_extra={"pattern": f"^{_SITE_PATH.pattern}$"}),
]
Digest = Annotated[
    str,
    AfterValidator(_digest),
    Field(json_schema_extra={"pattern": f"^{_DIGEST.pattern}$"}),
]
Opaque = Annotated[
    str,
    AfterValidator(_opaque),
    Field(json_schema_extra={"pattern": f"^{_OPAQUE.pattern}$"}),
]
