"""The timeline: assets by month, and on maps and in folders."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import Any

from ..call import Call, Routes
from ..entities import Asset
from ..errors import Problem, database_error
from ..facts import asset_facts, clock_time, database_time, has_place, local_time, marker_facts
from ..serializer import Either, Raw, wire_time
from ..times import parse_time

routes: Routes = Routes()


@routes.handles("getTimeBuckets")
def buckets(call: Call) -> Any:
    """Return how many assets there are in each month (or day, in old releases that were asked so)."""
    counts = Counter(_bucket(call, asset) for asset in _found(call))
    ordered = sorted(counts.items(), reverse=call.query.get("order", "desc") == "desc")
    return [{"timeBucket": _name(call, bucket), "count": count} for bucket, count in ordered]


@routes.handles("getTimeBucket")
def bucket(call: Call) -> Any:
    """Return the assets of one month: until 1.132 as a list, then as columns."""
    try:
        wanted = parse_time(call.query["timeBucket"]).date()
    except Problem as problem:
        raise database_error(call.operation.operation_id) from problem
    assets = [asset for asset in _found(call) if _bucket(call, asset).date() == wanted]
    assets.sort(key=local_time, reverse=call.query.get("order", "desc") == "desc")
    if not call.shapes.has("TimeBucketAssetResponseDto", "id"):
        return [asset_facts(call.state, asset) for asset in assets]
    return _columns(call, assets)


def _columns(call: Call, assets: list[Asset]) -> dict[str, Any]:
    zone = [asset.file_created_at.utcoffset() for asset in assets]
    columns: dict[str, Any] = {
        "id": [asset.id for asset in assets],
        "ownerId": [asset.owner_id for asset in assets],
        "isFavorite": [asset.is_favorite for asset in assets],
        "visibility": [asset.visibility for asset in assets],
        "isTrashed": [asset.deleted_at is not None for asset in assets],
        "isImage": [asset.type == "IMAGE" for asset in assets],
        "thumbhash": [asset.checksum for asset in assets],
        "fileCreatedAt": [database_time(asset.file_created_at) for asset in assets],
        "createdAt": [database_time(asset.created_at) for asset in assets],
        "localOffsetHours": [offset.total_seconds() / 3600 if offset else 0 for offset in zone],
        "duration": [
            Either(clock_time(asset.duration), asset.duration) if asset.duration else None for asset in assets
        ],
        "projectionType": [asset.exif.get("projectionType") for asset in assets],
        "livePhotoVideoId": [asset.live_photo_video_id for asset in assets],
        "city": [asset.exif.get("city") for asset in assets],
        "country": [asset.exif.get("country") for asset in assets],
        "ratio": [asset.width / asset.height if asset.width and asset.height else 1 for asset in assets],
    }
    if call.deviations:
        columns["status"] = Raw(["trashed" if asset.deleted_at else "active" for asset in assets])
    if call.query.get("withStacked"):
        counts = Counter(asset.stack_id for asset in call.state.assets.values())
        columns["stack"] = [
            [asset.stack_id, str(counts[asset.stack_id])] if asset.stack_id else None for asset in assets
        ]
    if call.query.get("withCoordinates"):
        columns["latitude"] = [asset.exif.get("latitude") for asset in assets]
        columns["longitude"] = [asset.exif.get("longitude") for asset in assets]
    return columns


def _found(call: Call) -> list[Asset]:
    query, state = call.query, call.state
    call.need_elevation(query.get("visibility"))
    if query.get("withPartners") and (query.get("isTrashed") or query.get("isFavorite") or query.get("isArchived")):
        raise Problem(400, "withPartners is only supported for non-archived, non-trashed, non-favorited assets")
    if "albumId" in query:
        assets = [
            state.assets[asset_id]
            for asset_id in call.album(query["albumId"], "album.read", ("editor", "viewer")).asset_ids
        ]
    elif call.link is not None:
        assets = [state.assets[asset_id] for asset_id in call.link.asset_ids]
    else:
        user_id = call.timeline_of(query.get("userId", call.user.id))
        owners = {user_id, *(call.timeline_partner_ids if query.get("withPartners") else ())}
        assets = [asset for asset in state.assets.values() if asset.owner_id in owners]
    visible = (
        ("archive",) if query.get("isArchived") else ("timeline", *(() if "isArchived" in query else ("archive",)))
    )
    visible = (query["visibility"],) if "visibility" in query else visible
    tags = call.tagged(query["tagId"]) if "tagId" in query else set()
    shown = {face.asset_id for face in state.faces.values() if face.person_id == query.get("personId")}
    return [
        asset
        for asset in assets
        if asset.visibility in visible
        and (asset.deleted_at is not None) == query.get("isTrashed", False)
        and query.get("isFavorite", asset.is_favorite) == asset.is_favorite
        and ("personId" not in query or asset.id in shown)
        and ("tagId" not in query or tags & asset.tag_ids)
        and _is_on_top(call, asset)
    ]


def _is_on_top(call: Call, asset: Asset) -> bool:
    """With ``withStacked`` only the first asset of a stack is there."""
    if not call.query.get("withStacked") or asset.stack_id is None:
        return True
    return call.state.stacks[asset.stack_id].primary_asset_id == asset.id


def _bucket(call: Call, asset: Asset) -> datetime:
    day: datetime = local_time(asset).replace(hour=0, minute=0, second=0, microsecond=0)
    return day if call.query.get("size") == "DAY" else day.replace(day=1)


def _name(call: Call, start: datetime) -> str:
    # A date since the answer is made of columns; a time before.
    return start.date().isoformat() if call.shapes.has("TimeBucketAssetResponseDto", "id") else wire_time(start)


@routes.handles("getMapMarkers")
def markers(call: Call) -> Any:
    """Return where the caller's pictures were taken."""
    query = call.query
    owners = {call.user.id, *(call.partner_ids if query.get("withPartners") else ())}
    shared = {
        asset_id
        for album in call.state.albums.values()
        if query.get("withSharedAlbums") and call.can_see(album)
        for asset_id in album.asset_ids
    }
    return [
        marker_facts(asset)
        for asset in call.state.assets.values()
        if (asset.owner_id in owners or asset.id in shared)
        and has_place(asset)
        and asset.deleted_at is None
        and asset.visibility in (("archive", "timeline") if query.get("isArchived") else ("timeline",))
        and query.get("isFavorite", asset.is_favorite) == asset.is_favorite
        and ("fileCreatedAfter" not in query or asset.file_created_at >= parse_time(query["fileCreatedAfter"]))
        and ("fileCreatedBefore" not in query or asset.file_created_at <= parse_time(query["fileCreatedBefore"]))
    ]


@routes.handles("getUniqueOriginalPaths")
def folders(call: Call) -> Any:
    """Return the folders that the caller's originals are in."""
    return sorted({asset.original_path.rpartition("/")[0] for asset in _in_folders(call)})


@routes.handles("getAssetsByOriginalPath")
def folder(call: Call) -> Any:
    """Return the assets whose originals are in a folder."""
    path = call.query["path"].rstrip("/")
    assets = [asset for asset in _in_folders(call) if asset.original_path.rpartition("/")[0] == path]
    return [asset_facts(call.state, asset) for asset in assets]


def _in_folders(call: Call) -> list[Asset]:
    return [
        asset
        for asset in call.state.assets.values()
        if asset.owner_id == call.user.id and asset.deleted_at is None and asset.visibility in ("timeline", "archive")
    ]
