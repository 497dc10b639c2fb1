"""Everything that an operation has to give, piece by piece: all pages, or all events of a stream.

The hints in ``specs/overlay.yaml`` say which operations page, and how.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

import msgspec

from .exceptions import UnexpectedContentError
from .http.request import bind
from .spec.naming import snake_case
from .spec.operation import JSON_LINES

if TYPE_CHECKING:
    from .api import Operation


async def items(operation: Operation[Any], args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> AsyncGenerator[Any]:
    """Yield the items of all pages, or the events of a stream, one by one.

    Args:
        operation: an operation that pages or streams.
        args: what a call takes by position.
        kwargs: what a call takes by keyword.

    Raises:
        TypeError: the operation does neither.
    """
    success = operation._operation.success
    if success is not None and success.content_type == JSON_LINES:
        from .high_level.sync_stream import events

        stream = events(operation, args, kwargs)
        async with aclosing(stream):
            async for event in stream:
                yield event
        return
    found = pages(operation, args, kwargs)
    async with aclosing(found):
        async for page in found:
            for item in page:
                yield item


async def pages(
    operation: Operation[Any], args: tuple[Any, ...], kwargs: Mapping[str, Any]
) -> AsyncGenerator[list[Any]]:
    """Yield the items of each page, asking for a page when the one before it was taken.

    Args:
        operation: an operation that pages.
        args: what a call takes by position.
        kwargs: what a call takes by keyword; ``page`` or the cursor says where to begin.

    Raises:
        TypeError: the operation does not page.
        UnexpectedContentError: the server leads in a circle.
    """
    hint = operation._operation.pagination
    if hint is None:
        raise TypeError(f"{operation.__qualname__} does not page: call it")
    place = hint.page or hint.cursor
    assert place is not None  # noqa: S101 - every hint names one of the two; a test of specs/ pins it
    arguments = _by_keyword(operation, args, kwargs)
    name = snake_case(place)
    asked = set()
    before: list[Any] = []
    while True:
        answer = await operation(**arguments)
        page = _at(answer, hint.items) or []
        yield page
        following = _at(answer, hint.next) if hint.next else bool(_at(answer, hint.more or ""))
        # A server that names a next page although this one is empty would be asked for ever.
        if following in (None, "", False) or not page:
            return
        asked.add(str(arguments.get(name) or (None if hint.cursor else 1)))
        # Where pages are only counted on, a server that pays no heed to the number sends the same page for ever.
        if str(following) in asked or (not hint.next and page == before):
            raise UnexpectedContentError(
                f"{operation.__qualname__}: the server gives the same page again ({following})"
            )
        before = page
        if hint.cursor:
            arguments[name] = following
        else:
            arguments[name] = int(following) if hint.next else int(arguments.get(name) or 1) + 1


def _by_keyword(operation: Operation[Any], args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> dict[str, Any]:
    """Return every argument as a keyword, so that one of them can be changed for the next page."""
    options = {name: value for name, value in kwargs.items() if name.startswith("_")}
    own = {name: value for name, value in kwargs.items() if not name.startswith("_")}
    bound = bind(operation._spec, operation._operation, args, own)
    arguments = {**bound.values, **options}
    if bound.has_body and isinstance(bound.body, dict):
        fields = {field.wire_name: field.name for field in operation.parameters if field.location == "body"}
        arguments |= {fields[name]: value for name, value in bound.body.items() if name in fields}
    return arguments


def _at(value: Any, path: str) -> Any:
    """Return what stands at a dotted wire path, or ``None``."""
    for wire_name in path.split("."):
        if isinstance(value, msgspec.Struct):
            names = dict(zip(type(value).__struct_encode_fields__, type(value).__struct_fields__, strict=True))
            value = getattr(value, names.get(wire_name, ""), None)
        elif isinstance(value, Mapping):
            value = value.get(wire_name)
        else:
            return None
    return None if value is msgspec.UNSET else value
