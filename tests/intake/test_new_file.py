"""The link "Submit a case study" opens GitHub's editor on a draft that only has to be filled in."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

import pytest

from columnist.domain.decisions import FOR_THE_EDITOR
from columnist.domain.person import People
from columnist.domain.vocabulary import Theme, Vocabulary
from columnist.intake.new_file import (
    LONGEST_ADDRESS,
    new_file_address,
    new_file_addresses,
    queries,
)
from columnist.intake.scaffold import Setting
from tests.building import judgement_of, publication
from tests.columns import column_of
from tests.telling import entry_of

BASE = "https://github.com/example-org/second-thursday/new/main/case_studies"


def address_with(themes: int, title: str = "Confidence") -> str:
    words = Vocabulary(themes={f"theme-{n:03}": Theme(title=title) for n in range(themes)})
    column = column_of(words={"min": "400", "max": "1200"})
    return new_file_address(BASE, "coaching", Setting(column, words, People(people={})))


def text_in(address: str) -> str:
    return parse_qs(urlsplit(address).query).get("value", [""])[0]


def test_it_leads_into_the_column_s_folder_and_names_the_file() -> None:
    parts = urlsplit(address_with(3))
    assert parts.path == "/example-org/second-thursday/new/main/case_studies/coaching"
    assert parse_qs(parts.query)["filename"] == ["your-title.md"]
    assert not set(parts.query) & set(" \n\"'<>`{}+")


def test_the_draft_is_read_without_errors_and_has_no_field_of_an_editor() -> None:
    text = text_in(address_with(3))
    entry = entry_of(text)
    assert {fault.code for fault in entry.diagnostics} == {"lacking"}
    assert "theme-002" in text
    assert "The column wants 400 to 1,200 words." in text
    fields = {path[-1] for path in FOR_THE_EDITOR} - {"status"}
    assert not [field for field in fields if f"{field}:" in text]
    assert "\nstatus: draft\n" in text
    for field in ("standfirst", "client", "questions", "consent", "basis", "scope"):
        assert f"{field}:" in text


@pytest.mark.parametrize("themes", [0, 40, 400, 4000])
def test_the_address_is_never_too_long(themes: int) -> None:
    address = address_with(themes)
    assert len(address) <= LONGEST_ADDRESS
    assert "Write the story here" in text_in(address)


def test_whatever_the_base_is_what_the_addresses_say_is_known() -> None:
    release = judgement_of(publication(), "2026-01-20").release
    known = queries(release)
    for base in (BASE, f"{BASE}/{'x' * 1_000}", f"{BASE}/{'x' * 7_000}"):
        (address,) = new_file_addresses(base, release).values()
        assert urlsplit(address).query in known


def test_without_room_for_explanations_the_fields_stand_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("columnist.intake.new_file.LONGEST_ADDRESS", 3_000)
    text = text_in(address_with(3))
    front = text.split("---\n")[1]
    assert not re.search(r"# \S", front)
    assert "\n\n" not in front
    assert front.startswith("title: Your title\ncoaches: [your-id]\n")
    assert "#questions:\n#  - text:" in front
    assert "\n\nBegin where it began" in text
    assert {fault.code for fault in entry_of(text).diagnostics} == {"lacking"}
    monkeypatch.setattr("columnist.intake.new_file.LONGEST_ADDRESS", 300)
    assert text_in(address_with(3)) == ""
