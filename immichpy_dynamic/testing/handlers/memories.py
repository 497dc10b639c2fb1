"""Memories: a look back at a day."""

from __future__ import annotations

from typing import Any

from ..call import Call, Routes
from ..entities import Memory
from ..errors import no_access
from ..facts import asset_facts, nested
from ..times import parse_time

routes: Routes = Routes()


@routes.handles("searchMemories")
def search(call: Call) -> Any:
    """Return the caller's memories, newest day first."""
    return [_facts(call, memory) for memory in _found(call)]


@routes.handles("memoriesStatistics")
def statistics(call: Call) -> Any:
    """Count the caller's memories."""
    return {"total": len(_found(call))}


def _found(call: Call) -> list[Memory]:
    query = call.query
    moment = parse_time(query["for"]) if "for" in query else None
    found = [
        memory
        for memory in call.state.memories.values()
        if memory.owner_id == call.user.id
        and query.get("type", memory.type) == memory.type
        and query.get("id", memory.id) == memory.id
        and query.get("isSaved", memory.is_saved) == memory.is_saved
        and (memory.deleted_at is not None) == query.get("isTrashed", False)
        and (moment is None or memory.show_at is None or memory.show_at <= moment)
        and (moment is None or memory.hide_at is None or memory.hide_at >= moment)
    ]
    found.sort(key=lambda memory: memory.memory_at, reverse=query.get("order", "desc") == "desc")
    return found[: query.get("size")]


@routes.handles("createMemory")
def create(call: Call) -> Any:
    """Make a memory."""
    body = call.body
    wanted = [asset_id for asset_id in body.get("assetIds", ()) if call.can_use(asset_id, "asset.share")]
    memory = call.state.add(
        Memory, owner_id=call.user.id, type=body["type"], data=body["data"], asset_ids=wanted, **_values(body)
    )
    return _facts(call, memory)


@routes.handles("getMemory")
def get(call: Call) -> Any:
    """Return one memory."""
    return _facts(call, _find(call, "memory.read"))


@routes.handles("updateMemory")
def update(call: Call) -> Any:
    """Change one memory."""
    memory = _find(call, "memory.update")
    call.state.touch(memory, **_values(call.body))
    return _facts(call, memory)


def _values(body: dict[str, Any]) -> dict[str, Any]:
    times = {"memoryAt": "memory_at", "seenAt": "seen_at", "showAt": "show_at", "hideAt": "hide_at"}
    values: dict[str, Any] = {times[name]: parse_time(value) for name, value in body.items() if name in times}
    if "isSaved" in body:
        values["is_saved"] = body["isSaved"]
    return values


@routes.handles("deleteMemory")
def delete(call: Call) -> None:
    """Remove a memory; its assets stay."""
    call.state.remove(_find(call, "memory.delete"))


@routes.handles("addMemoryAssets")
def add_assets(call: Call) -> Any:
    """Put assets in a memory; each gets a verdict."""
    memory = _find(call, "memory.update")
    return [_add(call, memory, asset_id) for asset_id in call.body["ids"]]


def _add(call: Call, memory: Memory, asset_id: str) -> dict[str, Any]:
    if asset_id in memory.asset_ids:
        return {"id": asset_id, "success": False, "error": "duplicate"}
    if not call.can_use(asset_id, "asset.share"):
        return {"id": asset_id, "success": False, "error": "no_permission"}
    memory.asset_ids.append(asset_id)
    call.state.touch(memory)
    return {"id": asset_id, "success": True}


@routes.handles("removeMemoryAssets")
def remove_assets(call: Call) -> Any:
    """Take assets out of a memory; each gets a verdict."""
    memory = _find(call, "memory.update")
    return [_remove(call, memory, asset_id) for asset_id in call.body["ids"]]


def _remove(call: Call, memory: Memory, asset_id: str) -> dict[str, Any]:
    if asset_id not in memory.asset_ids:
        return {"id": asset_id, "success": False, "error": "not_found"}
    memory.asset_ids.remove(asset_id)
    call.state.add_tombstone("MemoryToAssetDeleteV1", memoryId=memory.id, assetId=asset_id)
    call.state.touch(memory)
    return {"id": asset_id, "success": True}


def _find(call: Call, permission: str) -> Memory:
    memory = call.state.memories.get(call.path["id"])
    if memory is None or memory.owner_id != call.user.id:
        raise no_access(permission)
    return memory


def _facts(call: Call, memory: Memory) -> dict[str, Any]:
    assets = [asset for asset in map(call.state.assets.__getitem__, memory.asset_ids) if asset.deleted_at is None]
    return {
        "id": memory.id,
        "createdAt": memory.created_at,
        "updatedAt": memory.updated_at,
        "deletedAt": memory.deleted_at,
        "memoryAt": memory.memory_at,
        "seenAt": memory.seen_at,
        "showAt": memory.show_at,
        "hideAt": memory.hide_at,
        "ownerId": memory.owner_id,
        "type": memory.type,
        "data": memory.data,
        "isSaved": memory.is_saved,
        "assets": [nested(asset_facts(call.state, asset, exif=False)) for asset in assets],
    }
