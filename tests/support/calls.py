"""Build arguments for any operation from its schemas."""

from __future__ import annotations

from typing import Any

from immichpy_dynamic.spec.model import Spec
from immichpy_dynamic.spec.operation import OperationModel
from immichpy_dynamic.testing.instances import Instances


def least_arguments(spec: Spec, operation: OperationModel, instances: Instances) -> dict[str, Any]:
    """Return the required arguments of an operation as keywords."""
    arguments = {
        parameter.name: argument(spec, parameter.schema, instances)
        for parameter in operation.parameters
        if parameter.required
    }
    body = operation.body
    if body is not None and body.required and not body.fields:
        arguments[body.name] = argument(spec, body.schema, instances)
    return arguments


def argument(spec: Spec, schema: Any, instances: Instances) -> Any:
    """Return a minimal value that matches a schema; for a file, a small one."""
    if spec.resolve(schema).get("format") == "binary":
        return ("picture.jpg", b"\xff\xd8\xff\xd9")
    return instances.minimal(schema)
