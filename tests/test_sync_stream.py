"""The sync stream: typed events, acknowledgements, resets and broken streams."""

from __future__ import annotations

import asyncio
import json
from contextlib import aclosing, asynccontextmanager
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
from wire import Reply, Seen, Wire, reply

from immichpy_dynamic import (
    ApiConnectionError,
    ApiTimeoutError,
    AsyncClient,
    ForbiddenException,
    ImmichError,
    UnexpectedContentError,
)
from immichpy_dynamic.testing import FakeImmich

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

RELEASES = ("1.144.1", "2.0.1", "2.7.5", "3.1.0", "3.3.5")


@asynccontextmanager
async def logged_in(fake: FakeImmich, release: str) -> AsyncIterator[AsyncClient]:
    """Yield a client with a session token, which the sync stream requires."""
    async with AsyncClient(fake.url, spec=release) as stranger:
        session = await stranger.authentication.login(email="admin@example.com", password="password")
    async with AsyncClient(fake.url, access_token=session.access_token, spec=release) as client:
        yield client


@pytest.mark.parametrize("release", RELEASES)
async def test_events_are_typed_and_acknowledged(release: str) -> None:
    """Each event has data of its type's model, and does not come again after it was acknowledged."""
    async with FakeImmich(release=release) as fake, logged_in(fake, release) as client:
        await asyncio.to_thread(lambda: fake.seed(assets=3, albums=1))
        kind = "AssetsV2" if release.startswith("3") else "AssetsV1"
        types = [kind, "UsersV1", "AlbumToAssetsV1"] if client.spec.release > "2" else [kind, "UsersV1"]
        events = [event async for event in client.sync.get_sync_stream.iter(types=types)]
        assets = [event for event in events if event.type == f"AssetV{kind[-1]}"]
        assert [type(event.data).__name__ for event in assets] == [f"SyncAssetV{kind[-1]}"] * 3
        assert assets[0].data.original_file_name == "IMG_0001.jpg"
        users = [event.data.email for event in events if event.type == "UserV1"]
        assert users == ["admin@example.com"]
        await client.sync.acknowledge(*events[:-1], events[-1].ack)
        again = [event.type async for event in client.sync.get_sync_stream.iter(types=types)]
        assert set(again) <= {"SyncCompleteV1"}


async def test_key_is_refused() -> None:
    """The sync stream raises ForbiddenException for a client with an API key: Immich requires a session."""
    async with FakeImmich() as fake, AsyncClient(fake.url, fake.api_key) as client:
        with pytest.raises(ForbiddenException):
            _ = [event async for event in client.sync.get_sync_stream.iter(types=["UsersV1"])]


async def test_stream_begins_again_after_a_reset() -> None:
    """After a reset the stream yields the reset event and then everything from the start."""
    async with FakeImmich() as fake, logged_in(fake, "3.3.5") as client:
        await asyncio.to_thread(lambda: fake.seed(assets=2))
        events = [event async for event in client.sync.get_sync_stream.iter(types=["AssetsV2"])]
        await client.sync.acknowledge(*events)
        for session in fake.state.sessions.values():
            session.sync_reset = True
        kinds = [str(event.type) async for event in client.sync.get_sync_stream.iter(types=["AssetsV2"])]
        assert kinds == ["SyncResetV1", "AssetV2", "AssetV2", "SyncCompleteV1"]


def lines(*events: Any) -> bytes:
    """Return a chunked response with a line for each event."""
    body = b"".join(json.dumps(event).encode() + b"\n" for event in events)
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/jsonlines+json\r\nTransfer-Encoding: chunked\r\n\r\n"
    return head + b"%x\r\n%s\r\n" % (len(body), body)


async def test_unknown_kinds_are_kept() -> None:
    """An event whose type the document does not list is yielded with its type and data as received."""
    novel = {"type": "NovelV7", "data": {"a": [1]}, "ack": "NovelV7|1"}
    answer = Reply(lines(novel, {"type": "SyncCompleteV1", "data": {}, "ack": "x"}) + b"0\r\n\r\n")
    async with Wire((answer,)) as wire, AsyncClient(wire.url, access_token="t", validation="off") as client:
        found = [event async for event in client.sync.get_sync_stream.iter(types=["UsersV1"])]
        assert [(str(event.type), event.ack) for event in found] == [("NovelV7", "NovelV7|1"), ("SyncCompleteV1", "x")]
        assert found[0].data == {"a": [1]}


