"""Mistakes that every type checker must report: one for each line that ends in a comment. This file is never run."""

from __future__ import annotations

from uuid import UUID

from immichpy_dynamic import AsyncClient, Client, connect, models
from immichpy_dynamic.portable import AnyClient, blocking_client_for, client_for
from immichpy_dynamic.versions import v1_144, v2_7, v3_3


async def calls(client: AsyncClient) -> None:
    """Arguments of operations."""
    await client.albums.create_album()  # a missing body field
    await client.albums.get_album_info()  # a missing path parameter
    await client.albums.create_album(album_name=1)  # a number for a text
    await client.albums.create_album(album_name=None)  # None for a required field
    await client.albums.create_album(albumName="Trip")  # a JSON name as keyword
    await client.albums.create_album(name="Trip")  # another name
    await client.albums.create_album("Trip")  # a text for a body
    await client.albums.create_album(["Trip"])  # a list for a body
    await client.albums.create_album(v3_3.UpdateAlbumDto())  # the body of another operation
    await client.albums.create_album(v2_7.CreateAlbumDto(album_name="Trip"))  # the body of another release
    await client.albums.create_album(v3_3.CreateAlbumDto(album_name="a"), album_name="b")  # the body twice
    await client.albums.get_album_info(1)  # a number for an id
    await client.albums.get_album_info("id", wat=True)  # an unknown argument
    await client.albums.get_album_info("id", "key")  # a query parameter by position
    await client.albums.get_album_info(album_id="id")  # a path parameter by another name
    await client.albums.get_album_info(models.CreateAlbumDto(album_name="x"))  # a model for an id
    await client.albums.make_album(album_name="Trip")  # an unknown operation
    await client.albums.createAlbum(album_name="Trip")  # an operationId as name
    await client.album.create_album(album_name="Trip")  # an unknown tag
    await client.create_album(album_name="Trip")  # no tag
    await client.albums.get_all_albums(is_owned="yes")  # a text for a boolean
    await client.search.search_assets(size="10")  # a text for a number
    await client.search.search_random(size=1.5)  # a fraction for a whole number
    await client.people.create_person(birth_date="1815-12-10T00")  # a text for a date
    await client.assets.view_asset("id", size="huge")  # no such size
    await client.assets.view_asset("id", size=480)  # a number for a size
    await client.assets.update_asset("id", visibility="privat")  # no such visibility
    await client.assets.update_asset("id", is_favorite="true")  # a text for a boolean
    await client.assets.update_asset("id", rating="5")  # a text for a number
    await client.jobs.create_job(name="thumbnail")  # no such job
    await client.users_admin.create_user_admin(email="a@b", name="A")  # no password


async def lists(client: AsyncClient, album_id: str) -> None:
    """Lists of ids, enums and models."""
    await client.albums.create_album(album_name="Trip", asset_ids="id")  # one id for a list
    await client.albums.create_album(album_name="Trip", asset_ids=album_id)  # a variable of one id
    await client.albums.create_album(album_name="Trip", asset_ids=[1, 2])  # numbers for ids
    await client.albums.create_album(album_name="Trip", asset_ids=1)  # a number for a list
    await client.albums.create_album(album_name="Trip", album_users="user")  # a text for models
    await client.albums.create_album(album_name="Trip", album_users=["user"])  # texts for models
    await client.assets.delete_assets(ids="id")  # one id for all of them
    await client.assets.delete_assets(ids=[None])  # None for an id
    await client.api_keys.create_api_key(permissions=["al"])  # no such permission
    await client.api_keys.create_api_key(permissions="all")  # not a list
    await client.api_keys.create_api_key(permissions=[1])  # numbers for permissions
    await client.tags.upsert_tags(tags=[1])  # numbers for texts


async def forms(client: AsyncClient) -> None:
    """The forms of an operation."""
    await client.albums.create_album.raw(album_name=1)  # raw: a wrong type
    await client.albums.create_album.raw()  # raw: a missing argument
    await client.albums.get_album_info.raw("id", wat=True)  # raw: an unknown argument
    client.albums.create_album.request(album_name=1)  # request: a wrong type
    client.albums.create_album.request(albumName="Trip")  # request: an unknown argument
    client.albums.get_album_info.request()  # request: a missing argument
    client.assets.download_asset.stream()  # stream: a missing argument
    client.assets.download_asset.stream("id", wat=1)  # stream: an unknown argument
    client.assets.download_asset.stream(1)  # stream: a wrong type
    client.search.search_assets.iter(size="10")  # iter: a wrong type
    client.search.search_assets.iter(wat=1)  # iter: an unknown argument
    client.albums.create_album.iter(album_name="Trip")  # iter: an operation without pages
    for _ in client.search.search_assets.iter():  # a for without async
        pass
    with client.assets.download_asset.stream("id"):  # a with without async
        pass
    client.albums.create_album.permision  # an unknown attribute of an operation
    client.albums.get_album_info.request("id").curl.upper()  # a method that was not called
    client.operations["getAlbumInfo"].wat  # an unknown attribute of an operation by its id


async def options(client: AsyncClient) -> None:
    """Options of calls."""
    await client.albums.get_album_info("id", _timeout="5")  # a text for seconds
    await client.albums.get_album_info("id", _retries=1.5)  # a fraction of a retry
    await client.albums.get_album_info("id", _headers={"x": 1})  # a number for a header
    await client.albums.get_album_info("id", _headers="x: 1")  # a text for headers
    await client.albums.get_album_info("id", _validation="strickt")  # no such choice
    await client.albums.get_album_info("id", _timeuot=5)  # no such option
    await client.albums.get_album_info("id", timeout=5)  # an option without underscore
    await client.albums.get_album_info.raw("id", _timeout="5")  # raw: a text for seconds
    client.albums.get_album_info.request("id", _retries="2")  # request: a text for a number
    client.albums.get_album_info.with_options(timeout="5")  # with_options: a text for seconds
    client.albums.get_album_info.with_options(timeuot=5)  # with_options: no such option


