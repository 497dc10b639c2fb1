"""Downloading many assets into a folder."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, AsyncIterable, Callable, Iterable, Mapping
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from ..exceptions import ImmichError
from ..http.retry import retry
from .base import in_thread, operation, side_by_side, takes
from .file_names import safe_name
from .manifest import Manifest
from .progress import Reporter
from .results import DownloadedEntry, DownloadResult, FailedDownload
from .saving import Expected, expected_of, look_up, save

if TYPE_CHECKING:
    from ..api import Caller, IterableOperation

PAGE = 1000


async def listed(
    client: Caller,
    assets: Iterable[Any] | AsyncIterable[Any] | None,
    search: Mapping[str, Any] | None,
    album_id: str | None,
    retries: int,
) -> AsyncGenerator[Any]:
    """Yield assets, or their ids: those that were given, else those of the album or the search, else all.

    Raises:
        ImmichError: they cannot be listed.
    """
    if assets is not None:
        found = _each(assets)
    elif album_id is not None:
        found = _in_album(client, album_id, retries)
    elif search is not None:
        found = _found(client, search)
    else:
        found = _own(client, retries)
    async with aclosing(found):
        async for asset in found:
            yield asset


async def _each(assets: Iterable[Any] | AsyncIterable[Any]) -> AsyncGenerator[Any]:
    if isinstance(assets, AsyncIterable):
        async for asset in assets:
            yield asset
    else:
        for asset in assets:
            yield asset


async def _in_album(client: Caller, album_id: str, retries: int) -> AsyncGenerator[Any]:
    # Every release answers this one, to visitors by a shared link too.
    info = await retry(lambda: operation(client, "getDownloadInfo")(album_id=album_id, _retries=0), retries)
    for archive in info.archives:
        for asset_id in archive.asset_ids:
            yield asset_id


async def _own(client: Caller, retries: int) -> AsyncGenerator[Any]:
    me = (await retry(lambda: operation(client, "getMyUser")(_retries=0), retries)).id
    has_visibility = takes(operation(client, "searchAssets", "searchMetadata"), "visibility")
    archived = [{"visibility": "timeline"}, {"visibility": "archive"}] if has_visibility else [{"with_archived": True}]
    for arguments in archived:
        found = _found(client, {"size": PAGE, "with_exif": True, **arguments})
        async with aclosing(found):
            async for asset in found:
                # A search also finds what partners share.
                if asset.owner_id == me:
                    yield asset


async def _found(client: Caller, arguments: Mapping[str, Any]) -> AsyncGenerator[Any]:
    search = cast("IterableOperation[Any, Any]", operation(client, "searchAssets", "searchMetadata"))
    found = search.iter(**arguments)
    async with aclosing(found):
        async for asset in found:
            yield asset


class LibraryDownload:
    """One run.

    Args:
        client: whose server has the assets.
        root: the folder.
        reporter: hears of every file.
        subfolder: gives the folder below ``root`` that an asset belongs into.
        live_photos: whether the videos of live photos are fetched too.
        verify: whether files that are there are read again.
        retries: how often a failed attempt is repeated; 0 is one attempt.
    """

    def __init__(
        self,
        client: Caller,
        root: Path,
        reporter: Reporter,
        *,
        subfolder: Callable[[Any], str] | None,
        live_photos: bool,
        verify: bool,
        retries: int,
    ) -> None:
        self.result: DownloadResult = DownloadResult()
        self._client = client
        self._root = root.absolute()
        self._manifest = Manifest(self._root)
        self._reporter = reporter
        self._subfolder = subfolder
        self._live_photos = live_photos
        self._verify = verify
        self._retries = retries
        self._seen: set[str] = set()

    async def run(self, assets: AsyncGenerator[Any], concurrency: int) -> None:
        """Fetch ``assets``; afterwards each stands in one list of ``result``.

        Raises:
            ImmichError: the assets cannot be listed.
        """
        await in_thread(self._manifest.open)
        queue: asyncio.Queue[Any] = asyncio.Queue(2 * concurrency)
        await side_by_side(self._feed(assets, queue, concurrency), *(self._work(queue) for _ in range(concurrency)))
        for entries in (self.result.downloaded, self.result.present):
            entries.sort(key=lambda entry: entry.filepath)
        self.result.failed.sort(key=lambda entry: entry.asset_id)
        self.result.renamed = sorted(self._manifest.renamed)

    async def _feed(self, assets: AsyncGenerator[Any], queue: asyncio.Queue[Any], concurrency: int) -> None:
        async with aclosing(assets):
            async for asset in assets:
                if self._is_new(asset if isinstance(asset, str) else asset.id):
                    await queue.put(asset)
        for _ in range(concurrency):
            await queue.put(None)

    def _is_new(self, asset_id: str) -> bool:
        if asset_id in self._seen:
            return False
        self._seen.add(asset_id)
        self._reporter.total_files = len(self._seen)
        return True

    async def _work(self, queue: asyncio.Queue[Any]) -> None:
        while (asset := await queue.get()) is not None:
            video_id = await self._deal_with(asset)
            if video_id is not None and self._live_photos and self._is_new(video_id):
                await self._deal_with(video_id)

    async def _deal_with(self, asset: Any) -> str | None:
        """Fetch one asset, unless it is there; return the video that belongs to it."""
        asset_id = asset if isinstance(asset, str) else asset.id
        try:
            if isinstance(asset, str):
                asset = await look_up(self._client, asset_id, {}, self._retries)
            expected = expected_of(asset)
            folder = self._folder(asset)
            path = await in_thread(self._manifest.find, asset_id, folder, expected, verify=self._verify)
            if path is not None:
                self.result.present.append(DownloadedEntry(asset_id, path))
                self._reporter.file(asset_id, None, path)
            else:
                path = await self._fetch(asset_id, folder, expected)
                self.result.downloaded.append(DownloadedEntry(asset_id, path))
                self._reporter.file(asset_id, None, path)
        except (ImmichError, OSError) as error:
            self.result.failed.append(FailedDownload(asset_id, str(error)))
            self._reporter.file(asset_id, 0)
        return getattr(asset, "live_photo_video_id", None) or None

    async def _fetch(self, asset_id: str, folder: Path, expected: Expected) -> Path:
        return await save(
            operation(self._client, "downloadAsset"),
            {"id": asset_id},
            folder,
            lambda part, name, checksum: self._manifest.place(asset_id, folder, part, name, checksum),
            otherwise=asset_id,
            expected=expected,
            retries=self._retries,
            on_bytes=lambda done: self._reporter.part(asset_id, done),
        )

    def _folder(self, asset: Any) -> Path:
        if self._subfolder is None or asset is None:
            return self._root
        parts = re.split(r"[/\\]", self._subfolder(asset))
        return self._root.joinpath(*(safe_name(part) for part in parts if part not in ("", ".", "..")))
