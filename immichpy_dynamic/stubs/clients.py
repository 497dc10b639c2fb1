"""Stubs of tags and clients."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Collection, Iterator
from typing import Any

from ..api import public_methods
from ..blocking_api import blocking_signature
from ..client import AsyncClient
from ..composition import classes_of, high_level_class
from ..spec.annotations import Annotation
from ..spec.model import Spec
from ..spec.naming import pascal_case
from .docstrings import docstring, operation_text, tag_text
from .operations import ASYNC, BLOCKING, Flavour, class_name


def api_stubs(spec: Spec, flavour: Flavour) -> Iterator[str]:
    """Yield the stub of each tag's class."""
    for tag in spec.tags:
        operations, base = classes_of(spec).names(tag), high_level_class(tag)
        bases = [base.__name__] if flavour is ASYNC and base is not None else []
        lines = [f"class {_api_name(tag, flavour)}({', '.join([*bases, f'{flavour.infix}Api'])}):"]
        lines += docstring(tag_text(spec, tag), 4)
        for name, operation_id in operations.items():
            lines += _operation_attribute(spec, name, operation_id, flavour)
        if flavour is BLOCKING:
            lines += [line for name, function in public_methods(base).items() for line in _blocking_method(name, function)]
        yield "\n".join(lines)


def _api_name(tag: str, flavour: Flavour) -> str:
    return f"{pascal_case(tag)}{flavour.infix}Api"


def _operation_attribute(spec: Spec, name: str, operation_id: str, flavour: Flavour) -> list[str]:
    operation = spec.operations[operation_id]
    kind, text = class_name(operation_id, flavour), operation_text(spec, operation)
    return [f"    {name}: {kind}", *docstring(text, 4)]


def _blocking_method(name: str, function: Callable[..., Any]) -> list[str]:
    """Write a high-level method as one that does not need ``await``."""
    form = _written(blocking_signature(function))
    return [f"    def {name}{form}:", *docstring(inspect.getdoc(function) or "", 8)]


def client_stub(spec: Spec, flavour: Flavour, base: str = "") -> str:
    """Return the stub of the ``AsyncClient`` or the ``Client`` of one release.

    Args:
        spec: the document of the release.
        flavour: asynchronous or blocking.
        base: name of the base class; that of the clients of all releases by default.
    """
    name = "Client" if flavour is BLOCKING else "AsyncClient"
    lines = [f"class {name}({base or f'Base{name}'}):", *docstring(f"A client that speaks Immich {spec.release}.", 4)]
    lines += constructors(flavour, without=("spec",))
    if not base:
        lines += tag_attributes(spec, flavour)
    return "\n".join(lines)


def constructors(flavour: Flavour, without: Collection[str] = ()) -> list[str]:
    """Return the stubs of a client's constructors, with the options written out.

    Args:
        flavour: asynchronous or blocking.
        without: options that the client does not take.
    """
    share = inspect.signature(AsyncClient.from_share)
    link = [parameter for parameter in share.parameters.values() if parameter.kind is not inspect.Parameter.VAR_KEYWORD]
    options = parameters(flavour, without=("base_url", "share", "api_key", *without))
    # A client of one release takes no `spec`, which those of all releases do.
    narrower = "  # type: ignore[override]" if without else ""
    return [
        f"    def __init__(self, {parameters(flavour, without)}) -> None: ...",
        "    @classmethod",
        f"    def from_share(cls, {_written(share.replace(parameters=link)).partition(')')[0][1:]}, {options}) -> Self: ...{narrower}",
    ]


def parameters(flavour: Flavour, without: Collection[str] = ()) -> str:
    """Return the parameters of a client as source code, without ``self``.

    Args:
        flavour: asynchronous or blocking.
        without: parameters to leave out.
    """
    unknown = {"self", *without, *(("http_client",) if flavour is BLOCKING else ())}
    signature = inspect.signature(AsyncClient.__init__)
    kept = [parameter for name, parameter in signature.parameters.items() if name not in unknown]
    return _written(signature.replace(parameters=kept)).rpartition(" -> ")[0][1:-1]


def tag_attributes(spec: Spec, flavour: Flavour) -> list[str]:
    """Return the attributes of a client: one for each tag."""
    lines = []
    for name, tag in classes_of(spec).tags.items():
        lines += [f"    {name}: {_api_name(tag, flavour)}", *docstring(tag_text(spec, tag), 4)]
    return lines


def _written(signature: inspect.Signature) -> str:
    """Return a signature as source code. Its annotations are texts already."""
    written = [
        parameter.replace(
            annotation=parameter.annotation
            if parameter.annotation is parameter.empty
            else Annotation(parameter.annotation),
            default=parameter.default if parameter.default is parameter.empty else Annotation("..."),
        )
        for parameter in signature.parameters.values()
    ]
    return str(signature.replace(parameters=written, return_annotation=Annotation(signature.return_annotation)))
