"""Stubs of tags and clients."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Any

from ..api import public_methods
from ..blocking_api import blocking_signature
from ..client import AsyncClient
from ..composition import classes_of, high_level_class
from ..spec.annotations import Annotation
from ..spec.model import Spec
from ..spec.naming import pascal_case
from .docstrings import docstring, operation_text, tag_text
from .models import SYNC_STREAM_EVENT
from .operations import ASYNC, BLOCKING, Flavour, class_name


def api_stubs(spec: Spec, flavour: Flavour) -> Iterator[str]:
    """Yield the stub of each tag's class."""
    for tag in spec.tags:
        lines = [f"class {_api_name(tag, flavour)}({flavour.infix}Api):"]
        lines += docstring(tag_text(spec, tag), 4)
        for name, operation_id in classes_of(spec).names(tag).items():
            lines += _operation_attribute(spec, name, operation_id, flavour)
        for name, function in public_methods(high_level_class(tag)).items():
            lines += _high_level_method(spec, name, function, flavour)
        yield "\n".join(lines)


def _api_name(tag: str, flavour: Flavour) -> str:
    return f"{pascal_case(tag)}{flavour.infix}Api"


def _operation_attribute(spec: Spec, name: str, operation_id: str, flavour: Flavour) -> list[str]:
    operation = spec.operations[operation_id]
    kind, text = class_name(operation_id, flavour), operation_text(spec, operation)
    return [f"    {name}: {kind}", *docstring(text, 4)]


def _high_level_method(spec: Spec, name: str, function: Callable[..., Any], flavour: Flavour) -> list[str]:
    """Write a high-level method, with the models of the release in place of ``Any``."""
    signature = inspect.signature(function) if flavour is ASYNC else blocking_signature(function)
    form = _written(signature, _expanded(signature, function))
    for alias, model in MODELS.items():
        form = re.sub(rf"\b{alias}\b", _known(spec, model), form)
    define = "async def" if flavour is ASYNC and inspect.iscoroutinefunction(function) else "def"
    return [f"    {define} {name}{form}:", *docstring(inspect.getdoc(function) or "", 8)]


MODELS = {
    "AssetModel": "AssetResponseDto",
    "DownloadInfoModel": "DownloadInfoDto",
    "SharedLinkModel": "SharedLinkResponseDto",
    "SyncEventModel": SYNC_STREAM_EVENT,
}
"""Alias in ``high_level/base.py`` → the class in the stub of a release."""


def _known(spec: Spec, name: str) -> str:
    return name if spec.schema_name(name) else "Any"


def _expanded(signature: inspect.Signature, function: Callable[..., Any]) -> list[inspect.Parameter]:
    """Return the parameters of a method, with ``**options: Unpack[…]`` expanded: ty would accept any name."""
    parameters = []
    for parameter in signature.parameters.values():
        options = _UNPACKED.fullmatch(str(parameter.annotation))
        if options is None:
            parameters.append(parameter)
            continue
        hints = _annotations_of(function.__globals__[options[1]])
        parameters += [
            inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, annotation=text, default=None)
            for name, text in hints.items()
        ]
    return parameters


_UNPACKED = re.compile(r"Unpack\[(\w+)\]")


def _annotations_of(options: Any) -> dict[str, str]:
    """Return the annotations of a ``TypedDict`` as they are written."""
    return {name: getattr(hint, "__forward_arg__", hint) for name, hint in options.__annotations__.items()}


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
        lines += client_members(spec, flavour)
    return "\n".join(lines)


def operation_ids_stubs(spec: Spec) -> Iterator[str]:
    """Yield the alias of all ``operationId``s and the mappings from them to operations; editors complete its keys."""
    ids = ", ".join(map(repr, spec.operations))
    yield f"{OPERATION_ID}: TypeAlias = " + (f"Literal[{ids}]" if ids else "str")  # a document may have no operations
    for infix in ("", "Blocking"):
        kind = f"{infix}Operation[Any]"
        yield "\n".join(
            [
                f"class _{infix}Operations(Mapping[str, {kind}], metaclass=ABCMeta):",
                f"    def __getitem__(self, key: {OPERATION_ID} | str, /) -> {kind}: ...",
            ]
        )


OPERATION_ID = "_OperationId"
OPERATIONS = (OPERATION_ID, "_BlockingOperations", "_Operations")
"""The names that :func:`operation_ids_stubs` defines."""


def client_members(spec: Spec, flavour: Flavour) -> list[str]:
    """Return the members of a client that depend on the release: its tags, and methods with an ``operationId``."""
    supports = inspect.signature(AsyncClient.supports)
    first, second, *rest = supports.parameters.values()
    own = second.replace(annotation=f"{OPERATION_ID} | str")
    return [
        *tag_attributes(spec, flavour),
        "    @property",
        f"    def operations(self) -> _{flavour.infix}Operations: ...",
        f"    def supports{_written(supports, [first, own, *rest])}:",
        *docstring(inspect.getdoc(AsyncClient.supports) or "", 8),
    ]


def constructors(flavour: Flavour, without: Collection[str] = ()) -> list[str]:
    """Return the stubs of a client's constructors, with the options written out.

    Args:
        flavour: asynchronous or blocking.
        without: options that the client does not take.
    """
    share = inspect.signature(AsyncClient.from_share)
    link = [parameter for parameter in share.parameters.values() if parameter.kind is not inspect.Parameter.VAR_KEYWORD]
    options = parameters(flavour, without=("base_url", "share", "api_key", *without))
    # Only the clients for all releases accept `spec`.
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


def _written(signature: inspect.Signature, parameters: Iterable[inspect.Parameter] | None = None) -> str:
    """Return a signature as source code. Its annotations must be strings.

    Args:
        signature: the signature.
        parameters: in place of its own.
    """
    written = [
        parameter.replace(
            annotation=parameter.annotation
            if parameter.annotation is parameter.empty
            else Annotation(parameter.annotation),
            default=parameter.default if parameter.default is parameter.empty else Annotation("..."),
        )
        for parameter in parameters or signature.parameters.values()
    ]
    return str(signature.replace(parameters=written, return_annotation=Annotation(signature.return_annotation)))
