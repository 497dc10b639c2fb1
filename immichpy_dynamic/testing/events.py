"""The events that the fake server pushes over socket.io, as Immich does.

A table says which events an operation has, so handlers know nothing of them. What Immich sends after a job comes here
right after the response: the fake server makes thumbnails at once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

import msgspec

from ..spec.catalog import parse_version
from ..spec.model import Spec
from .auth import Authentication
from .call import Call
from .entities import Asset
from .errors import Problem
from .facts import asset_facts, exif_facts

if TYPE_CHECKING:
    from aiohttp import web

PATH = "/api/socket.io"
_SEES_EVENTS = ("timeline", "archive")


class Push(msgspec.Struct, frozen=True):
    """One event for the sockets of one user."""

    kind: str
    user_id: str | None
    """The user whose sockets get it; ``None`` for all users."""
    data: tuple[Any, ...] = ()


Pushes = Callable[[Call, Any], Iterable[Push]]
_PUSHES: dict[str, Pushes] = {}


def _after(*operation_ids: str) -> Callable[[Pushes], Pushes]:
    def register(pushes: Pushes) -> Pushes:
        _PUSHES.update(dict.fromkeys(operation_ids, pushes))
        return pushes

    return register


class Events:
    """The socket.io side of the fake server; without python-socketio it does nothing.

    Args:
        spec: the document of the release.
        gate: tells who connects.
    """

    def __init__(self, spec: Spec, gate: Authentication) -> None:
        self._authentication = gate
        self._version = parse_version(spec.release)
        self._server: Any = None
        try:
            # Here, because the server is put together in a thread: the import takes long.
            import socketio
        except ModuleNotFoundError:
            self._library: Any = None
        else:
            self._library = socketio
        self._users: dict[str, str] = {}
        self._tasks: set[asyncio.Task[Any]] = set()

    def attach(self, application: web.Application) -> None:
        """Serve the path of socket.io; to be called before other routes are added."""
        if self._library is None:
            return
        self._server = self._library.AsyncServer(
            async_mode="aiohttp",
            transports=["websocket"],
            always_connect=True,
            monitor_clients=False,
            cors_allowed_origins=[],
        )
        # Each connection has a task that sleeps until its next ping: it must not outlive the server.
        start = self._server.eio.start_background_task

        def start_and_remember(*args: Any, **kwargs: Any) -> Any:
            task = start(*args, **kwargs)
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
            return task

        self._server.eio.start_background_task = start_and_remember
        self._server.on("connect", self._connected)
        self._server.on("disconnect", self._disconnected)
        self._server.attach(application, socketio_path=PATH)

    async def _connected(self, socket_id: str, environ: dict[str, Any], _auth: Any = None) -> None:
        try:
            principal = self._authentication.principal(environ["aiohttp.request"])
        except Problem:
            principal = None
        key = principal.api_key if principal is not None else None
        if principal is None or principal.link is not None or (key is not None and "all" not in key.permissions):
            await self._server.emit("error", "unauthorized", to=socket_id)
            await self._server.disconnect(socket_id)
            return
        user_id = self._users[socket_id] = principal.user.id
        await self._server.enter_room(socket_id, user_id)
        version = dict(zip(("major", "minor", "patch"), self._version, strict=False))
        await self._server.emit("on_server_version", {**version, "prerelease": None}, to=user_id)

    async def _disconnected(self, socket_id: str, *_reason: str) -> None:
        self._users.pop(socket_id, None)

    async def after(self, call: Call, facts: Any) -> None:
        """Push the events of an operation that has just been performed.

        Args:
            call: the request.
            facts: what the handler returned.
        """
        pushes = _PUSHES.get(call.operation.operation_id)
        if pushes is None or not self._users:
            return
        for push in pushes(call, facts):
            await self._server.emit(push.kind, push.data, to=push.user_id)

    async def push(self, kind: str, data: object) -> None:
        """Send an event to all sockets."""
        for user_id in set(self._users.values()):
            await self._server.emit(kind, data, to=user_id)

    async def disconnect_all(self) -> None:
        """End all connections, as a server that is stopped does."""
        for socket_id in list(self._users):
            await self._server.disconnect(socket_id)

    async def close(self) -> None:
        """End all connections for good."""
        if self._server is not None:
            await self.disconnect_all()
            await self._server.shutdown()
            for task in list(self._tasks):
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)


def _asset(call: Call, kind: str, asset: Asset) -> Push:
    return Push(
        kind, asset.owner_id, (call.shapes.serialize_named("AssetResponseDto", asset_facts(call.state, asset)),)
    )


def _ready(call: Call, asset: Asset) -> Iterator[Push]:
    version = "V2" if call.version >= (3, 0, 0) else "V1"
    if call.has_schema(f"SyncAsset{version}") and call.version >= (1, 136, 0):
        facts = asset_facts(call.state, asset, exif=False)
        facts |= {"deletedAt": asset.deleted_at, "stackId": asset.stack_id}
        data = {
            "asset": call.shapes.serialize_named(f"SyncAsset{version}", facts),
            "exif": call.shapes.serialize_named("SyncAssetExifV1", {"assetId": asset.id, **exif_facts(asset)}),
        }
        yield Push(f"AssetUploadReady{version}", asset.owner_id, (data,))


@_after("uploadAsset")
def _uploaded(call: Call, facts: Any) -> Iterator[Push]:
    asset = call.state.assets.get(facts["id"])
    if facts["status"] != "created" or asset is None or asset.visibility not in _SEES_EVENTS:
        return
    video_id = call.body.get("livePhotoVideoId")
    if video_id:
        yield Push("on_asset_hidden", asset.owner_id, (video_id,))
    yield _asset(call, "on_upload_success", asset)
    yield from _ready(call, asset)


@_after("updateAsset")
def _updated(call: Call, _facts: Any) -> Iterator[Push]:
    # A change of the favourite alone writes no sidecar, and so has no event.
    if set(call.body) - {"isFavorite"}:
        yield _asset(call, "on_asset_update", call.state.assets[call.path["id"]])


@_after("updateAssets", "tagAssets", "bulkTagAssets", "untagAssets")
def _updated_many(call: Call, _facts: Any) -> Iterator[Push]:
    for asset_id in dict.fromkeys(call.body.get("assetIds") or call.body["ids"]):
        asset = call.state.assets.get(asset_id)
        if asset is not None and asset.owner_id == call.user.id:
            yield _asset(call, "on_asset_update", asset)


@_after("deleteAssets")
def _deleted(call: Call, _facts: Any) -> Iterator[Push]:
    if call.body.get("force"):
        for asset_id in dict.fromkeys(call.body["ids"]):
            yield Push("on_asset_delete", call.user.id, (asset_id,))
    else:
        yield Push("on_asset_trash", call.user.id, (call.body["ids"],))


@_after("emptyTrash")
def _emptied(call: Call, facts: Any) -> Iterator[Push]:
    removed = [entity for _, entity in call.state.removed if isinstance(entity, Asset)]
    for asset in removed[len(removed) - facts["count"] :]:
        yield Push("on_asset_delete", asset.owner_id, (asset.id,))


@_after("restoreAssets")
def _restored(call: Call, _facts: Any) -> Iterator[Push]:
    yield Push("on_asset_restore", call.user.id, (call.body["ids"],))


@_after("createStack", "updateStack", "deleteStack", "deleteStacks", "removeAssetFromStack")
def _stacked(call: Call, _facts: Any) -> Iterator[Push]:
    yield Push("on_asset_stack_update", call.user.id)


@_after("addAssetsToAlbum", "removeAssetFromAlbum")
def _album_changed(call: Call, _facts: Any) -> Iterator[Push]:
    album = call.state.albums.get(call.path["id"])
    if album is not None and call.version >= (3, 1, 0):
        for user_id in (album.owner_id, *album.roles):
            yield Push("on_album_update", user_id, (album.id,))


@_after("updateConfig", "updateAdminConfig")
def _configured(_call: Call, _facts: Any) -> Iterator[Push]:
    yield Push("on_config_update", None)


@_after("deleteUserAdmin")
def _user_deleted(call: Call, _facts: Any) -> Iterator[Push]:
    if call.body.get("force"):
        yield Push("on_user_delete", None, (call.path["id"],))


@_after("logout")
def _logged_out(call: Call, _facts: Any) -> Iterator[Push]:
    session = call.caller.session if call.caller else None
    if session is not None:
        yield Push("on_session_delete", session.user_id, (session.id,))
