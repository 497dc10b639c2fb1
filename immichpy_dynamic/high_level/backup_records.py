"""The records of a backup, in a format of this package that is the same for every release.

``docs/backup-format.md`` describes the fields. Values that are empty or that the release does not have are left out.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from datetime import datetime
from typing import TYPE_CHECKING, Any

import msgspec

from ..exceptions import ImmichError, UnexpectedContentError, UnsupportedOperationError
from ..http.retry import retry
from ..paging import pages
from .base import operation, takes
from .checksums import hexadecimal
from .fields import checked_list
from .inventory import album_assets, locked_access

if TYPE_CHECKING:
    from ..api import Caller

_FACES_AT_ONCE = 8
Record = dict[str, Any]
Source = Callable[["Records"], AsyncGenerator[Record]]

_ASSET = {
    "name": "original_file_name",
    "type": "type",
    "takenAt": "file_created_at",
    "modifiedAt": "file_modified_at",
    "uploadedAt": "created_at",
    "updatedAt": "updated_at",
    "visibility": "visibility",
    "isFavorite": "is_favorite",
    "isTrashed": "is_trashed",
    "livePhotoVideoId": "live_photo_video_id",
    "libraryId": "library_id",
}
_EXIF = {
    "description": "description",
    "rating": "rating",
    "latitude": "latitude",
    "longitude": "longitude",
    "timeZone": "time_zone",
    "exifTime": "date_time_original",
}
_ALBUM = {"name": "album_name", "description": "description", "coverId": "album_thumbnail_asset_id", "order": "order"}
_PERSON = {
    "name": "name",
    "birthDate": "birth_date",
    "isHidden": "is_hidden",
    "isFavorite": "is_favorite",
    "color": "color",
}
_FACE = {
    "imageWidth": "image_width",
    "imageHeight": "image_height",
    "x1": "bounding_box_x1",
    "y1": "bounding_box_y1",
    "x2": "bounding_box_x2",
    "y2": "bounding_box_y2",
}
_MEMORY = {"type": "type", "data": "data", "memoryAt": "memory_at", "isSaved": "is_saved", "seenAt": "seen_at"}
_LINK = {
    "type": "type",
    "description": "description",
    "expiresAt": "expires_at",
    "allowDownload": "allow_download",
    "allowUpload": "allow_upload",
    "showMetadata": "show_metadata",
}


def asset_record(asset_id: str, asset: Any, file: str | None) -> Record:
    """Return the record of an asset.

    Args:
        asset_id: its id.
        asset: its description by the server, or ``None``.
        file: its file, relative to the folder of the backup.
    """
    record: Record = {"id": asset_id, "file": file, **_picked(asset, _ASSET)}
    checksum = getattr(asset, "checksum", None)
    local = getattr(asset, "local_date_time", None)
    # The server sends the local time of the place as if it were UTC.
    record["localTime"] = local.replace(tzinfo=None) if isinstance(local, datetime) else None
    record["checksum"] = hexadecimal(checksum) if isinstance(checksum, str) else None
    if record["visibility"] is None:
        record["visibility"] = "archive" if getattr(asset, "is_archived", None) is True else None
    record |= _picked(getattr(asset, "exif_info", None), _EXIF)
    record["faces"] = [
        {"personId": person_id, **_picked(face, _FACE)}
        for person in _items(getattr(asset, "people", None))
        if isinstance(person_id := getattr(person, "id", None), str)
        for face in _items(getattr(person, "faces", None))
    ]
    return _filled(record)


def needs_faces(asset: Any, record: Record) -> bool:
    """Return whether the faces of an asset's people have to be requested: from Immich 3.0 on, assets lack them."""
    return bool(_items(getattr(asset, "people", None))) and "faces" not in record


def people_of(asset: Any) -> set[str]:
    """Return the ids of the people whose faces are in an asset."""
    return set(_ids(getattr(asset, "people", None)))


