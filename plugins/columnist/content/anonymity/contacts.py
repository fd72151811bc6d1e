"""Ways to reach somebody: e-mail addresses, phone numbers, profiles on the web."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from columnist.content.anonymity.find import Find
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

_AT = r"(?:@|&#64;|&#x40;|&commat;|%40)"
_DOT = r"(?:\.|&#46;|&period;)"
_EMAIL = Form(
    rf"(?<![\w.+@%'-])[\w.+%'-]*\w(?:{_AT}|{_AT}\s|\s{_AT}\s)\w[\w-]*(?:{_DOT}\w[\w-]*"
    rf"|\s{_DOT}\s?\w[\w-]*|,(?:com|org|net|co|uk|edu|gov|example)\b)+",
    re.IGNORECASE,
)
_APART = Form(r"(?<!\w)(?:[\w.+-] ){2,}@(?: [\w.-]){4,}(?!\w)")
_BRACKETED = Form(
    r"[\w.+-]+\s*[\[({<]\s*(?:at|@)\s*[\])}>]\s*[\w-]+"
    r"(?:\s*(?:\.|[\[({<]\s*(?:dot|\.|pun[kc]?to?|point|ponto|kropka)\s*[\])}>]"
    r"|\bdot\b)\s*[\w-]+)+",
    re.IGNORECASE,
)
_SPELT = Form(
    r"(?:[\w+-]+(?:,? -?(?:dot|underscore|dash|hyphen)-?,? "
    r"|\.))*[\w+-]+,? (?:then )?[-/|*]?at[-/|*]?,? (?:then )?[\w-]+"
    r"(?:,? [-/|*]?(?:dot|dash|hyphen|underscore)[-/|*]?,? [\w-]+)+\b"
    r"|[a-z][a-z.]*_at_[a-z-]+(?:_dot_[a-z]+)+",
    re.IGNORECASE,
)
_NOBODY = r"(?!(?:me|us|him|her|them|it|you|this|that)\b)"
_HALF_SPELT = Form(
    r"\b(?:e-?mail|mail|write to|reach(?:ed|able)?|contact)\b[^.\n]{0,30}?"
    rf"\b({_NOBODY}[\w.+-]+\sat\s[\w-]+(?:\.[\w-]+)+)"
    r"|\b([a-z]+[._][a-z]+\sat\s[\w-]+(?:\.[a-z]{2,})+)"
    r"|\b((?-i:[A-Z]+ AT [A-Z-]+(?:\.[A-Z]{2,})+))",
    re.IGNORECASE,
)
_AT_SAID = re.compile(r"\s(?:at|AT|At)\s")
_SIGN_SAID = re.compile(r"\.|dot|dash|hyphen|underscore|pun|pont|point|kropka", re.IGNORECASE)
"""What stands for the sign and the dots of an address; none is sought where there is none."""

_HANDLE = Form(
    r"(?<![\w@/.])@(?:[A-Za-z_][\w.]{1,30}@[\w.-]+\w|[A-Za-z_](?:\w|\.(?=\w)){2,30})(?![\w@]|\.\w)"
)
_ON_REDDIT = Form(r"(?<![\w/.])/?u/[A-Za-z0-9_-]{3,20}")
_PROFILE = Form(
    r"(?<![\w-])(?:linkedin(?:\.com| dot com)(?:/| slash )(?:in|pub|company)(?:/| slash )"
    r"|lnkd\.in/|(?:twitter|x)\.com/(?!intent|share|search|home|hashtag|i/)"
    r"|(?:facebook|fb|instagram|tiktok|snapchat)\.com/(?!sharer|share|tr\b)|threads\.(?:net|com)/@"
    r"|bsky\.app/profile/|github\.com/(?!features|about|topics)|gitlab\.com/"
    r"|youtube\.com/(?:@|user/|c/|channel/)|xing\.com/profile/|researchgate\.net/profile/"
    r"|orcid\.org/|academia\.edu/|medium\.com/@|wa\.me/|t\.me/|about\.me/|linktr\.ee/"
    r"|[\w-]+\.\w+/[@~]|reddit\.com/u(?:ser)?/|pinterest\.[a-z.]+/|discord\.gg/"
    r"|goodreads\.com/(?:user|author)/|strava\.com/athletes/|soundcloud\.com/|twitch\.tv/"
    r"|flickr\.com/(?:people|photos)/|quora\.com/profile/|stackoverflow\.com/users/"
    r"|vimeo\.com/(?=[a-z])|telegram\.me/|signal\.me/|calendly\.com/|justgiving\.com/"
    r"|gofundme\.com/f/|patreon\.com/|ko-fi\.com/|keybase\.io/|behance\.net/|dribbble\.com/"
    r"|scholar\.google\.[a-z.]+/citations\?user=|meetup\.com/members/|skype:"
    r")\n?[\w@.%+-]*\w",
    re.IGNORECASE,
)
_PATH = re.compile(r"[/:]|slash", re.IGNORECASE)
"""What no address of a profile can do without."""

_SPELT_PROFILE = Form(
    r"[\w-]+(?: [\[({]?(?:dot|dash|hyphen)[\])}]? [\w-]+)+"
    r"(?: [\[({]?(?:forward )?slash[\])}]? (?:at )?[\w.-]*\w)+"
    r"(?: (?:dot|dash|hyphen|underscore) [\w-]+)*",
    re.IGNORECASE,
)
_GOES_ON = Form(r" [\[({]?(?:forward )?slash\b", re.IGNORECASE)
"""What no address of e-mail has behind it: "look at instagram dot com slash jo"."""

_HEAD = Form(r"(?:https?://)?(?:[\w-]+\.)*\Z", re.IGNORECASE)
_LONGEST_HEAD = 40
NETWORKS = word_set(
    """
    LinkedIn Linkedin Twitter Facebook Instagram Insta TikTok Skype Snapchat Mastodon
    Bluesky Telegram WhatsApp Whatsapp Xing GitHub Discord Reddit Strava Threads Twitch Tinder
    Goodreads Pinterest Tumblr Flickr Substack Vinted WeChat Viber
    """
)
"""Places on the web where people have a profile."""

_NETWORK = f"(?:{'|'.join(sorted(NETWORKS))})"
_NAMED_PROFILE = Form(
    rf"{_NETWORK}(?: (?:profile|handle|account|name|user|username|id))?(?: is | as |: ?| \("
    rf"| under )"
    r"['\"]?(@?(?=\w*[_.\d-])[\w.-]{4,}\w|@\w{3,})"
    rf"|\b(?:as|under|called|named|is|by) ['\"]?(@?(?!(?:well|far|soon|good"
    rf"|much)\b)[\w.-]{{4,}})['\"]? on {_NETWORK}\b"
    r"|\b(?:tweets|blogs|streams|posts) (?:as|under) ['\"]?(@?(?=\w*[\d_])\w{4,})"
    r"|\b(?:handle|user ?name|gamertag)(?: there| everywhere)?(?:,|:| is| was)+ ['\"]?"
    r"(@\w+|(?=[\w.-]*[\d_])[\w.-]{3,}\w|(?-i:[A-Za-z]?[a-z]+[A-Z]\w+))",
    re.IGNORECASE,
)
_CALLED = Form(
    r"\b(?:(?:tele)?phone|phoned|tel|mobile|mob|cell|landline|call(?:ed)?|ring|rang|dial(?:led)?"
    r"|fax|reach(?:ed)?|contact(?:ed)?|sms|whatsapp|text(?:ed)?|switchboard|bleep|pager"
    r"|(?:her|his|their|my|our|your) (?:\w+ )?number|number is|number was)\b[^\n]{0,25}$",
    re.IGNORECASE,
)
_NUMBER = Form(r"(?:\+|\(\+?|00)?\(?\d[\d ().\-/\n]{5,22}\d")
_NOT_A_NUMBER = Form(
    r"\d{4}\s*[-/]\s*\d{4}|\d\d? \d\d? (?:19|20)\d\d"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?:[ .].*)?|\d{4}-\d\d-\d\d.*"
    r"|97[89][- ]?[\d -]+"
)
_GROUPED = Form(r"(?:1[ .-])?\(?[2-9]\d\d\)?[ .-]{1,2}[2-9]\d\d[ .-]\d{4}|[6-9]\d{4}[ -]\d{5}")
"""As numbers are written in America and in India."""
SCHEMES = ("tel", "sms", "callto", "facetime", "whatsapp")
"""What stands before a colon and a number to be dialled."""

_DIALLED = Form(r"\b(?:tel|sms|callto|facetime|whatsapp):/{0,2}(\+?[\d().-]{6,20}\d)")
_LETTER_O = Form(r"(?<![A-Za-z0-9])[Oo]$")
_EXTENSION = Form(r"\bext(?:ension)?\.? ?(\d{3,6})\b", re.IGNORECASE)
_SHORTEST_EXTENSION = 3
_FEWEST_DIGITS, _MOST_DIGITS = 7, 15


def email_finds(text: str) -> Iterator[Find]:
    """Yield e-mail addresses with their sign or with their dot."""
    if "@" in text or "&" in text or ("%" in text and "%40" in text):
        for match in _EMAIL.finditer(text):
            yield Find("email-address", *match.span())
    if "@" in text and " @ " in text:
        for match in _APART.finditer(text):
            yield Find("email-address", *match.span())


def half_spelt_email_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield e-mail addresses with a dot and no sign: "mail jo at example.org"."""
    for match in _HALF_SPELT.finditer(text, low, high) if _AT_SAID.search(text, low, high) else ():
        yield Find("email-address", *match.span(match.lastindex or 0))


