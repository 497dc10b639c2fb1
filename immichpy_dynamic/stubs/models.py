"""Stubs of models and enums."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, get_args

from ..high_level.sync_stream import data_schema
from ..schema.compiled import compiled
from ..schema.model import Field, fields_of, is_model
from ..schema.enums import OpenEnum
from ..spec.annotations import annotation, attribute, has_name_of_its_own
from ..spec.model import Spec
from ..spec.texts import field_text
from .arguments import field_annotation, literal_name
from .docstrings import docstring

_WORD = re.compile(r"\w+")

UNLISTED = "_UNLISTED"
"""A member that only the stubs of enums have. It stands for the values of newer servers, which a program may receive: a
checker that knows all members would call the ``case _:`` for them unreachable."""


SYNC_STREAM_EVENT = "SyncStreamEvent"
SYNC_EVENT = "_SyncEvent"
"""The union of the events of the sync stream, which only the stubs have."""


def model_stubs(spec: Spec) -> Iterator[str]:
    """Yield the stub of each model, enum and alias of a document, in the document's order."""
    received = _received(spec)
    for name, schema in spec.schemas.items():
        own_name = spec.class_name(name)
        enum = next((kind for kind in _kinds(compiled(spec).types.alias(name)) if issubclass(kind, OpenEnum)), None)
        if is_model(schema):
            yield _model(spec, name, is_received=name in received)
        elif enum is not None and has_name_of_its_own(schema):
            base, other = ("OpenIntEnum", -1) if issubclass(enum, int) else ("OpenStrEnum", "")
            members = {member: enum[member].value for member in enum.__members__} | {UNLISTED: other}
            values = ", ".join(repr(member.value) for member in enum)
            lines = (f"    {member} = {value!r}" for member, value in members.items())
            yield "\n".join([f"class {own_name}({base}):", *lines])
            yield f"{literal_name(own_name)}: TypeAlias = Literal[{values}]"
        else:
            yield f"{own_name}: TypeAlias = {annotation(spec, schema)}"


def sync_event_stubs(spec: Spec) -> Iterator[str]:
    """Yield the stub of the events of the sync stream, a union by the type of the event, if the document has them."""
    if not {SYNC_STREAM_EVENT, _SYNC_TYPES} <= {*spec.schemas}:
        return
    yield "\n".join(
        [
            f"class _SyncEventOf({SYNC_STREAM_EVENT}, Generic[Kind, Data], kw_only=True):",
            "    type: Kind  # type: ignore[assignment]",
            "    data: Data",
        ]
    )
    members = compiled(spec).types.alias(_SYNC_TYPES).__members__
    models = {name: data_schema(spec, member.value) for name, member in members.items()}
    events = [
        f"_SyncEventOf[Literal[{_SYNC_TYPES}.{name}], {spec.class_name(model) if model else 'dict[str, Any]'}]"
        for name, model in [*models.items(), (UNLISTED, None)]
    ]
    yield f"{SYNC_EVENT}: TypeAlias = {' | '.join(events)}"


_SYNC_TYPES = "SyncEntityType"


def _received(spec: Spec) -> set[str]:
    """Return the names of the schemas that a server sends."""
    responses = (response for operation in spec.operations.values() for response in operation.responses)
    return {*spec.closure(*(response.schema for response in responses if response.schema is not None))}


def _kinds(hint: Any) -> tuple[type, ...]:
    """Return the classes in an annotation: ``Enum | None`` has two."""
    return tuple(kind for kind in (hint, *get_args(hint)) if isinstance(kind, type))


def _model(spec: Spec, name: str, *, is_received: bool) -> str:
    fields = fields_of(spec.schema(name))
    taken = {field.name for field in fields}
    deprecated = set() if spec.is_request_schema(name) else spec.deprecated_fields(name)
    texts = [_field_annotation(spec, name, field, is_received=is_received) for field in fields]
    lines = [f"class {spec.class_name(name)}(Model, kw_only=True):"]
    listed = [f"    {field.name}: {text}" for field, text in zip(fields, texts, strict=True)]
    lines += docstring("\n".join(["Fields:", *listed]), 4)
    for field, text in zip(fields, texts, strict=True):
        # In a class, a field called `date` hides the type of that name.
        reachable = _WORD.sub(lambda word: f"_{word[0]}" if word[0] in taken else word[0], text)
        if field.wire_name in deprecated and not field.required:
            message = f"Immich {spec.release} deprecates this field."
            lines += ["    @property", f"    @deprecated({message!r})", f"    def {field.name}(self) -> {reachable}: ..."]
            continue
        lines.append(f"    {field.name}: {reachable}" + ("" if field.required else " = ..."))
        explained = field_text(spec, name, field.wire_name, field.schema)
        lines += docstring(explained, 4) if explained else []
    return "\n".join(lines if fields else [f"{lines[0]} ..."])


def _field_annotation(spec: Spec, model: str, field: Field, *, is_received: bool) -> str:
    text = attribute(spec, model, field.schema, required=field.required)
    return text if is_received else field_annotation(spec, text, field.schema, field.name)
