"""The page of an unpublished piece, as an editor sees it in the whole site's preview."""

from __future__ import annotations

from typing import Any

import pytest

from columnist.domain.settings import Settings
from columnist.publication import edition_of
from columnist.rendering.composition import compose
from columnist.rendering.views import Banner, PieceView
from tests.building import case_study, judgement_of, publication

AT = "2026-04-15"
SETTINGS = Settings("Stories", "https://example.org/")


def banner_of(**changes: Any) -> Banner | None:  # noqa: ANN401 - as YAML would have it
    judgement = judgement_of(publication(a=case_study(**changes)), AT)
    edition = edition_of(judgement, settings=SETTINGS, shows_waiting=True)
    [view] = [one.content for one in compose(edition, description="").pages if one.kind == "piece"]
    assert isinstance(view, PieceView)
    return view.banner


@pytest.mark.parametrize(
    ("changes", "state", "said"),
    [
        (
            {"publish_on": "2026-04-23"},
            "Scheduled",
            "Planned for 23 April 2026. Readers cannot see this page.",
        ),
        (
            {"publish_on": "2026-04-23", "status": "review"},
            "Review",
            "Planned for 23 April 2026. Readers cannot see this page. Still needed: approval.",
        ),
        (
            {"publish_on": "2026-03-26", "status": "review", "questions": []},
            "Missed",
            (
                "It was planned for 26 March 2026, and was not ready. Readers cannot see this "
                "page. Still needed: approval, questions or outcomes."
            ),
        ),
        (
            {"publish_on": None, "status": "draft", "standfirst": None},
            "Draft",
            "Not planned yet. Readers cannot see this page. Still needed: approval, standfirst.",
        ),
        ({"publish_on": "2026-04-09"}, None, None),
    ],
)
def test_the_banner_says_in_the_words_of_the_schedule_where_the_piece_stands(
    changes: dict[str, Any], state: str | None, said: str | None
) -> None:
    assert banner_of(**changes) == (Banner(state, said) if state and said else None)
