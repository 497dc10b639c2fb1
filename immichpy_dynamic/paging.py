"""Iterate over all items of a list that an operation returns page by page.

The hints in ``specs/overlay.yaml`` say which operations return pages, and how.
"""

from __future__ import annotations

import warnings
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Protocol

from .exceptions import ImmichError, IncompleteListWarning, UnexpectedContentError
from .http.binding import bind
from .response_paths import value_at
from .search_pages import OPERATIONS as SEARCHES
from .search_pages import SearchWalk, is_sorted_by_time
from .spec.model import Spec
from .spec.naming import snake_case
from .spec.operation import OperationModel

if TYPE_CHECKING:
    import asyncio

Total = Callable[[Mapping[str, Any]], Awaitable[int | None]]
"""Returns the total number of items of a search from a source other than its pages; ``None`` if unknown."""

_COUNT = "searchAssetStatistics"
_NOT_A_FILTER = frozenset({"size", "page", "order", "with_exif", "with_people", "with_stacked"})


class PagedOperation(Protocol):
    """An operation that returns pages, as objects or as plain data."""

    __qualname__: str

    @property
    def spec(self) -> Spec:
        """The document."""

    @property
    def model(self) -> OperationModel:
        """The operation in the document."""

    async def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Return one page."""


async def items(
    operation: PagedOperation, args: tuple[Any, ...], kwargs: Mapping[str, Any], operations: Mapping[str, Any]
) -> AsyncGenerator[Any]:
    """Yield the items of all pages, one by one.

    The next page is requested while the items of a page are used, from the second item of the page on.

    Args:
        operation: an operation that returns pages.
        args: the positional arguments of a call.
        kwargs: the keyword arguments of a call.
        operations: the client's operations by ``operationId``, one of which may count the items.

    Raises:
        TypeError: the operation does not return pages.
    """
    # Imported here because it takes half as long as the whole package; a client has imported it by now.
    import asyncio

    async def total(arguments: Mapping[str, Any]) -> int | None:
        return await search_total(operations, arguments)

    found = pages(operation, args, kwargs, total=total)
    following: asyncio.Task[list[Any] | None] | None = None
    try:
        while (page := await (following or _next(found))) is not None:
            following = None
            for number, item in enumerate(page):
                if number == 1:
                    following = asyncio.ensure_future(_next(found))
                    following.add_done_callback(_retrieve)
                yield item
    finally:
        if following is not None:
            following.cancel()
            await asyncio.wait([following])
        await found.aclose()


async def _next(found: AsyncGenerator[list[Any]]) -> list[Any] | None:
    return await anext(found, None)


def _retrieve(task: asyncio.Task[Any]) -> None:
    """Mark the task's exception as seen: a caller that stops early never awaits it."""
    if not task.cancelled():
        task.exception()


async def search_total(operations: Mapping[str, Any], arguments: Mapping[str, Any]) -> int | None:
    """Return the server's count of the assets that a search finds; ``None`` when the count is unavailable.

    Args:
        operations: the client's operations by ``operationId``.
        arguments: arguments of the search by their Python names.
    """
    if _COUNT not in operations:
        return None
    count = operations[_COUNT]
    known = {parameter.name for parameter in count.parameters}
    filters = {name: value for name, value in arguments.items() if name not in _NOT_A_FILTER}
    if any(name not in known and not name.startswith("_") for name in filters):
        return None
    try:
        found = value_at(await count(**{**filters, "_retries": 0}), "total")
    except ImmichError:
        # The key may lack the permission, or a proxy may block the path. The count is then unknown; no error.
        return None
    return found if isinstance(found, int) else None


async def pages(
    operation: PagedOperation, args: tuple[Any, ...], kwargs: Mapping[str, Any], *, total: Total | None = None
) -> AsyncGenerator[list[Any]]:
    """Yield the items of each page, requesting the next page on demand. No item is yielded twice.

    Args:
        operation: an operation that returns pages.
        args: the positional arguments of a call.
        kwargs: the keyword arguments of a call; ``page`` or the cursor says where to begin.
        total: counts what a search finds, to compare with what came.

    Raises:
        TypeError: the operation does not return pages.
        UnexpectedContentError: the server sends the same page again.

    Warns:
        IncompleteListWarning: items are missing, or may be.
    """
    hint = operation.model.pagination
    if hint is None:
        raise TypeError(f"{operation.__qualname__} does not page: call it")
    arguments = _by_keyword(operation, args, kwargs)
    if operation.model.operation_id in SEARCHES and is_sorted_by_time(arguments):
        found = _searched(operation, arguments, total)
    else:
        found = _counted(operation, arguments)
    async with aclosing(found):
        async for page in found:
            yield page


