"""Links are held against what there is, and against what readers can see."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

import pytest

from columnist.catalogue.link_faults import link_faults
from columnist.catalogue.states import standings
from columnist.content import strict_yaml
from columnist.domain.clock import AsOf
from columnist.publication import judge
from tests.building import FOLDER, case_study, collection_of, publication
from tests.telling import told_by_file

if TYPE_CHECKING:
    from collections.abc import Mapping

    from columnist.domain.diagnostic import Diagnostic

AT = "2026-06-01"
SITE = "https://example.org/t/"
PLACES = frozenset({"s-the-first-week", "s-here", "q-1", "fn:1"})
OWN = f"{SITE}coaching/b/"
BEFORE, MINE, AFTER, COMING, LATER = (
    "2026-04-23",
    "2026-05-07",
    "2026-05-21",
    "2026-06-18",
    "2026-07-02",
)


def faults(files: Mapping[str, str | bytes], at: str = AT) -> list[str]:
    moment = AsOf.parse(at)
    assert moment is not None
    collection = collection_of(files, site_url=SITE)
    standing = standings(collection, at=moment, faulty=frozenset())
    return told_by_file(link_faults(collection, standing, places_of=lambda _: PLACES))


def linking(target: str, *, on: str | None = MINE, **changes: Any) -> str:  # noqa: ANN401 - as YAML would have it
    return case_study(f'[x]({target}) "How do you relate to details?"', publish_on=on, **changes)


def link_to(theirs: str, *, on: str | None = MINE, at: str = AT) -> str:
    found = faults(publication(a=linking("../b/", on=on), b=theirs), at)
    return found[0].partition("which ")[2] if found else ""


def piece(on: str | None, **changes: Any) -> str:  # noqa: ANN401 - as YAML would have it
    return case_study(publish_on=on, **changes)


def test_where_no_address_of_the_site_stands_nobody_asks_where_anything_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Places are worked out when one is asked for, which takes longer than all else together."""

    def asked(*_: object, **__: object) -> NoReturn:
        raise AssertionError

    other = {"alias": "Mona", "role": "senior-manager"}
    files = publication(a=linking("../b/"), b=piece(BEFORE, client=other))
    moment, collection = AsOf.parse(AT), collection_of(files, site_url=SITE)
    assert moment is not None
    monkeypatch.setattr(strict_yaml, "read_events", asked)
    assert judge(collection, at=moment).diagnostics == ()


@pytest.mark.parametrize(
    "target",
    ["#s-here", "../a/#s-here", "/coaching/", "/coaching/#nope", "/", "https://example.org/"],
)
def test_links_to_what_is_always_there_are_well(target: str) -> None:
    assert faults(publication(a=linking(target))) == []


@pytest.mark.parametrize("on", [BEFORE, AFTER])
def test_between_two_public_pieces_links_may_lead_either_way(on: str) -> None:
    assert link_to(piece(on)) == ""


def test_a_public_piece_does_not_lead_to_one_that_has_yet_to_come() -> None:
    assert link_to(piece(COMING)) == "appears later than this piece."
    assert faults(publication(a=linking("../b/"), b=piece(COMING))) == [
        (
            'a.md:14:1 link-to-unpublished The link leads to "../b/", '
            "which appears later than this piece."
        )
    ]


def test_a_coming_piece_leads_to_what_is_there_on_its_day() -> None:
    assert link_to(piece(MINE), on=COMING) == ""
    assert link_to(piece(COMING), on=LATER) == ""
    assert link_to(piece(LATER), on=COMING) == "appears later than this piece."


def test_pieces_of_one_instant_may_lead_to_each_other() -> None:
    assert link_to(piece(COMING), on=COMING) == ""


@pytest.mark.parametrize(
    ("theirs", "reason"),
    [
        (piece(BEFORE, status="withdrawn"), "has been withdrawn."),
        (piece(None), "has no slot yet."),
        (piece(BEFORE, status="review"), "is not public."),
    ],
)
def test_a_public_piece_does_not_lead_to_one_that_readers_cannot_see(
    theirs: str, reason: str
) -> None:
    assert link_to(theirs) == reason


def test_a_coming_piece_may_lead_to_one_that_will_be_made_ready() -> None:
    assert link_to(piece(COMING, status="review"), on=LATER) == ""


