"""How long somebody has been where they are, to the month or the year.

A length of time is one of service unless it is round, or belongs to something else: to the
coaching, to a plan, to what happened "six months later". What stands behind it tells most, then
what stands before it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from columnist.content.anonymity.age_words import OF_PEOPLE, PEOPLE, THINGS
from columnist.content.anonymity.find import Find
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.quantities import MONTH, NUMBER, ORDINAL_WORD
from columnist.content.anonymity.served_years import year_finds
from columnist.content.anonymity.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTH = MONTH.lower()
_PART = r"(?:[- ]and[- ]a[- ]half|[- ]and[- ](?:a[- ]|three[- ])quarters?|[\xbc-\xbe])?"
_AMOUNT = Form(
    rf"(?<![\w£$€/+])(?<![\d\w][-.,]){NUMBER}(?: \(\d\d?\))?{_PART}(?:[- ]|(?<=\d))"
    r"(years?|yrs?|months?|mths?|mos)\b"
)
_MORE = Form(
    rf"(?:,?[ -]and[ -]|,[ -]?|[ -])(?:{NUMBER}|a|one)[- ](?:months?|mths?|weeks?|days?)\b"
)
_OF_SERVICE = Form(
    r"'? (?:of )?(?:unbroken |continuous |loyal |faithful |unpaid )?"
    r"(?:service|standing|tenure|experience|seniority)\b"
)
_AND_THEN = Form(
    rf"[^.!?\n]{{0,40}}?\b(?:and|then|plus) ({NUMBER})(?= (?:as|at|with|in|on|under|running"
    rf"|of them)\b)"
)
_ROUND = Form(
    r"\b(?:about|almost|nearly|around|roughly|some|over|under|more than|less than|at least"
    r"|not quite|close to|only|first|next|every|each|within|another|approximately|up to"
    r"|maybe|perhaps|a good|a mere)(?: (?:a|the))? $"
)
_PART_OF_ROW = Form(r"\b(?:or|to|of|between|per|and|by)(?: (?:a|the))? $")
_NOT_IN = r"(?! (?:a row|advance|all|total|which|succession|between|the (?:making|future|past))\b)"
_COACHING = (
    r"(?! (?:\w+ )?(?:coaching|sessions?|work together|programme|program|process|project|plan"
    r"|pandemic|lockdown|engagement|conversations?|series)\b|(?:it|this|them)\b(?! \w))"
)
_SPELL = (
    r"(?:(?!old\b)[a-z]+ )?(?:career|stint|secondment|spell|tenure|reign|stretch|apprenticeship"
    r"|posting|tour|absence|man|woman|servant|lifer|partnership|headship|premiership|chairmanship"
    r"|directorship|veteran|incumbency|placement|employment|membership|marriage)\b"
)
_BEHIND = Form(
    rf"[- ](?:{_SPELL}|in(?:to)?\b{_NOT_IN}{_COACHING}|at (?!a time|least|most|home|the (?:time"
    rf"|end|latest))"
    rf"|with (?!no|nothing|nobody|hardly|me|out|little){_COACHING}"
    r"|as (?!long|well|if|soon|though|far)"
    r"|on (?!end|average|either|and|top|from|which|it)"
    r"|under|there\b|here\b|to the (?:day|week|month)\b|in(?=[,.;])|inside\b|aboard\b|deep\b"
    r"|behind (?:the|a|that|this|bars)\b|of them\b|between the two"
    r"|(?:of )?(?:unbroken |continuous |loyal |faithful |unpaid )?"
    r"(?:service|standing|tenure|experience|seniority)\b"
    r"|of (?:teaching|nursing|managing|running|working|practi[sc](?:e|ing)|leading|marriage"
    r"|policing"
    r"|training|night shifts|nights|shifts|commuting|sobriety|caring|fostering|farming|driving)\b)"
    r"|' (?:unbroken |continuous |loyal |faithful )?(?:service|standing|tenure|experience"
    r"|seniority)\b"
)
_IN_POST = Form(
    rf"[- ](?:{_SPELL}|in(?:to)?\b (?:the |this |that |his |her |their |my |a )?(?:new |same "
    rf"|first |old )?"
    r"(?:post|role|job|position|seat|company|firm|organi[sz]ation|trust|hospital|department|team"
    r"|school|agency|council|university|charity|bank|service|business|practice|army|navy|police"
    r"|force|trade|profession|nhs|headship|directorship|partnership|chair|office|contract|tenure"
    r"|marriage|degree|secondment|traineeship|apprenticeship|probation)\b"
    r"|(?:at|with) (?:the|this|that|his|her|their|my) "
    r"|as (?:a|an|the|head|chair|chief|deputy|acting|his|her|their|director|manager)\b|of them\b"
    r"|in(?=[,.;])|of service\b|there\b|here\b)"
)
_BY_PERSON = Form(r",? (?:a|an|the|her|his|their) (\w+)(?: (\w+))?")
_ENDED = Form(
    r"[.,;:!?)\"\n]|$|[- ]?(?:and|but|now|before|when|until|because|which|who|so|while|without"
    r"|then)\b"
)
_HELD = word_set(
    """
    been worked works working work led run runs ran running managed manages taught teaches headed
    served serves nursed lived had has have ve d there employed head director manager leader teacher
    nurse partner executive consultant engineer principal ceo post role job married held holds
    practised chaired commanded driven driving sat stayed
    """
)
_OF_WORK = word_set(
    """
    worked works working led run runs ran running managed taught headed served head director manager
    leader teacher nurse partner executive consultant engineer principal ceo employed post role job
    position there
    """
)
_DONE = word_set(
    """
    spent served did done gave given worked clocked completed managed put racked been there here
    post
    job role position ward firm company school trust team office force department notched married
    """
)
_GIVEN = frozenset(("gave", "given", "giving", "served"))
_LEFT = word_set("left leaving leave quit resigned retired retiring departed sacked redundant")
_CHIEFS = word_set(
    """
    bosses managers directors heads ceos chiefs ministers headteachers chairs leaders supervisors
    governors employers jobs restructures reorganisations redundancies
    """
)
"""What somebody counts who tells how long they have been there."""

_NO_COUNTS = word_set("the all of our their his her my these those such new best worst as by many")
_POSTS = word_set("lead head chair chief deputy pa ceo md cfo coo cto hr partner treasurer bursar")
_UNDERTAKEN = Form(
    r"\b(?:project|program(?:me)?|scheme|pilot|trial|contract|lease|course)s? (?:\w+ ){0,2}"
    r"(?:run|runs|ran|running) for $"
)
"""What runs for a time and is nobody's service."""

