"""How numbers and months are written, in digits and in words; shared by ages, dates and tenure."""

from __future__ import annotations

from columnist.content.anonymity.words import word_set

UNITS = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_UNITS_TH = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
_TEENS_TH = (
    "tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth"
    "|nineteenth"
)
_TENS_TH = "twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth"

NUMBER = rf"(?:\d{{1,2}}|(?:{TENS})(?:[- ](?:{UNITS}))?|{_TEENS}|{UNITS})"
"""A whole number below one hundred."""

ORDINAL_WORD = rf"(?:(?:twenty|thirty)[- ](?:{_UNITS_TH})|{_TEENS_TH}|{_TENS_TH}|{_UNITS_TH})"
"""A day of a month in words: `twenty-first`."""

ORDINAL_DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL_WORD})"
"""A day of a month as an ordinal number: `3rd`, `twenty-first`."""

ORDINAL_AGE = rf"(?:\d{{2}}(?:st|nd|rd|th)|(?:{TENS})[- ](?:{_UNITS_TH})|{_TEENS_TH}|{_TENS_TH})"
"""What stands before "birthday"."""

MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
    r"Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
SEASON = r"(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|Christmas|Easter|Ramadan|Diwali)"
FEAST = (
    r"(?:(?:Good|Easter|Palm|Ash|Maundy|Shrove|Whit|Boxing|Christmas|New Year's|May|Bonfire|Burns"
    r"|Pancake|Remembrance|Armistice|Mother's|Father's|Valentine's|Labor|Labour|Independence"
    r"|Memorial|Midsummer(?:'s)?|St \w+'s|[A-Z][a-z]+mas|All (?:Saints'?|Souls'?|Hallows'?)|Lady"
    r"|Twelfth"
    r"|May|Plough|Trinity|Corpus Christi|Ascension|Epiphany|Republic|Victory|VE|VJ|Canada|Australia"
    r"|Waitangi|Bastille|Guy Fawkes|Hogmanay|Lammas)"
    r" (?:Day|Eve|Night|Friday|Saturday|Sunday|Monday|Tuesday|Wednesday|Thursday|weekend|week"
    r"|holidays?)"
    r"|(?:bank|Bank) [Hh]oliday(?: weekend| Monday)?|Halloween|Thanksgiving|Whitsun|Pentecost"
    r"|Advent|Lent|[A-Z][a-z]+mas\b|Hogmanay|Epiphany|Purim|Sukkot|Shavuot|Tisha B'Av|Onam|Pongal"
    r"|Baisakhi"
    r"|Dussehra|Durga Puja|Raksha Bandhan|Ganesh Chaturthi|Songkran|Tet|Samhain|Beltane|Imbolc"
    r"|Hanukkah|Chanukah|Passover|Yom Kippur|Rosh Hashanah|(?:Chinese|Lunar)"
    r" New Year|New Year|Eid(?: al-\w+)?|Holi|Navratri|Vaisakhi|Nowruz|Vesak)"
)
"""A day that everybody can look up, if only the year is told."""

YEAR_IN_WORDS = (
    rf"(?:(?:nineteen|twenty)[ -](?:hundred|oh|(?:{TENS})|{_TEENS})(?:[ -](?:{UNITS}))?"
    rf"|two thousand(?: and)?(?: (?:{UNITS}|{_TEENS}|twenty(?:[ -](?:{UNITS}))?))?)\b"
)
"""A year as it is said: `nineteen seventy-two`."""

WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
YEAR = r"(?:19[2-9]\d|20[0-4]\d)(?!\d)"
DAY = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)"

MONTHS = word_set(
    """
    January February March April May June July August September October November December
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    """
)
"""The months, as they stand in a text."""

NUMBER_WORDS = frozenset(
    f"{UNITS}|{_TEENS}|{TENS}|half|quarters|quarter|{_UNITS_TH}|{_TEENS_TH}|{_TENS_TH}".split("|")
) - {"first"}
"""Words that end a number."""

TEENS_AND_TENS = frozenset(f"{_TEENS}|{TENS}|{_TENS_TH}".split("|")) - {"ten"}
"""Words with which the age of somebody who is grown up begins."""

_VALUES = {
    **{word: value for value, word in enumerate(f"{UNITS}|{_TEENS}".split("|"), 1)},
    **{word: value for value, word in enumerate(f"{_UNITS_TH}|{_TEENS_TH}".split("|"), 1)},
    **{word: 10 * value for value, word in enumerate(TENS.split("|"), 2)},
    **{word: 10 * value for value, word in enumerate(_TENS_TH.split("|"), 2)},
}


def value_of(number: str) -> int:
    """Return what a number below a hundred is, in digits or in words; of any other word nought.

    >>> value_of("41"), value_of("Forty-one"), value_of("50th"), value_of("fortieth")
    (41, 41, 50, 40)
    """
    if number[0].isdigit():
        return int(number.rstrip("sthndrSTHNDR"))
    return sum(_VALUES.get(word, 0) for word in number.lower().replace("-", " ").split())
