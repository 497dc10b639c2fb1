"""A server for a scenario, and the users that the scenario creates."""

from __future__ import annotations

import asyncio
import contextlib
import io
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import aiohttp
import pytest
from PIL import Image

from immichpy_dynamic import ApiException, AsyncClient, BadRequestException

TAKEN = datetime(2024, 5, 1, 10, tzinfo=UTC)
NOBODY = "00000000-0000-4000-8000-000000000000"


@dataclass
class User:
    """A user that exists for one scenario."""

    id: str
    email: str
    password: str
    token: str
    client: Any
    """An ``AsyncClient`` that uses this token."""


@dataclass
class Stage:
    """A server, its administrator, and the users that a scenario has created.

    Args:
        url: the server's address.
        admin: a client with an administrator's key.
        spec: the Spec for new clients.
        admin_key: the administrator's key, for requests that a client cannot send.
    """

    url: str
    admin: Any
    spec: Any
    admin_key: str = ""
    users: list[User] = field(default_factory=list)
    _open: contextlib.AsyncExitStack = field(default_factory=contextlib.AsyncExitStack)

    @property
    def version(self) -> tuple[int, ...]:
        """The server's release as a tuple, to compare with tuples such as ``(3, 0)``."""
        return tuple(map(int, self.spec.release.split(".")))

    def needs(self, operation_id: str) -> None:
        """Skip the scenario on servers that lack an operation."""
        if not self.admin.supports(operation_id):
            pytest.skip(f"Immich {self.spec.release} has no {operation_id}")

    async def client(self, **credentials: Any) -> Any:
        """Return a client that is closed at the end of the scenario."""
        return await self._open.enter_async_context(AsyncClient(self.url, spec=self.spec, **credentials))

    async def user(self, name: str = "Ada", **fields: Any) -> User:
        """Create a user, log in, and return the user with a client."""
        password = secrets.token_urlsafe(12)
        email = f"scenario-{secrets.token_hex(6)}@example.com"
        made = await self.admin.users_admin.create_user_admin(email=email, name=name, password=password, **fields)
        anonymous = await self.client()
        login = await anonymous.authentication.login(email=email, password=password)
        token = login.access_token
        user = User(made.id, email, password, token, await self.client(access_token=token))
        self.users.append(user)
        return user

    async def key(self, user: User, permissions: Iterable[str]) -> Any:
        """Return a client with an API key of a user."""
        made = await user.client.api_keys.create_api_key(name="scenario", permissions=list(permissions))
        return await self.client(api_key=made.secret)

    async def close(self) -> None:
        """Close the clients and delete the users with all their data."""
        for user in self.users:
            with contextlib.suppress(ApiException):  # the scenario has deleted the user itself
                await self.admin.users_admin.delete_user_admin(id=user.id, force=True)
        await self._open.aclose()

    async def request(self, user: User, method: str, path: str, **options: Any) -> tuple[int, Any]:
        """Send a request without the client, as another program may, and return the status and the decoded body."""
        headers = {"Authorization": f"Bearer {user.token}", **options.pop("headers", {})}
        async with (
            aiohttp.ClientSession() as session,
            session.request(method, f"{self.url}/api{path}", headers=headers, **options) as response,
        ):
            content = await response.read()
            return response.status, (await response.json(content_type=None)) if content else None


def picture() -> bytes:
    """Return a JPEG with unique content."""
    colour = tuple(secrets.token_bytes(3))
    file = io.BytesIO()
    Image.new("RGB", (60, 40), colour).save(file, "JPEG", comment=secrets.token_hex(16).encode())
    return file.getvalue()


async def upload(client: Any, name: str = "a.jpg", content: bytes | None = None, **fields: Any) -> Any:
    """Upload a picture with the fields that the release requires, and return the response."""
    fields.setdefault("file_created_at", TAKEN)
    fields.setdefault("file_modified_at", TAKEN)
    if "deviceAssetId" in client.spec.schema("AssetMediaCreateDto")["properties"]:
        fields |= {"device_asset_id": f"{name}-{secrets.token_hex(4)}", "device_id": "scenarios"}
    data = picture() if content is None else content
    return await client.assets.upload_asset(asset_data=(name, data), **fields)


async def refused(call: Any, status: int, message: str | None = None) -> ApiException:
    """Await a call that fails with a status, and return the error."""
    with pytest.raises(ApiException) as caught:
        await call
    assert caught.value.status == status, caught.value.body
    if message is not None:
        assert message in str(caught.value.body)
    return caught.value


async def gone(client: Any, asset_id: str) -> None:
    """Wait until an asset is deleted, because real servers delete assets in the background."""
    for _ in range(200):
        try:
            await client.assets.get_asset_info(asset_id)
        except BadRequestException:
            return
        await asyncio.sleep(0.05)
    pytest.fail(f"the asset {asset_id} is still there")


async def settled(client: Any, asset_id: str) -> None:
    """Wait until the server has read the file's metadata, because real servers then change the asset."""
    for _ in range(200):
        asset = await client.assets.get_asset_info(asset_id)
        if asset.exif_info.exif_image_width and asset.thumbhash:
            return
        await asyncio.sleep(0.05)
    pytest.fail("the server has not read the picture")


async def search(client: Any, **body: Any) -> list[Any]:
    """Return the items of the first page of a search."""
    name = "search_assets" if client.supports("searchAssets") else "search_metadata"
    return list((await getattr(client.search, name)(**body)).assets.items)


async def search_ids(client: Any, **body: Any) -> set[str]:
    """Return the ids of the assets on the first page of a search."""
    return {item.id for item in await search(client, **body)}
