"""Annotations of the arguments of a call, which are wider than those of a response."""

from __future__ import annotations

from ..spec.annotations import alternatives
from ..spec.model import Spec
from ..spec.normalise import Schema

# Immich's documents describe some times as plain strings.
_TIMES = {"date_time_original": "datetime", "time_bucket": "date"}


def argument(spec: Spec, schema: Schema, name: str) -> str:
    """Return an argument's annotation.

    Besides the schema's own type it admits UUID objects for ids, any iterable of ids for a list of them, datetimes for
    texts that hold a time, mappings for models and literal values for enum members.

    Args:
        spec: the document of ``schema``.
        schema: what is sent.
        name: the keyword. The documents do not mark every id and every time as one.
    """
    is_id = _is_id(name) or is_uuid(spec, schema)
    return _joined([form for text in alternatives(spec, schema) for form in _forms(spec, text, name, is_id=is_id)])


def field_annotation(spec: Spec, text: str, schema: Schema, name: str) -> str:
    """Return the annotation of a field of a model that only callers make, given the schema's own annotation.

    Args:
        spec: the document of ``schema``.
        text: the annotation of the schema.
        schema: what is sent.
        name: the field.
    """
    is_id = _is_id(name) or is_uuid(spec, schema)
    known = {"str": "Id", "list[str]": "IdCollection"} if is_id else {}
    if name in _TIMES:
        known = {"str": f"str | {_TIMES[name]}"}
    return _joined([known.get(part, part) for part in text.split(" | ")])


def literal_name(enum: str) -> str:
    """Return the name of the alias that lists an enum's values."""
    return f"_{enum}Literal"


def is_uuid(spec: Spec, schema: Schema) -> bool:
    """Return whether a schema describes a UUID or a list of UUIDs."""
    schema = spec.resolve(schema)
    return spec.resolve(schema.get("items", schema)).get("format") == "uuid"


def _is_id(name: str) -> bool:
    return name in ("id", "ids") or name.endswith(("_id", "_ids"))


def _joined(texts: list[str]) -> str:
    return " | ".join(sorted(dict.fromkeys(texts), key=lambda text: text == "None"))


def _forms(spec: Spec, text: str, name: str, *, is_id: bool) -> list[str]:
    """Return the annotation ``text`` and the alternative forms of the value."""
    if is_id and text in ("str", "list[str]"):
        return ["Id" if text == "str" else "Ids"]
    if name in _TIMES and text == "str":
        return ["str", _TIMES[name]]
    if text.startswith("dict["):
        return [text.replace("dict[", "Mapping[", 1)]
    inner = text.removeprefix("list[").removesuffix("]")
    schema = spec.schema_of_class(inner) or {}
    other = "Mapping[str, Any]" if "properties" in schema else literal_name(inner) if "enum" in schema else None
    # mypy would reject `["a"]` for a union of two lists: it infers `list[str]` in such a context.
    item = inner if other is None else f"{inner} | {other}"
    if text == inner:
        return [item]
    return [f"Sequence[{item}]" if "str" not in item.split(" | ") else text]
