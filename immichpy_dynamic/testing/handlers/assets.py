"""Assets: what they are, changing them, throwing them away."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from ..call import Call, Routes
from ..entities import Asset
from ..errors import Problem, database_error
from ..facts import asset_facts, clock_time, sanitized_facts
from ..serializer import Raw
from ..state import State
from ..times import parse_time
from ..validator import Finding

routes: Routes = Routes()

_VISIBLE = ("timeline", "archive")


@routes.handles("getAssetInfo")
def get(call: Call) -> Any:
    """Return one asset with all details."""
    asset = call.asset(call.path["id"], "asset.read")
    if call.link is not None and not call.link.show_metadata:
        return sanitized(call, asset)
    facts = asset_facts(call.state, asset, detail=True)
    if call.link is not None:
        del facts["owner"]
        facts["people"] = []
    return facts


def sanitized(call: Call, asset: Asset) -> Any:
    """Return what a visitor learns without metadata: by the document all fields, really just a few."""
    facts = sanitized_facts(asset)
    if not call.deviations:
        return facts
    # Until 2.x a text, even when there is no duration.
    duration = clock_time(asset.duration or 0) if call.version < (3, 0, 0) else asset.duration
    kept = {name: value for name, value in facts.items() if name not in ("fileCreatedAt", "visibility")}
    return Raw({**kept, "duration": duration})


@routes.handles("updateAsset")
def update(call: Call) -> Any:
    """Change one asset."""
    asset = call.asset(call.path["id"], "asset.update")
    video_id = call.body.get("livePhotoVideoId")
    if video_id is not None:
        attach_video(call, video_id)
    if "livePhotoVideoId" in call.body:
        asset.live_photo_video_id = video_id
    _change(call, asset)
    return asset_facts(call.state, asset, detail=True)


@routes.handles("updateAssets")
def update_many(call: Call) -> None:
    """Change several assets alike."""
    for asset in call.all_assets(call.body["ids"], "asset.update"):
        if "duplicateId" in call.body:
            asset.duplicate_id = _uuid(call.body["duplicateId"])
        _change(call, asset)


def _uuid(text: str | None) -> str | None:
    """Documents allow any text here; the database does not."""
    try:
        return text and str(UUID(text))
    except ValueError as error:
        raise Problem(400, "duplicateId must be a UUID") from error


def attach_video(call: Call, video_id: str) -> None:
    """Make a video the moving part of a live photo: it is then not seen by itself."""
    video = call.state.assets.get(video_id)
    if video is None:
        raise Problem(400, "Live photo video not found")
    if video.type != "VIDEO":
        raise Problem(400, "Live photo video must be a video")
    if video.owner_id != call.user.id:
        raise Problem(400, "Live photo video does not belong to the user")
    if video.visibility == "timeline":
        call.state.touch(video, visibility="hidden")


def _change(call: Call, asset: Asset) -> None:
    body = call.body
    _check_exif(call)
    if "isFavorite" in body:
        asset.is_favorite = body["isFavorite"]
    if "isArchived" in body:
        asset.visibility = "archive" if body["isArchived"] else "timeline"
    if "visibility" in body:
        asset.visibility = body["visibility"]
        if asset.visibility == "locked":
            leave_albums(call.state, asset)
    _change_exif(call, asset)
    call.state.touch(asset)


def _taken(call: Call) -> datetime:
    try:
        return parse_time(call.body["dateTimeOriginal"])
    except Problem as problem:
        if call.version >= (3, 0, 0):
            raise database_error(call.operation.operation_id) from problem
        message = "dateTimeOriginal must be a valid ISO 8601 date string"
        raise Problem(400, "Validation failed", [Finding(("dateTimeOriginal",), "custom", message, {})]) from problem


def zone_name(moment: datetime) -> str:
    """Return the name that Immich gives an offset: ``UTC+2``, ``UTC-3:30``."""
    minutes = int((moment.utcoffset() or timedelta()).total_seconds()) // 60
    hours, rest = divmod(abs(minutes), 60)
    return "UTC" + (f"{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "") if minutes else "")


def _check_exif(call: Call) -> None:
    """Refuse what validation refuses although the document does not."""
    body, is_new = call.body, call.version >= (3, 0, 0)
    found = []
    if ("latitude" in body) != ("longitude" in body):
        other = "longitude" if "latitude" in body else "latitude"
        both = "Latitude and longitude must be provided together"
        found.append(Finding((), "custom", both if is_new else f"{other} should not be empty", {}))
    if is_new and body.get("rating") == 0:
        message = "Rating must be -1 (rejected), 1\N{EN DASH}5 (starred), or null (unrated); 0 is not valid"
        found.append(Finding(("rating",), "custom", message, {}))
    if found:
        raise Problem(400, "Validation failed", found)


def _change_exif(call: Call, asset: Asset) -> None:
    body = call.body
    for name in ("description", "rating", "latitude", "longitude"):
        if name in body:
            asset.exif[name] = body[name]
    if asset.exif.get("rating") in (-1, 0) and not call.deviations:
        # From 3.0 on "no rating" is null.
        asset.exif["rating"] = None
    if "dateTimeOriginal" in body:
        moment = _taken(call)
        asset.file_created_at = asset.exif["dateTimeOriginal"] = moment
        asset.exif["timeZone"] = zone_name(moment)
    if "dateTimeRelative" in body:
        asset.file_created_at += timedelta(minutes=body["dateTimeRelative"])
        asset.exif["dateTimeOriginal"] = asset.file_created_at
    if "timeZone" in body:
        asset.exif["timeZone"] = body["timeZone"]


@routes.handles("deleteAssets")
def delete(call: Call) -> None:
    """Move assets to the trash, or remove them for good."""
    for asset in call.all_assets(call.body["ids"], "asset.delete"):
        if call.body.get("force"):
            forget(call.state, asset)
        else:
            call.state.touch(asset, deleted_at=call.state.now())


@routes.handles("emptyTrash")
def empty_trash(call: Call) -> Any:
    """Remove everything in the caller's trash."""
    trashed = _trashed(call)
    for asset in trashed:
        forget(call.state, asset)
    return {"count": len(trashed)}


