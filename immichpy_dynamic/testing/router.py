"""Find the operation of a request."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from ..spec.model import Spec
from ..spec.operation import OperationModel

_PARAMETER = "{}"
# Segment → what is below it; " GET" → the operation that is here.
_Node = dict[str, Any]


class Router:
    """The paths of one document as a tree of segments; a fixed segment goes before a parameter."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._tree: _Node = {}
        for operation in spec.operations.values():
            node = self._tree
            for segment in operation.path.strip("/").split("/"):
                node = node.setdefault(_PARAMETER if segment.startswith("{") else segment.lower(), {})
            node[f" {operation.method}"] = operation.operation_id

    def find(self, method: str, raw_path: str) -> tuple[OperationModel, dict[str, str]] | None:
        """Return the operation and its path parameters, or ``None``."""
        # As in Express: the case of fixed segments and one slash at the end do not matter.
        segments = raw_path.removeprefix("/").removesuffix("/").split("/")
        found = _descend(self._tree, segments, f" {'GET' if method == 'HEAD' else method}")
        if found is None:
            return None
        operation_id, values = found
        operation = self._spec.operations[operation_id]
        names = [segment[1:-1] for segment in operation.path.split("/") if segment.startswith("{")]
        return operation, dict(zip(names, map(unquote, values), strict=True))


def _descend(node: _Node, segments: list[str], method: str) -> tuple[str, list[str]] | None:
    if not segments:
        operation_id = node.get(method)
        return (operation_id, []) if isinstance(operation_id, str) else None
    first, rest = segments[0], segments[1:]
    child = node.get(first.lower())
    if isinstance(child, dict) and (found := _descend(child, rest, method)):
        return found
    child = node.get(_PARAMETER)
    if first and isinstance(child, dict) and (found := _descend(child, rest, method)):
        return found[0], [first, *found[1]]
    return None