@pytest.mark.parametrize("mine", [{"on": None}, {"status": "withdrawn"}])
def test_a_piece_that_has_no_day_or_is_withdrawn_may_lead_anywhere(mine: dict[str, Any]) -> None:
    assert faults(publication(a=linking("../b/", **mine), b=piece(COMING))) == []


@pytest.mark.parametrize(
    ("target", "cure"),
    [
        ("../the-emial/", 'Did you mean "the-email.md"?'),
        ("the-emial.md", 'Did you mean "the-email.md"?'),
        ("two-rota.md", 'Did you mean "two-rotas/index.md"?'),
        ("far-of.md", 'Did you mean "../other/far-off.md"?'),
        ("/themes/confidences/", 'Did you mean "/themes/confidence/"?'),
        ("/xyzzy.pdf", "Write the name of the other piece's file, such as another-piece.md."),
    ],
)
def test_a_link_to_nowhere_is_told_with_the_file_that_was_meant(target: str, cure: str) -> None:
    files = publication(a=linking(target), the_email=piece(BEFORE)) | {
        f"{FOLDER}coaching/two-rotas/index.md": piece(AFTER),
        f"{FOLDER}other/far-off.md": piece(BEFORE),
    }
    (fault,) = broken_in(files)

    assert fault.message == f'The link leads to "{target}", but the site has no such page.'
    assert fault.hint == cure
    written = cure.partition('"')[2].partition('"')[0]
    mended = files | {f"{FOLDER}coaching/a.md": linking(written)}
    assert broken_in(mended) == [] or not written


def test_from_a_folder_of_its_own_a_piece_leads_to_the_file_beside_the_folder() -> None:
    files = publication(the_email=piece(BEFORE))
    mine = f"{FOLDER}coaching/a/index.md"
    (fault,) = broken_in(files | {mine: linking("the-emial.md")})

    assert fault.hint == 'Did you mean "../the-email.md"?'
    assert broken_in(files | {mine: linking("../the-email.md")}) == []


@pytest.mark.parametrize(
    ("target", "cure"),
    [
        ("coaching/the-emial/", 'Did you mean "/coaching/the-email/"?'),
        ("xyzzy.pdf", "Write the address of a page that the site has."),
    ],
)
def test_a_shared_file_leads_to_an_address(target: str, cure: str) -> None:
    files = publication(the_email=piece(BEFORE))
    path = f"{FOLDER}people.yml"
    kay = f"kay: {{name: Kay, url: {SITE}{target}}}\n"
    (fault,) = broken_in(files | {path: f"{files[path]!s}{kay}"})

    assert fault.hint == cure


def broken_in(files: Mapping[str, str | bytes]) -> list[Diagnostic]:
    moment = AsOf.parse(AT)
    assert moment is not None
    found = judge(collection_of(files, site_url=SITE), at=moment).diagnostics
    return [fault for fault in found if fault.code == "broken-link"]


@pytest.mark.parametrize(
    "target", ["/themes/confidence/", "/people/dorothy-larios/", "/tags/first-year-in-post/"]
)
def test_a_list_page_is_there_with_the_piece_itself(target: str) -> None:
    assert faults(publication(a=linking(target))) == []


def test_a_list_page_is_not_there_before_one_of_its_pieces() -> None:
    mine = linking("/themes/email-overload/")

    assert faults(publication(a=mine, b=piece(BEFORE, themes=["email-overload"]))) == []
    assert faults(publication(a=mine, b=piece(COMING, themes=["email-overload"]))) == [
        (
            'a.md:14:1 link-to-unpublished The link leads to "/themes/email-overload/", '
            "which lists no piece that readers can see by then."
        )
    ]
    assert [line.split()[1] for line in faults(publication(a=mine))] == ["broken-link"]


def test_the_second_voice_is_held_to_the_same_rules() -> None:
    voice = {"by": "client", "text": "See [that](../b/)."}
    files = publication(a=piece(MINE, commentary=voice), b=piece(COMING))

    assert [line.split()[1] for line in faults(files)] == ["link-to-unpublished"]


@pytest.mark.parametrize(
    "target",
    [
        OWN,
        "http://Example.org:443/t/coaching/b?x#q-1",
        "https://www.example.org/t/coaching/%62/",
    ],
)
def test_a_whole_address_of_the_site_is_held_to_the_same_rules(target: str) -> None:
    files = publication(a=linking(target), b=piece(COMING))

    assert [line.partition(" The")[0] for line in faults(files)] == [
        "a.md:14:1 link-to-unpublished"
    ]
    assert faults(publication(a=linking(target), b=piece(BEFORE))) == []
    assert [line.split()[1] for line in faults(publication(a=linking(target)))] == ["broken-link"]


