"""Stubs of tags and clients."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import Any

from ..api import high_level_bases
from ..blocking_api import high_level_methods
from ..spec.annotations import Annotation
from ..spec.model import Spec
from ..spec.naming import pascal_case
from .docstrings import docstring, operation_text, tag_docstring
from .operations import ASYNC, BLOCKING, Flavour, class_name


def api_stubs(spec: Spec, flavour: Flavour) -> Iterator[str]:
    """Yield the stub of each tag's class."""
    for tag, operations in spec.tags.items():
        bases = [base.__name__ for base in high_level_bases(tag)] if flavour is ASYNC else []
        lines = [f"class {_api_name(tag, flavour)}({', '.join([*bases, f'{flavour.infix}Api'])}):"]
        lines += docstring(tag_docstring(spec, tag), 4)
        for name, operation_id in operations.items():
            lines += _operation_attribute(spec, name, operation_id, flavour)
        if flavour is BLOCKING:
            lines += [line for name, function in high_level_methods(tag) for line in _blocking_method(name, function)]
        yield "\n".join(lines)


def _api_name(tag: str, flavour: Flavour) -> str:
    return f"{pascal_case(tag)}{flavour.infix}Api"


def _operation_attribute(spec: Spec, name: str, operation_id: str, flavour: Flavour) -> list[str]:
    operation = spec.operations[operation_id]
    kind, text = class_name(operation_id, flavour), operation_text(spec, operation)
    return [f"    {name}: {kind}", *docstring(text, 4)]


def _blocking_method(name: str, function: Callable[..., Any]) -> list[str]:
    """Write a high-level method as one that does not need ``await``."""
    signature = inspect.signature(function)
    parameters = [
        parameter
        if parameter.annotation is parameter.empty
        else parameter.replace(annotation=Annotation(parameter.annotation))
        for parameter in signature.parameters.values()
    ]
    gives = Annotation(signature.return_annotation.replace("AsyncGenerator[", "Iterator["))
    form = signature.replace(parameters=parameters, return_annotation=gives)
    return [f"    def {name}{form}:", *docstring(inspect.getdoc(function) or "", 8)]


def client_stub(spec: Spec, flavour: Flavour) -> str:
    """Return the stub of the ``AsyncClient`` or the ``Client`` of one release."""
    name = "Client" if flavour is BLOCKING else "AsyncClient"
    lines = [f"class {name}(Base{name}):", *docstring(f"A client that speaks Immich {spec.release}.", 4)]
    for tag in spec.tags:
        lines += [f"    {tag}: {_api_name(tag, flavour)}", *docstring(tag_docstring(spec, tag), 4)]
    return "\n".join(lines)
