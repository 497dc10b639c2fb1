"""Completions of a console: tags, operations, their arguments, and the values of enums.

Nothing is evaluated: names are looked up step by step, and only through a client.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..api import Operation
from ..blocking_api import BlockingOperation
from ..blocking_client import Client
from ..client import AsyncClient
from ..operation_info import OperationInfo
from ..spec.operation import Parameter
from .values import Value

DELIMITERS = " \t\n()=,\"'[]{}*"
"""The characters that end a word. ``-`` and ``.`` do not: values of enums contain them."""

_WORD = re.compile(f"[^{re.escape(DELIMITERS)}]*$")
_CALLEE = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$")
_VALUE_OF = re.compile(r"""([A-Za-z_]\w*)\s*=\s*(?:\[(?:[^\]=]*,)?\s*)?(["']?)[^"',=\[\]]*$""")
_GIVEN = re.compile(r"([A-Za-z_]\w*)\s*=(?!=)")
_CALLS = ("raw", "stream", "iter", "request")


def word_before(text: str) -> str:
    """Return the word that ``text`` ends with."""
    match = _WORD.search(text)
    return match.group() if match else ""


def suggest(text: str, namespace: Mapping[str, Any]) -> list[str]:
    """Return what the last word of ``text`` may become.

    Args:
        text: what stands before the cursor.
        namespace: the console's names.
    """
    word = word_before(text)
    inside = _call_around(text)
    if inside is not None:
        callee, arguments = inside
        operation = _operation(callee, namespace)
        if operation is not None and "." not in word:
            return _arguments(operation, arguments, word)
    return _attributes(word, namespace)


def _attributes(word: str, namespace: Mapping[str, Any]) -> list[str]:
    """Tags, operations and methods after a dot."""
    owner, dot, partial = word.rpartition(".")
    found = _follow(owner, namespace) if dot else None
    if found is None:
        return []
    names = [name for name in dir(found) if name.startswith(partial) and (partial or not name.startswith("_"))]
    # A client has methods of its own too; its tags are what is looked for.
    if isinstance(found, (AsyncClient, Client)):
        names.sort(key=lambda name: (name not in found.spec.tags, name))
    return [f"{owner}.{name}" for name in names if partial.startswith("_") or not name.startswith("_")]


def _arguments(operation: OperationInfo, arguments: str, word: str) -> list[str]:
    """Argument names, or after ``name=`` the values that its enum has."""
    by_name = {parameter.name: parameter for parameter in operation.parameters}
    match = _VALUE_OF.search(arguments)
    if match is not None and match.group(1) in by_name:
        return _values(operation, by_name[match.group(1)], word, match.group(2))
    given = set(_GIVEN.findall(arguments))
    names = [name for name in by_name if name not in given]
    body = operation.model.body
    names += [body.name] if body is not None and body.name not in given else []
    return [f"{name}=" for name in names if name.startswith(word)]


def _values(operation: OperationInfo, parameter: Parameter, word: str, quote: str) -> list[str]:
    kind = Value(operation.spec, parameter.schema)
    if kind.kind == "array":
        kind = kind.item
    if kind.kind == "boolean" and not quote:
        return [text for text in ("True", "False") if text.startswith(word)]
    texts = [str(choice) for choice in kind.choices]
    if quote:
        return [text + quote for text in texts if text.startswith(word)]
    return [f'"{text}"' for text in texts if text.startswith(word)]


def _operation(callee: str, namespace: Mapping[str, Any]) -> OperationInfo | None:
    found = _follow(callee, namespace)
    if isinstance(found, OperationInfo):
        return found
    owner, _, method = callee.rpartition(".")
    found = _follow(owner, namespace) if method in _CALLS else None
    return found if isinstance(found, (Operation, BlockingOperation)) else None


def _follow(path: str, namespace: Mapping[str, Any]) -> Any:
    """Return what a dotted path leads to when it begins at a client, else ``None``."""
    first, *rest = path.split(".")
    found = namespace.get(first)
    if not isinstance(found, (AsyncClient, Client)):
        return None
    for name in rest:
        try:
            found = getattr(found, name)
        except AttributeError:
            return None
    return found


def _call_around(text: str) -> tuple[str, str] | None:
    """Return the callee and the arguments so far of the innermost call that is still open."""
    opened: list[int] = []
    quote = ""
    for index, character in enumerate(text):
        if quote:
            if character == quote and text[index - 1] != "\\":
                quote = ""
        elif character in "\"'":
            quote = character
        elif character in "([{":
            opened.append(index)
        elif character in ")]}" and opened:
            opened.pop()
    while opened:
        index = opened.pop()
        callee = _CALLEE.search(text[:index])
        if text[index] == "(" and callee is not None:
            return callee.group(), text[index + 1 :]
    return None