_FEW = 4
_TO_WHOM = frozenset(("them", "him", "her", "it", "us"))
_SPAN_OF_SUBJECT = Form(
    r",? (?:s?he|they|i|we)(?:'(?:s|d|ve)|(?: had| has| have)?)"
    r" (?:been|worked|led|run|managed|taught|ran|headed|served|held|answered|reported|sat on"
    r"|driven|commuted|sold|chaired|cleaned|cooked|nursed"
    r"|policed|fostered|farmed|played|kept|edited|presented|looked after|given|gave|spent|stood"
    r"|stayed|sat|toiled|taught|commanded|stuck|put in|carried|danced|lived|slaved|waited on)\b"
)
_JOINED = r"(?:joined|started|appointed|promoted|arrived|qualified|took (?:over|up)|moved|became)"
_HAD_NEVER = Form(r",? (?:s?he|they|i)(?:'(?:d|s|ve)| had| has| have) (?:not|never|only|seen)\b")
_HAD_ENOUGH = Form(r"[,.;]|,? (?:s?he|they|i)\b")
_WORD_JOINED = Form(rf"\b{_JOINED}\b[^.!?\n]{{0,45}}$")
_AGO = Form(r" (?:ago|earlier|before)\b(?! \w)")
_SINCE_JOINED = Form(rf" (?:after|since) (?:s?he|they|i) (?:had )?(?:first )?{_JOINED}")
_COMING = Form(r"\b(?:going on|coming up (?:to|for)|getting on for|pushing) $")
_WILL_BE = Form(r"\b(?:will be|would be|'(?:d|ll) be|was|is|it's|makes it|made it) $")
_IN_SEASON = Form(
    rf" (?:in|this|next|come|on) (?:{_MONTH}|spring|summer|autumn|winter|month|week|easter"
    r"|christmas|monday|tuesday|wednesday|thursday|friday)"
)
_IN_ALL = re.compile(r"(?:^|[.!?\"])\s*(?:in )?$")
_TO_THE_DAY = Form(
    rf" (?:this|last|next|come) (?:{_MONTH}|spring|summer|autumn|winter|month|week|easter"
    r"|christmas)\b(?=[.,;:!?\"]|$)"
)
_WITHIN = Form(r"[.!?](?:\"|$| |\n)")
_YEAR_OF_POST = Form(
    rf"\b(?:his|her|their|my) (\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL_WORD}) year (?:as|in|at|with|there"
    r"|here|under|running|behind(?= the)|for(?= (?:the|this|that|an?)\b)|of service|inside"
    r"|on the (?:job|wards?|board|payroll|team|road|books|floor|line|shop floor|beat)"
    r"|of (?:teaching|nursing|managing|running|working|leading|service|practice|office)"
    r"|running the)\b"
)
_WORD = re.compile(r"[a-z]+")
_REACH_BACK, _REACH = 24, 60


