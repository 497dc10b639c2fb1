# ruff: noqa: ASYNC240 - a test may access the disk
"""Uploads and downloads through a failing server: every file is transferred once, and the result is exact."""

from __future__ import annotations

import asyncio
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import aiohttp
import pytest
from faulty import FAULTS, FaultyImmich, by_seed

from immichpy_dynamic import AsyncClient, ImmichError, NotFoundException
from immichpy_dynamic.http import retry
from immichpy_dynamic.testing.content import Content

if TYPE_CHECKING:
    from aiohttp import web

FILES = 2000
IMPATIENT = aiohttp.ClientTimeout(sock_read=1.0)


@pytest.fixture(autouse=True)
def _no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Remove the pauses between attempts, except those of ``Retry-After``."""

    def pause(_attempt: int, retry_after: str | None) -> float:
        return float(retry_after or 0)

    monkeypatch.setattr(retry, "pause", pause)


def write_files(folder: Path, count: int) -> dict[str, bytes]:
    """Write files of different sizes, each of its own content."""
    contents = {f"{number:04}.jpg": f"{number} ".encode() * (1 + number % 97) for number in range(count)}
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return contents


@pytest.mark.slow
async def test_upload_of_many_files_is_exact_in_spite_of_faults(tmp_path: Path) -> None:
    """Each file is on the server once and in ``uploaded``; the rejected file is in ``failed``."""
    contents = write_files(tmp_path, FILES)
    refused = "0042.jpg"
    checksum = hashlib.sha1(contents[refused], usedforsecurity=False).hexdigest()
    server = FaultyImmich(by_seed(1, 0.06), refused=frozenset({checksum}))
    async with server as fake, AsyncClient(fake.url, fake.api_key, timeout=IMPATIENT) as client:
        result = await client.assets.upload(tmp_path, retries=8, concurrency=8)
        assert [entry.filepath.name for entry in result.failed] == [refused]
        assert "413" in result.failed[0].error
        assert (result.stats.total, result.stats.uploaded, result.stats.rejected) == (FILES, FILES - 1, 0)
        assert len({entry.filepath for entry in result.uploaded}) == FILES - 1
        stored = {asset.id: asset for asset in fake.state.assets.values()}
        assert len(stored) == FILES - 1
        for entry in result.uploaded:
            assert stored[entry.asset.id].content.head == contents[entry.filepath.name]
        assert set(fake.failed) == set(FAULTS)


@pytest.mark.slow
async def test_download_of_many_files_is_exact_in_spite_of_faults(tmp_path: Path) -> None:
    """Each asset is downloaded once and whole despite faults, and a second run downloads nothing."""
    async with (
        FaultyImmich(by_seed(2, 0.06)) as fake,
        AsyncClient(fake.url, fake.api_key, timeout=IMPATIENT) as client,
    ):
        assets = await asyncio.to_thread(fake.seed, assets=FILES // 4)
        result = await client.download.download_assets_to_dir(tmp_path, retries=8, concurrency=8)
        assert result.failed == []
        assert len(result.downloaded) == len(assets)
        by_id = {asset.id: asset for asset in assets}
        for entry in result.downloaded:
            assert entry.filepath.read_bytes() == by_id[entry.asset_id].content.head
        assert len(list(tmp_path.iterdir())) == len(assets) + 1
        assert set(fake.failed) == set(FAULTS)
        fake.requests.clear()
        again = await client.download.download_assets_to_dir(tmp_path, retries=8)
        assert (len(again.present), len(again.downloaded)) == (len(assets), 0)
        assert not [request for request in fake.requests if request.operation_id == "downloadAsset"]


async def test_upload_that_arrived_but_was_not_answered_counts_once(tmp_path: Path) -> None:
    """A retried upload whose first attempt arrived counts as uploaded, not as a duplicate."""
    seen = 0

    def choose(request: web.Request) -> str | None:
        nonlocal seen
        seen += request.method == "POST" and request.path == "/api/assets"
        return "reset after" if seen == 1 and request.path == "/api/assets" else None

    (tmp_path / "a.jpg").write_bytes(b"a")
    async with FaultyImmich(choose) as fake, AsyncClient(fake.url, fake.api_key) as client:
        result = await client.assets.upload(tmp_path)
        assert (result.stats.uploaded, result.stats.rejected, len(fake.state.assets)) == (1, 0, 1)


async def test_upload_whose_every_answer_is_lost_is_found_by_asking(tmp_path: Path) -> None:
    """An upload without any response counts as uploaded when the server turns out to have the file."""
    (tmp_path / "a.jpg").write_bytes(b"a")
    async with (
        FaultyImmich(lambda request: "reset after" if request.path == "/api/assets" else None) as fake,
        AsyncClient(fake.url, fake.api_key) as client,
    ):
        result = await client.assets.upload(tmp_path, retries=2)
        assert (result.stats.uploaded, result.stats.failed, len(fake.state.assets)) == (1, 0, 1)


async def test_upload_that_never_arrives_fails_and_keeps_the_file(tmp_path: Path) -> None:
    """A file whose attempts all fail is listed in ``failed`` and is not deleted locally."""
    (tmp_path / "a.jpg").write_bytes(b"a")
    async with (
        FaultyImmich(lambda request: "reset before" if request.path == "/api/assets" else None) as fake,
        AsyncClient(fake.url, fake.api_key) as client,
    ):
        result = await client.assets.upload(tmp_path, retries=2, delete_uploads=True)
        assert result.stats.failed == 1
        assert fake.failed["reset before"] == 3
        assert (tmp_path / "a.jpg").exists()


async def test_check_that_fails_does_not_stop_the_upload(tmp_path: Path) -> None:
    """All files are sent when the check for duplicates fails; the server then detects duplicates."""
    (tmp_path / "a.jpg").write_bytes(b"a")
    async with (
        FaultyImmich(lambda request: "502" if request.path.endswith("bulk-upload-check") else None) as fake,
        AsyncClient(fake.url, fake.api_key) as client,
    ):
        result = await client.assets.upload(tmp_path)
        assert result.stats.uploaded == 1


async def test_picture_is_sent_when_its_video_is_refused(tmp_path: Path) -> None:
    """A rejected video of a live photo does not stop its picture; both local files are kept."""
    (tmp_path / "a.heic").write_bytes(b"photo")
    (tmp_path / "a.mov").write_bytes(b"video")
    checksum = hashlib.sha1(b"video", usedforsecurity=False).hexdigest()
    async with (
        FaultyImmich(lambda _: None, refused=frozenset({checksum})) as fake,
        AsyncClient(fake.url, fake.api_key) as client,
    ):
        result = await client.assets.upload(tmp_path, delete_uploads=True)
        assert [entry.filepath.name for entry in result.uploaded] == ["a.heic"]
        assert [entry.filepath.name for entry in result.failed] == ["a.mov"]
        assert (result.live_photos, result.deleted) == ([], [])
        assert "its video failed" in result.problems[0]


async def test_video_stays_with_its_photo(tmp_path: Path) -> None:
    """The video of a live photo is kept locally while its photo is rejected, and a later run completes the pair."""
    (tmp_path / "a.heic").write_bytes(b"photo")
    (tmp_path / "a.mov").write_bytes(b"video")
    checksum = hashlib.sha1(b"photo", usedforsecurity=False).hexdigest()
    async with (
        FaultyImmich(lambda _: None, refused=frozenset({checksum})) as fake,
        AsyncClient(fake.url, fake.api_key) as client,
    ):
        result = await client.assets.upload(tmp_path, delete_uploads=True)
        assert (result.stats.uploaded, result.stats.failed, result.deleted) == (1, 1, [])
        assert "a.mov was kept" in result.problems[0]
        fake.refused = frozenset()
        again = await client.assets.upload(tmp_path, delete_uploads=True, delete_duplicates=True)
        assert len(again.deleted) == 2
        (photo,) = [asset for asset in fake.state.assets.values() if asset.content.head == b"photo"]
        assert photo.live_photo_video_id == result.uploaded[0].asset.id


async def test_error_is_never_saved_as_the_file(tmp_path: Path) -> None:
    """A failed download raises ImmichError and leaves no file."""
    async with FaultyImmich(lambda _: None) as fake, AsyncClient(fake.url, fake.api_key) as client:
        (asset,) = await asyncio.to_thread(fake.seed, assets=1)
        with pytest.raises((NotFoundException, ImmichError)):
            await client.assets.download_asset_to_file("6a3b1c2d-4e5f-4a6b-8c7d-000000000001", tmp_path)
        for fault in ("502", "reset before"):
            fake.choose = lambda request, fault=fault: fault if request.path.endswith("original") else None
            with pytest.raises(ImmichError):
                await client.assets.download_asset_to_file(asset.id, tmp_path)
        assert list(tmp_path.iterdir()) == []


async def test_download_goes_on_where_it_broke_off(tmp_path: Path) -> None:
    """A broken download is resumed with ``Range`` and ``If-Range``, and the whole file is verified."""
    broken = 0

    def choose(request: web.Request) -> str | None:
        nonlocal broken
        if request.path.endswith("original") and "Range" not in request.headers:
            broken += 1
            return "reset during"
        return None

    async with FaultyImmich(choose) as fake, AsyncClient(fake.url, fake.api_key) as client:
        (asset,) = await asyncio.to_thread(fake.seed, assets=1)
        asset.content = Content(bytes(range(256)) * 2**14)
        asset.checksum = asset.content.checksum
        fake.half_is_there.clear()
        path = await client.assets.download_asset_to_file(
            asset.id, tmp_path, on_progress=lambda _: fake.half_is_there.set()
        )
        assert path.read_bytes() == asset.content.head
        assert broken == 1
        resumed = fake.requests[-1]
        assert int(resumed.headers["Range"].strip("bytes=-")) >= 2**20
        assert resumed.headers["If-Range"].startswith('W/"')
        assert resumed.status == 206
        assert [each.name for each in tmp_path.iterdir()] == [path.name]
