"""Legitimate forms that every type checker must accept without a word. This file is never run."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Callable, Coroutine, Iterable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar, assert_type
from uuid import UUID, uuid4

import aiohttp

from immichpy_dynamic import UNSET, ApiException, ApiResponse, AsyncClient, Client, connect, models
from immichpy_dynamic.portable import AnyBlockingClient, AnyClient, blocking_client_for, client_for
from immichpy_dynamic.types import BlockingOperation, Id, Ids, Operation, Progress, UploadResult
from immichpy_dynamic.versions import v2_7, v3_1, v3_3

T = TypeVar("T")


async def ids(client: AsyncClient, one: UUID, text: str, many: list[str], uuids: list[UUID]) -> None:
    """Ids as texts and UUIDs, and any number of them."""
    await client.albums.get_album_info(one)
    await client.albums.get_album_info(text)
    await client.albums.get_album_info(id=one)
    await client.albums.create_album(album_name="Trip", asset_ids=many)
    await client.albums.create_album(album_name="Trip", asset_ids=uuids)
    await client.albums.create_album(album_name="Trip", asset_ids=[])
    await client.albums.create_album(album_name="Trip", asset_ids=["a", "b"])
    await client.albums.create_album(album_name="Trip", asset_ids=[one, text])
    await client.albums.create_album(album_name="Trip", asset_ids=(text,))
    await client.albums.create_album(album_name="Trip", asset_ids={text, "b"})
    await client.albums.create_album(album_name="Trip", asset_ids=frozenset(uuids))
    await client.albums.create_album(album_name="Trip", asset_ids=(str(each) for each in uuids))
    await client.albums.create_album(album_name="Trip", asset_ids=map(str, uuids))
    await client.albums.create_album(album_name="Trip", asset_ids={"a": 1}.keys())
    await client.assets.delete_assets(ids=[album.id for album in await client.albums.get_all_albums()])
    await client.albums.add_assets_to_album(one, ids=uuids)
    models.CreateAlbumDto(album_name="Trip", asset_ids=uuids)
    models.CreateAlbumDto(album_name="Trip", asset_ids=[one, text])
    models.BulkIdsDto(ids=[uuid4()])
    models.AlbumUserCreateDto(user_id=one, role=models.AlbumUserRole.EDITOR)
    await client.shared_links.share(asset_ids=uuids)
    await client.assets.download_asset_to_file(one, Path("folder"))


async def times(client: AsyncClient, asset_id: str) -> None:
    """Times, also where a document calls them texts."""
    now = datetime.now(UTC)
    await client.assets.update_asset(asset_id, date_time_original=now)
    await client.assets.update_asset(asset_id, date_time_original=now.isoformat())
    models.UpdateAssetDto(date_time_original=now)
    await client.people.create_person(name="Ada", birth_date=date(1815, 12, 10))
    await client.timeline.get_time_bucket(time_bucket="2024-01-01")
    await client.timeline.get_time_bucket(time_bucket=date(2024, 1, 1))


async def bodies(client: AsyncClient, anything: Any, payload: dict[str, Any]) -> None:
    """Bodies by their fields, as a model, as plain data, by their name, and with options."""
    await client.albums.create_album(album_name="Trip", description=None)
    await client.albums.create_album(models.CreateAlbumDto(album_name="Trip"))
    await client.albums.create_album(create_album_dto=models.CreateAlbumDto(album_name="Trip"))
    await client.albums.create_album({"albumName": "Trip"})
    await client.albums.create_album(payload)
    await client.albums.create_album(anything)
    body = {"albumName": "Trip", "assetIds": ["1"]}
    await client.albums.create_album(body)
    await client.albums.create_album(body, _timeout=5)
    await client.albums.create_album(**payload)
    await client.albums.update_album_info("id", {"description": "x"})
    await client.users_admin.delete_user_admin("id", force=True)
    user = models.AlbumUserCreateDto(user_id="1", role=models.AlbumUserRole.EDITOR)
    await client.albums.create_album(album_name="Trip", album_users=[user, {"userId": "2", "role": "viewer"}])
    users: list[models.AlbumUserCreateDto] = [user]
    await client.albums.create_album(album_name="Trip", album_users=users)
    await client.assets.update_asset("id", visibility="archive")
    await client.assets.update_asset("id", visibility=models.AssetVisibility.ARCHIVE)
    await client.assets.update_asset("id", is_favorite=None)
    await client.api_keys.create_api_key(permissions=["all"])
    await client.api_keys.create_api_key(permissions=[models.Permission.ALL, "album.read"])
    await client.assets.view_asset("id", size="preview")
    await client.assets.view_asset("id", size=None)
    await client.assets.upload_asset(
        asset_data=("a.jpg", b"jpeg"), file_created_at=datetime.now(UTC), file_modified_at=datetime.now(UTC)
    )


async def call_options(client: AsyncClient) -> None:
    """Options of calls."""
    await client.albums.get_album_info("id", _timeout=5)
    await client.albums.get_album_info("id", _timeout=None)
    await client.albums.get_album_info("id", _timeout=aiohttp.ClientTimeout(total=5))
    await client.albums.get_album_info("id", _headers={"x": "y"}, _retries=0, _validation="strict")
    await client.assets.upload_asset(
        asset_data=Path("a.jpg"),
        file_created_at=datetime.now(UTC),
        file_modified_at=datetime.now(UTC),
        _progress=print,
    )
    patient = client.albums.get_album_info.with_options(timeout=60, retries=0)
    assert_type(await patient("id"), v3_3.AlbumResponseDto)
    assert_type(patient, v3_3.GetAlbumInfoOperation)


async def forms(client: AsyncClient) -> None:
    """The forms of an operation."""
    assert_type(await client.albums.create_album.raw(album_name="Trip"), ApiResponse[v3_3.AlbumResponseDto])
    assert_type((await client.albums.create_album.raw({"albumName": "Trip"})).data.id, str)
    assert_type(client.albums.create_album.request(album_name="Trip").curl(), str)
    async with client.albums.get_all_albums.stream() as response:
        assert_type(await response.read(), bytes)
    async for asset in client.search.search_assets.iter(size=10):
        assert_type(asset.original_file_name, str)
    found = [asset.id async for asset in client.search.search_assets.iter()]
    assert_type(found, list[str])
    async for event in client.sync.get_sync_stream.iter(types=["AssetsV1"]):
        print(event.ack)
        if event.type is models.SyncEntityType.ASSET_V1:
            assert_type(event.data, v3_3.SyncAssetV1)
        await client.sync.acknowledge(event)


async def concurrency(client: AsyncClient, names: list[str]) -> None:
    """Calls are coroutines."""
    albums = await asyncio.gather(*(client.albums.create_album(album_name=name) for name in names))
    assert_type(albums, list[v3_3.AlbumResponseDto])
    task = asyncio.create_task(client.albums.get_album_info("id"))
    assert_type((await task).album_name, str)
    async with asyncio.timeout(5), asyncio.TaskGroup() as group:
        group.create_task(client.albums.delete_album("id"))
    await asyncio.wait_for(client.server.ping_server(), 5)
    call = functools.partial(client.albums.create_album, album_name="Trip")
    print(await call())


async def generic(client: AsyncClient) -> None:
    """Operations are values."""
    assert_type(await call(client.users.get_my_user), v3_3.UserAdminResponseDto)
    await call(client.operations["getMyUser"])
    name: str = "getMyUser"
    await call(client.operations[name])
    getters: list[Operation[Any]] = [client.users.get_my_user, client.server.get_server_version]
    print([getter.permission for getter in getters])
    await each(client.albums.get_album_info, ["1"])
    if client.supports("getQueues") and client.supports(name):
        await client.queues.get_queues()


async def call(operation: Operation[T]) -> T:
    """Call an operation without arguments."""
    response = await operation.raw()
    return response.data


async def each(get: Callable[[str], Coroutine[Any, Any, models.AlbumResponseDto]], some: Iterable[str]) -> None:
    """Take an operation for a function."""
    for one in some:
        print((await get(one)).album_name)


def own(one: Id, many: Ids, get: BlockingOperation[models.AlbumResponseDto]) -> models.AlbumResponseDto:
    """Use the types for annotations."""
    print(many)
    return get(one)


def enums(kind: models.AssetTypeEnum, visibility: models.AssetVisibility) -> str:
    """Handle members, and values of newer servers."""
    match kind:
        case models.AssetTypeEnum.IMAGE:
            return "picture"
        case models.AssetTypeEnum.VIDEO:
            return "video"
        case models.AssetTypeEnum.AUDIO | models.AssetTypeEnum.OTHER:
            return "else"
        case _:
            return f"new: {kind}" if visibility.is_known else visibility.value


def data(update: models.UpdateAlbumDto) -> None:
    """Models."""
    models.UpdateAlbumDto(description=UNSET, is_activity_enabled=True)
    if update.album_name is not UNSET:
        assert_type(update.album_name, str)
    assert_type(update.to_dict(), dict[str, Any])
    assert_type(models.AssetVisibility("archive"), v3_3.AssetVisibility)
    texts: list[str] = [models.AssetVisibility.ARCHIVE, *models.AssetVisibility]
    print(texts, models.AssetVisibility["ARCHIVE"], len(models.AssetVisibility))


async def clients(session: aiohttp.ClientSession) -> None:
    """Clients and their options."""
    AsyncClient("http://localhost:2283", "key", http_client=session, timeout=5, retries=0, validation="off")
    AsyncClient(base_url="http://localhost:2283", access_token="token", spec="2.7", ssl=False)
    v3_3.AsyncClient("http://localhost:2283", api_key="key", headers={"x": "y"})
    AsyncClient.from_share("http://localhost:2283/share/KEY", password="open", spec="auto")
    Client.from_share("http://localhost:2283/share/KEY", timeout=5)
    async with connect("http://localhost:2283", api_key="key") as client:
        assert_type(client, AsyncClient)
    assert_type(await connect("http://localhost:2283"), AsyncClient)
    takes_newest(v3_3.AsyncClient("http://localhost:2283"))
    await portable(client_for("2.7", "http://localhost:2283"))
    await portable(v3_1.AsyncClient("http://localhost:2283"))
    await portable(AsyncClient("http://localhost:2283"))
    blocking_portable(blocking_client_for("3.1", "http://localhost:2283", timeout=5))


def takes_newest(client: AsyncClient) -> None:
    """Take a client of the newest release."""
    print(client.release, client.server_version, client.base_url)


async def portable(client: AnyClient) -> int:
    """Take a client of any release."""
    if isinstance(client, v2_7.AsyncClient):
        assert_type((await client.queues.get_queues())[0].name, v2_7.QueueName)
    album = await client.albums.create_album(album_name="Trip")
    assert_type(album.id, str)
    return (await client.assets.get_asset_statistics()).total


def blocking_portable(client: AnyBlockingClient) -> str:
    """Take a blocking client of any release."""
    return client.albums.create_album(album_name="Trip").id


def blocking(client: Client) -> Iterator[str]:
    """The blocking client."""
    with client:
        assert_type(client.albums.create_album(album_name="Trip"), v3_3.AlbumResponseDto)
        for asset in client.search.search_assets.iter(size=10):
            yield asset.id
        with client.assets.download_asset.stream("id") as response:
            assert_type(response.read(), bytes)
        assert_type(client.albums.create_album.raw(album_name="Trip").status, int)
        assert_type(client.assets.upload("folder", visibility="archive"), UploadResult)


async def high_level(client: AsyncClient) -> None:
    """High-level methods."""

    def show(progress: Progress) -> None:
        print(progress.done_files)

    result = await client.assets.upload(["a", Path("b")], album_name="Trip", on_progress=show, tags=["x"])
    assert_type(result.uploaded[0].asset.id, str)
    await client.assets.upload("a", visibility=models.AssetVisibility.ARCHIVE)
    await client.assets.view_asset_to_file("id", "folder", size="preview", _timeout=5)
    await client.download.download_archive_to_file({"albumId": "1"}, "folder")
    await client.download.download_assets_to_dir("folder", subfolder=lambda asset: f"{asset.file_created_at:%Y}")
    async for row in client.timeline.rows(is_favorite=True, order="asc"):
        assert_type(row.file_created_at, datetime | None)
    link = await client.shared_links.share(album_id="1")
    assert_type(link, v3_3.SharedLinkResponseDto)
    assert_type(client.shared_links.url(link), str)


async def errors(client: AsyncClient) -> None:
    """Errors."""
    try:
        await client.albums.get_album_info("id")
    except ApiException as error:
        assert_type(error.status, int)
        print(error.message)