def tenure_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield how long somebody has been in a post; round figures ("nearly ten years") are none."""
    near = text[low:high].lower()
    for match in _AMOUNT.finditer(near):
        end = _end_of(near, match)
        if not _ROUND.search(near, max(0, match.start() - _REACH_BACK), match.start()) and (
            _is_tenure(near, match, end)
        ):
            yield Find("exact-tenure", low + match.start(), low + end)
            further = _AND_THEN.match(near, end)
            if further:
                yield Find("exact-tenure", low + further.start(1), low + further.end(1))
    if " year " in near:
        for match in _YEAR_OF_POST.finditer(near):
            yield Find("exact-tenure", low + match.start(1), low + match.end())
    yield from year_finds(near, low)


def _end_of(near: str, match: re.Match[str]) -> int:
    """Return where a length of time ends that goes on in months and days."""
    end = match.end()
    while more := _MORE.match(near, end):
        end = more.end()
    return end


def _is_tenure(near: str, match: re.Match[str], end: int) -> bool:
    start, is_long = match.start(), end > match.end()
    is_years = match[1].startswith("y")
    if (is_years and is_long) or _OF_SERVICE.match(near, end):
        return True
    is_joined = near[match.start(1) - 1] == "-"
    if not is_joined and _PART_OF_ROW.search(near, max(0, start - _REACH_BACK), start):
        return False
    if is_years:
        return _is_of_service(near, start, end)
    if is_long:
        return _BEHIND.match(near, end) is not None
    return _IN_POST.match(near, end) is not None or _is_for(near, start, end, _OF_WORK)


def _is_of_service(near: str, start: int, end: int) -> bool:
    """Whether so many years are those of somebody in a place."""
    before = near[max(0, start - _REACH) : start]
    if _BEHIND.match(near, end) or _SINCE_JOINED.match(near, end) or _COMING.search(before):
        return True
    person = _BY_PERSON.match(near, end)
    if person and any(map(_is_person, person.groups(""))):
        return True
    if _AGO.match(near, end):
        return _WORD_JOINED.search(before) is not None
    if _WILL_BE.search(before) and _IN_SEASON.match(near, end):
        return True
    if _IN_ALL.search(before) and (
        _TO_THE_DAY.match(near, end) or (before.endswith(" in ") and _WITHIN.match(near, end))
    ):
        return True
    return _is_done(before, near, end) or _is_for(near, start, end, _HELD)


def _is_count_of_people(words: list[str]) -> bool:
    """Whether words end with a number of people over somebody: "four bosses" in nine years."""
    return len(words) > 1 and words[-1] in _CHIEFS and words[-2] not in _NO_COUNTS


def _is_post(word: str) -> bool:
    return word in _POSTS or _is_person(word)


def _is_person(word: str) -> bool:
    return word in PEOPLE or (OF_PEOPLE.search(word) is not None and word not in THINGS)


def _is_done(before: str, near: str, end: int) -> bool:
    """Whether somebody "spent", "served" or was "there" so many years, and no more is said."""
    words = _WORD.findall(before)
    if words and words[-1] in _TO_WHOM:
        words.pop()
    is_done = words[-1:] and (words[-1] in _DONE or not _GIVEN.isdisjoint(words[-_FEW:]))
    return bool(is_done) and _ENDED.match(near, end) is not None


def _is_for(near: str, start: int, end: int, held: frozenset[str]) -> bool:
    """Whether something has been so "for" that long, which somebody does: "has run it for"."""
    before = near[max(0, start - _REACH) : start]
    words = _WORD.findall(re.split(r"[.!?\n]", before)[-1])
    while words and words[-1] in {"the", "last", "past", "exactly", "precisely", "all", "full"}:
        words.pop()
    if _SPAN_OF_SUBJECT.match(near, end):
        return True
    if words and words[-1] == "in":
        return _HAD_NEVER.match(near, end) is not None or _is_count_of_people(words[:-1])
    if words and words[-1] == "after":
        return not _LEFT.isdisjoint(words) or _HAD_ENOUGH.match(near, end) is not None
    if len(words) > 1 and "been" in words[-_FEW:-1] and _is_post(words[-1]):
        return _ENDED.match(near, end) is not None
    if len(words) <= 1 or words[-1] != "for" or _UNDERTAKEN.search(before):
        return False
    return not held.isdisjoint(words) and _ENDED.match(near, end) is not None
