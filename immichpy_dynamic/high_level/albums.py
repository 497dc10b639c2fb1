"""Put uploaded assets into an album, and put tags on them."""

from __future__ import annotations

import contextlib
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import msgspec

from ..exceptions import ForbiddenException, ImmichError
from ..http.retry import retry
from .base import operation, takes
from .fields import read, read_list

if TYPE_CHECKING:
    from ..api import Caller

BATCH = 500


class _Album(msgspec.Struct):
    id: str
    album_name: str
    created_at: Any = None
    owner_id: Any = None
    asset_count: Any = None


class _Added(msgspec.Struct):
    id: str
    success: bool
    error: str | None = None


class _Made(msgspec.Struct):
    id: str


async def own_albums(client: Caller, name: str, retries: int) -> list[_Album]:
    """Return the caller's own albums of that name, the oldest first; names compare in Unicode's form NFC.

    From Immich 3.0 on, the list of albums also has those that other users share with the caller.

    Raises:
        ImmichError: albums cannot be listed.
    """
    list_albums = operation(client, "getAllAlbums")
    tells_owner = takes(list_albums, "is_owned")
    owned = {"is_owned": True} if tells_owner else {}
    response = await retry(lambda: list_albums(**owned, _retries=0), retries)
    albums, _problems = read_list(_Album, response, "albums.get_all_albums")
    wanted = unicodedata.normalize("NFC", name)
    found = [
        album
        for album in albums
        if unicodedata.normalize("NFC", album.album_name) == wanted and (tells_owner or album.owner_id is not None)
    ]
    return sorted(found, key=lambda album: (_moment(album.created_at), album.id))


def _moment(value: Any) -> datetime:
    return value if isinstance(value, datetime) else datetime.max.replace(tzinfo=UTC)


async def find_or_create_album(client: Caller, name: str, retries: int) -> str:
    """Return the id of the caller's own album of that name, which is made when there is none.

    When several calls create the album at the same time, all of them use the oldest one and remove their own.

    Raises:
        ImmichError: albums cannot be listed, or not be made.
    """

    async def once() -> str:
        # Looked up again on each attempt: one that seemed to fail may have created the album.
        if there := await own_albums(client, name, 0):
            return there[0].id
        what = "albums.create_album"
        made = read(
            _Made,
            await operation(client, "createAlbum")(album_name=unicodedata.normalize("NFC", name), _retries=0),
            what,
        )
        there = await own_albums(client, name, 0)
        if not there or there[0].id == made.id:
            return made.id
        if any(album.id == made.id and album.asset_count == 0 for album in there):
            # If the key may not delete albums, the empty album stays.
            with contextlib.suppress(ImmichError):
                await operation(client, "deleteAlbum")(made.id)
        return there[0].id

    return await retry(once, retries)


async def check_album(client: Caller, album_id: str, retries: int) -> None:
    """Raise when an album does not exist.

    Raises:
        ImmichError: the server does not know it, or the caller may not see it.
    """
    look_up = operation(client, "getAlbumInfo")
    options = {"without_assets": True} if takes(look_up, "without_assets") else {}
    try:
        await retry(lambda: look_up(album_id, **options, _retries=0), retries)
    except ForbiddenException:
        # A key that may add assets to albums may lack the permission to read albums.
        return


async def put_into_album(client: Caller, album_id: str, asset_ids: Iterable[str], retries: int) -> list[str]:
    """Put assets into an album; those that are in it already stay in it.

    Returns:
        An error message for each asset that could not be added.

    Raises:
        ImmichError: the server refused or failed.
    """
    add = operation(client, "addAssetsToAlbum")
    problems = []
    for batch in batches(list(asset_ids)):
        response = await retry(lambda batch=batch: add(album_id, ids=batch, _retries=0), retries)  # type: ignore[misc]  # mypy infers no default of a lambda
        added, unread = read_list(_Added, response, "albums.add_assets_to_album")
        problems += unread
        refused = (each for each in added if not each.success and each.error != "duplicate")
        problems += [f"asset {each.id} did not get into the album: {each.error}" for each in refused]
        if missing := set(batch) - {each.id for each in added}:
            problems.append(f"the server does not say of {len(missing)} assets whether they got into the album")
    return problems


async def put_into(
    client: Caller, asset_ids: Iterable[str], name: str | None, album_id: str | None, retries: int
) -> list[str]:
    """Put uploaded assets into the album with the given id, or else with the given name.

    Returns:
        Error messages; none is raised, because the upload is done and its result must not be lost.
    """
    try:
        target = album_id or await find_or_create_album(client, name or "", retries)
        return await put_into_album(client, target, dict.fromkeys(asset_ids), retries)
    except ImmichError as error:
        return [f"the album {name or album_id}: {error}"]


async def put_tags_on(client: Caller, tags: Sequence[str], asset_ids: Iterable[str], retries: int) -> list[str]:
    """Put tags on assets; tags are whole names (``Trips/Paris``) and made when they are missing.

    Returns:
        Error messages; none is raised, because the upload is done and its result must not be lost.
    """
    try:
        upsert, put = operation(client, "upsertTags"), operation(client, "bulkTagAssets")
        response = await retry(lambda: upsert(tags=list(tags), _retries=0), retries)
        made, problems = read_list(_Made, response, "tags.upsert_tags")
        tag_ids = [tag.id for tag in made]
        for batch in batches(list(dict.fromkeys(asset_ids)) if tag_ids else ()):
            await retry(lambda batch=batch: put(tag_ids=tag_ids, asset_ids=batch, _retries=0), retries)  # type: ignore[misc]  # mypy infers no default of a lambda
    except ImmichError as error:
        return [f"the tags {', '.join(tags)}: {error}"]
    return problems


def batches(items: Sequence[str], size: int = BATCH) -> Iterator[Sequence[str]]:
    """Yield ``items`` in batches."""
    for start in range(0, len(items), size):
        yield items[start : start + size]
