"""Values made from schemas: always the same, always valid."""

from __future__ import annotations

from typing import Any

from ..spec.model import Spec
from ..spec.normalise import Schema, reference_name
from .validator import matches

# For a pattern the first of these that it accepts; one for each family of patterns in the documents.
_SAMPLES = (
    "value",
    "#1A2B3C",
    "IMSV-A1b2-C3d4-E5f6-G7h8-I9j0-K1l2-M3n4-O5p6",
    "/IMSV-A1b2-C3d4-E5f6-G7h8-I9j0-K1l2-M3n4-O5p6/",
    "user@example.com",
    "123456",
    "12:30",
    "init.mp4",
)
_BY_FORMAT = {
    "date-time": "2024-05-06T07:08:09.000Z",
    "date": "2024-05-06",
    "email": "user@example.com",
    "uri": "https://example.com/",
    "binary": "binary",
}
# Upstream documents ids of both kinds with patterns that fix the version.
_UUIDS = ("6a3b1c2d-4e5f-4a6b-8c7d-{:012x}", "018f4e5f-6a3b-7c2d-8c7d-{:012x}")


class _Endless(Exception):
    """A required schema contains itself."""


class Instances:
    """Makes values that fit the schemas of one document."""

    def __init__(self, spec: Spec) -> None:
        self._minimal = _Maker(spec, full=False)
        self._full = _Maker(spec, full=True)

    def minimal(self, schema: Schema) -> Any:
        """Return a value with nothing that could be left out: null, empty lists, required properties."""
        return self._minimal.make(schema)

    def full(self, schema: Schema) -> Any:
        """Return a value with everything that could be there: all properties, one element in each list."""
        return self._full.make(schema)


class _Maker:
    """Makes the least or the most that a schema allows."""

    def __init__(self, spec: Spec, *, full: bool) -> None:
        self._spec = spec
        self._is_full = full

    def make(self, schema: Schema, inside: tuple[str, ...] = (), index: int = 0) -> Any:
        """Return a value.

        Args:
            schema: what it has to fit.
            inside: the named schemas that it is a part of.
            index: its place among its like, which must differ.
        """
        if "$ref" in schema:
            name = reference_name(schema)
            if name in inside:
                raise _Endless(name)
            return self.make(self._spec.schema(name), (*inside, name), index)
        if "const" in schema:
            return schema["const"]
        if not self._is_full and _nullable(schema):
            return None
        if "enum" in schema:
            values = [value for value in schema["enum"] if value is not None]
            return values[index % len(values)]
        parts = schema.get("anyOf") or schema.get("oneOf")
        if parts:
            return self._first_of(parts, inside, index)
        if "allOf" in schema:
            return self._all_of(schema["allOf"], inside)
        return self._of_kind(schema, inside, index)

    def _of_kind(self, schema: Schema, inside: tuple[str, ...], index: int) -> Any:
        kinds = schema.get("type", "object")
        kind = next(kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if kind != "null")
        if kind == "object":
            return self._object(schema, inside)
        if kind == "array":
            return self._array(schema, inside)
        if kind == "string":
            return _string(schema, index)
        return False if kind == "boolean" else _number(schema, kind, index)

    def _first_of(self, parts: list[Schema], inside: tuple[str, ...], index: int) -> Any:
        for part in parts:
            if part != {"type": "null"}:
                try:
                    return self.make(part, inside, index)
                except _Endless:
                    continue
        return None

    def _all_of(self, parts: list[Schema], inside: tuple[str, ...]) -> Any:
        made = [self.make(part, inside) for part in parts]
        return {name: value for part in made for name, value in part.items()} if len(made) > 1 else made[0]

    def _object(self, schema: Schema, inside: tuple[str, ...]) -> dict[str, Any]:
        required = schema.get("required", ())
        made = {}
        for name, child in schema.get("properties", {}).items():
            if self._is_full or name in required:
                try:
                    made[name] = self.make(child, inside)
                except _Endless:
                    if name in required:
                        raise
        if self._is_full and schema.get("additionalProperties") and not made:
            made["key"] = self.make(schema["additionalProperties"], inside)
        return made

    def _array(self, schema: Schema, inside: tuple[str, ...]) -> list[Any]:
        least = schema.get("minItems", 0)
        items = schema.get("items", {})
        try:
            return [self.make(items, inside, index) for index in range(max(least, int(self._is_full)))]
        except _Endless:
            if least:
                raise
            return []


def _nullable(schema: Schema) -> bool:
    kinds = schema.get("type")
    parts: Any = schema.get("anyOf", schema.get("oneOf", ()))
    return (isinstance(kinds, list) and "null" in kinds) or {"type": "null"} in parts


def _string(schema: Schema, index: int) -> str:
    pattern = schema.get("pattern")
    if schema.get("format") == "uuid":
        made = [sample.format(index + 1) for sample in _UUIDS]
        return next(value for value in made if pattern is None or matches(pattern, value))
    if "format" in schema and schema["format"] in _BY_FORMAT:
        return _BY_FORMAT[schema["format"]]
    if pattern is not None:
        return next(sample for sample in _SAMPLES if matches(pattern, sample))
    value = "value" if index == 0 else f"value {index + 1}"
    return value.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength")]


def _number(schema: Schema, kind: str, index: int) -> float:
    value = index + 1
    value = max(value, schema.get("minimum", value), schema.get("exclusiveMinimum", value - 1) + 1)
    value = min(value, schema.get("maximum", value), schema.get("exclusiveMaximum", value + 1) - 1)
    return int(value) if kind == "integer" else value
