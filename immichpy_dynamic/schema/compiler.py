"""Compile schemas to msgspec types, each when it is first needed.

The types are the fast validator of a response. They may reject what JSON Schema accepts (then :mod:`.validation` asks
``jsonschema``), but never accept what it rejects: a schema that msgspec cannot express becomes a
:class:`~.checked.Checked` type.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from datetime import date, datetime
from typing import Any, Union

import msgspec

from .._internal.identity import IdentityCache
from ..spec.model import Spec
from ..spec.normalise import Schema, reference_name
from .budget import limited
from .checked import REFUSALS, CheckedMeta, Hint, checked, convert
from .enums import OpenEnum, are_open, closed_enums, make_enum
from .model import (
    Field,
    Model,
    ModelDocumentation,
    ModelMeta,
    ModelReader,
    fields_of,
    is_model,
    repr_without_secrets,
    secret_fields,
)
from .plain import asserted_keywords, kinds_of, plain

_NONE = object()
_MOST_NAMED = 20


class TypeCompiler:
    """The msgspec types of one document.

    Args:
        spec: the document.
        accepts: decides whether a value matches a schema, for schemas that msgspec cannot express.
        reader: reads the data that models are validated from.
    """

    def __init__(self, spec: Spec, accepts: Callable[[Schema, Any], bool], reader: ModelReader) -> None:
        self.spec = spec
        self._accepts = accepts
        self._reader = reader
        self._made = _Made()
        # Unfinished types are kept apart: a model whose fields are not set yet accepts too much.
        self._draft = _Made()
        self._depth = 0

    def named(self, name: str) -> Hint:
        """Return the type of the schema ``name``: a model class, an enum, or the type of an alias.

        Raises:
            KeyError: the document has no such schema.
        """
        known = self._made.named.get(name)
        if known is not None:
            return known
        with self._making():
            if name not in self._made.named and name not in self._draft.named:
                self._make_named(name, self.spec.schema(name))
            return self._draft.named.get(name) or self._made.named[name]

    def of(self, schema: Schema) -> Hint:
        """Return the type of any schema of this document."""
        known = self._made.of.get(schema)
        if known is not None:
            return known
        with self._making():
            if schema not in self._made.of and schema not in self._draft.of:
                self._draft.of.put(schema, self._hint(schema))
            return self._draft.of.get(schema) or self._made.of.get(schema)

    def model(self, name: str) -> type[Model] | None:
        """Return the class of the schema ``name`` when it describes objects with properties."""
        self.named(name)
        return self._made.structs.get(name)

    def alias(self, name: str) -> Any:
        """Return the type of the alias ``name`` as written in source code: an enum, a union, a list."""
        hint = self.named(name)
        return hint.inner if isinstance(hint, CheckedMeta) else hint

    @contextmanager
    def _making(self) -> Iterator[None]:
        """Let one thread at a time make types, and publish them to other threads when all are finished."""
        with self.spec.lock:
            self._depth += 1
            try:
                yield
                if self._depth == 1:
                    self._made.add(self._draft)
            finally:
                self._depth -= 1
                if self._depth == 0:
                    self._draft = _Made()

    def _make_named(self, name: str, schema: Schema) -> None:
        enum = self._enum(name, schema)
        if is_model(schema):
            self._make_model(name, schema)
        elif enum is not None:
            self._draft.named[name] = enum | None if None in schema["enum"] else enum
        else:
            # An alias that refers to itself looks its type up when it reads a value.
            self._draft.named[name] = checked(Any, lambda value: convert(value, self.named(name)))
            self._draft.named[name] = self._hint(schema)

    def _enum(self, name: str, schema: Schema) -> type[OpenEnum] | None:
        """Return the class for a schema that only lists values."""
        values = schema.get("enum", ())
        kinds = kinds_of(schema)
        if asserted_keywords(schema) - {"enum", "type"} or (kinds and (None in values) != ("null" in kinds)):
            return None
        enum = make_enum(self.spec.class_name(name), [value for value in values if value is not None], self.spec.module)
        if enum is not None:
            enum.__schema__ = self.spec, name
        wanted = "integer" if enum is not None and issubclass(enum, int) else "string"
        return enum if not kinds or kinds - {"null"} == {wanted} else None

    def _make_model(self, name: str, schema: Schema) -> None:
        fields = fields_of(schema)
        absent: Any = msgspec.UNSET if self.spec.is_request_schema(name) else None
        own = {
            **{field.name: absent for field in fields if not field.required},
            "__annotations__": {field.name: Any for field in fields},
            "__module__": self.spec.module,
            "__qualname__": self.spec.class_name(name),
            "__doc__": ModelDocumentation(),
            "_spec": self.spec,
            "_schema": schema,
            "_schema_name": name,
            "_reader": self._reader,
        }
        if secrets := secret_fields(name, fields):
            own |= {"_secrets": secrets, "__repr__": repr_without_secrets}
        struct: Any = ModelMeta(
            own["__qualname__"],
            (Model,),
            own,
            kw_only=True,
            repr_omit_defaults=True,
            omit_defaults=True,
            rename={field.name: field.wire_name for field in fields},
            forbid_unknown_fields=schema.get("additionalProperties") is False,
            # Responses are trees, so exclude them from cyclic garbage collection, which takes 10 % of the reading time.
            gc=absent is msgspec.UNSET,
        )
        hint: Hint = struct
        if _says_more_than_its_fields(schema, fields):
            hint = self._by_jsonschema(schema, struct)
        elif "null" in kinds_of(schema):
            hint = struct | None
        self._draft.named[name], self._draft.structs[name] = hint, struct
        # Register the class before its fields are compiled: a model may contain itself. msgspec reads the
        # annotations when it first decodes, so they can be set now.
        struct.__annotations__ = {
            field.name: self.of(field.schema)
            if field.required or absent is None
            else self.of(field.schema) | msgspec.UnsetType
            for field in fields
        }

    def _hint(self, schema: Schema) -> Hint:
        if "$ref" in schema:
            return self.named(reference_name(schema))
        hint = self._union(schema["anyOf"]) if asserted_keywords(schema) == {"anyOf"} else plain(schema, self.of)
        return self._by_jsonschema(schema, self._loose(schema)) if hint is None else hint

    def _union(self, parts: list[Schema]) -> Hint | None:
        rest = [part for part in parts if part != {"type": "null"}]
        if not rest:
            return None
        inner = self.of(rest[0]) if len(rest) == 1 else self._first_of([self.of(part) for part in rest])
        return inner if inner is Any or len(rest) == len(parts) else inner | None

    def _first_of(self, alternatives: list[Hint]) -> Hint:
        """Return the type of an untagged union, which selects the accepting alternative with most of the keys."""

        def read(value: Any) -> Any:
            with limited() as budget:
                # An alternative may contain the same union: results for inner values are cached.
                key = ("first", id(alternatives), id(value), are_open())
                known = budget.remembered(key)
                if known is None:
                    budget.spend(len(alternatives))
                    known = budget.remember(key, first(value), value)
            if known is _NONE:
                raise ValueError(f"Expected one of {', '.join(map(_type_name, alternatives[:_MOST_NAMED]))}")
            return known[0]

        def first(value: Any) -> Any:
            keys = value.keys() if isinstance(value, dict) else ()
            ordered = sorted(alternatives, key=lambda hint: -len(_known_keys(hint) & set(keys)))
            # Prefer an alternative whose enum lists the value to one that would open its enum for it.
            for enums in (closed_enums, nullcontext):
                for alternative in ordered:
                    try:
                        with enums():
                            return (convert(value, alternative),)
                    except REFUSALS:
                        continue
            return _NONE

        return checked(Union[tuple(alternatives)], read)  # noqa: UP007 - made at run time

    def _by_jsonschema(self, schema: Schema, inner: Hint) -> Hint:
        """Return the type of a schema that msgspec cannot express: ``jsonschema`` decides, then the value is read."""

        def read(value: Any) -> Any:
            if not self._accepts(schema, value):
                raise ValueError("It breaks a rule that only JSON Schema can state")
            return convert(value, inner)

        return checked(inner, read)

    def _loose(self, schema: Schema) -> Hint:
        """Return the type for a value that ``jsonschema`` has accepted already."""
        parts = schema.get("oneOf") or schema.get("anyOf")
        if parts and "properties" not in schema:
            return self._union(parts) or Any
        kinds = kinds_of(schema) - {"null"}
        if len(kinds) != 1:
            return Any
        (kind,) = kinds
        loose: Hint = {"string": str, "integer": int, "number": float, "boolean": bool}.get(kind, Any)
        if kind == "array":
            loose = list[self.of(schema["items"])] if "items" in schema else list[Any]  # type: ignore[misc]  # made at run time
        elif kind == "object":
            loose = dict[str, Any]
        elif kind == "string" and schema.get("format") in ("date-time", "date"):
            loose = datetime if schema["format"] == "date-time" else date
        return loose | None if "null" in kinds_of(schema) else loose


class _Made:
    """The finished types of a document, by the names and by the identities of schemas."""

    def __init__(self) -> None:
        self.named: dict[str, Hint] = {}
        self.structs: dict[str, type[Model]] = {}
        self.of: IdentityCache[Hint] = IdentityCache()

    def add(self, other: _Made) -> None:
        self.structs.update(other.structs)
        self.named.update(other.named)
        self.of.update(other.of)


def _says_more_than_its_fields(schema: Schema, fields: tuple[Field, ...]) -> bool:
    closed = schema.get("additionalProperties") is False
    every = schema["properties"].keys() | set(schema.get("required", ()))
    return (
        bool(asserted_keywords(schema) - {"type", "properties", "required", "additionalProperties"})
        or isinstance(schema.get("additionalProperties"), dict)
        or len(every) > len(fields)
        or (closed and len(every) > len(schema["properties"]))
    )


def _known_keys(hint: Hint) -> set[str]:
    """Return the JSON names of a model class; nothing for other types."""
    kind = hint.inner if isinstance(hint, CheckedMeta) else hint
    return set(kind.__struct_encode_fields__) if isinstance(kind, type) and issubclass(kind, msgspec.Struct) else set()


def _type_name(hint: Hint) -> str:
    """Return the name of a type as written in source code."""
    return getattr(hint, "__name__", None) or str(hint).replace("typing.", "")
