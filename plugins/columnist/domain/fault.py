"""A fault of a whole model, shown at one of its keys. Knows no field by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import ValidationError
from pydantic_core import InitErrorDetails

if TYPE_CHECKING:
    from pydantic_core import PydanticCustomError


def at_key(
    path: tuple[str | int, ...], fault: PydanticCustomError | str, found: object = None
) -> ValidationError:
    """Return what a validator of a model raises for a fault at a key in it.

    pydantic takes apart a `ValidationError` that a validator raises, and sets its own path before
    each of the faults. `fault` is a misfit, or one of pydantic's own names, such as `missing`.
    """
    details = InitErrorDetails(type=fault, loc=path, input=found)
    return ValidationError.from_exception_data("", [details])