@pytest.mark.parametrize(
    "changes",
    [
        {"body": f"See {OWN}."},
        {"corrections": [{"on": "2026-05-10", "note": f"See {OWN}."}]},
        {"commentary": {"by": "client", "text": f"See <{OWN}>."}},
        {"outcomes": [f"More in {OWN}"]},
        {"takeaways": ["As example.org/t/coaching/b/ has it."]},
        {"source": {"publication": OWN, "published_on": "2020-01-01", "rights": "Ours."}},
    ],
)
def test_an_address_is_told_wherever_readers_would_see_it(changes: dict[str, Any]) -> None:
    mine = case_study(publish_on=MINE, questions=None, **changes)

    assert [line.split()[1] for line in faults(publication(a=mine, b=piece(COMING)))] == [
        "link-to-unpublished"
    ]
    assert faults(publication(a=mine, b=piece(BEFORE))) == []


def with_shared(name: str, more: str, **pieces: str) -> list[str]:
    files = publication(**pieces)
    files[f"{FOLDER}{name}"] = f"{files[FOLDER + name]!s}{more}"
    return faults(files)


def test_a_person_leads_to_what_readers_can_see_when_they_first_see_the_person() -> None:
    kay = f"kay: {{name: Kay, url: {OWN}}}\n"
    told = (
        f'people.yml:3:23 link-to-unpublished The link leads to "{OWN}", '
        "which appears later than this piece."
    )

    assert with_shared("people.yml", kay, a=piece(MINE, coaches=["kay"]), b=piece(COMING)) == [told]
    voice = {"by": "kay", "text": "Well."}
    assert with_shared("people.yml", kay, a=piece(MINE, commentary=voice), b=piece(COMING)) == [
        told
    ]
    assert with_shared("people.yml", kay, b=piece(COMING, coaches=["kay"])) == []
    assert with_shared("people.yml", kay, a=piece(MINE), b=piece(COMING)) == []
    assert with_shared("people.yml", kay, a=piece(MINE, coaches=["kay"]), b=piece(BEFORE)) == []
    assert [line.split()[1] for line in with_shared("people.yml", kay)] == ["broken-link"]


def test_a_theme_leads_to_what_readers_can_see_when_they_first_see_the_theme() -> None:
    theme = f'themes: {{rest: {{title: Rest, description: "As in {OWN}"}}}}\n'
    files = publication(a=piece(MINE, themes=["rest"]), b=piece(COMING))
    files[f"{FOLDER}vocabulary.yml"] = theme

    assert [line.split()[1] for line in faults(files)] == ["link-to-unpublished"]
    files[f"{FOLDER}coaching/a.md"] = piece(MINE)
    assert faults(files) == []


def test_a_column_leads_to_what_is_public_now() -> None:
    skip = f'skip: [{{date: 2026-12-24, reason: "As in {OWN}"}}]\n'

    assert with_shared("coaching/column.yml", skip, b=piece(BEFORE)) == []
    assert [
        line.partition("which ")[2]
        for line in with_shared("coaching/column.yml", skip, b=piece(COMING))
    ] == ["is not public."]
    theme = "skip: [{date: 2026-12-24, reason: example.org/t/themes/confidence/}]\n"
    assert with_shared("coaching/column.yml", theme, b=piece(BEFORE)) == []
    assert len(with_shared("coaching/column.yml", theme, b=piece(COMING))) == 1
    home = "skip: [{date: 2026-12-24, reason: See example.org/t/ for more}]\n"
    assert with_shared("coaching/column.yml", home) == []


def of_place(target: str, **more: str) -> list[str]:
    return [line.partition(" ")[2] for line in faults(publication(a=linking(target), **more))]


@pytest.mark.parametrize(
    "place", ["", "s-here", "q-1", "fn:1", "top", "TOP", ":~:text=details", "co-glance", "__config"]
)
def test_a_link_may_lead_to_a_place_that_the_page_has(place: str) -> None:
    assert of_place(f"#{place}") == of_place(f"a.md#{place}") == []
    assert of_place(f"{SITE}coaching/b/#{place}", b=piece(BEFORE)) == []


