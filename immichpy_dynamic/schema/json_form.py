"""Convert arguments to the form that the OpenAPI document describes: JSON names, lists, times with an offset.

Callers may use Python names or JSON names in nested data, any iterable for a list, and a date for a
datetime. Errors become issues: an unknown key, a key that is given twice, a datetime without a time zone.
"""

from __future__ import annotations

import numbers
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any

import msgspec

from ..exceptions import Issue
from ..spec.history import explain_field
from ..spec.model import Spec
from ..spec.naming import fold, similar
from ..spec.normalise import REFERENCE, Schema
from .plain import admits_null
from .validator import path_step

MAX_DEPTH = 100
"""How deep lists and objects of a request may be nested: those of Immich are nested less than ten deep."""
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_PLAIN = (str, int, float, bool, type(None))


class JsonForm:
    """Converts one value to the form that the OpenAPI document describes.

    Args:
        spec: the document.
    """

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._depth = 0
        self.issues: list[Issue] = []
        """The values that do not match the schema, collected by :meth:`of`."""

    def of(self, value: Any, schema: Schema, path: str) -> Any:
        """Return ``value`` in the form that ``schema`` describes; models and enums are not changed.

        Args:
            value: the caller's value.
            schema: the schema of the argument.
            path: the path to the value, for messages.
        """
        if type(value) in _PLAIN:
            return (
                _midnight(value) if type(value) is str and self._is_moment(schema) and _DATE.fullmatch(value) else value
            )
        if isinstance(value, datetime):
            self._check_zone(value, path)
        elif isinstance(value, date):
            return _midnight(value.isoformat()) if self._is_moment(schema) else value
        elif isinstance(value, msgspec.Struct):
            for name, field in zip(value.__struct_fields__, msgspec.structs.astuple(value), strict=True):
                if isinstance(field, datetime):
                    self._check_zone(field, f"{path}.{name}")
                elif (isinstance(field, (Mapping, list, tuple)) and field) or (
                    field is None and name in getattr(type(value), "_never_null", ())
                ):
                    # A model does not look at what is put into it: plain data may have Python names, and None may be
                    # where null is not admitted.
                    return self._mapping(to_wire(value), schema, path)
        elif isinstance(value, Mapping):
            return self._mapping(value, schema, path)
        elif isinstance(value, Iterable) and not isinstance(value, (str, bytes, bytearray, memoryview)):
            # An open file is iterable too, but is not a list of its lines.
            return value if hasattr(value, "read") else self._items(value, schema, path)
        return value

    def _check_zone(self, value: datetime, path: str) -> None:
        if value.tzinfo is None:
            advice = "a datetime with a time zone (value.astimezone() adds this computer's)"
            self.issues.append(Issue(path, "time zone", value.isoformat(), advice))

    def _items(self, value: Iterable[Any], schema: Schema, path: str) -> list[Any]:
        if self._is_too_deep(path):
            return []
        items: Schema = next((part["items"] for part in self._variants(schema) if "items" in part), {})
        self._depth += 1
        found = [self.of(item, items, f"{path}[{number}]") for number, item in enumerate(value)]
        self._depth -= 1
        return found

    def _is_too_deep(self, path: str) -> bool:
        """Return whether a value is nested deeper than any request of Immich, and note it once."""
        if self._depth < MAX_DEPTH:
            return False
        if not any(issue.rule == "limits" for issue in self.issues):
            found = f"a value nested more than {MAX_DEPTH} deep"
            self.issues.append(Issue(f"{path[:40]}…", "limits", found, "a flatter value"))
        return True

    def _mapping(self, value: Mapping[Any, Any], schema: Schema, path: str) -> dict[Any, Any]:
        if self._is_too_deep(path):
            return {}
        objects = [part for part in self._variants(schema) if "properties" in part]
        fields: dict[str, Schema] = {}
        for name, field in (entry for part in objects for entry in part["properties"].items()):
            # A field may match the schemas of several alternatives.
            fields[name] = {"anyOf": [fields[name], field]} if name in fields else field
        free = [part for part in self._variants(schema) if "properties" not in part or part.get("additionalProperties")]
        folded = {fold(name): name for name in fields}
        required = {name for part in objects for name in part.get("required", ())}
        result: dict[Any, Any] = {}
        self._depth += 1
        for key, child in value.items():
            name = key if key in fields else folded.get(fold(key), key) if isinstance(key, str) else key
            if child is None and name in fields and name not in required and not admits_null(self._spec, fields[name]):
                continue  # not given
            if name in result:
                self.issues.append(Issue(path, "name", f"{name} and {key}, which are one field", "one of them"))
            elif name in fields or free or not objects:
                values = next((part.get("additionalProperties") for part in free), None)
                inner = fields.get(name, values if isinstance(values, dict) else {})
                result[name] = self.of(child, inner, path + path_step(str(name)))
            else:
                result[name] = child
                self.issues.append(self._unknown(str(key), fields, schema, path))
        self._depth -= 1
        return result

    def _unknown(self, key: str, fields: Mapping[str, Schema], schema: Schema, path: str) -> Issue:
        owner = str(schema.get("$ref", "")).removeprefix(REFERENCE)
        told = explain_field(owner, key, self._spec.release) if owner and self._spec.is_immich else None
        near = similar(key, fields)
        advice = told or (f"did you mean {' or '.join(near)}?" if near else f"known: {', '.join(fields)}")
        return Issue(path + path_step(key), "name", repr(key), f"a field of {owner or 'the object'}; {advice}")

    def _is_moment(self, schema: Schema) -> bool:
        return any(part.get("format") == "date-time" for part in self._variants(schema))

    def _variants(self, schema: Schema) -> Iterator[Schema]:
        """Yield the alternative schemas of a value, each once, with references resolved and without null."""
        waiting, seen = [schema], set()
        while waiting:
            resolved = self._spec.resolve(waiting.pop())
            if id(resolved) in seen:
                continue
            seen.add(id(resolved))
            parts = [*resolved.get("anyOf", ()), *resolved.get("oneOf", ()), *resolved.get("allOf", ())]
            if "properties" in resolved or not parts:
                yield resolved
            waiting += [part for part in reversed(parts) if part != {"type": "null"}]


def _midnight(day: str) -> str:
    """Return the beginning of a day in this computer's time zone, as RFC 3339; an impossible day stays as it is."""
    try:
        return datetime.fromisoformat(day).astimezone().isoformat()
    except (ValueError, OverflowError):
        return day


def to_wire(value: Any) -> Any:
    """Return ``value`` as JSON types: models with JSON names, enums by value, dates as RFC 3339."""
    if type(value) in (str, int, bool, float, type(None)):
        return value
    return msgspec.to_builtins(value, enc_hook=_enc_hook, str_keys=True)


def _enc_hook(value: Any) -> Any:
    """Convert a value of a type that msgspec does not support.

    Subclasses of built-in types (``numpy.str_``, ``pandas.Timestamp``) become their base types, and numpy's
    numeric types become numbers. Strings are checked first, because they are sequences as well.
    """
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bytes):
        return bytes(value)
    if isinstance(value, datetime):
        return datetime.combine(value.date(), value.timetz())
    if isinstance(value, date):
        return date(value.year, value.month, value.day)
    if isinstance(value, numbers.Integral):
        return int(value)
    if isinstance(value, numbers.Real):
        return float(value)
    if hasattr(value, "tolist"):  # numpy's arrays, and its truth values
        return value.tolist()
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Iterable) and not hasattr(value, "read"):
        return list(value)
    raise TypeError(f"{type(value).__name__} cannot be sent as JSON")
