"""High-level methods under lasting faults: the result of the first run, and the next run completes the work."""

from __future__ import annotations

import asyncio
import errno
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any
from unittest.mock import patch

from odd_responses import null_item

from immichpy_dynamic import AsyncClient
from immichpy_dynamic.high_level.journal import Journal
from immichpy_dynamic.high_level.partial_downloads import PartialDownload
from immichpy_dynamic.testing import FakeImmich, reset

RELEASE, OLDER = "3.1.0", "2.7.5"
FILES = 20
COLUMNS = ("upload", "download")
HEADING = "## Something lasting happens to a long job"
Situation = Callable[[str, Path], Awaitable[str]]


async def dead_server(column: str, folder: Path) -> str:
    """Stop the server after the first file, start it again, and let the next run complete the work."""
    async with FakeImmich(release=RELEASE) as fake, AsyncClient(fake.url, fake.api_key, spec=RELEASE) as client:

        def die(progress: Any) -> None:
            if progress.done_files == 1 and not len(fake.faults):
                fake.faults.add(do=reset("before"))

        await _prepare(column, fake, folder)
        first = await _run(column, client, folder, on_progress=die)
        fake.faults.clear()
        return f"{_counts(first)}, `stopped` says why; {await _completed(column, fake, client, folder)}"


async def full_disk(column: str, folder: Path) -> str:
    """Simulate a full disk: the journal's disk for an upload, the target folder's disk for a download."""
    async with FakeImmich(release=RELEASE) as fake, AsyncClient(fake.url, fake.api_key, spec=RELEASE) as client:
        await _prepare(column, fake, folder)
        full = OSError(errno.ENOSPC, "No space left on device")
        target, name = (Journal, "write") if column == "upload" else (PartialDownload, "write")
        with patch.object(target, name, side_effect=full):
            first = await _run(column, client, folder)
        told = "`stopped` says why" if first.stopped else "a problem names the journal"
        return f"{_counts(first)}, {told}; {await _completed(column, fake, client, folder)}"


async def odd_items(column: str, folder: Path) -> str:
    """Send ``null`` in place of one item."""
    async with (
        FakeImmich(release=RELEASE) as fake,
        AsyncClient(fake.url, fake.api_key, spec=RELEASE, validation="off") as client,
    ):
        await _prepare(column, fake, folder)
        # Replaces one result of the bulk upload check, or one asset of the search.
        fake.faults.add(do=null_item(), when="checkBulkUpload" if column == "upload" else "searchAssets", times=1)
        first = await _run(column, client, folder)
        fake.faults.clear()
        return f"{_counts(first)}; {await _completed(column, fake, client, folder)}"


async def upgrade(column: str, folder: Path) -> str:
    """Upgrade the server between two runs; the client of the second run uses the new release."""
    data = folder.parent / f"{folder.name}-server"
    async with FakeImmich(release=OLDER, data=data) as fake, AsyncClient(fake.url, fake.api_key, spec=OLDER) as client:
        await _prepare(column, fake, folder)
        first = await _run(column, client, folder)
        key = fake.api_key
    async with FakeImmich(release=RELEASE, data=data) as fake, AsyncClient(fake.url, key, spec="auto") as client:
        return f"{_counts(first)}; {await _completed(column, fake, client, folder)}"


SITUATIONS: dict[str, Situation] = {
    "the server dies after the first file": dead_server,
    "the disk is full": full_disk,
    "one item of a list is `null`": odd_items,
    "the server is upgraded between two runs": upgrade,
}


async def _prepare(column: str, fake: FakeImmich, folder: Path) -> None:
    if column == "upload":
        for number in range(FILES):
            await asyncio.to_thread((folder / f"{number:02}.jpg").write_bytes, b"picture %d" % number)
    else:
        await asyncio.to_thread(lambda: fake.seed(assets=FILES))


async def _run(column: str, client: AsyncClient, folder: Path, **options: Any) -> Any:
    options = {"concurrency": 1, "retries": 0, **options}
    if column == "upload":
        # The journal is not named after the server's URL, whose port changes with an upgrade.
        return await client.assets.upload(folder, journal=folder.parent / f"{folder.name}.db", **options)
    return await client.download.download_assets_to_dir(folder, **options)


def _counts(result: Any) -> str:
    done = len(getattr(result, "uploaded", None) or getattr(result, "downloaded", ()))
    missing = sum(each.count or 0 for each in getattr(result, "missing", ()))
    counts = {"done": done, "failed": len(result.failed), "missing": missing, "not attempted": len(result.remaining)}
    text = ", ".join(f"{count} {what}" for what, count in counts.items() if count) + f" of {FILES}"
    is_open = any(each.count is None for each in getattr(result, "missing", ()))
    return f"{text}, the others named in `missing`" if is_open else text


async def _completed(column: str, fake: FakeImmich, client: AsyncClient, folder: Path) -> str:
    """Run the method again and assert that every item exists exactly once."""
    result = await _run(column, client, folder)
    assert not result.failed, result.failed
    assert not result.remaining
    assert len(fake.state.assets) == FILES
    if column == "download":
        paths = [path async for path in _files(folder)]
        assert len(paths) == FILES
    return "complete after the next run"


async def _files(folder: Path) -> Any:
    for path in await asyncio.to_thread(lambda: sorted(folder.iterdir())):
        if path.name[0] != "." and not path.name.endswith(".jsonl"):
            yield path


def section(cells: Mapping[tuple[str, str], str]) -> str:
    """Return the documentation section about long-running methods."""
    lines = [
        HEADING,
        "",
        f"`assets.upload` of a folder of {FILES} files with a journal, and `download.download_assets_to_dir` of {FILES} assets,",
        "one file at a time and without repeats. The next run is the same call.",
        "",
        f"| what happens | {' | '.join(COLUMNS)} |",
        "|---" * (len(COLUMNS) + 1) + "|",
    ]
    lines += [f"| {name} | {' | '.join(cells[name, column] for column in COLUMNS)} |" for name in SITUATIONS]
    return "\n".join([*lines, ""])


def cells_of(text: str) -> dict[tuple[str, str], str]:
    """Return the table cells of that section."""
    cells: dict[tuple[str, str], str] = {}
    for line in text.partition(HEADING)[2].splitlines():
        name, *texts = (each.strip() for each in line.strip("| ").split(" | "))
        if name in SITUATIONS:
            cells |= {(name, column): each for column, each in zip(COLUMNS, texts, strict=True)}
    return cells
