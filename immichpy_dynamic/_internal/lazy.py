"""Attributes and mappings whose values are made when they are first read."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from typing import Any, Generic, TypeVar

_T = TypeVar("_T")


class LazyChild:
    """A class attribute that makes a value for each instance when it is first read, and keeps it there.

    Args:
        make: called with the instance, or with ``None`` when the attribute is read from the class.
    """

    def __init__(self, make: Callable[[Any], Any]) -> None:
        self._make = make

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: Any, owner: type) -> Any:
        child = self._make(instance)
        if instance is not None:
            instance.__dict__[self._name] = child
        return child


class LazyAttribute:
    """A class attribute that makes a value for each class when it is first read, and keeps it there.

    Args:
        make: called with the class.
    """

    def __init__(self, make: Callable[[Any], Any]) -> None:
        self._make = make

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: Any, owner: type) -> Any:
        value = self._make(owner)
        setattr(owner, self._name, value)
        return value


class LazyAnnotations(dict[str, Any]):
    """``__annotations__`` of the instances of a class, made from their signature; the class itself has none."""

    def __get__(self, instance: Any, owner: type) -> dict[str, Any]:
        if instance is None:
            return self
        signature = instance.__signature__
        named = {name: parameter.annotation for name, parameter in signature.parameters.items()}
        return {**named, "return": signature.return_annotation}


class LazyMapping(Mapping[str, _T], Generic[_T]):
    """A read-only mapping whose values are made when first read, and kept."""

    def __init__(
        self, keys: Iterable[str], make: Callable[[str], _T], lock: AbstractContextManager[Any] | None = None
    ) -> None:
        self._made: dict[str, _T | None] = dict.fromkeys(keys)
        self._make = make
        self._lock = lock or threading.RLock()

    def __getitem__(self, key: str) -> _T:
        value = self._made[key]
        if value is None:
            with self._lock:
                value = self._made[key]
                if value is None:
                    value = self._made[key] = self._make(key)
        return value

    def __iter__(self) -> Iterator[str]:
        return iter(self._made)

    def __len__(self) -> int:
        return len(self._made)

    def __contains__(self, key: object) -> bool:
        return key in self._made
