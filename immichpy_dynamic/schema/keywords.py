"""Keywords of JSON Schema for ``jsonschema``, with bounded work.

``jsonschema`` validates the same value again on each path to it, compares items of arrays pair by pair, and
puts whole values into messages that are not used. These functions return the same results with less work.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

from .budget import active, spend
from .patterns import search

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

Keyword = Callable[[Any, Any, Any, Any], "Iterator[ValidationError] | None"]
"""Accepts the validator, the keyword's value, the value to validate and the schema that has the keyword."""

_MOST_CAUSES = 100
_FRAMES_FOR_REFERENCES = 150
_NULL = {"type": "null"}


def bounded(usual: Mapping[str, Keyword]) -> dict[str, Keyword]:
    """Return the functions for all keywords.

    Args:
        usual: the functions of the JSON Schema draft.
    """
    own: dict[str, Keyword] = {
        "$ref": _remembering(usual["$ref"]),
        "allOf": _all_of,
        "anyOf": _any_of,
        "oneOf": _one_of,
        "not": _rule(lambda validator, part, value: not _is_valid(validator, part, value)),
        "type": _rule(lambda validator, kinds, value: any(validator.is_type(value, kind) for kind in _listed(kinds))),
        "pattern": _rule(lambda _, pattern, value: not isinstance(value, str) or search(pattern, value)),
        "uniqueItems": _rule(lambda _, wanted, value: not wanted or not isinstance(value, list) or _are_unique(value)),
        "enum": _enum(usual["enum"]),
        "minItems": _rule(lambda _, least, value: not isinstance(value, list) or len(value) >= least),
        "maxItems": _rule(lambda _, most, value: not isinstance(value, list) or len(value) <= most),
        "minProperties": _rule(lambda _, least, value: not isinstance(value, dict) or len(value) >= least),
        "maxProperties": _rule(lambda _, most, value: not isinstance(value, dict) or len(value) <= most),
    }
    return {name: _counted({**usual, **own}[name]) for name in usual}


def _counted(keyword: Keyword) -> Keyword:
    # Not a generator: each additional frame reduces the depth to which values may be nested.
    def judge(validator: Any, wanted: Any, value: Any, schema: Any) -> Iterator[ValidationError] | None:
        spend()
        return keyword(validator, wanted, value, schema)

    return judge


def _rule(fits: Callable[[Any, Any, Any], bool]) -> Keyword:
    def judge(validator: Any, wanted: Any, value: Any, _schema: Any) -> Iterator[ValidationError] | None:
        return None if fits(validator, wanted, value) else iter([_error()])

    return judge


def _error(causes: Sequence[ValidationError] = ()) -> ValidationError:
    from jsonschema import ValidationError

    return ValidationError("", context=causes)


def _is_valid(validator: Any, schema: Any, value: Any) -> bool:
    budget = active()
    if budget is None:
        return bool(validator.evolve(schema=schema).is_valid(value))
    key = ("valid", id(schema), id(value))
    known = budget.remembered(key)
    if known is None:
        known = budget.remember(key, bool(validator.evolve(schema=schema).is_valid(value)), (schema, value))
    return bool(known)


def _remembering(reference: Keyword) -> Keyword:
    """Follow a reference, unless the value is already known to match the referenced schema."""

    def judge(validator: Any, wanted: Any, value: Any, schema: Any) -> Iterator[ValidationError]:
        _check_depth()
        budget, key = active(), ("reference", wanted, id(value))
        if budget is not None and budget.remembered(key):
            return
        errors = iter(reference(validator, wanted, value, schema) or ())
        first = next(errors, None)
        if first is not None:
            yield first
            yield from errors
        elif budget is not None:
            budget.remember(key, outcome=True, alive=value)

    return judge


def _check_depth() -> None:
    """Raise RecursionError before Python does: the library that resolves references does not survive that."""
    try:
        sys._getframe(sys.getrecursionlimit() - _FRAMES_FOR_REFERENCES)  # noqa: SLF001 - documented, and quick
    except ValueError:
        return
    raise RecursionError


def _all_of(validator: Any, parts: Any, value: Any, _schema: Any) -> Iterator[ValidationError]:
    for index, part in enumerate(parts):
        if not _is_valid(validator, part, value):
            yield from validator.descend(value, part, schema_path=index)


def _any_of(validator: Any, parts: Any, value: Any, _schema: Any) -> Iterator[ValidationError]:
    if any(_is_valid(validator, part, value) for part in parts):
        return
    causes: list[ValidationError] = []
    if len(parts) == 2 and _NULL in parts and value is not None:
        # The issues of a nullable reference are those of the referenced schema.
        index = 1 - parts.index(_NULL)
        causes = list(islice(validator.descend(value, parts[index], schema_path=index), _MOST_CAUSES))
    yield _error(causes)


def _one_of(validator: Any, parts: Any, value: Any, _schema: Any) -> Iterator[ValidationError]:
    if sum(_is_valid(validator, part, value) for part in parts) != 1:
        yield _error()


def _enum(usual: Keyword) -> Keyword:
    def judge(validator: Any, values: Any, value: Any, schema: Any) -> Iterator[ValidationError]:
        spend(len(values) // 1000)
        if isinstance(value, (dict, list)):  # enums in documents have no such values
            yield _error()
        elif isinstance(value, str):
            if value not in values:
                yield _error()
        else:
            yield from usual(validator, values, value, schema) or ()

    return judge


def _are_unique(values: list[Any]) -> bool:
    seen = set()
    for value in values:
        spend()
        seen.add(_comparable(value))
    return len(seen) == len(values)


def _comparable(value: Any) -> Any:
    """Return a key that is equal for equal JSON values: ``1`` and ``1.0`` are equal, ``1`` and ``true`` are not."""
    if isinstance(value, dict):
        spend(len(value))
        return "object", frozenset((name, _comparable(child)) for name, child in value.items())
    if isinstance(value, list):
        spend(len(value))
        return "array", tuple(map(_comparable, value))
    return ("boolean", value) if isinstance(value, bool) else value


def _listed(kinds: Any) -> Sequence[str]:
    return [kinds] if isinstance(kinds, str) else kinds
