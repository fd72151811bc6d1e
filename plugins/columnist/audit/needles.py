"""Many phrases and passages sought at once in one run through the words of a text.

Phrases are found wherever they stand. Of passages every run of six words is known, and a text is
looked at every third word: eight words of a passage in a row are always found.
"""

from __future__ import annotations

from collections import Counter
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from columnist.audit.hidden import Marker

RUN: Final = 6
STRIDE: Final = 3
LEAST_IN_NOISE: Final = 8
"""How many letters and digits what is sought in the bytes of a picture or a font has at least."""


def is_met_by_chance(words: str) -> bool:
    """Whether words are too few and too short to be sought where bytes are no text.

    Where bytes fall as dice do, a letter stands at one place in 128, as it is sought in both cases,
    and eight in a row at one in 7 x 10^16. What lies between two words may be of any length, which
    makes each gap three times as likely. A thousand names in a gigabyte of pictures are 10^12
    chances: with eight letters one such site in many thousands is stopped for nothing, with seven
    one in some hundreds, with six one in two. A passage, which has no words here, is long enough.
    """
    return bool(words) and sum(len(word.encode()) for word in words.split()) < LEAST_IN_NOISE


class Needles:
    """Phrases and passages, each by a number that it is found under. Spared ones are not sought."""

    def __init__(self, markers: Iterable[Marker]) -> None:
        """Seek markers; passages are added afterwards."""
        self.sought: list[tuple[str, str, str]] = []
        self._words: dict[str, list[int]] = {}
        self._phrases: dict[tuple[str, str], list[int]] = {}
        self._runs: dict[int, int] = {}
        for marker in dict.fromkeys(markers):
            number = self._add(marker.hidden, marker.what, " ".join(marker.words))
            if len(marker.words) == 1:
                self._words.setdefault(marker.words[0], []).append(number)
            else:
                self._phrases.setdefault((marker.words[0], marker.words[1]), []).append(number)

    def _add(self, hidden: str, what: str, words: str) -> int:
        self.sought.append((hidden, what, words))
        return len(self.sought) - 1

    def seek_passages(self, hidden: str, words: Sequence[str]) -> None:
        """Seek every run of six words of a text."""
        number = self._add(hidden, "a passage of the text", "")
        for run in _runs(words, stride=1):
            self._runs.setdefault(run, number)

    def spare(self, words: Sequence[str]) -> None:
        """Stop seeking whatever stands in these words, which are public anyway."""
        self.spare_passages(words)
        spared = set(self._named_in(words))
        for numbers in (*self._words.values(), *self._phrases.values()) if spared else ():
            numbers[:] = [number for number in numbers if number not in spared]

    def spare_passages(self, words: Sequence[str]) -> None:
        """Stop seeking the passages of these words alone: a name in them may be a secret all over.

        So it is with words that a piece holds before its author has written one.
        """
        for run in self._runs.keys() & _runs(words, stride=1):
            del self._runs[run]

    def passage_sizes(self) -> Mapping[int, int]:
        """Return how many runs of each passage are sought, by its number."""
        return Counter(self._runs.values())

    def held_by(self, *texts: Sequence[str]) -> Mapping[int, int]:
        """Return how many runs of each passage texts hold together, by its number."""
        held = self._runs.keys() & set(chain.from_iterable(_runs(one, stride=1) for one in texts))
        return Counter(self._runs[run] for run in held)

    def found_in(self, words: Sequence[str]) -> set[int]:
        """Return the numbers of what these words hold."""
        runs = self._runs.keys() & _runs(words, stride=STRIDE)
        return {*self._named_in(words), *(self._runs[run] for run in runs)}

    def _named_in(self, words: Sequence[str]) -> Iterator[int]:
        for word in self._words.keys() & set(words):
            yield from self._words[word]
        pairs = self._phrases.keys() & pairwise(words)
        if not pairs:
            return
        text = f" {' '.join(words)} "
        for pair in pairs:
            yield from (one for one in self._phrases[pair] if f" {self.sought[one][2]} " in text)


def _runs(words: Sequence[str], *, stride: int) -> Iterator[int]:
    """Yield a number for each run of six words that begins at a multiple of the stride."""
    columns = (words[place::stride] for place in range(RUN))
    return map(hash, zip(*columns, strict=False))


def shared_part(text: Sequence[str], page: Sequence[str]) -> float:
    """Return which part of the runs of a text a page holds, 0 to 1; 1 of a text without any."""
    runs = set(_runs(text, stride=1))
    return len(runs & set(_runs(page, stride=1))) / len(runs) if runs else 1.0
