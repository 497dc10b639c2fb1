"""Check the structure of an OpenAPI document as far as other modules rely on it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NoReturn

import msgspec

from ..escaping import is_safe
from ..exceptions import SpecError
from .normalise import REFERENCE
from .operation import METHODS, Pagination

Place = tuple[str | int, ...]
"""Keys and indexes that lead to a value, turned into text only for errors: names can be very long."""

_COUNTS = ("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties")
# Fields of an operation whose values other modules rely on.
_OPERATION_FIELDS: Mapping[str, type | tuple[type, ...]] = {
    **dict.fromkeys(("operationId", "summary", "x-immich-permission", "x-immich-state"), str),
    **dict.fromkeys(("tags", "x-immich-history"), list),
}
# Keywords of a schema whose values other modules rely on; the schemas within are checked too.
_SCHEMA_KEYWORDS: Mapping[str, type | tuple[type, ...]] = {
    **dict.fromkeys(("properties",), Mapping),
    **dict.fromkeys(("required", "enum", "allOf", "anyOf", "oneOf"), list),
    **dict.fromkeys(("items", "not", "additionalProperties"), (Mapping, bool)),
    **dict.fromkeys(("pattern", "format"), str),
    **dict.fromkeys(_COUNTS, int),
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"), (int, float)),
    "type": (str, list),
}


class Structure:
    """Checks each place of a document that other modules read.

    Args:
        document: a document that :func:`~immichpy_dynamic.spec.document.check_document` has found to be bounded.
        source: where the document came from, for error messages.
    """

    def __init__(self, document: Mapping[str, Any], source: str) -> None:
        self._document = document
        self._source = source

    def check(self) -> None:
        """Check all places.

        Raises:
            SpecError: a value is not what OpenAPI expects there; the message has the place.
        """
        for path, item in self._mapping(self._document, "paths", ()).items():
            if not isinstance(path, str) or not path.startswith("/"):
                raise SpecError(f"{self._source}: paths has {shortened(repr(path))}, which does not begin with '/'")
            if not is_safe(path):
                self._refuse(("paths",), shortened(repr(path)), "a path without control characters")
            self._path(item, ("paths", path))
        self._version(self._mapping(self._document, "info", ()).get("version", ""))
        components = self._mapping(self._document, "components", ())
        schemas = self._mapping(components, "schemas", ("components",))
        for name, schema in schemas.items():
            place = ("components", "schemas", name)
            self._schema(schema, place)
            self._followed(schema if isinstance(schema, Mapping) else {}, place)
        self._circles(schemas)

    def _version(self, version: Any) -> None:
        """Check ``info.version``, the name of the release, which messages, stubs and file names contain."""
        place = ("info", "version")
        self._expect(version, (str, int, float), place)
        if not str(version).isprintable() or len(str(version)) > _LONGEST_VERSION:
            self._refuse(place, shortened(repr(version)), f"a version of at most {_LONGEST_VERSION} characters")

    def _path(self, item: Any, place: Place) -> None:
        self._expect(item, Mapping, place)
        self._parameters(item, place)
        for method in METHODS:
            if method in item:
                self._operation(item[method], (*place, method))

    def _operation(self, operation: Any, place: Place) -> None:
        self._expect(operation, Mapping, place)
        for key, kind in _OPERATION_FIELDS.items():
            if operation.get(key) is not None:
                self._expect(operation[key], kind, (*place, key))
        for index, tag in enumerate(operation.get("tags") or ()):
            self._expect(tag, str, (*place, "tags", index))
        for index, entry in enumerate(operation.get("x-immich-history") or ()):
            self._expect(entry, Mapping, (*place, "x-immich-history", index))
        self._pagination(operation.get("x-pagination"), (*place, "x-pagination"))
        self._parameters(operation, place)
        if operation.get("requestBody") is not None:
            self._content(operation["requestBody"], (*place, "requestBody"))
        for status, response in self._mapping(operation, "responses", place).items():
            self._content(response, (*place, "responses", status))

    def _pagination(self, raw: Any, place: Place) -> None:
        if raw is not None:
            try:
                msgspec.convert(raw, Pagination)
            except ValueError as error:
                raise SpecError(f"{self._source}: {path_text(place)} cannot be used: {error}") from error

    def _parameters(self, owner: Mapping[str, Any], place: Place) -> None:
        parameters = owner.get("parameters", [])
        self._expect(parameters, list, (*place, "parameters"))
        for index, raw in enumerate(parameters):
            where = (*place, "parameters", index)
            self._expect(raw, Mapping, where)
            parameter = self._followed(raw, where)
            location = parameter.get("in")
            if not isinstance(parameter.get("name"), str) or location not in ("path", "query", "header", "cookie"):
                raise SpecError(
                    f"{self._source}: {path_text(where)} needs a `name` and an `in` of path, query, header or cookie"
                )
            if location in ("header", "cookie") and not _TOKEN.fullmatch(parameter["name"]):
                self._refuse((*where, "name"), shortened(repr(parameter["name"])), f"the name of a {location}")
            self._schema(parameter.get("schema", {}), (*where, "schema"))
            self._content(parameter, where)

    def _content(self, owner: Any, place: Place) -> None:
        self._expect(owner, Mapping, place)
        for kind, media in self._mapping(self._followed(owner, place), "content", place).items():
            if not _MEDIA_TYPE.fullmatch(kind):
                self._refuse((*place, "content"), shortened(repr(kind)), "a media type")
            self._expect(media, Mapping, (*place, "content", kind))
            self._schema(media.get("schema", {}), (*place, "content", kind, "schema"))

    def _schema(self, schema: Any, place: Place) -> None:
        self._expect(schema, (Mapping, bool), place)
        if isinstance(schema, bool):
            return
        if isinstance(reference := schema.get("$ref"), str):
            if not reference.startswith(REFERENCE):
                raise SpecError(
                    f"{self._source}: {path_text(place)} refers to {shortened(repr(reference))}, which is not a schema"
                )
            return
        self._keywords(schema, place)
        for name, child in schema.get("properties", {}).items():
            self._expect(name, str, (*place, "properties"))
            self._schema(child, (*place, "properties", name))
        for key in ("allOf", "anyOf", "oneOf"):
            for index, child in enumerate(schema.get(key, ())):
                self._schema(child, (*place, key, index))
        for key in ("items", "not", "additionalProperties"):
            self._schema(schema.get(key, True), (*place, key))

    def _keywords(self, schema: Mapping[str, Any], place: Place) -> None:
        for key, kind in _SCHEMA_KEYWORDS.items():
            if key in schema:
                self._expect(schema[key], kind, (*place, key))
        for key, kind in (("required", str), ("type", str), ("enum", (str, int, float, type(None)))):
            values = schema.get(key, [])
            for index, value in enumerate(values if isinstance(values, list) else [values]):
                self._expect(value, kind, (*place, key, index))
        for key in _COUNTS:
            if isinstance(schema.get(key, 0), bool) or not 0 <= schema.get(key, 0) <= _LARGEST_COUNT:
                self._refuse((*place, key), shortened(repr(schema[key])), "a count")

    def _followed(self, value: Mapping[str, Any], place: Place) -> Mapping[str, Any]:
        """Return the shared component that ``value`` refers to; reject circular references."""
        seen = {id(value)}
        while "$ref" in value:
            self._expect(value["$ref"], str, (*place, "$ref"))
            value = target_of(self._document, value["$ref"])
            self._expect(value, Mapping, place)
            if id(value) in seen:
                raise SpecError(f"{self._source}: {path_text(place)} refers to itself")
            seen.add(id(value))
        return value

    def _circles(self, schemas: Mapping[Any, Any]) -> None:
        """Reject a schema that refers to itself for the same value: validation would never end.

        A schema that contains itself in a property is accepted. Kahn's algorithm, linear in the number of references.
        """
        asked = {name: schemas.keys() & set(_asked(schema)) for name, schema in schemas.items()}
        asking: dict[str, list[str]] = {}
        for name, others in asked.items():
            for other in others:
                asking.setdefault(other, []).append(name)
        ends = [name for name, others in asked.items() if not others]
        while ends:
            end = ends.pop()
            del asked[end]
            for name in asking.get(end, ()):
                asked[name].discard(end)
                if not asked[name]:
                    ends.append(name)
        for name in asked:
            raise SpecError(f"{self._source}: {path_text(('components', 'schemas', name))} refers to itself")

    def _mapping(self, owner: Mapping[str, Any], key: str, place: Place) -> Mapping[Any, Any]:
        value = owner.get(key)
        if value is None:
            return {}
        self._expect(value, Mapping, (*place, key))
        return dict(value)

    def _expect(self, value: Any, kind: type | tuple[type, ...], place: Place) -> None:
        if not isinstance(value, kind):
            self._refuse(place, kind_of(value), _EXPECTED[kind[0] if isinstance(kind, tuple) else kind])

    def _refuse(self, place: Place, found: str, expected: str) -> NoReturn:
        raise SpecError(f"{self._source}: {path_text(place)} is {found} where {expected} is expected")


_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""The syntax of names of headers and cookies: RFC 9110 §5.6.2, RFC 6265 §4.1.1."""
_MEDIA_TYPE = re.compile("[ -~]+")
_LONGEST_VERSION = 100
_LARGEST_COUNT = 2**31
"""The largest count in a schema's keywords; msgspec and regular expressions do not support much larger ones."""
_EXPECTED = {Mapping: "an object", list: "an array", str: "a string", int: "a number"}


