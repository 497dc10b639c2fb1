"""The immutable model of one OpenAPI document, the only source of names for everything else.

Reading a document only notes where each operation is. Operations and schemas are made when they are first used.
"""

from __future__ import annotations

import re
import threading
import weakref
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, TypeVar

import msgspec

from .._internal.lazy import LazyMapping
from ..escaping import escaped
from .naming import UniqueNames, class_name, fold, pascal_case, snake_case
from .normalise import Schema, inline, normalise, reference_name
from .operation import JSON, METHODS, OperationModel, Pagination, Parameter, RequestBody, Response

# Names that users of immichpy know.
TAG_ALIASES = {"auth": "authentication", "auth_admin": "authentication_admin", "backups": "database_backups_admin"}

_IN_PATH = re.compile(r"\{([^{}]+)\}")
_RELEASE = re.compile(r"[0-9]{1,9}\.[0-9]{1,9}\.[0-9]{1,9}(?:[-+].*)?")

_T = TypeVar("_T")


class Spec:
    """The interface of one release: operations, schemas, tags and their names. Do not modify it.

    Args:
        document: an OpenAPI document as :func:`immichpy_dynamic.spec.document.read_document` returns it.
        source: the origin of the document, for messages: ``"bundled 3.1.0"``, a path, a URL.
        module: the name of the module that its models belong to.
    """

    def __init__(self, document: Mapping[str, Any], source: str, module: str = "immichpy_dynamic.document") -> None:
        self.document = document
        self.base: Spec = self
        """This document under its own name; what is compiled from it belongs to this object."""
        self._cache: dict[Callable[[Spec], Any], Any] = {}
        self._releases: weakref.WeakValueDictionary[str, Spec] = weakref.WeakValueDictionary()
        self.lock: threading.RLock = threading.RLock()
        """Held while a thread compiles something from this document; finished objects are read without the lock."""
        self.source = source
        self.module = module
        self.bundled_as: str | None = None
        """The file name of a bundled document."""
        self.has_module: bool = False
        """Whether its classes can be imported from :attr:`module`."""
        info = document.get("info") or {}
        self.title: str = str(info.get("title", ""))
        self.release: str = str(info.get("version", "")).removeprefix("v")
        self.reconstructed: bool = document.get("x-reconstructed") is True
        self._raw_schemas: Mapping[str, Any] = (document.get("components") or {}).get("schemas") or {}
        self._inline_schemas: dict[str, Schema] = {}
        self._inline_names: dict[tuple[str, str], str] = {}
        self._inline_counts: dict[str, int] = {}
        self._where: dict[str, tuple[str, str]] = {}
        self._names: dict[str, str] = {}
        self._tags: dict[str, dict[str, str]] = {}
        self._scopes: dict[str, UniqueNames] = {}
        self._operation_ids = UniqueNames()
        for path, item in document["paths"].items():
            for method in METHODS:
                if method in item:
                    self._index(path, method, item[method])
        self.operations: Mapping[str, OperationModel] = LazyMapping(self._where, self._make_operation, self.lock)
        """``operationId`` → :class:`Operation`."""
        self._component_schemas: LazyMapping[Schema] = LazyMapping(self._raw_schemas, self._make_schema, self.lock)

    @property
    def is_immich(self) -> bool:
        """Whether its title and version are those of a release of Immich, so that Immich's history applies."""
        return self.title == "Immich" and _RELEASE.fullmatch(self.release) is not None

    def __repr__(self) -> str:
        return escaped(f"<Spec {self.title} {self.release}: {len(self.operations)} operations, {self.source}>")

    def as_release(self, release: str) -> Spec:
        """Return this interface under the name of another release that shares it: the same object for the same name."""
        if release == self.release:
            return self
        if release == self.base.release:
            return self.base
        with self.lock:
            found = self._releases.get(release)
            if found is None:
                found = self._releases[release] = object.__new__(Spec)
                vars(found).update({**vars(self), "release": release, "_cache": {}})
        return found

    def _index(self, path: str, method: str, operation: Mapping[str, Any]) -> None:
        operation_id = operation.get("operationId")
        if not operation_id or operation_id in self._where:
            # The id is missing, or another operation has the same id already.
            operation_id = f"{method}{pascal_case(path)}"
        operation_id = self._operation_ids.add(operation_id)
        self._where[operation_id] = (path, method)
        tag = _tag_of(operation)
        # Of two ids that differ only in spelling, one would hide the other.
        name = self._scopes.setdefault(tag, UniqueNames()).add(snake_case(operation_id))
        self._names[operation_id] = name
        self._tags.setdefault(tag, {})[name] = operation_id

    @property
    def tags(self) -> Mapping[str, Mapping[str, str]]:
        """Python name of each tag → its operations: Python name → ``operationId``."""
        return self._tags

    @property
    def schemas(self) -> Mapping[str, Schema]:
        """Name of each schema → normalised JSON Schema 2020-12; after the document's own the inline ones, by name."""
        for name in self._component_schemas:
            self._component_schemas[name]
        for operation_id in self.operations:
            self.operations[operation_id]
        # Sort by name: the order of discovery depends on the order in which a program uses operations.
        return {**self._component_schemas, **dict(sorted(self._inline_schemas.items()))}

    def schema(self, name: str) -> Schema:
        """Return the schema ``name``, normalised.

        Raises:
            KeyError: this document has no such schema.
        """
        if name in self._component_schemas:
            return self._component_schemas[name]
        if name not in self._inline_schemas:
            return self.schemas[name]
        return self._inline_schemas[name]

    @cached_property
    def _own_class_names(self) -> dict[str, str]:
        """Name of each of the document's own schemas → the name of its class; nearly always the same."""
        usable = {name: name for name in self._raw_schemas if class_name(name) == name}
        names = UniqueNames(usable)
        return {name: usable.get(name) or names.add(class_name(name)) for name in self._raw_schemas}

    @cached_property
    def _taken_class_names(self) -> frozenset[str]:
        return frozenset(self._own_class_names.values())

    def class_name(self, schema: str) -> str:
        """Return the Python name of the class, enum or alias that is made of the schema ``schema``."""
        # Inline schemas are named by this package, with names that Python can use. A usable name stays as it is, so the
        # first call of a program need not look at those of all schemas.
        if schema not in self._raw_schemas or class_name(schema) == schema:
            return schema
        return self._own_class_names[schema]

    @cached_property
    def _schemas_by_class_name(self) -> dict[str, str]:
        return {self.class_name(name): name for name in self.schemas}

    def schema_name(self, class_name: str) -> str | None:
        """Return the name of the schema whose class is called ``class_name``; ``None`` when there is none."""
        return self._schemas_by_class_name.get(class_name)

    def schema_of_class(self, name: str) -> Schema | None:
        """Return the schema whose class is called ``name``, normalised; ``None`` when there is none."""
        schema = self.schema_name(name)
        return None if schema is None else self.schema(schema)

    def deprecated_fields(self, schema: str) -> frozenset[str]:
        """Return the JSON names of the fields that the document deprecates.

        Args:
            schema: name of the schema that has them.
        """
        raw = self._raw_schemas.get(schema)
        properties = raw.get("properties") if isinstance(raw, Mapping) else None
        if not isinstance(properties, Mapping):
            return frozenset()
        return frozenset(
            name for name, field in properties.items() if isinstance(field, Mapping) and field.get("deprecated") is True
        )

    def resolve(self, schema: Schema) -> Schema:
        """Return what ``schema`` refers to when it is a ``$ref``, else ``schema``."""
        seen = 0
        while "$ref" in schema and seen <= len(self._raw_schemas):
            schema = self.schema(reference_name(schema))
            seen += 1
        return schema

    def closure(self, *schemas: Schema) -> dict[str, Schema]:
        """Return every named schema that can be reached from ``schemas``."""
        return _reached(schemas, self.schema)

    def cached(self, make: Callable[[Spec], _T]) -> _T:
        """Return ``make(self)``, which is called once and cached as long as this object exists.

        Args:
            make: a class or function; it is the key as well. On :attr:`base` its result is shared by all releases.
        """
        found: _T | None = self._cache.get(make)
        if found is None:
            with self.lock:
                found = self._cache.get(make)
                if found is None:
                    found = self._cache[make] = make(self)
        return found

    def is_request_schema(self, name: str) -> bool:
        """Return whether the schema ``name`` is a request body or part of one."""
        # For the document's own schemas this is known; looking at all bodies would delay a program's first call.
        find = Spec._find_own_request_schemas if name in self._raw_schemas else Spec._find_request_schemas
        return name in self.base.cached(find)

    def _find_own_request_schemas(self) -> frozenset[str]:
        bodies = (_schema_of(self._component(raw)) for raw in self._raw_bodies().values())
        return frozenset(_reached(bodies, lambda name: self._raw_schemas.get(name, {})))

    def _find_request_schemas(self) -> frozenset[str]:
        bodies = (self.operations[operation_id].body for operation_id in self._raw_bodies())
        return frozenset(self.closure(*(body.schema for body in bodies if body)))

    def _raw_bodies(self) -> dict[str, Mapping[str, Any]]:
        paths = self.document["paths"]
        found = {operation_id: paths[path][method] for operation_id, (path, method) in self._where.items()}
        return {name: raw["requestBody"] for name, raw in found.items() if raw.get("requestBody")}

    @cached_property
    def _folded_tags(self) -> dict[str, str]:
        aliases = {fold(alias): tag for alias, tag in TAG_ALIASES.items() if tag in self._tags}
        return {**aliases, **{fold(tag): tag for tag in self._tags}}

    @cached_property
    def _folded_operations(self) -> dict[str, str]:
        return {fold(operation_id): operation_id for operation_id in self._where}

    def find_tag(self, name: str) -> str | None:
        """Return the Python name of the tag with ``name`` in any spelling, or ``None``."""
        return self._folded_tags.get(fold(name))

    def find_operation(self, name: str, tag: str | None = None) -> OperationModel | None:
        """Return the operation with ``name`` in any spelling (of ``tag`` when given), or ``None``."""
        if tag is not None and name in self._tags[tag]:
            return self.operations[self._tags[tag][name]]
        operation_id = self._folded_operations.get(fold(name))
        if operation_id is None or (tag is not None and operation_id not in self._tags[tag].values()):
            return None
        return self.operations[operation_id]

    def _make_schema(self, name: str) -> Schema:
        return normalise(self._raw_schemas[name], name, self._define)

    def _define(self, name: str, schema: Schema) -> str:
        # Imported here because the import of the package does not need it.
        import json

        base = class_name(name)
        # Equal schemas share a name. Their text is compared because comparing each with each would be quadratic.
        key = base, json.dumps(schema, sort_keys=True, default=repr)
        known = self._inline_names.get(key)
        if known is None:
            known = self._inline_names[key] = self._new_inline_name(base)
            self._inline_schemas[known] = schema
        return known

    def _new_inline_name(self, base: str) -> str:
        while True:
            count = self._inline_counts[base] = self._inline_counts.get(base, 0) + 1
            name = base if count == 1 else f"{base}{count}"
            if not any(name in names for names in (self._inline_schemas, self._raw_schemas, self._taken_class_names)):
                return name

    def _make_operation(self, operation_id: str) -> OperationModel:
        path, method = self._where[operation_id]
        item = self.document["paths"][path]
        raw = item[method]
        tag = _tag_of(raw)
        shared = [self._component(parameter) for parameter in item.get("parameters", ())]
        own = [self._component(parameter) for parameter in raw.get("parameters", ())]
        # Parameters in the path are required, whether they are described or not.
        bare = [{"in": "path", "name": name, "schema": {"type": "string"}} for name in _IN_PATH.findall(path)]
        merged = {(parameter["in"], parameter["name"]): parameter for parameter in [*bare, *shared, *own]}
        parameters = _in_order(path, [self._parameter(operation_id, parameter) for parameter in merged.values()])
        parameters = _distinct(parameters, {"self"})
        taken = {"self", *(parameter.name for parameter in parameters)}
        body = self._body(operation_id, raw.get("requestBody"), taken)
        pagination = raw.get("x-pagination")
        history = raw.get("x-immich-history") or ()
        return OperationModel(
            operation_id=operation_id,
            name=self._names[operation_id],
            tag=tag,
            method=method.upper(),
            path=path,
            summary=_text(raw.get("summary")),
            parameters=(*parameters, *(body.fields if body else ())),
            body=body,
            responses=tuple(self._responses(operation_id, raw.get("responses") or {})),
            permission=_text(raw.get("x-immich-permission")),
            admin_only=raw.get("x-immich-admin-only") is True,
            state=_text(raw.get("x-immich-state")),
            history=tuple((str(entry.get("version")), str(entry.get("state"))) for entry in history),
            deprecated=raw.get("deprecated") is True,
            pagination=msgspec.convert(pagination, Pagination) if pagination else None,
        )

    def _component(self, raw: Mapping[str, Any]) -> Mapping[str, Any]:
        """Follow a ``$ref`` to a shared parameter, body or response."""
        while "$ref" in raw:
            target: Any = self.document
            for key in raw["$ref"].removeprefix("#/").split("/"):
                target = target[key.replace("~1", "/").replace("~0", "~")]
            raw = target
        return raw

    def _parameter(self, operation_id: str, raw: Mapping[str, Any]) -> Parameter:
        name = raw["name"]
        content: Mapping[str, Any] = next(iter((raw.get("content") or {}).values()), {})
        schema = inline(
            raw.get("schema", content.get("schema", {})), pascal_case(operation_id) + pascal_case(name), self._define
        )
        return Parameter(
            name=snake_case(name),
            wire_name=name,
            location=raw["in"],
            required=raw.get("required") is True or raw["in"] == "path",
            schema=schema,
        )

    def _body(self, operation_id: str, raw: Mapping[str, Any] | None, taken: set[str]) -> RequestBody | None:
        if raw is None:
            return None
        raw = self._component(raw)
        content_type = _content_type(raw)
        if content_type is None:
            return None
        schema = inline(_schema_of(raw), pascal_case(operation_id) + "Body", self._define)
        resolved = self.resolve(schema)
        required = frozenset(resolved.get("required", ()))
        fields = []
        for wire_name, field in resolved.get("properties", {}).items():
            name = snake_case(wire_name)
            name = f"body_{name}" if name in taken else name
            fields.append(Parameter(name, wire_name, "body", wire_name in required, field))
        fields = _distinct(fields, taken)
        name = snake_case(reference_name(schema)) if "$ref" in schema else "body"
        return RequestBody(
            content_type=content_type,
            required=raw.get("required") is True,
            schema=schema,
            name=UniqueNames({*taken, *(field.name for field in fields)}).add(name),
            fields=tuple(fields),
        )

    def _responses(self, operation_id: str, raw: Mapping[str, Any]) -> Iterator[Response]:
        for status, response in raw.items():
            found = self._component(response)
            content_type = _content_type(found)
            if content_type is None:
                yield Response(str(status))
                continue
            schema = inline(_schema_of(found), pascal_case(operation_id) + "Response", self._define)
            yield Response(str(status), content_type, schema)


