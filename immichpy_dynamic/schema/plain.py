"""Translate a schema to a msgspec type that accepts exactly the same values, where msgspec has one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Annotated, Any

import msgspec

from ..spec.model import Spec
from ..spec.normalise import Schema
from .checked import Hint, matching
from .patterns import is_quick

UUID_PATTERN = r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"
# The patterns of Immich's ids also describe the form of a UUID, and fix its version.
_VERSION_PATTERN = re.compile(
    re.escape("^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-")
    + r"(\d|\[1-8\])"
    + re.escape("[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$")
)
AWARE_DATETIME: Hint = Annotated[datetime, msgspec.Meta(tz=True)]

_ASSERTED_FORMATS = frozenset({"date-time", "date", "uuid"})
_BOUNDS = {"minimum": "ge", "maximum": "le", "exclusiveMinimum": "gt", "exclusiveMaximum": "lt"}
# msgspec rejects integer bounds outside of this range, and a float cannot represent every integer there.
_LARGEST_BOUND = {int: 2**62, float: 2**53 - 1}

# Returns the type of a schema within the schema.
Of = Callable[[Schema], Hint]


def kinds_of(schema: Schema) -> set[str]:
    """Return the types that ``schema`` names; with ``properties`` alone an object is meant."""
    kind = schema.get("type")
    if kind is None:
        return {"object"} if "properties" in schema else set()
    return set(kind) if isinstance(kind, list) else {kind}


def admits_null(spec: Spec, schema: Schema, known: dict[int, bool] | None = None) -> bool:
    """Return whether null matches ``schema``, a schema of the document ``spec``.

    Args:
        spec: the document.
        schema: a normalised schema.
        known: cached results by the identities of schemas, because alternatives may share schemas.
    """
    schema, known = spec.resolve(schema), {} if known is None else known
    if id(schema) not in known:
        known[id(schema)] = _admits_null(spec, schema, known)
    return known[id(schema)]


def _admits_null(spec: Spec, schema: Schema, known: dict[int, bool]) -> bool:
    alternatives = schema.get("anyOf") or schema.get("oneOf")
    if alternatives:
        return any(admits_null(spec, part, known) for part in alternatives)
    if not all(admits_null(spec, part, known) for part in schema.get("allOf", ())):
        return False
    kinds = kinds_of(schema)
    return (not kinds or "null" in kinds) and None in schema.get("enum", (None,))


def asserted_keywords(schema: Schema) -> set[str]:
    """Return the keywords of ``schema`` that can reject a value."""
    keywords = schema.keys() - {"default", "title"}
    kinds = kinds_of(schema)
    of_text = "string" in kinds if kinds else True
    return keywords if schema.get("format") in _ASSERTED_FORMATS and of_text else keywords - {"format"}


def plain(schema: Schema, of: Of) -> Hint | None:
    """Return a type that accepts what ``schema`` accepts, or ``None`` when msgspec has none.

    Args:
        schema: a normalised schema, neither a ``$ref`` nor a combination of others.
        of: returns the type of a schema within it.
    """
    keywords = asserted_keywords(schema)
    if not keywords:
        return Any
    kinds = kinds_of(schema)
    rest = kinds - {"null"}
    if "type" not in schema or len(rest) > 1 or (len(kinds) > 1 and "enum" in schema):
        return None
    (kind,) = rest or kinds
    make = _MAKERS.get(kind)
    hint = make(schema, keywords - {"type"}, of) if make else None
    return hint if hint is None or len(kinds) == 1 else hint | None


def _string(schema: Schema, keywords: set[str], _of: Of) -> Hint | None:
    form = schema.get("format") if "format" in keywords else None
    rules = keywords - {"format"}
    if form in ("date-time", "date"):
        return None if rules else AWARE_DATETIME if form == "date-time" else date
    pattern = schema.get("pattern")
    if rules - {"minLength", "maxLength", "pattern"}:
        return None
    lengths = _lengths(schema, "minLength", "maxLength")
    if pattern is not None and not is_quick(pattern):
        return None if lengths or form else matching(pattern)
    if form == "uuid":
        # One expression for both: the form of a UUID (`$` would accept a final line break), then the pattern.
        if pattern is None:
            pattern = rf"^{UUID_PATTERN}\Z"
        elif _VERSION_PATTERN.fullmatch(pattern):
            pattern = pattern.removesuffix("$") + r"\Z"
        else:
            pattern = rf"^(?={UUID_PATTERN}\Z)(?s:.*?)(?:{pattern})"
        if not is_quick(pattern):
            return None
    return _with(str, lengths if pattern is None else {**lengths, "pattern": pattern})


def _number(schema: Schema, keywords: set[str], kind: type) -> Hint | None:
    given = {_BOUNDS[key]: schema[key] for key in keywords if key in _BOUNDS}
    exact = (int,) if kind is int else (int, float)
    if any(type(bound) not in exact or abs(bound) > _LARGEST_BOUND[kind] for bound in given.values()):
        return None
    if keywords - _BOUNDS.keys() or {"ge", "gt"} <= given.keys() or {"le", "lt"} <= given.keys():
        return None
    return _with(kind, given)


def _array(schema: Schema, keywords: set[str], of: Of) -> Hint | None:
    if keywords - {"items", "minItems", "maxItems"}:
        return None
    return _with(list[of(schema.get("items", {}))], _lengths(schema, "minItems", "maxItems"))  # type: ignore[misc]  # made at run time


def _object(schema: Schema, keywords: set[str], of: Of) -> Hint | None:
    if keywords - {"additionalProperties"} or schema.get("additionalProperties") is False:
        return None
    return dict[str, of(schema.get("additionalProperties", {}))]  # type: ignore[misc]  # made at run time


def _lengths(schema: Schema, least: str, most: str) -> dict[str, Any]:
    given = {"min_length": schema.get(least), "max_length": schema.get(most)}
    return {key: value for key, value in given.items() if value is not None}


def _with(kind: Hint, rules: Mapping[str, Any]) -> Hint:
    return Annotated[kind, msgspec.Meta(**rules)] if rules else kind


_MAKERS: Mapping[str, Callable[[Schema, set[str], Of], Hint | None]] = {
    "string": _string,
    "integer": lambda schema, keywords, _of: _number(schema, keywords, int),
    "number": lambda schema, keywords, _of: _number(schema, keywords, float),
    "boolean": lambda _schema, keywords, _of: None if keywords else bool,
    "null": lambda _schema, keywords, _of: None if keywords else type(None),
    "array": _array,
    "object": _object,
}
