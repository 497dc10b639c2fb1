"""Docstrings of stubs: the text that an editor shows on hover."""

from __future__ import annotations

from ..documentation import documentation_of
from ..escaping import escaped
from ..spec.model import Spec
from ..spec.operation import OperationModel


def operation_text(spec: Spec, operation: OperationModel) -> str:
    """Return the text for an operation: what it does, its arguments and what it returns."""
    return documentation_of(spec, operation)


def tag_text(spec: Spec, tag: str) -> str:
    """Return the text for the operations of a tag."""
    return f"The operations of {tag}: {', '.join(spec.tags[tag])}."


def docstring(text: str, indent: int) -> list[str]:
    """Return the lines of a docstring that a document's text can neither end early nor break.

    Args:
        text: what it says.
        indent: how many spaces stand before each line.
    """
    lines = escaped(text, keep="\n").replace("\\", "\\\\").replace('"', "'").strip().split("\n")
    if len(lines) == 1:
        return [" " * indent + f'"""{lines[0]}"""']
    return [" " * indent + line if line else "" for line in [f'"""{lines[0]}', *lines[1:], '"""']]
