# ruff: noqa: ASYNC240 - a test may look at the disk
"""Downloads stop early when the server or the disk fails for good, and keep everything already downloaded."""

from __future__ import annotations

import asyncio
import errno
import json
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from aiohttp import web

from immichpy_dynamic import ApiConnectionError, AsyncClient
from immichpy_dynamic.high_level.partial_downloads import PartialDownload
from immichpy_dynamic.testing import FakeImmich, reset
from immichpy_dynamic.testing.content import Content

Pair = tuple[FakeImmich, AsyncClient, list[Any]]
COUNT = 60


@pytest.fixture
async def pair() -> AsyncIterator[Pair]:
    """Return a server with sixty pictures, and a client."""
    async with (
        FakeImmich(release="3.1") as fake,
        AsyncClient(fake.url, fake.api_key, spec=fake.spec, retries=0) as client,
    ):
        yield fake, client, await asyncio.to_thread(lambda: fake.seed(assets=COUNT))


async def test_dead_server_is_not_asked_for_every_file(pair: Pair, tmp_path: Path) -> None:
    """A download stops after five consecutive connection failures with one reason, and returns the finished files."""
    fake, client, _ = pair

    def die(progress: Any) -> None:
        if progress.done_files == 3 and not len(fake.faults):
            fake.faults.add(do=reset("before"))

    result = await client.download.download_assets_to_dir(tmp_path, retries=0, on_progress=die)
    assert len(result.downloaded) >= 3
    assert len(result.failed) < 15
    assert "stopped after 5 failures in a row" in (result.stopped or "")
    assert not result.is_complete
    fake.faults.clear()
    second = await client.download.download_assets_to_dir(tmp_path, retries=0)
    assert second.is_complete
    assert len(second.present) + len(second.downloaded) == COUNT


async def test_list_that_breaks_off_keeps_what_was_listed(pair: Pair, tmp_path: Path) -> None:
    """Assets already listed are downloaded although a second kind cannot be listed."""
    fake, client, assets = pair
    assets[0].visibility = "archive"
    fake.faults.add(do=reset("before"), when="searchAssets", after=1)
    result = await client.download.download_assets_to_dir(tmp_path, retries=0)
    assert len(result.downloaded) == COUNT - 1
    (missing,) = result.missing
    assert (missing.kind, missing.count) == ("unlisted", None)
    assert f"the list broke off after {COUNT - 1} assets" in missing.reason
    fake.faults.clear()
    fake.faults.add(do=reset("before"), when="searchAssets")
    with pytest.raises(ApiConnectionError):
        await client.download.download_assets_to_dir(tmp_path / "nothing", retries=0)


