"""Dates without an English month: in other tongues, in Roman figures, by weeks and quarters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from columnist.content.anonymity.births import is_of_birth
from columnist.content.anonymity.find import Find
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.letters import without_signs
from columnist.content.anonymity.quantities import DAY, YEAR
from columnist.content.anonymity.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

MONTHS_ELSEWHERE = word_set(
    """
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre januar
    februar marz juni juli oktober dezember janner gennaio febbraio marzo aprile maggio giugno
    luglio agosto settembre ottobre dicembre enero febrero abril mayo junio julio septiembre
    setiembre octubre noviembre diciembre janeiro fevereiro marco maio junho julho setembro outubro
    novembro dezembro januari februari maart mei augustus gener febrer marc maig juny juliol agost
    setembre desembre ionawr chwefror mawrth ebrill mehefin gorffennaf awst medi hydref tachwedd
    rhagfyr eanair feabhra marta aibrean bealtaine meitheamh iuil lunasa samhain nollaig stycznia
    lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia
    styczen luty marzec kwiecien czerwiec lipiec sierpien wrzesien pazdziernik listopad grudzien
    ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu prosince siječnja
    veljače ozujka travnja svibnja lipnja srpnja kolovoza rujna studenoga januara februara aprila
    juna jula avgusta septembra oktobra novembra decembra ianuarie februarie martie aprilie iunie
    iulie septembrie octombrie noiembrie decembrie maj augusti marts desember juuli kesakuu heinakuu
    elokuu tammikuu helmikuu maaliskuu huhtikuu toukokuu syyskuu lokakuu marraskuu joulukuu marcius
    aprilis majus junius julius augusztus szeptember ocak subat nisan mayis haziran temmuz agustos
    eylul ekim kasim aralik января февраля марта апреля мая июня июля августа сентября октября
    ноября декабря січня лютого березня квітня травня червня липня серпня вересня жовтня листопада
    грудня muharram safar rajab shaban ramadan shawwal tishri iyar sivan tammuz elul kislev tevet
    adar
    """
)
"""The months in other languages, in small letters and without signs."""

_WORD = r"[^\W\d_]+"
_ELSEWHERE = Form(
    rf"(?<![\w.])(?:(?:le |den |der |am |il |el |de |op )?{DAY}(?:er|º|\.|st|nd|rd|th)?"
    rf"(?: de| d'| of|\.)?[ -])?({_WORD})(?:\.?,? (?:de |del |of )?({YEAR})|(?=[\s.,;:!?)]|$))",
    re.IGNORECASE,
)
_MONTH_FIRST = Form(rf"(?<!\w)({_WORD}) {DAY}(?:,? {YEAR})?(?![\d.,]\d)", re.IGNORECASE)
_ROMAN = r"(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})"
_IN_ROMAN = Form(
    rf"(?<![\w.,/]){DAY}(?P<sign>[./ -]| / )\s?{_ROMAN}(?P=sign)\s?(?:19|20|')?\d\d(?!\w)",
    re.IGNORECASE,
)
_OTHERWISE = Form(
    # One "\b" for all of them, and one look at whether letters or digits begin: each is tried
    # only where it can stand.
    r"\b(?:(?=[A-Za-z])(?:"
    rf"(?:week|wk|w/c|week commencing|week ending|w/e)\.? (?:no\.? )?\d{{1,2}},? (?:of "
    rf"|in )?{YEAR}"
    r"|(?:w/c|w/e|wk ?c|week (?:commencing|beginning|ending|of)) (?:the )?\d{1,2}(?:st|nd|rd"
    r"|th)?\b"
    r"(?! (?:weeks|days|people))"
    rf"|Q[1-4][ /,-]*(?:of )?(?:FY ?)?(?:{YEAR}|'?\d\d\b)(?:[/-]\d\d)?"
    rf"|(?:first|second|third|fourth|last|final) (?:quarter|half|week|term|month) of {YEAR}"
    rf"|H[12],? (?:of )?(?:FY ?)?(?:{YEAR}|'?\d\d\b)"
    rf"|(?:FY|AY) ?'?(?:{YEAR}|\d\d)(?:[/-](?:20)?\d\d)?\b"
    rf"|(?:fiscal|financial|tax|academic|school|the)(?: year)?,? {YEAR} ?[/-] ?(?:20)?\d\d\b(?!-)"
    rf"(?: (?:academic|school|financial|tax|season|year|session)\w*)?"
    rf"|(?:early|late|mid)[- ](?:in )?{YEAR}(?!s)"
    rf"|(?:start|end|beginning|middle|close|turn|spring|summer|autumn|fall|winter) of {YEAR}(?!s)"
    rf"|(?:term|semester|trimester|half[- ]term),? (?:of )?{YEAR}"
    r")|(?=\d)(?:"
    rf"{YEAR}[- ]?W(?:k|eek)?[- ]?\d\d?\b"
    r"|(?<!-)(?:0[1-9]|[12]\d|3[01])(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV"
    r"|DEC)(?:20)?\d\d\b"
    rf"|{YEAR}[ -]?Q[1-4]\b"
    rf"|[1-4]Q ?(?:{YEAR}|'?\d\d\b)"
    rf"|{YEAR}[/-](?:20)?\d\d (?:academic|school|financial|tax|season|session|year)\b"
    rf"|(?<![/.-])(?:0?[1-9]|1[0-2])/(?:19|20)\d\d(?![\d/-])"
    rf"|(?<![/.,-])(?:19[2-9]|20[012])\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?![\w/-]|[.,]\d)"
    r"|\d{1,2}(?:st|nd|rd|th) of the \d{1,2}(?:st|nd|rd|th)(?:[, ]{1,2}(?:19|20|')?\d\d\b)?"
    r"|(?<=\b[Oo]n )(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2])(?![\d/%]|[.,]\d)"
    r"|(?<=\b[Oo]f )(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])(?![\d/%]|[.,]\d)"
    r"|(?<=[Dd]ated )(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2])(?![\d/%]|[.,]\d)"
    r"|\d{1,2}(?:st|nd|rd|th) (?:of (?:the|that|this|last|next) (?:same )?month|inst\b|ult\b)"
    r"))"
)
_BORN = Form(
    r"\b(?:n[ée]e?|geboren|geb\.|nacid[oa]|nat[oa]|nascid[oa]|urodzon[ya]|fødd?|född|geboren op"
    r"|ganwyd|geburts\w+|geboorte\w+|f[\xf8\xf6]dsels\w+|date de naissance|fecha de nacimiento"
    r"|data di nascita|data urodzenia)"
    r":?(?: (?:am|le|el|il|op|em|den))?(?: the)? $",
    re.IGNORECASE,
)
_REACH_BACK, _REACH = 32, 40


def elsewhere_finds(text: str, start: int, end: int) -> Iterator[Find]:
    """Yield the dates around a number whose month is in another language: "3 mars 2021"."""
    low, high = max(0, start - _REACH_BACK), end + _REACH
    for match in _ELSEWHERE.finditer(text, low, high):
        is_dated = match[2] is not None or match[0][0].isdigit() or " " in match[0]
        if is_dated and _is_month(match[1]):
            is_birth = _BORN.search(text, max(0, match.start() - 20), match.start())
            yield Find("birth-date" if is_birth else "calendar-date", *match.span())
    for match in _MONTH_FIRST.finditer(text, low, high):
        if _is_month(match[1]):
            yield Find("calendar-date", *match.span())


def otherwise_finds(text: str, start: int, end: int) -> Iterator[Find]:
    """Yield the dates around a number that are told by weeks, quarters, years of money or Roman."""
    low, high = max(0, start - _REACH_BACK), end + _REACH
    for match in _OTHERWISE.finditer(text, low, high):
        yield Find("birth-date" if is_of_birth(text, match) else "calendar-date", *match.span())
    for match in _IN_ROMAN.finditer(text, low, high):
        yield Find("birth-date" if is_of_birth(text, match) else "calendar-date", *match.span())


def _is_month(word: str) -> bool:
    return without_signs(word).lower() in MONTHS_ELSEWHERE
