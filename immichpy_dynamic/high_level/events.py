"""Events that the server pushes while they happen, over socket.io at ``/api/socket.io``.

Immich sends most events after a job: ``on_upload_success`` comes when the thumbnails of an asset exist, and not at all
for hidden assets or for files that it cannot read. While a client is not connected, events are lost; a job that a
restart has interrupted sends its event up to a minute after the restart. ``catch_up`` therefore compares the search
with the ids that were handed out, instead of trusting the order of events.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections import OrderedDict
from collections.abc import AsyncGenerator, Collection, Hashable, Mapping
from contextlib import aclosing
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

import msgspec

from .._internal.threads import preload
from ..exceptions import ApiConnectionError, ImmichError, UnauthorizedException
from ..http.response import RawResponse
from ..http.retry import pause, retry
from ..paging import pages
from ..spec.naming import suggestion
from ..spec.normalise import REFERENCE, Schema
from ..spec.operation import JSON, OperationModel, Response
from .base import operation, takes
from .fields import read

if TYPE_CHECKING:
    from ..api import Connection

log: logging.Logger = logging.getLogger("immichpy_dynamic")

GAP = "gap"
"""The kind of the event that the client itself adds after a lost connection; its data is a :class:`Gap`."""

UPLOADED = "on_upload_success"
UPDATED = "on_asset_update"
TRASHED = "on_asset_trash"
RESTORED = "on_asset_restore"

_PAYLOADS: Mapping[str, str | Mapping[str, str]] = {
    UPLOADED: "AssetResponseDto",
    UPDATED: "AssetResponseDto",
    "on_server_version": "ServerVersionResponseDto",
    "on_notification": "NotificationDto",
    "on_new_release": "ReleaseEventV1",
    "AssetUploadReadyV1": {"asset": "SyncAssetV1", "exif": "SyncAssetExifV1"},
    "AssetUploadReadyV2": {"asset": "SyncAssetV2", "exif": "SyncAssetExifV1"},
    "AssetEditReadyV1": {"asset": "SyncAssetV1", "edit": "[SyncAssetEditV1]"},
    "AssetEditReadyV2": {"asset": "SyncAssetV2", "edit": "[SyncAssetEditV1]"},
}
"""Kind of event → the schema of its payload, or of the fields of its payload; ``[…]`` is a list."""

KINDS: frozenset[str] = frozenset(
    {
        GAP,
        *_PAYLOADS,
        TRASHED,
        RESTORED,
        "AppRestartV1",
        "MaintenanceStatusV1",
        "on_album_update",
        "on_asset_delete",
        "on_asset_hidden",
        "on_asset_stack_update",
        "on_config_update",
        "on_person_thumbnail",
        "on_session_delete",
        "on_user_delete",
    }
)
"""The kinds of events that Immich 1.113 to 3.3 sends, and :data:`GAP`."""

_SOCKET = "socketio"
_HANDSHAKE_SECONDS = 20.0
_LONGEST_PAUSE_SECONDS = 30.0
_OVERLAP = timedelta(seconds=60)
"""How far a search looks back before the connection was known to be lost: a dead connection is noticed late."""
_BACKLOG = timedelta(hours=6)
"""How long an asset may wait for its thumbnails. Its event is lost if they are made within a gap."""
_REMEMBERED = 100_000
_FAILED = "error"
_REFUSED = "Events need an API key with the permission `all`, or the access token of a session."


class Gap(msgspec.Struct, frozen=True, kw_only=True):
    """A time without connection, in which events were lost."""

    since: datetime
    """When the connection was lost, in UTC by the clock of this machine."""
    until: datetime
    """When there was one again."""


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """One event of a server."""

    kind: str
    """Its name, such as ``"on_upload_success"``; one that this package does not know is passed on."""
    data: Any = None
    """A model where the schema of the payload is known, plain data otherwise, ``None`` without payload."""
    received_at: datetime
    """When it came, in UTC."""
    is_caught_up: bool = False
    """Whether it was found by a search after a gap, and not pushed."""


async def events(
    client: Connection,
    kinds: Collection[str] | str | None = None,
    *,
    catch_up: bool = False,
    since: datetime | None = None,
) -> AsyncGenerator[Event]:
    """Yield the events of a server; see :meth:`immichpy_dynamic.AsyncClient.events`."""
    wanted = _check_kinds(kinds)
    if since is not None and since.tzinfo is None:
        raise ValueError("since: a time without a zone may mean two moments; pass since.astimezone()")
    payloads = _Payloads(client)
    found = _CatchUp(client, wanted, since) if catch_up or since is not None else None
    if found is not None:
        await found.begin()
    socket = _Socket(client)
    lost_at: datetime | None = None
    failures = 0
    try:
        while True:
            try:
                await socket.connect()
            except ApiConnectionError as error:
                if lost_at is None:
                    raise
                wait = min(pause(failures, None), _LONGEST_PAUSE_SECONDS)
                failures += 1
                log.info("events: %s; connecting again in %.1f s", error, wait)
                await asyncio.sleep(wait)
                continue
            failures = 0
            if lost_at is not None and GAP in wanted:
                yield Event(kind=GAP, data=Gap(since=lost_at, until=_now()), received_at=_now())
            if found is not None:
                async with aclosing(found.missed(lost_at)) as missed:
                    async for event in missed:
                        yield event
            async with aclosing(socket.events()) as pushed:
                async for kind, data in pushed:
                    if kind not in wanted and (kinds is not None or kind in KINDS):
                        continue
                    event = Event(kind=kind, data=await payloads.read(kind, data), received_at=_now())
                    if found is None or found.is_new(event):
                        yield event
            lost_at = _now()
            log.info("events: the connection to %s was lost", client.base_url)
    finally:
        await socket.close()


def _check_kinds(kinds: Collection[str] | str | None) -> frozenset[str]:
    """Return the kinds as a set; all of them for ``None``.

    Raises:
        ValueError: one of them is unknown.
    """
    if kinds is None:
        return KINDS
    wanted = frozenset({kinds} if isinstance(kinds, str) else kinds)
    for kind in sorted(wanted - KINDS):
        raise ValueError(f"unknown kind of event {kind!r}.{suggestion(kind, KINDS)} The kinds are {sorted(KINDS)}")
    return wanted


def _now() -> datetime:
    return datetime.now(UTC)


class _Socket:
    """The socket.io connection; one after the other when connections are lost.

    Args:
        client: where to connect, and as whom.
    """

    def __init__(self, client: Connection) -> None:
        self._client = client
        self._session: Any = None
        self._socket: Any = None
        self._arrived: asyncio.Queue[tuple[str, tuple[Any, ...]] | None] = asyncio.Queue()

    async def connect(self) -> None:
        """Connect, and wait until the server has sent something: it refuses a key only after the connection.

        Raises:
            ApiConnectionError: there is no connection, or nothing comes.
            UnauthorizedException: the server refuses the key.
            ImmichError: python-socketio is not installed.
        """
        await self.close()
        try:
            await preload(_SOCKET)
            import socketio
        except ModuleNotFoundError as error:
            raise ImmichError('events need python-socketio: pip install "immichpy-dynamic[live]"') from error
        arrived = self._arrived = asyncio.Queue()
        session, headers, settings = await self._client.transport.websocket()
        self._session = session
        socket = self._socket = socketio.AsyncClient(
            reconnection=False, handle_sigint=False, http_session=session, websocket_extra_options=settings
        )
        socket.on("*", lambda kind, *data: arrived.put_nowait((kind, data)))
        socket.on("disconnect", lambda *_: arrived.put_nowait(None))
        address, _, path = self._client.base_url.rpartition("/")
        origin, path = _split(address, f"{path}/socket.io")
        try:
            async with asyncio.timeout(_HANDSHAKE_SECONDS):
                await socket.connect(
                    origin,
                    headers=dict(headers),
                    transports=["websocket"],
                    socketio_path=path,
                    wait_timeout=_HANDSHAKE_SECONDS,
                )
                first = await arrived.get()
        except (socketio.exceptions.ConnectionError, TimeoutError, OSError) as error:
            # Its text may hold the address with credentials, and its context the headers.
            reason = "no answer in time" if isinstance(error, TimeoutError) else "no connection"
            raise ApiConnectionError(f"{self._client.base_url}/socket.io: {reason}") from None
        if first is None:
            raise ApiConnectionError(f"{self._client.base_url}/socket.io: the server closed the connection")
        if first[0] == _FAILED:
            raise UnauthorizedException(401, "Unauthorized", url=f"{self._client.base_url}/socket.io", advice=_REFUSED)
        arrived.put_nowait(first)

    async def events(self) -> AsyncGenerator[tuple[str, Any]]:
        """Yield kind and payload of what comes, until the connection ends."""
        while (item := await self._arrived.get()) is not None:
            kind, data = item
            yield kind, data[0] if len(data) == 1 else (list(data) or None)

    async def close(self) -> None:
        """Disconnect."""
        socket, self._socket = self._socket, None
        session, self._session = self._session, None
        if socket is not None:
            await socket.disconnect()
        if session is not None:
            await session.close()


def _split(address: str, path: str) -> tuple[str, str]:
    """Return the origin, and the path of the socket below it, of a server that may live in a sub-path."""
    scheme, _, rest = address.partition("://")
    host, _, below = rest.partition("/")
    return f"{scheme}://{host}", "/".join(part for part in (below, path) if part)


class _Payloads:
    """Reads the payloads of events as models."""

    def __init__(self, client: Connection) -> None:
        self._client = client
        self._known: dict[str, OperationModel] = {}

    async def read(self, kind: str, data: Any) -> Any:
        """Return a payload as the models that the release documents; plain data where it documents nothing."""
        schema = _PAYLOADS.get(kind)
        if schema is None or not isinstance(data, dict):
            return data
        if isinstance(schema, str):
            return await self._typed(kind, schema, _without_json_text(kind, data))
        return {name: await self._typed(kind, schema.get(name, ""), value) for name, value in data.items()}

    async def _typed(self, kind: str, name: str, data: Any) -> Any:
        plain = name.strip("[]")
        if plain not in self._client.spec.schemas:
            return data
        schema: Schema = {"$ref": REFERENCE + plain}
        if plain != name:
            schema = {"type": "array", "items": schema}
        model = self._known.get(f"{kind} {name}")
        if model is None:
            model = self._known[f"{kind} {name}"] = _receiving(kind, schema)
        content = msgspec.json.encode(data)
        response = RawResponse(200, None, {"Content-Type": JSON}, content, f"{self._client.base_url}/socket.io")
        try:
            return (await self._client.read(model, response)).data
        except ImmichError as error:
            log.warning("events: the payload of %s cannot be read: %s", kind, error)
            return data


def _without_json_text(kind: str, data: dict[str, Any]) -> dict[str, Any]:
    """Immich sends the data of a notification as JSON text, where an object is documented."""
    if kind != "on_notification" or not isinstance(data.get("data"), str):
        return data
    try:
        return {**data, "data": json.loads(data["data"])}
    except ValueError:
        return data


def _receiving(kind: str, schema: Schema) -> OperationModel:
    return OperationModel(
        operation_id=f"socket.io {kind}",
        name=kind,
        tag="events",
        method="GET",
        path="/socket.io",
        summary=None,
        parameters=(),
        body=None,
        responses=(Response("2XX", JSON, schema),),
    )


class _User(msgspec.Struct):
    id: str


class _Asset(msgspec.Struct):
    id: str
    owner_id: str
    updated_at: datetime | None = None


class _Remembered:
    """The newest keys of a kind, as many as can come twice."""

    def __init__(self) -> None:
        self._keys: OrderedDict[Hashable, None] = OrderedDict()

    def add(self, key: Hashable) -> bool:
        """Remember a key; return whether it was new."""
        if key in self._keys:
            return False
        self._keys[key] = None
        if len(self._keys) > _REMEMBERED:
            self._keys.popitem(last=False)
        return True

    def discard(self, key: Hashable) -> None:
        self._keys.pop(key, None)


class _CatchUp:
    """Finds the assets whose events were lost, and drops events of what was handed out already.

    Args:
        client: sends the searches.
        wanted: the kinds of events that are handed out.
        since: from when on assets count as new; from now on without.
    """

    def __init__(self, client: Connection, wanted: Collection[str], since: datetime | None) -> None:
        self._client = client
        self._wanted = wanted
        self._since = since
        self._start = since or _now()
        self._user_id = ""
        self._before: set[str] = set()
        self._uploaded = _Remembered()
        self._updated = _Remembered()
        self._trashed = _Remembered()

    async def begin(self) -> None:
        """Note what is there before the first connection, so that it never counts as new."""
        user = await retry(operation(self._client, "getMyUser"), 2)
        self._user_id = read(_User, user, "users.get_my_user").id
        if self._since is not None:
            return
        self._start = await self._server_time()
        # The server tells the time to the second: what came before within that second is found again later.
        self._before = {asset.id async for asset, _ in self._search(created_after=self._start)}
        async for asset, _ in self._search(updated_after=self._start):
            self._updated.add((asset.id, asset.updated_at))
        async for asset, _ in self._search(trashed_after=self._start, with_deleted=True):
            self._trashed.add(asset.id)

    def is_new(self, event: Event) -> bool:
        """Remember a pushed event; return whether it was not handed out before."""
        asset_id, updated_at = getattr(event.data, "id", None), getattr(event.data, "updated_at", None)
        if event.kind == UPLOADED:
            return asset_id is None or self._uploaded.add(asset_id)
        if event.kind == UPDATED:
            return updated_at is None or self._updated.add((asset_id, updated_at))
        ids = event.data if isinstance(event.data, list) else []
        if event.kind == RESTORED:
            for each in ids:
                self._trashed.discard(each)
        if event.kind == TRASHED:
            return not ids or any([self._trashed.add(each) for each in ids])
        return True

    async def missed(self, lost_at: datetime | None) -> AsyncGenerator[Event]:
        """Yield the events of a gap that a search can still find: new, changed and trashed assets.

        Args:
            lost_at: when the gap began by the clock of this machine; ``None`` for the first connection.
        """
        lost = self._start
        if lost_at is not None:
            lost = lost_at + (await self._server_time() - _now())
        recent = max(self._start, lost - _OVERLAP)
        new: set[str] = set()
        async for asset, item in self._search(created_after=max(self._start, lost - _BACKLOG)):
            if asset.id not in self._before and self._uploaded.add(asset.id):
                new.add(asset.id)
                if UPLOADED in self._wanted:
                    yield _caught_up(UPLOADED, item)
        if UPDATED in self._wanted:
            async for asset, item in self._search(updated_after=recent):
                if asset.id not in new and self._updated.add((asset.id, asset.updated_at)):
                    yield _caught_up(UPDATED, item)
        if TRASHED in self._wanted:
            async for asset, _ in self._search(trashed_after=recent, with_deleted=True):
                if self._trashed.add(asset.id):
                    yield _caught_up(TRASHED, [asset.id])

    async def _search(self, **filters: Any) -> AsyncGenerator[tuple[_Asset, Any]]:
        """Yield the caller's own assets that a search finds, archived ones too."""
        search = operation(self._client, "searchAssets", "searchMetadata")
        if takes(search, "visibility"):
            sections: list[dict[str, Any]] = [{"visibility": "timeline"}, {"visibility": "archive"}]
        else:
            sections = [{"with_archived": True}]
        for section in sections:
            async with aclosing(pages(search, (), {"size": 1000, **section, **filters})) as found:
                async for page in found:
                    for item in page:
                        try:
                            asset = read(_Asset, item, "search.search_assets: an item")
                        except ImmichError as error:
                            log.warning("events: an asset of the search is left out: %s", error)
                            continue
                        if asset.owner_id == self._user_id:
                            yield asset, item

    async def _server_time(self) -> datetime:
        """Return the time by the server's clock, to the second: its ``createdAt`` come from there."""
        response = await operation(self._client, "pingServer").raw()
        try:
            return parsedate_to_datetime(response.headers.get("Date", "")).astimezone(UTC)
        except (ValueError, OverflowError):
            return _now()


def _caught_up(kind: str, data: Any) -> Event:
    return Event(kind=kind, data=data, received_at=_now(), is_caught_up=True)