@pytest.mark.parametrize("target", ["#nope", "a.md#nope", "../b/#here", f"{OWN}#s-h%65r"])
def test_a_place_that_the_page_does_not_have_is_told(target: str) -> None:
    assert of_place(target, b=piece(BEFORE)) == [
        f'broken-link The link leads to "{target}", but that page has no such place.'
    ]


def test_a_link_that_leads_to_nothing_public_is_told_once_whatever_the_place() -> None:
    assert [line.split()[0] for line in of_place("../b/#nope", b=piece(COMING))] == [
        "link-to-unpublished"
    ]
    assert [line.split()[0] for line in of_place("../b/#nope")] == ["broken-link"]


def test_a_person_leads_to_a_place_that_is_there() -> None:
    kay = f"kay: {{name: Kay, url: {OWN}#nope}}\n"
    assert [
        line.split()[1]
        for line in with_shared("people.yml", kay, a=piece(MINE, coaches=["kay"]), b=piece(BEFORE))
    ] == ["broken-link"]


def cure(target: str) -> str:
    moment = AsOf.parse(AT)
    assert moment is not None
    judgement = judge(collection_of(publication(a=PLACED.replace("#x", target))), at=moment)
    found = [fault.hint for fault in judgement.diagnostics if fault.code == "broken-link"]
    return found[0] if found else ""


HEADING = "## The *first* we`ek` &amp; after"
PLACED = case_study(
    f"[x](#x)\n\n{HEADING}\n\nHe said.[^n]\n\n{HEADING}\n\n"
    '"How do you relate to details?"\n\n[^n]: A note.',
    publish_on=MINE,
    commentary={"by": "client", "text": "## Well\n\nIt was."},
)


def test_the_places_are_those_that_the_page_gets() -> None:
    there = ("first-week-after", "first-week-after-2")
    places = (*(f"s-the-{one}" for one in there), "q-1", "fn:1", "fnref:1", "c-s-well")
    assert [cure(f"#{place}") for place in places] == [""] * len(places)
    assert cure("#the-first-week-after") == 'Did you mean "#s-the-first-week-after"?'
    assert cure("#s-the-first-weak-after") == 'Did you mean "#s-the-first-week-after"?'
    assert cure("#zzz").endswith('A heading "Two rotas" is "#s-two-rotas".')


def test_the_places_of_a_text_that_may_take_long_are_not_sought() -> None:
    story = PLACED.replace("He said.", "[" * 60)
    assert cure("#nope")
    moment = AsOf.parse(AT)
    assert moment is not None
    told = judge(collection_of(publication(a=story.replace("#x", "#nope"))), at=moment).diagnostics
    assert {fault.code for fault in told if fault.is_error} == {"too-many-signs"}


def told_at_links(theirs: str, *, more: str = "") -> list[str]:
    """Return the hints at links to a piece that has an error, from another and from its column."""
    files = publication(a=linking("../b/"), b=theirs)
    files[f"{FOLDER}coaching/column.yml"] = f"{files[f'{FOLDER}coaching/column.yml']!s}{more}"
    moment = AsOf.parse(AT)
    assert moment is not None
    found = judge(collection_of(files, site_url=SITE), at=moment).diagnostics
    assert any(fault.is_error and fault.place.path.endswith("/b.md") for fault in found)
    return [fault.hint for fault in found if fault.code == "link-to-unpublished"]


@pytest.mark.parametrize("fault", [{"sessions": "two"}, {"themes": None}, {"coaches": ["nobody"]}])
def test_an_error_that_stops_everything_is_not_told_again_at_each_link(
    fault: dict[str, Any],
) -> None:
    theirs = piece(BEFORE, **fault)
    skip = f'skip: [{{date: 2026-12-24, reason: "As in {OWN}"}}]\n'

    assert told_at_links(theirs) == []
    assert told_at_links(theirs, more=skip) == []


@pytest.mark.parametrize(
    ("on", "fault", "cure"),
    [
        (BEFORE, {"status": "aproved"}, "Mend the error in case_studies/coaching/b.md first."),
        ("2026-4-23", {}, "Mend the error in case_studies/coaching/b.md first."),
        (
            COMING,
            {"sessions": "two"},
            "Take the link away, or link to what readers can see on that day.",
        ),
    ],
)
def test_a_link_to_a_faulty_piece_that_does_not_stop_everything_is_told_with_its_cure(
    on: str, fault: dict[str, Any], cure: str
) -> None:
    assert told_at_links(piece(on, **fault)) == [cure]
