"""Whole builds of the publication around its next two slots, without its later pieces, and anew.

The pages of slots, and what tells of the next one, may differ where pieces are to come; all else
is the same to the byte whether those are there or not.
"""

from __future__ import annotations

import gzip
import json
import re
import shutil
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from columnist.audit.texts import unescaped
from columnist.audit.words import words_of
from columnist.catalogue.states import State
from columnist.domain.clock import AsOf
from columnist.files import read_tree
from columnist.intake.new_file import queries
from columnist.intake.scaffold import Setting, draft
from columnist.publication import Judgement, judge, read_publication
from columnist.site_folder import audited, public_of
from tests.publishing import SETTINGS, build, contents
from tests.search_bundle import Bundle, bundle_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from columnist.audit.findings import Audit
    from columnist.catalogue.release import Published
    from columnist.content.entry import Entry

ROOT = Path(__file__).parents[1]
TODAY = datetime(2026, 11, 22, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)
FOREIGN = {
    "PYTHONHASHSEED": "4242",
    "TZ": "Pacific/Kiritimati",
    "LANG": "tr_TR.UTF-8",
    "LC_ALL": "C",
}


class Publication:
    """A copy of this repository's publication, and the sites built of it."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "publication"
        self._sites = folder / "sites"
        for name in ("docs", "case_studies"):
            shutil.copytree(ROOT / name, self.root / name)
        shutil.copy(ROOT / "mkdocs.yml", self.root)

    def judged(self, at: datetime) -> Judgement:
        """Judge the publication."""
        tree = read_tree(self.root, content_dir="case_studies")
        return judge(read_publication(tree), at=AsOf(at))

    def site(self, name: str, at: datetime, **environment: str) -> Path:
        """Build the publication, by the name of the build."""
        return build(self.root, self._sites / name, at=at.isoformat(), **environment)

    def audit(self, site: Path, at: datetime) -> Audit:
        """Search a site of it."""
        tree = read_tree(self.root, content_dir="case_studies")
        judgement = self.judged(at)
        public = public_of(self.root, "docs", SETTINGS, queries(judgement.release))
        return audited(site, judgement, tree, root=self.root, docs_dir="docs", public=public)

    @cached_property
    def coming(self) -> tuple[datetime, datetime]:
        """The instants of the next two pieces."""
        standings = self.judged(TODAY).standings.values()
        coming = {one.instant for one in standings if one.state is State.SCHEDULED}
        first, second, *_ = sorted(instant for instant in coming if instant)
        return first, second


@pytest.fixture(scope="module")
def publication(tmp_path_factory: pytest.TempPathFactory) -> Publication:
    return Publication(tmp_path_factory.mktemp("whole"))


@pytest.fixture(scope="module")
def sites(publication: Publication) -> dict[str, Path]:
    """Sites of the second before the first of two slots, of that slot, and of the other one."""
    first, second = publication.coming
    moments = {"before": first - SECOND, "first": first, "second": second}
    return {name: publication.site(name, at) for name, at in moments.items()}


def words_in(site: Path) -> str:
    """Return all words of all texts of a site, pages, data and the search index."""
    texts = []
    for data in contents(site).values():
        plain = gzip.decompress(data) if data.startswith(b"\x1f\x8b") else data
        texts.append(unescaped(plain.decode(errors="ignore")))
    return f" {' '.join(words_of(' '.join(texts)))} "


def arriving(publication: Publication, at: datetime) -> Published:
    (piece,) = (one for one in publication.judged(at).release.pieces if one.instant == at)
    return piece


def test_a_second_before_its_slot_there_is_no_trace_of_a_piece(
    publication: Publication, sites: Mapping[str, Path]
) -> None:
    first, second = publication.coming
    audit = publication.audit(sites["before"], first - SECOND)
    assert (audit.findings, audit.hidden > 4, audit.published > 9) == ((), True, True)
    for name, at in (("before", first), ("first", second)):
        study = arriving(publication, at).entry.study
        words = words_in(sites[name])
        for text in (study.title, study.standfirst or "", study.questions[0].text):
            assert f" {' '.join(words_of(text))} " not in words


def test_a_draft_in_which_nobody_has_written_yet_stops_no_release(
    publication: Publication, sites: Mapping[str, Path], tmp_path: Path
) -> None:
    """The link "Submit a case study" holds the same text as the draft that `new` makes."""
    twin, at = Publication(tmp_path), publication.coming[0] - SECOND
    collection = twin.judged(at).collection
    setting = Setting(
        collection.column_of["coaching"].column, collection.vocabulary, collection.people
    )
    for title, slug in (("The second interview", "the-second-interview"), ("Your title", "a-b")):
        text = draft(title, coach="dorothy-larios", setting=setting)
        file = twin.root / "case_studies" / "coaching" / f"{slug}.md"
        file.write_text(text)
        file.with_stem(f"{slug}-broken").write_text(text.replace("coaches: [", "coaches: [["))
    before, audit = publication.audit(sites["before"], at), twin.audit(sites["before"], at)
    assert (audit.findings, audit.hidden) == ((), before.hidden + 4)


@pytest.mark.parametrize("number", [0, 1], ids=["first", "second"])
def test_at_its_slot_a_piece_is_everywhere(
    publication: Publication, sites: Mapping[str, Path], number: int
) -> None:
    at = publication.coming[number]
    piece, site = arriving(publication, at), sites[("first", "second")[number]]
    study, column = piece.entry.study, piece.column.id
    title, address = study.title, f"second-thursday/{piece.entry.url_path}"

    assert publication.audit(site, at).findings == ()
    assert (site / piece.entry.url_path / "index.html").is_file()
    for path in (
        "index.html",
        f"{column}/index.html",
        f"{column}/schedule/index.html",
        *(f"themes/{theme}/index.html" for theme in study.themes or ()),
        *(f"tags/{piece_tag}/index.html" for piece_tag in slugs_of(publication, at, piece)),
        *(f"people/{coach}/index.html" for coach in study.coaches),
        "browse/index.html",
        "feed.xml",
        "feed.json",
        f"{column}/feed.xml",
        *(f"themes/{theme}/feed.xml" for theme in study.themes or ()),
    ):
        assert f" {' '.join(words_of(title))} " in words_of_file(site / path), path
    question = f" {' '.join(words_of(study.questions[0].text))} "
    assert question in words_of_file(site / "questions" / "index.html")
    assert address in (site / "sitemap.xml").read_text()
    assert address in gzip.decompress((site / "sitemap.xml.gz").read_bytes()).decode()
    assert title in {one["title"] for one in read(site / "case-studies.json")["case_studies"]}
    assert slot_states(site)[f"{column}/{piece.on}"] == "published"
    assert address in re.sub(r"\r\n ", "", (site / "calendar.ics").read_bytes().decode())
    assert any(address.removeprefix("second-thursday/") in text for text in fragments(site))


def slugs_of(publication: Publication, at: datetime, piece: Published) -> list[str]:
    slugs = publication.judged(at).release.tag_slugs
    return [slugs[tag] for tag in piece.entry.study.tags]


def words_of_file(file: Path) -> str:
    return f" {' '.join(words_of(unescaped(re.sub('<[^>]*>', ' ', file.read_text()))))} "


def read(file: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(file.read_text())
    return data


def slot_states(site: Path) -> dict[str, str]:
    columns = read(site / "schedule.json")["columns"]
    return {slot["id"]: slot["state"] for column in columns for slot in column["slots"]}


def fragments(site: Path) -> list[str]:
    """Return what the search index holds of each page."""
    files = (site / "pagefind" / "fragment").iterdir()
    return [gzip.decompress(file.read_bytes()).decode() for file in files]


def test_the_public_set_grows_from_slot_to_slot(sites: Mapping[str, Path]) -> None:
    listed = [
        {one["slug"] for one in read(sites[name] / "case-studies.json")["case_studies"]}
        for name in ("before", "first", "second")
    ]
    assert listed[0] < listed[1] < listed[2]


def pages_and_index(site: Path) -> tuple[dict[str, bytes], Bundle]:
    """Return the files of a site, and its search index decoded."""
    files = {path: data for path, data in contents(site).items() if not _is_index(path)}
    return files, bundle_of(site / "pagefind")


def _is_index(path: str) -> bool:
    return path.startswith("pagefind/") and not path.endswith(".js")


def differing(one: Mapping[str, bytes], other: Mapping[str, bytes]) -> list[str]:
    assert list(one) == list(other)
    return [path for path in one if one[path] != other[path]]


def test_another_machine_makes_the_same_bytes(
    publication: Publication, sites: Mapping[str, Path], tmp_path: Path
) -> None:
    other = Publication(tmp_path)
    for file in sorted((other.root / "case_studies").rglob("*.md"), reverse=True):
        data = file.read_bytes()  # written anew, so that the disk lists the files otherwise
        file.unlink()
        file.write_bytes(data)
    again = other.site("again", publication.coming[0] - SECOND, **FOREIGN)
    (here, index), (there, other_index) = map(pages_and_index, (sites["before"], again))
    assert differing(here, there) == []
    assert index == other_index


def to_come(publication: Publication, at: datetime) -> list[Entry]:
    standings = publication.judged(at).standings.values()
    return [
        one.entry
        for one in standings
        if one.state is not State.PUBLISHED and not one.entry.study.is_withdrawn
    ]


def test_not_a_byte_of_the_site_comes_from_a_piece_that_is_to_come(
    publication: Publication, sites: Mapping[str, Path], tmp_path: Path
) -> None:
    """Each is replaced by an empty draft for the same slot, which is all that readers may know."""
    at = publication.coming[0] - SECOND
    twin = Publication(tmp_path)
    later = to_come(twin, at)
    assert len(later) > 4
    for entry in later:
        day = entry.study.publish_on
        planned = f"publish_on: {day}\n" if day else ""
        text = f"---\ntitle: Nothing yet\ncoaches: [ingrid-solheim]\n{planned}---\n"
        (twin.root / entry.path).write_text(text)
    (here, index), (there, twin_index) = map(
        pages_and_index, (sites["before"], twin.site("twin", at))
    )
    assert differing(here, there) == []
    assert index == twin_index


def test_without_the_pieces_that_are_to_come_only_the_states_of_slots_differ(
    publication: Publication, sites: Mapping[str, Path], tmp_path: Path
) -> None:
    at = publication.coming[0] - SECOND
    twin = Publication(tmp_path)
    for entry in to_come(twin, at):
        if entry.folder:
            shutil.rmtree(twin.root / entry.folder)
        else:
            (twin.root / entry.path).unlink()
    (here, index), (there, twin_index) = map(
        pages_and_index, (sites["before"], twin.site("twin", at))
    )
    differ = differing(here, there)
    assert "coaching/schedule/index.html" in differ  # planned in the one, open in the other
    for path in differ:
        assert stateless(path, here[path]) == stateless(path, there[path]), path
    assert index == twin_index


def stateless(path: str, data: bytes) -> str:
    """Return a file that shows slots, without their states and what follows from these."""
    text = data.decode()
    if path == "build.json":
        return re.sub(r'"released": "sha256:[0-9a-f]{64}"', "", text)
    if path == "schedule.json":
        return re.sub(r'"state": "(filled|open)"', "", text)
    if path.endswith("calendar.ics"):
        return re.sub(r"DESCRIPTION:If you would like.*\r\n", "", text.replace("\r\n ", ""))
    assert re.fullmatch(r"[a-z-]+/(schedule/)?index\.html", path), path
    text = re.sub(r'<figcaption id="co-year-.*?</figcaption>', "", text, flags=re.DOTALL)
    text = re.sub(r'data-state="(?:filled|open)"><title>(.*?): (?:planned|open)<', r"\1", text)
    return re.sub(
        r'<tr data-state="(?:filled|open)">(.*?)</tr>', only_the_day, text, flags=re.DOTALL
    )


def only_the_day(row: re.Match[str]) -> str:
    return " ".join(re.findall(r"<th.*?</th>", row[1], flags=re.DOTALL))
