"""Walk all pages of an asset search without losing any asset.

Immich up to 2.7 sorts a search by the time an asset was taken and by nothing else. PostgreSQL may order equal times
differently for each page, so that one asset appears on two pages and another on none. On every release, an asset that
is deleted or added meanwhile moves the later pages by one. This walk therefore does not count pages: each request
asks for the assets from the last time seen on, which include the whole group of equal times that the previous page
may have cut, and what was seen already is left out.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from statistics import median_low
from typing import Any

from .exceptions import UnexpectedContentError
from .response_paths import value_at

OPERATIONS = frozenset({"searchAssets", "searchMetadata"})
"""The searches whose results are sorted by the time an asset was taken."""

_LARGEST_PAGE = 1000
_STEP = timedelta(milliseconds=1)
"""JSON has milliseconds. One more at the end of a range makes inclusive and exclusive bounds mean the same."""
_OTHER_ORDERS = ("cursor", "order_by", "filter")

Ask = Callable[[Mapping[str, Any]], Awaitable[Any]]
"""Sends the search with these arguments and returns the response, as an object or as plain data."""


def is_sorted_by_time(arguments: Mapping[str, Any]) -> bool:
    """Whether a search with these arguments begins at the first page and is sorted by time."""
    return arguments.get("page") in (None, 1) and not any(arguments.get(name) for name in _OTHER_ORDERS)


class SearchWalk:
    """Iterates once over all results of a search.

    Args:
        ask: sends the search.
        arguments: its arguments by their Python names.
        name: names the operation in messages.
    """

    def __init__(self, ask: Ask, arguments: Mapping[str, Any], name: str) -> None:
        self._ask = ask
        self._arguments = dict(arguments)
        self._name = name
        self._ascending = str(arguments.get("order") or "desc") == "asc"
        self._seen: set[str] = set()
        self.is_incomplete: bool = False
        """Whether a group of equal times was too large to be listed completely."""

    async def pages(self) -> AsyncGenerator[list[Any]]:
        """Yield the items page by page, each asset once; an item without an id is passed on as it is.

        Raises:
            UnexpectedContentError: the server sends the same page again and again.
        """
        arguments = dict(self._arguments)
        while True:
            known = len(self._seen)
            items, has_more = await self._page(arguments)
            if fresh := self._fresh(items):
                yield fresh
            if not has_more:
                return
            is_new = len(self._seen) > known
            last = self._last_time(items)
            if last is None or (not is_new and self._is_outside(items, arguments)):
                break
            if is_new:
                ties = sum(self._is_tie(item, last) for item in items)
                arguments = {**self._arguments, **self._from(last, 1), **self._wider(ties)}
            else:
                # The whole page was seen before: the group of equal times is larger than a page.
                async for group in self._group(last):
                    yield group
                arguments = {**self._arguments, **self._from(last, -1)}
        async for page in self._counted_pages(items):
            yield page

    async def _counted_pages(self, before: list[Any]) -> AsyncGenerator[list[Any]]:
        """Yield the further pages by page number, for a server that ignores time ranges or sends no usable times."""
        self.is_incomplete = False
        arguments = dict(self._arguments)
        while True:
            arguments["page"] = int(arguments.get("page") or 1) + 1
            items, has_more = await self._page(arguments)
            if items == before:
                raise UnexpectedContentError(f"{self._name}: the server sends the same page again and again")
            if fresh := self._fresh(items):
                yield fresh
            if not has_more:
                return
            before = items

    def _from(self, time: datetime, steps: int) -> dict[str, Any]:
        """Return the arguments that continue at ``time``, starting some milliseconds earlier in the search's order."""
        if self._ascending:
            return self._between(_moved(time, -steps), None)
        return self._between(None, _moved(time, steps))

    def _between(self, after: datetime | None, before: datetime | None) -> dict[str, Any]:
        """Return the arguments of a range of times that does not exceed what the caller asked for."""
        own_after = _time(self._arguments.get("taken_after"))
        own_before = _time(self._arguments.get("taken_before"))
        if after is not None and own_after is not None:
            after = max(after, own_after)
        if before is not None and own_before is not None:
            before = min(before, own_before)
        return {**({"taken_after": after} if after else {}), **({"taken_before": before} if before else {})}

    def _wider(self, ties: int) -> dict[str, int]:
        """Increase the page size by the number of items that are returned again."""
        size = self._arguments.get("size")
        return {"size": min(size + ties, max(size, _LARGEST_PAGE))} if isinstance(size, int) else {}

    async def _group(self, time: datetime) -> AsyncGenerator[list[Any]]:
        """Yield the assets taken at one time; those of a very large group are divided by the time of their upload."""
        group = {**self._arguments, **self._between(_moved(time, -1), _moved(time, 1)), "size": _LARGEST_PAGE}
        ranges: list[tuple[datetime | None, datetime | None]] = [
            (_time(self._arguments.get("created_after")), _time(self._arguments.get("created_before")))
        ]
        while ranges:
            after, before = ranges.pop()
            bounds = {"created_after": after, "created_before": before}
            items, has_more = await self._page({**group, **{name: at for name, at in bounds.items() if at is not None}})
            if fresh := self._fresh(items):
                yield fresh
            if not has_more:
                continue
            middle = _middle(items)
            if middle is not None and middle == after:
                middle += _STEP
            if middle is None or (after is not None and middle < after) or (before is not None and middle >= before):
                self.is_incomplete = True
            else:
                ranges += [(after, middle), (middle, before)]

    async def _page(self, arguments: Mapping[str, Any]) -> tuple[list[Any], bool]:
        response = await self._ask(arguments)
        items = value_at(response, "assets.items")
        # Without this check, a server that names a next page after an empty one would be asked forever.
        has_more = bool(items) and value_at(response, "assets.nextPage") not in (None, "", False)
        return (items, has_more) if isinstance(items, list) else ([], False)

    def _fresh(self, items: list[Any]) -> list[Any]:
        fresh = []
        for item in items:
            asset_id = value_at(item, "id")
            if isinstance(asset_id, str):
                if asset_id in self._seen:
                    continue
                self._seen.add(asset_id)
            fresh.append(item)
        return fresh

    def _last_time(self, items: list[Any]) -> datetime | None:
        times = [time for item in items if (time := _time(value_at(item, "fileCreatedAt"))) is not None]
        if not times:
            return None
        return max(times) if self._ascending else min(times)

    @staticmethod
    def _is_outside(items: list[Any], arguments: Mapping[str, Any]) -> bool:
        """Return whether an item lies outside of the requested range of times."""
        after, before = _time(arguments.get("taken_after")), _time(arguments.get("taken_before"))
        times = [time for item in items if (time := _time(value_at(item, "fileCreatedAt"))) is not None]
        # JSON truncates times to milliseconds, so an item may seem to be before a range that starts between two.
        return any((after and _moved(time, 1) <= after) or (before and time > before) for time in times)

    @staticmethod
    def _is_tie(item: Any, last: datetime) -> bool:
        time = _time(value_at(item, "fileCreatedAt"))
        return time is not None and abs(time - last) <= _STEP


def _moved(time: datetime, steps: int) -> datetime:
    try:
        return time + steps * _STEP
    except OverflowError:  # the first or the last moment that Python knows
        return time


def _middle(items: list[Any]) -> datetime | None:
    """Return the median of the times at which the items were uploaded."""
    times = [time for item in items if (time := _time(value_at(item, "createdAt"))) is not None]
    return median_low(times) if times else None


def _time(value: Any) -> datetime | None:
    """Return a time with its zone; ``None`` when ``value`` is not one."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            return None
    if not isinstance(value, datetime):
        return None
    return value if value.tzinfo is not None else value.replace(tzinfo=UTC)
