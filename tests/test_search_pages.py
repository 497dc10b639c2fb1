"""Paging through searches is complete with equal times, changing assets, and faulty servers."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wire import Reply, Seen, Wire, reply

from immichpy_dynamic import AsyncClient, Client, ImmichError, IncompleteListWarning, UnexpectedContentError
from immichpy_dynamic.search_pages import SearchWalk
from immichpy_dynamic.testing import FakeImmich
from immichpy_dynamic.testing.state import START

RELEASES = ("1.113.1", "1.120.2", "1.144.1", "2.7.5", "3.1.0", "3.3.5")
NOON = datetime(2024, 5, 1, 12, tzinfo=UTC)


class Library:
    """Responds to searches like Immich 2.7: sorted by time only, with equal times in another order for each request."""

    def __init__(self, assets: list[dict[str, Any]], seed: int) -> None:
        self.assets = assets
        self.requests = 0
        self._order = random.Random(seed)

    async def search(self, wanted: Mapping[str, Any]) -> dict[str, Any]:
        """Return one page."""
        self.requests += 1
        found = [asset for asset in self.assets if _fits(asset, wanted)]
        self._order.shuffle(found)
        found.sort(key=lambda asset: asset["fileCreatedAt"], reverse=wanted.get("order", "desc") == "desc")
        size, page = wanted.get("size", 250), wanted.get("page", 1)
        more = page * size < len(found)
        return {
            "assets": {"items": found[(page - 1) * size : page * size], "nextPage": str(page + 1) if more else None}
        }


def _fits(asset: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    bounds = {"taken": "fileCreatedAt", "created": "createdAt"}
    return all(
        (f"{name}_after" not in wanted or asset[field] >= wanted[f"{name}_after"])
        and (f"{name}_before" not in wanted or asset[field] <= wanted[f"{name}_before"])
        for name, field in bounds.items()
    )


def asset(number: int, taken: int, created: int) -> dict[str, Any]:
    """Return an asset taken and uploaded the given milliseconds after noon."""
    return {
        "id": str(number),
        "fileCreatedAt": NOON + timedelta(milliseconds=taken),
        "createdAt": NOON + timedelta(milliseconds=created),
    }


async def walked(library: Library, **arguments: Any) -> tuple[list[str], SearchWalk]:
    """Return the ids that a walk through a library yields, and the walk."""
    walk = SearchWalk(library.search, arguments, "search.search_assets")
    return [item["id"] async for page in walk.pages() for item in page], walk


@given(
    taken=st.lists(st.integers(0, 6), max_size=40),
    size=st.integers(1, 9),
    order=st.sampled_from(["asc", "desc"]),
    bounds=st.tuples(st.none() | st.integers(0, 6), st.none() | st.integers(0, 6)),
    seed=st.integers(0, 2**16),
)
def test_every_asset_comes_once_in_order(
    taken: list[int], size: int, order: str, bounds: tuple[int | None, int | None], seed: int
) -> None:
    """A walk yields every asset once, in order, for any times, page size, order and bounds."""
    library = Library([asset(number, at, number) for number, at in enumerate(taken)], seed)
    names = dict(zip(("taken_after", "taken_before"), bounds, strict=True))
    wanted = {name: NOON + timedelta(milliseconds=at) for name, at in names.items() if at is not None}
    found, _ = asyncio.run(walked(library, size=size, order=order, **wanted))
    fitting = [each for each in library.assets if _fits(each, wanted)]
    assert sorted(found) == sorted(each["id"] for each in fitting)
    times = [library.assets[int(each)]["fileCreatedAt"] for each in found]
    assert times == sorted(times, reverse=order == "desc")


async def test_large_groups_of_one_time_are_divided_by_upload() -> None:
    """A walk is complete when more pictures than a page can contain have the same time."""
    assets = [asset(number, 0, number // 3) for number in range(3500)]
    assets += [asset(number, -1 if number % 2 else 1, number) for number in range(3500, 3600)]
    found, walk = await walked(library := Library(assets, 1), size=250)
    assert sorted(map(int, found)) == list(range(3600))
    assert not walk.is_incomplete
    assert library.requests < 40


async def test_group_that_cannot_be_divided_is_counted() -> None:
    """A walk over more than 1,000 assets with the same taken and upload time ends and is marked incomplete."""
    found, walk = await walked(Library([asset(number, 0, 0) for number in range(1500)], 1), size=1000)
    assert len(found) == len(set(found)) >= 1000
    assert walk.is_incomplete


@pytest.mark.parametrize("release", RELEASES)
async def test_iter_finds_all_assets_of_equal_times(release: str) -> None:
    """`iter` yields 60 pictures of the same time and 40 others exactly once, on every release."""
    async with FakeImmich(release=release) as fake, AsyncClient(fake.url, fake.api_key, spec=release) as client:
        assets = await asyncio.to_thread(lambda: fake.seed(assets=100))
        for each in assets[20:80]:
            each.file_created_at = START
        search = client.operations["searchAssets" if client.supports("searchAssets") else "searchMetadata"]
        for size in (7, 25, 1000):
            found = [each.id async for each in search.iter(size=size)]
            assert sorted(found) == sorted(each.id for each in assets)


async def test_deletion_while_paging_hides_nothing() -> None:
    """An asset deleted between two pages does not make the walk skip another one."""
    async with FakeImmich(release="3.1") as fake, AsyncClient(fake.url, fake.api_key, spec=fake.spec) as client:
        assets = await asyncio.to_thread(lambda: fake.seed(assets=30))
        found = []
        async for each in client.search.search_assets.iter(size=10):
            if len(found) == 5:
                for gone in assets[-3:]:
                    fake.state.assets.pop(gone.id)
            found.append(each.id)
        assert set(found) >= {each.id for each in assets[:-3]}


def faulty(seen: Seen) -> Reply:
    """Respond with two pages, the second of which begins with the last item of the first."""
    page = 2 if b'"page":2' in seen.body or "page=2" in seen.target else 1
    items = [{"id": f"{number}"} for number in (range(3) if page == 1 else range(2, 5))]
    body = {"assets": {"items": items, "nextPage": "2" if page == 1 else None}, "albums": {}}
    return reply(body={**body, "people": items, "hasNextPage": page == 1, "total": 6, "hidden": 0})


@pytest.mark.parametrize("operation", ["searchSmart", "getAllPeople"])
async def test_repeated_items_are_left_out_and_reported(operation: str) -> None:
    """`iter` warns and yields an item once when a list that is paged by number repeats it."""
    async with Wire((faulty,)) as wire, AsyncClient(wire.url, "key", validation="off") as client:
        arguments = {"query": "cat"} if operation == "searchSmart" else {}
        with pytest.warns(IncompleteListWarning, match="1 items came on two pages"):
            found = [item.id async for item in client.operations[operation].iter(**arguments)]
        assert found == ["0", "1", "2", "3", "4"]


async def test_items_that_a_proxy_drops_are_reported() -> None:
    """`iter` warns when it yields fewer assets than the server counts for the same search."""
    times = ["2024-05-01T12:00:00.000Z", "2024-04-01T12:00:00.000Z", "2024-03-01T12:00:00.000Z"]

    def answer(seen: Seen) -> Reply:
        if "statistics" in seen.target:
            return reply(body={"total": 3})
        is_first = b"takenBefore" not in seen.body
        items = [{"id": "a", "fileCreatedAt": times[0]}] if is_first else [{"id": "c", "fileCreatedAt": times[2]}]
        return reply(body={"assets": {"items": items, "nextPage": "2" if is_first else None}, "albums": {}})

    async with Wire((answer,)) as wire, AsyncClient(wire.url, "key", validation="off") as client:
        with pytest.warns(IncompleteListWarning, match="2 assets came, but the server counts 3"):
            found = [item.id async for item in client.search.search_assets.iter(size=1)]
        assert found == ["a", "c"]


@pytest.mark.parametrize("item", [{"id": "a"}, {"id": "a", "fileCreatedAt": "2024-05-01T12:00:00.000Z"}, None])
async def test_server_that_ignores_the_range_is_not_followed(item: Any) -> None:
    """`iter` raises UnexpectedContentError when the server sends the same page for every request."""
    body = {"assets": {"items": [item], "nextPage": "2"}, "albums": {}}
    async with Wire((reply(body=body),)) as wire, AsyncClient(wire.url, "key", validation="off") as client:
        with pytest.raises(UnexpectedContentError, match="the same page again"):
            _ = [each async for each in client.search.search_assets.iter(size=1)]
        assert len(wire.requests) < 10


@pytest.mark.parametrize("times", ["distinct", "equal", "none"])
async def test_server_that_only_counts_pages_is_followed(times: str) -> None:
    """`iter` requests pages by number when the server ignores time ranges, as a mock may."""

    def answer(seen: Seen) -> Reply:
        page = json.loads(seen.body).get("page", 1)
        days = {"distinct": lambda number: 28 - number, "equal": lambda _: 1, "none": lambda _: None}[times]
        items = [{"id": f"{number}", "fileCreatedAt": _day(days(number))} for number in range(page * 3 - 3, page * 3)]
        return reply(body={"assets": {"items": items, "nextPage": str(page + 1) if page < 8 else None}, "albums": {}})

    async with Wire((answer,)) as wire, AsyncClient(wire.url, "key", validation="off") as client:
        found = [item.id async for item in client.search.search_assets.iter(size=3)]
        assert found == [str(number) for number in range(24)]
        assert len(wire.requests) < 16


def _day(day: int | None) -> str | None:
    return None if day is None else f"2024-05-{day:02}T12:00:00.000Z"


async def test_next_page_is_requested_while_the_items_are_used() -> None:
    """The next page is requested when the second item of a page is taken, not when the first is."""
    asked = asyncio.Event()

    def answer(seen: Seen) -> Reply:
        if b"takenBefore" in seen.body:
            asked.set()
        items = [{"id": name, "fileCreatedAt": "2024-05-01T12:00:00.000Z"} for name in "abc"]
        return reply(body={"assets": {"items": items, "nextPage": "2"}, "albums": {}})

    async with Wire((answer,)) as wire, AsyncClient(wire.url, "key", validation="off") as client:
        found = client.search.search_assets.iter()
        await anext(found)
        assert len(wire.requests) == 1
        await anext(found)
        await asyncio.wait_for(asked.wait(), 30)
        await found.aclose()


def test_blocking_iteration_ends_with_an_error_when_the_client_is_closed() -> None:
    """A blocking iteration raises ImmichError when the client is closed before the last item."""
    with FakeImmich(release="3.1") as fake:
        fake.seed(assets=20)
        client = Client(fake.url, fake.api_key, spec=fake.spec)
        assets, rows = client.search.search_assets.iter(size=1), client.timeline.rows()
        next(assets), next(rows)
        client.close()
        for rest in (assets, rows):
            with pytest.raises(ImmichError, match="closed before all items came"):
                list(rest)
