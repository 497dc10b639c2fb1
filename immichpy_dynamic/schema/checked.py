"""Types whose values are checked in Python, because msgspec cannot: patterns, unions, whole schemas."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from .patterns import search

# A type in the forms that msgspec accepts: a class, Annotated[…], a union.
Hint = Any

REFUSALS = (ValueError, RecursionError)
"""The exceptions raised for values of the wrong type; msgspec's and those for lone surrogates are ``ValueError``."""


class CheckedMeta(type):
    """Lets msgspec accept whatever a :class:`Checked` type's own ``read`` returns."""

    read: Callable[[Any], Any]
    inner: Hint

    def __instancecheck__(cls, instance: object) -> bool:
        return True

    def __repr__(cls) -> str:
        return getattr(cls.inner, "__name__", None) or repr(cls.inner)


class Checked(metaclass=CheckedMeta):
    """A type whose values are checked in Python, through msgspec's ``dec_hook``."""

    inner: Hint = Any


def dec_hook(kind: type, value: Any) -> Any:
    """Read a value of a :class:`Checked` type; pass this function to every msgspec decoder."""
    if isinstance(kind, CheckedMeta):
        return kind.read(value)
    # msgspec expects this exception from a hook that does not know a type.
    raise NotImplementedError(f"{kind} is not a type of this package")


def checked(inner: Hint, read: Callable[[Any], Any]) -> CheckedMeta:
    """Return a :class:`Checked` type.

    Args:
        inner: the type of the value, as annotations show it.
        read: called with the decoded JSON; returns the value, or raises one of :data:`REFUSALS`.
    """
    return CheckedMeta("Checked", (Checked,), {"inner": inner, "read": staticmethod(read)})


def convert(value: Any, hint: Hint) -> Any:
    """Return decoded JSON as ``hint``.

    Raises:
        ValueError: the value does not match.
        RecursionError: the value is nested too deeply.
    """
    try:
        return msgspec.convert(value, hint, dec_hook=dec_hook)
    except SystemError:
        # Raised by msgspec before 0.22 for an integer too large for a float.
        raise ValueError("Number out of range") from None


def matching(pattern: str) -> Hint:
    """Return the type of strings in which ``pattern`` is found, for patterns that are not left to msgspec."""

    def read(value: Any) -> str:
        if not isinstance(value, str):
            raise ValueError(f"Expected `str`, got `{type(value).__name__}`")  # noqa: TRY004 - msgspec wants a ValueError
        if not search(pattern, value):
            raise ValueError(f"Expected `str` matching regex {pattern!r}")
        return value

    return checked(str, read)
