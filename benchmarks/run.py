"""`make bench`: what Columnist costs, beside Material's blog plugin on the same texts.

Figures are processor time and memory of whole commands; only ratios within one run say much, since
machines differ and are busy. Nothing here fails on a figure.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.hostile import measure_hostile  # noqa: E402 - the path is set above
from benchmarks.measure import Cost, median_of  # noqa: E402
from benchmarks.search import measure_search  # noqa: E402
from benchmarks.texts import write_ours, write_peer  # noqa: E402
from benchmarks.visit import MOST, largest, visit_to  # noqa: E402

BIN = Path(sys.executable).parent
MKDOCS = (str(BIN / "mkdocs"), "build", "--quiet")
READ = (
    sys.executable,
    "-c",
    (
        "import gc, time, pathlib\n"
        "from columnist.files import read_tree\n"
        "from columnist.publication import judge, read_publication\n"
        "from columnist.domain.clock import AsOf\n"
        # As in the command and in a build, which look for no cycles among what they read.
        "gc.disable()\n"
        "begun = time.process_time()\n"
        "tree = read_tree(pathlib.Path('.'), content_dir='case_studies')\n"
        "judgement = judge(read_publication(tree), at=AsOf.parse('2026-11-22'))\n"
        "assert not judgement.has_errors, judgement.diagnostics[:3]\n"
        "print(time.process_time() - begun)\n"
    ),
)
START = (*READ[:2], "import columnist.files, columnist.publication")
CHECK = (str(BIN / "columnist"), "check", "--as-of", "2026-11-22")
MIB = 1024 * 1024


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--count", type=int, default=1000, help="how many case studies")
    options.add_argument("--runs", type=int, default=3, help="how many runs of each command")
    options.add_argument(
        "--search", type=int, default=0, help="search this many case studies in a browser instead"
    )
    options.add_argument("--hostile", action="store_true", help="measure hostile texts instead")
    given = options.parse_args()
    if given.hostile:
        measure_hostile()
        return
    with tempfile.TemporaryDirectory() as folder:
        if given.search:
            measure_search(Path(folder), given.search)
        else:
            measure(Path(folder), given.count, given.runs)


def measure(folder: Path, count: int, runs: int) -> None:
    """Make the texts below a folder, build them both ways, and print what each took."""
    ours, peer, few = folder / "ours", folder / "peer", folder / "few"
    write_ours(ROOT, ours, count)
    write_peer(ROOT, peer, count)
    write_ours(ROOT, few, count // 10)
    print(f"{count} case studies of some 700 words; median of {runs} runs\n")
    read = median_of(runs, READ, cwd=ours, before=lambda: None)
    start = median_of(runs, START, cwd=ours, before=lambda: None)
    row("read and check", f"{read.cpu - start.cpu:.2f} s CPU, the start of Python left out")
    middle = f"case_studies/stories/story-{count // 2:05}.md"
    one = median_of(runs, (*CHECK, middle), cwd=ours, before=lambda: None)
    whole = median_of(runs, CHECK, cwd=ours, before=lambda: None)
    share = f"1/{whole.cpu / one.cpu:.1f} of a check of all"
    row("check of one", f"{one.cpu:.2f} s CPU for the whole command, {share}")
    first = build("first build", ours, runs)
    theirs = build("Material's blog", peer, 1)
    row("ratio", f"the first build takes 1/{theirs.cpu / first.cpu:.1f} of the blog's CPU")
    again = median_of(runs, MKDOCS, cwd=ours, before=lambda: None)
    row("next build", f"{again.cpu:.1f} s CPU")
    median_of(1, MKDOCS, cwd=few, before=lambda: forget(few))
    row(
        "page",
        f"{page_size(ours):.1f} KB of HTML at {count}, {page_size(few):.1f} KB at {count // 10}",
    )
    searched = folder / "searched"
    write_peer(ROOT, searched, count // 10, search=", search")
    median_of(1, MKDOCS, cwd=searched, before=lambda: forget(searched))
    visit(ours / "site", peer / "site", searched / "site")
    row("", f"the blog's search, at {count // 10}, is fetched by every first visit")


def visit(ours: Path, peer: Path, searched: Path) -> None:
    """Print what a first visit to a case study fetches, and one to a post of the blog."""
    taken = visit_to(largest(ours, "stories/story-*"), site=ours)
    plain, full = (visit_to(largest(it, "blog/20*/*/*/*"), site=it) for it in (peer, searched))
    theirs = f"the blog's {plain / 1000:.0f} KB, with its search {full / 1000:.0f} KB"
    row("first visit", f"{taken / 1000:.0f} KB compressed; {theirs}")
    if taken > MOST:
        row("", f"MORE than {MOST // 1000} KB")


def build(name: str, folder: Path, runs: int) -> Cost:
    """Build a publication for the first time, print and return what it took."""
    cost = median_of(runs, MKDOCS, cwd=folder, before=lambda: forget(folder))
    row(name, f"{cost.cpu:.1f} s CPU, {cost.memory / MIB:.0f} MiB at most")
    return cost


def forget(folder: Path) -> None:
    """Put aside what a build leaves, so that the next one is a first one.

    It is not deleted: for minutes ext4 passes over each file that was, and makes new ones slowly.
    """
    aside = Path(tempfile.mkdtemp(dir=folder.parent))
    for name in ("site", ".cache"):
        if (folder / name).exists():
            (folder / name).rename(aside / name)


def page_size(folder: Path) -> float:
    """Return how many thousand bytes of HTML the largest page of a case study has."""
    pages = (folder / "site/stories").glob("story-*/index.html")
    return max(page.stat().st_size for page in pages) / 1000


def row(name: str, text: str) -> None:
    """Print one line of the table."""
    print(f"{name:<18} {text}", flush=True)


if __name__ == "__main__":
    main()
