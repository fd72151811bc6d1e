"""Named places and organisations, told by the words around them: no list of places is kept."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from columnist.content.anonymity.capitals import is_met_in_small_letters, word_before
from columnist.content.anonymity.common_words import COMMON
from columnist.content.anonymity.find import Find
from columnist.content.anonymity.firms import firm_in, is_firm, is_town
from columnist.content.anonymity.first_names import FIRST_NAMES
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.gazetteer import TOWNS, TOWNS_OF_TWO_WORDS
from columnist.content.anonymity.kinds import (
    FIRMS,
    HEADED,
    KINDS,
    NUMBERED,
    ORGANISATIONS,
    SERVICES,
    STRONG,
)
from columnist.content.anonymity.landmarks import SIDES, landmark_in
from columnist.content.anonymity.place_leads import AT_HOME, AT_SCHOOL, AT_WORK, OFFICE_OF
from columnist.content.anonymity.quantities import MONTHS
from columnist.content.anonymity.settlements import is_like_a_village, is_settlement
from columnist.content.anonymity.single_names import is_explained
from columnist.content.anonymity.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from columnist.content.anonymity.capitals import Run

_IN = word_set(
    """
    in near outside around inside across throughout along via off beyond overlooking
    """
)
_LEADS = word_set(
    """
    for by with to from of the into between joined left leaving joining quit founded
    employer company firm charity bank called
    """
)
_OFFICE = Form(
    r" (?:office|branch|plant|factory|depot|site|campus|store|warehouse|hospital|school|clinic"
    r"|surgery"
    r"|council|university|airport|station)s?\b"
)
_QUARTERS = word_set("north south east west central greater inner outer rural downtown")
_ENDS = Form(r"[.,;:!?)]|$| (?:and|with|where|for|when|to)\b")
_ROYAL = word_set("Hospital Hospitals Infirmary")
_FORM = Form(r" (?:plc|ltd|llp|llc|gmbh|inc|pty|bv)\b")
_OF_SAINT = Form(r"'s?(?! (?:Day|cross|day)\b)(?!\w)")
_IS_SAID = Form(
    r"[.,;:!?)]|$| (?:was|is|were|had|has|and|in|on|at|to|with|from|when|that|for|as|by|but|or)\b"
)
_BEFORE_THE = Form(r"\b(\w+) the $")
_DISTRICT = Form(r"[A-PR-UWYZ][A-Z]?\d{1,2}[A-Z]?")
_SHORT_ACRONYM = 2


def place_finds(run: Run) -> Iterator[Find]:
    """Yield the places and organisations that a run of capitalised words names."""
    for part in _bodies(run):
        yield from _finds_in(part)


def _bodies(run: Run) -> Iterator[Run]:
    """Yield the parts of a run that "and" or "for" divides, where each may be a body of its own."""
    first = 0
    for at in range(1, len(run.words)):
        gap = run.text[run.spans[at - 1][1] : run.spans[at][0]].strip().lower()
        if gap in {"and", "for"} and not (
            run.words[at] in FIRMS
            or run.words[at] in ORGANISATIONS
            or COMMON.issuperset(run.words[at:])
            or not HEADED.isdisjoint(run.words[first:at])
        ):
            yield run.part(first, at)
            first = at
    yield run.part(first, len(run.words))


def _finds_in(run: Run) -> Iterator[Find]:
    is_body = run.words[-1] in ORGANISATIONS or run.words[-1] in FIRMS or _is_station(run)
    landmark = None if is_body else landmark_in(run)
    if landmark is not None:
        yield Find("named-place", landmark.start, landmark.end)
        return
    organisation = _organisation(run) or firm_in(run)
    if organisation is not None:
        yield Find("named-organisation", organisation.start, organisation.end)
        return
    core = _core(run)
    if core is None or core.words[0] in FIRST_NAMES:
        return
    firm = _without_lead(core)
    if is_firm(firm) and not (core.words[0] in SIDES and len(core.words) > 1):
        yield Find("named-organisation", firm.start, firm.end)
        return
    before = word_before(core) if core.start == run.start else ""
    code = _code_after(before, core)
    if code and core.words[0] in SIDES and len(core.words) > 1:
        code = "named-place"
    if code and _is_nameable(core):
        yield Find(code, core.start, core.end)


def _organisation(run: Run) -> Run | None:
    if _FORM.match(run.text, run.end) or _is_joined(run) or _is_saintly(run) or _is_station(run):
        return run.part(int(_leads_up(run) and len(run.words) > 1), len(run.words))
    for at in range(len(run.words) - 1, -1, -1):
        word = run.words[at]
        if at + 1 < len(run.words) and _is_numbered(word, run.words[at + 1]):
            return run.part(at, len(run.words))
        if word in HEADED and _is_followed_by_of(run, at):
            return run.part(at, len(run.words))
        if word in ORGANISATIONS and at > 0:
            first = _first_of_name(run, at)
            named = [one for one in run.words[first:at] if one not in KINDS]
            if _is_particular(run, first, at, named):
                return run.part(first, at + 1)
    return None


def _is_numbered(word: str, following: str) -> bool:
    """Whether a word stands before the name of one of many: "HMP Wakefield", "NHS Lothian"."""
    if word == "NHS":
        return not (following in COMMON or following in KINDS or following in ORGANISATIONS)
    return word in NUMBERED


def _is_joined(run: Run) -> bool:
    """Whether a sign joins two words, as in "Marks & Spencer", and not two first names."""
    if "&" not in run.text[run.start : run.end]:
        return False
    return any(
        "&" in run.text[end:start]
        and min(map(len, pair)) > 1
        and not (COMMON.issuperset(pair) or FIRST_NAMES.issuperset(pair))
        for pair, ((_, end), (start, _)) in zip(
            pairwise(run.words), pairwise(run.spans), strict=True
        )
    )


def _is_saintly(run: Run) -> bool:
    """Whether a run is a hospital, a school or a church: "St Thomas's", and not a saint's day."""
    return run.words[0] in {"St", "Saint"} and (
        _OF_SAINT.match(run.text, run.end) is not None or run.words[-1] in FIRMS
    )


