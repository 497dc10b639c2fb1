"""Waiting for the processing of uploads, and the permissions of high-level methods."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from immichpy_dynamic import (
    ApiException,
    ApiTimeoutError,
    AsyncClient,
    Client,
    ForbiddenException,
    NotFoundException,
    UnauthorizedException,
    load_release,
    required_permissions,
)
from immichpy_dynamic.testing import FakeImmich

PICTURE = b"\xff\xd8\xff\xe0 a picture \xff\xd9"


@pytest.mark.parametrize("release", ["1.120", "2.7", "3.1"])
async def test_uploads_are_waited_for_without_an_administrator(release: str, tmp_path: Path) -> None:
    """`wait_until_processed` returns the assets of an upload for a user who cannot read the server's jobs."""
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(PICTURE)
    async with FakeImmich(release=release) as fake, AsyncClient(fake.url, fake.api_key, spec=fake.spec) as admin:
        await admin.users_admin.create_user_admin(email="anna@example.org", name="Anna", password="a password")
        login = await admin.authentication.login(email="anna@example.org", password="a password")
        async with AsyncClient(fake.url, access_token=login.access_token, spec=fake.spec) as client:
            result = await client.assets.upload(photo)
            (asset,) = await client.assets.wait_until_processed(result, timeout=30)
            assert asset.original_file_name == "photo.jpg"
            assert await client.assets.wait_until_processed(asset.id) == [asset]
            assert await client.assets.wait_until_processed([]) == []


async def test_assets_of_an_interrupted_upload_are_waited_for(tmp_path: Path) -> None:
    """`wait_until_processed` also returns the assets that an earlier run with the same journal uploaded."""
    photo, journal = tmp_path / "photo.jpg", tmp_path / "journal"
    photo.write_bytes(PICTURE)
    async with FakeImmich() as fake, AsyncClient(fake.url, fake.api_key, spec=fake.spec) as client:
        first = await client.assets.upload(photo, journal=journal)
        again = await client.assets.upload(photo, journal=journal)
        assert again.stats.uploaded_earlier == 1
        (asset,) = await client.assets.wait_until_processed(again)
        assert asset.id == first.uploaded[0].asset.id


async def test_asset_that_is_never_processed_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`wait_until_processed` raises ApiTimeoutError with the id of an asset that has no thumbnail in time."""
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(PICTURE)
    async with FakeImmich() as fake, AsyncClient(fake.url, fake.api_key, spec=fake.spec) as client:
        result = await client.assets.upload(photo)
        from immichpy_dynamic.high_level import processing

        monkeypatch.setattr(processing._Asset, "is_processed", False)
        with pytest.raises(
            ApiTimeoutError, match=rf"1 of 1 assets are not processed: photo\.jpg \({result.uploaded[0].asset.id}"
        ):
            await client.assets.wait_until_processed(result, timeout=0.01, poll=0.01)


async def test_key_with_the_required_permissions_can_upload(tmp_path: Path) -> None:
    """A key with the permissions of `required_permissions(client.assets.upload)` can upload to an album with tags."""
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(PICTURE)
    async with FakeImmich(release="3.1") as fake, AsyncClient(fake.url, fake.api_key, spec=fake.spec) as admin:
        permissions: Any = required_permissions(admin.assets.upload, admin.download.download_assets_to_dir)
        key = await admin.api_keys.create_api_key(name="least", permissions=permissions)
        async with AsyncClient(fake.url, key.secret, spec=fake.spec) as client:
            result = await client.assets.upload(photo, album_name="Trip", tags=["a/b"])
            assert (result.failed, result.problems) == ([], [])
            got = await client.download.download_assets_to_dir(tmp_path / "got")
            assert (len(got.downloaded), got.failed) == (1, [])
            with pytest.raises(ForbiddenException):
                await client.people.get_all_people()


def test_blocking_methods_have_permissions_too() -> None:
    """`required_permissions` accepts methods of the blocking client, mixed with operations and names."""
    client, other = Client("http://localhost", "key"), AsyncClient("http://localhost", "key")
    assert required_permissions(client.assets.upload) == required_permissions(other.assets.upload)
    assert required_permissions(client.timeline.rows, "createAlbum") == ("album.create", "asset.read")


@pytest.mark.parametrize(
    ("kind", "status", "message", "advice"),
    [
        (UnauthorizedException, 401, "Elevated permission is required", "unlock_auth_session"),
        (ForbiddenException, 403, "Sync endpoints cannot be used with API keys", "access_token=…"),
        (NotFoundException, 404, "Cannot GET /api/queues", 'spec="auto"'),
    ],
)
def test_advice_fits_what_the_server_says(kind: type[ApiException], status: int, message: str, advice: str) -> None:
    """An error advises unlocking the session, logging in or using the server's release, as the response requires."""
    operation = load_release().operations["getQueues"]
    error = kind(status, "No", f'{{"message": "{message}"}}', operation=operation)
    assert advice in str(error)
    assert error.message == message
