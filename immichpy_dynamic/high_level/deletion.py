"""Deleting local files that are safe on the server."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from ..exceptions import ImmichError
from ..http.retry import retry
from .base import in_thread, operation
from .checksums import sha1_of
from .upload import BATCH_FILES, Verdict, ask
from .walk import LocalFile, Stamp, stamp_of

if TYPE_CHECKING:
    from ..api import Caller


_CHANGED = "it has changed since it was read"
_WITH_ITS_PHOTO = "so does the photo that it belongs to"


class Deletion:
    """Deletes files that the server has, outside of its trash, and that are still what the server has.

    Args:
        client: whose server is asked.
        sidecars: those that the server was sent, as they were then.
        retries: how often a failed attempt is repeated; 0 is one attempt.
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
        # A live photo's video goes just before its photo, and stays with it: nothing else tells that they are a pair.
        parts = {file for file in chosen if file.is_part}
        pairs = [[file.video, file] if file.video in parts else [file] for file in chosen if not file.is_part]
        paired = {file.video for file in chosen}
        for file in chosen:
            if file in parts and file not in paired:
                self._note(file.path, _WITH_ITS_PHOTO)
        for start in range(0, len(pairs), BATCH_FILES // 2):
            batch = pairs[start : start + BATCH_FILES // 2]
            asked = [file for pair in batch for file in pair]
            try:
                verdicts = await ask(self._client, asked, self._retries)
            except ImmichError as error:
                self.problems.append(f"{len(asked)} files stay, for the server did not confirm them: {error}")
                continue
            for *videos, photo in batch:
                problem = await self._problem(photo, verdicts.get(photo))
                for video in videos:
                    await self._delete(
                        video, (problem and _WITH_ITS_PHOTO) or await self._problem(video, verdicts.get(video))
                    )
                await self._delete(photo, problem)

    async def _delete(self, file: LocalFile, problem: str | None) -> None:
        problem = problem or await in_thread(_unlink, file.path, (file.size, file.mtime_ns))
        self._note(file.path, problem)
        if problem is None and file.sidecar is not None:
            self._users[file.sidecar] -= 1
            if not self._users[file.sidecar]:
                sent = self._sidecars.get(file.sidecar)
                not_sent = None if sent else "nothing tells that the server was sent it as it is"
                self._note(file.sidecar, not_sent or await in_thread(_unlink, file.sidecar, sent))

    def _note(self, path: Path, problem: str | None) -> None:
        if problem is None:
            self.deleted.append(path)
        else:
            self.problems.append(f"{path} stays: {problem}")

    async def _problem(self, file: LocalFile, verdict: Verdict | None) -> str | None:
        """Return why a file is not to be deleted."""
        if verdict is None or verdict.asset_id is None:
            return "the server does not have it"
        try:
            if await self._is_trashed(verdict):
                return "the server has it in its trash"
            # Its time and size may be those of a file that a journal knows, or that was edited within a tick.
            if await sha1_of(file.path) != file.checksum:
                return _CHANGED
        except (ImmichError, OSError) as error:
            return str(error)
        return None

    async def _is_trashed(self, verdict: Verdict) -> bool:
        if verdict.is_trashed is not None:
            return verdict.is_trashed
        # Before 1.116 the check does not tell.
        look_up = operation(self._client, "getAssetInfo")
        asset = await retry(lambda: look_up(verdict.asset_id, _retries=0), self._retries)
        return asset.is_trashed is not False


def _unlink(path: Path, stamp: Stamp | None) -> str | None:
    """Delete a file that is still as it was, or return why not."""
    if stamp_of(path) != stamp:
        return _CHANGED
    try:
        path.unlink()
    except OSError as error:
        return error.strerror or str(error)
    return None
