"""The public holidays of a country or region, as the library `holidays` knows them.

The library is loaded when a column first names a calendar, because that takes a tenth of a second.
Knows nothing of columns and slots.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Annotated

from pydantic import AfterValidator, Field

from columnist.domain.diagnostic import nearest, quoted
from columnist.domain.values import misfit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

# Said outright, because the library would else ask the environment for a language.
_LANGUAGE = "en_US"
LONGEST_COUNTRY = 3


@cache
def holidays_of(code: str, year: int) -> Mapping[date, str]:
    """Return the public holidays of a year by their day, named in English where that is known.

    `code` is one that `HolidayCode` has checked, such as `GB-ENG`.
    """
    import holidays  # noqa: PLC0415 - the module's docstring says why

    country, _, region = code.partition("-")
    return dict(
        holidays.country_holidays(country, subdiv=region or None, years=year, language=_LANGUAGE)
    )


@cache
def _countries() -> dict[str, str]:
    """Return the two-letter code of each country, also by its name and other codes (GBR, UK)."""
    from holidays.registry import COUNTRIES  # noqa: PLC0415 - as above

    return {word.upper(): words[1] for words in COUNTRIES.values() for word in words}


@cache
def _regions(country: str) -> dict[str, str]:
    """Return the codes of a country's regions, also by their names (England)."""
    import holidays  # noqa: PLC0415 - as above

    calendar = holidays.country_holidays(country)
    return {**calendar.subdivisions_aliases, **{code: code for code in calendar.subdivisions}}


def _is_known(country: str, region: str) -> bool:
    return _countries().get(country) == country and (
        not region or _regions(country).get(region) == region
    )


def _meant(country: str, region: str) -> str:
    """Return the code that was probably meant, or an empty text."""
    countries = _countries()
    codes = {word for word in countries if len(word) <= len(country) <= LONGEST_COUNTRY}
    known = countries.get(country.upper()) or countries.get(nearest(country, codes), "")
    if not known or not region:
        return known
    regions = _regions(known)
    close = regions.get(region.upper()) or regions.get(nearest(region, regions), "")
    return f"{known}-{close}" if close else known


def _holiday_code(text: str) -> str:
    country, hyphen, region = text.partition("-")
    if _is_known(country, region) and bool(hyphen) == bool(region):
        return text
    meant = _meant(country, region)
    hint = "Write a country or a region of it as in US, GB-ENG or DE-BY."
    raise misfit(
        "unknown-holidays",
        "is {found}, for which no public holidays are known.",
        f'Did you mean "{meant}"? {hint}' if meant else hint,
        found=quoted(text),
    )


HolidayCode = Annotated[
    str,
    AfterValidator(_holiday_code),
    Field(json_schema_extra={"pattern": "^[A-Z]{2}(?:-.+)?$"}),
]
