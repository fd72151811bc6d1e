"""Places that are told by a word of their own name or beside it: a street, an isle, a station."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.content.anonymity.capitals import word_before
from columnist.content.anonymity.common_words import COMMON
from columnist.content.anonymity.first_names import FIRST_NAMES
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.titles import TITLES
from columnist.content.anonymity.words import word_set

if TYPE_CHECKING:
    from columnist.content.anonymity.capitals import Run

SIDES = word_set(
    """
    Upper Lower Nether Over Great Little Much Market Chipping Stoke Temple Abbots Bishops Kings
    North South East West Saint St Castle Fort Port Mount Isle Loch Glen Strath Ben
    """
)
"""What a village is told by from another of its name: "Great Missenden"."""

_HEADS = word_set(
    """
    Isle Isles County Borough City Vale Forest Bay Gulf Port Parish Duchy Province Mount Lake
    River Loch Lough Ben Glen Strait Cape Peninsula Firth Camp
    """
)
_OF_HEADS = word_set("Isle Isles Borough City Vale Forest Bay Gulf Port Parish Firth")
_TAILS = word_set(
    """
    Junction Station Road Street Avenue Lane Square Bridge Green Common Market Wharf Quay Docks
    Island Islands Isle Valley Bay Beach Heath Moor Moors Airport Crescent Gardens Terrace Mews
    Parade Circus Drive Village County Peninsula Dales Downs Fells Wolds Estuary Canal Loch Lough
    Seat Tor Edge Fell Pike Peak Mountain Falls Sands Cliffs Lighthouse Palace Tower Arena Stadium
    Manor Farm Estate Close Way Row Gate Rise Grove Roundabout Interchange Reservoir Marsh
    Marshes Wetlands Dock Ferry Tunnel Viaduct Aqueduct Weir Lock Beck Brook Broad Fen Spit Sound
    Wharfside Quayside Riverside Lakeside Hall House Court Lodge Cottage
    Mill Mills Boulevard Embankment Heights Hill Hills Woods Harbour Marina Pier
    Castle Park Arcade Precinct
    """
)
_OLD_HOUSES = word_set(
    "Maltings Rectory Vicarage Mill School Schoolhouse Bakery Forge Chapel Barn Granary Brewery"
    " Dairy Parsonage Deanery Stables Manse Smithy Foundry Boathouse Customhouse"
)
"""What is called old where somebody has made a home or an office of it."""
_OF_BRIDGES = word_set(
    "Suspension Railway Swing Toll Rail Road Iron Foot Canal Old New Transporter"
)
_WAYS = word_set("Road Street Avenue Crescent Terrace Station Airport Junction Boulevard Square")
"""What may be named after somebody's first name as well."""

_OWNED = word_set(
    "Seat Yard Cross Corner Green Hill Bay Point Quay Wharf Bridge Gate Leap Wood Island Lane Court"
    " Mill"
)
_SURNAMES = word_set(
    """
    Mill Mills Close Way Row Gate Rise Grove Marsh Dock Ferry Lock Beck Brook Broad Fen Sound
    Hall House Court Lodge Cottage Pike Peak Tower Tor Edge Farm Manor Hill Hills Green Park
    Heath Lane Woods Castle Bridge Bay Beach Drive Market Moor Street Wells
    """
)
"""Those of them that are surnames as well."""

_WHERE = word_set(
    """
    over across into onto overlooking in at on near off from to of around via through by towards
    along beside behind opposite past
    under below above up down outside the crossed crossing reached passed overlooks climbed
    """
)
_BESIDE = Form(
    r"-(?:based|born|bound|wide|area)\b"
    r"| (?:station|airport|town hall|town centre|city centre|high street|seafront|harbour|suburb"
    r"|postcode|area|accent|borough|road|docks?|market|hill|moor|fell|coast|countryside|estuary"
    r"|(?:coach|bus|train|railway|police|fire|tube|metro) station|office|depot|branch|campus)s?\b"
)
_KINDS = (
    "village|town|city|hamlet|suburb|island|county|borough|district|estate|street|parish|valley"
    "|resort|region|quarter"
)
_CALLED = Form(rf"\b(?:{_KINDS})(?:,| called| named| of| known as)? $")
_CALLING = frozenset(("called", "named", "of", "as", *_KINDS.split("|")))


