"""Read and apply OpenAPI Overlay 1.0 documents.

https://spec.openapis.org/overlay/v1.0.0.html
"""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import yaml
from jsonpath import JSONPathEnvironment, JSONPathError

from immichpy_dynamic.exceptions import SpecError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jsonpath import JSONPath

_STRICT = JSONPathEnvironment(strict=True)

# Most actions ask for one operation by its id. Three hundred such queries would cost half a second a document:
# these are answered from a table instead.
_ONE_OPERATION = re.compile(r"\$\.paths\.\*\[\?@\.operationId == '([^'\\]+)'\]")


@dataclass(frozen=True)
class Action:
    """One change: ``update`` is merged into what ``target`` selects, or that is removed when there is no update."""

    target: str
    query: JSONPath
    update: Any
    remove: bool


@dataclass(frozen=True)
class Overlay:
    """The changes of one overlay document, in order."""

    actions: tuple[Action, ...]

    def apply(self, document: dict[str, Any]) -> set[str]:
        """Change ``document`` in place and return the targets that matched something in it.

        Raises:
            SpecError: an action does not fit what it selects.
        """
        matched = set()
        table: dict[str, list[Any]] | None = None
        for action in self.actions:
            one = _ONE_OPERATION.fullmatch(action.target)
            if one and not action.remove:
                table = _operations(document) if table is None else table
                nodes = table.get(one[1], [])
            else:
                table = None
                nodes = _remove(action, document) if action.remove else [m.obj for m in action.query.finditer(document)]
            if nodes:
                matched.add(action.target)
            if not action.remove:
                for node in nodes:
                    _merge(node, action.update, action.target)
        return matched


def read_overlay(path: Path) -> Overlay:
    """Read an overlay document.

    Raises:
        SpecError: it cannot be read, or is not an Overlay 1.0 document.
    """
    try:
        content = yaml.load(path.read_bytes(), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 - safe
    except OSError as error:
        raise SpecError(f"cannot read the overlay {path}: {error.strerror or error}") from error
    except yaml.YAMLError as error:
        raise SpecError(f"{path} is not YAML: {' '.join(str(error).split())}") from error
    if not isinstance(content, dict) or not str(content.get("overlay")).startswith("1.0"):
        raise SpecError(f"{path} is not an Overlay 1.0 document")
    actions = content.get("actions")
    if not isinstance(actions, list) or not actions:
        raise SpecError(f"{path} has no actions")
    return Overlay(tuple(_action(raw, f"{path}: actions[{index}]") for index, raw in enumerate(actions)))


def _action(raw: Any, where: str) -> Action:
    if not isinstance(raw, dict) or not isinstance(raw.get("target"), str):
        raise SpecError(f"{where} has no target")
    unknown = {key for key in raw if not str(key).startswith("x-")} - {"target", "description", "update", "remove"}
    if unknown:
        raise SpecError(f"{where} has an unknown key: {', '.join(sorted(map(str, unknown)))}")
    remove = raw.get("remove") is True
    if not remove and "update" not in raw:
        raise SpecError(f"{where} neither updates nor removes")
    try:
        query = _STRICT.compile(raw["target"])
    except JSONPathError as error:
        raise SpecError(f"{where}: the target {raw['target']} is not a JSONPath: {error}") from error
    return Action(raw["target"], query, raw.get("update"), remove)  # type: ignore[arg-type]  # no compound paths in strict


def _operations(document: dict[str, Any]) -> dict[str, list[Any]]:
    table: dict[str, list[Any]] = {}
    for operation in _grandchildren(document.get("paths")):
        if isinstance(operation, dict) and isinstance(operation.get("operationId"), str):
            table.setdefault(operation["operationId"], []).append(operation)
    return table


def _grandchildren(value: Any) -> Iterator[Any]:
    for child in value.values() if isinstance(value, dict) else ():
        yield from child.values() if isinstance(child, dict) else ()


def _remove(action: Action, document: dict[str, Any]) -> list[Any]:
    found = list(action.query.finditer(document))
    # From the end, so that the indexes of earlier list items stay valid.
    for match in reversed(found):
        _expect_container(match.obj, action.target)
        if match.parent is None:
            raise SpecError(f"the overlay cannot remove the whole document: {action.target}")
        del match.parent.obj[match.parts[-1]]  # type: ignore[attr-defined]  # a parent is an object or a list
    return [match.obj for match in found]


def _expect_container(value: Any, target: str) -> None:
    if not isinstance(value, (dict, list)):
        raise SpecError(f"the overlay selects {value!r}, which is neither an object nor a list: {target}")


def _merge(node: Any, update: Any, target: str) -> None:
    """Apply an update to a selected node: merge it into an object, or append it to a list."""
    _expect_container(node, target)
    if isinstance(node, list):
        node.append(copy.deepcopy(update))
    elif isinstance(update, dict):
        _merge_object(node, update)
    else:
        raise SpecError(f"the overlay's update of an object is not an object: {target}")


def _merge_object(node: dict[str, Any], update: dict[str, Any]) -> None:
    for key, value in update.items():
        present = node.get(key)
        if isinstance(present, dict) and isinstance(value, dict):
            _merge_object(present, value)
        elif isinstance(present, list) and isinstance(value, list):
            node[key] = [*present, *copy.deepcopy(value)]
        else:
            node[key] = copy.deepcopy(value)