def spelt_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield addresses that are spelt out in a stretch: "jo at example dot org"."""
    yield from profile_finds(text, low, high)
    if not _SIGN_SAID.search(text, low, high):
        return
    for match in _SPELT_PROFILE.finditer(text, low, high):
        yield Find("web-profile", *match.span())
    for pattern in (_BRACKETED, _SPELT):
        for match in pattern.finditer(text, low, high):
            if not _GOES_ON.match(text, match.end()):
                yield Find("email-address", *match.span())


def handle_finds(text: str) -> Iterator[Find]:
    """Yield names with an @ before them: `@sarahjones`."""
    if "@" in text:
        for match in _HANDLE.finditer(text):
            yield Find("web-profile", *match.span())


def reddit_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield what somebody is called on Reddit: `u/sarahj`."""
    for match in _ON_REDDIT.finditer(text, low, high):
        yield Find("web-profile", *match.span())


def profile_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield addresses of somebody's profile on a network."""
    if not _PATH.search(text, low, high):
        return
    for match in _PROFILE.finditer(text, low, high):
        head = _HEAD.search(text, max(0, match.start() - _LONGEST_HEAD), match.start())
        yield Find("web-profile", head.start() if head else match.start(), match.end())


def named_profile_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield what somebody is called on a network that is named in a stretch."""
    for match in _NAMED_PROFILE.finditer(text, low, high):
        yield Find("web-profile", *match.span(match.lastindex or 0))


def dialled_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield phone numbers to which a link leads: `tel:+44...`."""
    if any(f"{scheme}:" in text for scheme in SCHEMES):
        for match in _DIALLED.finditer(text, low, high):
            yield Find("phone-number", *match.span(1))


