"""Enums under immichpy's spellings of their members, such as ``Permission.ALBUM_DOT_READ``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from ..schema.enums import OpenEnum
from ..spec.naming import fold

_WRITTEN_OUT = (("_DOT_", "_"), ("_MINUS_", "_"), ("_SLASH_", "_"), ("NUMBER_", "VALUE_"))


class RespelledMeta(type):
    """Delegates to an enum, and also accepts other spellings of its members."""

    enum: type[OpenEnum]

    def __call__(cls, value: Any) -> OpenEnum:
        """Return the member of a value."""
        return cls.enum(value)

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(f"{cls.__name__!r} has no attribute {name!r}")
        member = member_named(cls.enum, name)
        return getattr(cls.enum, name) if member is None else member

    def __getitem__(cls, name: str) -> OpenEnum:
        return member_named(cls.enum, name) or cls.enum[name]

    def __iter__(cls) -> Iterator[OpenEnum]:
        return iter(cls.enum)

    def __len__(cls) -> int:
        return len(cls.enum)

    def __contains__(cls, value: object) -> bool:
        return isinstance(value, cls.enum)

    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, cls.enum)

    def __subclasscheck__(cls, subclass: type) -> bool:
        return issubclass(subclass, cls.enum)

    @property
    def __members__(cls) -> Mapping[str, OpenEnum]:
        return cls.enum.__members__

    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        return handler(cls.enum)

    def __repr__(cls) -> str:
        return repr(cls.enum)


def member_named(enum: type[OpenEnum], name: str) -> OpenEnum | None:
    """Return the member that a generated client calls ``name``, or ``None``."""
    for written, here in _WRITTEN_OUT:
        name = name.replace(written, here)
    return _by_spelling(enum).get(fold(name))


@cache
def _by_spelling(enum: type[OpenEnum]) -> dict[str, OpenEnum]:
    return {fold(name): member for name, member in enum.__members__.items()}


@cache
def respelled(enum: type[OpenEnum]) -> Any:
    """Return a class that delegates to ``enum``, or ``enum`` itself if generated clients use the same spellings."""
    if all(generated_name(member.value) == name for name, member in enum.__members__.items()):
        return enum
    return RespelledMeta(enum.__name__, (), {"enum": enum, "__doc__": enum.__doc__, "__module__": enum.__module__})


def generated_name(value: Any) -> str:
    """Return the spelling that a generated client has for a plain value; others differ from every name here."""
    return value.upper() if isinstance(value, str) and value.replace("_", "").isalnum() else ""
