"""What a draft holds before anybody has written in it is no secret; what its author wrote is."""

from __future__ import annotations

import html

import pytest

from columnist.audit.hidden import Hidden
from columnist.audit.search import Public, Search, Sight
from columnist.intake.new_file import new_file_addresses, queries
from columnist.intake.scaffold import Setting, draft
from tests.building import judgement_of, publication, tree_of
from tests.publishing import AT, in_page

BASE = "https://github.com/example-org/second-thursday/new/main/case_studies"
STORY = "Nobody had told the harbour master that the last ferry of the winter was gone by then."
OPENS = "Write the story here, in the place of these lines."


def found(title: str, page: str, *, story: str = "", is_broken: bool = False) -> set[str]:
    """Return what of a new draft a page gives away; `{address}` in it begins a case study."""
    judgement = judgement_of(publication(), AT)
    column = judgement.release.columns[0]
    words = judgement.collection
    setting = Setting(column.column, words.vocabulary, words.people)
    text = draft(title, coach="dorothy-larios", setting=setting)
    if story:
        text = text.replace(OPENS, f"{OPENS}\n\n{story}")
    if is_broken:
        text = text.replace("coaches: [", "coaches: [[")
    sources = publication(of_the_ferry=text)
    hidden = Hidden(judgement_of(sources, AT), tree_of(sources))
    assert [entry.id for entry in hidden.entries] == ["coaching/of-the-ferry"]
    public = Public(drafts=queries(judgement.release))
    search = Search(hidden, public, Sight(lambda _: None, {}))
    address = new_file_addresses(BASE, judgement.release)["coaching"]
    whole = page.replace("{address}", html.escape(address))
    return {one.what for one in search.findings_in("index.html", in_page(whole))}


LINK = '<a class="button" href="{address}" title="On GitHub">Submit a case study</a>'


@pytest.mark.parametrize("is_broken", [False, True])
@pytest.mark.parametrize("title", ["The second interview", "Your title", "Your id"])
def test_nothing_of_a_draft_that_holds_nothing_yet_is_found_in_the_address_that_begins_one(
    title: str,
    is_broken: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    assert found(title, LINK, is_broken=is_broken) == set()


def test_the_lines_that_an_author_is_to_replace_are_public_wherever_they_stand() -> None:
    said = (
        "Begin where it began: what did the client bring, and in which words? Tell what you asked"
    )
    assert found("The second interview", said) == set()
    assert found("The second interview", said, story=STORY) == set()


@pytest.mark.parametrize("is_broken", [False, True])
def test_what_an_author_wrote_between_those_lines_is_found(
    is_broken: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    assert found("A", f"{LINK} {STORY}", story=STORY, is_broken=is_broken) == {
        "a passage of the text"
    }
    assert found("A", LINK, story=STORY, is_broken=is_broken) == set()


def test_a_name_that_the_address_holds_as_well_is_sought_everywhere_else() -> None:
    assert found("Your title", f"{LINK} <h1>Your title</h1>") == {"the title"}
    assert found("Your title", "<p>?filename=your-title.md</p>") == set()
    assert found("Your title", "<p>/your-title.md</p>") == {"the title"}
