"""What checkers must see of an older release, by its module and by ``client_for``. This is never run."""

from __future__ import annotations

from datetime import date, datetime
from typing import assert_type

from immichpy_dynamic import ApiResponse
from immichpy_dynamic import Client as Newest
from immichpy_dynamic.portable import AnyClient, client_for
from immichpy_dynamic.versions import v1_144, v2_7, v3_1
from immichpy_dynamic.versions.v2_7 import AlbumResponseDto, AsyncClient, Client, CreateAlbumDto


async def asynchronous(now: datetime) -> None:
    """The client of one release."""
    async with AsyncClient(base_url="http://localhost:2283", api_key="key") as client:
        albums = await client.albums.get_all_albums(shared=True)
        assert_type(albums, list[AlbumResponseDto])
        assert_type(albums[0].assets, list[v2_7.AssetResponseDto])
        assert_type(albums[0].owner.name, str)
        assert_type(await client.albums.create_album(CreateAlbumDto(album_name="Trip")), AlbumResponseDto)
        queues = await client.queues.get_queues()
        assert_type(queues[0].statistics.active, int)
        person = await client.people.create_person(name="Ada", birth_date=date(1815, 12, 10))
        assert_type(person.birth_date, date | None)
        uploaded = await client.assets.upload_asset(
            asset_data=("a.jpg", b"jpeg"),
            device_asset_id="1",
            device_id="test",
            file_created_at=now,
            file_modified_at=now,
        )
        assert_type(uploaded.id, str)
        edits = await client.assets.get_asset_edits("id")
        assert_type(edits.edits[0].parameters, v2_7.CropParameters | v2_7.RotateParameters | v2_7.MirrorParameters)


def blocking() -> None:
    """The same without ``await``."""
    with Client("http://localhost:2283", api_key="key") as client:
        assert_type(client, Client)
        assert_type(client.server.get_server_version(), v2_7.ServerVersionResponseDto)
        assert_type(client.albums.create_album(album_name="Trip"), AlbumResponseDto)
        assert_type(client.albums.create_album({"albumName": "Trip"}), AlbumResponseDto)
        assert_type(client.albums.create_album.raw(album_name="Trip"), ApiResponse[AlbumResponseDto])
        for asset in client.search.search_assets.iter(size=10):
            assert_type(asset, v2_7.AssetResponseDto)
        with client.assets.download_asset.stream("id") as answer:
            assert_type(answer.read(), bytes)
            assert_type(next(answer.iter_bytes()), bytes)
        assert_type(client.assets.download_asset("id"), bytes)
        assert_type(client.albums.delete_album("id"), None)


async def chosen() -> None:
    """By the name of a release."""
    old = client_for("1.144", base_url="http://localhost:2283", api_key="key")
    assert_type(old, v1_144.AsyncClient)
    assert_type((await old.server.get_server_version()).major, int)
    assert_type((await old.assets.get_all_user_assets_by_device_id("device")), list[str])
    newer = client_for("3.1", "http://localhost:2283", "key", retries=0)
    assert_type(newer, v3_1.AsyncClient)
    assert_type((await newer.albums.get_album_info("id")).album_name, str)
    assert_type((await newer.users.get_my_user()).profile_changed_at, datetime)
    assert_type(await newer.assets.download_asset("id"), bytes)
    assert_type(await newer.albums.create_album(album_name="Trip"), v3_1.AlbumResponseDto)
    async for person in newer.people.get_all_people.iter(with_hidden=True):
        assert_type(person, v3_1.PersonResponseDto)


async def portable(client: AnyClient) -> None:
    """Code for every release; checked against each of them."""
    assert_type((await client.server.get_server_version()).major, int)
    album = await client.albums.create_album(album_name="Trip")
    assert_type(album.id, str)
    assert_type(album.album_name, str)
    assert_type(await client.assets.download_asset("id"), bytes)


async def callers() -> None:
    """Clients of several releases go in."""
    await portable(client_for("2.7", "http://localhost:2283"))
    await portable(client_for("3.3", "http://localhost:2283"))
    await portable(AsyncClient("http://localhost:2283"))


def options() -> None:
    """What a blocking client takes, and a client of a shared link."""
    assert_type(Client("http://localhost:2283", "key", validation="strict", timeout=5, retries=0), Client)
    assert_type(Newest("http://localhost:2283", access_token="token", spec="2.7", ssl=False), Newest)
    assert_type(Newest.from_share("http://localhost:2283/share/KEY", password="open", spec="auto"), Newest)
