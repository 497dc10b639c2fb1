"""Delete local files that are safe on the server."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from .._internal.threads import finish_in_thread
from ..exceptions import ImmichError
from .checksums import sha1_of
from .circuit_breaker import CircuitBreaker
from .duplicates import BATCH_FILES, Verdict, check, is_trashed
from .walk import LocalFile, Stamp, stamp_of

if TYPE_CHECKING:
    from ..api import Caller


_CHANGED = "it has changed since it was read"
_WITH_ITS_PHOTO = "its photo was kept"
_OUTSIDE = "a link leads to it, out of the named folders"


class Deletion:
    """Deletes local files whose present content is on the server, outside of its trash.

    Args:
        client: the client whose server is asked.
        sidecars: the sidecars that were sent to the server, with their stamps at that time.
        retries: how often a failed check is repeated before its files are kept.
    """

    def __init__(self, client: Caller, sidecars: Mapping[Path, Stamp], retries: int) -> None:
        self.deleted: list[Path] = []
        self.problems: list[str] = []
        self._client = client
        self._sidecars = sidecars
        self._users: Counter[Path | None] = Counter()
        self._retries = retries

    async def run(self, files: Iterable[LocalFile], kept: Iterable[LocalFile]) -> None:
        """Delete ``files`` with their sidecars.

        Args:
            files: what to delete.
            kept: files that stay; so do sidecars that they share, and their videos.
        """
        chosen = list(files)
        self._users.update(file.sidecar for file in (*chosen, *kept))
        # A live photo's video is deleted just before its photo or kept with it: only together are they a pair.
        parts = {file for file in chosen if file.is_part}
        pairs = [[file.video, file] if file.video in parts else [file] for file in chosen if not file.is_part]
        paired = {file.video for file in chosen}
        for file in chosen:
            if file in parts and file not in paired:
                self._note(file.path, _WITH_ITS_PHOTO)
        breaker = CircuitBreaker()
        for start in range(0, len(pairs), BATCH_FILES // 2):
            batch = pairs[start : start + BATCH_FILES // 2]
            if breaker.is_open:
                left = sum(len(pair) for pair in pairs[start:])
                self.problems.append(f"{left} files were kept, because the server did not confirm them")
                break
            await self._delete_batch(batch, breaker)

    async def _delete_batch(self, pairs: list[list[LocalFile]], breaker: CircuitBreaker) -> None:
        asked = [file for pair in pairs for file in pair]
        try:
            verdicts = await check(self._client, asked, self._retries)
        except ImmichError as error:
            breaker.failure(error)
            self.problems.append(f"{len(asked)} files were kept, because the server did not confirm them: {error}")
            return
        breaker.success()
        for *videos, photo in pairs:
            problem = await self._problem(photo, verdicts.get(photo))
            for video in videos:
                of_video = await self._problem(video, verdicts.get(video)) if problem is None else _WITH_ITS_PHOTO
                await self._delete(video, of_video)
            await self._delete(photo, problem)

    async def _delete(self, file: LocalFile, problem: str | None) -> None:
        problem = problem or await finish_in_thread(_unlink, file.path, file.stamp, file.real_folder)
        self._note(file.path, problem)
        if problem is None and file.sidecar is not None:
            self._users[file.sidecar] -= 1
            if not self._users[file.sidecar]:
                sent = self._sidecars.get(file.sidecar)
                not_sent = None if sent else "the server was not sent it as it is"
                self._note(
                    file.sidecar, not_sent or await finish_in_thread(_unlink, file.sidecar, sent, file.real_folder)
                )

    def _note(self, path: Path, problem: str | None) -> None:
        if problem is None:
            self.deleted.append(path)
        else:
            self.problems.append(f"{path} was kept: {problem}")

    async def _problem(self, file: LocalFile, verdict: Verdict | None) -> str | None:
        """Return the reason for keeping a file, or ``None``."""
        if file.is_outside:
            return _OUTSIDE
        if verdict is None or verdict.asset_id is None:
            return "the server does not have it"
        try:
            if await is_trashed(self._client, verdict.asset_id, verdict, self._retries):
                return "the server has it in its trash"
            # Time and size are not enough: the file may have been edited within a tick of the file system's clock.
            if await sha1_of(file.path) != file.checksum:
                return _CHANGED
        except (ImmichError, OSError) as error:
            return str(error)
        return None


def _unlink(path: Path, stamp: Stamp | None, real_folder: str) -> str | None:
    """Delete a file that is unchanged and in the same place, or return the reason for keeping it."""
    if stamp_of(path) != stamp:
        return _CHANGED
    # A folder above may have been replaced by a link meanwhile.
    if os.path.realpath(path.parent) != real_folder:
        return _OUTSIDE
    try:
        path.unlink()
    except OSError as error:
        return error.strerror or str(error)
    return None
