"""Assign the arguments of a call to path, query, headers and body."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

import msgspec

from ..schema.json_form import JsonForm, to_wire
from ..schema.plain import admits_null
from ..spec.history import explain_parameter
from ..spec.model import Spec
from ..spec.naming import fold, suggestion
from ..spec.operation import OperationModel, Parameter, RequestBody
from .request import Bound

_GENERATED_OPTIONS = {
    "_request_timeout": "use _timeout=seconds",
    "_request_auth": "make another client for another key",
    "_content_type": "use _headers={'Content-Type': …}",
    "_host_index": "make another client for another server",
}
"""Options of clients that openapi-generator makes, such as immichpy."""


def bind(spec: Spec, operation: OperationModel, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Bound:
    """Assign every argument to path, query, headers or body.

    Args:
        spec: the document of the operation.
        operation: the operation that is called.
        args: path parameters in path order, then the whole body, then query parameters.
        kwargs: parameters and body fields by their Python names, or the body by its own.

    Raises:
        TypeError: an argument is unknown, missing, or given twice.
    """
    if not args and not kwargs and not operation.parameters and operation.body is None:
        return Bound(spec, operation, {}, JsonForm(spec))
    given = {name: value for name, value in kwargs.items() if value is not msgspec.UNSET}
    by_name = {parameter.name: parameter for parameter in operation.parameters}
    whole = _whole_body(operation, args, given, by_name)
    _refuse_unknown(spec, operation, given, by_name)
    # None means "not given" in a query, and in a body where null is not admitted.
    given = {name: value for name, value in given.items() if value is not None or _admits_none(spec, by_name[name])}
    fields = [field for field in operation.parameters if field.location == "body" and field.name in given]
    if whole and fields:
        _refuse(operation, f"got the body twice: as an object and as {', '.join(field.name for field in fields)}")
    _require(operation, given, whole, fields)
    return _placed(Bound(spec, operation, {}, JsonForm(spec)), given, whole, fields)


def _whole_body(
    operation: OperationModel, args: Sequence[Any], given: dict[str, Any], by_name: Mapping[str, Parameter]
) -> list[Any]:
    """Move positional arguments into ``given``; return the body if it was passed as a whole."""
    body = operation.body
    whole = _positional(operation, args, given)
    if body is not None and body.name in given and body.name not in by_name:
        whole.append(given.pop(body.name))
    if body is not None and not body.required:
        whole = [value for value in whole if value is not None]
    if len(whole) > 1:
        _refuse(operation, f"got two values for {body.name!r}" if body else "got too many arguments")
    return whole


def _placed(bound: Bound, given: Mapping[str, Any], whole: list[Any], fields: list[Parameter]) -> Bound:
    """Assign the arguments to the parts of the request, converted to the form that the schemas describe."""
    body = bound.operation.body
    for parameter in bound.operation.parameters:
        if parameter.location != "body" and parameter.name in given:
            value = bound.form.of(given[parameter.name], parameter.schema, parameter.name)
            bound.values[parameter.name] = to_wire(value)
    if body is not None and (whole or fields or body.required):
        bound.has_body = True
        bound.by_keyword = not whole
        _bind_body(bound, body, whole[0] if whole else {field.wire_name: given[field.name] for field in fields})
    return bound


def _positional(operation: OperationModel, args: Sequence[Any], given: dict[str, Any]) -> list[Any]:
    """Move positional path and query parameters into ``given``; return the remaining argument, the whole body.

    The order is that of generated clients: path, body, query; required query parameters come first.
    """
    if not args:
        return []
    path, query = ([p for p in operation.parameters if p.location == location] for location in ("path", "query"))
    with_body = operation.body is not None
    places: list[Parameter | None] = [*path, *([None] if with_body else []), *query]
    if len(args) > len(places):
        plural = "s" if len(places) != 1 else ""
        _refuse(operation, f"takes at most {len(places)} positional argument{plural}, got {len(args)}")
    whole = []
    for parameter, value in zip(places, args, strict=False):
        if parameter is None:
            whole.append(value)
        elif parameter.name in given:
            _refuse(operation, f"got two values for {parameter.name!r}")
        else:
            given[parameter.name] = value
    return whole


def _refuse_unknown(
    spec: Spec, operation: OperationModel, given: Mapping[str, Any], by_name: Mapping[str, Parameter]
) -> None:
    unknown = [name for name in given if name not in by_name]
    if unknown:
        told = [explain_parameter(operation.operation_id, name, spec.release) for name in unknown if spec.is_immich]
        if any(told):
            _refuse(operation, f"got an unknown argument: {'; '.join(filter(None, told))}")
        here = [f"{name!r}: {_GENERATED_OPTIONS[name]}" for name in unknown if name in _GENERATED_OPTIONS]
        if here:
            _refuse(operation, f"got an option of another client: {'; '.join(here)}")
        known = [*by_name, *([operation.body.name] if operation.body else ())]
        hints = "".join(suggestion(name, known) for name in unknown)
        takes = f" It takes {', '.join(known)}." if known else " It takes none."
        _refuse(operation, f"got an unknown argument: {', '.join(map(repr, unknown))}.{hints or takes}")


def _bind_body(bound: Bound, body: RequestBody, value: Any) -> None:
    if bound.spec.resolve(body.schema).get("format") == "binary":
        if not isinstance(value, (bytes, bytearray, memoryview)):
            _refuse(bound.operation, f"takes bytes as its body, not {type(value).__name__}")
        bound.body, bound.content = "", bytes(value)
        return
    binary = {field.wire_name for field in body.fields if bound.spec.resolve(field.schema).get("format") == "binary"}
    if binary and isinstance(value, msgspec.Struct):
        names = type(value).__struct_encode_fields__
        pairs = zip(names, msgspec.structs.astuple(value), strict=True)
        value = {name: field for name, field in pairs if field is not msgspec.UNSET}
    if binary and not isinstance(value, Mapping):
        fields = ", ".join(f"{field.name}=…" for field in body.fields if field.required)
        _refuse(bound.operation, f"takes the fields of its form as keywords: {fields}")
    if binary:
        value = _with_json_names(value, body)
        bound.files = {name: value[name] for name in value if name in binary and value[name] is not None}
        value = {name: field for name, field in value.items() if name not in binary}
    bound.body = to_wire(bound.form.of(value, body.schema, "$"))


def _with_json_names(value: Mapping[str, Any], body: RequestBody) -> dict[str, Any]:
    """Return a form's fields, files included, by their JSON names."""
    json_names = {fold(field.wire_name): field.wire_name for field in body.fields}
    return {json_names.get(fold(name), name): field for name, field in value.items()}


def _require(operation: OperationModel, given: Mapping[str, Any], whole: list[Any], fields: list[Parameter]) -> None:
    body = operation.body
    needs_fields = body is not None and not whole and (body.required or bool(fields))
    missing = [
        parameter.name
        for parameter in operation.parameters
        if parameter.required and parameter.name not in given and (parameter.location != "body" or needs_fields)
    ]
    if body is not None and body.required and not body.fields and not whole:
        missing.append(body.name)
    if missing:
        plural = "s" if len(missing) > 1 else ""
        _refuse(operation, f"is missing the required argument{plural} {', '.join(map(repr, missing))}")


def _admits_none(spec: Spec, parameter: Parameter) -> bool:
    """Return whether ``None`` counts as a value of a parameter; otherwise it means "not given"."""
    if parameter.location == "body":
        return parameter.required or admits_null(spec, parameter.schema)
    return parameter.location == "path"


def _refuse(operation: OperationModel, problem: str) -> NoReturn:
    raise TypeError(f"{operation.tag}.{operation.name}() {problem}")
