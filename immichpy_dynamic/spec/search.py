"""Search a document for operations, parameters, fields and enum values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec

from ..escaping import escaped
from .model import Spec
from .naming import fold, snake_case
from .operation import OperationModel

Kind = Literal["operation", "parameter", "field", "value"]

_ORDER: tuple[Kind, ...] = ("operation", "parameter", "field", "value")


class Finding(msgspec.Struct, frozen=True):
    """One result of a search."""

    kind: Kind
    name: str
    """As in Python: ``assets.view_asset``, ``assets.view_asset(size=…)``, ``AssetResponseDto.thumbhash``."""
    about: str
    """A description in one line."""
    operation_id: str | None = None

    def __str__(self) -> str:
        return f"{self.name}  {self.about}"


class Findings(tuple[Finding, ...]):
    """The results of a search, best first, with a readable ``repr``."""

    __slots__ = ()

    def __repr__(self) -> str:
        if not self:
            return "nothing found"
        lines = []
        for kind in _ORDER:
            found = [finding for finding in self if finding.kind == kind]
            if found:
                width = min(max(len(finding.name) for finding in found), 60)
                lines.append(f"{kind}s")
                lines += [f"  {finding.name:<{width}}  {finding.about}" for finding in found]
        return "\n".join(lines)


def find(spec: Spec, text: str) -> Findings:
    """Return every operation, parameter, field and enum value that all words of ``text`` occur in.

    Args:
        spec: the document.
        text: words; spelling (``getAsset``, ``get_asset``) and case do not matter.
    """
    words = [fold(word) for word in text.split() if fold(word)]
    if not words:
        return Findings()
    found = [*_operations(spec, words), *_parameters(spec, words), *_fields(spec, words)]
    return Findings(dict.fromkeys(found))


def _operations(spec: Spec, words: list[str]) -> Iterator[Finding]:
    """Yield operations by name, path and summary; matches of the name come first."""
    ranked = []
    for operation in spec.operations.values():
        name = fold(operation.tag + operation.name)
        everything = name + fold(operation.path + (operation.summary or "") + (operation.permission or ""))
        if all(word in everything for word in words):
            ranked.append((not all(word in name for word in words), operation.deprecated, operation))
    for _, _, operation in sorted(ranked, key=lambda item: item[:2]):
        about = f"{operation.method} {operation.path}"
        note = " (deprecated)" if operation.deprecated else ""
        text = f"{about}{note}  {operation.summary or ''}".rstrip()
        yield Finding("operation", _name(operation), text, operation.operation_id)


def _parameters(spec: Spec, words: list[str]) -> Iterator[Finding]:
    for operation in spec.operations.values():
        for parameter in operation.parameters:
            name = f"{_name(operation)}({parameter.name}=…)"
            if _matches(words, parameter.name):
                about = "body" if parameter.location == "body" else parameter.location
                yield Finding("parameter", name, about, operation.operation_id)


def _fields(spec: Spec, words: list[str]) -> Iterator[Finding]:
    for schema_name, schema in spec.schemas.items():
        for wire_name in schema.get("properties", ()):
            if _matches(words, wire_name):
                yield Finding(
                    "field",
                    f"{spec.class_name(schema_name)}.{snake_case(wire_name)}",
                    f"{escaped(wire_name)} on the wire",
                )
        values = [value for value in schema.get("enum", ()) if isinstance(value, str) and _matches(words, value)]
        if values:
            yield Finding("value", spec.class_name(schema_name), ", ".join(map(repr, values)))


def _matches(words: list[str], name: str) -> bool:
    folded = fold(name)
    return all(word in folded for word in words)


def _name(operation: OperationModel) -> str:
    return f"{operation.tag}.{operation.name}"
