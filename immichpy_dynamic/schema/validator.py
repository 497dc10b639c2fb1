"""Validate values with ``jsonschema``, and describe the issues that it finds.

Draft 2020-12 after normalisation, with the formats ``date-time``, ``date`` and ``uuid`` asserted. It is slow and exact:
:mod:`.validation` uses it only for values that the msgspec types reject.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from .._internal.identity import IdentityCache
from ..exceptions import Issue
from ..spec.model import Spec
from ..spec.normalise import Schema
from .budget import limited
from .checked import convert
from .keywords import bounded
from .plain import AWARE_DATETIME

if TYPE_CHECKING:
    from jsonschema import FormatChecker
    from jsonschema.exceptions import ValidationError
    from jsonschema.protocols import Validator

_NULL: Schema = {"type": "null"}
_SECRET = re.compile(r"password|secret|token|api[-_]?key|authorization|cookie|pin_?code", re.IGNORECASE)


class SchemaValidator:
    """A JSON Schema validator for the schemas of one document.

    Args:
        spec: the document.
    """

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._validators: IdentityCache[Validator] = IdentityCache()
        self._shallow: IdentityCache[Schema] = IdentityCache()

    def accepts(self, schema: Schema, value: Any) -> bool:
        """Return whether ``value`` matches ``schema``.

        Raises:
            TooComplexError: validation takes too long.
        """
        with limited():
            return next(self.issues(schema, value), None) is None

    def issues(self, schema: Schema, value: Any) -> Iterator[Issue]:
        """Yield every way in which ``value`` does not match ``schema``.

        Raises:
            TooComplexError: validation exceeds the limit of the enclosing :func:`~.budget.limited` block.
        """
        try:
            for error in self._validator(schema).iter_errors(value):
                yield from _issues_from(error)
        except (RecursionError, ArithmeticError):
            yield beyond_limits(value)

    def shallow(self, schema: Schema, keyword: str) -> Schema:
        """Return ``schema`` without its rules for the values under ``keyword``, which are validated one by one.

        Args:
            schema: an object or array schema.
            keyword: ``properties``, ``items`` or ``additionalProperties``; always the same one for a schema.
        """
        known = self._shallow.get(schema)
        if known is not None:
            return known
        if keyword == "properties":
            return self._shallow.put(schema, {**schema, "properties": dict.fromkeys(schema["properties"], True)})
        return self._shallow.put(schema, {key: value for key, value in schema.items() if key != keyword})

    def _validator(self, schema: Schema) -> Validator:
        known = self._validators.get(schema)
        if known is not None:
            return known
        names = self._spec.closure(schema)
        bundle = {**schema, "components": {"schemas": names}} if names else schema
        return self._validators.put(schema, _validator_class()(bundle, format_checker=_format_checker()))


def beyond_limits(value: Any) -> Issue:
    """Return the issue of a value that is nested too deeply or holds too large a number to be validated."""
    return Issue("$", "limits", found_text(value), "what jsonschema can judge: less depth, no infinite number")


def too_complex(value: Any) -> Issue:
    """Return the issue of a value that was not validated because that would take too long."""
    return Issue(
        "$", "limits", found_text(value), "a value that is judged in bounded time (not validated: too complex)"
    )


def path_step(key: str | int) -> str:
    """Return one step of a JSON path (RFC 9535), as ``jsonschema`` writes it."""
    if isinstance(key, int):
        return f"[{key}]"
    if re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", key):
        return f".{key}"
    return "['" + key.replace("\\", "\\\\").replace("'", "\\'") + "']"


def redacted(path: str, found: str) -> str:
    """Return ``found``, or a placeholder when ``path`` names a secret."""
    return "(not shown)" if _SECRET.search(path.rsplit(".", 1)[-1]) else found


def found_text(value: Any) -> str:
    """Return a short description of a value for messages, never the content of an object, which may be secret."""
    if isinstance(value, dict):
        keys = list(map(str, value))
        return "an object with " + (", ".join(keys[:6]) + (", …" if len(keys) > 6 else "") if keys else "no keys")
    if isinstance(value, list):
        return f"an array of {len(value)}"
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else text[:57] + "…" + text[-1]


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


@cache
def _validator_class() -> type[Validator]:
    # Imported here because it takes 80 to 110 ms, and most responses never need it.
    from jsonschema import Draft202012Validator
    from jsonschema.validators import extend

    keywords = bounded(Draft202012Validator.VALIDATORS)
    made: type[Validator] = extend(Draft202012Validator, keywords)  # type: ignore[no-untyped-call]  # jsonschema's own
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
