"""Deleting local files that are safe on the server."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ..exceptions import ImmichError
from .calls import in_thread
from .upload import BATCH_FILES, ask
from .walk import LocalFile

if TYPE_CHECKING:
    from ..client import AsyncClient


async def delete_confirmed(
    client: AsyncClient, files: Sequence[LocalFile], kept: Iterable[LocalFile], tries: int
) -> tuple[list[Path], list[str]]:
    """Delete those of ``files`` that the server has, outside of its trash, and that have not changed since.

    Args:
        client: whose server is asked.
        files: what to delete, with their sidecars.
        kept: files that stay; so do sidecars that they share.
        tries: how often a question is asked before its files stay.

    Returns:
        What was deleted, and what went wrong.
    """
    deleted: list[Path] = []
    problems: list[str] = []
    gone: list[LocalFile] = []
    stay = list(kept)
    for start in range(0, len(files), BATCH_FILES):
        batch = files[start : start + BATCH_FILES]
        try:
            verdicts = await ask(client, batch, tries)
        except ImmichError as error:
            problems.append(f"{len(batch)} files stay, for the server did not confirm them: {error}")
            stay += batch
            continue
        for file in batch:
            verdict = verdicts.get(file)
            if verdict is None or verdict.asset_id is None or verdict.is_trashed:
                problems.append(f"{file.path} stays: the server does not have it, or has it in its trash")
                stay.append(file)
                continue
            problem = await in_thread(_delete, file)
            (stay if problem else gone).append(file)
            if problem:
                problems.append(f"{file.path} stays: {problem}")
            else:
                deleted.append(file.path)
    needed = {file.sidecar for file in stay}
    for sidecar in dict.fromkeys(file.sidecar for file in gone):
        if sidecar is not None and sidecar not in needed:
            try:
                await in_thread(sidecar.unlink)
                deleted.append(sidecar)
            except OSError as error:
                problems.append(f"{sidecar} stays: {error.strerror or error}")
    return deleted, problems


def _delete(file: LocalFile) -> str | None:
    if not file.is_unchanged():
        return "it has changed since it was read"
    try:
        file.path.unlink()
    except OSError as error:
        return error.strerror or str(error)
    return None
