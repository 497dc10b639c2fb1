"""What checkers must see of the newest release: every kind of operation. This is never run."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from datetime import datetime
from pathlib import Path
from typing import assert_type
from uuid import UUID

from msgspec import UnsetType

from immichpy_dynamic import UNSET, ApiResponse, AsyncClient, Client, NotFoundException, connect, models
from immichpy_dynamic.high_level.results import UploadResult
from immichpy_dynamic.http.request import Request
from immichpy_dynamic.http.stream import StreamedResponse
from immichpy_dynamic.spec.search import Findings
from immichpy_dynamic.versions import v3_3


async def reading(client: AsyncClient, id_: UUID) -> None:
    """Operations without a body."""
    version = await client.server.get_server_version()
    assert_type(version, v3_3.ServerVersionResponseDto)
    assert_type(version.major, int)
    assert_type(await client.albums.get_all_albums(is_owned=True), list[v3_3.AlbumResponseDto])
    album = await client.albums.get_album_info(id_)
    assert_type(album, models.AlbumResponseDto)
    assert_type(album.album_name, str)
    assert_type(album.start_date, datetime | None)
    assert_type(album.album_thumbnail_asset_id, str | None)
    assert_type(album.album_users[0].role, v3_3.AlbumUserRole)
    assert_type(album.album_users[0].user.email, str)
    assert_type(await client.albums.delete_album(album.id, _timeout=5, _headers={"x": "y"}), None)
    statistics = await client.assets.get_asset_statistics(is_favorite=None)
    assert_type(statistics.images, int)


async def writing(client: AsyncClient) -> None:
    """A body: by its fields, as a model, as plain data, and by its own name."""
    album = await client.albums.create_album(album_name="Trip", description=None)
    assert_type(album, v3_3.AlbumResponseDto)
    body = models.CreateAlbumDto(album_name="Trip")
    assert_type(await client.albums.create_album(body), v3_3.AlbumResponseDto)
    assert_type(await client.albums.create_album({"albumName": "Trip"}), v3_3.AlbumResponseDto)
    assert_type(await client.albums.create_album(create_album_dto=body), v3_3.AlbumResponseDto)
    assert_type(await client.albums.update_album_info(album.id, description="x"), v3_3.AlbumResponseDto)
    assert_type(await client.albums.update_album_info(album.id, {"description": "x"}), v3_3.AlbumResponseDto)
    assert_type(await client.users_admin.delete_user_admin("id", {"force": True}), v3_3.UserAdminResponseDto)
    assert_type(await client.faces.reassign_faces_by_id("face", body_id="person"), v3_3.PersonResponseDto)
    assert_type(await client.people.remove_users_from_people([{"personId": "1"}]), None)
    added = await client.albums.add_assets_to_album(album.id, ids=["1", "2"])
    assert_type(added, list[v3_3.BulkIdResponseDto])
    assert_type(added[0].error, v3_3.BulkIdErrorReason | None)


async def lists(client: AsyncClient, chosen: list[models.Permission], ids: list[UUID]) -> None:
    """Lists of enums and models: members or their values, models or plain data, also mixed."""
    await client.api_keys.create_api_key(permissions=["all"])
    await client.api_keys.create_api_key(permissions=chosen)
    await client.api_keys.create_api_key(permissions=(models.Permission.ALL, "asset.read"))
    await client.sync.delete_sync_ack(types=["AssetV1"])
    user = models.AlbumUserCreateDto(user_id="1", role=models.AlbumUserRole.EDITOR)
    await client.albums.create_album(album_name="Trip", album_users=[user, {"userId": "2", "role": "viewer"}])
    await client.albums.create_album(album_name="Trip", album_users=[user], asset_ids=ids)
    await client.albums.create_album(album_name="Trip", album_users=[], asset_ids=[])


async def files(client: AsyncClient, now: datetime) -> None:
    """Uploads and binary answers."""
    uploaded = await client.assets.upload_asset(asset_data=Path("a.jpg"), file_created_at=now, file_modified_at=now)
    assert_type(uploaded, v3_3.AssetMediaResponseDto)
    assert_type(uploaded.status, v3_3.AssetMediaStatus)
    assert_type(await client.assets.download_asset(uploaded.id), bytes)
    streamed = client.assets.download_asset.stream(uploaded.id)
    assert_type(streamed, AbstractAsyncContextManager[StreamedResponse])
    async with streamed as answer:
        assert_type(answer.status, int)
        async for chunk in answer.iter_bytes():
            assert_type(chunk, bytes)
    async with client.download.download_archive.stream(asset_ids=[uploaded.id]) as archive:
        assert_type(archive, StreamedResponse)


async def many(client: AsyncClient) -> None:
    """Pages and events."""
    async for asset in client.search.search_assets.iter(size=100):
        assert_type(asset, v3_3.AssetResponseDto)
        assert_type(asset.exif_info, v3_3.ExifResponseDto | None)
    async for person in client.people.get_all_people.iter():
        assert_type(person, v3_3.PersonResponseDto)
    async for event in client.sync.get_sync_stream.iter(types=[models.SyncRequestType.ASSETS_V1]):
        assert_type(event.ack, str)
    assert_type(await client.search.search_assets(), v3_3.SearchResponseDto)


async def around(client: AsyncClient) -> None:
    """Whole answers, requests that are not sent, what is known of an operation."""
    raw = await client.albums.create_album.raw(album_name="Trip")
    assert_type(raw, ApiResponse[v3_3.AlbumResponseDto])
    assert_type(raw.status, int)
    assert_type(raw.data.id, str)
    assert_type((await client.albums.create_album.raw({"albumName": "Trip"})).data, v3_3.AlbumResponseDto)
    request = client.albums.get_album_info.request("id")
    assert_type(request, Request)
    assert_type(request.curl(), str)
    assert_type(client.albums.create_album, v3_3.CreateAlbumOperation)
    assert_type(client.albums, v3_3.AlbumsApi)
    assert_type(client.albums.create_album.permission, str | None)
    assert_type(client.albums.create_album.deprecated, bool)
    try:
        await client.albums.get_album_info("id")
    except NotFoundException as error:
        assert_type(error.status, int)


def data() -> None:
    """Models and enums: what is unset is not ``None``."""
    update = models.UpdateAlbumDto(description=None)
    assert_type(update.description, str | UnsetType | None)
    assert_type(update.album_name, str | UnsetType)
    assert_type(models.UpdateAlbumDto(album_name=UNSET), v3_3.UpdateAlbumDto)
    if update.album_name is not UNSET:
        assert_type(update.album_name, str)
    visibility = v3_3.AssetVisibility("archive")
    assert_type(visibility, v3_3.AssetVisibility)
    assert_type(visibility.is_known, bool)
    texts: list[str] = [visibility.value, models.AssetVisibility.ARCHIVE]
    assert_type(update.to_dict()["albumName"] in texts, bool)


async def opened() -> None:
    """The client at the root of the package is the newest one."""
    async with AsyncClient("http://localhost:2283", api_key="key", validation="strict") as client:
        assert_type(client, AsyncClient)
        assert_type(client.release, str)
    async with await connect("http://localhost:2283", api_key="key", timeout=5) as client:
        assert_type((await client.users.get_my_user()).email, str)


def jobs(client: Client) -> None:
    """The blocking client's whole jobs, and its search."""
    uploaded = client.assets.upload("pictures", album_name="Trip")
    assert_type(uploaded, UploadResult)
    assert_type(client.assets.download_asset_to_file("id", "folder"), Path)
    for row in client.timeline.rows(is_favorite=True):
        assert_type(row.file_created_at, datetime | None)
    assert_type(client.jobs.wait_until_idle(timeout=5), None)
    assert_type(client.find("thumbnail"), Findings)
