"""Enums that accept unknown values while a response is read: a newer server may have added them."""

from __future__ import annotations

import enum
import re
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ..spec.naming import member_name, member_names, suggestion

if TYPE_CHECKING:
    from ..spec.model import Spec


class _Reading(threading.local):
    unknown: list[OpenEnum] | None = None


_reading = _Reading()


@contextmanager
def open_enums() -> Iterator[list[OpenEnum]]:
    """Open all enums within this block: a value that an enum does not list becomes a new member of it.

    Yields:
        the list that collects the open members, so that the caller sees whether there were any.
    """
    before, _reading.unknown = _reading.unknown, []
    try:
        yield _reading.unknown
    finally:
        _reading.unknown = before


def are_open() -> bool:
    """Return whether enums accept unknown values at the moment."""
    return _reading.unknown is not None


@contextmanager
def closed_enums() -> Iterator[None]:
    """Close all enums within this block, even inside of :func:`open_enums`."""
    before, _reading.unknown = _reading.unknown, None
    try:
        yield
    finally:
        _reading.unknown = before


class OpenEnumMeta(enum.EnumType):
    """The class of enums made from a document, for which pickling is defined in :mod:`.compiled`."""

    __schema__: tuple[Spec, str]
    """The document, and the name of the schema."""

    if not TYPE_CHECKING:  # hidden from type checkers, so that they report unknown names

        def __getattr__(cls, name: str) -> Any:
            """Return the member of this name; raise AttributeError with a suggestion when there is none."""
            members = cls.__dict__.get("_member_map_", {})
            if name in members:
                return members[name]
            hint = "" if name.startswith("_") else suggestion(_WRITTEN_OUT.sub("_", name), members)
            raise AttributeError(f"{cls.__name__} has no member {name!r}.{hint}", name=name, obj=cls)


_WRITTEN_OUT = re.compile("_(?:DOT|MINUS|SLASH)_")
"""The names that openapi-generator gives to special characters in values."""


class OpenEnum(enum.Enum, metaclass=OpenEnumMeta):
    """The base of all enums made from a document. Outside of :func:`open_enums` they are closed."""

    @classmethod
    def _missing_(cls, value: object) -> OpenEnum | None:
        kind: type = cls._member_type_  # type: ignore[attr-defined]  # set by EnumType
        if _reading.unknown is None or not isinstance(value, kind) or isinstance(value, bool):
            return None
        member = _open_member(cls, value)
        _reading.unknown.append(member)
        return member

    @property
    def is_known(self) -> bool:
        """Whether the OpenAPI document lists this value; values that a newer server adds are not listed."""
        return type(self).__members__.get(self.name) is self

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return (type(self), (self.value,)) if self.is_known else (_open_member, (type(self), self.value))

    def __copy__(self) -> OpenEnum:
        return self

    def __deepcopy__(self, memo: Any) -> OpenEnum:
        return self


def _open_member(cls: type[OpenEnum], value: object) -> OpenEnum:
    member: OpenEnum = cls._member_type_.__new__(cls, value)  # type: ignore[attr-defined]  # set by EnumType
    member._name_ = member_name(value)
    member._value_ = value
    return member


def make_enum(name: str, values: Iterable[Any], module: str) -> type[OpenEnum] | None:
    """Return an enum of strings or of integers, or ``None`` when ``values`` are something else.

    Args:
        name: class name.
        values: the values in the schema's ``enum``.
        module: the module that the class belongs to.
    """
    values = list(dict.fromkeys(values))
    for base, kind in ((OpenStrEnum, str), (OpenIntEnum, int)):
        if values and all(type(value) is kind for value in values):
            make: Any = base  # the functional API, which type checkers mistake for a lookup by value
            made: type[OpenEnum] = make(name, member_names(values), module=module, qualname=name)
            made.__doc__ = f"One of {', '.join(map(repr, values))}."
            return made
    return None


class OpenStrEnum(OpenEnum, enum.StrEnum):
    """An enum of strings."""


class OpenIntEnum(OpenEnum, enum.IntEnum):
    """An enum of integers."""
