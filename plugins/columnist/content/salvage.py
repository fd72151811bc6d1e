"""What is left of fields of which some are faulty: so much that the rest can still be checked.

Only what a model refuses is left out: of a list the item, of a group the field. Knows no file.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel, ValidationError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from collections.abc import Set as AbstractSet

    from pydantic_core import ErrorDetails

    from columnist.content.nodes import Plain

Loc = tuple[str | int, ...]
"""The way from the top of a document to a value in it: keys and positions in lists."""

LeftOut = dict[Loc, tuple[int, ...]]
"""Of each list that has lost items, how many kept ones stand before each that it lost."""

Model = TypeVar("Model", bound=BaseModel)


def salvaged(
    values: Mapping[str, Plain],
    model: type[Model],
    *,
    instead: Mapping[str, Plain],
    whole: AbstractSet[str] = frozenset(),
) -> tuple[Model, LeftOut]:
    """Return the fields that are well, and which items their lists have lost.

    `instead` is enough for the model by itself, and stands in for what it needs and does not get.
    Of the fields in `whole` nothing is taken if anything in them is faulty.
    """
    cuts: set[Loc] = set()
    while True:
        left_out = _positions(cuts)
        kept = _without(dict(values), cuts, ())
        given = {key: value for key, value in kept.items() if value not in (None, "")}
        try:
            return model.model_validate({**instead, **given}), left_out
        except ValidationError as fault:
            faulty = {
                way[:1] if way[0] in whole else way
                for error in fault.errors(include_url=False)
                for way in _ways(error, values, left_out)
            }
        # What has been left out is not found faulty again, so that this comes to its end.
        assert not faulty <= cuts  # noqa: S101
        cuts |= faulty


def as_typed(loc: Loc, left_out: LeftOut) -> Loc:
    """Return the way in the document to a value of what was salvaged from it.

    >>> as_typed(("themes", 1), {("themes",): (0,)})
    ('themes', 2)
    """
    if not left_out:
        return loc
    way: Loc = ()
    for step in loc:
        lost = left_out.get(way, ())
        way += (step + bisect_right(lost, step) if isinstance(step, int) else step,)
    return way


def _positions(cuts: AbstractSet[Loc]) -> LeftOut:
    numbers: dict[Loc, list[int]] = defaultdict(list)
    for *way, last in cuts:
        if isinstance(last, int):
            numbers[tuple(way)].append(last)
    return {
        way: tuple(number - before for before, number in enumerate(sorted(lost)))
        for way, lost in numbers.items()
    }


def _without(value: dict[str, Plain], cuts: AbstractSet[Loc], way: Loc) -> dict[str, Plain]:
    kept = ((key, one) for key, one in value.items() if (*way, key) not in cuts)
    return {key: _inside(one, cuts, (*way, key)) for key, one in kept}


def _inside(value: Plain, cuts: AbstractSet[Loc], way: Loc) -> Plain:
    if isinstance(value, dict):
        return _without(value, cuts, way)
    if isinstance(value, list):
        kept = (pair for pair in enumerate(value) if (*way, pair[0]) not in cuts)
        return [_inside(one, cuts, (*way, number)) for number, one in kept]
    return value


def _ways(error: ErrorDetails, values: Mapping[str, Plain], left_out: LeftOut) -> Iterator[Loc]:
    """Yield the ways to what an error is about, as far as they lead in the document."""
    loc = error["loc"]
    if error["type"] == "too_long":
        most, has = error["ctx"]["max_length"], error["ctx"]["actual_length"]
        for number in range(most, has):
            yield as_typed((*loc, number), left_out)
        return
    yield _reached(as_typed(loc[:-1] if error["type"] == "missing" else loc, left_out), values)


def _reached(loc: Loc, values: Mapping[str, Plain]) -> Loc:
    """Return a way as far as it leads: a text has no fields, and pydantic names some."""
    here: Plain = dict(values)
    for number, step in enumerate(loc):
        if isinstance(here, list) and isinstance(step, int):
            here = here[step]
            continue
        if not isinstance(here, dict) or step not in here:
            return loc[:number]
        here = here[str(step)]
    return loc