async def responses(client: AsyncClient) -> None:
    """Using a response."""
    album = await client.albums.get_album_info("id")
    album.wat  # an unknown field
    album.albumName  # a JSON name as field
    album["album_name"]  # a model as mapping
    album.start_date.year  # an optional date without a check
    len(album.asset_count)  # the length of a number
    client.albums.get_album_info("id").album_name  # no await
    asset = await client.assets.get_asset_info("id")
    asset.exif_info.city  # an optional model without a check
    asset.album_name  # a field of another model
    asset.visibility.VISIBLE  # an unknown member
    number: int = await client.albums.create_album(album_name="Trip")  # a model as number
    names: list[str] = await client.albums.get_all_albums()  # models as texts
    text: str = await client.assets.download_asset("id")  # bytes as text
    (await client.albums.delete_album("id")).status  # nothing as something
    (await client.albums.get_album_info.raw("id")).album_name  # the response for its data
    (await client.albums.get_album_info.raw("id")).data.wat  # an unknown field of the data
    async for found in client.search.search_assets.iter(size=10):
        found.wat  # an unknown field of an item
    async for event in client.sync.get_sync_stream.iter(types=["AssetsV1"]):
        event.wat  # an unknown field of an event
    print(number, names, text)


def data() -> None:
    """Models and enums."""
    models.CreateAlbumDto()  # a missing field
    models.CreateAlbumDto("Trip")  # a field by position
    models.CreateAlbumDto(album_name=1)  # a number for a text
    models.CreateAlbumDto(album_name="Trip", wat=1)  # an unknown field
    models.CreateAlbumDto(album_name="Trip", asset_ids="id")  # a text for a list
    models.UpdateAlbumDto().description.upper()  # a field that may be unset
    models.UpdateAlbumDto(is_activity_enabled="no")  # a text for a boolean
    models.AlbumUserRole.BOSS  # an unknown member
    models.AlbumUserCreateDto(role="boss", user_id="1")  # a value that is no member
    models.AlbumDto  # an unknown model
    models.BulkIdsDto(ids=[1])  # numbers for ids
    role: models.AlbumUserRole = "editor"  # a text for a member
    print(role)


async def releases(old: v1_144.AsyncClient, newer: v2_7.AsyncClient, anything: AnyClient) -> None:
    """What a release lacks."""
    await old.queues.get_queues()  # a tag that 1.144 lacks
    await newer.people.remove_users_from_people([])  # an operation that 2.7 lacks
    await newer.albums.get_all_albums(is_owned=True)  # an argument that 2.7 lacks
    (await newer.albums.get_all_albums())[0].last_modified  # a field that 2.7 lacks
    await anything.queues.get_queues()  # a tag that some release lacks
    client_for("9.9", "http://localhost:2283")  # no such release
    v2_7.AsyncClient("http://localhost:2283", spec="3.1")  # another release for the client of one
    v3_3.Client("http://localhost:2283", "key", spec="auto")  # the same, blocking
    blocking_client_for("2.7", "http://localhost:2283", http_client=None)  # a session for a blocking client
    takes_newest(newer)  # the client of another release


def takes_newest(client: AsyncClient) -> None:
    """Take a client of the newest release."""


def blocking(client: Client) -> None:
    """The blocking client."""
    client.albums.get_album_info("id").wat  # an unknown field
    client.albums.create_album()  # a missing argument
    client.albums.create_album(albumName="Trip")  # an unknown argument
    client.albums.create_album.raw(album_name="Trip").wat  # an unknown attribute of a response
    client.search.search_assets.iter(size="10")  # a text for a number
    client.albums.create_album.request(wat=1)  # request: an unknown argument
    with client.assets.download_asset.stream("id") as response:
        response.wat  # an unknown attribute of a stream


def constructors() -> None:
    """Options of clients."""
    Client("http://localhost:2283", "key", timeuot=5)  # no such option
    Client("http://localhost:2283", "key", validation="stirct")  # no such choice
    Client("http://localhost:2283", "key", http_client=None)  # a session for a blocking client
    AsyncClient("http://localhost:2283", "key", retries="2")  # a text for a number
    AsyncClient("http://localhost:2283", "key", headers=["x"])  # a list for headers
    AsyncClient(2283)  # a port for an address
    AsyncClient.from_share("http://localhost:2283/share/KEY", spec=2.7)  # a number for a release
    connect("http://localhost:2283", api_kee="key")  # no such option


async def high_level(client: AsyncClient) -> None:
    """High-level methods."""
    await client.assets.upload()  # no files
    await client.assets.upload("folder", visibility="privat")  # no such visibility
    await client.assets.upload("folder", concurency=5)  # no such option
    await client.assets.upload("folder", album_name=1)  # a number for a name
    (await client.assets.upload("folder")).uploadd  # an unknown field of the result
    (await client.assets.upload("folder")).uploaded[0].asset.wat  # an unknown field of an asset
    await client.assets.view_asset_to_file("id", "folder", size="huge")  # no such size
    await client.assets.download_asset_to_file("id", "folder", _timeuot=5)  # no such option
    await client.assets.download_asset_to_file(1, "folder")  # a number for an id
    client.timeline.rows(album="id")  # no such filter
    client.timeline.rows(is_favorite="yes")  # a text for a boolean
    await client.shared_links.share(asset_ids="id")  # one id for a list
    client.supports(1)  # a number for a name
    print(UUID(int=0))
