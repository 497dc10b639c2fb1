"""Error responses: up to 2.7 in NestJS's form, from 3.0 on with zod's issues."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import Any

from .validator import Finding


class Problem(Exception):
    """An error response.

    Args:
        status: HTTP status code.
        message: what Immich says; ``None`` is the bare reason phrase.
        found: what validation found, when that is the reason.
        correlated: whether the body has the id of the request; a body that is not JSON is refused before it gets one.
    """

    def __init__(
        self, status: int, message: str | None = None, found: Iterable[Finding] = (), *, correlated: bool = True
    ) -> None:
        self.status = status
        self.correlated = correlated
        self.message = message
        self.found: tuple[Finding, ...] = tuple(found)
        super().__init__(status, message)

    def body(self, major: int, correlation_id: str) -> dict[str, Any]:
        """Return the JSON body of the answer as a server of that major version sends it."""
        phrase = HTTPStatus(self.status).phrase
        if major >= 3:
            body: dict[str, Any] = {"message": self.message or phrase}
            if self.found:
                body["errors"] = [_zod_issue(finding) for finding in self.found]
            return body
        message: Any = (
            [sentence for finding in self.found for sentence in _sentences(finding)] or self.message or phrase
        )
        times = [finding for finding in self.found if finding.schema.get("format") == "date-time"]
        if major == 2 and any(finding.rule == "format" for finding in times):
            # Times are converted before anything is validated, and the first bad one ends it.
            message = f"{times[0].path[-1]} must be a date string"
        # NestJS leaves `error` out when there is no message of its own.
        error = {"error": phrase} if self.found or self.message else {}
        correlation = {"correlationId": correlation_id} if self.correlated else {}
        return {"message": message, **error, "statusCode": self.status, **correlation}


def database_error(operation_id: str) -> Problem:
    """Return the error for a value that validation lets pass and the database refuses: ``Failed to create album``."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", operation_id).lower()
    return Problem(500, f"Failed to {words}")


def no_access(permission: str) -> Problem:
    """The message of Immich for an object that does not exist or belongs to another user."""
    return Problem(400, f"Not found or no {permission} access")


def _zod_issue(finding: Finding) -> dict[str, Any]:
    rule, limit, schema = finding.rule, finding.limit, finding.schema
    where: dict[str, Any] = {"path": list(finding.path)}
    if rule == "custom":
        return {"code": "custom", **where, "message": limit}
    if rule == "required":
        return {"expected": _kind(schema), "code": "invalid_type", **where, "message": _missing(schema)}
    if rule == "type":
        message = f"Invalid input: expected {_kind(schema)}, received {_received(finding.value)}"
        return {"expected": _kind(schema), "code": "invalid_type", **where, "message": message}
    if rule in ("enum", "const", "stringbool"):
        values = {"enum": limit, "const": [limit], "stringbool": ["true", "false"]}[rule]
        where = {"expected": "stringbool", **where} if rule == "stringbool" else where
        options = "|".join(f'"{value}"' for value in values)
        message = (
            f"Invalid option: expected one of {options}" if len(values) > 1 else f"Invalid input: expected {options}"
        )
        return {"code": "invalid_value", "values": values, **where, "message": message}
    if rule in ("format", "pattern"):
        name = _format(schema)
        pattern = {"pattern": f"/{schema['pattern']}/"} if "pattern" in schema else {}
        message = f"Invalid {_FORMAT_NAMES.get(name, name)}"
        if name == "datetime":
            message = "Invalid input: expected ISO 8601 datetime string, received string"
        elif name == "regex":
            message = f"Invalid string: must match pattern {pattern.get('pattern')}"
        return {"origin": "string", "code": "invalid_format", "format": name, **pattern, **where, "message": message}
    if rule in _BOUNDS:
        origin, low, inclusive, unit = _BOUNDS[rule]
        sign = (">" if low else "<") + ("=" if inclusive else "")
        size, bound = ("small", "minimum") if low else ("big", "maximum")
        verb = "have" if unit else "be"
        message = f"Too {size}: expected {origin} to {verb} {sign}{limit}{unit}"
        return {
            "origin": origin,
            "code": f"too_{size}",
            bound: limit,
            "inclusive": inclusive,
            **where,
            "message": message,
        }
    return {"code": "invalid_union", "errors": [], **where, "message": "Invalid input"}


