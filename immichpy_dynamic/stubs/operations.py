"""Stubs of operations, tags and clients."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import msgspec

from ..api import public_methods
from ..documentation import facts_of, summary_of
from ..escaping import escaped
from ..spec.annotations import Annotation, annotation, returns
from ..spec.model import Spec
from ..spec.operation import JSON_LINES, OperationModel, Pagination
from ..spec.naming import operation_class_name, pascal_case
from ..spec.normalise import Schema
from ..composition import classes_of, high_level_class
from .arguments import argument

OPTIONS = "**options: Unpack[CallOptions]"


class Flavour(msgspec.Struct, frozen=True):
    """How the asynchronous or the blocking classes are written."""

    infix: str
    """``"Blocking"`` or nothing: ``CreateAlbumBlockingOperation``."""
    define: str
    iterator: str
    context: str
    streamed: str


ASYNC = Flavour("", "async def", "AsyncGenerator", "AbstractAsyncContextManager", "StreamedResponse")
BLOCKING = Flavour("Blocking", "def", "Iterator", "AbstractContextManager", "BlockingStreamedResponse")


def operation_stubs(spec: Spec, flavour: Flavour) -> Iterator[str]:
    """Yield the stub of each operation's class, in the document's order.

    ``request``, and ``stream`` where the answer is not made for it, are those of the base class, which does not name
    the arguments: written out for every operation they make a cold run of mypy half as long again.
    """
    for operation_id in spec.operations:
        operation = spec.operations[operation_id]
        result, item = returns(spec, operation), item_annotation(spec, operation)
        base = f"Operation[{result}]" if item is None else f"IterableOperation[{result}, {item}]"
        methods = {
            f"{flavour.define} __call__": result,
            f"{flavour.define} raw": f"ApiResponse[{result}]",
            "def stream": f"{flavour.context}[{flavour.streamed}]" if _is_streamed(operation) else None,
            "def iter": f"{flavour.iterator}[{item}]" if item else None,
        }
        lines = [f"class {class_name(operation_id, flavour)}({flavour.infix}{base}):"]
        forms = signatures(spec, operation)
        for define, gives in methods.items():
            for number, form in enumerate(forms if gives else ()):
                lines += ["    @overload"] * (len(forms) > 1)
                lines.append(f"    {define}({form}) -> {gives}:")
                first = number == 0 and define.endswith("__call__")
                lines += documentation(spec, operation, 8) if first else []
                lines[-1] += "" if first else " ..."
        yield "\n".join(lines)


def _is_streamed(operation: OperationModel) -> bool:
    success = operation.success
    return success is not None and (success.binary or success.content_type == JSON_LINES)


def signatures(spec: Spec, operation: OperationModel) -> list[str]:
    """Return the parameter lists of an operation: with the body's fields as keywords, and with the body as a whole."""
    body = operation.body
    path = [p for p in operation.parameters if p.location == "path"]
    own = [p for p in operation.parameters if p.location not in ("path", "body")]
    positional = ["self", *(f"{p.name}: {argument(spec, p.schema, p.name)}" for p in path)]

    def form(first: Iterable[str], keywords: Iterable[tuple[str, str, bool]]) -> str:
        in_order = sorted(keywords, key=lambda keyword: not keyword[2])
        named = [f"{name}: {text}" + ("" if required else " = ...") for name, text, required in in_order]
        return ", ".join([*first, *(["*", *named] if named else []), OPTIONS])

    def optional(text: str, *, required: bool) -> str:
        return text if required or text.endswith("None") or text == "Any" else f"{text} | None"

    others = [(p.name, optional(argument(spec, p.schema, p.name), required=p.required), p.required) for p in own]
    if body is None:
        return [form(positional, others)]
    fields = [(p.name, argument(spec, p.schema, p.name), p.required) for p in body.fields]
    whole = argument(spec, body.schema, body.name)
    default = "" if body.required or body.fields else " = ..."
    with_body = form([*positional, f"{body.name}: {whole}{default}"], others)
    if not body.fields:
        return [with_body]
    return [form(positional, [*others, *fields]), with_body]


def class_name(operation_id: str, flavour: Flavour) -> str:
    """Return the name of an operation's class: ``CreateAlbumOperation``."""
    return operation_class_name(operation_id, flavour.infix)


def api_stubs(spec: Spec, flavour: Flavour) -> Iterator[str]:
    """Yield the stub of each tag's class."""
    classes = classes_of(spec)
    for tag in spec.tags:
        operations, base = classes.names(tag), high_level_class(tag)
        bases = [base.__name__] if flavour is ASYNC and base is not None else []
        lines = [f"class {pascal_case(tag)}{flavour.infix}Api({', '.join([*bases, f'{flavour.infix}Api'])}):"]
        for name, operation_id in operations.items():
            operation = spec.operations[operation_id]
            lines.append(f"    {name}: {class_name(operation_id, flavour)}")
            lines += documentation(spec, operation, 4)
        if flavour is BLOCKING:
            lines += [line for name, function in public_methods(base).items() for line in _blocking_job(name, function)]
        yield "\n".join(lines)


def _blocking_job(name: str, function: Callable[..., Any]) -> list[str]:
    """Write a whole job as a method that does not need ``await``."""
    signature = inspect.signature(function)
    parameters = [
        parameter if parameter.annotation is parameter.empty else parameter.replace(annotation=Annotation(parameter.annotation))
        for parameter in signature.parameters.values()
    ]
    gives = Annotation(signature.return_annotation.replace("AsyncGenerator[", "Iterator["))
    form = signature.replace(parameters=parameters, return_annotation=gives)
    return [f"    def {name}{form}:", *docstring(inspect.getdoc(function) or "", 8)]


def client_stub(spec: Spec, flavour: Flavour) -> str:
    """Return the stub of the ``AsyncClient`` or the ``Client`` of one release."""
    name = "Client" if flavour is BLOCKING else "AsyncClient"
    tags = (f"    {name}: {pascal_case(tag)}{flavour.infix}Api" for name, tag in classes_of(spec).tags.items())
    return "\n".join([f"class {name}(Base{name}):", *docstring(f"A client that speaks Immich {spec.release}.", 4), *tags])


def item_annotation(spec: Spec, operation: OperationModel) -> str | None:
    """Return what ``iter`` gives, or ``None`` when the operation does not page or stream."""
    success = operation.success
    if success is None or success.schema is None:
        return None
    if success.content_type == JSON_LINES:
        return annotation(spec, success.schema)
    return _paged(spec, success.schema, operation.pagination) if operation.pagination else None


def _paged(spec: Spec, schema: Schema, pagination: Pagination) -> str:
    for wire_name in pagination.items.split("."):
        schema = spec.resolve(schema).get("properties", {}).get(wire_name, {})
    return annotation(spec, spec.resolve(schema).get("items", {}))


def documentation(spec: Spec, operation: OperationModel, indent: int) -> list[str]:
    """Return the lines of an operation's docstring, without what its signature says."""
    return docstring("\n".join([summary_of(operation), "", *facts_of(spec, operation)]), indent)


def docstring(text: str, indent: int) -> list[str]:
    """Return the lines of a docstring that a document's text can neither end early nor break."""
    lines = escaped(text, keep="\n").replace("\\", "\\\\").replace('"', "'").strip().split("\n")
    if len(lines) == 1:
        return [" " * indent + f'"""{lines[0]}"""']
    return [" " * indent + line if line else "" for line in [f'"""{lines[0]}', *lines[1:], '"""']]
