"""Interface facts of an OpenAPI document: no prose, lists in one order, one line per operation and per schema.

Two documents that differ only in order or in prose become the same bytes.
"""

from __future__ import annotations

import json
from typing import Any

from immichpy_dynamic.spec.operation import METHODS

Document = dict[str, Any]

# The words of a document, and `x-pagination`, which our overlay writes: dropped, so that a document
# which has been through here before imports like a new one.
_NOT_FACTS = frozenset({"description", "summary", "title", "example", "examples", "externalDocs", "x-pagination"})

# The kind of value of each key of each object: `kind`, `[kind]` a list, `{kind}` a mapping from names.
# Names are never dropped; values under any other key are copied unchanged.
_PARTS = {
    "document": {
        "info": "info",
        "servers": "[server]",
        "tags": "[tag]",
        "paths": "{path}",
        "components": "components",
    },
    "components": {
        "schemas": "{schema}",
        "parameters": "{parameter}",
        "headers": "{parameter}",
        "requestBodies": "{body}",
        "responses": "{response}",
        "securitySchemes": "{scheme}",
    },
    "path": {"parameters": "[parameter]", "servers": "[server]", **dict.fromkeys(METHODS, "operation")},
    "operation": {
        "parameters": "[parameter]",
        "requestBody": "body",
        "responses": "{response}",
        "servers": "[server]",
    },
    "parameter": {"schema": "schema", "content": "{media}"},
    "body": {"content": "{media}"},
    "response": {"content": "{media}", "headers": "{parameter}"},
    "media": {"schema": "schema"},
    "schema": {
        **dict.fromkeys(("properties", "patternProperties", "$defs"), "{schema}"),
        **dict.fromkeys(("items", "additionalProperties", "not"), "schema"),
        **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), "[schema]"),
    },
}

# Keys that come first, in this order; all others follow by name.
_FIRST = ("openapi", "x-reconstructed", "info", "servers", "tags", "security", "paths", "components", *METHODS)

# Top-level keys that are laid out over many lines: how many levels below them get lines of their own.
_LEVELS = {"paths": 2, "components": 2}


def facts(document: Document) -> Document:
    """Return a copy of ``document`` without prose, its lists in one order.

    Args:
        document: a usable OpenAPI document; it is not changed.
    """
    copy: Document = _walk(document, "document", _NOT_FACTS)
    copy["info"] = {key: document["info"][key] for key in ("title", "version") if key in document["info"]}
    return _with_parameters_in_order(copy)


def arranged(document: Document) -> Document:
    """Return a copy of ``document`` with its lists in one order, nothing dropped."""
    return _with_parameters_in_order(_walk(document, "document", frozenset()))


def render(document: Document) -> str:
    """Return ``document`` as JSON text: keys in one order, one line per operation and per schema."""
    lines = [
        f"  {json.dumps(key)}: {_block(document[key], _LEVELS.get(key, 0), '  ')}"
        for key in sorted(document, key=_place)
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _walk(value: Any, kind: str, dropped: frozenset[str]) -> Any:
    if isinstance(value, list) and (kind.startswith("[") or kind == "extension"):
        return [_walk(item, kind.strip("[]"), dropped) for item in value]
    if not isinstance(value, dict):
        return value
    if kind.startswith("{"):
        return {name: _walk(child, kind.strip("{}"), dropped) for name, child in value.items()}
    parts = _PARTS.get(kind, {})
    copy = {}
    for key, child in value.items():
        if key in dropped:
            continue
        if kind == "extension" or key.startswith("x-"):
            copy[key] = _walk(child, "extension", dropped)
        elif kind == "schema" and key == "required" and isinstance(child, list):
            copy[key] = sorted(child, key=str)
        else:
            copy[key] = _walk(child, parts[key], dropped) if key in parts else child
    if kind == "response" and "$ref" not in copy:
        copy["description"] = ""  # OpenAPI requires a description.
    return copy


def _with_parameters_in_order(document: Document) -> Document:
    for path, item in document["paths"].items():
        for holder in (item, *(item[method] for method in METHODS if method in item)):
            if holder.get("parameters"):
                holder["parameters"].sort(key=lambda parameter: _parameter_place(path, parameter))
    return document


def _parameter_place(path: str, parameter: dict[str, Any]) -> tuple[int, str, str]:
    name, location = parameter.get("name", ""), parameter.get("in", "")
    if location == "path":
        return path.find("{" + name + "}"), "", name
    return len(path), location, name or parameter.get("$ref", "")


def _block(value: Any, levels: int, indent: str) -> str:
    if levels == 0 or not isinstance(value, dict) or not value:
        return json.dumps(value, ensure_ascii=False, sort_keys=True)
    deeper = indent + "  "
    lines = [
        f"{deeper}{json.dumps(key, ensure_ascii=False)}: {_block(value[key], levels - 1, deeper)}"
        for key in sorted(value, key=_place)
    ]
    return "{\n" + ",\n".join(lines) + f"\n{indent}}}"


def _place(key: str) -> tuple[int, str]:
    return (_FIRST.index(key) if key in _FIRST else len(_FIRST), key)
