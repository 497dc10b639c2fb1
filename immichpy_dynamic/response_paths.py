"""Read a value of a response by its JSON names, whether the response is an object or plain data."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

import msgspec


def value_at(value: Any, path: str) -> Any:
    """Return the value at a dotted path of JSON names, or ``None`` when there is none.

    Args:
        value: an object as an operation returns it, or decoded JSON.
        path: JSON names, such as ``"assets.nextPage"``.
    """
    for name in path.split("."):
        if isinstance(value, msgspec.Struct):
            value = getattr(value, _python_names(type(value)).get(name, ""), None)
        elif isinstance(value, Mapping):
            value = value.get(name)
        else:
            return None
    return None if value is msgspec.UNSET else value


@functools.lru_cache(maxsize=64)
def _python_names(kind: type[msgspec.Struct]) -> dict[str, str]:
    return dict(zip(kind.__struct_encode_fields__, kind.__struct_fields__, strict=True))