def phone_finds(text: str, start: int, end: int) -> Iterator[Find]:
    """Yield phone numbers around a run of digits, of any country."""
    low = max(0, start - 3)
    for match in _NUMBER.finditer(text, low, end + 1):
        before = text[max(0, match.start() - 40) : match.start()]
        if _is_phone(match[0], before, text[match.end() : match.end() + 1]):
            yield Find("phone-number", *match.span())


def extension_finds(text: str, start: int, end: int) -> Iterator[Find]:
    """Yield the number of a desk: "extension 4312"."""
    if end - start >= _SHORTEST_EXTENSION:
        for match in _EXTENSION.finditer(text, max(0, start - 12), end):
            yield Find("phone-number", *match.span())


def _is_phone(found: str, before: str, after: str) -> bool:
    digits = re.sub(r"\D", "", found)
    if _LETTER_O.search(before):
        before, digits = before[:-1], f"0{digits}"
    if not _FEWEST_DIGITS <= len(digits) <= _MOST_DIGITS:
        return False
    if (
        _NOT_A_NUMBER.fullmatch(found)
        or (before[-1:] and before[-1:] in "$£€,.#/_-")
        or after in {"%", "/"}
    ):
        return False
    if before[-1:].isalnum():
        return False
    if found.lstrip("(").startswith(("+", "00")):
        return _is_possible("+" + digits.removeprefix("00"), None)
    if _GROUPED.fullmatch(found) or _CALLED.search(before):
        return True
    return digits.startswith("0") and _is_possible(digits, "GB")


def _is_possible(number: str, region: str | None) -> bool:
    # Imported where it is needed: reading its tables takes longer than checking a publication.
    from phonenumbers import NumberParseException, is_possible_number, parse  # noqa: PLC0415

    try:
        return is_possible_number(parse(number, region))
    except NumberParseException:
        return False
