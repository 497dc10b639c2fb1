"""Class attributes that are made when they are first read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class LazyChild:
    """Something that belongs to the instance it is read from, made on first reading and kept there.

    Args:
        make: takes the instance, or ``None`` when it is read from the class.
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
    """Something that follows from the class it is read from, made on first reading and kept there.

    Args:
        make: takes the class.
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