def _asked(schema: Any) -> Iterator[str]:
    """Yield the names of the schemas that validate the same value as ``schema``."""
    if isinstance(schema, Mapping):
        if isinstance(schema.get("$ref"), str):
            yield _unescaped(schema["$ref"].removeprefix(REFERENCE))
        parts = [part for key in ("allOf", "anyOf", "oneOf") for part in schema.get(key, ())]
        for part in [*parts, schema.get("not")]:
            yield from _asked(part)


def target_of(document: Mapping[str, Any], reference: str) -> Any:
    """Return the object at ``#/components/kind/name``, or ``None`` when it does not exist."""
    target: Any = document
    for escaped in reference[2:].split("/"):
        key = _unescaped(escaped)
        target = target.get(key) if isinstance(target, Mapping) else None
    return target


def _unescaped(text: str) -> str:
    """Return one step of a JSON pointer (RFC 6901 §4) as a key."""
    return text.replace("~1", "/").replace("~0", "~")


def path_text(place: Place) -> str:
    """Return the path to a value for a message; long names are shortened."""
    steps = "".join(f"[{step}]" if isinstance(step, int) else f".{shortened(str(step))}" for step in place)
    return shortened(steps.removeprefix("."), 400)


def shortened(text: str, most: int = 80) -> str:
    """Return ``text`` for a message: control characters escaped, and at most ``most`` characters long."""
    text = text if text.isprintable() else repr(text)[1:-1]
    return text if len(text) <= most else f"{text[: most - 1]}…"


def kind_of(value: Any) -> str:
    """Return the name of a value's JSON type, for messages."""
    names = {
        dict: "an object",
        list: "an array",
        str: "a string",
        bool: "a boolean",
        int: "a number",
        float: "a number",
    }
    return "null" if value is None else names.get(type(value), f"a {type(value).__name__}")