async def read_faces(
    client: Caller, asset_ids: Sequence[str], retries: int, problems: list[str]
) -> AsyncGenerator[tuple[str, list[Record]]]:
    """Yield the faces of people in each of these assets.

    Args:
        client: sends the requests, some at a time.
        asset_ids: the assets.
        retries: how often a failed request is repeated.
        problems: a message is appended when faces cannot be read.
    """
    call = operation(client, "getFaces")

    async def ask(asset_id: str) -> list[Any]:
        return checked_list(await retry(lambda: call(id=asset_id, _retries=0), retries), "faces.get_faces")

    for start in range(0, len(asset_ids), _FACES_AT_ONCE):
        batch = asset_ids[start : start + _FACES_AT_ONCE]
        answers = await asyncio.gather(*map(ask, batch), return_exceptions=True)
        for asset_id, answer in zip(batch, answers, strict=True):
            if isinstance(answer, ImmichError):
                problems.append(f"the faces in asset {asset_id} cannot be read: {answer}")
            elif isinstance(answer, BaseException):
                raise answer
            else:
                yield asset_id, [record for face in answer if (record := _face(face))]


def _face(face: Any) -> Record | None:
    person_id = getattr(getattr(face, "person", None), "id", None)
    return {"personId": person_id, **_filled(_picked(face, _FACE))} if isinstance(person_id, str) else None


class Records:
    """Reads the records of everything but assets.

    Args:
        client: sends the requests.
        user_id: the user whose library it is.
        retries: how often a failed request is repeated.
    """

    def __init__(self, client: Caller, user_id: str, retries: int) -> None:
        self._client = client
        self._user_id = user_id
        self._retries = retries
        self.problems: list[str] = []
        """The records that could not be read."""

    async def albums(self) -> AsyncGenerator[Record]:
        """Yield the user's own albums with assets, members and activities."""
        call = operation(self._client, "getAllAlbums")
        for album in await self._list("getAllAlbums", **({"is_owned": True} if takes(call, "is_owned") else {})):
            album_id = self._id(album, "albums.get_all_albums")
            if album_id is None or getattr(album, "owner_id", self._user_id) != self._user_id:
                continue
            ids, missing = await album_assets(self._client, album_id, self._retries)
            if missing is not None:
                self.problems.append(f"album {album_id}: {missing.reason}")
            activities = [activity async for activity in self._activities(album_id)]
            members = [member for each in _items(getattr(album, "album_users", None)) if (member := _member(each))]
            record = {"id": album_id, **_picked(album, _ALBUM), "assetIds": ids}
            yield _filled({**record, "members": members, "activities": activities})

    async def _activities(self, album_id: str) -> AsyncGenerator[Record]:
        for activity in await self._list("getActivities", album_id=album_id):
            names = {"type": "type", "comment": "comment", "assetId": "asset_id", "createdAt": "created_at"}
            user = getattr(activity, "user", None)
            yield _filled({**_picked(activity, names), **_picked(user, {"email": "email"})})

    async def tags(self) -> AsyncGenerator[Record]:
        """Yield tags with the assets that have them."""
        search = operation(self._client, "searchAssets", "searchMetadata")
        kinds: list[Record]
        if not takes(search, "tag_ids"):
            self.problems.append("tags: this release cannot search for the assets of a tag")
            kinds = []
        elif takes(search, "visibility"):
            kinds = [{"visibility": kind} for kind in ("timeline", "archive", "hidden")]
            access = await locked_access(self._client, self._retries)
            kinds += [{"visibility": "locked"}] if access is not None and access.is_elevated else []
        else:
            kinds = [{"with_archived": True, "is_visible": is_visible} for is_visible in (True, False)]
        for tag in await self._list("getAllTags"):
            tag_id = self._id(tag, "tags.get_all_tags")
            if tag_id is not None:
                ids = [asset_id for kind in kinds async for asset_id in self._tagged(search, tag_id, kind)]
                yield _filled({"id": tag_id, **_picked(tag, {"name": "value", "color": "color"}), "assetIds": ids})

    async def _tagged(self, search: Any, tag_id: str, kind: Record) -> AsyncGenerator[str]:
        arguments = {"tag_ids": [tag_id], "with_deleted": True, "size": 1000, **kind}
        async with aclosing(pages(search, (), arguments)) as found:
            async for page in found:
                for asset_id in _ids(page):
                    yield asset_id

    async def stacks(self) -> AsyncGenerator[Record]:
        """Yield stacks."""
        for stack in await self._list("searchStacks"):
            stack_id = self._id(stack, "stacks.search_stacks")
            if stack_id is not None:
                ids = _ids(getattr(stack, "assets", None))
                yield _filled({"id": stack_id, **_picked(stack, {"primaryId": "primary_asset_id"}), "assetIds": ids})

    async def people(self) -> AsyncGenerator[Record]:
        """Yield people, hidden ones included."""
        call = operation(self._client, "getAllPeople")
        async with aclosing(pages(call, (), {"with_hidden": True, "size": 1000})) as found:
            async for page in found:
                for person in page:
                    person_id = self._id(person, "people.get_all_people")
                    if person_id is not None:
                        yield _filled({"id": person_id, **_picked(person, _PERSON)})

    async def memories(self) -> AsyncGenerator[Record]:
        """Yield memories."""
        for memory in await self._list("searchMemories"):
            memory_id = self._id(memory, "memories.search_memories")
            if memory_id is not None:
                ids = _ids(getattr(memory, "assets", None))
                yield _filled({"id": memory_id, **_picked(memory, _MEMORY), "assetIds": ids})

    async def shared_links(self) -> AsyncGenerator[Record]:
        """Yield shared links, without their keys and passwords."""
        for link in await self._list("getAllSharedLinks"):
            link_id = self._id(link, "shared_links.get_all_shared_links")
            if link_id is not None:
                album, ids = getattr(link, "album", None), _ids(getattr(link, "assets", None))
                has_password = bool(getattr(link, "password", None)) or None
                record = {"id": link_id, **_picked(link, _LINK), **_picked(album, {"albumId": "id"})}
                yield _filled({**record, "assetIds": ids, "hasPassword": has_password})

    async def preferences(self) -> AsyncGenerator[Record]:
        """Yield the user's preferences, one record as the server sends them."""
        call = operation(self._client, "getMyPreferences")
        found = await retry(lambda: call(_retries=0), self._retries)
        if not isinstance(found, msgspec.Struct):
            raise UnexpectedContentError("users.get_my_preferences: the response is not an object")
        record: Record = msgspec.to_builtins(found)
        yield record

    async def _list(self, name: str, **arguments: Any) -> list[Any]:
        call = operation(self._client, name)
        found = await retry(lambda: call(**arguments, _retries=0), self._retries)
        return checked_list(found, call.__qualname__)

    def _id(self, item: Any, what: str) -> str | None:
        found = getattr(item, "id", None)
        if isinstance(found, str):
            return found
        self.problems.append(f"{what}: an item has no id and is not in the backup")
        return None