async def test_large_file_that_does_not_fit_leaves_room_for_small_ones(
    pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A large file that does not fit on the disk is removed, so that all small files are downloaded."""
    _, client, assets = pair
    assets[-1].content = Content(os.urandom(2**20), "large.jpg")
    assets[-1].checksum = assets[-1].content.checksum
    disk = 2**19
    right = PartialDownload.write

    def write(part: PartialDownload, piece: bytes | bytearray) -> None:
        used = sum(path.stat().st_size for path in tmp_path.iterdir())
        if used + len(piece) > disk:
            right(part, piece[: disk - used])
            raise OSError(errno.ENOSPC, "No space left on device")
        right(part, piece)

    monkeypatch.setattr(PartialDownload, "write", write)
    result = await client.download.download_assets_to_dir(tmp_path, retries=0, concurrency=1)
    assert [failed.asset_id for failed in result.failed] == [assets[-1].id]
    assert len(result.downloaded) == COUNT - 1
    assert not list(tmp_path.glob(".immich-*"))


async def test_full_disk_ends_the_run(pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A download stops after five files fail on a full disk."""
    _, client, _ = pair

    def write(_part: PartialDownload, _piece: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(PartialDownload, "write", write)
    result = await client.download.download_assets_to_dir(tmp_path, retries=0, concurrency=1)
    assert (len(result.failed), len(result.downloaded)) == (5, 0)
    assert "No space left" in (result.stopped or "")


@pytest.mark.parametrize("answer", ["partial", "beyond"])
async def test_server_that_never_completes_a_file_is_given_up(answer: str, tmp_path: Path) -> None:
    """A download whose every response breaks off raises an error after a few requests."""
    asked = 0

    async def original(request: web.Request) -> web.StreamResponse:
        nonlocal asked
        asked += 1
        headers = {"ETag": '"a"', "Accept-Ranges": "bytes", "Content-Type": "image/jpeg"}
        if answer == "beyond" and "Range" in request.headers:
            return web.Response(status=404, headers={**headers, "Content-Range": "bytes */500"})
        headers["Content-Length"] = "1000"
        response = web.StreamResponse(status=200 if answer == "beyond" else 206, headers=headers)
        if answer == "partial":
            response.headers["Content-Range"] = "bytes 0-999/1000"
        await response.prepare(request)
        await response.write(b"x" * 500)
        assert request.transport is not None
        request.transport.abort()
        return response

    app = web.Application()
    app.router.add_get("/api/assets/{id}/original", original)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    async with AsyncClient(url, "key", spec="3.1", retries=0) as client:
        with pytest.raises(ApiConnectionError):
            await client.assets.download_asset_to_file("6a3b1c2d-4e5f-4a6b-8c7d-000000000001", tmp_path, retries=1)
    await runner.cleanup()
    assert asked <= 4


async def test_subfolder_that_fails_costs_one_asset(pair: Pair, tmp_path: Path) -> None:
    """An asset for which `subfolder` raises or does not return a string is listed as failed with the reason."""
    _, client, assets = pair
    answers: dict[str, Any] = {assets[0].id: None, assets[1].id: 5}

    def subfolder(asset: Any) -> Any:
        if asset.id == assets[2].id:
            raise KeyError("no such place")
        return answers.get(asset.id, "a/b")

    result = await client.download.download_assets_to_dir(tmp_path, subfolder=subfolder)
    assert {failed.asset_id for failed in result.failed} == {asset.id for asset in assets[:3]}
    assert sorted(failed.error.split(":")[0] for failed in result.failed) == [
        "subfolder raised KeyError",
        "subfolder returned 5",
        "subfolder returned None",
    ]
    assert len(result.downloaded) == COUNT - 3


async def test_one_id_in_place_of_a_list_is_an_error(pair: Pair, tmp_path: Path) -> None:
    """`download_assets_to_dir` raises TypeError with the correct form when `assets` is a single id."""
    _, client, assets = pair
    for one in (assets[0].id, UUID(assets[0].id)):
        with pytest.raises(TypeError, match=rf"pass \['{assets[0].id}'\]"):
            await client.download.download_assets_to_dir(tmp_path, assets=one)  # type: ignore[arg-type] # that is the case


async def test_odd_items_of_the_caller_cost_themselves(pair: Pair, tmp_path: Path) -> None:
    """Items of `assets` that are not assets are listed in `failed`, and the others are downloaded."""
    _, client, assets = pair
    result = await client.download.download_assets_to_dir(tmp_path, assets=[assets[0].id, None, object(), ""])
    assert [entry.asset_id for entry in result.downloaded] == [assets[0].id]
    assert len(result.failed) == 3


async def command(fake: FakeImmich, home: Path, *arguments: str) -> tuple[int | None, Any, str]:
    """Run `download` in a separate process and return its exit code, its JSON and its standard error."""
    line = [sys.executable, "-m", "immichpy_dynamic", "-o", "json", "download", "to-folder", *arguments]
    cache = {"HOME": str(home), "XDG_CACHE_HOME": str(home / "cache")}
    environment = {**os.environ, **cache, "IMMICH_BASE_URL": fake.url, "IMMICH_API_KEY": fake.api_key}
    process = await asyncio.create_subprocess_exec(*line, env=environment, stdout=-1, stderr=-1)
    out, error = await process.communicate()
    return process.returncode, json.loads(out), error.decode()


@pytest.mark.may_block
async def test_command_says_what_is_missing_and_exits_with_1(pair: Pair, tmp_path: Path) -> None:
    """`download` reports number, kind and reason of missing assets and exits with 1; `--exclude` makes it complete."""
    fake, _, assets = pair
    assets[0].visibility = "locked"

    code, data, error = await command(fake, tmp_path, str(tmp_path / "a"))
    assert (code, data["missing"][0]["kind"], data["missing"][0]["count"]) == (1, "locked", 1)
    assert "missing: 1 locked assets: only a session that was unlocked" in error
    assert len(data["downloaded"]) == COUNT - 1
    code, data, _ = await command(fake, tmp_path, "--exclude", "locked", str(tmp_path / "a"))
    assert (code, data["missing"], len(data["present"])) == (0, [], COUNT - 1)


@pytest.mark.may_block
async def test_command_asks_for_the_release_anew_after_an_upgrade(tmp_path: Path) -> None:
    """`download` requests the server's release again after an upgrade instead of using the cached one."""
    data, folder = tmp_path / "data", str(tmp_path / "pictures")
    async with FakeImmich(release="1.120.2", data=data) as fake:
        await asyncio.to_thread(lambda: fake.seed(assets=2))
        port = int(fake.url.rpartition(":")[2])
        assert len((await command(fake, tmp_path, folder))[1]["downloaded"]) == 2
    async with FakeImmich(release="3.1.0", data=data, port=port) as fake:
        await asyncio.to_thread(lambda: fake.seed(assets=1))
        code, result, error = await command(fake, tmp_path, folder)
    assert (code, len(result["present"]) + len(result["downloaded"])) == (0, len(fake.state.assets)), error
