"""Events from the server: typed models, reconnection, and catching up on events missed during a gap."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from contextlib import aclosing, asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from aiohttp import web

from immichpy_dynamic import ApiConnectionError, AsyncClient, Client, ImmichError, UnauthorizedException
from immichpy_dynamic.high_level.events import _Arrivals
from immichpy_dynamic.testing import FakeImmich

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

RELEASES = ("1.120.2", "2.7.5", "3.1.0", "3.3.5")
MOMENT = datetime(2024, 5, 1, tzinfo=UTC)


async def upload(client: AsyncClient, name: str, **more: Any) -> str:
    """Upload a file and return its id."""
    old = {"device_asset_id": name, "device_id": "test"} if client.release < "3" else {}
    asset = await client.assets.upload_asset(
        asset_data=(f"{name}.jpg", name.encode()), file_created_at=MOMENT, file_modified_at=MOMENT, **old, **more
    )
    return str(asset.id)


async def connected(events: AsyncGenerator[Any]) -> None:
    """Wait until a stream of events is connected."""
    assert (await anext(events)).kind == "on_server_version"


async def uploads(events: AsyncGenerator[Any], count: int) -> list[str]:
    """Return the ids in the next upload events."""
    found: list[str] = []
    while len(found) < count:
        event = await anext(events)
        if event.kind == "on_upload_success":
            found.append(event.data.id)
    return found


@pytest.mark.parametrize("release", RELEASES)
async def test_uploads_come_as_models(release: str) -> None:
    """An upload event has the model of the release that is named after its schema."""
    async with (
        FakeImmich(release=release) as fake,
        AsyncClient(fake.url, fake.api_key, spec=release) as client,
        aclosing(client.events(["on_server_version", "on_upload_success"])) as events,
    ):
        await connected(events)
        made = await upload(client, "a")
        event = await anext(events)
        assert (event.kind, event.data.id, event.data.original_file_name) == ("on_upload_success", made, "a.jpg")
        assert type(event.data).__name__ == "AssetResponseDto"
        assert not event.is_caught_up


@pytest.mark.parametrize(("release", "version"), [("2.7.5", "V1"), ("3.1.0", "V2"), ("3.3.5", "V2")])
async def test_ready_events_have_asset_and_exif(release: str, version: str) -> None:
    """The event of a processed upload contains the asset and Exif models of the sync stream."""
    async with (
        FakeImmich(release=release) as fake,
        AsyncClient(fake.url, fake.api_key, spec=release) as client,
        aclosing(client.events(["on_server_version", f"AssetUploadReady{version}"])) as events,
    ):
        await connected(events)
        made = await upload(client, "a")
        data = (await anext(events)).data
        assert type(data["asset"]).__name__ == f"SyncAsset{version}"
        assert (data["asset"].id, data["exif"].asset_id) == (made, made)


async def test_trash_restore_and_deletion_come_as_ids() -> None:
    """Trashing, restoring and deleting assets cause events in that order, with the ids."""
    async with (
        FakeImmich() as fake,
        AsyncClient(fake.url, fake.api_key) as client,
        aclosing(
            client.events(["on_server_version", "on_asset_trash", "on_asset_restore", "on_asset_delete"])
        ) as events,
    ):
        await connected(events)
        made = await upload(client, "a")
        await client.assets.delete_assets(ids=[made])
        await client.trash.restore_assets(ids=[made])
        await client.assets.delete_assets(ids=[made], force=True)
        found = [await anext(events) for _ in range(3)]
        assert [(event.kind, event.data) for event in found] == [
            ("on_asset_trash", [made]),
            ("on_asset_restore", [made]),
            ("on_asset_delete", made),
        ]


async def test_unknown_kinds_are_passed_on() -> None:
    """An event of a kind that the release does not know has plain data."""
    async with (
        FakeImmich() as fake,
        AsyncClient(fake.url, fake.api_key) as client,
        aclosing(client.events()) as events,
    ):
        await connected(events)
        await fake.push("BrandNewV7", {"some": ["thing"]})
        event = await anext(events)
        assert (event.kind, event.data) == ("BrandNewV7", {"some": ["thing"]})


@pytest.mark.parametrize("release", RELEASES)
async def test_each_upload_comes_once_over_lost_connections(release: str) -> None:
    """With ``catch_up`` each new asset causes exactly one event, even when connections are lost."""
    async with FakeImmich(release=release) as fake, AsyncClient(fake.url, fake.api_key, spec=release) as client:
        old = await upload(client, "old")
        async with aclosing(client.events(["on_server_version", "on_upload_success", "gap"], catch_up=True)) as events:
            await connected(events)
            made: list[str] = []
            for number in range(30):
                if number in (10, 20):
                    await fake.drop_sockets()
                made.append(await upload(client, f"{number}"))
            made.append(await upload(client, "last"))
            found = await uploads(events, len(made))
            assert sorted(found) == sorted(made)
            assert old not in found


async def test_a_lost_connection_is_told() -> None:
    """A gap event has the times between which the stream had no connection."""
    async with (
        FakeImmich() as fake,
        AsyncClient(fake.url, fake.api_key) as client,
        aclosing(client.events(["on_server_version", "gap"])) as events,
    ):
        await connected(events)
        await fake.drop_sockets()
        event = await anext(events)
        assert event.kind == "gap"
        assert event.data.since <= event.data.until


async def test_changes_and_trash_of_a_gap_are_found() -> None:
    """With ``catch_up`` assets changed or trashed during a gap cause update and trash events."""
    async with FakeImmich() as fake, AsyncClient(fake.url, fake.api_key) as client:
        changed, trashed = await upload(client, "a"), await upload(client, "b")
        fake.clock.advance(hours=1)
        wanted = ["on_server_version", "on_asset_update", "on_asset_trash"]
        async with aclosing(client.events(wanted, catch_up=True)) as events:
            await connected(events)
            await fake.drop_sockets()
            # These changes cause no events: the sockets are closed, and the stream reconnects only at the next `anext`.
            await client.assets.update_asset(changed, description="new")
            await client.assets.delete_assets(ids=[trashed])
            found = [await anext(events) for _ in range(2)]
            assert [event.is_caught_up for event in found] == [True, True]
            assert (found[0].kind, found[0].data.id) == ("on_asset_update", changed)
            assert (found[1].kind, found[1].data) == ("on_asset_trash", [trashed])


async def test_since_begins_in_the_past() -> None:
    """With ``since`` the events of earlier uploads are yielded first."""
    async with FakeImmich() as fake, AsyncClient(fake.url, fake.api_key) as client:
        await upload(client, "before")
        fake.clock.advance(hours=1)
        since = fake.clock()
        made = await upload(client, "after")
        async with aclosing(client.events("on_upload_success", since=since)) as events:
            event = await anext(events)
            assert (event.data.id, event.is_caught_up) == (made, True)


async def test_other_users_get_nothing() -> None:
    """Events of one user's assets are not sent to another user."""
    async with FakeImmich() as fake, AsyncClient(fake.url, fake.api_key) as admin:
        await admin.users_admin.create_user_admin(email="b@example.com", name="B", password="password")
        session = await admin.authentication.login(email="b@example.com", password="password")
        async with (
            AsyncClient(fake.url, access_token=session.access_token) as other,
            aclosing(other.events(["on_server_version", "on_upload_success"])) as events,
        ):
            await connected(events)
            await upload(admin, "admins")
            made = await upload(other, "others")
            assert (await anext(events)).data.id == made


