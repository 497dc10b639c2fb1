"""Docstrings of stubs: the text that an editor shows on hover. ``help()`` shows the same text."""

from __future__ import annotations

from ..documentation import deprecation_advice, documentation_of, signature_of
from ..escaping import escaped
from ..spec import texts
from ..spec.model import Spec
from ..spec.operation import OperationModel


def call_text(spec: Spec, operation: OperationModel) -> str:
    """Return the text for the call of an operation: summary, arguments, result and required permission."""
    # Leave out the exceptions, which are the same for all operations.
    text, _, rest = documentation_of(spec, operation).partition("\n\nRaises:")
    return text + "\n\n" + rest.partition("\n\n")[2]


def operation_text(spec: Spec, operation: OperationModel) -> str:
    """Return the text for an operation: its signature, which pyright does not show for an attribute, and its call."""
    signature = str(signature_of(spec, operation, with_options=False)).replace(" = UNSET", " = ...")
    return f"{operation.name}{signature}\n\n{call_text(spec, operation)}"


def deprecation_message(spec: Spec, operation: OperationModel) -> str:
    """Return the deprecation message of an operation; empty when its calls need no change."""
    if not operation.deprecated or texts.texts().replacements.get(operation.operation_id) == operation.operation_id:
        return ""
    advice = deprecation_advice(spec, operation)
    return f"Immich {spec.release} deprecates {operation.tag}.{operation.name}: {advice}"


def tag_text(spec: Spec, tag: str) -> str:
    """Return the text for a tag: the purpose of its operations."""
    return texts.tag_text(spec, tag) or f"The operations of {tag}."


def docstring(text: str, indent: int) -> list[str]:
    """Return the lines of a docstring that a document's text can neither end early nor break.

    Args:
        text: the text of the docstring.
        indent: the number of spaces before each line.
    """
    lines = escaped(text, keep="\n").replace("\\", "\\\\").replace('"', "'").strip().split("\n")
    if len(lines) == 1:
        return [" " * indent + f'"""{lines[0]}"""']
    return [" " * indent + line if line else "" for line in [f'"""{lines[0]}', *lines[1:], '"""']]
