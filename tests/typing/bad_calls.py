"""What checkers must refuse; tests/typing/expected.json pins what each of them says. This is never run."""

from __future__ import annotations

from immichpy_dynamic import AsyncClient, Client
from immichpy_dynamic.portable import AnyClient
from immichpy_dynamic.versions import v1_144, v2_7, v3_3


async def newest(client: AsyncClient) -> None:
    """Calls of the newest release."""
    await client.albums.create_album()  # a missing argument
    await client.albums.get_album_info()  # a missing path parameter
    await client.albums.create_album(album_name=1)  # a wrong type
    await client.albums.create_album(albumName="Trip")  # a wire name
    await client.albums.get_album_info("id", wat=True)  # an unknown argument
    await client.albums.make_album(album_name="Trip")  # an unknown operation
    await client.album.create_album(album_name="Trip")  # an unknown tag
    await client.albums.create_album(v3_3.UpdateAlbumDto())  # another body
    await client.albums.create_album.raw(album_name=1)
    client.albums.create_album.iter(album_name="Trip")  # an operation that does not page
    await client.albums.get_album_info("id", _timeout="5")  # a wrong type of a call option


async def answers(client: AsyncClient) -> None:
    """Using what may be absent without a check."""
    asset = await client.assets.get_asset_info("id")
    asset.exif_info.city.upper()
    asset.album_name
    v3_3.UpdateAlbumDto().description.upper()
    v3_3.CreateAlbumDto()
    v3_3.AlbumUserRole.BOSS


async def releases(old: v1_144.AsyncClient, newer: v2_7.AsyncClient, anything: AnyClient) -> None:
    """What a release lacks."""
    await old.queues.get_queues()
    await newer.people.remove_users_from_people([])
    await anything.queues.get_queues()


def blocking(client: Client) -> None:
    """The blocking client."""
    client.albums.get_album_info("id").wat
    client.albums.create_album()


async def lists(client: AsyncClient) -> None:
    """Lists of enums."""
    await client.api_keys.create_api_key(permissions=["al"])  # no such value
    await client.api_keys.create_api_key(permissions="all")  # not a list


def options() -> None:
    """Options of clients."""
    Client("http://localhost:2283", "key", timeuot=5)  # no such option
    Client("http://localhost:2283", "key", validation="stirct")  # no such choice
    AsyncClient.from_share("http://localhost:2283/share/KEY", spec=2.7)  # a wrong type
