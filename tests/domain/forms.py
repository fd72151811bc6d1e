"""Forms of a value, asked by themselves."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError


def read(form: Any, value: object) -> Any:  # noqa: ANN401 - any form gives its own value
    """Return what a form makes of a value."""
    return TypeAdapter(form).validate_python(value)


def fault(form: Any, value: object) -> tuple[str, str, str]:  # noqa: ANN401 - any form
    """Return code, message and hint of the fault for which a form refuses a value."""
    with pytest.raises(ValidationError) as caught:
        read(form, value)
    (error,) = caught.value.errors()
    return error["type"], error["msg"], str(error.get("ctx", {}).get("hint", ""))
