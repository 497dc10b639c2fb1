"""Find all schema violations of a value.

``jsonschema`` decides (:mod:`.validator`). It is slow, so it validates piece by piece, and only values that the msgspec
types reject.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from ..exceptions import Issue
from ..spec.normalise import Schema
from .budget import TooComplexError, limited
from .checked import REFUSALS, convert
from .model import is_model
from .validator import beyond_limits, path_step, redacted, too_complex

if TYPE_CHECKING:
    from .compiled import CompiledSpec

MOST_ISSUES = 100
"""The maximum number of issues: a page of a thousand bad assets has one cause, not a thousand."""

# Field names and indexes in msgspec's error messages.
Path = tuple[str | int, ...]
_STEP = re.compile(r"\.(\w+)|\[(\d+)\]")
_STEPS = re.compile(r" - at `\$((?:\.\w+|\[\d+\])*)[^`]*`$")

_NULL: Schema = {"type": "null"}


def issues_of(compiled: CompiledSpec, schema: Schema, value: Any, limit: int = MOST_ISSUES) -> list[Issue]:
    """Return every way in which ``value`` does not match ``schema``, at most ``limit`` issues.

    Args:
        compiled: the document that ``schema`` belongs to.
        schema: a normalised schema.
        value: decoded JSON.
        limit: diagnosis stops after so many issues.
    """
    issues: list[Issue] = []
    with limited():
        try:
            for issue in islice(_diagnose(compiled, schema, value, "$"), limit):
                issues.append(issue)  # noqa: PERF402 - what is found before an error counts
        except RecursionError:
            issues.append(beyond_limits(value))
        except TooComplexError:
            issues.append(too_complex(value))
    return issues


def _diagnose(
    compiled: CompiledSpec, schema: Schema, value: Any, path: str, way: Path | None = None
) -> Iterator[Issue]:
    """Yield the issues of ``value``; ``way`` is the path to the rejected value, if known already."""
    if way is None:
        way = _way_to_refusal(value, compiled.types.of(schema))
    if way is None:
        return
    schema = compiled.spec.resolve(schema)
    if value is not None:
        schema = compiled.spec.resolve(_without_null(schema))
    if isinstance(value, dict) and is_model(schema):
        yield from _at(path, compiled.validator.issues(compiled.validator.shallow(schema, "properties"), value))
        for name, child in schema["properties"].items():
            if name in value:
                refused = way[1:] if way[:1] == (name,) else None
                yield from _diagnose(compiled, child, value[name], path + path_step(name), refused)
        return
    children = schema.get("items") if isinstance(value, list) else schema.get("additionalProperties")
    if isinstance(children, dict) and isinstance(value, (list, dict)) and "properties" not in schema:
        keyword = "items" if isinstance(value, list) else "additionalProperties"
        yield from _at(path, compiled.validator.issues(compiled.validator.shallow(schema, keyword), value))
        if isinstance(value, list):
            yield from _diagnose_items(compiled, children, value, path, way)
            return
        for key, child in value.items():
            yield from _diagnose(compiled, children, child, path + path_step(key))
        return
    yield from _at(path, compiled.validator.issues(schema, value))


def _diagnose_items(compiled: CompiledSpec, schema: Schema, values: list[Any], path: str, way: Path) -> Iterator[Issue]:
    """Yield the issues of a list's items. msgspec reads in order, so items before a rejected one are valid."""
    kind: Any = list[compiled.types.of(schema)]  # type: ignore[misc]  # made at run time
    start, refused = 0, way if way and isinstance(way[0], int) else _way_to_refusal(values, kind)
    while refused:
        index = start + int(refused[0])
        yield from _diagnose(compiled, schema, values[index], path + path_step(index), refused[1:])
        start = index + 1
        refused = _way_to_refusal(values[start:], kind)
    if refused is not None:  # the list is rejected, but not because of an item
        for index, child in enumerate(values[start:], start):
            yield from _diagnose(compiled, schema, child, path + path_step(index))


def _way_to_refusal(value: Any, kind: Any) -> Path | None:
    """Return the keys and indexes that lead to the first value that the types reject; ``None`` if they accept all."""
    try:
        convert(value, kind)
    except REFUSALS as error:
        told = _STEPS.search(str(error))
        return tuple(int(index) if index else name for name, index in _STEP.findall(told[1])) if told else ()
    return None


def _without_null(schema: Schema) -> Schema:
    """Return the alternative that is not null, whose issues are those of a value other than null."""
    parts: list[Schema] = schema["anyOf"] if schema.keys() == {"anyOf"} else []
    if len(parts) != 2 or _NULL not in parts:
        return schema
    return parts[1 - parts.index(_NULL)]


def _at(path: str, issues: Iterator[Issue]) -> Iterator[Issue]:
    for issue in issues:
        whole = path + issue.path[1:]
        yield Issue(whole, issue.rule, redacted(whole, issue.found), issue.expected)
