"""A library for families: members log in, upload pictures from memory, and share albums with roles."""

import asyncio
import os
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from immichpy.client.generated import (
    AddUsersDto,
    AlbumUserAddDto,
    AlbumUserRole,
    ApiException,
    CreateAlbumDto,
    LoginCredentialDto,
    UpdateAlbumUserDto,
    UserAdminCreateDto,
)
from immichpy.client.main import AsyncClient

URL = os.environ["IMMICH_BASE_URL"]
PASSWORD = "a password for tests"


async def member(admin: AsyncClient, name: str) -> AsyncClient:
    """Create a user and return a client of that user."""
    email = f"{name.lower()}@example.com"
    await admin.users_admin.create_user_admin(UserAdminCreateDto(email=email, password=PASSWORD, name=name))
    login = await admin.auth.login(LoginCredentialDto(email=email, password=PASSWORD))
    return AsyncClient(access_token=login.access_token, base_url=URL)


async def upload(client: AsyncClient, name: str, content: bytes) -> str:
    """Upload a picture and return its id."""
    taken = datetime(2024, 5, 1, 12, tzinfo=UTC)
    fields: dict[str, Any] = {}
    if (await client.server.get_server_version()).major < 3:
        fields = {"device_id": "family", "device_asset_id": name}
    done = await client.assets.upload_asset(
        asset_data=(name, content), file_created_at=taken, file_modified_at=taken, **fields
    )
    return str(done.id)


async def main() -> None:
    """Ada uploads and shares; Ben sees it, and may not do more than his role allows."""
    async with AsyncClient(api_key=os.environ["IMMICH_API_KEY"], base_url=URL) as admin:
        ada, ben = await member(admin, "Ada"), await member(admin, "Ben")
        async with ada, ben:
            ids = [UUID(await upload(ada, f"{number}.jpg", b"picture %d" % number)) for number in range(2)]
            album = await ada.albums.create_album(CreateAlbumDto(albumName="Family", assetIds=ids))
            reader = (await ben.users.get_my_user()).id
            invitation = AlbumUserAddDto(userId=reader, role=AlbumUserRole.VIEWER)
            await ada.albums.add_users_to_album(album.id, AddUsersDto(albumUsers=[invitation]))
            seen = await ben.albums.get_album_info(album.id)
            print(seen.album_name, seen.asset_count, seen.shared)
            try:
                await ben.albums.update_album_user(album.id, str(reader), UpdateAlbumUserDto(role=AlbumUserRole.EDITOR))
            except ApiException as error:
                print("refused", error.status in (400, 403), bool(error.body))
            await ada.albums.update_album_user(album.id, str(reader), UpdateAlbumUserDto(role=AlbumUserRole.EDITOR))
            roles = [user.role.value for user in (await ada.albums.get_album_info(album.id)).album_users]
            print("editor" in roles)


if __name__ == "__main__":
    asyncio.run(main())
