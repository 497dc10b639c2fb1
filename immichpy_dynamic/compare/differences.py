"""The differences of two schemas, and whether the new one accepts less than the old one, or returns more."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Literal

import msgspec

from ..spec.model import Spec
from ..spec.normalise import Schema, reference_name, without_null
from .pairs import Pairs, target

_NAMES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
_FORMATS = {"date-time": "datetime", "date": "date", "binary": "bytes"}
_LOWER = {
    "minimum": "at least {}",
    "exclusiveMinimum": "more than {}",
    "minLength": "{} characters or more",
    "minItems": "{} items or more",
    "minProperties": "{} keys or more",
}
_UPPER = {
    "maximum": "at most {}",
    "exclusiveMaximum": "less than {}",
    "maxLength": "{} characters or fewer",
    "maxItems": "{} items or fewer",
    "maxProperties": "{} keys or fewer",
}
_OTHER = {"pattern": "like {}", "multipleOf": "a multiple of {}", "uniqueItems": "no item twice", "format": "a {}"}
_LIMITS = {**_LOWER, **_UPPER, **_OTHER}
# Bounds of the integers that JavaScript can represent.
_SAFE_INTEGER = 2**53 - 1


class Difference(msgspec.Struct, frozen=True):
    """One difference between two schemas."""

    kind: Literal["type", "nullable", "constraint", "default"]
    old: str | bool | None
    new: str | bool | None
    narrowed: bool = False
    """Whether a value that the old schema accepts may violate the new one."""
    widened: bool = False
    """Whether a value that the new schema accepts may violate the old one."""


class SchemaDifferences:
    """Finds the differences between schemas of two documents.

    Corresponding named schemas are not compared at each reference, but once for the whole document.

    Args:
        pairs: the two documents.
    """

    def __init__(self, pairs: Pairs) -> None:
        self._by_new = _Judge(pairs.new, pairs.old, lambda new, old: pairs.comparable((old, new)))
        self._by_old = _Judge(pairs.old, pairs.new, lambda old, new: pairs.comparable((old, new)))

    def differences(self, before: Schema, after: Schema) -> Iterator[Difference]:
        """Yield the differences between a schema of the new document and a schema of the old document."""
        old, was_null = without_null(before)
        new, is_null = without_null(after)
        if was_null != is_null:
            yield Difference("nullable", was_null, is_null, narrowed=was_null, widened=is_null)
        narrowed, widened = not self._by_new.takes(new, old), not self._by_old.takes(old, new)
        if narrowed or widened:
            yield Difference("type", text(old), text(new), narrowed, widened)
        else:
            yield from _constraint(old, new)
        if before.get("default") != after.get("default"):
            yield Difference("default", _shown(before.get("default")), _shown(after.get("default")))


class _Judge:
    """Decides whether one document's schemas accept the values of another document's schemas."""

    def __init__(self, mine: Spec, other: Spec, same: Callable[[str, str], bool]) -> None:
        self._mine = mine
        self._other = other
        self._same = same

    def takes(self, wide: Schema, narrow: Schema, seen: frozenset[tuple[str, str]] = frozenset()) -> bool:
        """Return whether every value of the type of ``narrow`` has the type of ``wide``; constraints are ignored."""
        mine = list(_alternatives(wide))
        return all(any(self._takes_one(one, part, seen) for one in mine) for part in _alternatives(narrow))

    def _takes_one(self, wide: Schema, narrow: Schema, seen: frozenset[tuple[str, str]]) -> bool:
        if "$ref" in wide or "$ref" in narrow:
            names = str(wide.get("$ref")), str(narrow.get("$ref"))
            both = "$ref" in wide and "$ref" in narrow
            if names in seen or (both and self._same(target(self._mine, wide), target(self._other, narrow))):
                return True
            return self.takes(self._mine.resolve(wide), self._other.resolve(narrow), seen | {names})
        if "properties" in wide or "properties" in narrow:
            return False
        if "enum" in wide:
            return "enum" in narrow and all(value in wide["enum"] for value in narrow["enum"])
        kind, other = wide.get("type"), narrow.get("type")
        if kind is None:
            return True
        if kind == other == "array":
            return self.takes(wide.get("items", {}), narrow.get("items", {}), seen)
        if kind == other == "object":
            return self.takes(_values(wide), _values(narrow), seen)
        return text(wide) == text(narrow) or (kind, other) == ("number", "integer")


def text(schema: Schema) -> str:
    """Return a type as Python code would name it: ``list[AssetResponseDto] | None``."""
    return " | ".join(dict.fromkeys(map(_text, _alternatives(schema))))


def _text(schema: Schema) -> str:
    if "$ref" in schema:
        return reference_name(schema)
    kind = schema.get("type")
    if kind == "array":
        return f"list[{text(schema.get('items', {}))}]"
    if kind == "object":
        return f"dict[str, {text(_values(schema))}]"
    if kind == "string":
        return _FORMATS.get(schema.get("format", ""), "str")
    return _NAMES.get(str(kind), "Any")


def _alternatives(schema: Schema) -> Iterator[Schema]:
    parts = schema.get("anyOf") or schema.get("oneOf")
    kinds = schema.get("type")
    if parts:
        for part in parts:
            yield from _alternatives(part)
    elif isinstance(kinds, list):
        yield from ({**schema, "type": kind} for kind in kinds)
    else:
        yield schema


def _values(schema: Schema) -> Schema:
    values = schema.get("additionalProperties")
    return values if isinstance(values, dict) else {}


def _constraint(old: Schema, new: Schema) -> Iterator[Difference]:
    before, after = dict(_limits(old)), dict(_limits(new))
    if before != after:
        keys = before.keys() | after.keys()
        narrowed = any(_less(key[1], before.get(key), after.get(key)) for key in keys)
        widened = any(_less(key[1], after.get(key), before.get(key)) for key in keys)
        yield Difference("constraint", _said(before), _said(after), narrowed, widened)


def _less(key: str, was: Any, now: Any) -> bool:
    """Return whether the new value of a keyword is more restrictive."""
    if now is None or was is None:
        return now is not None
    if key in _LOWER or key in _UPPER:
        return bool(now > was if key in _LOWER else now < was)
    return bool(now != was)


def _limits(schema: Schema, where: str = "") -> Iterator[tuple[tuple[str, str], Any]]:
    """Yield the constraints of a schema besides its type, with their place in the schema and the keyword."""
    uuid = schema.get("format") == "uuid"
    for key in _LIMITS:
        value = schema.get(key)
        of_no_use = key == "pattern" and uuid  # the pattern only describes the form of a UUID
        of_no_use |= key == "format" and not uuid
        of_no_use |= key in ("minimum", "maximum") and abs(value or 0) >= _SAFE_INTEGER
        if value is not None and not of_no_use:
            yield (where, key), value
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield from _limits(schema[key], f"{where}each ")


def _said(limits: dict[tuple[str, str], Any]) -> str | None:
    return ", ".join(where + _LIMITS[key].format(value) for (where, key), value in limits.items()) or None


def _shown(default: Any) -> str | None:
    return None if default is None else msgspec.json.encode(default).decode()
