"""Signatures, help texts and error messages about operations."""

from __future__ import annotations

import inspect
import textwrap
from collections.abc import Callable
from typing import Any

from msgspec import UNSET

from ._internal.lazy import LazyAnnotations, LazyAttribute
from .options import CallOptions
from .spec.annotations import Annotation, annotation, returns
from .spec.catalog import releases
from .spec.history import explain_operation, explain_tag, history
from .spec.model import Spec
from .spec.naming import similar
from .spec.operation import OperationModel, Parameter
from .spec.texts import argument_text, tag_text, texts

_WIDTH = 96
_RAISES = [
    "    TypeError, RequestValidationError: An argument is missing, unknown or unfit; nothing was sent.",
    "    ApiException: The server refused or failed. ApiConnectionError: It did not respond.",
]


def signature_of(spec: Spec, operation: OperationModel, *, with_options: bool = True) -> inspect.Signature:
    """Return the signature of an operation: path parameters first, everything else by keyword.

    Args:
        spec: the document.
        operation: an operation of the document.
        with_options: whether the options of every call, such as ``_timeout``, are in the signature.
    """
    parameters = []
    for parameter in operation.parameters:
        text = annotation(spec, parameter.schema)
        positional = parameter.location == "path"
        parameters.append(
            inspect.Parameter(
                parameter.name,
                inspect.Parameter.POSITIONAL_OR_KEYWORD if positional else inspect.Parameter.KEYWORD_ONLY,
                annotation=text,
                default=inspect.Parameter.empty if parameter.required else UNSET,
            )
        )
    body = operation.body
    if body is not None and not body.fields:
        default = inspect.Parameter.empty if body.required else UNSET
        # The caller has to read a raw body itself; only the files of a form are read from disk by this package.
        text = Annotation(annotation(spec, body.schema).replace("FileInput", "bytes"))
        parameters.append(
            inspect.Parameter(body.name, inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=text, default=default)
        )
    parameters.sort(key=lambda parameter: (parameter.kind, parameter.default is not inspect.Parameter.empty))
    return inspect.Signature(
        [*parameters, *(_OPTIONS if with_options else ())], return_annotation=returns(spec, operation)
    )


def any_form_signature(spec: Spec, operation: OperationModel) -> inspect.Signature:
    """Return a signature that admits all forms of a call.

    These are the body's fields as keywords, the body as a whole, and query parameters by position after it.
    ``unittest.mock.create_autospec`` checks calls by the signature of ``__call__``.
    """
    signature, body = signature_of(spec, operation), operation.body
    parameters = list(signature.parameters.values())
    if body is not None and body.fields:
        fields = {field.name for field in body.fields}
        parameters = [each.replace(default=UNSET) if each.name in fields else each for each in parameters]
        whole = inspect.Parameter(body.name, inspect.Parameter.POSITIONAL_OR_KEYWORD, default=UNSET)
        parameters.append(whole.replace(annotation=annotation(spec, body.schema)))
    query = {parameter.name for parameter in operation.parameters if parameter.location == "query"}
    positional = inspect.Parameter.POSITIONAL_OR_KEYWORD
    parameters = [each.replace(kind=positional) if each.name in query else each for each in parameters]
    # Path parameters are required. Whether another argument is required depends on the form of the call.
    parameters.sort(key=lambda each: (each.kind, each.name in query, each.default is not inspect.Parameter.empty))
    if body is not None:
        parameters = [each.replace(default=UNSET) if each.name in query else each for each in parameters]
    return signature.replace(parameters=parameters)


_OPTIONS = tuple(
    inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=UNSET, annotation=Annotation(hint.__forward_arg__))
    for name, hint in CallOptions.__annotations__.items()
)


def documentation_of(spec: Spec, operation: OperationModel) -> str:
    """Return the docstring of an operation: summary, arguments, result, errors and required permission."""
    lines = summary_of(operation).splitlines()
    described = [
        _entry(f"{parameter.name} ({_kind(spec, parameter)})", argument_text(spec, operation, parameter))
        for parameter in operation.parameters
    ]
    body = operation.body
    if body is not None and body.fields:
        described.append(
            _entry(f"{body.name} ({annotation(spec, body.schema)})", "The body as a whole, in place of its fields.")
        )
    elif body is not None:
        described.append(_entry(f"{body.name} ({annotation(spec, body.schema)})", "The body."))
    result = f"{returns(spec, operation)}"
    if operation.pagination is not None:
        result += ": one page; `iter(…)` yields the items of all pages."
    sections = [("Args", described), ("Returns", [f"    {result}"]), ("Raises", _RAISES)]
    for title, entries in sections:
        lines += ["", f"{title}:", *entries] if entries else []
    return "\n".join([*lines, "", *facts_of(spec, operation)])


def summary_of(operation: OperationModel) -> str:
    """Return a one-line summary of an operation."""
    return operation.summary or f"Call {operation.operation_id}."


