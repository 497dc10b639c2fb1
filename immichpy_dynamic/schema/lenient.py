"""Build an object from a response that does not match its schema.

Unknown enum value → open member; bad date → the string; missing required field → ``None``;
a value of another type → the value as received. Nothing here raises.
"""

from __future__ import annotations

from typing import Any

from ..spec.normalise import Schema, reference_name
from .checked import REFUSALS, convert
from .compiler import TypeCompiler
from .enums import open_enums
from .model import fields_of, is_model
from .plain import kinds_of


def build(types: TypeCompiler, schema: Schema, value: Any) -> Any:
    """Return ``value`` (decoded JSON) as the type of ``schema``, as far as possible."""
    with open_enums():
        return _build(types, schema, value)


def _build(types: TypeCompiler, schema: Schema, value: Any) -> Any:
    try:
        return convert(value, types.of(schema))
    except REFUSALS:
        pass
    try:
        return _piecewise(types, schema, value)
    except RecursionError:
        return value


def _piecewise(types: TypeCompiler, schema: Schema, value: Any) -> Any:
    name = reference_name(schema) if "$ref" in schema else None
    if name is not None:
        target = types.spec.schema(name)
        if "$ref" in target:
            return _build(types, target, value)
        schema = target
    if isinstance(value, dict) and name is not None and is_model(schema):
        return _build_model(types, name, schema, value)
    parts = schema.get("anyOf") or schema.get("oneOf")
    if value is not None and parts:
        return _build(types, _likeliest(types, parts, value), value)
    if isinstance(value, dict):
        values = schema.get("additionalProperties", {})
        return {key: _build(types, values, child) for key, child in value.items()} if values else value
    if isinstance(value, list) and "items" in schema:
        return [_build(types, schema["items"], child) for child in value]
    if isinstance(value, float) and value.is_integer() and "integer" in kinds_of(schema):
        return _build(types, schema, int(value))
    return value


def _build_model(types: TypeCompiler, name: str, schema: Schema, value: dict[str, Any]) -> Any:
    struct = types.model(name)
    assert struct is not None  # noqa: S101 - whatever is_model() describes has a class
    given: dict[str, Any] = {}
    for field in fields_of(schema):
        if field.wire_name in value:
            given[field.name] = _build(types, field.schema, value[field.wire_name])
        elif field.required:
            given[field.name] = None
    return struct(**given)


def _likeliest(types: TypeCompiler, parts: list[Schema], value: Any) -> Schema:
    """Return the alternative for values of this kind that shares most keys with ``value``, or the first of all."""
    kind = _KINDS.get(type(value), "")

    def likeness(part: Schema) -> tuple[bool, int]:
        schema = types.spec.resolve(part)
        keys = schema.get("properties", {}).keys() & value.keys() if isinstance(value, dict) else ()
        return kind in kinds_of(schema), len(keys)

    return max((part for part in parts if part != {"type": "null"}), key=likeness, default=parts[0])


_KINDS = {dict: "object", list: "array", str: "string", bool: "boolean", int: "integer", float: "number"}
