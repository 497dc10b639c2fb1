"""Models as plain data: dictionaries with Python names or JSON names, and schemas without references."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

import msgspec
from msgspec import UNSET

from ..spec.model import Spec
from ..spec.normalise import Schema, reference_name
from .json_form import to_wire

_SCALARS = frozenset({str, int, float, bool, type(None)})


class DumpOptions(msgspec.Struct, frozen=True):
    """Options of converting models to dictionaries."""

    json: bool = False
    """Whether values become JSON types; otherwise enum members, datetimes and dates are kept."""
    by_alias: bool = False
    """Whether keys are JSON names; otherwise they are Python names."""
    exclude_none: bool = False
    exclude_defaults: bool = False
    exclude_absent: bool = False
    """Whether ``None`` is left out where the schema does not admit null, because the field was not given."""


LOSSLESS = DumpOptions(json=True, by_alias=True, exclude_absent=True)
"""The options for the form in which a server sends a model."""


def dumped(value: Any, options: DumpOptions) -> Any:
    """Return a value in which all models are dictionaries."""
    if type(value) in _SCALARS:
        return value
    if isinstance(value, msgspec.Struct):
        return dumped_fields(value, options)
    if isinstance(value, Mapping):
        return {key: dumped(item, options) for key, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [dumped(item, options) for item in value]
    return to_wire(value) if options.json else value


def dumped_fields(
    model: msgspec.Struct,
    options: DumpOptions,
    include: Collection[str] | None = None,
    exclude: Collection[str] | None = None,
) -> dict[str, Any]:
    """Return the fields of a model that have a value.

    Args:
        model: a model.
        options: the form of values and names.
        include: Python names of the only fields to return.
        exclude: Python names of fields to leave out.
    """
    kind: Any = type(model)
    never_null: Collection[str] = getattr(kind, "_never_null", frozenset())
    defaults = dict(zip(kind.__struct_fields__[::-1], kind.__struct_defaults__[::-1], strict=False))
    names = kind.__struct_encode_fields__ if options.by_alias else kind.__struct_fields__
    data: dict[str, Any] = {}
    for field, name in zip(kind.__struct_fields__, names, strict=True):
        value = getattr(model, field)
        if value is UNSET or (include is not None and field not in include) or (exclude and field in exclude):
            continue
        if value is None and (options.exclude_none or (options.exclude_absent and field in never_null)):
            continue
        if options.exclude_defaults and field in defaults and value is defaults[field]:
            continue
        data[name] = dumped(value, options)
    return data


def inlined(spec: Spec, schema: Schema, within: tuple[str, ...] = ()) -> Schema:
    """Return a schema in which each reference is replaced by the referenced schema.

    Args:
        spec: the document.
        schema: a normalised schema.
        within: names of the enclosing schemas; a reference to one of them becomes any object.
    """
    if "$ref" in schema:
        name = reference_name(schema)
        if name in within:
            return {"type": "object", "title": name}
        return inlined(spec, spec.schema(name), (*within, name))
    return {key: _inlined(spec, value, within, is_map=key == "properties") for key, value in schema.items()}


def _inlined(spec: Spec, value: Any, within: tuple[str, ...], *, is_map: bool) -> Any:
    if isinstance(value, dict):
        if is_map:
            return {name: inlined(spec, schema, within) for name, schema in value.items()}
        return inlined(spec, value, within)
    return [_inlined(spec, item, within, is_map=False) for item in value] if isinstance(value, list) else value
