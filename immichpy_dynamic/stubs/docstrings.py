"""Docstrings of stubs: the text that an editor shows on hover."""

from __future__ import annotations

from ..documentation import documentation_of
from ..spec.model import Spec
from ..spec.operation import OperationModel


def operation_text(spec: Spec, operation: OperationModel) -> str:
    """Return the text for an operation: what it does, its arguments and what it returns."""
    return documentation_of(spec, operation)


def tag_docstring(spec: Spec, tag: str) -> str:
    """Return the text for the operations of a tag."""
    return f"The operations of {tag}: {', '.join(spec.tags[tag])}."


def docstring(text: str, indent: int) -> list[str]:
    """Return the lines of a docstring.

    Args:
        text: what it says; nothing in it can end the docstring early.
        indent: how many spaces stand before each line.
    """
    lines = f'"""{_escaped(text.strip())}"""'.split("\n")
    if len(lines) > 1:
        lines[-1:] = [lines[-1].removesuffix('"""'), '"""']
    return [" " * indent + line if line else "" for line in lines]


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', "'")
