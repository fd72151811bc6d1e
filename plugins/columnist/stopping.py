"""What stops a release from going out, and what is only left out of it.

One contributor's mistake must not keep another's piece from its day: a fault stops what it is in.
In files that all share, and in pieces that readers expect or already see, it stops everything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from columnist.content.layout import Role, spot_of

if TYPE_CHECKING:
    from columnist.catalogue.states import Standing
    from columnist.content.entry import Entry
    from columnist.domain.diagnostic import Diagnostic
    from columnist.publication import Judgement

WITHHOLDING_VARIABLE: Final = "COLUMNIST_WITHHOLD_FAULTY"
"""Set in the environment by `columnist publish` for the build that it runs: an error in a piece
that is neither due nor live leaves out that piece and stops nothing. Not meant to be set by hand.
"""

_SHARED = frozenset({Role.VOCABULARY, Role.PEOPLE, Role.COLUMN})


def stopping_faults(judgement: Judgement) -> tuple[Diagnostic, ...]:
    """Return the errors in shared files and in pieces that are due or live."""
    errors = (fault for fault in judgement.diagnostics if fault.is_error)
    return tuple(fault for fault in errors if _stops(judgement, fault))


def shared_faults(judgement: Judgement) -> tuple[Diagnostic, ...]:
    """Return the errors without whose mending nothing can be shown, not even to an editor."""
    errors = (fault for fault in judgement.diagnostics if fault.is_error)
    return tuple(
        fault
        for fault in errors
        if _piece_at(judgement, fault.place.path) is None and _is_shared(judgement, fault)
    )


def withheld_pieces(judgement: Judgement) -> tuple[Entry, ...]:
    """Return the pieces with an error that stops nothing but themselves."""
    faulty = {fault.place.path for fault in judgement.diagnostics if fault.is_error}
    standings = judgement.standings.values()
    return tuple(one.entry for one in standings if one.entry.path in faulty and not one.is_expected)


def _stops(judgement: Judgement, fault: Diagnostic) -> bool:
    piece = _piece_at(judgement, fault.place.path)
    return _is_shared(judgement, fault) if piece is None else piece.is_expected


def _piece_at(judgement: Judgement, path: str) -> Standing | None:
    standings = judgement.standings.values()
    return next((one for one in standings if one.entry.holds(path)), None)


def _is_shared(judgement: Judgement, fault: Diagnostic) -> bool:
    """Tell whether a fault that is of no piece lies in what all or a column's pieces need."""
    path = fault.place.path
    folder = judgement.collection.vocabulary_sheet.path.removesuffix("vocabulary.yml")
    if not path.startswith(folder):
        return True
    relative = path.removeprefix(folder)
    spot = spot_of(relative)
    # A folder that lacks its column.yml takes a whole column away; other strays only themselves.
    lacks_column = fault.code == "missing-file" and "/" not in relative
    return lacks_column or (spot is not None and spot.role in _SHARED)
