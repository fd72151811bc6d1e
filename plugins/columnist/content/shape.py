"""Which model stands at a path of keys, and what its fields are called. Reads types, no files."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, get_args, get_origin

from pydantic import BaseModel

from columnist.domain.texts import WORDS

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

Loc = Sequence[str | int]

_NOT_PLAIN: Final = re.compile(r"[\[\]{},?:#]")


def fields_at(model: type[BaseModel], loc: Loc) -> dict[str, FieldInfo]:
    """Return the fields of the model that stands at a path, by the names that authors write.

    The answer is empty where no model stands there.
    """
    annotation: Any = model
    for step in loc:
        annotation = _inside(annotation, step)
    found = None if _is_group(annotation) else _model_in(annotation)
    return _named_fields(found) if found else {}


def _named_fields(model: type[BaseModel]) -> dict[str, FieldInfo]:
    return {info.alias or name: info for name, info in model.model_fields.items()}


def _inside(annotation: Any, step: str | int) -> Any:  # noqa: ANN401
    if isinstance(step, int):
        return annotation
    model = _model_in(annotation)
    if model is not None and not _is_group(annotation):
        info = _named_fields(model).get(step)
        return info.annotation if info else None
    return _value_type(annotation)


def _is_group(annotation: Any) -> bool:  # noqa: ANN401
    return any(get_origin(part) is dict for part in _parts(annotation))


def _value_type(annotation: Any) -> Any:  # noqa: ANN401
    groups = [part for part in _parts(annotation) if get_origin(part) is dict]
    return get_args(groups[0])[1] if groups else None


def is_list(info: FieldInfo) -> bool:
    """Whether a field takes a list."""
    return any(get_origin(part) is tuple for part in _parts(info.annotation))


def takes_words(info: FieldInfo) -> bool:
    """Whether a field takes what somebody wants to say, be it in each item of a list."""
    return any(part is WORDS for part in (*_parts(info.annotation), *info.metadata))


def words_of(annotation: Any) -> tuple[str, ...]:  # noqa: ANN401
    """Return the words that a type takes, where its definition lists them.

    >>> from columnist.domain.consent import Scope
    >>> words_of(Scope | None), words_of(str)
    (('anonymised', 'identifiable'), ())
    """
    kinds = (part for part in _parts(annotation) if isinstance(part, type))
    return tuple(word.value for kind in kinds if issubclass(kind, StrEnum) for word in kind)


def _parts(annotation: Any) -> list[Any]:  # noqa: ANN401
    """Return an annotation with everything it is made of, outermost first."""
    found, waiting = [], [annotation]
    while waiting:
        part = waiting.pop(0)
        found.append(part)
        waiting.extend(get_args(part))
    return found


def _model_in(annotation: Any) -> type[BaseModel] | None:  # noqa: ANN401
    models = (part for part in _parts(annotation) if isinstance(part, type))
    return next((part for part in models if issubclass(part, BaseModel)), None)


def example_of(info: FieldInfo) -> str:
    """Return a field's first example as it would be typed, or an empty text."""
    return _typed(info.examples[0]) if info.examples else ""


def _typed(example: Any) -> str:  # noqa: ANN401
    if isinstance(example, list):
        return f"[{', '.join(map(_in_brackets, example))}]"
    if isinstance(example, dict):
        pairs = (f"{key}: {_in_brackets(value)}" for key, value in example.items())
        return f"{{{', '.join(pairs)}}}"
    return str(example).lower() if isinstance(example, bool) else str(example)


def _in_brackets(example: Any) -> str:  # noqa: ANN401
    typed = _typed(example)
    return f'"{typed}"' if isinstance(example, str) and _NOT_PLAIN.search(typed) else typed
