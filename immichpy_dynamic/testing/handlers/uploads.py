"""Uploads: new assets, duplicates, and asking before."""

from __future__ import annotations

import base64
import binascii
from datetime import UTC
from typing import Any

from ..call import Call, Reply, Routes
from ..content import Content
from ..entities import Asset
from ..errors import Problem
from ..facts import asset_facts
from ..media import media_type
from ..seeding import add_asset
from ..times import parse_time
from .assets import attach_video

routes: Routes = Routes()

_HEX_LENGTH = 40


@routes.handles("uploadAsset")
def upload(call: Call) -> Any:
    """Keep a file, unless the caller has it already."""
    body, state = call.body, call.state
    content: Content = body["assetData"]
    content.name = body.get("filename") or content.name
    owner = call.user
    if call.link is not None and not call.link.allow_upload:
        raise Problem(401)
    if media_type(content.name) is None:
        raise Problem(400, f"Unsupported file type {content.name}")
    if content.size == 0 and call.version >= (3, 0, 0):
        raise Problem(400, "File is empty")
    announced = decode_checksum(call.request.headers.get("x-immich-checksum", ""))
    for checksum in (announced, content.checksum):
        if (owner.id, checksum) in state.checksums:
            return Reply({"id": state.checksums[owner.id, checksum], "status": "duplicate"}, status=200)
    used = sum(asset.content.size for asset in state.assets.values() if asset.owner_id == owner.id)
    if owner.quota is not None and used + content.size > owner.quota:
        raise Problem(400, "Quota has been exceeded!")
    video_id = body.get("livePhotoVideoId")
    if video_id:
        attach_video(call, video_id)
    visibility = body.get("visibility", "timeline")
    visibility = "archive" if body.get("isArchived") else visibility
    visibility = "hidden" if body.get("isVisible") is False else visibility
    asset = add_asset(
        state,
        owner,
        content,
        taken=parse_time(body["fileCreatedAt"]).astimezone(UTC),
        modified=parse_time(body["fileModifiedAt"]).astimezone(UTC),
        device_asset_id=body.get("deviceAssetId", ""),
        device_id=body.get("deviceId", ""),
        is_favorite=body.get("isFavorite", False),
        visibility=visibility,
        duration=_milliseconds(body.get("duration")),
        live_photo_video_id=video_id,
        metadata={item["key"]: (item["value"], state.now()) for item in body.get("metadata", ())},
    )
    if call.link is not None:
        _add_to_link(call, asset)
    return Reply({"id": asset.id, "status": "created"}, status=201)


def _add_to_link(call: Call, asset: Asset) -> None:
    link = call.link
    if link is not None and link.album_id is not None:
        call.state.albums[link.album_id].asset_ids[asset.id] = asset.owner_id
    elif link is not None:
        link.asset_ids.append(asset.id)


@routes.handles("replaceAsset")
def replace(call: Call) -> Any:
    """Put another file in an asset's place; the old one goes to the trash as a copy."""
    asset = call.asset(call.path["id"], "asset.update")
    content: Content = call.body["assetData"]
    twin = call.state.checksums.get((asset.owner_id, content.checksum))
    if twin is not None:
        return Reply({"id": twin, "status": "duplicate"}, status=200)
    del call.state.checksums[asset.owner_id, asset.checksum]
    call.state.checksums[asset.owner_id, content.checksum] = asset.id
    asset.exif["fileSizeInByte"] = content.size
    call.state.touch(
        asset,
        content=content,
        checksum=content.checksum,
        original_file_name=content.name,
        file_created_at=parse_time(call.body["fileCreatedAt"]).astimezone(UTC),
        file_modified_at=parse_time(call.body["fileModifiedAt"]).astimezone(UTC),
    )
    return Reply({"id": asset.id, "status": "replaced"}, status=200)


@routes.handles("checkBulkUpload")
def check(call: Call) -> Any:
    """Return which files the caller has already, by their checksums."""
    return {"results": [_verdict(call, item) for item in call.body["assets"]]}


def _verdict(call: Call, item: dict[str, Any]) -> dict[str, Any]:
    asset_id = call.state.checksums.get((call.user.id, decode_checksum(item["checksum"])))
    if asset_id is None:
        return {"id": item["id"], "action": "accept"}
    trashed = call.state.assets[asset_id].deleted_at is not None
    return {"id": item["id"], "action": "reject", "reason": "duplicate", "assetId": asset_id, "isTrashed": trashed}


def decode_checksum(text: str) -> str:
    """Return a SHA-1 in base64, whether it was sent so or in hexadecimal digits."""
    if len(text) != _HEX_LENGTH:
        return text
    try:
        return base64.b64encode(binascii.unhexlify(text)).decode()
    except binascii.Error:
        return text


def _milliseconds(duration: Any) -> int | None:
    """Until 2.x a duration is sent as ``0:00:10.50000``, from 3.0 on as milliseconds."""
    if duration is None or isinstance(duration, int):
        return duration
    try:
        hours, minutes, seconds = duration.split(":")
        return round((int(hours) * 3600 + int(minutes) * 60 + float(seconds)) * 1000) or None
    except ValueError:
        return None


@routes.handles("getRandom")
def random(call: Call) -> Any:
    """Return some of the caller's assets."""
    assets = [
        asset for asset in call.state.assets.values() if asset.owner_id == call.user.id and asset.deleted_at is None
    ]
    chosen = call.state.choices.sample(assets, min(len(assets), int(call.query.get("count", 1))))
    return [asset_facts(call.state, asset) for asset in chosen]