async def _searched(
    operation: PagedOperation, arguments: dict[str, Any], total: Total | None
) -> AsyncGenerator[list[Any]]:
    name = operation.__qualname__
    walk = SearchWalk(lambda given: operation(**given), arguments, name)
    came = count = 0
    async with aclosing(walk.pages()) as found:
        async for page in found:
            count += 1
            came += len(page)
            yield page
    if walk.is_incomplete:
        _warn(
            f"{name}: more assets than fit into a page have the same time, so some are missing. "
            "Divide the search, for example by is_favorite or by model"
        )
    elif count > 1 and total is not None:
        there = await total(arguments)
        if there is not None and came < there:
            _warn(
                f"{name}: {came} assets came, but the server counts {there}. Assets were added meanwhile, or the "
                "server or a proxy left some out"
            )


async def _counted(operation: PagedOperation, arguments: dict[str, Any]) -> AsyncGenerator[list[Any]]:
    """Yield pages by their number or by a cursor."""
    hint = operation.model.pagination
    assert hint is not None  # noqa: S101 - the caller has looked
    place = hint.page or hint.cursor
    assert place is not None  # noqa: S101 - every hint names one of the two; a test of specs/ pins it
    name = snake_case(place)
    asked = set()
    before: list[Any] = []
    seen: set[str] = set()
    repeats = 0
    while True:
        response = await operation(**arguments)
        page = value_at(response, hint.items)
        page = page if isinstance(page, list) else []
        following = value_at(response, hint.next) if hint.next else bool(value_at(response, hint.more or ""))
        asked.add(str(arguments.get(name) or (None if hint.cursor else 1)))
        # Without this check, a server that names a next page after an empty one would be asked forever.
        is_last = following in (None, "", False) or not page
        # Where pages are only counted, a server that ignores the number sends the same page forever.
        is_circle = not is_last and (str(following) in asked or (not hint.next and page == before))
        fresh = [item for item in page if not _is_repeated(item, seen)]
        repeats += len(page) - len(fresh)
        if fresh:
            yield fresh
        if is_circle:
            raise UnexpectedContentError(
                f"{operation.__qualname__}: the server sends the same page again ({following})"
            )
        if is_last:
            break
        before = page
        if hint.cursor:
            arguments[name] = following
        else:
            arguments[name] = _number(following, operation) if hint.next else int(arguments.get(name) or 1) + 1
    if repeats:
        _warn(
            f"{operation.__qualname__}: {repeats} items came on two pages, so the server changed the order of the "
            "list between the pages, and as many items may be missing"
        )


def _number(page: Any, operation: PagedOperation) -> int:
    try:
        return int(page)
    except (TypeError, ValueError):
        raise UnexpectedContentError(
            f"{operation.__qualname__}: the server's next page is {str(page)[:40]!r} where a number was expected"
        ) from None


def _is_repeated(item: Any, seen: set[str]) -> bool:
    item_id = value_at(item, "id")
    if not isinstance(item_id, str):
        return False
    if item_id in seen:
        return True
    seen.add(item_id)
    return False


def _warn(message: str) -> None:
    warnings.warn(message, IncompleteListWarning, stacklevel=3)


def _by_keyword(operation: PagedOperation, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> dict[str, Any]:
    """Return every argument as a keyword, so that one of them can be changed for the next page."""
    options = {name: value for name, value in kwargs.items() if name.startswith("_")}
    own = {name: value for name, value in kwargs.items() if not name.startswith("_")}
    bound = bind(operation.spec, operation.model, args, own)
    arguments = {**bound.values, **options}
    if bound.has_body and isinstance(bound.body, dict):
        fields = {field.wire_name: field.name for field in operation.model.parameters if field.location == "body"}
        arguments |= {fields[name]: value for name, value in bound.body.items() if name in fields}
    return arguments
