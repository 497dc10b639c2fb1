"""Translate schemas to Python annotations for signatures, help and stubs."""

from __future__ import annotations

from .model import Spec
from .normalise import Schema, reference_name
from .operation import JSON_LINES, OperationModel, Pagination

_NAMES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
_MOST_PARTS = 1000
"""The maximum size of an annotation; larger parts are written as ``Any``."""
_MOST_ALTERNATIVES = 200
"""A larger union is written as ``Any``: Python's parser refuses to read unions of thousands."""
_FORMATS = {"date-time": "datetime", "date": "date", "binary": "FileInput"}


class Annotation(str):
    """An annotation whose ``repr`` has no quotes, for signatures."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


class _Place:
    """The position in an annotation: the aliases around it, and how many parts may still be written.

    Aliases of aliases could otherwise ask for exponentially many parts.
    """

    def __init__(self, within: frozenset[str] = frozenset(), left: list[int] | None = None) -> None:
        self.within = within
        self._left = [_MOST_PARTS] if left is None else left

    def inside(self, alias: str) -> _Place:
        """Return the place within an alias."""
        return _Place(self.within | {alias}, self._left)

    def is_full(self) -> bool:
        """Count a part, and return whether the limit is exceeded."""
        self._left[0] -= 1
        return self._left[0] < 0


def annotation(spec: Spec, schema: Schema, place: _Place | None = None) -> Annotation:
    """Return the annotation of ``schema``, such as ``list[AssetResponseDto] | None``.

    Args:
        spec: the document that ``schema`` belongs to.
        schema: a normalised schema.
        place: the position in the annotation; a recursive alias becomes ``Any`` in it.
    """
    return Annotation(" | ".join(dict.fromkeys(alternatives(spec, schema, place))))


def attribute(spec: Spec, model: str, schema: Schema, *, required: bool) -> Annotation:
    """Return the annotation of an attribute of the class ``model``, including the type of a missing value."""
    text = annotation(spec, schema)
    absent = "UnsetType" if spec.is_request_schema(model) else "None"
    known = required or text == "Any" or absent in text.split(" | ")
    return text if known else Annotation(f"{text} | {absent}")


def returns(spec: Spec, operation: OperationModel) -> Annotation:
    """Return the annotation of the result of a call."""
    response = operation.success
    if response is None or response.schema is None:
        return Annotation("None")
    if response.binary:
        return Annotation("bytes")
    item = annotation(spec, response.schema)
    return Annotation(f"list[{item}]") if response.content_type == JSON_LINES else item


def item_annotation(spec: Spec, operation: OperationModel) -> Annotation | None:
    """Return the type of the items that ``iter`` yields, or ``None`` if the operation has no pages and no events."""
    success = operation.success
    if success is None or success.schema is None:
        return None
    if success.content_type == JSON_LINES:
        return annotation(spec, success.schema)
    return _paged(spec, success.schema, operation.pagination) if operation.pagination else None


def _paged(spec: Spec, schema: Schema, pagination: Pagination) -> Annotation:
    for wire_name in pagination.items.split("."):
        schema = spec.resolve(schema).get("properties", {}).get(wire_name, {})
    return annotation(spec, spec.resolve(schema).get("items", {}))


def alternatives(spec: Spec, schema: Schema, place: _Place | None = None) -> list[str]:
    """Return the annotations that :func:`annotation` joins; the list may contain duplicates."""
    place = place or _Place()
    if place.is_full():
        return ["Any"]
    if "$ref" in schema:
        name = reference_name(schema)
        if has_name_of_its_own(spec.schema(name)):
            return [spec.class_name(name)]
        return ["Any"] if name in place.within else alternatives(spec, spec.schema(name), place.inside(name))
    for combiner in ("anyOf", "oneOf"):
        if len(schema.get(combiner, ())) > _MOST_ALTERNATIVES:
            return ["Any"]
        if combiner in schema:
            return [text for part in schema[combiner] for text in alternatives(spec, part, place)]
    kinds = schema.get("type")
    if kinds is None or "allOf" in schema:
        return ["Any"]
    return [_plain(spec, schema, kind, place) for kind in (kinds if isinstance(kinds, list) else [kinds])]


def _plain(spec: Spec, schema: Schema, kind: str, place: _Place) -> str:
    if kind == "array":
        return f"list[{annotation(spec, schema.get('items', {}), place)}]"
    if kind == "object":
        values = schema.get("additionalProperties")
        return f"dict[str, {annotation(spec, values, place) if isinstance(values, dict) else 'Any'}]"
    if kind == "string" and schema.get("format") in _FORMATS:
        return _FORMATS[schema["format"]]
    return _NAMES.get(kind, "Any")


def has_name_of_its_own(schema: Schema) -> bool:
    """Return whether a named schema is a class or an alias in Python, not only another name for ``str``."""
    return "properties" in schema or "enum" in schema
