"""The combined interface of all typed releases, for the operations and models on the reference pages.

An operation is shown once, as the newest release that has it describes it, with the releases in which it, each of its
arguments and each of their types exist. Thirteen copies of nearly the same page would make searching useless.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from immichpy_dynamic.spec.annotations import annotation, returns
from immichpy_dynamic.spec.catalog import load_release, releases, typed_releases
from immichpy_dynamic.spec.history import Lifetime, history
from immichpy_dynamic.spec.naming import snake_case
from immichpy_dynamic.spec.texts import argument_text, field_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from immichpy_dynamic.spec.model import Spec
    from immichpy_dynamic.spec.normalise import Schema
    from immichpy_dynamic.spec.operation import OperationModel


@dataclass
class Value:
    """An argument, a field, or a value of an enum, over all releases."""

    name: str
    json_name: str
    text: str
    type: str
    required: bool
    releases: str
    """The releases that have it, in words; empty when they are those of its owner."""
    other_types: dict[str, list[str]] = field(default_factory=dict)
    """Type in other releases → their names."""


@dataclass
class OperationPage:
    """One operation over all releases."""

    spec: Spec
    """The newest release that has it."""
    operation: OperationModel
    returns: str
    arguments: list[Value]
    since: str
    until: str | None


@dataclass
class ModelPage:
    """One model or enum over all releases."""

    name: str
    spec: Spec
    fields: list[Value]
    values: list[Value]
    since: str
    until: str | None
    used_by: list[tuple[str, str]] = field(default_factory=list)
    """Tag and name of the operations that take or return it."""


@cache
def typed_specs() -> dict[str, Spec]:
    """Return the Spec of each typed release by its minor version, oldest first."""
    return {name[1:].replace("_", "."): load_release(release.release) for name, release in typed_releases().items()}


@cache
def operations() -> dict[str, OperationPage]:
    """Return every operation of every typed release by its id."""
    found: dict[str, OperationPage] = {}
    for release, spec in reversed(typed_specs().items()):
        for operation_id, operation in spec.operations.items():
            page = found.get(operation_id)
            if page is None:
                life = _life(history().operation(operation_id))
                page = OperationPage(spec, operation, str(returns(spec, operation)), [], life.since, life.until)
                found[operation_id] = page
            _add_arguments(page, release, spec, operation)
    return dict(sorted(found.items()))


def _add_arguments(page: OperationPage, release: str, spec: Spec, operation: OperationModel) -> None:
    known = {value.json_name: value for value in page.arguments}
    owner = _life(history().operation(operation.operation_id))
    for parameter in operation.parameters:
        text = argument_text(spec, operation, parameter)
        kind = str(annotation(spec, parameter.schema))
        life = history().parameter(operation.operation_id, parameter.wire_name)
        value = Value(parameter.name, parameter.wire_name, text, kind, parameter.required, _when(life, owner))
        _merge(page.arguments, known.get(parameter.wire_name), value, release)


def _merge(values: list[Value], known: Value | None, value: Value, release: str) -> None:
    if known is None:
        values.append(value)
    elif value.type != known.type:
        known.other_types.setdefault(value.type, []).insert(0, release)


@cache
def models() -> dict[str, ModelPage]:
    """Return every named schema that is a class in Python, of every typed release, by its name."""
    found: dict[str, ModelPage] = {}
    for release, spec in reversed(typed_specs().items()):
        for name, schema in spec.schemas.items():
            if "properties" not in schema and "enum" not in schema:
                continue
            page = found.get(name)
            if page is None:
                life = _life(history().schema(name))
                page = found[name] = ModelPage(name, spec, [], [], life.since, life.until)
            _add_fields(page, release, spec, schema)
    _note_uses(found)
    return dict(sorted(found.items(), key=lambda entry: entry[0].lower()))


def _add_fields(page: ModelPage, release: str, spec: Spec, schema: Schema) -> None:
    owner = _life(history().schema(page.name))
    required = schema.get("required", ())
    known = {value.json_name: value for value in page.fields}
    for json_name, child in schema.get("properties", {}).items():
        life = history().field(page.name, json_name)
        text = field_text(spec, page.name, json_name, child)
        kind = str(annotation(spec, child))
        value = Value(snake_case(json_name), json_name, text, kind, json_name in required, _when(life, owner))
        _merge(page.fields, known.get(json_name), value, release)
    listed = {value.json_name for value in page.values}
    for item in schema.get("enum", ()):
        if item is not None and str(item) not in listed:
            life = history().enum_value(page.name, item)
            page.values.append(Value(str(item), str(item), "", "", required=True, releases=_when(life, owner)))


def _note_uses(found: dict[str, ModelPage]) -> None:
    for page in operations().values():
        operation = page.operation
        schemas = [parameter.schema for parameter in operation.parameters]
        schemas += [operation.body.schema] if operation.body else []
        schemas += [operation.success.schema] if operation.success and operation.success.schema else []
        for name in page.spec.closure(*schemas):
            if name in found:
                found[name].used_by.append((operation.tag, operation.name))


def _life(life: Lifetime | None) -> Lifetime:
    oldest = releases()[0].release
    return life if life is not None else Lifetime(((oldest, None),))


def _when(life: Lifetime | None, owner: Lifetime) -> str:
    """Return the releases that have a value, in words; empty when they are those of its owner."""
    if life is None or life.runs == owner.runs:
        return ""
    return ", ".join(_run(first, last) for first, last in life.runs)


def _run(first: str, last: str | None) -> str:
    is_oldest = first == releases()[0].release
    if last is None:
        return "" if is_oldest else f"since {first}"
    return f"until {last}" if is_oldest else f"{first} to {last}"


def span(since: str, until: str | None) -> str:
    """Return the releases that have an operation or a model, in words."""
    oldest = releases()[0].release
    begin = f"{since} or earlier" if since == oldest else since
    return f"Since {begin}." if until is None else f"From {begin} to {until}."


def tags() -> dict[str, list[OperationPage]]:
    """Return the operations of each tag, by name; a tag's name is that of the newest release."""
    found: dict[str, list[OperationPage]] = {}
    for page in operations().values():
        found.setdefault(page.operation.tag, []).append(page)
    return {tag: sorted(pages, key=lambda page: page.operation.name) for tag, pages in sorted(found.items())}


def all_of(values: Iterable[Value]) -> list[Value]:
    """Return values with the required ones first."""
    return sorted(values, key=lambda value: not value.required)
