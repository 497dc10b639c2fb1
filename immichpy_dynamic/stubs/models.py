"""Stubs of models and enums."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, get_args

from ..spec.annotations import annotation, attribute, has_name_of_its_own
from ..schema.enums import OpenEnum
from ..schema.compiled import compiled
from ..schema.compiler import fields_of, is_model
from ..spec.model import Spec
from .arguments import literal_name

_WORD = re.compile(r"\w+")


def model_stubs(spec: Spec) -> Iterator[str]:
    """Yield the stub of each model, enum and alias of a document, in the document's order."""
    for name, schema in spec.schemas.items():
        own_name = spec.class_name(name)
        enum = next((kind for kind in _kinds(compiled(spec).types.alias(name)) if issubclass(kind, OpenEnum)), None)
        if is_model(schema):
            yield _model(spec, name)
        elif enum is not None and has_name_of_its_own(schema):
            base = "OpenIntEnum" if issubclass(enum, int) else "OpenStrEnum"
            members = (f"    {member} = {enum[member].value!r}" for member in enum.__members__)
            values = ", ".join(repr(member.value) for member in enum)
            yield "\n".join([f"class {own_name}({base}):", *members])
            yield f"{literal_name(own_name)}: TypeAlias = Literal[{values}]"
        else:
            yield f"{own_name}: TypeAlias = {annotation(spec, schema)}"


def _kinds(hint: Any) -> tuple[type, ...]:
    """The classes that a hint names: ``Enum | None`` names two."""
    return tuple(kind for kind in (hint, *get_args(hint)) if isinstance(kind, type))


def _model(spec: Spec, name: str) -> str:
    schema = spec.schema(name)
    fields = fields_of(schema)
    taken = {field.name for field in fields}
    lines = [f"class {spec.class_name(name)}(Model, kw_only=True):"]
    for field in fields:
        text: str = attribute(spec, name, field.schema, required=field.required)
        # In a class, a field called `date` hides the type of that name.
        text = _WORD.sub(lambda word: f"_{word[0]}" if word[0] in taken else word[0], text)
        lines.append(f"    {field.name}: {text}" + ("" if field.required else " = ..."))
    return "\n".join(lines if fields else [f"{lines[0]} ..."])
