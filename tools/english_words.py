"""Compiles the list of English words that the rules of anonymity look words up in.

    python tools/english_words.py FOLDER

FOLDER holds the lists of SCOWL as Debian's package `scowl` installs them. Words are left out
that a rule of `columnist.content.anonymity.english` makes of another. No test needs this script.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "plugins"))

from columnist.content.anonymity.english import is_formed, roots_of  # noqa: E402 - the path is set above

LIST = ROOT / "plugins/columnist/content/anonymity/english_words.txt"
RAREST = 50
"""SCOWL numbers its lists by how rare their words are, from 10 on."""
_NAME = re.compile(
    r"(?:english|british|british_z|british_variant_1|american)-words\.(\d+)|special-hacker\.(50)"
)
_WORD = re.compile(r"[a-z]{2,}")


def main() -> None:
    """Write the list anew."""
    (folder,) = sys.argv[1:]
    words = {
        word
        for file in Path(folder).iterdir()
        if (match := _NAME.fullmatch(file.name)) and int(match[1] or match[2]) <= RAREST
        for word in file.read_text(encoding="latin-1").split()
        if _WORD.fullmatch(word)
    }
    kept: set[str] = set()
    for word in sorted(words, key=lambda word: (len(word), word)):
        if not is_formed(word) and kept.isdisjoint(roots_of(word)):
            kept.add(word)
    LIST.write_text("".join(f"{word}\n" for word in sorted(kept)), encoding="ascii")
    print(f"{len(kept):,} roots for {len(words):,} words")


if __name__ == "__main__":
    main()
