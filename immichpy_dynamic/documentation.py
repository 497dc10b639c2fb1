"""What signatures, help and error messages say of operations."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

from ._internal.lazy import LazyAttribute
from .spec.annotations import Annotation, annotation, returns
from .spec.catalog import releases
from .spec.history import explain_operation, explain_tag, history
from .spec.model import Spec
from .spec.naming import similar
from .spec.operation import OperationModel


def signature_of(spec: Spec, operation: OperationModel) -> inspect.Signature:
    """Return the signature of an operation: path parameters first, everything else by keyword."""
    parameters = []
    for parameter in operation.parameters:
        text = annotation(spec, parameter.schema)
        positional = parameter.location == "path"
        parameters.append(
            inspect.Parameter(
                parameter.name,
                inspect.Parameter.POSITIONAL_OR_KEYWORD if positional else inspect.Parameter.KEYWORD_ONLY,
                annotation=text,
                default=inspect.Parameter.empty if parameter.required else Annotation("..."),
            )
        )
    body = operation.body
    if body is not None and not body.fields:
        default = inspect.Parameter.empty if body.required else Annotation("...")
        # A file is read by who calls; only the parts of a form are read from disk.
        text = Annotation(annotation(spec, body.schema).replace("FileInput", "bytes"))
        parameters.append(
            inspect.Parameter(body.name, inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=text, default=default)
        )
    parameters.sort(key=lambda parameter: (parameter.kind, parameter.default is not inspect.Parameter.empty))
    return inspect.Signature(parameters, return_annotation=returns(spec, operation))


def documentation_of(spec: Spec, operation: OperationModel) -> str:
    """Return the docstring of an operation: our summary, the HTTP line, what it needs, its arguments."""
    lines = [operation.summary or f"Call {operation.operation_id}.", "", f"{operation.method} {operation.path}"]
    if operation.permission:
        lines.append(f"Permission: {operation.permission}")
    if operation.admin_only:
        lines.append("Administrators only.")
    since = since_of(spec, operation.operation_id)
    if since is not None:
        lines.append(f"Since: Immich {since}")
    if operation.deprecated:
        lines.append("Deprecated: upstream advises against it.")
    elif operation.state and operation.state != "Stable":
        lines.append(f"State: {operation.state}")
    if operation.parameters:
        lines += ["", "Args:"]
    for parameter in operation.parameters:
        text = annotation(spec, parameter.schema)
        place = "" if parameter.location == "body" else f", {parameter.location}"
        optional = "" if parameter.required else ", optional"
        lines.append(f"    {parameter.name}: {text}{optional}{place}")
    if operation.body is not None and operation.body.fields:
        lines.append(f"    {operation.body.name}: the whole body in place of its fields")
    lines += ["", "Returns:", f"    {returns(spec, operation)}"]
    if operation.pagination is not None:
        lines.append("    One page; iter(…) gives the items of all pages.")
    return "\n".join(lines)


def since_of(spec: Spec, operation_id: str) -> str | None:
    """Return the first bundled release that has an operation; ``None`` when even the oldest one has it."""
    life = history().operation(operation_id) if spec.is_immich else None
    return None if life is None or life.since == releases()[0].release else life.since


def lazy_documentation() -> dict[str, Any]:
    """Return the attributes that make ``help()`` and ``inspect.signature()`` read well."""
    return {
        "__doc__": LazyAttribute(lambda owner: documentation_of(owner._spec, owner._operation)),
        "__signature__": LazyAttribute(lambda owner: signature_of(owner._spec, owner._operation)),
    }


def missing_operation(spec: Spec, name: str, tag: str) -> str:
    """Return the message for an operation that a tag does not have."""
    told = _from_history(spec, name, explain_operation)
    if told:
        return told
    message = f"client.{tag} has no operation {name!r} in Immich {spec.release}."
    elsewhere = spec.find_operation(name)
    if elsewhere is not None:
        return f"{message} It is client.{elsewhere.tag}.{elsewhere.name}."
    near = similar(name, spec.tags[tag])
    if near:
        return f"{message} Did you mean {' or '.join(near)}?"
    return message + (_anywhere(spec, name) or f" It has: {', '.join(spec.tags[tag])}.")


def missing_tag(spec: Spec, name: str) -> str:
    """Return the message for something that a client does not have."""
    message = f"the client has no {name!r} in Immich {spec.release}."
    operation = spec.find_operation(name)
    if operation is not None:
        return f"{message} The operation is client.{operation.tag}.{operation.name}."
    told = _from_history(spec, name, explain_tag) or _from_history(spec, name, explain_operation)
    if told:
        return told
    near = similar(name, spec.tags)
    if near:
        return f"{message} Did you mean {' or '.join(near)}?"
    return message + (_anywhere(spec, name) or f" It has: {', '.join(sorted(spec.tags))}.")


def _anywhere(spec: Spec, name: str) -> str:
    every = {other: tag for tag, names in spec.tags.items() for other in names}
    near = similar(name, every)
    return f" Did you mean {' or '.join(f'client.{every[other]}.{other}' for other in near)}?" if near else ""


def _from_history(spec: Spec, name: str, explain: Callable[[str, str], str | None]) -> str | None:
    """What other releases say of ``name``."""
    return explain(name, spec.release) if spec.is_immich else None