_FORMAT_NAMES = {
    "uuid": "UUID",
    "email": "email address",
    "date": "ISO date",
}
# Rule → (what is measured, is it a lower bound, may it be equal, unit).
_BOUNDS = {
    "minimum": ("number", True, True, ""),
    "maximum": ("number", False, True, ""),
    "exclusiveMinimum": ("number", True, False, ""),
    "exclusiveMaximum": ("number", False, False, ""),
    "minLength": ("string", True, True, " characters"),
    "maxLength": ("string", False, True, " characters"),
    "minItems": ("array", True, True, " items"),
    "maxItems": ("array", False, True, " items"),
}


def _format(schema: Mapping[str, Any]) -> str:
    name: str = schema.get("format", "regex")
    return "datetime" if name == "date-time" else name


def _missing(schema: Mapping[str, Any]) -> str:
    kind = "ISO 8601 datetime string" if schema.get("format") == "date-time" else _kind(schema)
    return f"Invalid input: expected {kind}, received undefined"


def _kind(schema: Mapping[str, Any]) -> str:
    kind = schema.get("type", "object")
    kind = kind[0] if isinstance(kind, list) else kind
    # zod counts an integer as a number with a rule.
    return "number" if kind == "integer" else str(kind)


def _received(value: Any) -> str:
    names = {dict: "object", list: "array", str: "string", bool: "boolean", int: "number", float: "number"}
    return "null" if value is None else names[type(value)]


def _sentences(finding: Finding) -> list[str]:
    """Return what class-validator says: of a value that should be an array it tests the items as well."""
    items = finding.schema.get("items", {})
    if finding.rule in ("type", "required") and "type" in items:
        return [f"each value in {'.'.join(map(str, finding.path))} must be {_wanted(items)}", _sentence(finding)]
    return [_sentence(finding)]


def _sentence(finding: Finding) -> str:
    """The sentence that class-validator makes."""
    path, rule, limit, schema = finding.path, finding.rule, finding.limit, finding.schema
    name = ".".join(map(str, path))
    if path and isinstance(path[-1], int):
        name = f"each value in {'.'.join(map(str, path[:-1]))}"
    if rule == "custom":
        return str(limit)
    if rule in ("minimum", "exclusiveMinimum"):
        return f"{name} must not be less than {limit}"
    if rule in ("maximum", "exclusiveMaximum"):
        return f"{name} must not be greater than {limit}"
    if rule in ("minLength", "maxLength"):
        return f"{name} must be {'longer' if rule == 'minLength' else 'shorter'} than or equal to {limit} characters"
    if rule in ("minItems", "maxItems"):
        return f"{name} must contain {'at least' if rule == 'minItems' else 'no more than'} {limit} elements"
    if rule == "pattern" and "A-Fa-f" in str(limit):
        return f"{name} must be a hexadecimal color"
    if rule == "pattern" and "format" not in schema:
        return f"{name} must match {limit} regular expression"
    if rule == "uniqueItems":
        return f"All {name}'s elements must be unique"
    return f"{name} must be {_wanted(schema)}"


def _wanted(schema: Mapping[str, Any]) -> str:
    if "enum" in schema:
        return f"one of the following values: {', '.join(map(str, schema['enum']))}"
    by_format = {"uuid": "a UUID", "email": "an email", "date-time": "a Date instance", "date": "a Date instance"}
    by_kind = {
        "string": "a string",
        "boolean": "a boolean value",
        "integer": "an integer number",
        "number": "a number conforming to the specified constraints",
        "array": "an array",
    }
    kind = schema.get("type", "object")
    kind = kind[0] if isinstance(kind, list) else kind
    return by_format.get(schema.get("format", "")) or by_kind.get(kind, "an object")
