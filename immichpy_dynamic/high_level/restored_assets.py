"""Restore assets to a server: upload missing ones, and restore descriptions, ratings, dates and places."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import aclosing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from .._internal.threads import run_concurrently
from ..exceptions import ApiTimeoutError, ImmichError, UnsupportedOperationError
from ..http.retry import retry
from .backup_sources import AssetRecord, Source, typed_assets
from .base import operation, takes
from .circuit_breaker import CircuitBreaker
from .duplicates import BATCH_FILES, restore
from .fields import read, read_list
from .inventory import Inventory
from .processing import wait_until_processed
from .results import RestoreResult
from .upload_request import UploadRequests
from .walk import LocalFile

if TYPE_CHECKING:
    from ..api import Caller
    from .progress import Reporter

_PROCESSING_SECONDS = 300.0
_NEAR = timedelta(seconds=1)


class _Verdicts(msgspec.Struct):
    results: Any


class _Verdict(msgspec.Struct):
    id: str
    action: str
    asset_id: str | None = None


class _Uploaded(msgspec.Struct):
    id: str
    status: str


class RestoredAssets:
    """Restores assets.

    Args:
        client: the client of the server to restore to.
        source: the library to restore from.
        result: the counts and failures are added to it.
        reporter: reports the progress of every asset.
        concurrency: how many assets are sent at a time.
        retries: how often a failed attempt is repeated.
        dry_run: whether to change nothing.
    """

    def __init__(
        self,
        client: Caller,
        source: Source,
        result: RestoreResult,
        reporter: Reporter,
        *,
        concurrency: int,
        retries: int,
        dry_run: bool,
    ) -> None:
        self._client = client
        self._source = source
        self._result = result
        self._reporter = reporter
        self._concurrency = concurrency
        self._retries = retries
        self._dry_run = dry_run
        self._breaker = CircuitBreaker()
        self._requests: dict[tuple[str | None, bool], UploadRequests] = {}
        self._created: set[str] = set()
        self._videos: set[str | None] = set()
        """The videos of live photos, of which the server makes no thumbnails: they are hidden."""
        self.records: dict[str, AssetRecord] = {}
        """The records by their ids in the source."""
        self.ids: dict[str, str] = {}
        """Id in the source → id on the server; in a dry run, an asset to be uploaded has the id in the source."""
        self.present: dict[str, AssetRecord] = {}
        """The assets on the server, by their ids on the server."""

    async def run(self) -> None:
        """Upload missing assets, and restore every asset's description, flags, date and place."""
        async with aclosing(self._source.assets()) as found:
            async for record in found:
                if record.is_deleted:
                    self._result.leave_out(f"{record.name}: it was deleted on the server that was backed up")
                else:
                    self.records[record.id] = record
        self._reporter.total_files = len(self.records)
        videos = self._videos = {record.live_photo_video_id for record in self.records.values()}
        # Upload the video of a live photo before the picture that refers to it.
        for wanted in (True, False):
            await self._bring([each for each in self.records.values() if (each.id in videos) is wanted])
        self._result.stopped = self._breaker.reason
        if self._result.stopped is not None:
            self._result.remaining = sum(record_id not in self.ids for record_id in self.records)
            return
        await self._wait()
        await self._read_present()
        await self._describe()

    # ------------------------------------------------------------------ content

    async def _bring(self, records: Sequence[AssetRecord]) -> None:
        missing: asyncio.Queue[AssetRecord | None] = asyncio.Queue(2 * self._concurrency)

        async def feed() -> None:
            for start in range(0, len(records), BATCH_FILES):
                if self._breaker.is_open:
                    break
                batch = records[start : start + BATCH_FILES]
                known = await self._known(batch)
                for record in batch:
                    if record.id in known:
                        self.ids[record.id] = known[record.id]
                        self._result.count("assets", "present")
                        self._reporter.file(record.id)
                    else:
                        await missing.put(record)
            for _ in range(self._concurrency):
                await missing.put(None)

        async def work() -> None:
            while (record := await missing.get()) is not None:
                if not self._breaker.is_open:
                    await self._upload(record)

        await run_concurrently(feed(), *(work() for _ in range(self._concurrency)))

    async def _known(self, batch: Sequence[AssetRecord]) -> dict[str, str]:
        """Return the records that the server has: id in the source → id on the server."""
        ask = operation(self._client, "checkBulkUpload")
        items = [{"id": str(number), "checksum": record.checksum} for number, record in enumerate(batch)]
        response = await retry(lambda: ask({"assets": items}, _retries=0), self._retries)
        what = "the check for duplicates"
        verdicts, problems = read_list(_Verdict, read(_Verdicts, response, what).results, what)
        self._result.problems += problems
        there = {verdict.id: verdict.asset_id for verdict in verdicts if verdict.asset_id is not None}
        return {record.id: there[str(number)] for number, record in enumerate(batch) if str(number) in there}

    async def _upload(self, record: AssetRecord) -> None:
        if self._dry_run:
            self._result.count("assets", "created")
            self._reporter.file(record.id)
            self.ids[record.id] = record.id
            return
        try:
            asset_id = await self._send(record)
        except UnsupportedOperationError as error:
            self._result.leave_out(f"{record.name}: {error}")
        except (ImmichError, OSError) as error:
            self._breaker.failure(error)
            self._result.fail(record.name, str(error))
        else:
            self._breaker.success()
            self._result.count("assets", "created")
            self._created.add(asset_id)
            self.ids[record.id] = asset_id
        self._reporter.file(record.id)

    async def _send(self, record: AssetRecord) -> str:
        requests = self._requests_for(record)

        async def once() -> str:
            async with self._source.content(record) as content:
                now = datetime.now(UTC)
                taken = record.taken_at or now
                file = LocalFile(
                    Path(record.name or record.id), 0, 0, taken, record.modified_at or taken, checksum=record.checksum
                )
                video_id = self.ids.get(record.live_photo_video_id or "")
                arguments = {**requests.arguments(file, video_id=video_id), "asset_data": (file.text_name, content)}
                response = await requests.call(**arguments, _retries=0)
            return read(_Uploaded, response, "assets.upload_asset").id

        return await retry(once, self._retries)

    def _requests_for(self, record: AssetRecord) -> UploadRequests:
        # The server itself hides the video of a live photo. A release without a locked folder raises: a private picture
        # must not become visible.
        visibility = record.visibility if record.visibility in ("archive", "locked") else None
        key = (visibility, record.is_favorite)
        if key not in self._requests:
            self._requests[key] = UploadRequests(
                self._client, visibility=visibility, is_favorite=record.is_favorite or None
            )
        return self._requests[key]

    # ------------------------------------------------------------------ metadata

    async def _wait(self) -> None:
        """Wait until the server has read the files' metadata, which would overwrite corrected dates and places."""
        if not self._created:
            return
        try:
            videos = {self.ids[video] for video in self._videos if video in self.ids}
            await wait_until_processed(self._client, sorted(self._created - videos), _PROCESSING_SECONDS, 1.0)
        except (ApiTimeoutError, ImmichError) as error:
            self._result.problems.append(f"the server has not processed all files yet: {error}")

    async def _read_present(self) -> None:
        inventory = Inventory(self._client, (), self._retries, {"with_people": True})
        wanted = set(self.ids.values())
        async with aclosing(inventory.assets()) as everything:
            own = (asset async for asset in everything if getattr(asset, "id", None) in wanted)
            async for record in typed_assets(self._client, own, self._retries, self._result.problems):
                self.present[record.id] = record

    async def _describe(self) -> None:
        work = list(self._changes())
        if self._dry_run:
            self._result.count("assets", "changed", len(work))
            await self._settle_trash()
            return
        update = operation(self._client, "updateAsset")
        waiting = iter(work)

        async def describe() -> None:
            for asset_id, record, changes in waiting:
                if self._breaker.is_open:
                    return
                try:
                    await retry(lambda c=changes, i=asset_id: update(i, **c, _retries=0), self._retries)  # type: ignore[misc]  # mypy infers no default of a lambda
                except ImmichError as error:
                    self._breaker.failure(error)
                    self._result.fail(record.name, str(error))
                else:
                    self._breaker.success()
                    if asset_id not in self._created:
                        self._result.count("assets", "changed")

        await run_concurrently(*(describe() for _ in range(self._concurrency)))
        self._result.stopped = self._breaker.reason
        if self._result.stopped is None:
            await self._settle_trash()

    def _changes(self) -> Iterator[tuple[str, AssetRecord, dict[str, Any]]]:
        update = operation(self._client, "updateAsset")
        for record in self.records.values():
            asset_id = self.ids.get(record.id)
            there = self.present.get(asset_id or "")
            if asset_id is None or there is None:
                continue
            changes = _differences(record, there)
            if "visibility" in changes and not takes(update, "visibility"):
                visibility = changes.pop("visibility")
                if visibility in ("archive", "timeline"):
                    changes["is_archived"] = visibility == "archive"
            for name in [name for name in changes if not takes(update, name)]:
                del changes[name]
                self._result.leave_out(f"{record.name}: Immich {self._client.spec.release} has no {name}")
            if changes:
                yield asset_id, record, changes

    async def _settle_trash(self) -> None:
        """Move assets into or out of the trash, as they were in the source."""
        pairs = [(self.ids[record.id], record) for record in self.records.values() if record.id in self.ids]
        there = {asset_id: self.present[asset_id].is_trashed for asset_id, _ in pairs if asset_id in self.present}
        if self._dry_run:
            there = dict.fromkeys((asset_id for asset_id, record in pairs if asset_id == record.id), False) | there
        trash = [asset_id for asset_id, record in pairs if record.is_trashed and there.get(asset_id) is False]
        out = [asset_id for asset_id, record in pairs if not record.is_trashed and there.get(asset_id) is True]
        if self._dry_run:
            self._result.count("trash", "created", len(trash))
            self._result.count("trash", "removed", len(out))
            return
        delete = operation(self._client, "deleteAssets")
        for batch in _batches(trash):
            try:
                await retry(lambda ids=batch: delete(ids=ids, _retries=0), self._retries)  # type: ignore[misc]  # mypy infers no default of a lambda
                self._result.count("trash", "created", len(batch))
            except ImmichError as error:
                self._result.problems.append(f"{len(batch)} assets are not in the trash: {error}")
        restored, problems = await restore(self._client, out, self._retries) if out else (set(), [])
        self._result.count("trash", "removed", len(restored))
        self._result.problems += problems