async def test_key_without_all_permissions_is_refused() -> None:
    """The error for a key without the permission ``all`` names that permission."""
    async with FakeImmich() as fake, AsyncClient(fake.url, fake.api_key) as client:
        key = await client.api_keys.create_api_key(name="k", permissions=["album.read"])
        async with AsyncClient(fake.url, key.secret) as other, aclosing(other.events()) as events:
            with pytest.raises(UnauthorizedException, match="the permission `all`"):
                await anext(events)


async def test_first_connection_that_fails_is_an_error() -> None:
    """The error of a failed first connection names the URL and does not contain the key."""
    async with AsyncClient("http://127.0.0.1:9", "secret-key") as client, aclosing(client.events()) as events:
        with pytest.raises(ApiConnectionError, match=r"127\.0\.0\.1:9/api/socket\.io") as caught:
            await anext(events)
        assert "secret-key" not in repr(caught.value)
        assert caught.value.__context__ is None or "secret-key" not in repr(caught.value.__context__)


async def test_bad_arguments_are_refused() -> None:
    """A misspelled kind raises an error with the correct one; a ``since`` without a time zone raises an error."""
    async with FakeImmich() as fake, AsyncClient(fake.url, fake.api_key) as client:
        with pytest.raises(ValueError, match="on_upload_success"):
            await anext(client.events("on_upload_sucess"))
        with pytest.raises(ValueError, match="astimezone"):
            await anext(client.events(since=datetime(2024, 1, 1)))  # noqa: DTZ001 - what is refused


