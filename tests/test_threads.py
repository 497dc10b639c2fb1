"""Worker threads: cancelling abandons reads and waits for writes; files are written completely or not at all."""

from __future__ import annotations

import asyncio
import stat
import sys
import threading
from pathlib import Path

import pytest

from immichpy_dynamic._internal.files import replacing, write_private
from immichpy_dynamic._internal.threads import finish_in_thread, run_concurrently, run_in_thread


async def started(task: asyncio.Task[object], running: threading.Event) -> None:
    """Wait until the thread of a task has started."""
    assert await asyncio.to_thread(running.wait, 10)
    assert not task.done()


async def test_cancelled_caller_does_not_wait_for_a_read() -> None:
    """``run_in_thread`` raises CancelledError while its function is still running."""
    running, release = threading.Event(), threading.Event()
    ended = threading.Event()

    def read() -> None:
        running.set()
        release.wait(10)
        ended.set()

    task = asyncio.ensure_future(run_in_thread(read))
    await started(task, running)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not ended.is_set()
    release.set()


async def test_cancelled_caller_waits_for_a_write() -> None:
    """``finish_in_thread`` raises CancelledError only after its function has ended, however often it is cancelled."""
    running, release = threading.Event(), threading.Event()
    ended = threading.Event()

    def write() -> None:
        running.set()
        release.wait(10)
        ended.set()

    task = asyncio.ensure_future(finish_in_thread(write))
    await started(task, running)
    for _ in range(3):
        task.cancel()
        await asyncio.sleep(0)
    assert not task.done()
    release.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert ended.is_set()


async def test_first_failure_ends_what_runs_beside_it() -> None:
    """``run_concurrently`` cancels the other coroutines and raises the exception of the first that failed."""
    cancelled = []

    async def wait() -> None:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            cancelled.append(True)
            raise

    async def fail() -> None:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        await run_concurrently(wait(), fail())
    assert cancelled == [True]


def test_file_is_replaced_when_the_block_ends(tmp_path: Path) -> None:
    """The file has its old content until the block ends, and no temporary file is left."""
    target = tmp_path / "a.json"
    target.write_bytes(b"old")
    with replacing(target) as file:
        file.write(b"new")
        assert target.read_bytes() == b"old"
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_file_stays_when_the_block_fails(tmp_path: Path) -> None:
    """A block that raises leaves the old file unchanged and no temporary file."""
    target = tmp_path / "a.json"
    target.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError), replacing(target) as file:
        file.write(b"half" + bytes(1 // 0))
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_private_files_are_for_their_owner_only(tmp_path: Path) -> None:
    """``write_private`` creates folders with mode 0700 and files with mode 0600; other files get the default mode."""
    private, public, plain = tmp_path / "folder" / "key", tmp_path / "public", tmp_path / "plain"
    write_private(private, b"secret")
    with replacing(public) as file:
        file.write(b"")
    plain.touch()
    assert stat.S_IMODE(private.stat().st_mode) == 0o600
    assert stat.S_IMODE(private.parent.stat().st_mode) == 0o700
    assert public.stat().st_mode == plain.stat().st_mode
