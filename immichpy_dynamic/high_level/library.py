"""Download many assets into a folder."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, AsyncIterable, Awaitable, Callable, Collection, Iterable, Mapping, Sized
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from .._internal.threads import finish_in_thread, run_concurrently
from ..exceptions import ImmichError
from ..paging import pages, search_total
from .base import operation
from .circuit_breaker import CircuitBreaker
from .file_names import safe_name
from .inventory import Inventory, album_assets
from .manifest import Manifest
from .progress import Reporter
from .results import DownloadedEntry, DownloadResult, FailedDownload, MissingAssets
from .saving import Expected, expected_of, look_up, save

if TYPE_CHECKING:
    from ..api import Caller

TRASH_FOLDER = "Trash"


class Selection:
    """The assets to download: the given ones, else those of an album or a search, else the whole library.

    Args:
        client: the client of the user.
        assets: assets or their ids.
        search: arguments of a search.
        album_id: an album.
        exclude: kinds of assets that "everything" leaves out.
        retries: how often a failed request is repeated.
        details: arguments of the search that ask for more than ``with_exif``.
    """

    def __init__(
        self,
        client: Caller,
        *,
        assets: Iterable[Any] | AsyncIterable[Any] | None,
        search: Mapping[str, Any] | None,
        album_id: str | None,
        exclude: Collection[str],
        retries: int,
        details: Mapping[str, Any] | None = None,
    ) -> None:
        self._client = client
        self._details = details or {}
        self._assets = assets
        self._search = search
        self._album_id = album_id
        self._exclude = exclude
        self._retries = retries
        self.missing: list[MissingAssets] = []
        """The assets that could not be listed; complete when :meth:`listed` has ended."""
        self.total: int | None = None
        """The number of assets, as soon as one is listed and if it is known then."""

    @property
    def is_everything(self) -> bool:
        """Whether the selection is the whole library."""
        return self._assets is None and self._search is None and self._album_id is None

    async def listed(self) -> AsyncGenerator[Any]:
        """Yield assets, or their ids.

        Raises:
            ImmichError: they cannot be listed.
        """
        if self._assets is not None:
            self.total = len(self._assets) if isinstance(self._assets, Sized) else None
            found = _each(self._assets)
        elif self._album_id is not None:
            found = self._in_album(self._album_id)
        elif self._search is not None:
            found = self._found(self._search)
        else:
            found = self._everything()
        async with aclosing(found):
            async for asset in found:
                yield asset

    async def _everything(self) -> AsyncGenerator[Any]:
        inventory = Inventory(self._client, self._exclude, self._retries, self._details)
        try:
            async with aclosing(inventory.assets()) as found:
                async for asset in found:
                    self.total = inventory.total
                    yield asset
        finally:
            self.missing += inventory.missing

    async def _in_album(self, album_id: str) -> AsyncGenerator[Any]:
        ids, missing = await album_assets(self._client, album_id, self._retries)
        self.total = len(ids)
        for asset_id in ids:
            yield asset_id
        self.missing += [missing] if missing else []

    async def _found(self, arguments: Mapping[str, Any]) -> AsyncGenerator[Any]:
        search = operation(self._client, "searchAssets", "searchMetadata")
        count = 0
        async with aclosing(pages(search, (), arguments)) as found:
            async for page in found:
                count += len(page)
                for asset in page:
                    yield asset
        total = await search_total(self._client.operations, arguments)
        # A caller that starts at a later page wants only the assets from that page on.
        if total is not None and count < total and arguments.get("page") in (None, 1):
            reason = f"the server counts {total}, but lists only {count}"
            self.missing.append(MissingAssets("search", total - count, reason))


async def _each(assets: Iterable[Any] | AsyncIterable[Any]) -> AsyncGenerator[Any]:
    """Yield assets and ids; a UUID object becomes text."""
    if isinstance(assets, AsyncIterable):
        async for asset in assets:
            yield str(asset) if isinstance(asset, UUID) else asset
    else:
        for asset in assets:
            yield str(asset) if isinstance(asset, UUID) else asset


class LibraryDownload:
    """One download of many assets.

    Args:
        client: sends the requests.
        root: the folder.
        reporter: reports the progress of every file.
        subfolder: returns the folder below ``root`` for an asset.
        live_photos: whether the videos of live photos are fetched too.
        verify: whether files that are there are read again.
        retries: how often a file is repeated without progress.
        on_asset: called with the id, the description and the entry of each asset that was processed; the description
            and the entry are ``None`` when there is none.
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
        on_asset: Callable[[str, Any, DownloadedEntry | None], Awaitable[None]] | None = None,
    ) -> None:
        self._on_asset = on_asset
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
        self._total = 0
        self._breaker = CircuitBreaker()
        self._separates_trash = False

    async def run(self, selection: Selection, concurrency: int) -> None:
        """Download the selected assets; afterwards each asset is in one list of ``result``.

        Raises:
            ImmichError: no asset can be listed.
        """
        await finish_in_thread(self._manifest.open)
        self._separates_trash = selection.is_everything
        queue: asyncio.Queue[Any] = asyncio.Queue(2 * concurrency)
        await run_concurrently(
            self._feed(selection, queue, concurrency), *(self._work(queue) for _ in range(concurrency))
        )
        result = self.result
        for entries in (result.downloaded, result.present):
            entries.sort(key=lambda entry: entry.file)
        result.failed.sort(key=lambda entry: entry.asset_id)
        result.missing += selection.missing
        result.stopped = self._breaker.reason
        result.renamed = sorted(self._manifest.renamed)
        result.warnings += self._manifest.warnings

    async def _feed(self, selection: Selection, queue: asyncio.Queue[Any], concurrency: int) -> None:
        try:
            async with aclosing(selection.listed()) as listed:
                async for asset in listed:
                    if self._breaker.is_open:
                        reason = "the run stopped before the other assets were listed"
                        self.result.missing.append(MissingAssets("unlisted", None, reason))
                        break
                    self._total = selection.total or 0
                    asset_id = asset if isinstance(asset, str) else getattr(asset, "id", None)
                    if not isinstance(asset_id, str) or not asset_id:
                        self._failed("", f"an asset without an id cannot be downloaded: {str(asset)[:80]}")
                    elif self._is_new(asset_id):
                        await queue.put(asset)
        except ImmichError as error:
            if not self._seen:
                raise
            # Download the assets that were listed; report the rest as missing.
            reason = f"the list broke off after {len(self._seen)} assets: {error}"
            self.result.missing.append(MissingAssets("unlisted", None, reason))
        for _ in range(concurrency):
            await queue.put(None)

    @property
    def processed(self) -> set[str]:
        """The ids of the assets that :meth:`run` has processed, with success or not."""
        return self._seen.difference(self.result.remaining) if self.result.remaining else self._seen

    def _is_new(self, asset_id: str) -> bool:
        if asset_id in self._seen:
            return False
        self._seen.add(asset_id)
        # The videos of live photos may come in addition to the assets of an album or a search.
        self._reporter.total_files = max(len(self._seen), self._total)
        return True

    async def _work(self, queue: asyncio.Queue[Any]) -> None:
        while (asset := await queue.get()) is not None:
            video_id = await self._process(asset)
            if isinstance(video_id, str) and self._live_photos and self._is_new(video_id):
                await self._process(video_id)

    async def _process(self, asset: Any) -> Any:
        """Download one asset unless its file is present; return the id of its live photo's video, if any."""
        asset_id: str = asset if isinstance(asset, str) else asset.id
        if self._breaker.is_open:
            self.result.remaining.append(asset_id)
            return None
        entry = None
        try:
            if isinstance(asset, str):
                asset = None
                asset = await look_up(self._client, asset_id, {}, self._retries)
            expected = expected_of(asset)
            folder = self._folder(asset)
            path = await finish_in_thread(self._manifest.find, asset_id, folder, expected, verify=self._verify)
            is_present = path is not None
            if path is None:
                path = await self._fetch(asset_id, folder, expected)
                self._breaker.success()
            entry = DownloadedEntry(asset_id, self._root, self._manifest.file_of(asset_id))
            (self.result.present if is_present else self.result.downloaded).append(entry)
            self._reporter.file(asset_id, None, path)
        except (ImmichError, OSError, _SubfolderError) as error:
            name = getattr(asset, "original_file_name", None)
            self._failed(asset_id, str(error), name if isinstance(name, str) else None)
            self._breaker.failure(error)
        if self._on_asset is not None:
            await self._on_asset(asset_id, asset, entry)
        return getattr(asset, "live_photo_video_id", None)

    def _failed(self, asset_id: str, reason: str, name: str | None = None) -> None:
        self.result.failed.append(FailedDownload(asset_id, reason, name))
        self._reporter.file(asset_id, 0)

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
        in_trash = self._separates_trash and getattr(asset, "is_trashed", None) is True
        root = self._root / TRASH_FOLDER if in_trash else self._root
        if self._subfolder is None or asset is None:
            return root
        try:
            wanted = self._subfolder(asset)
        except Exception as error:
            raise _SubfolderError(f"subfolder raised {type(error).__name__}: {error}") from error
        if not isinstance(wanted, str):
            raise _SubfolderError(f"subfolder returned {wanted!r}: it must return a string")
        parts = re.split(r"[/\\]", wanted)
        return root.joinpath(*(safe_name(part) for part in parts if part not in ("", ".", "..")))


class _SubfolderError(Exception):
    """Raised when the caller's ``subfolder`` fails or returns no folder for an asset."""