def _is_station(run: Run) -> bool:
    return run.words[-1] == "Station" and not SERVICES.isdisjoint(run.words)


def _is_followed_by_of(run: Run, at: int) -> bool:
    if at + 1 >= len(run.words) or run.words[at + 1] in KINDS:
        return False
    gap = run.text[run.spans[at][1] : run.spans[at + 1][0]]
    return gap.strip().lower() in {"of", "of the", "for"}


def _first_of_name(run: Run, at: int) -> int:
    """Return where the name of an organisation begins: behind the words that only lead up to it."""
    first = at
    while first > 0 and not (first - 1 == 0 and _leads_up(run)):
        first -= 1
    return first


def _leads_up(run: Run) -> bool:
    return run.words[0] in _LEADING or (not run.is_within_sentence and run.words[0] in COMMON)


_LEADING = word_set(
    """
    The A An At In For From With And But When Our His Her Their My This That As After Before
    """
)


def _is_particular(run: Run, first: int, at: int, named: list[str]) -> bool:
    """Whether the words before "Hospital" say which one."""
    if not named or (named == ["Royal"] and run.words[at] not in _ROYAL):
        return False
    if any(one not in COMMON for one in named):
        return True
    is_within = run.is_within_sentence or first > 0
    return is_within and run.words[at] in STRONG


def _core(run: Run) -> Run | None:
    first = 0
    if not run.is_within_sentence:
        while first < len(run.words) and run.words[first] in COMMON:
            first += 1
    last = len(run.words)
    while last > first and run.words[last - 1] in COMMON:
        last -= 1
    return run.part(first, last) if first < last else None


def _without_lead(core: Run) -> Run:
    """Return a run without the ordinary words that only lead up to it: "CEO of Hartwell"."""
    first = 0
    while first + 1 < len(core.words) and core.words[first] in COMMON:
        first += 1
    return core.part(first, len(core.words))


def _code_after(before: str, core: Run) -> str:
    """Return what a run names by the words before it, or an empty text where they do not tell."""
    if before in {"the", ""}:
        if _is_the_only(core) or (before and _OFFICE.match(core.text, core.end)):
            return "named-place"
        match = _BEFORE_THE.search(core.before) if before else None
        before = match[1].lower() if match else ""
        if before in _IN and not _is_region(core):
            return ""
    if before in _IN or before in _QUARTERS:
        return "named-organisation" if _is_acronym(core) else "named-place"
    if before == "at":
        is_school = core.words[0] not in TOWNS and AT_SCHOOL.search(core.before) is not None
        is_place = is_town(core) or (len(core.words) == 1 and is_like_a_village(core.words[0]))
        return "named-organisation" if is_school or not is_place else "named-place"
    return _code_after_verb(before, core) if before in _LEADS else ""


def _code_after_verb(before: str, core: Run) -> str:
    if _is_acronym(core) and before == "from":
        return "named-organisation"
    if OFFICE_OF.search(core.before) and len(core.words) > 1 and not is_town(core):
        return "named-organisation"
    if AT_HOME.search(core.before) or (before == "from" and _is_region(core)):
        return "named-place"
    if AT_WORK.search(core.before):
        return "named-place" if _is_whole_town(before, core) else "named-organisation"
    return ""


def _is_whole_town(before: str, core: Run) -> bool:
    """Whether a name of two words is that of a town, or one of one word that somebody leaves."""
    name = " ".join(core.words)
    if len(core.words) == 1:
        return before in {"left", "leaving"} and is_town(core)
    return name in TOWNS_OF_TWO_WORDS or is_settlement(name)


def _is_the_only(core: Run) -> bool:
    """Whether a river, a fell or the like is meant: "the Severn was high", and no "the Smiths"."""
    word = core.words[0]
    return (
        len(core.words) == 1
        and core.before.endswith(("the ", "The "))
        and not (word.endswith("s") or word.isupper() or is_explained(word))
        and _IS_SAID.match(core.text, core.end) is not None
    )


def _is_acronym(core: Run) -> bool:
    word = core.words[0]
    is_broken = core.text.startswith("- ", core.end)
    return len(word) > _SHORT_ACRONYM and word.isupper() and word.isalpha() and not is_broken


def _is_region(core: Run) -> bool:
    """Whether "in the ..." goes on with a part of the country: "in the Cotswolds."."""
    return not core.words[0].isupper() and _ENDS.match(core.after) is not None


def _is_nameable(core: Run) -> bool:
    """Whether a run can be a place or an employer: a word like that, or several, or an acronym."""
    word = core.words[0]
    if word in MONTHS or is_met_in_small_letters(core.text, word):
        return False
    if len(core.words) > 1:
        return True
    if word.isupper():
        return len(word) > _SHORT_ACRONYM or _DISTRICT.fullmatch(word) is not None
    return word not in COMMON