async def test_events_come_before_the_stream_hangs() -> None:
    """Events are yielded as they arrive; when the server then stops sending, ApiTimeoutError is raised."""
    answer = Reply(lines({"type": "UserDeleteV1", "data": {"userId": "u"}, "ack": "a"}), then="hang")
    limit = aiohttp.ClientTimeout(sock_read=0.1)
    async with Wire((answer,)) as wire, AsyncClient(wire.url, access_token="t", validation="off") as client:
        stream = client.sync.get_sync_stream.iter(types=["UsersV1"], _timeout=limit)
        assert (await anext(stream)).data.user_id == "u"
        with pytest.raises(ApiTimeoutError):
            await anext(stream)


async def test_broken_stream_is_an_error() -> None:
    """A connection that breaks in the middle of the stream raises ApiConnectionError."""
    answer = Reply(lines({"type": "UserDeleteV1", "data": {"userId": "u"}, "ack": "a"}), then="close")
    async with Wire((answer,)) as wire, AsyncClient(wire.url, access_token="t", validation="off") as client:
        with pytest.raises(ApiConnectionError):
            _ = [event async for event in client.sync.get_sync_stream.iter(types=["UsersV1"])]


async def test_stream_that_ends_early_is_an_error() -> None:
    """A stream that ends without the event SyncCompleteV1 raises ApiConnectionError."""
    answer = Reply(lines({"type": "UserDeleteV1", "data": {"userId": "u"}, "ack": "a"}) + b"0\r\n\r\n")
    async with Wire((answer,)) as wire, AsyncClient(wire.url, access_token="t", validation="off") as client:
        stream = client.sync.get_sync_stream.iter(types=["UsersV1"])
        assert (await anext(stream)).ack == "a"
        with pytest.raises(ApiConnectionError, match="without SyncCompleteV1"):
            await anext(stream)


@pytest.mark.parametrize("line", [b'{"type": "UserDel', b"null", b"{}"])
async def test_line_that_is_no_event_is_an_error(line: bytes) -> None:
    """A line that is not a complete event raises UnexpectedContentError."""
    body = json.dumps({"type": "UserDeleteV1", "data": {"userId": "u"}, "ack": "a"}).encode() + b"\n" + line
    async with (
        Wire((reply(body=body, headers={"Content-Type": "application/jsonlines+json"}),)) as wire,
        AsyncClient(wire.url, access_token="t", validation="off") as client,
    ):
        stream = client.sync.get_sync_stream.iter(types=["UsersV1"])
        assert (await anext(stream)).ack == "a"
        with pytest.raises(UnexpectedContentError):
            await anext(stream)


async def test_server_that_resets_for_ever_is_not_followed_for_ever() -> None:
    """A reset that is repeated after it was acknowledged raises ImmichError."""

    def answer(seen: Seen) -> Reply:
        if seen.target.endswith("ack"):
            return Reply(b"HTTP/1.1 204 No Content\r\n\r\n")
        return Reply(lines({"type": "SyncResetV1", "data": {}, "ack": "SyncResetV1|reset"}) + b"0\r\n\r\n")

    async with Wire((answer,)) as wire, AsyncClient(wire.url, access_token="t", validation="off") as client:
        with pytest.raises(ImmichError, match="reset"):
            _ = [event async for event in client.sync.get_sync_stream.iter(types=["UsersV1"])]


async def test_leaving_the_stream_closes_its_connection() -> None:
    """Leaving the stream before its end closes the connection."""
    answer = Reply(lines({"type": "UserDeleteV1", "data": {"userId": "u"}, "ack": "a"}), then="hang")
    async with Wire((answer,)) as wire, AsyncClient(wire.url, access_token="t", validation="off") as client:
        async with aclosing(client.sync.get_sync_stream.iter(types=["UsersV1"])) as stream:
            event = await anext(stream)
        assert event.data.user_id == "u"
