"""The verdict on a value: what ``jsonschema`` says, and every issue it finds.

Draft 2020-12 after normalisation, with the formats ``date-time``, ``date`` and ``uuid`` asserted.
``jsonschema`` is slow, so only what the msgspec types refuse is put to it, piece by piece.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

from ..exceptions import Issue
from ..spec.model import Spec
from ..spec.normalise import Schema
from .checked import REFUSALS, convert, search
from .compiler import is_model, types_of
from .plain import AWARE_DATETIME

if TYPE_CHECKING:
    from jsonschema import FormatChecker
    from jsonschema.exceptions import ValidationError
    from jsonschema.protocols import Validator

MOST_ISSUES = 100
"""Diagnosis stops here: a page of a thousand bad assets has one cause, not a thousand."""

# Field names and indexes: how msgspec says where it stopped.
Way = tuple[str | int, ...]
_STEP = re.compile(r"\.(\w+)|\[(\d+)\]")
_STEPS = re.compile(r" - at `\$((?:\.\w+|\[\d+\])*)[^`]*`$")

_NULL: Schema = {"type": "null"}
_SECRET = re.compile(r"password|secret|token|api[-_]?key|authorization|cookie|pin_?code", re.IGNORECASE)


def issues_of(spec: Spec, schema: Schema, value: Any, limit: int = MOST_ISSUES) -> list[Issue]:
    """Return how ``value`` deviates from ``schema``, at most ``limit`` issues; none when it fits.

    Args:
        spec: the document that ``schema`` belongs to.
        schema: a normalised schema.
        value: decoded JSON.
        limit: diagnosis stops after so many issues.
    """
    issues: list[Issue] = []
    try:
        issues.extend(islice(_diagnose(spec, schema, value, "$"), limit))
    except RecursionError:
        issues.append(_beyond(value))
    return issues


def accepts(spec: Spec, schema: Schema, value: Any) -> bool:
    """Whether ``jsonschema`` alone accepts ``value``."""
    return next(authority(spec, schema, value), None) is None


def authority(spec: Spec, schema: Schema, value: Any) -> Iterator[Issue]:
    """Yield every issue that ``jsonschema`` alone finds, without the fast path. Slow: for tests and for leaves."""
    try:
        for error in _validator(spec, schema).iter_errors(value):
            yield from _issues_from(error)
    except (RecursionError, ArithmeticError):
        yield _beyond(value)


def _beyond(value: Any) -> Issue:
    return Issue("$", "limits", found_text(value), "what jsonschema can judge: less depth, no infinite number")


def _diagnose(spec: Spec, schema: Schema, value: Any, path: str, way: Way | None = None) -> Iterator[Issue]:
    """Yield the issues of ``value``; ``way`` leads to what the fast judge has refused, when it was asked already."""
    if way is None:
        way = _way_to_refusal(value, types_of(spec).of(schema))
    if way is None:
        return
    schema = spec.resolve(schema)
    if value is not None:
        schema = spec.resolve(_without_null(schema))
    if isinstance(value, dict) and is_model(schema):
        yield from _at(path, authority(spec, _shallow(spec, schema, "properties"), value))
        for name, child in schema["properties"].items():
            if name in value:
                refused = way[1:] if way[:1] == (name,) else None
                yield from _diagnose(spec, child, value[name], path + path_step(name), refused)
        return
    children = schema.get("items") if isinstance(value, list) else schema.get("additionalProperties")
    if isinstance(children, dict) and isinstance(value, (list, dict)) and "properties" not in schema:
        keyword = "items" if isinstance(value, list) else "additionalProperties"
        yield from _at(path, authority(spec, _shallow(spec, schema, keyword), value))
        if isinstance(value, list):
            yield from _diagnose_items(spec, children, value, path, way)
            return
        for key, child in value.items():
            yield from _diagnose(spec, children, child, path + path_step(key))
        return
    yield from _at(path, authority(spec, schema, value))


def _diagnose_items(spec: Spec, schema: Schema, values: list[Any], path: str, way: Way) -> Iterator[Issue]:
    """Yield the issues of a list's items. Lists are read in order: what comes before a refused item is good."""
    kind: Any = list[types_of(spec).of(schema)]  # type: ignore[misc]  # made at run time
    start, refused = 0, way if way and isinstance(way[0], int) else _way_to_refusal(values, kind)
    while refused:
        index = start + int(refused[0])
        yield from _diagnose(spec, schema, values[index], path + path_step(index), refused[1:])
        start = index + 1
        refused = _way_to_refusal(values[start:], kind)
    if refused is not None:  # the list is refused, but not for one of its items
        for index, child in enumerate(values[start:], start):
            yield from _diagnose(spec, schema, child, path + path_step(index))


def _way_to_refusal(value: Any, kind: Any) -> Way | None:
    """Return the keys and indexes that lead to the first thing that the fast judge refuses; ``None`` if it accepts."""
    try:
        convert(value, kind)
    except REFUSALS as error:
        told = _STEPS.search(str(error))
        return tuple(int(index) if index else name for name, index in _STEP.findall(told[1])) if told else ()
    return None