@routes.handles("restoreTrash")
def restore_trash(call: Call) -> Any:
    """Take everything out of the caller's trash."""
    return _restore(call, _trashed(call))


@routes.handles("restoreAssets")
def restore(call: Call) -> Any:
    """Take some assets out of the trash."""
    return _restore(call, call.all_assets(call.body["ids"], "asset.delete"))


def _trashed(call: Call) -> list[Asset]:
    assets = call.state.assets.values()
    return [asset for asset in assets if asset.owner_id == call.user.id and asset.deleted_at is not None]


def _restore(call: Call, assets: list[Asset]) -> Any:
    trashed = [asset for asset in assets if asset.deleted_at is not None]
    for asset in trashed:
        call.state.touch(asset, deleted_at=None)
    return {"count": len(trashed)}


def forget(state: State, asset: Asset) -> None:
    """Remove an asset for good, from everything that it is in."""
    state.remove(asset)
    state.checksums.pop((asset.owner_id, asset.checksum), None)
    leave_albums(state, asset)
    lists = [memory.asset_ids for memory in state.memories.values()]
    lists += [link.asset_ids for link in state.shared_links.values()]
    for asset_ids in lists:
        if asset.id in asset_ids:
            asset_ids.remove(asset.id)
    for face in state.faces_of(asset.id):
        state.remove(face)
    for activity in [activity for activity in state.activities.values() if activity.asset_id == asset.id]:
        state.remove(activity)
    if asset.stack_id is not None:
        leave_stack(state, asset)


def leave_albums(state: State, asset: Asset) -> None:
    """Take an asset out of all albums."""
    for album in state.albums.values():
        if album.asset_ids.pop(asset.id, None):
            state.add_tombstone("AlbumToAssetDeleteV1", albumId=album.id, assetId=asset.id)
        if album.thumbnail_id == asset.id:
            album.thumbnail_id = next(iter(album.asset_ids), None)


def leave_stack(state: State, asset: Asset) -> None:
    """Take an asset out of its stack; a stack of one is none."""
    stack = state.stacks[asset.stack_id or ""]
    asset.stack_id = None
    rest = [other for other in state.assets.values() if other.stack_id == stack.id]
    if len(rest) < 2:
        for other in rest:
            state.touch(other, stack_id=None)
        state.remove(stack)
    elif stack.primary_asset_id == asset.id:
        state.touch(stack, primary_asset_id=rest[0].id)


@routes.handles("getAssetStatistics")
def statistics(call: Call) -> Any:
    """Return how much the caller has."""
    call.need_elevation(call.query.get("visibility"))
    return count(call, call.user.id)


def count(call: Call, owner_id: str) -> dict[str, int]:
    """Count a user's assets, by what the query asks for."""
    query = call.query
    wanted = (query["visibility"],) if "visibility" in query else _VISIBLE
    if "isArchived" in query:
        wanted = ("archive",) if query["isArchived"] else ("timeline",)
    found = [
        asset
        for asset in call.state.assets.values()
        if asset.owner_id == owner_id
        and asset.visibility in wanted
        and (asset.deleted_at is not None) == query.get("isTrashed", False)
        and query.get("isFavorite", asset.is_favorite) == asset.is_favorite
    ]
    images = sum(asset.type == "IMAGE" for asset in found)
    return {"images": images, "videos": len(found) - images, "total": len(found)}


@routes.handles("copyAsset")
def copy(call: Call) -> None:
    """Give one asset what another has: albums, links, favourite, stack."""
    source = call.asset(call.body["sourceId"], "asset.copy")
    target = call.asset(call.body["targetId"], "asset.copy")
    if source is target:
        raise Problem(400, "Source and target id must be distinct")
    wanted = {name: call.body.get(name, True) for name in ("albums", "sharedLinks", "favorite", "stack")}
    if wanted["albums"]:
        for album in call.state.albums.values():
            if source.id in album.asset_ids:
                album.asset_ids[target.id] = album.asset_ids[source.id]
    if wanted["sharedLinks"]:
        for link in call.state.shared_links.values():
            if source.id in link.asset_ids:
                link.asset_ids.append(target.id)
    if wanted["favorite"]:
        target.is_favorite = source.is_favorite
    if wanted["stack"] and source.stack_id:
        target.stack_id = source.stack_id
    call.state.touch(target)


@routes.handles("getAllUserAssetsByDeviceId")
def by_device(call: Call) -> Any:
    """Return what a device has uploaded, by its own ids."""
    return [
        asset.device_asset_id
        for asset in call.state.assets.values()
        if asset.owner_id == call.user.id and asset.device_id == call.path["deviceId"]
    ]


@routes.handles("checkExistingAssets")
def check_existing(call: Call) -> Any:
    """Return which of a device's assets are there."""
    device_id, wanted = call.body["deviceId"], call.body["deviceAssetIds"]
    owned = [asset for asset in call.state.assets.values() if asset.owner_id == call.user.id]
    existing = {asset.device_asset_id for asset in owned if asset.device_id == device_id}
    return {"existingIds": [asset_id for asset_id in wanted if asset_id in existing]}
