"""Pagination: ``iter`` of every paged operation, starting pages, and servers that repeat pages."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from wire import Reply, Seen, Wire, reply

from immichpy_dynamic import AsyncClient, UnexpectedContentError
from immichpy_dynamic.testing import FakeImmich

if TYPE_CHECKING:
    from collections.abc import Callable

RELEASES = ("1.113.1", "1.144.1", "2.7.5", "3.1.0", "3.3.5")


@pytest.mark.parametrize("release", RELEASES)
async def test_each_item_comes_once(release: str) -> None:
    """``iter`` yields each item once for any page size, starts at a given page, and requests pages only when needed."""
    async with FakeImmich(release=release) as fake, AsyncClient(fake.url, fake.api_key, spec=release) as client:
        await asyncio.to_thread(lambda: fake.seed(assets=7))
        search = client.operations["searchAssets" if client.supports("searchAssets") else "searchMetadata"]
        every: list[str] = [asset.id async for asset in search.iter(size=3)]
        assert len(set(every)) == len(every) == 7
        assert [asset.id async for asset in search.iter(size=3, page=2)] == every[3:]
        assert [asset.id async for asset in search.iter({"size": 100})] == every
        fake.requests.clear()
        pages = search.iter(size=3)
        await anext(pages)
        await pages.aclose()
        assert len(fake.requests) == 1


def people(seen: Seen) -> Reply:
    """Respond with two pages of people."""
    page = 2 if "page=2" in seen.target else 1
    found = [{"id": f"{page}-{number}", "name": "", "birthDate": None} for number in range(2)]
    return reply(body={"people": found, "total": 4, "hidden": 0, "hasNextPage": page == 1})


def files(seen: Seen) -> Reply:
    """Respond with three pages of files by cursor, the first of which looks like a page number."""
    cursors = {None: "1", "1": "b", "b": None}
    here = next((cursor for cursor in ("1", "b") if f"cursor={cursor}" in seen.target), None)
    return reply(body={"items": [{"id": here}], "nextCursor": cursors[here]})


@pytest.mark.parametrize(
    ("operation", "answer", "count"), [("getAllPeople", people, 4), ("getIntegrityReport", files, 3)]
)
async def test_other_ways_to_count_on(operation: str, answer: Callable[[Seen], Reply], count: int) -> None:
    """``iter`` follows lists with ``hasNextPage`` and lists with a cursor."""
    async with Wire((answer,)) as wire, AsyncClient(wire.url, "key", validation="off") as client:
        arguments = {"type": "untracked_file"} if operation == "getIntegrityReport" else {}
        found = client.operations[operation].iter(**arguments)
        ids = [item.id async for item in found]
        assert len(set(ids)) == len(ids) == count


CIRCLES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "searchAssets": ({"assets": {"items": [{"id": "a"}], "nextPage": "2"}, "albums": {}}, {}),
    "getAllPeople": ({"people": [{"id": "a"}], "total": 1, "hidden": 0, "hasNextPage": True}, {}),
    "getIntegrityReport": ({"items": [{"id": "a"}], "nextCursor": "b"}, {"type": "untracked_file"}),
}


@pytest.mark.parametrize("operation", CIRCLES)
async def test_server_that_leads_in_a_circle_is_not_followed(operation: str) -> None:
    """``iter`` yields the items received, then raises UnexpectedContentError when the server repeats a page."""
    body, arguments = CIRCLES[operation]
    async with Wire((reply(body=body),)) as wire, AsyncClient(wire.url, "key", validation="off") as client:
        found = client.operations[operation].iter(**arguments)
        assert (await anext(found)).id == "a"
        with pytest.raises(UnexpectedContentError, match="the same page again"):
            await anext(found)
