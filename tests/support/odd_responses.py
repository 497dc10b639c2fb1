"""Responses with one unexpected value, as a damaged database, a proxy or another release may send.

Used with hypothesis: an :class:`Oddity` defines the mutation and its place; places are numbered, so that every place of
every response can be reached.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
from aiohttp import hdrs, web
from hypothesis import strategies as st

from immichpy_dynamic.testing import Fault
from immichpy_dynamic.testing.faults import Exchange

VALUES: tuple[Any, ...] = (
    None,
    True,
    -1,
    2**63,
    0.5,
    "",
    "odd",
    "+020252-03-01T00:00:00.000Z",
    [],
    [None],
    {},
    {"id": None},
)
REMOVED = "removed"


class Oddity(msgspec.Struct, frozen=True):
    """A mutation of one place in a response.

    Args:
        operation: the operation whose response is mutated.
        place: the number of the place, modulo the number of places.
        value: index into :data:`VALUES`, or :data:`REMOVED`.
        skipped: the number of unchanged responses before it.
    """

    operation: str
    place: int
    value: int | str
    skipped: int = 0


def oddities(*operations: str) -> st.SearchStrategy[Oddity]:
    """Return a strategy of mutated responses of some operations."""
    return st.builds(
        Oddity,
        st.sampled_from(operations),
        st.integers(min_value=0, max_value=60),
        st.one_of(st.integers(min_value=0, max_value=len(VALUES) - 1), st.just(REMOVED)),
        st.integers(min_value=0, max_value=2),
    )


def fault(oddity: Oddity) -> Fault:
    """Return the fault that sends the mutated response."""
    return _changed(f"odd {oddity}", lambda data: made_odd(data, oddity))


def null_item() -> Fault:
    """Return the fault that sends ``null`` for the first item of the first list of objects."""

    def change(data: Any) -> Any:
        found = next((parent for parent, key in _places(data) if key == 0 and isinstance(parent[0], dict)), None)
        if found is not None:
            found[0] = None
        return data

    return _changed("null item", change)


def _changed(name: str, change: Callable[[Any], Any]) -> Fault:
    async def commit(exchange: Exchange) -> web.StreamResponse:
        right = await exchange.answer()
        body = getattr(right, "body", None)
        if right.status >= 300 or not isinstance(body, bytes) or "json" not in right.content_type:
            return right
        changed = change(json.loads(body) if body else None)
        content = b"" if changed is REMOVED else json.dumps(changed).encode()
        headers = {name: value for name, value in right.headers.items() if name not in (hdrs.CONTENT_LENGTH, hdrs.ETAG)}
        return web.Response(body=content, status=right.status, headers=headers)

    return Fault(name, commit)


def made_odd(data: Any, oddity: Oddity) -> Any:
    """Return ``data`` with the mutation applied."""
    places = [(None, None), *_places(data)]
    parent, key = places[oddity.place % len(places)]
    value = REMOVED if isinstance(oddity.value, str) else VALUES[oddity.value]
    if parent is None:
        return value
    if value is REMOVED:
        del parent[key]
    else:
        parent[key] = value
    return data


def _places(data: Any) -> Iterator[tuple[Any, Any]]:
    children = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in list(children):
        yield data, key
        yield from _places(value)
