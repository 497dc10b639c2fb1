"""Sync: changes as a stream of JSON lines that goes on where the caller last acknowledged."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable, Iterator
from typing import TYPE_CHECKING, Any

import msgspec

from ...spec.operation import JSON_LINES
from ..call import Call, Routes
from ..entities import Asset, Session
from ..errors import Problem
from ..facts import asset_facts, stack_facts
from ..responses import Streamed
from ..times import parse_time
from .sync_events import EVENTS, Event, asset_change

if TYPE_CHECKING:
    from aiohttp import web

routes: Routes = Routes()

_NO_SESSION = "Sync endpoints cannot be used with API keys"
_DEPRECATED = ("AssetsV1", "PartnerAssetsV1", "AlbumAssetsV1", "AssetFacesV1")


@routes.handles("getSyncStream")
def stream(call: Call) -> web.StreamResponse:
    """Send everything that changed since the last acknowledgements, by type, then that this was all."""
    session = _session(call)
    if call.body.get("reset"):
        session.acks.clear()
    events = list(_events(call, session))
    return Streamed(_lines(events), headers={"Content-Type": JSON_LINES})


async def _lines(events: list[dict[str, Any]]) -> AsyncGenerator[bytes, None]:
    for start in range(0, len(events), 1000):
        yield b"".join(msgspec.json.encode(event) + b"\n" for event in events[start : start + 1000])


def _events(call: Call, session: Session) -> Iterator[dict[str, Any]]:
    types: list[str] = call.body["types"]
    for name in types:
        if name in _DEPRECATED and call.version >= (3, 0, 0):
            newer = f"{name[:-2]}V2"
            raise Problem(400, f"SyncRequestType.{name} is deprecated, use SyncRequestType.{newer} instead")
    if session.sync_reset:
        yield {"type": "SyncResetV1", "data": {}, "ack": "SyncResetV1|reset"}
        return
    for base in EVENTS:
        for name in types:
            if name[:-2] == base:
                for event in EVENTS[base](call, name[-2:]):
                    if event.sequence > _acknowledged(session, event.type):
                        yield _line(call, event)
    if "SyncCompleteV1" in call.resolve({"$ref": "#/components/schemas/SyncEntityType"})["enum"]:
        yield {"type": "SyncCompleteV1", "data": {}, "ack": f"SyncCompleteV1|{_position(call.state.sequence)}"}


def _line(call: Call, event: Event) -> dict[str, Any]:
    schema = next((name for name in event.schemas if call.has_schema(name)), None)
    data = call.serialize(schema, event.facts) if schema else event.facts
    return {"type": event.type, "data": data, "ack": f"{event.type}|{_position(event.sequence)}"}


def _position(sequence: int) -> str:
    """A place in the order of changes, as the id of version 7 that Immich uses for it."""
    return f"019b7780-0000-7000-8000-{sequence:012x}"


def _acknowledged(session: Session, kind: str) -> int:
    ack = session.acks.get(kind, "").split("|")
    try:
        return int(ack[1].rpartition("-")[2], 16)
    except (IndexError, ValueError):
        return 0


@routes.handles("getSyncAck")
def acks(call: Call) -> Any:
    """Return the last acknowledgement of each type."""
    return [{"type": kind, "ack": ack} for kind, ack in _session(call).acks.items()]


@routes.handles("sendSyncAck")
def acknowledge(call: Call) -> None:
    """Note how far the caller has come."""
    session = _session(call)
    known = call.resolve({"$ref": "#/components/schemas/SyncEntityType"})["enum"]
    for ack in call.body["acks"]:
        kind = ack.partition("|")[0]
        if kind not in known:
            raise Problem(400, f"Invalid ack type: {kind}")
        if kind == "SyncResetV1":
            session.acks.clear()
            session.sync_reset = False
        else:
            session.acks[kind] = ack


@routes.handles("deleteSyncAck")
def forget(call: Call) -> None:
    """Forget how far the caller has come, in some types or in all."""
    session = _session(call)
    for kind in call.body.get("types") or list(session.acks):
        session.acks.pop(kind, None)


def _session(call: Call) -> Session:
    if call.caller is None or call.caller.session is None:
        raise Problem(403, _NO_SESSION)
    return call.caller.session


@routes.handles("getFullSyncForUser")
def full(call: Call) -> Any:
    """Return all assets of a user in the order of their ids, in parts."""
    until, last = parse_time(call.body["updatedUntil"]), call.body.get("lastId", "")
    owner_id = call.timeline_of(call.body.get("userId", call.user.id))
    assets = [
        asset
        for asset in call.state.assets.values()
        if asset.owner_id == owner_id and asset.updated_at <= until and asset.id > last
    ]
    assets.sort(key=lambda asset: asset.id)
    return [_facts(call, asset) for asset in assets[: int(call.body["limit"])]]


@routes.handles("getDeltaSync")
def delta(call: Call) -> Any:
    """Return what changed since a time, or that it is too much to tell."""
    if set(call.body["userIds"]) != {call.user.id, *call.partner_ids}:
        return {"needsFullSync": True, "upserted": [], "deleted": []}
    since = parse_time(call.body["updatedAfter"])
    changed = [
        asset
        for asset in call.state.assets.values()
        if asset.owner_id in call.body["userIds"] and asset.updated_at > since
    ]
    return {
        "needsFullSync": False,
        "upserted": [_facts(call, asset) for asset in changed],
        "deleted": list(_removed_assets(call)),
    }


def _facts(call: Call, asset: Asset) -> dict[str, Any]:
    """Return what is said of an asset; whether it is in a stack, only its owner hears."""
    facts = asset_facts(call.state, asset)
    return {**facts, "stack": stack_facts(call.state, asset)} if asset.owner_id == call.user.id else facts


def _removed_assets(call: Call) -> Iterable[str]:
    return (event.facts["assetId"] for event in asset_change(call, call.user.id) if event.type == "AssetDeleteV1")
