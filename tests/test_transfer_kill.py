"""Running a killed transfer again: the second run completes it and transfers only the missing files."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from immichpy_dynamic.testing import FakeImmich

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parent.parent
FILES = 300
CONCURRENCY = 4
PROGRAM = """
import asyncio, json, sys
from immichpy_dynamic import AsyncClient

async def main(url, key, folder):
    async with AsyncClient(url, key) as client:
        {call}

asyncio.run(main(*sys.argv[1:]))
"""
UPLOAD = PROGRAM.format(
    call=f"""result = await client.assets.upload(folder, journal=folder + "/j.db", concurrency={CONCURRENCY})
        stats = result.stats
        print(json.dumps([stats.uploaded, stats.uploaded_earlier, stats.rejected, stats.failed]))"""
)
DOWNLOAD = PROGRAM.format(
    call=f"""result = await client.download.download_assets_to_dir(folder, concurrency={CONCURRENCY})
        print(json.dumps([len(result.downloaded), len(result.present), len(result.failed)]))"""
)


@pytest.fixture
def fake() -> Iterator[FakeImmich]:
    """Yield a fake server that runs in its own thread."""
    with FakeImmich() as fake:
        yield fake


def start(program: str, fake: FakeImmich, folder: Path) -> subprocess.Popen[str]:
    """Start a program in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(program), fake.url, fake.api_key, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def kill_when(process: subprocess.Popen[str], reached: Callable[[], bool]) -> None:
    """Send SIGKILL to a process as soon as ``reached`` returns True."""
    deadline = time.monotonic() + 300  # starting a program takes long on a busy machine
    while not reached():
        assert process.poll() is None, "it was over before it could be killed"
        assert time.monotonic() < deadline
        os.sched_yield()
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert process.returncode == -signal.SIGKILL


def finish(process: subprocess.Popen[str]) -> list[int]:
    """Wait for a process to end, and return the numbers that it prints."""
    output, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    numbers: list[int] = json.loads(output)
    return numbers


def count(fake: FakeImmich, operation_id: str) -> int:
    """Return the number of requests of an operation."""
    return sum(request.operation_id == operation_id for request in list(fake.requests))


@pytest.mark.slow
def test_upload_goes_on_after_kill(fake: FakeImmich, tmp_path: Path) -> None:
    """Running a killed upload again sends only the missing files, and counts earlier uploads separately."""
    for number in range(FILES):
        (tmp_path / f"{number}.jpg").write_bytes(f"{number}".encode() * 1000)
    kill_when(start(UPLOAD, fake, tmp_path), lambda: len(fake.state.assets) >= FILES // 3)
    uploaded, earlier, rejected, failed = finish(start(UPLOAD, fake, tmp_path))
    # What the killed run had sent may reach the server's program at any time, also while the second run checks.
    assert (uploaded + earlier + rejected, failed) == (FILES, 0)
    assert FILES // 3 <= earlier < FILES
    assert FILES <= count(fake, "uploadAsset") <= FILES + CONCURRENCY
    assert len(fake.state.assets) == FILES


@pytest.mark.slow
def test_download_goes_on_after_kill(fake: FakeImmich, tmp_path: Path) -> None:
    """Running a killed download again keeps complete files, has left no partial ones, and fetches only the rest."""
    assets = fake.seed(assets=FILES)

    def complete() -> list[Path]:
        return [path for path in tmp_path.iterdir() if path.suffix in (".jpg", ".png") and path.name[0] != "."]

    kill_when(start(DOWNLOAD, fake, tmp_path), lambda: len(complete()) >= FILES // 3)
    by_content = {asset.content.head: asset.id for asset in assets}
    there = {by_content[path.read_bytes()] for path in complete()}
    fake.requests.clear()
    assert finish(start(DOWNLOAD, fake, tmp_path)) == [FILES - len(there), len(there), 0]
    fetched = {request.path.split("/")[3] for request in fake.requests if request.operation_id == "downloadAsset"}
    missing = {asset.id for asset in assets} - there
    assert fetched <= missing
    # Some downloads were complete when the process was killed, and had only to be renamed.
    assert len(missing - fetched) <= CONCURRENCY
    assert {path.read_bytes() for path in complete()} == by_content.keys()
    assert not list(tmp_path.glob(".immich-*"))


DELETING = PROGRAM.format(
    call="""await client.assets.upload(folder, journal=folder + "/j.db", delete_uploads=True, album_name="All")"""
)


@pytest.mark.slow
def test_run_that_is_killed_while_it_deletes_leaves_no_half(fake: FakeImmich, tmp_path: Path) -> None:
    """A run killed during deletion leaves no video without its photo, and the next run completes it."""
    for number in range(FILES):
        (tmp_path / f"{number}.heic").write_bytes(f"photo {number}".encode())
        (tmp_path / f"{number}.mov").write_bytes(f"video {number}".encode())
        (tmp_path / f"{number}.xmp").write_bytes(f"<x n={number}/>".encode())

    def left(suffix: str) -> set[str]:
        return {path.stem for path in tmp_path.iterdir() if path.suffix == suffix}

    kill_when(start(DELETING, fake, tmp_path), lambda: len(left(".heic")) <= FILES // 2)
    assert left(".mov") <= left(".heic")
    assert len(left(".xmp") - left(".heic")) <= 1
    process = start(DELETING, fake, tmp_path)
    process.communicate(timeout=60)
    assert process.returncode == 0
    assert left(".heic") == left(".mov") == set()
    assert len(fake.state.assets) == 2 * FILES
    (album,) = fake.state.albums.values()
    assert len(album.asset_ids) == FILES


BACKUP = PROGRAM.format(
    call=f"""result = await client.library.back_up(folder, concurrency={CONCURRENCY})
        print(json.dumps([len(result.download.downloaded), result.records["assets"], result.deleted]))"""
)


@pytest.mark.slow
def test_backup_that_is_killed_again_and_again_completes(fake: FakeImmich, tmp_path: Path) -> None:
    """A backup that is killed thirty times completes in the last run, with each file once."""
    assets = fake.seed(assets=FILES, albums=3)

    def complete() -> list[Path]:
        return [path for path in tmp_path.rglob("*.[jp][pn]g") if path.name[0] != "."]

    for wanted in range(FILES // 30, FILES, FILES // 30):
        kill_when(start(BACKUP, fake, tmp_path), lambda wanted=wanted: len(complete()) >= wanted)  # type: ignore[misc]  # mypy infers no default of a lambda
    kill_when(start(BACKUP, fake, tmp_path), (tmp_path / "immich-backup" / "assets.jsonl").exists)
    assert finish(start(BACKUP, fake, tmp_path))[1:] == [FILES, 0]
    contents = [path.read_bytes() for path in complete()]
    assert len(contents) == len(set(contents)) == FILES
    assert set(contents) == {asset.content.head for asset in assets}
    assert not [path for path in tmp_path.rglob(".immich-*") if path.is_file()]
