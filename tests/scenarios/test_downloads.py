"""Originals, byte ranges, thumbnails and archives."""

from __future__ import annotations

import asyncio
import io
import zipfile
from pathlib import Path

import aiohttp
from stage import NOBODY, Stage, User, picture, refused, upload


async def ranged(stage: Stage, asset: str, user: User, wanted: str) -> tuple[int, bytes, str | None]:
    """Request a byte range of an original; return the status, the bytes and the ``Content-Range``."""
    headers = {"Authorization": f"Bearer {user.token}", "Range": wanted}
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{stage.url}/api/assets/{asset}/original", headers=headers) as response,
    ):
        return response.status, await response.read(), response.headers.get("Content-Range")


async def test_a_part_of_an_original(stage: Stage) -> None:
    """A range request returns these bytes; a range beyond the end is an error, 404 from 3.0 on and 500 before."""
    ada = await stage.user()
    content = picture()
    asset = (await upload(ada.client, content=content)).id
    size = len(content)
    assert await ranged(stage, asset, ada, "bytes=0-9") == (206, content[:10], f"bytes 0-9/{size}")
    assert await ranged(stage, asset, ada, "bytes=10-") == (206, content[10:], f"bytes 10-{size - 1}/{size}")
    assert (await ranged(stage, asset, ada, "bytes=-5"))[1] == content[-5:]
    status, _, part = await ranged(stage, asset, ada, f"bytes={size}-")
    assert (status, part) == (404 if stage.version >= (3,) else 500, f"bytes */{size}")


async def test_an_original_is_saved_whole(stage: Stage, tmp_path: Path) -> None:
    """Saving an original writes its bytes under its name, and resumes a partial file."""
    ada = await stage.user()
    content = picture()
    asset = (await upload(ada.client, "holiday.jpg", content)).id
    saved = await ada.client.assets.download_asset_to_file(asset, tmp_path)
    assert (saved.name, await asyncio.to_thread(saved.read_bytes)) == ("holiday.jpg", content)


async def test_an_archive_has_every_picture(stage: Stage) -> None:
    """An archive contains pictures of the same name under different names."""
    ada = await stage.user()
    contents = [picture(), picture()]
    ids = [(await upload(ada.client, "same.jpg", content)).id for content in contents]
    archive = await ada.client.download.download_archive(asset_ids=ids)
    with zipfile.ZipFile(io.BytesIO(archive)) as file:
        assert file.namelist() == ["same.jpg", "same+1.jpg"]
        assert sorted(file.read(name) for name in file.namelist()) == sorted(contents)


async def test_archives_are_split_by_size(stage: Stage) -> None:
    """A small archive size splits the download into one archive per picture."""
    ada = await stage.user()
    contents = [picture(), picture()]
    ids = [(await upload(ada.client, content=content)).id for content in contents]
    info = await ada.client.download.get_download_info(asset_ids=ids, archive_size=1)
    assert info.total_size == sum(map(len, contents))
    # The server chooses the order, whatever the order of the request.
    assert sorted(archive.asset_ids for archive in info.archives) == sorted([asset] for asset in ids)
    whole = await ada.client.download.get_download_info(asset_ids=ids)
    assert [set(archive.asset_ids) for archive in whole.archives] == [set(ids)]


async def test_pictures_of_others_are_not_downloaded(stage: Stage) -> None:
    """Downloading another user's original, thumbnail or archive is rejected."""
    ada, grace = await stage.user(), await stage.user("Grace")
    asset = (await upload(ada.client)).id
    status = 404 if stage.version >= (3,) else 400
    await refused(grace.client.assets.download_asset(asset), status)
    await refused(grace.client.assets.download_asset(NOBODY), status)
    await refused(grace.client.assets.view_asset(asset), 400, "Not found or no asset.view access")
    await refused(
        grace.client.download.download_archive(asset_ids=[asset]), 400, "Not found or no asset.download access"
    )
    await refused(
        grace.client.download.get_download_info(user_id=ada.id), 400, "Not found or no timeline.download access"
    )
    await refused(grace.client.download.get_download_info(), 400, "assetIds, albumId, or userId is required")


async def test_a_whole_library_is_saved(stage: Stage, tmp_path: Path) -> None:
    """Saving a library writes each picture once; a second run writes nothing."""
    ada = await stage.user()
    for name in ("a.jpg", "b.jpg", "c.jpg"):
        await upload(ada.client, name)
    result = await ada.client.download.download_assets_to_dir(tmp_path)
    assert len(result.downloaded) == 3
    names = await asyncio.to_thread(lambda: sorted(path.name for path in tmp_path.rglob("*.jpg")))
    assert names == ["a.jpg", "b.jpg", "c.jpg"]
    again = await ada.client.download.download_assets_to_dir(tmp_path)
    assert len(again.downloaded) == 0
