"""What the owner's own pages may say of an unpublished piece: a line of it, and not its story."""

from __future__ import annotations

import hashlib
import io
import zipfile
from typing import TYPE_CHECKING

from columnist.audit.hidden import Hidden
from columnist.audit.search import OwnFile, Public, Search, Sight
from tests.building import case_study, judgement_of, publication, tree_of
from tests.publishing import AT, in_page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from columnist.audit.findings import Finding

WORDS = ("ebb", "flood", "slack", "gale", "fog", "calm", "swell", "spray", "rain", "frost")
STORY = [
    f"On day {number} the keeper wrote {word} into the book, and shut it without a sound."
    for number, word in enumerate(WORDS)
]
QUESTION = "Whose tide are you rowing against?"
DRAFT = case_study(
    "\n\n".join([*STORY, f'"{QUESTION}"']), title="Book of tides", status="draft", publish_on=None,
    questions=[QUESTION],
)  # fmt: skip
NAME = "coaching/the-tides"


def own(text: str | bytes, *, is_page: bool = True) -> OwnFile:
    data = text.encode() if isinstance(text, str) else text
    return OwnFile(hashlib.sha256(data).hexdigest(), data.decode(errors="replace"), is_page)


def found(*files: OwnFile, site: str | bytes) -> Sequence[Finding]:
    sources = publication(the_tides=DRAFT)
    hidden = Hidden(judgement_of(sources, AT), tree_of(sources))
    search = Search(hidden, Public(own=files), Sight(lambda _: None, {}))
    return list(
        search.findings_in("note/index.html", site if isinstance(site, bytes) else in_page(site))
    )


def test_a_line_that_the_owner_quotes_is_public_wherever_it_stands() -> None:
    said = f"Next: Book of tides. {QUESTION} {STORY[3]}"
    assert found(site=said)
    assert found(own(said), site=said) == []
    assert found(own(said), site="Book of tides") == []


def test_a_page_of_the_owners_that_tells_the_story_excuses_nothing() -> None:
    said = "\n\n".join(["# Book of tides", *STORY])
    told = {one.what for one in found(own(said), site=said)}
    assert told == {"the title", "a passage of the text"}
    assert {one.hidden for one in found(own(said), site=said)} == {NAME}


def test_no_more_is_excused_where_several_pages_tell_the_story_between_them() -> None:
    pages = [own(" ".join(STORY[start::3])) for start in range(3)]
    assert found(pages[0], site=" ".join(STORY[::3])) == []
    assert found(*pages, site=" ".join(STORY[::3]))


def test_a_file_of_the_owners_that_is_the_very_file_of_a_piece_excuses_nothing() -> None:
    short = own(DRAFT)
    (one,) = found(short, site=DRAFT.encode())[-1:]
    assert one.what == "a copy of a file"


def test_what_another_file_of_the_owners_says_is_public_in_that_file_alone() -> None:
    data = b"\0 a list of words: Book of tides"
    assert found(own(data, is_page=False), site=data) == []
    assert found(own(data, is_page=False), site="Book of tides")


def test_an_archive_of_the_owners_that_holds_the_story_is_searched() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", " ".join(STORY))
    file = OwnFile(hashlib.sha256(out.getvalue()).hexdigest(), " ".join(STORY), is_page=False)
    assert found(file, site=out.getvalue())
