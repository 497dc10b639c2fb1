"""The kinds of events that Immich pushes, and their payloads as models."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

import msgspec

from ..exceptions import ImmichError
from ..http.response import RawResponse
from ..spec.normalise import REFERENCE, Schema
from ..spec.operation import JSON, OperationModel, Response

if TYPE_CHECKING:
    from ..api import Caller

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


class Gap(msgspec.Struct, frozen=True, kw_only=True):
    """A period without connection, in which events were lost."""

    since: datetime
    """The time at which the connection was lost, in UTC by the clock of this machine."""
    until: datetime
    """The time at which the connection was made again."""


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """An event that the server has sent, or that a search has found after a gap."""

    kind: str
    """The event's name, such as ``"on_upload_success"``; names that this package does not know are passed on."""
    data: Any = None
    """A model where the schema of the payload is known, plain data otherwise, ``None`` without payload."""
    received_at: datetime
    """The time at which the event arrived, in UTC."""
    is_caught_up: bool = False
    """Whether the event was found by a search after a gap instead of being pushed."""


class Payloads:
    """Reads the payloads of events as models."""

    def __init__(self, client: Caller) -> None:
        self._client = client
        self._known: dict[str, OperationModel] = {}

    async def read(self, kind: str, data: Any) -> Any:
        """Return a payload as models of the release; plain data where its OpenAPI document has no schema."""
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
    """Decode the data of a notification: Immich sends it as JSON text instead of the documented object."""
    if kind != "on_notification" or not isinstance(data.get("data"), str):
        return data
    try:
        return {**data, "data": json.loads(data["data"])}
    except (ValueError, RecursionError):
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
