"""Watched folders: existing and new files are uploaded once, when they are complete."""

from __future__ import annotations

import os
import sys
from contextlib import aclosing
from typing import TYPE_CHECKING

import pytest

from immichpy_dynamic import AsyncClient
from immichpy_dynamic.testing import FakeImmich

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from pathlib import Path

    from immichpy_dynamic.high_level.results import UploadResult

SETTLE = 0.05


async def next_names(results: AsyncGenerator[UploadResult]) -> list[str]:
    """Return the file names of the next uploaded batch."""
    async for result in results:
        if result.uploaded:
            return [entry.filepath.name for entry in result.uploaded]
    raise AssertionError("the watch ended")


async def test_new_files_follow_old_ones(tmp_path: Path) -> None:
    """Existing files are uploaded first, then files that are written or moved into the folder."""
    (tmp_path / "a.jpg").write_bytes(b"a")
    async with FakeImmich() as fake, AsyncClient(fake.url, fake.api_key) as client:
        async with aclosing(client.assets.upload_and_watch(tmp_path, settle_seconds=SETTLE)) as results:
            assert await next_names(results) == ["a.jpg"]
            (tmp_path / "b.jpg").write_bytes(b"b")
            assert await next_names(results) == ["b.jpg"]
            outside = tmp_path.parent / f"{tmp_path.name}-outside"
            outside.mkdir()
            (outside / "c.jpg").write_bytes(b"c")
            outside.rename(tmp_path / "moved")
            assert await next_names(results) == ["c.jpg"]
        assert len(fake.state.assets) == 3


async def test_ignored_files_stay_away(tmp_path: Path) -> None:
    """Ignored patterns are relative to the watched folder, as in an upload."""
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "a.jpg").write_bytes(b"a")
    (tmp_path / "b.jpg").write_bytes(b"b")
    async with FakeImmich() as fake, AsyncClient(fake.url, fake.api_key) as client:
        watch = client.assets.upload_and_watch(tmp_path, settle_seconds=SETTLE, ignore_pattern="raw/")
        async with aclosing(watch) as results:
            assert await next_names(results) == ["b.jpg"]


async def test_server_that_restarts_gets_the_files_later(tmp_path: Path) -> None:
    """A file that appears while the server is down is reported as not uploaded, and uploaded when it is back."""
    async with FakeImmich() as fake, AsyncClient(fake.url, fake.api_key, retries=0) as client:
        watch = client.assets.upload_and_watch(tmp_path, settle_seconds=SETTLE, retries=0)
        async with aclosing(watch) as results:
            (tmp_path / "a.jpg").write_bytes(b"a")
            assert await next_names(results) == ["a.jpg"]
            await fake.stop()
            (tmp_path / "b.jpg").write_bytes(b"b")
            stopped = await anext(results)
            assert stopped.stopped or stopped.failed
            await fake.start()
            assert await next_names(results) == ["b.jpg"]


async def test_missing_folder_is_an_error(tmp_path: Path) -> None:
    """A path that does not exist raises an error at once."""
    async with FakeImmich() as fake, AsyncClient(fake.url, fake.api_key) as client:
        with pytest.raises(FileNotFoundError):
            await anext(client.assets.upload_and_watch(tmp_path / "none"))


async def test_unknown_options_are_refused(tmp_path: Path) -> None:
    """A misspelled option raises an error."""
    (tmp_path / "a.jpg").write_bytes(b"a")
    async with FakeImmich() as fake, AsyncClient(fake.url, fake.api_key) as client:
        with pytest.raises(TypeError, match="albun_name"):
            await anext(client.assets.upload_and_watch(tmp_path, settle_seconds=SETTLE, albun_name="x"))


@pytest.mark.skipif(sys.platform != "linux", reason="file names elsewhere are Unicode")
async def test_name_that_is_not_utf8_is_uploaded(tmp_path: Path) -> None:
    """A file whose name is not UTF-8 is uploaded, and so are later files."""
    async with (
        FakeImmich() as fake,
        AsyncClient(fake.url, fake.api_key) as client,
        aclosing(client.assets.upload_and_watch(tmp_path, settle_seconds=SETTLE)) as results,
    ):
        (tmp_path / "a.jpg").write_bytes(b"a")
        assert await next_names(results) == ["a.jpg"]
        odd = os.fsdecode(b"\xe9.jpg")
        (tmp_path / odd).write_bytes(b"odd")
        assert await next_names(results) == [odd]
        (tmp_path / "b.jpg").write_bytes(b"b")
        assert await next_names(results) == ["b.jpg"]
