"""Downloads of a whole library: each kind of asset is downloaded, or reported with its number and reason."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from immichpy_dynamic import AsyncClient
from immichpy_dynamic.high_level.inventory import album_assets
from immichpy_dynamic.testing import FakeImmich
from immichpy_dynamic.testing.state import START

OLD_AND_NEW = ("1.120.2", "1.144.1", "2.7.5", "3.1.0", "3.3.5")


@asynccontextmanager
async def library(release: str, count: int = 12) -> AsyncIterator[tuple[FakeImmich, AsyncClient, list[Any]]]:
    """Serve a library with assets of every kind; the special ones come first."""
    async with FakeImmich(release=release) as fake, AsyncClient(fake.url, fake.api_key, spec=fake.spec) as client:
        assets = await asyncio.to_thread(lambda: fake.seed(assets=count))
        assets[0].visibility = "archive"
        assets[1].visibility, assets[1].type, assets[1].original_file_name = "hidden", "VIDEO", "IMG_0002.mov"
        assets[2].live_photo_video_id = assets[1].id
        assets[3].visibility = "hidden"
        assets[4].deleted_at = START
        if release != "1.120.2":
            assets[5].visibility = "locked"
        yield fake, client, assets


async def unlocked(fake: FakeImmich, client: AsyncClient) -> AsyncClient:
    """Return a client of a session that was unlocked with the PIN code."""
    session = AsyncClient(fake.url, access_token=fake.access_token, spec=client.spec)
    await session.authentication.setup_pin_code(pin_code="123456")
    await session.authentication.unlock_auth_session(pin_code="123456")
    return session


@pytest.mark.parametrize("release", OLD_AND_NEW)
async def test_every_kind_is_fetched_or_missing_with_its_number(release: str, tmp_path: Path) -> None:
    """Archived, hidden and trashed assets are downloaded; locked ones are counted unless the session is unlocked."""
    async with library(release) as (fake, client, assets):
        result = await client.download.download_assets_to_dir(tmp_path)
        fetched = {entry.asset_id for entry in result.downloaded}
        if release == "1.120.2":
            assert fetched == {asset.id for asset in assets}
            assert result.is_complete
            return
        assert fetched == {asset.id for asset in assets} - {assets[5].id}
        assert not result.is_complete
        assert [(each.kind, "PIN" in each.reason) for each in result.missing] == [("locked", True)]
        session = await unlocked(fake, client)
        async with session:
            second = await session.download.download_assets_to_dir(tmp_path)
        assert [entry.asset_id for entry in second.downloaded] == [assets[5].id]
        assert len(second.present) == len(assets) - 1
        assert second.is_complete


async def test_trash_has_a_folder_of_its_own_and_kinds_can_be_left_out(tmp_path: Path) -> None:
    """Trashed assets are saved in `Trash`; kinds in `exclude` are skipped and not reported as missing."""
    async with library("3.1.0") as (_, client, assets):
        result = await client.download.download_assets_to_dir(tmp_path / "all", subfolder=lambda _: "2024")
        folders = {entry.asset_id: entry.filepath.parent for entry in result.downloaded}
        assert folders[assets[4].id] == tmp_path / "all" / "Trash" / "2024"
        assert folders[assets[6].id] == tmp_path / "all" / "2024"
        some = await client.download.download_assets_to_dir(
            tmp_path / "some", exclude=["trash", "locked", "hidden"], live_photos=False
        )
        kinds = {asset.id: asset for asset in assets}
        assert {kinds[entry.asset_id].visibility for entry in some.downloaded} == {"timeline", "archive"}
        assert assets[4].id not in {entry.asset_id for entry in some.downloaded}
        assert some.is_complete
        with pytest.raises(ValueError, match=r"unknown kind of assets 'thrash'\. Did you mean trash"):
            await client.download.download_assets_to_dir(tmp_path, exclude="thrash")


@asynccontextmanager
async def proxied(fake: FakeImmich, *, lists: bool = True, buckets: bool = True) -> AsyncIterator[str]:
    """Put a proxy before the server that repeats one item of each search page in place of another.

    Args:
        fake: the server.
        lists: whether search pages are modified.
        buckets: whether time buckets are passed on unchanged; otherwise they are emptied.
    """

    async def pass_on(request: web.Request) -> web.Response:
        headers = {name: value for name, value in request.headers.items() if name.lower() not in _HOP}
        async with (
            aiohttp.ClientSession() as session,
            session.request(
                request.method, fake.url + request.path_qs, data=await request.read(), headers=headers
            ) as r,
        ):
            body = await r.read()
            if lists and request.path.endswith("/search/metadata"):
                body = _spoilt_page(json.loads(body))
            elif not buckets and request.path.endswith("/timeline/bucket"):
                body = json.dumps({name: [] for name in json.loads(body)}).encode()
            kept = {name: value for name, value in r.headers.items() if name in ("Content-Type", "Content-Disposition")}
            return web.Response(body=body, status=r.status, headers=kept)

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", pass_on)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


_HOP = ("host", "content-length", "accept-encoding")


def _spoilt_page(page: Any) -> bytes:
    items = page["assets"]["items"]
    if len(items) > 2:
        items[-1] = items[0]
    return json.dumps(page).encode()


@pytest.mark.parametrize("release", ["2.7.5", "3.1.0"])
async def test_assets_that_a_proxy_drops_are_fetched_by_their_ids(release: str, tmp_path: Path) -> None:
    """Assets missing from search pages are found in the time buckets and downloaded."""
    async with library(release, 40) as (fake, _, assets), proxied(fake) as url:
        async with AsyncClient(url, fake.api_key, spec=fake.spec) as client:
            result = await client.download.download_assets_to_dir(tmp_path, exclude="locked")
        assert {entry.asset_id for entry in result.downloaded} == {asset.id for asset in assets} - {assets[5].id}
        assert result.is_complete


async def test_assets_that_no_list_has_are_counted_and_a_second_run_completes(tmp_path: Path) -> None:
    """Assets missing from pages and buckets are counted by kind; a second run without the proxy downloads them."""
    async with library("3.1.0", 40) as (fake, client, assets):
        async with proxied(fake, buckets=False) as url, AsyncClient(url, fake.api_key, spec=fake.spec) as poor:
            result = await poor.download.download_assets_to_dir(tmp_path, exclude="locked")
        assert [(each.kind, each.count) for each in result.missing] == [("timeline", 1)]
        assert "the server counts 35, but lists only 34" in result.missing[0].reason
        second = await client.download.download_assets_to_dir(tmp_path, exclude="locked")
        assert (len(second.downloaded), len(second.present)) == (1, len(assets) - 2)
        assert second.is_complete


async def test_partner_assets_are_not_downloaded(tmp_path: Path) -> None:
    """A download of the whole library excludes assets shared by a partner."""
    async with library("3.1.0") as (_, client, assets):
        assets[7].owner_id = "6a3b1c2d-4e5f-4a6b-8c7d-000000000001"
        result = await client.download.download_assets_to_dir(tmp_path, exclude="locked")
        assert assets[7].id not in {entry.asset_id for entry in result.downloaded}
        assert result.is_complete


async def test_key_without_statistics_downloads_what_is_listed(tmp_path: Path) -> None:
    """A key without the statistics permission downloads all listed assets without a check of their number."""
    async with library("3.1.0") as (fake, client, assets):
        key = await client.api_keys.create_api_key(name="x", permissions=["asset.read", "asset.download", "user.read"])
        async with AsyncClient(fake.url, key.secret, spec=fake.spec) as reader:
            result = await reader.download.download_assets_to_dir(tmp_path, exclude="locked")
        assert len(result.downloaded) == len(assets) - 1
        assert result.is_complete


async def test_album_that_lists_too_few_is_reported() -> None:
    """An album whose list has fewer assets than its count is reported as incomplete."""
    async with library("3.1.0") as (fake, client, assets):
        album = await client.albums.create_album(album_name="x", asset_ids=[asset.id for asset in assets[6:9]])

        async def fewer(_: web.Request) -> web.Response:
            return web.json_response({"totalSize": 1, "archives": [{"size": 1, "assetIds": [assets[6].id]}, None]})

        async def passed(request: web.Request) -> web.Response:
            headers = {"x-api-key": fake.api_key}
            async with aiohttp.ClientSession() as session, session.get(fake.url + request.path, headers=headers) as r:
                return web.json_response(await r.json())

        ids, missing = await album_assets(client, album.id, 0)
        assert (sorted(ids), missing) == (sorted(asset.id for asset in assets[6:9]), None)
        app = web.Application()
        app.router.add_post("/api/download/info", fewer)
        app.router.add_get("/api/albums/{id}", passed)
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        async with AsyncClient(url, fake.api_key, spec=fake.spec, validation="off") as poor:
            ids, missing = await album_assets(poor, album.id, 0)
        await runner.cleanup()
        assert ids == [assets[6].id]
        assert missing is not None
        assert (missing.kind, missing.count) == ("album", 2)
