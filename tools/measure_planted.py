"""How many planted identifiers the rules of anonymity find, by kind, and which they miss.

    python tools/measure_planted.py tests/content/anonymity/planted_second.yml [...]

What a set looks like is told in `tests/content/anonymity/planting.py`. No test needs this script.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.content.anonymity.planting import planted_in  # noqa: E402 - the path is set above


def main() -> None:
    """Print, for each set named, how many identifiers are found, and which are not."""
    for name in sys.argv[1:]:
        planted = planted_in(Path(name))
        of_kind = Counter(one.kind for one in planted)
        found = Counter(one.kind for one in planted if one.is_found)
        print(f"{name}: {found.total()} of {of_kind.total()} found")
        for kind, count in of_kind.items():
            print(f"  {kind:14} {found[kind]:3} of {count:3}")
        for one in planted:
            if not one.is_found:
                print(f"    {one.kind:14} {one.text!r} {' '.join(one.finds)}")


if __name__ == "__main__":
    main()