_KNOWN = """
    Albert Dock, Alton Towers, Angel of the North, Beachy Head, Ben Nevis, Big Ben, Blackpool Tower,
    Bondi Beach, Brandenburg Gate, Brands Hatch, Central Park, Cheddar Gorge, Clifton Suspension
    Bridge, Croke Park, Eden Project, Eiffel Tower, Elland Road, Emley Moor, Empire State Building,
    Forth Bridge, Golden Gate Bridge, Hinkley Point, Humber Bridge, Jodrell Bank, Liver Building,
    London Eye, Niagara Falls, Pen y Fan, Phoenix Park, Porton Down, Princes Street, Royal Mile,
    Sauchiehall Street, Scafell Pike, Scapa Flow, Severn Bridge, Space Needle, Spaghetti Junction,
    Spinnaker Tower, Sullom Voe, Table Mountain, Temple Bar, Times Square, Tower Bridge, Trafford
    Centre, Wembley Stadium, White Cliffs of Dover
"""
LANDMARKS: frozenset[str] = frozenset(" ".join(name.split()) for name in _KNOWN.split(","))
"""What everybody knows, and nobody has a second time."""


def landmark_in(run: Run) -> Run | None:
    """Return the part of a run that names a street, an isle, a station or the like."""
    for at in range(len(run.words)):
        if run.words[at] in _HEADS and at + 1 < len(run.words) and _goes_on(run, at):
            return run.part(at, len(run.words))
        if at > 1 and run.words[at] == "Bridge" and run.words[at - 1] in _OF_BRIDGES:
            return run.part(0, at + 1)
        if at > 0 and _is_tail(run, at):
            return run.part(at - 1, at + 1)
    if not _is_telling(run, len(run.words) - 1):
        return None
    if _BESIDE.match(run.text, run.end) or (word_before(run) in _CALLING and _is_called(run)):
        first = 0
        while first + 1 < len(run.words) and run.words[first] in COMMON:
            first += 1
        return run.part(first, len(run.words))
    return None


def _is_tail(run: Run, at: int) -> bool:
    """Whether a word makes a place of the one before it: "Salts Mill", "the Old Mill"."""
    word, before = run.words[at], run.words[at - 1]
    if (word in _OWNED and _is_owned(run, at)) or (word in _OLD_HOUSES and before == "Old"):
        return True
    is_way = word in _WAYS and before in FIRST_NAMES
    return word in _TAILS and (is_way or _is_telling(run, at - 1)) and not _is_surname(run, at)


def _is_owned(run: Run, at: int) -> bool:
    """Whether a place is called somebody's: "Arthur's Seat", "King's Cross"."""
    return run.text[run.spans[at - 1][1] : run.spans[at][0]] in {"'s ", "' "}


def _is_called(run: Run) -> bool:
    return _CALLED.search(run.before) is not None


def _goes_on(run: Run, at: int) -> bool:
    gap = run.text[run.spans[at][1] : run.spans[at + 1][0]].split()
    following = run.words[at + 1]
    if run.words[at] == "Port" and gap == []:
        return at == 0 and following not in COMMON
    if following in COMMON or (gap == [] and run.words[at] in _OF_HEADS):
        return False
    return gap in ([], ["of"], ["of", "the"])


def _is_surname(run: Run, at: int) -> bool:
    if word_before(run) == "the":
        return False
    return run.words[at] in _SURNAMES and word_before(run.part(at - 1, at)) not in _WHERE


def _is_telling(run: Run, at: int) -> bool:
    """Whether a word can be the name of a place, and is not somebody's first name."""
    word = run.words[at]
    return len(word) > 1 and word not in COMMON and word not in FIRST_NAMES and word not in TITLES
