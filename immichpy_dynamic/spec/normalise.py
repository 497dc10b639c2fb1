"""Convert OpenAPI 3.0 schemas to JSON Schema 2020-12, and name the schemas that upstream left inline.

Sources: OpenAPI 3.0.3 §4.7.24 (Schema Object: ``nullable``, boolean ``exclusiveMinimum``), and what
Immich's documents really contain (``default: null`` on integers, patterns beside dates).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .naming import pascal_case

Schema = dict[str, Any]
"""A JSON Schema 2020-12 object."""

REFERENCE = "#/components/schemas/"

# Keywords that constrain values. All others are left out: prose, x-…, xml, readOnly, and those of
# JSON Schema that OpenAPI 3.0 lacks (prefixItems, patternProperties, if), which no document of Immich has.
_KEPT = frozenset(
    {"type", "enum", "const", "format", "pattern", "minLength", "maxLength", "required", "default"}
    | {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
    | {"minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"}
)
_TYPES = frozenset({"null", "boolean", "integer", "number", "string", "array", "object"})
_COMBINERS = ("allOf", "anyOf", "oneOf")
_CONSTRAINTS = _KEPT - {"default"} | {"properties", "items", "additionalProperties", "not", *_COMBINERS}
_NULL: Schema = {"type": "null"}


def normalise(schema: Any, name: str, define: Callable[[str, Schema], str]) -> Schema:
    """Return ``schema`` as JSON Schema 2020-12.

    Args:
        schema: a Schema Object of OpenAPI 3.0 or 3.1 (a JSON Schema is read too).
        name: the name for what is defined here, parent and property, such as ``AlbumResponseDtoOwner``.
        define: called for an inline object, enum or union with its name and its normalised form;
            returns the name it got. The place where it stood then holds a ``$ref``.
    """
    if schema is True or not isinstance(schema, dict):
        return {} if schema is not False else {"not": {}}
    nullable = schema.get("nullable") is True
    if isinstance(schema.get("$ref"), str):
        return _with_null({"$ref": schema["$ref"]}, nullable=nullable)
    result: Schema = {key: schema[key] for key in schema if key in _KEPT}
    _known_types(result)
    _exclusive(result, "minimum", "exclusiveMinimum")
    _exclusive(result, "maximum", "exclusiveMaximum")
    if result.get("format") in ("date-time", "date"):
        # The pattern repeats the format, and costs a regular expression per value.
        result.pop("pattern", None)
    if result.get("default", ...) is None:
        del result["default"]
    result |= _inner(schema, name, define)
    return _with_null(_unwrapped(result), nullable=nullable)


def _inner(schema: Schema, name: str, define: Callable[[str, Schema], str]) -> Schema:
    """Return the schemas within ``schema``, normalised, under their keywords."""
    result: Schema = {}
    if "properties" in schema:
        result["properties"] = {
            key: inline(child, name + pascal_case(key), define) for key, child in schema["properties"].items()
        }
    if "items" in schema:
        result["items"] = inline(schema["items"], name, define)
    additional = schema.get("additionalProperties")
    if additional is False:
        result["additionalProperties"] = False
    elif isinstance(additional, dict) and (value := inline(additional, name + "Value", define)):
        result["additionalProperties"] = value
    if "not" in schema:
        result["not"] = normalise(schema["not"], name, define)
    for combiner in _COMBINERS:
        if combiner in schema:
            result[combiner] = [inline(part, name, define) for part in schema[combiner]]
    return result


def inline(schema: Any, name: str, define: Callable[[str, Schema], str]) -> Schema:
    """Return ``normalise(…)``, moved to its own definition if it is an object, an enum or a union."""
    result = normalise(schema, name, define)
    if result.get("properties") == {}:
        # The object may have any content, which a class without attributes would lose.
        del result["properties"]
    if not _deserves_name(result):
        return result
    types = result.get("type")
    values = result.get("enum", [None])
    nullable = isinstance(types, list) and "null" in types and None in values
    if isinstance(types, list):
        rest = [kind for kind in types if kind != "null"]
        result = {**result, "type": rest[0] if len(rest) == 1 else rest}
        if "enum" in result:
            result["enum"] = [value for value in values if value is not None]
    return _with_null({"$ref": REFERENCE + define(name, result)}, nullable=nullable)


def _deserves_name(schema: Schema) -> bool:
    if "properties" in schema:
        return True
    if "enum" in schema:
        return True
    parts = schema.get("anyOf") or schema.get("oneOf") or ()
    return sum("$ref" in part for part in parts) > 1


def _unwrapped(schema: Schema) -> Schema:
    """Remove an ``allOf`` around one schema, with which OpenAPI 3.0 adds a description to a ``$ref``."""
    parts = schema.get("allOf", ())
    if len(parts) == 1 and _CONSTRAINTS.isdisjoint(schema.keys() - {"allOf"}):
        return dict(parts[0])
    return schema


def _known_types(schema: Schema) -> None:
    """Drop types that JSON does not have (``file``, ``any``)."""
    kinds = schema.pop("type", [])
    known = [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if kind in _TYPES]
    if known:
        schema["type"] = known[0] if len(known) == 1 else known


def _exclusive(schema: Schema, bound: str, flag: str) -> None:
    if isinstance(schema.get(flag), bool) and schema.pop(flag) and bound in schema:
        schema[flag] = schema.pop(bound)


def _with_null(schema: Schema, *, nullable: bool) -> Schema:
    if not nullable:
        return schema
    kind = schema.get("type")
    if kind is None:
        return {"anyOf": [schema, dict(_NULL)]} if schema else schema
    kinds = kind if isinstance(kind, list) else [kind]
    result = {**schema, "type": kinds if "null" in kinds else [*kinds, "null"]}
    if "enum" in result and None not in result["enum"]:
        result["enum"] = [*result["enum"], None]
    return result


def reference_name(schema: Schema) -> str:
    """Return the name that a ``$ref`` to a schema refers to."""
    name: str = schema["$ref"]
    return name.removeprefix(REFERENCE).replace("~1", "/").replace("~0", "~")


def without_null(schema: Schema) -> tuple[Schema, bool]:
    """Return ``schema`` without its null, and whether it had one."""
    kinds = schema.get("type")
    if isinstance(kinds, list) and "null" in kinds and len(kinds) > 1:
        rest = [kind for kind in kinds if kind != "null"]
        return {**schema, "type": rest[0] if len(rest) == 1 else rest}, True
    parts = schema.get("anyOf", ())
    others = [part for part in parts if part != {"type": "null"}]
    if len(others) == len(parts):
        return schema, False
    return (others[0] if len(others) == 1 else {**schema, "anyOf": others}), True
