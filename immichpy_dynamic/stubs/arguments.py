"""Annotations of what a caller may pass: wider than what an answer gives."""

from __future__ import annotations

from ..spec.annotations import alternatives
from ..spec.model import Spec
from ..spec.normalise import Schema


def argument(spec: Spec, schema: Schema, name: str) -> str:
    """Return an argument's annotation: UUID objects for ids, plain data for models, values for enum members.

    Args:
        spec: the document of ``schema``.
        schema: what is sent.
        name: the keyword; the documents do not mark every id as one.
    """
    is_id = name in ("id", "ids") or name.endswith(("_id", "_ids")) or _is_uuid(spec, schema)
    texts = [form for text in alternatives(spec, schema) for form in _forms(spec, text, is_id=is_id)]
    return " | ".join(sorted(dict.fromkeys(texts), key=lambda text: text == "None"))


def literal_name(enum: str) -> str:
    """Return the name of the alias that lists an enum's values."""
    return f"_{enum}Literal"


def _forms(spec: Spec, text: str, *, is_id: bool) -> list[str]:
    """The annotation ``text`` and what may stand in its place."""
    inner = text.removeprefix("list[").removesuffix("]")
    if inner == "str" and is_id:
        return [text, text.replace("str", "UUID")]
    if text.startswith("dict["):
        return [text.replace("dict[", "Mapping[", 1)]
    schema = spec.schema_of_class(inner) or {}
    other = "Mapping[str, Any]" if "properties" in schema else literal_name(inner) if "enum" in schema else None
    if other is None:
        return [text]
    # Of a union of two lists mypy would take `["a"]` for neither: it infers `list[str]` from such a context.
    return [text, other] if text == inner else [f"Sequence[{inner} | {other}]"]


def _is_uuid(spec: Spec, schema: Schema) -> bool:
    schema = spec.resolve(schema)
    return spec.resolve(schema.get("items", schema)).get("format") == "uuid"
