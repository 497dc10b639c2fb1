"""Stubs of operations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
import msgspec

from ..options import CallOptions
from ..spec.annotations import item_annotation, returns
from ..spec.model import Spec
from ..spec.naming import operation_class_name
from ..spec.normalise import reference_name
from ..spec.operation import OperationModel, Parameter
from .arguments import argument
from .docstrings import call_text, deprecation_message, docstring
from .models import SYNC_EVENT, SYNC_STREAM_EVENT

OPTIONS = ", ".join(f"{name}: {hint.__forward_arg__} = ..." for name, hint in CallOptions.__annotations__.items())
"""The options of every call, as keywords. ``**options: Unpack[CallOptions]`` is shorter, but ty accepts any name there."""


class Flavour(msgspec.Struct, frozen=True):
    """The syntax of the asynchronous or the blocking classes."""

    infix: str
    """``"Blocking"`` or nothing: ``CreateAlbumBlockingOperation``."""
    result: str
    """The return type of a call, with ``{}`` for the type of the data; the next two have the same form."""
    iterator: str
    streamed: str


ASYNC = Flavour(
    "", "CoroutineType[Any, Any, {}]", "AsyncGenerator[{}]", "AbstractAsyncContextManager[StreamedResponse]"
)
BLOCKING = Flavour("Blocking", "{}", "Iterator[{}]", "AbstractContextManager[BlockingStreamedResponse]")


def operation_stubs(spec: Spec) -> Iterator[str]:
    """Yield the stubs of each operation, in the document's order.

    The parameters of an operation are written once, in a protocol that is generic in what a call returns. The
    operation itself and its forms (``raw``, ``stream``, ``iter``, ``request``), asynchronous and blocking, all refer to
    it: written out for each, they would make a cold run of mypy twice as long.
    """
    for operation_id in spec.operations:
        operation = spec.operations[operation_id]
        yield _call_stub(spec, operation)
        for flavour in (ASYNC, BLOCKING):
            yield _operation_stub(spec, operation, flavour)


def class_name(operation_id: str, flavour: Flavour) -> str:
    """Return the name of an operation's class: ``CreateAlbumOperation``."""
    return operation_class_name(operation_id, flavour.infix)


def _call_name(operation_id: str) -> str:
    return f"_{operation_class_name(operation_id).removesuffix('Operation')}Call"


def _call_stub(spec: Spec, operation: OperationModel) -> str:
    lines = [f"class {_call_name(operation.operation_id)}(Protocol[Result]):"]
    forms = signatures(spec, operation)
    for number, (form, deprecation) in enumerate(forms):
        lines += ["    @overload"] * (len(forms) > 1)
        lines += [f"    @deprecated({deprecation!r})"] if deprecation else []
        lines.append(f"    def __call__({form}) -> Result:")
        if number == 0:
            lines += docstring(call_text(spec, operation), 8)
        else:
            lines[-1] += " ..."
    return "\n".join(lines)


def _operation_stub(spec: Spec, operation: OperationModel, flavour: Flavour) -> str:
    call = _call_name(operation.operation_id)
    result = returns(spec, operation)
    item: str | None = item_annotation(spec, operation)
    item = SYNC_EVENT if item == SYNC_STREAM_EVENT else item
    base = f"Operation[{result}]" if item is None else f"IterableOperation[{result}, {item}]"
    bases = f"{call}[{flavour.result.format(result)}], {flavour.infix}{base}"
    forms = {
        "raw": flavour.result.format(f"ApiResponse[{result}]"),
        "stream": flavour.streamed,
        **({"iter": flavour.iterator.format(item)} if item else {}),
        "request": "Request",
    }
    lines = [f"class {class_name(operation.operation_id, flavour)}({bases}):"]
    lines += docstring(operation.summary or f"Call {operation.operation_id}.", 4)
    lines += [f"    {name}: {call}[{gives}]" for name, gives in forms.items()]
    return "\n".join(lines)


def signatures(spec: Spec, operation: OperationModel) -> list[tuple[str, str]]:
    """Return the parameter lists of an operation, each with a deprecation message or nothing.

    There is one with the body's fields as keywords, one with the body as a whole, and one with deprecated keywords.
    """
    body = operation.body
    path = [p for p in operation.parameters if p.location == "path"]
    own = [p for p in operation.parameters if p.location not in ("path", "body")]
    positional = ["self", *(f"{p.name}: {argument(spec, p.schema, p.name)}" for p in path)]
    deprecation = deprecation_message(spec, operation)

    def form(first: Iterable[str], keywords: Iterable[tuple[str, str, bool]]) -> str:
        in_order = sorted(keywords, key=lambda keyword: not keyword[2])
        named = [f"{name}: {text}" + ("" if required else " = ...") for name, text, required in in_order]
        return ", ".join([*first, "*", *named, OPTIONS])

    def keyword(parameter: Parameter) -> tuple[str, str, bool]:
        text = argument(spec, parameter.schema, parameter.name)
        can_be_none = parameter.required or text.endswith("None") or text == "Any"
        return parameter.name, text if can_be_none else f"{text} | None", parameter.required

    others = [keyword(parameter) for parameter in own]
    if body is None:
        return [(form(positional, others), deprecation)]
    whole = argument(spec, body.schema, body.name)
    default = "" if body.required or body.fields else " = ..."
    with_body = form([*positional, f"{body.name}: {whole}{default}"], others), deprecation
    if not body.fields:
        return [with_body]
    deprecated = spec.deprecated_fields(reference_name(body.schema)) if "$ref" in body.schema else ()
    old = [field.name for field in body.fields if not field.required and field.wire_name in deprecated]
    current = [keyword(field) for field in body.fields if field.name not in old]
    forms = [(form(positional, [*others, *current]), deprecation), with_body]
    if old:
        fields = [keyword(field) for field in body.fields]
        forms.append((form(positional, [*others, *fields]), deprecation or _deprecated_arguments(spec, old, current)))
    return forms


def _deprecated_arguments(spec: Spec, old: list[str], current: list[tuple[str, str, bool]]) -> str:
    listed = ", ".join(old[:_MOST_NAMES]) + (", …" if len(old) > _MOST_NAMES else "")
    # Immich 3.2 moved the criteria of a search into one object.
    instead = " Use filter." if any(name == "filter" for name, _, _ in current) else ""
    return f"Immich {spec.release} deprecates the arguments {listed}.{instead}"


_MOST_NAMES = 6
