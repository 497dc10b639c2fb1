"""Breaking a rule of a document in one place of a right answer."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..spec.model import Spec
from ..spec.normalise import Schema
from .validator import matches, non_null

RULES = ("required", "type", "null", "enum", "format", "pattern", "bounds", "unknown property")
"""The kinds of schema violations; the last is none: it adds a field that no OpenAPI document has."""

_OTHER_TYPE = {"string": 7, "integer": "seven", "number": "seven", "boolean": "yes", "array": {}, "object": []}
_BAD_FORMAT = {"date-time": "yesterday", "date": "31/12/1999", "uuid": "not-a-uuid"}
_NOTHING = object()


@dataclass(frozen=True)
class _Place:
    """A value in an answer, and what the document says of it."""

    holder: dict[str, Any]
    name: str
    schema: Schema
    is_nullable: bool
    is_required: bool

    def wrong(self, rule: str) -> Any:
        """Return what breaks ``rule`` here, or ``_NOTHING`` when nothing does."""
        schema, value = self.schema, self.holder[self.name]
        kind = _kind(schema)
        if rule == "required":
            return None if self.is_required else _NOTHING
        if rule == "null":
            return _NOTHING if self.is_nullable or kind is None else None
        if rule == "type":
            return _OTHER_TYPE.get(kind or "", _NOTHING)
        if value is None:
            return _NOTHING
        if rule == "enum" and "enum" in schema:
            return "never-heard-of" if kind == "string" else 4711
        if rule == "format":
            return _BAD_FORMAT.get(schema.get("format", ""), _NOTHING)
        if rule == "pattern" and "pattern" in schema and not schema.get("format", "").startswith("date"):
            return "\t" if not matches(schema["pattern"], "\t") else _NOTHING
        return _out_of_bounds(schema) if rule == "bounds" else _NOTHING


def invalidated(
    spec: Spec,
    schema: Schema,
    values: list[Any],
    rule: str,
    random_generator: random.Random,
    *,
    are_events: bool = False,
) -> list[Any]:
    """Return ``values`` with one violation of ``rule``, at a place that the random generator chooses.

    Args:
        spec: the document.
        schema: what it says of each value.
        values: what is right; it is changed.
        rule: one of :data:`RULES`.
        random_generator: chooses the place.
        are_events: whether they are events of the sync stream, whose data have schemas of their own.
    """
    places: list[_Place] = []
    for value in values:
        if are_events:
            name = _schema_name(spec, value["type"])
            places += _places(spec, {"$ref": f"#/components/schemas/{name}"}, value["data"]) if name else ()
        else:
            places += _places(spec, schema, value)
    if rule == "unknown property":
        if places:
            random_generator.choice(places).holder["neverHeardOf"] = {"since": "9.9.9"}
        return values
    found = [(place, wrong) for place in places if (wrong := place.wrong(rule)) is not _NOTHING]
    if found:
        place, wrong = random_generator.choice(found)
        if rule == "required":
            del place.holder[place.name]
        else:
            place.holder[place.name] = wrong
    return values


def _schema_name(spec: Spec, kind: str) -> str | None:
    """Return the schema of an event's data; what happened, and to whose asset, makes no difference to its form."""
    plain = re.sub(r"(Backfill|Create|Update)(?=V\d+$)", "", kind)
    names = (f"Sync{name}" for name in (kind, plain, re.sub(r"^(Partner|Album)(?=Asset|Stack)", "", plain)))
    return next((name for name in names if name in spec.schemas), None)


def _places(spec: Spec, schema: Schema, value: Any) -> Iterator[_Place]:
    schema = non_null(spec, schema)
    if isinstance(value, list):
        for item in value:
            yield from _places(spec, schema.get("items", {}), item)
    elif isinstance(value, dict):
        required = schema.get("required", ())
        for name, child in schema.get("properties", {}).items():
            if name in value:
                inner = non_null(spec, child)
                yield _Place(value, name, inner, _is_nullable(spec, child), name in required)
                yield from _places(spec, inner, value[name])


def _is_nullable(spec: Spec, schema: Schema) -> bool:
    schema = spec.resolve(schema)
    kinds = schema.get("type")
    return {"type": "null"} in schema.get("anyOf", ()) or (isinstance(kinds, list) and "null" in kinds)


def _kind(schema: Schema) -> str | None:
    kinds = schema.get("type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return next((kind for kind in kinds if kind != "null"), None)


def _out_of_bounds(schema: Schema) -> Any:
    kind = _kind(schema)
    if kind in ("integer", "number") and "minimum" in schema and "enum" not in schema:
        return schema["minimum"] - 1
    if kind in ("integer", "number") and "maximum" in schema and "enum" not in schema:
        return schema["maximum"] + 1
    if kind == "array" and schema.get("minItems"):
        return []
    if kind == "string" and "maxLength" in schema:
        return "x" * (schema["maxLength"] + 1)
    return "" if kind == "string" and schema.get("minLength") and "format" not in schema else _NOTHING
