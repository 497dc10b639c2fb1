"""Least permissions: a key that may only read, and what the server says when it is used for more."""

import asyncio
import json
import os

from immichpy import AsyncClient
from immichpy.client.generated.api.albums_api import AlbumsApi
from immichpy.client.generated.exceptions import ApiException, ForbiddenException
from immichpy.client.generated.models.api_key_create_dto import ApiKeyCreateDto
from immichpy.client.generated.models.asset_job_name import AssetJobName
from immichpy.client.generated.models.create_album_dto import CreateAlbumDto
from immichpy.client.generated.models.permission import Permission

URL = os.environ["IMMICH_BASE_URL"]
READ_ONLY = [Permission.ALBUM_DOT_READ, Permission.ASSET_DOT_READ]


async def names(albums: AlbumsApi) -> list[str]:
    """Return the names of all albums."""
    answer = await albums.get_all_albums_with_http_info(_request_timeout=10.0)
    assert answer.status_code == 200
    assert len(json.loads(answer.raw_data)) == len(answer.data)
    return [album.album_name for album in answer.data]


async def main() -> None:
    """Make a key and use it."""
    async with AsyncClient(api_key=os.environ["IMMICH_API_KEY"], base_url=URL) as client:
        await client.albums.create_album(CreateAlbumDto(albumName="Trip"))
        created = await client.api_keys.create_api_key(ApiKeyCreateDto(name="reader", permissions=READ_ONLY))
        print(sorted(permission.value for permission in created.api_key.permissions))
        async with AsyncClient(api_key=created.secret, base_url=URL) as reader:
            print(await names(reader.albums))
            try:
                await reader.albums.create_album(CreateAlbumDto(albumName="No"))
            except ForbiddenException as error:
                print(error.status, error.reason, isinstance(error, ApiException))
        print(AssetJobName.REFRESH_MINUS_FACES.value, client.base_client.configuration.host == f"{URL}/api")


if __name__ == "__main__":
    asyncio.run(main())
