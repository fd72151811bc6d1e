"""Faults of a whole model: at its keys, told with those of its fields. Knows no field by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pydantic import ModelWrapValidatorHandler
    from pydantic_core import ErrorDetails


def fault_at(
    path: tuple[str | int, ...], fault: PydanticCustomError | str, found: object = None
) -> InitErrorDetails:
    """Return a fault of a model at a key in it.

    It is a misfit, or one of pydantic's own names, such as `missing`.
    """
    return InitErrorDetails(type=fault, loc=path, input=found)


def told_at_once(faults: Iterable[InitErrorDetails]) -> ValidationError:
    """Return what a validator of a model raises for faults at keys in it.

    pydantic takes apart a `ValidationError` that a validator raises, and sets its own path before
    each of the faults.
    """
    return ValidationError.from_exception_data("", list(faults))


def read_with(
    handler: ModelWrapValidatorHandler[Any], value: object, faults: Iterable[InitErrorDetails]
) -> Any:  # noqa: ANN401 - whatever model it is
    """Read a model to which more is wrong than its fields know, and tell all of it together."""
    found = list(faults)
    try:
        model = handler(value)
    except ValidationError as fault:
        raise told_at_once([*map(_again, fault.errors(include_url=False)), *found]) from None
    if found:
        raise told_at_once(found)
    return model


def _again(error: ErrorDetails) -> InitErrorDetails:
    """Return a fault as it was raised: the errors of pydantic are told in another form."""
    context = error.get("ctx", {})
    if "said" in context:
        ours = PydanticCustomError(error["type"], "{said}", context)
        return fault_at(error["loc"], ours, error["input"])
    return InitErrorDetails(type=error["type"], loc=error["loc"], input=error["input"], ctx=context)
