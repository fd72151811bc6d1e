"""The words that entries use are held against the vocabulary, the people and each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from columnist.catalogue.references import reference_faults
from tests.building import VOCABULARY, case_study, collection_of, publication
from tests.telling import told_by_file

if TYPE_CHECKING:
    from collections.abc import Mapping

WORDS = "case_studies/vocabulary.yml"
PEOPLE = "case_studies/people.yml"


def faults(files: Mapping[str, str | bytes]) -> list[str]:
    return told_by_file(reference_faults(collection_of(files)))


def faults_of(**changes: Any) -> list[str]:  # noqa: ANN401 - as YAML would have it
    return faults(publication(a=case_study(**changes)))


def hint_of(**changes: Any) -> str:  # noqa: ANN401 - as YAML would have it
    (fault,) = reference_faults(collection_of(publication(a=case_study(**changes))))
    return fault.hint


def test_known_words_have_no_fault() -> None:
    client = {"alias": "JP", "role": "senior-manager", "setting": "hospital", "sector": "nhs"}
    questions = [{"text": "Why?", "theme": "email-overload"}]
    commentary = {"by": "priya-raman", "text": "So."}

    assert faults_of(client=client, questions=questions, commentary=commentary) == []
    assert faults_of(client=None, questions=None, commentary={"by": "client", "text": "So."}) == []


@pytest.mark.parametrize(
    ("changes", "told_as"),
    [
        (
            {"themes": ["confidence", "confidnce"]},
            'a.md:7:24 unknown-theme The theme "confidnce" is not in vocabulary.yml.',
        ),
        (
            {"questions": [{"text": "Why?", "theme": "study"}]},
            'a.md:11:39 unknown-theme The theme "study" is not in vocabulary.yml.',
        ),
        (
            {"client": {"role": "boss"}},
            'a.md:9:18 unknown-role The role "boss" is not in vocabulary.yml.',
        ),
        (
            {"client": {"setting": "ship"}},
            'a.md:9:21 unknown-setting The setting "ship" is not in vocabulary.yml.',
        ),
        (
            {"client": {"sector": "navy"}},
            'a.md:9:20 unknown-sector The sector "navy" is not in vocabulary.yml.',
        ),
        (
            {"coaches": ["nobody"]},
            'a.md:4:11 unknown-person The person "nobody" is not in people.yml.',
        ),
        (
            {"commentary": {"by": "somebody", "text": "So."}},
            'a.md:13:20 unknown-person The person "somebody" is not in people.yml.',
        ),
    ],
)
def test_an_unknown_word_is_told_where_it_stands(changes: dict[str, Any], told_as: str) -> None:
    assert faults_of(**changes) == [told_as]


def test_an_unknown_word_is_told_with_the_one_that_was_meant_or_with_those_that_are_known() -> None:
    assert hint_of(themes=["confidences"]) == 'Did you mean "confidence"?'
    assert hint_of(coaches=["dorothy-lario"]) == 'Did you mean "dorothy-larios"?'
    assert hint_of(themes=["xyzzy"]) == (
        "Known are: confidence, email-overload. A new theme is added to vocabulary.yml."
    )


@pytest.mark.parametrize(
    ("status", "severity"), [("draft", "warning"), ("review", "error"), ("approved", "error")]
)
def test_a_draft_whose_coach_is_yet_to_be_named_holds_nothing_up(
    status: str, severity: str
) -> None:
    piece = case_study(status=status, coaches=["your-id"])
    (fault,) = reference_faults(collection_of(publication(a=piece)))
    known = publication(a=piece) | {PEOPLE: "your-id: {name: Kay}\n"}

    assert (fault.code, fault.severity) == ("unknown-person", severity)
    assert reference_faults(collection_of(known)) == []


def test_of_many_known_words_twenty_are_named() -> None:
    themes = "".join(f"  theme-{number:02}: {{title: T}}\n" for number in range(25))
    files = publication(a=case_study(themes=["xyzzy"])) | {WORDS: f"themes:\n{themes}"}

    hints = [fault.hint for fault in reference_faults(collection_of(files))]

    assert any("theme-19 and 5 more. A new theme" in hint for hint in hints)


def test_no_replaced_theme_is_listed_and_for_one_that_was_meant_its_replacement_is_named() -> None:
    more = (
        "  inbox: {title: Inbox, replaced_by: mail}\n  mail: {title: Mail, replaced_by: letters}\n"
    )
    lost = "  lost: {title: Lost, replaced_by: nowhere}\n"
    words = VOCABULARY.replace("roles:", f"{more}{lost}  letters: {{title: Letters}}\nroles:")

    def hint(theme: str) -> str:
        files = publication(a=case_study(themes=[theme])) | {WORDS: words}
        found = reference_faults(collection_of(files))
        (fault,) = (one for one in found if one.place.path.endswith("a.md"))
        return fault.hint

    assert hint("xyzzy").startswith("Known are: confidence, email-overload, letters. A new")
    assert hint("inbx") == 'Did you mean "letters"?'


def test_where_no_word_is_known_yet_the_cure_is_to_add_it() -> None:
    files = publication(a=case_study(client=None)) | {WORDS: ""}

    assert [fault.hint for fault in reference_faults(collection_of(files))] == [
        "Add it to vocabulary.yml."
    ]


@pytest.mark.parametrize("path", [WORDS, PEOPLE])
def test_a_shared_file_that_cannot_be_read_is_one_fault_and_not_one_in_each_piece(
    path: str,
) -> None:
    assert faults(publication(a=case_study()) | {path: "a: ["}) == []


def test_a_fault_in_a_shared_file_hides_none_in_the_pieces() -> None:
    words = VOCABULARY.replace("{title: Email overload}", "{titel: Email overload}")
    people = "dorothy-larios: {name: Dorothy Larios, url: x}\nPriya Raman: {name: Priya Raman}\n"
    files = publication(
        a=case_study(
            themes=["email-overload", "xyzzy"],
            coaches=["dorothy-larios", "priya-raman", "nobody"],
            client={"alias": "JP", "role": "boss"},
        )
    )

    assert faults(files | {WORDS: words, PEOPLE: people}) == [
        'a.md:7:28 unknown-theme The theme "xyzzy" is not in vocabulary.yml.',
        'a.md:9:33 unknown-role The role "boss" is not in vocabulary.yml.',
        'a.md:4:44 unknown-person The person "nobody" is not in people.yml.',
    ]


def test_a_group_that_cannot_be_read_makes_no_word_of_it_unknown() -> None:
    words = VOCABULARY.replace("themes:", "theme:").replace("{hospital: Hospital}", "hospital")
    client = {"alias": "JP", "role": "boss", "setting": "ship"}

    assert faults(publication(a=case_study(client=client)) | {WORDS: words}) == [
        'a.md:9:33 unknown-role The role "boss" is not in vocabulary.yml.'
    ]


@pytest.mark.parametrize("key", ["related: [email-overload]", "replaced_by: email-overload"])
def test_a_theme_with_a_fault_is_there_for_the_others(key: str) -> None:
    words = VOCABULARY.replace("{title: Email overload}", f"{{}}\n  a: {{title: A, {key}}}")

    assert faults(publication() | {WORDS: words}) == []


def test_a_theme_that_has_been_replaced_is_told_with_the_one_that_took_its_place() -> None:
    words = VOCABULARY.replace(
        "roles:", "  inbox: {title: The inbox, replaced_by: email-overload}\nroles:"
    )
    files = publication(a=case_study(themes=["inbox"])) | {WORDS: words}

    assert faults(files) == [
        'a.md:7:10 replaced-theme The theme "inbox" has been replaced by "email-overload".'
    ]


@pytest.mark.parametrize(
    ("theme", "told_as"),
    [
        (
            "a: {title: A, related: [confidence, confidnce]}",
            'vocabulary.yml:2:39 unknown-theme The theme "confidnce" is not in vocabulary.yml.',
        ),
        (
            "a: {title: A, related: [xyzzy]}",
            'vocabulary.yml:2:27 unknown-theme The theme "xyzzy" is not in vocabulary.yml.',
        ),
        (
            "a: {title: A, replaced_by: xyzzy}",
            'vocabulary.yml:2:30 unknown-theme The theme "xyzzy" is not in vocabulary.yml.',
        ),
        (
            "a: {title: A, replaced_by: a}",
            'vocabulary.yml:2:30 unknown-theme The theme "a" has been replaced itself.',
        ),
        ("a: {title: A, replaced_by: confidence}", ""),
    ],
)
def test_the_vocabulary_names_its_own_themes_well(theme: str, told_as: str) -> None:
    words = VOCABULARY.replace("themes:\n", f"themes:\n  {theme}\n")

    assert faults(publication() | {WORDS: words}) == [told_as] * bool(told_as)


@pytest.mark.parametrize(
    ("themes", "hint"),
    [
        ("{title: A, replaced_by: b}", 'Write "confidence".'),
        ("{title: A, replaced_by: a}", "Name the theme that readers are to find now."),
        ("{title: A, replaced_by: xyzzy}", "Name the theme that readers are to find now."),
        ("{title: A, replaced_by: c}", "Name the theme that readers are to find now."),
    ],
)
def test_a_chain_of_replacements_is_told_with_its_end(themes: str, hint: str) -> None:
    more = "b: {title: B, replaced_by: confidence}\n  c: {title: C, replaced_by: xyzzy}"
    words = VOCABULARY.replace("themes:\n", f"themes:\n  a: {themes}\n  {more}\n")
    faults = reference_faults(collection_of(publication() | {WORDS: words}))

    assert faults[0].hint == hint


def test_a_tag_that_gives_no_slug_needs_one_in_the_vocabulary() -> None:
    assert faults_of(tags=["学び"]) == [
        (
            'a.md:8:8 tag-without-slug The tag "学び" gives no address, '
            "because it holds no letter a to z and no digit."
        )
    ]
    named = publication(a=case_study(tags=["学び"])) | {
        WORDS: f"{VOCABULARY}tags: {{学び: manabi}}\n"
    }
    assert faults(named) == []


def test_two_tags_of_one_slug_are_told_at_the_later_one_and_both_are_named() -> None:
    files = publication(
        a=case_study(publish_on="2026-05-07", tags=["time-off"]),
        b=case_study(publish_on="2026-04-09", tags=["Time off"]),
        c=case_study(publish_on="2026-05-21", tags=["Time off"]),
    )

    assert faults(files) == [
        (
            'a.md:8:8 tag-clash The tag "time-off" would have the same page as "Time off", which '
            "stands in case_studies/coaching/b.md."
        )
    ]


def test_the_vocabulary_parts_two_tags_of_one_slug() -> None:
    files = publication(a=case_study(tags=["C", "C++"]))

    assert len(faults(files)) == 1
    assert faults(files | {WORDS: f'{VOCABULARY}tags: {{"C++": c-plus-plus}}\n'}) == []
