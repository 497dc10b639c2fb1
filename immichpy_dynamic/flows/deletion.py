"""Deleting local files that are safe on the server."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from ..exceptions import ImmichError
from .calls import in_thread, operation, repeated
from .checksums import sha1_of
from .upload import BATCH_FILES, Verdict, ask
from .walk import LocalFile, Stamp, stamp_of

if TYPE_CHECKING:
    from ..client import AsyncClient


class Deletion:
    """Deletes files that the server has, outside of its trash, and that are still what the server has.

    Args:
        client: whose server is asked.
        sidecars: those that the server was sent, as they were then.
        tries: how often a question is asked before its files stay.
    """

    def __init__(self, client: AsyncClient, sidecars: Mapping[Path, Stamp], tries: int) -> None:
        self.deleted: list[Path] = []
        self.problems: list[str] = []
        self._client = client
        self._sidecars = sidecars
        self._tries = tries

    async def run(self, files: Iterable[LocalFile], kept: Iterable[LocalFile]) -> None:
        """Delete ``files`` with their sidecars.

        Args:
            files: what to delete.
            kept: files that stay; so do sidecars that they share, and their videos.
        """
        stay = list(kept)
        videos_that_stay = {file.video for file in stay}
        gone: list[LocalFile] = []
        # A live photo's video comes after its photo, and stays with it: nothing else tells that they are a pair.
        waiting = sorted(files, key=lambda file: file.is_part)
        for start in range(0, len(waiting), BATCH_FILES):
            batch = waiting[start : start + BATCH_FILES]
            try:
                verdicts = await ask(self._client, batch, self._tries)
            except ImmichError as error:
                self.problems.append(f"{len(batch)} files stay, for the server did not confirm them: {error}")
                stay += batch
                videos_that_stay |= {file.video for file in batch}
                continue
            for file in batch:
                if file in videos_that_stay:
                    problem: str | None = "so does the photo that it belongs to"
                else:
                    problem = await self._problem(file, verdicts.get(file)) or await in_thread(_unlink, file.path)
                if problem:
                    stay.append(file)
                    videos_that_stay.add(file.video)
                else:
                    gone.append(file)
                self._note(file.path, problem)
        needed = {file.sidecar for file in stay}
        for sidecar in dict.fromkeys(file.sidecar for file in gone):
            if sidecar is not None and sidecar not in needed:
                self._note(sidecar, await in_thread(self._delete_sidecar, sidecar))

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
            if not await in_thread(file.is_unchanged) or await sha1_of(file.path) != file.checksum:
                return "it has changed since it was read"
        except (ImmichError, OSError) as error:
            return str(error)
        return None

    async def _is_trashed(self, verdict: Verdict) -> bool:
        if verdict.is_trashed is not None:
            return verdict.is_trashed
        # Before 1.116 the check does not tell.
        look_up = operation(self._client, "getAssetInfo")
        asset = await repeated(lambda: look_up(verdict.asset_id), self._tries)
        return asset.is_trashed is not False

    def _delete_sidecar(self, path: Path) -> str | None:
        sent = self._sidecars.get(path)
        if sent is None:
            return "nothing tells that the server was sent it as it is"
        return _unlink(path) if stamp_of(path) == sent else "it has changed since it was sent"


def _unlink(path: Path) -> str | None:
    try:
        path.unlink()
    except OSError as error:
        return error.strerror or str(error)
    return None
