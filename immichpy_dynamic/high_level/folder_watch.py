"""Upload files as they appear in folders, until the caller stops."""

from __future__ import annotations

import logging
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Sequence
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING

from .._internal.threads import finish_in_thread, preload
from ..exceptions import ImmichError
from ..http.retry import is_transient, pause
from .duplicates import media_suffixes
from .ignore_rules import IgnoreRules
from .results import UploadResult
from .walk import LocalFile, Stamp, check_exist, walk

if TYPE_CHECKING:
    from ..api import Caller

log: logging.Logger = logging.getLogger("immichpy_dynamic")

_LONGEST_PAUSE_SECONDS = 60.0

Upload = Callable[[Sequence[Path]], Awaitable[UploadResult]]
"""Uploads files that are named one by one."""


class _Settling:
    """Determines which files have stopped changing.

    Args:
        seconds: how long a file must be unchanged.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._since: dict[Path, tuple[Stamp, float]] = {}

    def has_settled(self, file: LocalFile) -> bool:
        stamp, since = self._since.get(file.path, (None, 0.0))
        if stamp != file.stamp:
            self._since[file.path] = (file.stamp, time.monotonic())
            return False
        return time.monotonic() - since >= self._seconds

    def keep_only(self, paths: Iterable[Path]) -> None:
        """Forget all other files."""
        wanted = set(paths)
        self._since = {path: entry for path, entry in self._since.items() if path in wanted}


async def upload_and_watch(
    client: Caller,
    upload: Upload,
    paths: Sequence[Path],
    *,
    rules: IgnoreRules,
    include_hidden: bool,
    follow_links: bool,
    live_photos: bool,
    settle_seconds: float,
    retries: int,
) -> AsyncGenerator[UploadResult]:
    """Yield the result of each batch of files; see :meth:`AssetsMethods.upload_and_watch`."""
    await finish_in_thread(check_exist, paths)
    await preload("watchfiles") if _is_installed() else _refuse()
    settling = _Settling(settle_seconds)
    done: dict[Path, Stamp] = {}
    suffixes: frozenset[str] | None = None
    failures, is_waiting, not_before = 0, True, 0.0
    async with aclosing(_changes(paths, settle_seconds)) as changes:
        # Start watching before the first walk, so that no file is missed between the two.
        async for changed in changes:
            if not (changed or is_waiting) or time.monotonic() < not_before:
                is_waiting = is_waiting or changed
                continue
            try:
                if suffixes is None:
                    suffixes = frozenset(await media_suffixes(client, retries))
                found = await finish_in_thread(
                    walk,
                    paths,
                    suffixes,
                    ignore=rules,
                    include_hidden=include_hidden,
                    follow_links=follow_links,
                    live_photos=live_photos,
                )
                new = [file for file in found.files if done.get(file.path) != file.stamp]
                settled = {file.path for file in new if settling.has_settled(file)}
                settling.keep_only(file.path for file in new)
                ready = [file for file in new if file.path in settled and _is_whole(file, new, settled)]
                is_waiting = len(ready) < len(new)
                if not ready:
                    continue
                result = await upload([file.path for file in ready])
            except ImmichError as error:
                if not is_transient(error):
                    raise
                result = UploadResult(stopped=str(error))
                ready = []
            except FileNotFoundError as error:
                # A named folder is gone: perhaps a drive that will be mounted again.
                result = UploadResult(stopped=str(error))
                ready = []
            unfinished = {entry.filepath for entry in result.failed} | set(result.remaining)
            done |= {file.path: file.stamp for file in ready if file.path not in unfinished}
            if unfinished or result.stopped is not None:
                wait = min(pause(failures, None) * 4, _LONGEST_PAUSE_SECONDS)
                failures, is_waiting, not_before = failures + 1, True, time.monotonic() + wait
                log.info("upload: %d files failed, trying again in %.0f s", len(unfinished), wait)
            else:
                failures = 0
            yield result


async def _changes(paths: Sequence[Path], seconds: float) -> AsyncGenerator[bool]:
    """Yield every few seconds whether anything in the folders has changed."""
    import watchfiles

    while True:
        changes = watchfiles.awatch(
            *paths, watch_filter=None, rust_timeout=_milliseconds(seconds), yield_on_timeout=True
        )
        try:
            async with aclosing(changes):
                async for changed in changes:
                    yield bool(changed)
        except ExceptionGroup as errors:
            # watchfiles fails at a name that is not UTF-8. The folders are read again anyway.
            if not all("decode path" in str(error) for error in errors.exceptions):
                raise
            yield True
        else:
            return


def _is_whole(file: LocalFile, new: Sequence[LocalFile], settled: set[Path]) -> bool:
    """Return whether the other file of a live photo has settled too: both must be sent together."""
    if file.video is not None and file.video in new:
        return file.video.path in settled
    if file.is_part:
        return all(other.path in settled for other in new if other.video is file)
    return True


def _milliseconds(seconds: float) -> int:
    return max(50, round(seconds * 1000))


def _is_installed() -> bool:
    from importlib.util import find_spec

    return find_spec("watchfiles") is not None


def _refuse() -> None:
    raise ImmichError('watching folders needs watchfiles: pip install "immichpy-dynamic[live]"')
