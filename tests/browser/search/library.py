"""A publication made to be searched: two columns, two years, and a word that is not out yet."""

from __future__ import annotations

from tests.building import COLUMN, FOLDER, case_study, publication

AT = "2026-11-20T12:00:00+00:00"
UNHEARD = "zanzibar"
"""Stands in a piece that comes out after `AT`, and nowhere else."""
MANY = 14
"""How many pieces are about overwork: more than the search shows at once."""

_VOCABULARY = """\
themes:
  confidence: {title: Confidence, synonyms: [self-doubt, self-belief]}
  email-overload: {title: Email overload, synonyms: [messages]}
  overwork: {title: Overwork, synonyms: [long hours, burnout]}
  study: {title: Study}
roles: {senior-manager: Senior manager, team-leader: Team leader, engineer: Engineer}
settings: {hospital: Hospital, school: School}
sectors: {nhs: NHS, education: Education}
"""
_SPACE = "JP had filled his inbox until nobody could find the appraisal in it."
_DOORS = "Ruth knew the sound of every door in her school and locked them all herself."
_LEDGER = "Amir kept a ledger of each sentence that he had left unsaid in a meeting."
_SHIFT = "Lena wrote the rota for the night shift on a paper that nobody else could read."


def library() -> dict[str, str | bytes]:
    """The files of the publication."""
    files = publication(
        space=_piece("Space to think", _SPACE, "2026-04-09", "senior-manager", "hospital", "nhs"),
        doors=_piece(
            "The last to leave",
            _DOORS,
            "2025-03-06",
            "team-leader",
            "school",
            "education",
            themes=["overwork"],
            coaches=["priya-raman"],
            sessions="5",
        ),
        coming=_piece(
            "A journey",
            f"She dreamt of {UNHEARD} and of its markets.",
            "2026-12-03",
            "engineer",
            "school",
            "education",
            themes=["study"],
        ),
        **{
            f"shift-{number}": _piece(
                f"Night shift {number}",
                _SHIFT,
                f"2024-{1 + number // 28:02}-{1 + number % 28:02}",
                "team-leader",
                "hospital",
                "nhs",
                themes=["overwork"],
                sessions="8",
            )
            for number in range(MANY - 1)
        },
    )
    files[f"{FOLDER}starts/column.yml"] = COLUMN.replace("title: Coaching", "title: Starts")
    files[f"{FOLDER}starts/ledger.md"] = _piece(
        "Four words in a meeting",
        _LEDGER,
        "2026-05-07",
        "engineer",
        "school",
        "education",
        themes=["confidence", "email-overload"],
        coaches=["priya-raman"],
        sessions="1",
    )
    return files | {f"{FOLDER}vocabulary.yml": _VOCABULARY}


def _piece(
    title: str, said: str, day: str, role: str, setting: str, sector: str, **more: object
) -> str:
    client = {"alias": "JP", "alias_is": "invented", "role": role, "setting": setting}
    return case_study(
        f'{said}\n\n"How do you relate to details?" I asked.',
        title=title,
        standfirst=f"{title}, as the coach tells it.",
        publish_on=day,
        client=client | {"sector": sector},
        **{"off_cadence": True, "tags": [], **more},
    )