SOURCES: dict[str, Source] = {
    "albums": Records.albums,
    "tags": Records.tags,
    "stacks": Records.stacks,
    "people": Records.people,
    "memories": Records.memories,
    "shared-links": Records.shared_links,
    "preferences": Records.preferences,
}
"""Kind of record → how it is read."""


async def read_records(records: Records, kind: str) -> list[Record] | None:
    """Return the records of a kind; ``None`` when they cannot be read, after noting a problem."""
    try:
        async with aclosing(SOURCES[kind](records)) as found:
            return [record async for record in found]
    except UnsupportedOperationError:
        records.problems.append(f"{kind}: this release does not have them")
    except ImmichError as error:
        records.problems.append(f"{kind}: {error}")
    return None


def _member(album_user: Any) -> Record | None:
    role, user = getattr(album_user, "role", None), getattr(album_user, "user", None)
    member = _filled({**_picked(user, {"email": "email", "name": "name"}), "role": role})
    # Since Immich 3.0 the list of members includes the owner.
    return member if member.get("role") != "owner" and "email" in member else None


def _picked(item: Any, names: dict[str, str]) -> Record:
    return {name: getattr(item, attribute, None) for name, attribute in names.items()}


def _filled(record: Record) -> Record:
    """Return the record as plain data, without empty values."""
    kept = {name: value for name, value in record.items() if value not in (None, msgspec.UNSET, [], "")}
    plain: Record = msgspec.to_builtins(kept)
    return plain


def _items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _ids(assets: Any) -> list[str]:
    return [asset_id for each in _items(assets) if isinstance(asset_id := getattr(each, "id", None), str)]
