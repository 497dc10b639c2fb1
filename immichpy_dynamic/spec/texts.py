"""Descriptions of arguments, fields and tags, written for this package: the source of every help text.

The texts are written in ``specs/overlay.yaml`` under ``x-texts``; ``tools/build_texts.py`` puts them into
``specs/texts.json``, which is read when help is first asked for. They hold for every release of Immich, bundled or not.
Types, ranges, defaults and enum values are in the document; :func:`limits` puts them into words.
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec

from ..escaping import escaped
from .catalog import specs_directory
from .normalise import REFERENCE, Schema

if TYPE_CHECKING:
    from .model import Spec
    from .operation import OperationModel, Parameter

_MOST_VALUES = 16
"""The maximum number of enum values that are listed; there are 170 permissions alone."""
_LONGEST = 80
_LARGEST = 2**31 - 1
"""Larger bounds only reflect how the server stores the number."""


class Texts(msgspec.Struct, frozen=True):
    """The content of ``specs/texts.json``."""

    replacements: dict[str, str]
    """Deprecated operation → the one to call in its place; itself where only the HTTP method changes."""
    tags: dict[str, str]
    """Python name of a tag → its description."""
    names: dict[str, str]
    """JSON name of an argument or a field → its text, where no other section has one."""
    paths: dict[str, dict[str, str]]
    """Beginning of a path → path parameter → text."""
    arguments: list[tuple[list[str], dict[str, str]]]
    """``operationId``s → argument → text."""
    fields: list[tuple[list[str], dict[str, str]]]
    """Patterns of schemas' names → field → text; the first one that fits counts."""

    def argument(self, operation: OperationModel, parameter: Parameter) -> str | None:
        """Return the text of an argument, or ``None`` when it is not known."""
        name = parameter.wire_name
        for operation_ids, texts in self.arguments:
            if name in texts and operation.operation_id in operation_ids:
                return texts[name]
        if parameter.location == "body" and operation.body is not None:
            return self.field(operation.body.schema.get("$ref", "").removeprefix(REFERENCE), name)
        if parameter.location == "path":
            fitting = [path for path, texts in self.paths.items() if operation.path.startswith(path) and name in texts]
            if fitting:
                return self.paths[max(fitting, key=len)][name]
        return self.names.get(name)

    def field(self, schema: str, name: str) -> str | None:
        """Return the text of a field, or ``None`` when it is not known.

        Args:
            schema: name of the schema that the field belongs to.
            name: the field's JSON name.
        """
        for patterns, texts in self.fields:
            if name in texts and any(fnmatchcase(schema, pattern) for pattern in patterns):
                return texts[name]
        return self.names.get(name)


@cache
def texts() -> Texts:
    """Return the texts; the file is read once."""
    return msgspec.json.decode((specs_directory() / "texts.json").read_bytes(), type=Texts)


def limits(spec: Spec, schema: Schema) -> list[str]:
    """Describe a value's constraints: enum values, range, length, default.

    Args:
        spec: the document of ``schema``.
        schema: the schema of an argument or a field.
    """
    parts = [part for part in schema.get("anyOf", ()) if part != {"type": "null"}]
    default = schema.get("default")
    if len(parts) == 1:
        schema = parts[0]
    schema = spec.resolve(schema)
    if "items" in schema:
        item = spec.resolve(schema["items"])
        found = [f"each {text}" for text in _values(item)] + _size(schema, "minItems", "maxItems", "items")
    else:
        found = _values(schema) + _range(schema) + _size(schema, "minLength", "maxLength", "characters")
    default = schema.get("default", default)
    return found if default is None else [*found, f"default {_shown(default)}"]


def _values(schema: Schema) -> list[str]:
    values = [value for value in schema.get("enum", ()) if value is not None]
    return [f"one of {', '.join(map(_shown, values))}"] if 0 < len(values) <= _MOST_VALUES else []


def _range(schema: Schema) -> list[str]:
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None and abs(low) >= _LARGEST:
        low = None
    if high is not None and abs(high) >= _LARGEST:
        high = None
    if low is not None and high is not None:
        return [f"{low:g} to {high:g}"]
    if low is not None:
        return [f"at least {low:g}"]
    return [f"at most {high:g}"] if high is not None else []


def _size(schema: Schema, least: str, most: str, what: str) -> list[str]:
    low, high = schema.get(least), schema.get(most)
    if low and high:
        return [f"{low} to {high} {what}"]
    if low == 1:
        return ["not empty"]
    return [f"at least {low} {what}"] * bool(low) + [f"at most {high} {what}"] * bool(high)


def _shown(value: Any) -> str:
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return escaped(text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…")


def argument_meaning(spec: Spec, operation: OperationModel, parameter: Parameter) -> str | None:
    """Return the description of an argument, without its constraints; ``None`` when it is not known."""
    return texts().argument(operation, parameter) if spec.is_immich else None


def argument_text(spec: Spec, operation: OperationModel, parameter: Parameter) -> str:
    """Return the help text of an argument: description, enum values, range, default.

    Args:
        spec: the document of the operation.
        operation: the operation that the argument belongs to.
        parameter: the argument.
    """
    return _sentence(argument_meaning(spec, operation, parameter), limits(spec, parameter.schema))


def field_text(spec: Spec, model: str, name: str, schema: Schema) -> str:
    """Return the help text of a field; see :func:`argument_text`.

    Args:
        spec: the document of the model.
        model: name of the schema that the field belongs to.
        name: the field's JSON name.
        schema: the field's schema.
    """
    meaning = texts().field(model, name) if spec.is_immich else None
    return _sentence(meaning, limits(spec, schema))


def tag_text(spec: Spec, tag: str) -> str | None:
    """Return the description of a tag, or ``None`` when it is not known."""
    return texts().tags.get(tag) if spec.is_immich else None


def _sentence(meaning: str | None, facts: list[str]) -> str:
    known = "; ".join(facts)
    known = f"{known[:1].upper()}{known[1:]}." if known else ""
    return " ".join(part for part in (meaning, known) if part)
