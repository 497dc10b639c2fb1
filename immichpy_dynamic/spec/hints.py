"""Complete and repair a document that is not bundled with the overlay data of the nearest bundled one.

The overlay in ``specs/overlay.yaml`` is applied to bundled documents when they are imported: summaries, how operations
page, and repairs of wrong facts. A repaired property has ``x-repaired`` with the wrong value.
"""

from __future__ import annotations

from typing import Any

from ..exceptions import SpecError
from .catalog import load_release, nearest_release, parse_version
from .document import Document
from .model import Spec
from .operation import METHODS


def outside_spec(document: Document, source: str) -> Spec:
    """Return the Spec of a document that is not bundled, completed from the nearest bundled one.

    Args:
        document: as :func:`~immichpy_dynamic.spec.document.read_document` returns it.
        source: where it came from.
    """
    return Spec(_completed(document, _nearest(document)), source)


def _nearest(document: Document) -> Spec:
    name = str((document.get("info") or {}).get("version", ""))
    try:
        return load_release(nearest_release(parse_version(name)).release)
    except SpecError:
        return load_release("latest")


def _completed(document: Document, bundled: Spec) -> Document:
    known = {
        operation.get("operationId"): (path, method, operation)
        for path, item in bundled.document["paths"].items()
        for method, operation in item.items()
        if method in METHODS
    }
    schemas = dict((document.get("components") or {}).get("schemas") or {})
    for name, schema in bundled.document["components"]["schemas"].items():
        if isinstance(schemas.get(name), dict):
            schemas[name] = _repaired(schemas[name], schema)
    paths = {}
    for path, item in document["paths"].items():
        paths[path] = dict(item)
        for method in METHODS:
            found = known.get((item.get(method) or {}).get("operationId"))
            if found is not None and found[:2] == (path, method):
                paths[path][method] = _operation(item[method], found[2], schemas, bundled)
    components = {**(document.get("components") or {}), "schemas": schemas}
    return {**document, "paths": paths, "components": components}


def _repaired(own: dict[str, Any], known: dict[str, Any]) -> dict[str, Any]:
    """Replace the values in a schema's properties that are repaired in the bundled document."""
    properties = own.get("properties")
    if not isinstance(properties, dict):
        return own
    changed = {}
    for name, schema in known.get("properties", {}).items():
        wrong, mine = schema.get("x-repaired", {}), properties.get(name)
        if isinstance(mine, dict):
            right = {key: schema[key] for key, value in wrong.items() if mine.get(key) == value}
            if right:
                changed[name] = {**mine, **right}
    return {**own, "properties": {**properties, **changed}} if changed else own


def _operation(own: dict[str, Any], known: dict[str, Any], schemas: dict[str, Any], bundled: Spec) -> dict[str, Any]:
    result = {**own, "summary": known.get("summary", own.get("summary"))}
    if "x-pagination" in known:
        result.setdefault("x-pagination", known["x-pagination"])
    for status, response in known.get("responses", {}).items():
        responses = result.get("responses") or {}
        if response.get("x-added"):
            result["responses"] = {status: response, **responses}
        mine = responses.get(status)
        lines = response.get("content", {}).get("application/jsonlines+json")
        if lines and mine is not None and not mine.get("content"):
            name = lines["schema"]["$ref"].rsplit("/", 1)[-1]
            schemas.setdefault(name, bundled.document["components"]["schemas"][name])
            result["responses"] = {**responses, status: response}
    return result