def _differences(record: AssetRecord, there: AssetRecord) -> dict[str, Any]:
    """Return the arguments of ``update_asset`` that make an asset on the server like its record."""
    changes: dict[str, Any] = {}
    fields: tuple[tuple[str, Callable[[AssetRecord], Any]], ...] = (
        ("description", lambda each: each.description or ""),
        ("rating", lambda each: each.rating if each.rating and each.rating > 0 else None),
        ("is_favorite", lambda each: each.is_favorite),
    )
    for name, value in fields:
        if value(record) != value(there):
            changes[name] = value(record)
    place, place_there = (record.latitude, record.longitude), (there.latitude, there.longitude)
    if None not in place and not _is_near(place, place_there):
        changes |= {"latitude": record.latitude, "longitude": record.longitude}
    if record.taken_at is not None and (there.taken_at is None or abs(record.taken_at - there.taken_at) > _NEAR):
        changes["date_time_original"] = _with_offset(record)
    if record.visibility in ("timeline", "archive", "locked") and record.visibility != (there.visibility or "timeline"):
        changes["visibility"] = record.visibility
    return changes


def _is_near(place: Iterable[float | None], other: Iterable[float | None]) -> bool:
    # Immich stores places as floating-point numbers of single precision in places.
    pairs = zip(place, other, strict=True)
    return all(a is not None and b is not None and abs(a - b) < 1e-4 for a, b in pairs)


def _with_offset(record: AssetRecord) -> str:
    """Return the time a picture was taken with the offset of its place, the form that ``update_asset`` keeps."""
    taken = record.taken_at or datetime.now(UTC)
    offset = timedelta(0)
    if record.local_time is not None:
        offset = record.local_time.replace(tzinfo=UTC) - taken
        offset = timedelta(minutes=round(offset.total_seconds() / 60))
    if abs(offset) >= timedelta(hours=24):
        offset = timedelta(0)
    return taken.astimezone(timezone(offset)).isoformat(timespec="milliseconds")


def _batches(ids: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(ids), BATCH_FILES):
        yield ids[start : start + BATCH_FILES]
