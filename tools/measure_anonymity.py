"""How often the rules of anonymity alarm on posts that are no case studies, by code.

    python tools/measure_anonymity.py FOLDER [--posts 200] [--examples 5]

FOLDER holds Markdown posts with front matter, in any depth: a corpus that is not part of this
project and that you have to bring along. What is printed are alarms, right and wrong ones: whoever
wants to know how many are wrong has to read the examples. No test needs this script.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from pathlib import Path

from columnist.content.anonymity.printed import plain_form, searchable
from columnist.content.anonymity.search import distinct, finds_in
from columnist.domain.code import CODES, Severity


def main() -> None:
    """Measure the posts of a folder, evenly chosen, and print alarms per 1,000 words."""
    parser = argparse.ArgumentParser(description="Alarms of the anonymity rules on a corpus.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--posts", type=int, default=200)
    parser.add_argument("--examples", type=int, default=5)
    asked = parser.parse_args()
    posts = chosen(asked.folder, asked.posts)
    if not posts:
        parser.error(f"{asked.folder} holds no Markdown files; the corpus has to be brought along.")
    words, found = measured(posts)
    print(f"{len(posts):,} posts, {words:,} words")
    for severity in (Severity.ERROR, Severity.WARNING):
        codes = [code for code in found if CODES[code].severity is severity]
        total = sum(len(found[code]) for code in codes)
        print(f"\n{severity}s: {total:,}, {total / words * 1000:.3f} per 1,000 words")
        for code in sorted(codes, key=lambda one: -len(found[one])):
            count = len(found[code])
            shown = "; ".join(
                found[code][:: max(1, count // max(1, asked.examples))][: asked.examples]
            )
            print(f"  {code:22} {count:5,} {count / words * 1000:8.3f}  {shown}")


def chosen(folder: Path, count: int) -> list[Path]:
    """Return so many of the posts of a folder, spread evenly over their order by path."""
    posts = sorted(folder.rglob("*.md"))
    step = max(1.0, len(posts) / count)
    return [posts[int(number * step)] for number in range(min(count, len(posts)))]


def measured(posts: list[Path]) -> tuple[int, dict[str, list[str]]]:
    """Return how many words posts have, and each alarm once a post, by code."""
    words = 0
    found: dict[str, list[str]] = defaultdict(list)
    for post in posts:
        typed = post.read_text(encoding="utf-8", errors="replace").split("\n---\n", 1)[-1]
        words += len(typed.split())
        text = plain_form(typed)
        finds = distinct(list(finds_in(text, searchable(text), frozenset())))
        alarms = {(find.code, " ".join(typed[find.start : find.end].split())) for find in finds}
        for code, alarm in sorted(alarms):
            found[code].append(alarm)
    return words, found


if __name__ == "__main__":
    main()