def _shallow(spec: Spec, schema: Schema, keyword: str) -> Schema:
    """Return ``schema`` without what it says of the values under ``keyword``."""

    def make() -> tuple[Schema, Schema]:
        if keyword == "properties":
            return schema, {**schema, "properties": dict.fromkeys(schema["properties"], True)}
        return schema, {key: value for key, value in schema.items() if key != keyword}

    shallow: Schema = spec.derived(("shallow", id(schema)), make)[1]
    return shallow


def _without_null(schema: Schema) -> Schema:
    """A value that is not null can only fit the other alternative, so its issues are that one's."""
    parts: list[Schema] = schema["anyOf"] if schema.keys() == {"anyOf"} else []
    if len(parts) != 2 or _NULL not in parts:
        return schema
    return parts[1 - parts.index(_NULL)]


def path_step(key: str | int) -> str:
    """Return one step of a JSON path (RFC 9535), as ``jsonschema`` writes it."""
    if isinstance(key, int):
        return f"[{key}]"
    if re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", key):
        return f".{key}"
    return "['" + key.replace("\\", "\\\\").replace("'", "\\'") + "']"


def _at(path: str, issues: Iterator[Issue]) -> Iterator[Issue]:
    for issue in issues:
        whole = path + issue.path[1:]
        yield Issue(whole, issue.rule, redacted(whole, issue.found), issue.expected)


def redacted(path: str, found: str) -> str:
    """Return ``found``, unless ``path`` says that it is a secret."""
    return "(not shown)" if _SECRET.search(path.rsplit(".", 1)[-1]) else found


def _issues_from(error: ValidationError) -> Iterator[Issue]:
    path = "$" + "".join(map(path_step, error.absolute_path))
    parts: Any = error.validator_value if error.validator == "anyOf" else ()
    if error.instance is not None and _NULL in parts and len(parts) == 2:
        index = 1 - list(parts).index(_NULL)
        for child in error.context or ():
            if child.schema_path[0] == index:
                yield from _issues_from(child)
        return
    yield Issue(path, str(error.validator), redacted(path, found_text(error.instance)), _expected(error))


def found_text(value: Any) -> str:
    """Return what a message says of a value: short, and never what an object holds (it may be secret)."""
    if isinstance(value, dict):
        keys = list(map(str, value))
        return "an object with " + (", ".join(keys[:6]) + (", …" if len(keys) > 6 else "") if keys else "no keys")
    if isinstance(value, list):
        return f"an array of {len(value)}"
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else text[:57] + "…" + text[-1]


def _expected(error: ValidationError) -> str:
    wanted: Any = error.validator_value
    rule = error.validator
    if rule == "required":
        present = error.instance if isinstance(error.instance, dict) else {}
        named = [name for name in wanted if name not in present and error.message.startswith(repr(name))]
        return f"the field {named[0]!r}" if named else error.message
    if rule == "enum":
        return "one of " + ", ".join(found_text(value) for value in wanted)
    if rule == "type":
        return " or ".join(wanted) if isinstance(wanted, list) else str(wanted)
    words = {
        "format": "{}",
        "pattern": "a match of {}",
        "minimum": "at least {}",
        "maximum": "at most {}",
        "exclusiveMinimum": "more than {}",
        "exclusiveMaximum": "less than {}",
        "minLength": "at least {} characters",
        "maxLength": "at most {} characters",
        "minItems": "at least {} items",
        "maxItems": "at most {} items",
        "anyOf": "one of {}",
        "oneOf": "exactly one of {}",
        "additionalProperties": "no other keys",
        "uniqueItems": "no item twice",
    }
    if rule in ("anyOf", "oneOf"):
        wanted = ", ".join(part.get("$ref", str(part.get("type", "…"))).rsplit("/", 1)[-1] for part in wanted)
    if rule == "format" and wanted == "date-time":
        return "date-time (RFC 3339, with an offset)"
    return words.get(str(rule), "{}").format(wanted)


def _validator(spec: Spec, schema: Schema) -> Validator:
    def make() -> tuple[Schema, Validator]:
        names = spec.closure(schema)
        bundle = {**schema, "components": {"schemas": names}} if names else schema
        # The schema is kept beside its validator: an id is only its own while the object lives.
        return schema, _validator_class()(bundle, format_checker=_format_checker())

    validator: Validator = spec.derived(("validator", id(schema)), make)[1]
    return validator


@cache
def _validator_class() -> type[Validator]:
    # Imported here because it takes 80 to 110 ms, and most answers never need it.
    from jsonschema import Draft202012Validator, ValidationError
    from jsonschema.validators import extend

    def pattern(_validator: Any, wanted: str, value: Any, _schema: Any) -> Iterator[ValidationError]:
        if isinstance(value, str) and not search(wanted, value):
            yield ValidationError(f"{value!r} does not match {wanted!r}")

    made: type[Validator] = extend(Draft202012Validator, {"pattern": pattern})  # type: ignore[no-untyped-call]  # jsonschema's own
    return made


@cache
def _format_checker() -> FormatChecker:
    from jsonschema import FormatChecker

    checker = FormatChecker(formats=["uuid"])

    def reads(value: Any, kind: Any) -> bool:
        if isinstance(value, str):
            convert(value, kind)
        return True

    checker.checks("date-time", raises=ValueError)(lambda value: reads(value, AWARE_DATETIME))
    checker.checks("date", raises=ValueError)(lambda value: reads(value, date))
    return checker