def facts_of(spec: Spec, operation: OperationModel) -> list[str]:
    """Return the lines about an operation's required permission and the releases that have it."""
    lines = [f"{operation.method} {operation.path}"]
    if operation.permission:
        lines.append(f"Permission: {operation.permission}")
    if operation.admin_only:
        lines.append("Administrators only.")
    since = since_of(spec, operation.operation_id)
    if since is not None:
        lines.append(f"Since: Immich {since}")
    if operation.deprecated:
        lines.append(f"Deprecated: {deprecation_advice(spec, operation)}")
    elif operation.state and operation.state != "Stable":
        lines.append(f"State: {operation.state}")
    return lines


def deprecation_advice(spec: Spec, operation: OperationModel) -> str:
    """Return the advice on replacing a call of a deprecated operation."""
    later = texts().replacements.get(operation.operation_id) if spec.is_immich else None
    if later == operation.operation_id:
        return "its HTTP method changes in a later release; calls stay as they are."
    if later is not None and later in spec.operations:
        return f"use client.{spec.operations[later].tag}.{spec.operations[later].name}."
    return "Immich advises against it."


def _kind(spec: Spec, parameter: Parameter) -> str:
    return f"{annotation(spec, parameter.schema)}{'' if parameter.required else ', optional'}"


def _entry(name: str, text: str) -> str:
    """Return one argument, wrapped with a hanging indent."""
    return textwrap.fill(f"{name}: {text}".rstrip(": "), _WIDTH, initial_indent="    ", subsequent_indent="        ")


def since_of(spec: Spec, operation_id: str) -> str | None:
    """Return the first bundled release that has an operation; ``None`` when even the oldest one has it."""
    life = history().operation(operation_id) if spec.is_immich else None
    return None if life is None or life.since == releases()[0].release else life.since


def lazy_documentation(spec: Spec, operation: OperationModel) -> dict[str, Any]:
    """Return the attributes that make ``help()`` and ``inspect.signature()`` of an operation read well."""
    return {
        "__doc__": OperationDocumentation(operation),
        "__signature__": LazyAttribute(lambda _owner: signature_of(spec, operation)),
        "__annotations__": LazyAnnotations(),
    }


class OperationDocumentation:
    """The docstring of an operation. Its class has only the first line: where both are equal, ``pydoc`` omits it."""

    def __init__(self, operation: OperationModel) -> None:
        self._operation = operation

    def __get__(self, instance: Any, owner: type) -> str:
        return summary_of(self._operation) if instance is None else documentation_of(instance.spec, self._operation)


class TagDocumentation:
    """The docstring of a tag: its purpose and, when read from a client, a summary of each member.

    ``pydoc`` shows the docstring of an object instead of all methods of its class where the two differ.
    """

    def __init__(self, spec: Spec, tag: str) -> None:
        self._spec = spec
        self._tag = tag

    def __get__(self, instance: object, owner: type) -> str:
        spec, tag = self._spec, self._tag
        text = tag_text(spec, tag) or f"The operations of {tag}."
        if instance is None:
            return text
        methods = {
            name: (inspect.getdoc(member) or "").partition("\n")[0]
            for base in owner.__mro__
            for name, member in vars(base).items()
            if inspect.isfunction(member) and not name.startswith("_")
        }
        operations = {name: summary_of(spec.operations[known]) for name, known in spec.tags[tag].items()}
        lines = [text, ""]
        for title, members in (("High-level methods", methods), ("Operations", operations)):
            lines += [f"{title}:", *(_entry(name, summary) for name, summary in members.items()), ""] if members else []
        return "\n".join(lines).rstrip()


_GENERATED_FORMS = {
    "_with_http_info": "{}.raw(…)",
    "_without_preload_content": "async with {}.stream(…) as response",
}
"""Suffixes of methods of clients made by openapi-generator, such as immichpy → what to write instead."""

_GENERATED_NAMES = {
    "base_client": "use client.base_url, or client.request(…) for paths that no document lists.",
    "deprecated": "each deprecated operation is with its own tag, such as client.assets.",
}


def missing_operation(spec: Spec, name: str, tag: str) -> str:
    """Return the message for an operation that a tag does not have."""
    for suffix, form in _GENERATED_FORMS.items():
        operation = spec.find_operation(name.removesuffix(suffix), tag) if name.endswith(suffix) else None
        if operation is not None:
            return f"client.{tag} has no {name!r}: use {form.format(f'client.{tag}.{operation.name}')}."
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
    # A single word, such as "list", occurs in many unrelated names.
    elsewhere_near = _anywhere(spec, name) if "_" in name or not name.islower() else ""
    return message + (elsewhere_near or f" It has: {', '.join(spec.tags[tag])}.")


def missing_tag(spec: Spec, name: str) -> str:
    """Return the message for something that a client does not have."""
    if name in _GENERATED_NAMES:
        return f"the client has no {name!r}: {_GENERATED_NAMES[name]}"
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
    """Return the message of the history about ``name``."""
    return explain(name, spec.release) if spec.is_immich else None
