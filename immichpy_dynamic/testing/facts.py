"""Convert entities to values by JSON name; :mod:`.serializer` makes the response of each release from them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from .entities import Album, ApiKey, Asset, Face, Person, Session, Tag, User
from .media import media_type
from .serializer import Either
from .state import State

Facts = dict[str, Any]

_COLOURS = ("primary", "pink", "red", "yellow", "blue", "green", "purple", "orange", "gray", "amber")
_EXIF = (
    "make model exifImageWidth exifImageHeight fileSizeInByte orientation dateTimeOriginal modifyDate timeZone "
    "lensModel fNumber focalLength iso exposureTime latitude longitude city state country description "
    "projectionType rating"
)


def user_facts(state: State, user: User) -> Facts:
    """Return what there is to say of a user, to an admin or to another user."""
    usage = sum(asset.content.size for asset in state.assets.values() if asset.owner_id == user.id)
    return {
        "id": user.id,
        "email": user.email,
        "name": user.name,
        "profileImagePath": f"/data/profile/{user.id}/{user.profile_image.name}" if user.profile_image else "",
        "avatarColor": avatar_color(user),
        "profileChangedAt": user.profile_changed_at,
        "storageLabel": user.storage_label,
        "shouldChangePassword": user.should_change_password,
        "isAdmin": user.is_admin,
        "createdAt": user.created_at,
        "updatedAt": user.updated_at,
        "deletedAt": user.deleted_at,
        "oauthId": "",
        "quotaSizeInBytes": user.quota,
        "quotaUsageInBytes": usage,
        "status": "deleted" if user.deleted_at else "active",
        "license": user.license,
    }


def nested(value: Any) -> Any:
    """Return facts with their times as PostgreSQL writes them in rows that it nests as JSON."""
    if isinstance(value, dict):
        return {name: nested(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [nested(inner) for inner in value]
    return database_time(value) + "+00:00" if isinstance(value, datetime) else value


def database_time(moment: datetime) -> str:
    """Return a time in UTC as PostgreSQL writes it: without an offset, and without zeros at the end."""
    text = moment.astimezone(UTC).replace(tzinfo=None).isoformat()
    return text.rstrip("0") if "." in text else text


def brief_user_facts(state: State, user_id: str) -> Facts:
    """Return what other users may know of a user; cheaper than :func:`user_facts`."""
    user = state.users[user_id]
    return {
        "id": user.id,
        "email": user.email,
        "name": user.name,
        "profileImagePath": f"/data/profile/{user.id}/{user.profile_image.name}" if user.profile_image else "",
        "avatarColor": avatar_color(user),
        "profileChangedAt": nested(user.profile_changed_at),
    }


def avatar_color(user: User) -> str:
    """Return the colour that a user chose, or the one that goes with the address."""
    return user.avatar_color or _COLOURS[sum(map(ord, user.email)) % len(_COLOURS)]


def api_key_facts(key: ApiKey) -> Facts:
    """Return what there is to say of an API key, without its secret."""
    return {
        "id": key.id,
        "name": key.name,
        "createdAt": key.created_at,
        "updatedAt": key.updated_at,
        "permissions": key.permissions,
    }


def session_facts(session: Session, current: Session | None) -> Facts:
    """Return what there is to say of a session, without its token."""
    return {
        "id": session.id,
        "createdAt": session.created_at,
        "updatedAt": session.updated_at,
        "expiresAt": session.expires_at,
        "current": current is not None and session.id == current.id,
        "appVersion": None,
        "deviceOS": session.device_os,
        "deviceType": session.device_type,
        "isPendingSyncReset": session.sync_reset,
    }


def asset_facts(
    state: State, asset: Asset, *, exif: bool = True, people: bool = False, tags: bool = False, detail: bool = False
) -> Facts:
    """Return what there is to say of an asset; which parts of it, depends on who asks for what.

    Args:
        state: where it is.
        asset: which one.
        exif: with the EXIF data.
        people: with the people in it; their list is empty otherwise.
        tags: with its tags.
        detail: with all of these, its owner and its stack.
    """
    facts: Facts = {
        "id": asset.id,
        "createdAt": asset.created_at,
        "deviceAssetId": asset.device_asset_id,
        "deviceId": asset.device_id,
        "ownerId": asset.owner_id,
        "libraryId": asset.library_id,
        "type": asset.type,
        "originalPath": asset.original_path,
        "originalFileName": asset.original_file_name,
        "originalMimeType": media_type(asset.original_file_name),
        "thumbhash": asset.checksum,
        "fileCreatedAt": asset.file_created_at,
        "fileModifiedAt": asset.file_modified_at,
        "localDateTime": local_time(asset),
        "updatedAt": asset.updated_at,
        "isFavorite": asset.is_favorite,
        "isArchived": asset.visibility == "archive",
        "isTrashed": asset.deleted_at is not None,
        "visibility": asset.visibility,
        "duration": Either(clock_time(asset.duration or 0), asset.duration),
        "livePhotoVideoId": asset.live_photo_video_id,
        "checksum": asset.checksum,
        "isOffline": asset.is_offline,
        "hasMetadata": True,
        "duplicateId": asset.duplicate_id,
        "resized": True,
        "width": asset.width,
        "height": asset.height,
        "isEdited": bool(asset.edits),
    }
    if exif or detail:
        facts["exifInfo"] = nested(exif_facts(asset))
    facts.update(_people_facts(state, asset) if people or detail else {"people": []})
    if tags or detail:
        facts["tags"] = [nested(tag_facts(state.tags[tag_id])) for tag_id in sorted(asset.tag_ids)]
    if detail:
        facts["owner"] = brief_user_facts(state, asset.owner_id)
        facts["stack"] = stack_facts(state, asset)
    return facts


def sanitized_facts(asset: Asset) -> Facts:
    """Return what a shared link tells of an asset when it does not show metadata."""
    return {
        "id": asset.id,
        "type": asset.type,
        "originalMimeType": media_type(asset.original_file_name),
        "thumbhash": asset.checksum,
        "localDateTime": local_time(asset),
        "fileCreatedAt": asset.file_created_at,
        "duration": Either(clock_time(asset.duration or 0), asset.duration),
        "livePhotoVideoId": asset.live_photo_video_id,
        "visibility": asset.visibility,
        "hasMetadata": False,
        "width": asset.width,
        "height": asset.height,
    }


def exif_facts(asset: Asset) -> Facts:
    """Return the EXIF data, with a null for everything that is not known."""
    return {name: asset.exif.get(name) for name in _EXIF.split()}


def _people_facts(state: State, asset: Asset) -> Facts:
    by_person: dict[str | None, list[Face]] = {}
    for face in state.faces_of(asset.id):
        by_person.setdefault(face.person_id, []).append(face)
    unassigned = by_person.pop(None, [])
    people = [
        {**nested(person_facts(state.people[person_id])), "faces": [face_facts(face) for face in faces]}
        for person_id, faces in by_person.items()
        if person_id is not None
    ]
    return {"people": people, "unassignedFaces": [face_facts(face) for face in unassigned]}


def stack_facts(state: State, asset: Asset) -> Facts | None:
    """Return what an asset tells of its stack, when it is in one."""
    if asset.stack_id is None:
        return None
    stack = state.stacks[asset.stack_id]
    count = sum(asset.stack_id == stack.id for asset in state.assets.values())
    return {"id": stack.id, "primaryAssetId": stack.primary_asset_id, "assetCount": count}


def person_facts(person: Person) -> Facts:
    """Return what there is to say of somebody in pictures."""
    return {
        "id": person.id,
        "name": person.name,
        "birthDate": person.birth_date,
        "thumbnailPath": f"/data/thumbs/{person.owner_id}/{person.id}.jpeg" if person.feature_asset_id else "",
        "isHidden": person.is_hidden,
        "isFavorite": person.is_favorite,
        "color": person.color,
        "updatedAt": person.updated_at,
    }


def face_facts(face: Face) -> Facts:
    """Return where a face is, without whose it is."""
    left, top, right, bottom = face.box
    return {
        "id": face.id,
        "boundingBoxX1": left,
        "boundingBoxY1": top,
        "boundingBoxX2": right,
        "boundingBoxY2": bottom,
        "imageWidth": face.image_width,
        "imageHeight": face.image_height,
        "sourceType": face.source,
    }


def tag_facts(tag: Tag) -> Facts:
    """Return what there is to say of a tag."""
    return {
        "id": tag.id,
        "parentId": tag.parent_id,
        "name": tag.value.rpartition("/")[2],
        "value": tag.value,
        "createdAt": tag.created_at,
        "updatedAt": tag.updated_at,
        **({"color": tag.color} if tag.color else {}),
    }


def album_facts(
    state: State, album: Album, major: int, *, assets: bool = False, contributors: bool = False, brief: bool = False
) -> Facts:
    """Return what there is to say of an album; from 3.0 on its owner is one of its users.

    Args:
        state: where it is.
        album: which one.
        major: the major version that asks.
        assets: with its assets, which releases from 3.0 on have no place for.
        contributors: with how many assets each user has added.
        brief: without the time its assets were changed; the time of the first and last asset then has more than a date.
    """
    members = [state.assets[asset_id] for asset_id in album.asset_ids if state.assets[asset_id].deleted_at is None]
    members.sort(key=lambda asset: (asset.file_created_at, asset.id), reverse=album.order == "desc")
    owner = [{"user": brief_user_facts(state, album.owner_id), "role": "owner"}] if major >= 3 else []
    facts: Facts = {
        "albumName": album.name,
        "description": album.description,
        "albumThumbnailAssetId": album.thumbnail_id,
        "createdAt": album.created_at,
        "updatedAt": album.updated_at,
        "id": album.id,
        "ownerId": album.owner_id,
        "owner": brief_user_facts(state, album.owner_id),
        "albumUsers": owner
        + [{"user": brief_user_facts(state, user_id), "role": role} for user_id, role in album.roles.items()],
        "shared": bool(album.roles) or any(link.album_id == album.id for link in state.shared_links.values()),
        "hasSharedLink": any(link.album_id == album.id for link in state.shared_links.values()),
        "assets": [nested(asset_facts(state, asset)) for asset in members] if assets else [],
        "assetCount": len(members),
        "isActivityEnabled": album.is_activity_enabled,
        "order": album.order,
    }
    if members:
        taken = [local_time(asset) for asset in members]
        for name, moment in (("startDate", min(taken)), ("endDate", max(taken))):
            facts[name] = nested(moment) if brief else moment.replace(hour=0, minute=0, second=0, microsecond=0)
    if members and not brief:
        facts["lastModifiedAssetTimestamp"] = max(asset.updated_at for asset in members)
    if contributors and facts["shared"]:
        added_by = [
            user_id for asset_id, user_id in album.asset_ids.items() if state.assets[asset_id].deleted_at is None
        ]
        counts = sorted((-added_by.count(user_id), user_id) for user_id in set(added_by))
        facts["contributorCounts"] = [{"userId": user_id, "assetCount": -count} for count, user_id in counts]
    return facts


def local_time(asset: Asset) -> Any:
    """Return when it was taken by the clock on the wall there, written as if it were UTC, as Immich does."""
    return asset.file_created_at.replace(tzinfo=UTC)


def clock_time(milliseconds: int) -> str:
    """Return a duration as releases before 3.0 write it: ``0:00:10.50000``."""
    seconds, rest = divmod(milliseconds, 1000)
    return f"{timedelta(seconds=seconds)}.{rest:03}00"


def has_place(asset: Asset) -> bool:
    """Return whether the place of an asset is known."""
    return asset.exif.get("latitude") is not None and asset.exif.get("longitude") is not None


def marker_facts(asset: Asset) -> Facts:
    """Return where an asset was taken, for a map."""
    exif = asset.exif
    return {
        "id": asset.id,
        "lat": exif["latitude"],
        "lon": exif["longitude"],
        "city": exif.get("city"),
        "state": exif.get("state"),
        "country": exif.get("country"),
    }
