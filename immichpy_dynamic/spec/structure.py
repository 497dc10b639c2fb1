"""The shape of an OpenAPI document, as far as later rooms rely on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..exceptions import SpecError
from .normalise import REFERENCE
from .operation import METHODS

_COUNTS = ("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties")
# Keywords of a schema whose values later rooms rely on; the schemas within are checked too.
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
    """Looks at each place that is read later.

    Args:
        document: what :func:`~immichpy_dynamic.spec.document.check_document` has found to be bounded.
        source: where it came from, for the message of an error.
    """

    def __init__(self, document: Mapping[str, Any], source: str) -> None:
        self._document = document
        self._source = source

    def check(self) -> None:
        """Look at all of them.

        Raises:
            SpecError: something else stands there than OpenAPI has there.
        """
        for path, item in self._mapping(self._document, "paths", "").items():
            if not isinstance(path, str) or not path.startswith("/"):
                raise SpecError(f"{self._source}: paths has {path!r}, which does not begin with '/'")
            self._path(item, f"paths.{path}")
        self._mapping(self._document, "info", "")
        components = self._mapping(self._document, "components", "")
        schemas = self._mapping(components, "schemas", "components")
        for name, schema in schemas.items():
            where = f"components.schemas.{name}"
            self._schema(schema, where)
            self._followed(schema if isinstance(schema, Mapping) else {}, where)
        self._circles(schemas)

    def _path(self, item: Any, where: str) -> None:
        self._expect(item, Mapping, where)
        self._parameters(item, where)
        for method in METHODS:
            if method in item:
                self._operation(item[method], f"{where}.{method}")

    def _operation(self, operation: Any, where: str) -> None:
        self._expect(operation, Mapping, where)
        for key, kind in (("operationId", str), ("summary", str), ("tags", list), ("x-immich-history", list)):
            if key in operation:
                self._expect(operation[key], kind, f"{where}.{key}")
        for index, tag in enumerate(operation.get("tags", ())):
            self._expect(tag, str, f"{where}.tags[{index}]")
        for index, entry in enumerate(operation.get("x-immich-history", ())):
            self._expect(entry, Mapping, f"{where}.x-immich-history[{index}]")
        self._parameters(operation, where)
        if "requestBody" in operation:
            self._content(operation["requestBody"], f"{where}.requestBody")
        for status, response in self._mapping(operation, "responses", where).items():
            self._content(response, f"{where}.responses.{status}")

    def _parameters(self, owner: Mapping[str, Any], where: str) -> None:
        parameters = owner.get("parameters", [])
        self._expect(parameters, list, f"{where}.parameters")
        for index, raw in enumerate(parameters):
            place = f"{where}.parameters[{index}]"
            self._expect(raw, Mapping, place)
            parameter = self._followed(raw, place)
            location = parameter.get("in")
            if not isinstance(parameter.get("name"), str) or location not in ("path", "query", "header", "cookie"):
                raise SpecError(f"{self._source}: {place} needs a `name` and an `in` of path, query, header or cookie")
            self._schema(parameter.get("schema", {}), f"{place}.schema")
            self._content(parameter, place)

    def _content(self, owner: Any, where: str) -> None:
        self._expect(owner, Mapping, where)
        for kind, media in self._mapping(self._followed(owner, where), "content", where).items():
            self._expect(media, Mapping, f"{where}.content.{kind}")
            self._schema(media.get("schema", {}), f"{where}.content.{kind}.schema")

    def _schema(self, schema: Any, where: str) -> None:
        self._expect(schema, (Mapping, bool), where)
        if isinstance(schema, bool):
            return
        if isinstance(reference := schema.get("$ref"), str):
            if not reference.startswith(REFERENCE):
                raise SpecError(f"{self._source}: {where} refers to {reference!r}, which is not a schema")
            return
        self._keywords(schema, where)
        for name, child in schema.get("properties", {}).items():
            self._schema(child, f"{where}.properties.{name}")
        for key in ("allOf", "anyOf", "oneOf"):
            for index, child in enumerate(schema.get(key, ())):
                self._schema(child, f"{where}.{key}[{index}]")
        for key in ("items", "not", "additionalProperties"):
            self._schema(schema.get(key, True), f"{where}.{key}")

    def _keywords(self, schema: Mapping[str, Any], where: str) -> None:
        for key, kind in _SCHEMA_KEYWORDS.items():
            if key in schema:
                self._expect(schema[key], kind, f"{where}.{key}")
        for key, kind in (("required", str), ("type", str), ("enum", (str, int, float, type(None)))):
            values = schema.get(key, [])
            for index, value in enumerate(values if isinstance(values, list) else [values]):
                self._expect(value, kind, f"{where}.{key}[{index}]")
        for key in _COUNTS:
            if isinstance(schema.get(key, 0), bool) or schema.get(key, 0) < 0:
                raise SpecError(f"{self._source}: {where}.{key} is {schema[key]!r} where a count is expected")

    def _followed(self, value: Mapping[str, Any], where: str) -> Mapping[str, Any]:
        """Return the shared component that ``value`` refers to; a circle of references is refused."""
        seen = [value]
        while "$ref" in value:
            self._expect(value["$ref"], str, f"{where}.$ref")
            value = target_of(self._document, value["$ref"])
            self._expect(value, Mapping, where)
            if value in seen:
                raise SpecError(f"{self._source}: {where} refers to itself")
            seen.append(value)
        return value

    def _circles(self, schemas: Mapping[Any, Any]) -> None:
        """A schema that asks itself about the same value never comes to an end; holding itself is fine."""
        asked = {REFERENCE + str(name): set(_asked(schema)) for name, schema in schemas.items()}
        while ends := [name for name, others in asked.items() if others.isdisjoint(asked)]:
            for name in ends:
                del asked[name]
        for name in asked:
            raise SpecError(f"{self._source}: {name[2:].replace('/', '.')} refers to itself")

    def _mapping(self, owner: Mapping[str, Any], key: str, where: str) -> Mapping[Any, Any]:
        value = owner.get(key, {})
        self._expect(value, Mapping, f"{where}.{key}".lstrip("."))
        return dict(value)

    def _expect(self, value: Any, kind: type | tuple[type, ...], where: str) -> None:
        if not isinstance(value, kind):
            expected = _EXPECTED[kind[0] if isinstance(kind, tuple) else kind]
            raise SpecError(f"{self._source}: {where} is {kind_of(value)} where {expected} is expected")


_EXPECTED = {Mapping: "an object", list: "an array", str: "a string", int: "a number"}


def _asked(schema: Any) -> Iterator[str]:
    """Yield the references to schemas that judge the same value as ``schema``."""
    if isinstance(schema, Mapping):
        if isinstance(schema.get("$ref"), str):
            yield schema["$ref"]
        parts = [part for key in ("allOf", "anyOf", "oneOf") for part in schema.get(key, ())]
        for part in [*parts, schema.get("not")]:
            yield from _asked(part)


def target_of(document: Mapping[str, Any], reference: str) -> Any:
    """Return what ``#/components/kind/name`` refers to, or ``None`` when there is nothing."""
    target: Any = document
    for escaped in reference[2:].split("/"):
        key = escaped.replace("~1", "/").replace("~0", "~")
        target = target.get(key) if isinstance(target, Mapping) else None
    return target


def kind_of(value: Any) -> str:
    """Return what a message calls a value."""
    names = {
        dict: "an object",
        list: "an array",
        str: "a string",
        bool: "a boolean",
        int: "a number",
        float: "a number",
    }
    return "null" if value is None else names.get(type(value), f"a {type(value).__name__}")
