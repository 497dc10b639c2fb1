"""Validate requests with ``jsonschema``.

The client validates with code of its own. The fake server does not share that code, so an error in one of them fails
the tests of the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any
from uuid import UUID

import msgspec
import regex
from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend

from ..spec.model import Spec
from ..spec.normalise import Schema

_formats = FormatChecker(formats=())
_lenient_formats = FormatChecker(formats=())
_LENIENT_TIME = regex.compile(
    r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?"
    r"([T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d([.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?)?",
    regex.ASCII,
)


@_lenient_formats.checks("date-time")
def _is_lenient_date_time(value: object) -> bool:
    """Return whether a server up to 2.7 accepts a time: a date is enough, and an offset is not needed."""
    return not isinstance(value, str) or _LENIENT_TIME.fullmatch(value) is not None


@_formats.checks("date-time", raises=msgspec.ValidationError)
def _is_date_time(value: object) -> bool:
    return not isinstance(value, str) or msgspec.convert(value, datetime).tzinfo is not None


@_formats.checks("date", raises=ValueError)
@_lenient_formats.checks("date", raises=ValueError)
def _is_date(value: object) -> bool:
    return not isinstance(value, str) or date.fromisoformat(value).isoformat() == value


@_formats.checks("uuid", raises=ValueError)
@_lenient_formats.checks("uuid", raises=ValueError)
def _is_uuid(value: object) -> bool:
    return not isinstance(value, str) or str(UUID(value)) == value.lower()


@cache
def _compiled(pattern: str) -> regex.Pattern[str]:
    return regex.compile(pattern)


def matches(pattern: str, value: str) -> bool:
    """Whether ``value`` fits a pattern of a document; those from 3.2 on need Unicode classes, which ``re`` lacks."""
    return _compiled(pattern).search(value) is not None


def _pattern(_validator: Any, pattern: str, instance: Any, _schema: Schema) -> Iterator[ValidationError]:
    if isinstance(instance, str) and not matches(pattern, instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


# The stubs of jsonschema leave `extend` untyped.
_Validator: Any = extend(Draft202012Validator, {"pattern": _pattern})  # type: ignore[no-untyped-call]  # jsonschema's own


@dataclass(frozen=True)
class Finding:
    """One way in which a value does not fit."""

    path: tuple[str | int, ...]
    """Where; what is missing is named by its own path."""
    rule: str
    """The keyword that is broken."""
    limit: Any
    """What the keyword says."""
    schema: Schema
    """What is said of the value at ``path``."""
    value: Any = None


class DocumentValidator:
    """Validate values against the schemas of one OpenAPI document.

    Args:
        spec: the document.
        lenient_times: whether a time may lack its offset, its seconds or all but its date, as in requests up to 2.7.
    """

    def __init__(self, spec: Spec, *, lenient_times: bool = False) -> None:
        self._spec = spec
        self._formats = _lenient_formats if lenient_times else _formats
        self._validators: dict[int, tuple[Schema, Any]] = {}

    def findings(self, value: Any, schema: Schema) -> list[Finding]:
        """Return everything about ``value`` that does not fit ``schema``."""
        # The schema is kept beside its validator, so that its id stays its own.
        if id(schema) not in self._validators:
            rooted = {**schema, "components": {"schemas": self._spec.closure(schema)}}
            self._validators[id(schema)] = (schema, _Validator(rooted, format_checker=self._formats))
        errors = self._validators[id(schema)][1].iter_errors(value)
        return [self._finding(leaf) for error in errors for leaf in _leaves(error)]

    def _finding(self, error: Any) -> Finding:
        path = tuple(error.absolute_path)
        if error.validator == "required":
            # Each missing property has an error of its own, which names it in its message only.
            name = next(name for name in error.validator_value if error.message.startswith(f"{name!r} "))
            return self.missing((*path, name), error.schema.get("properties", {}).get(name, {}))
        return Finding(path, error.validator, error.validator_value, error.schema, error.instance)

    def missing(self, path: tuple[str | int, ...], schema: Schema) -> Finding:
        """Return that something is not there."""
        return Finding(path, "required", None, non_null(self._spec, schema))


def _leaves(error: ValidationError) -> Iterator[ValidationError]:
    """What to say of a union of one schema and null is what that schema says."""
    meant = [child for child in error.context or () if child.validator != "type" or child.validator_value != "null"]
    if not meant or len({child.relative_schema_path[0] for child in meant}) > 1:
        yield error
        return
    for child in meant:
        yield from _leaves(child)


def property_schema(spec: Spec, schema: Mapping[str, Any], name: str) -> Schema:
    """Return what ``schema`` says of its property ``name``, with references followed."""
    properties: Mapping[str, Schema] = schema.get("properties", {})
    return non_null(spec, properties.get(name, {}))


def non_null(spec: Spec, schema: Schema) -> Schema:
    """Return ``schema`` with references followed, and without the null that it may allow."""
    schema = spec.resolve(schema)
    parts = [part for part in schema.get("anyOf", ()) if part != {"type": "null"}]
    return non_null(spec, parts[0]) if len(parts) == 1 else schema
