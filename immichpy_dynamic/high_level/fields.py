"""Read exactly the fields of a response that a high-level method needs, and check them strictly.

A client with ``validation="warn"`` builds an object from whatever the server sent: a required field may be ``None``, an
item of a list may be ``null``, a date may be text. A high-level method declares the few fields that it relies on as a
``msgspec.Struct`` with the Python names of the fields, and reads them here. What does not match is an
:class:`~immichpy_dynamic.UnexpectedContentError` for one response, or one problem for one item of a list, never an
``AttributeError`` somewhere later.
"""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

from ..exceptions import UnexpectedContentError

T = TypeVar("T", bound=msgspec.Struct)


def read(kind: type[T], value: Any, what: str) -> T:
    """Return the fields of ``value`` that ``kind`` declares.

    Args:
        kind: the fields that are needed; one with a default may be missing.
        value: an object as an operation returns it.
        what: the subject of the error message, such as ``"assets.upload_asset"``.

    Raises:
        UnexpectedContentError: a needed field is missing or has another type.
    """
    if not isinstance(value, msgspec.Struct):
        raise UnexpectedContentError(f"{what}: the response is {_named(value)} where an object was expected")
    # An optional field that was not sent is UNSET in models that are also request bodies.
    fields = ((name, getattr(value, name, msgspec.UNSET)) for name in kind.__struct_fields__)
    try:
        return msgspec.convert(
            {name: found for name, found in fields if found is not msgspec.UNSET}, kind, from_attributes=True
        )
    except msgspec.ValidationError as error:
        raise UnexpectedContentError(f"{what}: the response cannot be used: {error}") from None


def read_list(kind: type[T], value: Any, what: str) -> tuple[list[T], list[str]]:
    """Return the usable items of a list, and one problem for each of the others.

    Args:
        kind: the fields that are needed of each item.
        value: a list as an operation returns it.
        what: the subject of the messages.

    Raises:
        UnexpectedContentError: ``value`` is not a list.
    """
    items, problems = [], []
    for number, item in enumerate(checked_list(value, what)):
        try:
            items.append(read(kind, item, f"{what}: item {number}"))
        except UnexpectedContentError as error:
            problems.append(str(error))
    return items, problems


def checked_list(value: Any, what: str) -> list[Any]:
    """Return ``value`` when it is a list; its items are not looked at.

    Raises:
        UnexpectedContentError: it is something else.
    """
    if not isinstance(value, list):
        raise UnexpectedContentError(f"{what}: the response is {_named(value)} where a list was expected")
    return value


def _named(value: Any) -> str:
    """Name the kind of a value; the value itself may be large or secret."""
    return _NAMES.get(type(value), type(value).__name__)


_NAMES = {type(None): "empty", dict: "an object", list: "a list", str: "text", bool: "a boolean", int: "a number"}