def _text(raw: str | None) -> str | None:
    """Return a text of the document for help and stubs, which are shown on terminals."""
    return None if raw is None else escaped(raw, keep="\n")


def _tag_of(operation: Mapping[str, Any]) -> str:
    """Return the tag of an operation: its first tag other than ``Deprecated``."""
    tags = operation.get("tags") or ["default"]
    return snake_case(next((tag for tag in tags if tag != "Deprecated"), tags[0]))


def _in_order(path: str, parameters: list[Parameter]) -> list[Parameter]:
    places = ("path", "query", "header", "cookie")
    return sorted(
        parameters,
        key=lambda parameter: (
            places.index(parameter.location),
            path.find("{" + parameter.wire_name + "}") if parameter.location == "path" else 0,
            not parameter.required,
        ),
    )


def _distinct(parameters: Iterable[Parameter], taken: set[str]) -> list[Parameter]:
    """Append a ``_`` to the second of two parameters whose JSON names make the same Python name."""
    names = UniqueNames(taken)
    return [msgspec.structs.replace(parameter, name=names.add(parameter.name)) for parameter in parameters]


def _content_type(raw: Mapping[str, Any]) -> str | None:
    """Return the content type to use for a body or a response; ``None`` when it has none."""
    content = raw.get("content") or {}
    return JSON if JSON in content else next(iter(content), None)


def _schema_of(raw: Mapping[str, Any]) -> Any:
    """Return the schema, as the document has it, of a body or a response."""
    content_type = _content_type(raw)
    return raw["content"][content_type].get("schema", {}) if content_type is not None else {}


def _reached(schemas: Iterable[Schema], schema_of: Callable[[str], Schema]) -> dict[str, Schema]:
    """Return every named schema that can be reached from ``schemas``."""
    found: dict[str, Schema] = {}
    waiting = [name for schema in schemas for name in references(schema)]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = schema_of(name)
            waiting.extend(references(found[name]))
    return found


def references(schema: Any) -> Iterator[str]:
    """Yield the names of the schemas that ``schema`` itself refers to."""
    if isinstance(schema, dict):
        if isinstance(schema.get("$ref"), str):
            yield reference_name(schema)
        for key, child in schema.items():
            if key == "properties":
                for value in child.values():
                    yield from references(value)
            elif key in ("items", "additionalProperties", "not"):
                yield from references(child)
            elif key in ("allOf", "anyOf", "oneOf"):
                for part in child:
                    yield from references(part)
