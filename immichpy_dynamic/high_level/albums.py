"""What happens to assets after they were uploaded: they go into an album, they get tags."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from ..exceptions import ImmichError
from ..http.retry import retry
from .base import operation

if TYPE_CHECKING:
    from ..api import Caller

BATCH = 500


async def find_or_create_album(client: Caller, name: str, retries: int) -> str:
    """Return the id of the caller's album of that name, which is made when there is none.

    Raises:
        ImmichError: albums cannot be listed, or not be made.
    """

    async def once() -> str:
        # Looked up anew in each try: a try that seemed to fail may have made the album.
        albums: list[Any] = await operation(client, "getAllAlbums")()
        found = next((album.id for album in albums if album.album_name == name), None)
        album_id: str = found or (await operation(client, "createAlbum")(album_name=name)).id
        return album_id

    return await retry(once, retries)


async def put_into_album(client: Caller, album_id: str, asset_ids: Iterable[str], retries: int) -> list[str]:
    """Put assets into an album; those that are in it already stay in it.

    Returns:
        What went wrong, a line for each asset.

    Raises:
        ImmichError: the server refused or failed.
    """
    add = operation(client, "addAssetsToAlbum")
    problems = []
    for batch in batches(list(asset_ids)):
        verdicts: list[Any] = await retry(lambda batch=batch: add(album_id, ids=batch, _retries=0), retries)  # type: ignore[misc]  # mypy infers no default of a lambda
        refused = (verdict for verdict in verdicts if not verdict.success and verdict.error != "duplicate")
        problems += [f"asset {verdict.id} did not get into the album: {verdict.error}" for verdict in refused]
    return problems


async def put_tags_on(client: Caller, tags: Sequence[str], asset_ids: Sequence[str], retries: int) -> None:
    """Put tags on assets; tags are whole names (``Trips/Paris``) and made when they are missing.

    Raises:
        ImmichError: the server refused or failed, or has no tags.
    """
    upsert, put = operation(client, "upsertTags"), operation(client, "bulkTagAssets")
    made: list[Any] = await retry(lambda: upsert(tags=list(tags), _retries=0), retries)
    tag_ids = [tag.id for tag in made]
    for batch in batches(asset_ids):
        await retry(lambda batch=batch: put(tag_ids=tag_ids, asset_ids=batch, _retries=0), retries)  # type: ignore[misc]  # mypy infers no default of a lambda


async def arrange(
    client: Caller,
    asset_ids: Sequence[str],
    *,
    album_name: str | None,
    album_id: str | None,
    tags: Sequence[str],
    retries: int,
) -> list[str]:
    """Put uploaded assets into an album and put tags on them.

    Returns:
        What went wrong: the upload itself is done, and its result is not to be lost.
    """
    problems = []
    if album_id or album_name:
        try:
            album_id = album_id or await find_or_create_album(client, album_name or "", retries)
            problems += await put_into_album(client, album_id, asset_ids, retries)
        except ImmichError as error:
            problems.append(f"the album {album_name or album_id}: {error}")
    if tags:
        try:
            await put_tags_on(client, tags, asset_ids, retries)
        except ImmichError as error:
            problems.append(f"the tags {', '.join(tags)}: {error}")
    return problems


def batches(items: Sequence[str], size: int = BATCH) -> Iterator[Sequence[str]]:
    """Yield ``items`` in pieces."""
    for start in range(0, len(items), size):
        yield items[start : start + size]