async def test_cancelled_stream_leaves_nothing_behind() -> None:
    """Cancelling a consumer that waits for an event leaves no task behind."""
    async with FakeImmich() as fake, AsyncClient(fake.url, fake.api_key) as client:
        events = client.events(["on_server_version"])
        await connected(events)
        waiting = asyncio.create_task(anext(events))
        before = asyncio.all_tasks()
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        await events.aclose()
        assert asyncio.all_tasks() <= before


def test_blocking_client_iterates() -> None:
    """The blocking client yields events in a for loop."""
    with FakeImmich() as fake, Client(fake.url, fake.api_key) as client:
        since = fake.clock() - timedelta(hours=1)
        made = client.assets.upload_asset(asset_data=("a.jpg", b"a"), file_created_at=MOMENT, file_modified_at=MOMENT)
        for event in client.events("on_upload_success", since=since):
            assert event.data.id == made.id
            break


def test_importing_the_package_imports_no_socket() -> None:
    """Importing the package does not import python-socketio."""
    code = "import sys, immichpy_dynamic as i; i.AsyncClient('http://x'); sys.exit('socketio' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


async def test_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without python-socketio the error names the extra to install."""
    async with FakeImmich() as fake, AsyncClient(fake.url, fake.api_key) as client:
        monkeypatch.setitem(sys.modules, "socketio", None)
        with pytest.raises(ImmichError, match=r"immichpy-dynamic\[live\]"):
            await anext(client.events())


_OPEN = '0{"sid":"a","upgrades":[],"pingInterval":25000,"pingTimeout":20000,"maxPayload":1000000}'
_VERSION = '42["on_server_version",{"major":3,"minor":1,"patch":0,"prerelease":null}]'


@asynccontextmanager
async def hostile_server(*messages: str | bytes, first: str = _OPEN) -> AsyncGenerator[str]:
    """Yield the URL of a server that accepts sockets, sends these messages to each, and closes it."""

    async def answer(request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_str(first)
        if first == _OPEN:
            await socket.receive()
            for message in ('40{"sid":"b"}', _VERSION, *messages):
                await (socket.send_bytes(message) if isinstance(message, bytes) else socket.send_str(message))
        await socket.close()
        return socket

    application = web.Application()
    application.router.add_get("/api/socket.io/", answer)
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@pytest.mark.parametrize(
    "message",
    [
        "42[]",
        "425",
        '42"text"',
        '42{"a":1}',
        "42[null]",
        "42[5]",
        '42[{"a":1}]',
        '42["gap",{"since":"x"}]',
        "42[not JSON",
        "42" + "[" * 100_000,
        '42["x",' + "[" * 200 + "]" * 200 + "]",
        '42/other,["x"]',
        "40[]",
        "49",
        '4317["x"]',
        '451-["x",{"_placeholder":true,"num":7}]',
        '45999999999999-["x"]',
        b"\xff",
    ],
)
async def test_malformed_messages_are_left_out(message: str | bytes, caplog: pytest.LogCaptureFixture) -> None:
    """A message that is not valid socket.io, or names no event, is skipped, and the stream continues."""
    failed: list[Any] = []
    asyncio.get_running_loop().set_exception_handler(lambda _loop, context: failed.append(context))
    async with (
        hostile_server(message, '42["Odd\\ud800",1,2]') as url,
        AsyncClient(url, "secret", spec="3.1") as client,
        aclosing(client.events()) as events,
    ):
        await connected(events)
        event = await anext(events)
        assert (event.kind, event.data) == ("Odd?", [1, 2])
    assert not failed
    assert not [
        record for record in caplog.records if record.name != "immichpy_dynamic" and "aiohttp" not in record.name
    ]


@pytest.mark.parametrize("kind", ["disconnect", "connect", "connect_error", "__disconnect_final", "*"])
async def test_server_calls_no_handler_of_the_library(kind: str) -> None:
    """An event named like one of python-socketio's own is yielded like any other."""
    async with (
        hostile_server(f'42["{kind}",1]', '42["after",2]') as url,
        AsyncClient(url, "secret", spec="3.1") as client,
        aclosing(client.events()) as events,
    ):
        await connected(events)
        assert [(await anext(events)).kind for _ in range(2)] == [kind, "after"]


