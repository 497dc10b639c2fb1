"""One answer for fifty releases: facts are serialized into the schema that this release has.

A handler says everything it knows, in wire names. What this release's schema has no place for is dropped;
what the schema requires and the handler does not know is made up by :mod:`.instances`.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from ..spec.model import Spec
from ..spec.normalise import Schema, reference_name
from .instances import Instances
from .validator import non_null


class Either:
    """Values of which the first that fits is taken: ``Either("0:00:10.00000", 10_000)`` for a duration."""

    def __init__(self, *values: Any) -> None:
        self.values = values


class Raw:
    """A value with which real servers violate their OpenAPI document; it is sent without serialization."""

    def __init__(self, value: Any) -> None:
        self.value = value


class _NoFit:
    """Stands for a fact that the schema has no place for."""


_NO_FIT = _NoFit()
_Serialize = Callable[[Any], Any]


def wire_time(moment: datetime) -> str:
    """Return ``moment`` as Immich writes it: UTC with milliseconds and ``Z``."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class ResponseSerializer:
    """Pours facts into the schemas of one document."""

    def __init__(self, spec: Spec, instances: Instances, *, deviating: bool = False) -> None:
        self._deviating = deviating
        self._spec = spec
        self._instances = instances
        self._by_name: dict[str, _Serialize] = {}
        self._by_id: dict[int, tuple[Schema, _Serialize]] = {}

    def serialize(self, schema: Schema, facts: Any) -> Any:
        """Return what of ``facts`` fits ``schema``, completed to an instance of it."""
        if id(schema) not in self._by_id:
            self._by_id[id(schema)] = (schema, self._compile(schema))
        result = self._by_id[id(schema)][1](facts)
        return self._instances.minimal(schema) if result is _NO_FIT else result

    def serialize_named(self, name: str, facts: Any) -> Any:
        """Return what of ``facts`` fits the schema of that name."""
        return self._named(name)(facts)

    def has(self, schema_name: str, property_name: str) -> bool:
        """Return whether this release has that property."""
        try:
            return property_name in self._spec.schema(schema_name).get("properties", {})
        except KeyError:
            return False

    def _compile(self, schema: Schema) -> _Serialize:
        if "$ref" in schema:
            return self._named(reference_name(schema))
        inner = non_null(self._spec, schema)
        if inner is not schema:
            return _either(_or_null(self._compile_reference(schema, inner)))
        kinds = schema.get("type")
        kinds = kinds if isinstance(kinds, list) else [kinds]
        kind = next((kind for kind in kinds if kind != "null"), None)
        if kind == "object" or "properties" in schema:
            serialize = self._object(schema)
        elif kind == "array":
            serialize = self._array(schema)
        elif kind is None:
            # A union of several objects, or anything at all: the handler knows what it says.
            serialize = _as_it_is
        else:
            serialize = _scalar(schema, kind)
        return _either(_or_null(serialize) if "null" in kinds else serialize)

    def _compile_reference(self, schema: Schema, inner: Schema) -> _Serialize:
        part = next(part for part in schema["anyOf"] if part != {"type": "null"})
        return self._named(reference_name(part)) if "$ref" in part else self._compile(inner)

    def _named(self, name: str) -> _Serialize:
        # Looked up when called, because a schema may contain itself.
        def serialize(facts: Any) -> Any:
            made = self._by_name.get(name)
            if made is None:
                made = self._by_name[name] = self._compile(self._spec.schema(name))
            return made(facts)

        return serialize

    def _object(self, schema: Schema) -> _Serialize:
        properties: Mapping[str, Schema] = schema.get("properties", {})
        if not properties:
            values = schema.get("additionalProperties")
            return _mapping(self._compile(values)) if isinstance(values, dict) else _as_it_is
        required = frozenset(schema.get("required", ()))
        plan = [(name, name in required, child, self._compile(child)) for name, child in properties.items()]
        made_up: dict[str, Any] = {}

        def serialize(facts: Any) -> Any:
            if not isinstance(facts, Mapping):
                return _NO_FIT
            result = {}
            for name, needed, child, serialize_child in plan:
                value = facts.get(name, _NO_FIT)
                if value is not _NO_FIT:
                    value = serialize_child(value)
                if value is _NO_FIT:
                    if not needed:
                        continue
                    if name not in made_up:
                        made_up[name] = self._instances.minimal(child)
                    value = copy.copy(made_up[name])
                result[name] = value
            # What the document does not know at all.
            result.update(
                {name: _plain(value.value) for name, value in facts.items() if isinstance(value, Raw)}
                if self._deviating
                else {}
            )
            return result

        return serialize

    def _array(self, schema: Schema) -> _Serialize:
        serialize_item = self._compile(schema["items"])
        least = schema.get("minItems", 0)

        def serialize(facts: Any) -> Any:
            if not isinstance(facts, (list, tuple, set)) or len(facts) < least:
                return _NO_FIT
            return [item for item in map(serialize_item, facts) if item is not _NO_FIT]

        return serialize


def _or_null(serialize: _Serialize) -> _Serialize:
    def serialize_or_null(facts: Any) -> Any:
        return None if facts is None else serialize(facts)

    return serialize_or_null


def _mapping(serialize_value: _Serialize) -> _Serialize:
    def serialize(facts: Any) -> Any:
        return {key: serialize_value(value) for key, value in facts.items()} if isinstance(facts, Mapping) else _NO_FIT

    return serialize


def _either(serialize: _Serialize) -> _Serialize:
    def serialize_first(facts: Any) -> Any:
        if isinstance(facts, Raw):
            return _plain(facts.value)
        if not isinstance(facts, Either):
            return serialize(facts)
        serialized = (serialize(value) for value in facts.values)
        return next((value for value in serialized if value is not _NO_FIT), _NO_FIT)

    return serialize_first


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _plain(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    return wire_time(value) if isinstance(value, datetime) else value


def _as_it_is(facts: Any) -> Any:
    return facts


def _scalar(schema: Schema, kind: str) -> _Serialize:
    allowed: tuple[type, ...] = {"string": (str,), "integer": (int,), "number": (int, float), "boolean": (bool,)}[kind]
    members = frozenset(schema["enum"]) if "enum" in schema else None
    is_date = schema.get("format") == "date"

    def serialize(fact: Any) -> Any:
        if isinstance(fact, datetime):
            fact = fact.date().isoformat() if is_date else wire_time(fact)
        elif isinstance(fact, date):
            fact = fact.isoformat() if is_date else f"{fact.isoformat()}T00:00:00.000Z"
        if not isinstance(fact, allowed) or (isinstance(fact, bool) and kind != "boolean"):
            return _NO_FIT
        return _NO_FIT if members is not None and fact not in members else fact

    return serialize
