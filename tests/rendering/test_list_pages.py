"""Lists that go on for several pages: each says which one it is."""

from __future__ import annotations

from columnist.domain.settings import Settings
from columnist.publication import edition_of
from columnist.rendering.composition import compose
from tests.building import case_study, judgement_of, publication

MANY = {
    f"story_{number}": case_study(
        title=f"Story {number}", publish_on=f"2026-0{number}-05", off_cadence=True, tags=["nhs"]
    )
    for number in range(1, 5)
}


def test_no_two_pages_have_the_same_title_or_description() -> None:
    settings = Settings(name="Stories", url="https://example.org/", per_page=2)
    edition = edition_of(judgement_of(publication(**MANY), "2026-06-01"), settings=settings)
    lists = [one for one in compose(edition, description="").pages if one.kind != "piece"]

    assert {"coaching/page/2/", "themes/confidence/page/2/", "tags/nhs/page/2/"} <= {
        one.path for one in lists
    }
    for said in ([one.title for one in lists], [one.description for one in lists]):
        assert len(said) == len(set(said))