@pytest.mark.parametrize(
    "first", ["0[1]", "0", "0{}", "hello", "", '0{"sid":"a","upgrades":[],"pingInterval":Infinity}']
)
async def test_server_without_socket_io_is_a_connection_error(first: str) -> None:
    """A server whose first packet does not open a connection raises ApiConnectionError without the key."""
    async with hostile_server(first=first) as url, AsyncClient(url, "secret", spec="3.1") as client:
        with pytest.raises(ApiConnectionError, match=r"socket\.io") as caught:
            await anext(client.events())
        assert "secret" not in str(caught.value)


async def test_payload_with_endless_nesting_in_its_text_is_passed_on() -> None:
    """A notification whose JSON text cannot be parsed keeps the text, and the stream continues."""
    async with (
        hostile_server(f'42["on_notification",{{"data":"{"[" * 50_000}"}}]', '42["after"]') as url,
        AsyncClient(url, "secret", spec="3.1", validation="off") as client,
        aclosing(client.events()) as events,
    ):
        await connected(events)
        assert (await anext(events)).kind == "on_notification"
        assert (await anext(events)).kind == "after"


async def test_redirect_of_a_websocket_is_refused() -> None:
    """The API key is not sent to the target of a WebSocket redirect."""
    seen: list[str] = []

    async def catch(request: web.Request) -> web.Response:
        seen.append(request.path)
        if request.path.startswith("/api"):
            raise web.HTTPTemporaryRedirect("/elsewhere")
        return web.Response()

    application = web.Application()
    application.router.add_get("/{path:.*}", catch)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        async with AsyncClient(f"http://127.0.0.1:{runner.addresses[0][1]}", "secret", spec="3.1") as client:
            with pytest.raises(ApiConnectionError):
                await anext(client.events())
    finally:
        await runner.cleanup()
    assert "/elsewhere" not in seen


async def test_waiting_events_are_bounded() -> None:
    """The stream ends when unread events exceed the size limit; earlier events are yielded, later ones are not."""
    arrivals = _Arrivals()
    for _ in range(50):
        arrivals.add("many", None, 2**20)
    taken = 0
    while await arrivals.take() is not None:
        taken += 1
    assert 25 < taken < 50
    ended_at = arrivals.ended_at
    assert ended_at is not None
    arrivals.end()
    assert arrivals.ended_at == ended_at


async def test_connections_that_end_at_once_are_made_again_after_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pauses between reconnections grow; only the first reconnection is immediate."""
    waits: list[float] = []

    async def note(seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr("immichpy_dynamic.high_level.events.pause", lambda attempt, _: float(attempt + 1))
    monkeypatch.setattr("immichpy_dynamic.high_level.events.asyncio.sleep", note)
    async with (
        hostile_server() as url,
        AsyncClient(url, "secret", spec="3.1") as client,
        aclosing(client.events(["gap"])) as events,
    ):
        for _ in range(4):
            await anext(events)
    assert [wait for wait in waits if wait == int(wait)][:4] == [0.0, 1.0, 2.0, 3.0]
