"""Uploading files: found, hashed, asked for, sent, confirmed."""

from __future__ import annotations

import asyncio
import itertools
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from ..exceptions import ForbiddenException, ImmichError, UnauthorizedException, UnsupportedOperationError
from ..http.retry import RETRIES, is_transient, retry, wait_before_retry
from ..schema.compiled import compiled
from ..schema.lenient import build
from ..spec.normalise import REFERENCE
from .base import in_thread, operation, side_by_side, takes
from .checksums import sha1_of
from .journal import Journal, Note
from .progress import Reporter
from .results import FailedEntry, RejectedEntry, UploadedEntry, UploadResult
from .walk import LocalFile, Stamp, stamp_of

if TYPE_CHECKING:
    from ..api import Caller

DEVICE_ID = "immichpy-dynamic"
BATCH_FILES = 250
"""How many files the server is asked about at a time, …"""
BATCH_BYTES = 2**30
"""… unless they are so large that the first of them would wait long for the others to be hashed."""
NO_ASSET = "00000000-0000-0000-0000-000000000000"


class UploadSettings(msgspec.Struct, frozen=True, kw_only=True):
    """How files are uploaded."""

    concurrency: int = 5
    retries: int = RETRIES
    check: bool = True
    """Whether to ask the server which files it has, before sending any."""
    dry_run: bool = False
    visibility: str | None = None
    is_favorite: bool | None = None
    metadata: Sequence[Mapping[str, Any]] | None = None


class Verdict(msgspec.Struct, frozen=True):
    """What the server says of a checksum."""

    is_known: bool
    asset_id: str | None = None
    reason: str | None = None
    is_trashed: bool | None = None
    """``None`` when the server does not tell."""


class Upload:
    """One run.

    Args:
        client: whose server gets the files.
        settings: how.
        reporter: hears of every file.
        journal: what earlier runs have done, when there is one.
    """

    def __init__(self, client: Caller, settings: UploadSettings, reporter: Reporter, journal: Journal | None) -> None:
        self.result: UploadResult = UploadResult()
        self.asset_ids: dict[LocalFile, str] = {}
        """What each file is on the server, once it is there."""
        self.sidecars: dict[Path, Stamp] = {}
        """The sidecars that the server took over, as they were."""
        self._client = client
        self._settings = settings
        self._reporter = reporter
        self._journal = journal
        self._send = operation(client, "uploadAsset")
        self._options = _options(self._send, settings)
        self._notes: dict[LocalFile, Note] = {}
        self._checked: set[LocalFile] = set()
        self._needed: set[LocalFile] = set()
        self._first: dict[str, LocalFile] = {}
        self._twins: dict[LocalFile, list[LocalFile]] = defaultdict(list)
        self._errors: dict[LocalFile, str] = {}
        self._sending: dict[LocalFile, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def run(self, files: Sequence[LocalFile]) -> None:
        """Bring ``files`` to the server; afterwards each stands in one list of ``result``.

        Raises:
            UnauthorizedException: the server does not know the key.
            ForbiddenException: the key may not upload.
        """
        queue: asyncio.Queue[LocalFile | None] = asyncio.Queue(2 * self._settings.concurrency)
        await side_by_side(self._feed(files, queue), *(self._work(queue) for _ in range(self._settings.concurrency)))
        for file, twins in self._twins.items():
            for twin in twins:
                if file in self.asset_ids:
                    self._reject(twin, self.asset_ids[file], "duplicate")
                elif file in self._errors:
                    self._fail(twin, self._errors[file])
                else:
                    self._reject(twin, None, "duplicate")
        for entries in (self.result.uploaded, self.result.rejected, self.result.failed):
            entries.sort(key=lambda entry: entry.filepath)

    async def _feed(self, files: Sequence[LocalFile], queue: asyncio.Queue[LocalFile | None]) -> None:
        for batch in _batches(files):
            await self._examine(batch)
            # A live photo's video is sent by whoever sends the photo, before it.
            brought = {file.video for file in batch if file in self._needed and file.video is not None}
            for file in batch:
                if file in self._needed and file not in brought:
                    await queue.put(file)
        for _ in range(self._settings.concurrency):
            await queue.put(None)

    async def _examine(self, batch: Sequence[LocalFile]) -> None:
        """Find out which files of ``batch`` are to be sent."""
        notes = await self._journal.notes(batch) if self._journal else {}
        hashed = []
        for file in batch:
            note = notes.get(file.path)
            try:
                file.checksum = note.checksum if note else await sha1_of(file.path)
            except OSError as error:
                self._fail(file, f"cannot be read: {error.strerror or error}")
                continue
            if note is not None:
                self._notes[file] = note
            hashed.append(file)
        if self._journal and not self._settings.dry_run:
            await self._journal.write([file for file in hashed if file not in self._notes], "hashed")
        distinct = []
        for file in hashed:
            first = self._first.setdefault(file.checksum, file)
            if first is file:
                distinct.append(file)
            else:
                self._twins[first].append(file)
        await self._ask(distinct)

    async def _ask(self, files: Sequence[LocalFile]) -> None:
        # The journal says what was sent, the server what it has: it may have been deleted there.
        asked = [file for file in files if self._settings.check or self._is_ours(file)]
        verdicts: Mapping[LocalFile, Verdict] = {}
        try:
            verdicts = await ask(self._client, asked, self._settings.retries)
        except ImmichError as error:
            # The server looks for duplicates itself: what is sent in vain is not stored twice. But a key that is of
            # no use is one error, not one for each file.
            if isinstance(error, (UnauthorizedException, ForbiddenException)) and not self.result.stats.total:
                raise
        for file in files:
            verdict = verdicts.get(file)
            if verdict is not None:
                self._checked.add(file)
            if verdict is None or not verdict.is_known:
                await self._want(file)
            elif self._is_ours(file) and verdict.asset_id is not None:
                await self._recall_sidecar(file)
                await self._done(file, verdict.asset_id)
            else:
                self._reject(file, verdict.asset_id, verdict.reason)

    def _is_ours(self, file: LocalFile) -> bool:
        return file in self._notes and self._notes[file].state != "hashed"

    async def _want(self, file: LocalFile) -> None:
        if self._settings.dry_run:
            await self._done(file, NO_ASSET)
        else:
            self._needed.add(file)

    async def _work(self, queue: asyncio.Queue[LocalFile | None]) -> None:
        while (file := await queue.get()) is not None:
            video_id = None
            if file.video is not None:
                video_id = await self._bring_video(file.video)
                if video_id is None:
                    video = self._first.get(file.video.checksum, file.video)
                    self._fail(file, f"its video {file.video.path.name} failed: {self._errors.get(video, 'unknown')}")
                    continue
            await self._bring_once(file, video_id)

    async def _bring_video(self, video: LocalFile) -> str | None:
        """Send a live photo's video, unless that is done; return its asset."""
        # Two photos may have copies of one video.
        first = self._first.get(video.checksum, video)
        if first in self._needed:
            await self._bring_once(first, None)
        return self.asset_ids.get(first)

    async def _bring_once(self, file: LocalFile, video_id: str | None) -> None:
        async with self._sending[file]:
            if file not in self.asset_ids and file not in self._errors:
                await self._bring(file, video_id)

    async def _bring(self, file: LocalFile, video_id: str | None) -> None:
        """Send one file, again when it did not arrive."""
        if self._journal:
            await self._journal.write([file], "sending")
        arguments = self._arguments(file, video_id)
        stamp = await in_thread(stamp_of, file.sidecar) if file.sidecar else None
        for attempt in itertools.count():
            try:
                asset = await self._send(
                    **arguments,
                    _retries=0,
                    _progress=lambda sent: self._reporter.part(file, sent, file.path),
                )
            except (ImmichError, OSError) as error:
                if attempt < self._settings.retries and await wait_before_retry(attempt, error):
                    continue
                asset_id = await self._arrived(file) if is_transient(error) else None
                if asset_id is None:
                    self._fail(file, str(error))
                else:
                    self._has_sidecar(file, stamp)
                    await self._done(file, asset_id)
                return
            # The server had nothing like it when it was asked: what it knows now, an earlier try brought.
            is_new = asset.status != "duplicate" or (file in self._checked and attempt > 0)
            if is_new:
                self._has_sidecar(file, stamp)
            if not await in_thread(file.is_unchanged):
                self._fail(file, "changed while it was being uploaded")
            elif is_new or self._is_ours(file):
                await self._done(file, asset.id)
            else:
                self._reject(file, asset.id, "duplicate")
            return

    async def _recall_sidecar(self, file: LocalFile) -> None:
        stamp = await in_thread(stamp_of, file.sidecar) if file.sidecar else None
        if self._journal and file.sidecar and stamp and await self._journal.has_sent(file.sidecar, stamp):
            self.sidecars[file.sidecar] = stamp

    def _has_sidecar(self, file: LocalFile, stamp: Stamp | None) -> None:
        if file.sidecar is not None and stamp is not None:
            self.sidecars[file.sidecar] = stamp

    async def _arrived(self, file: LocalFile) -> str | None:
        """Return the asset of a file whose upload seemed to fail, when it is there all the same."""
        if file not in self._checked:
            return None
        try:
            return (await ask(self._client, [file], self._settings.retries))[file].asset_id
        except ImmichError:
            return None

    def _arguments(self, file: LocalFile, video_id: str | None) -> dict[str, Any]:
        arguments: dict[str, Any] = {
            "asset_data": (file.wire_name, file.path),
            "file_created_at": file.created,
            "file_modified_at": file.modified,
            "x_immich_checksum": file.checksum,
            **({} if file.is_part else self._options),
        }
        if takes(self._send, "device_asset_id"):
            arguments |= {"device_asset_id": f"{file.wire_name}-{file.checksum}", "device_id": DEVICE_ID}
        if any(parameter.name == "metadata" and parameter.required for parameter in self._send.parameters):
            arguments.setdefault("metadata", [])
        if file.sidecar is not None:
            arguments["sidecar_data"] = file.sidecar
        if video_id is not None:
            arguments["live_photo_video_id"] = video_id
        return arguments

    async def _done(self, file: LocalFile, asset_id: str) -> None:
        self.asset_ids[file] = asset_id
        if self._journal and not self._settings.dry_run:
            stamp = self.sidecars.get(file.sidecar) if file.sidecar else None
            sent = {file.sidecar: stamp} if file.sidecar and stamp else {}
            await self._journal.write([file], "uploaded", asset_id, sidecars=sent)
        self.result.uploaded.append(UploadedEntry(_asset(self._client, asset_id), file.path))
        self._reporter.file(file, file.size, file.path)

    def _reject(self, file: LocalFile, asset_id: str | None, reason: str | None) -> None:
        if asset_id is not None:
            self.asset_ids[file] = asset_id
        self.result.rejected.append(RejectedEntry(file.path, asset_id, reason))
        self._reporter.file(file, file.size, file.path)

    def _fail(self, file: LocalFile, error: str) -> None:
        self._errors[file] = error
        self.result.failed.append(FailedEntry(file.path, error))
        self._reporter.file(file, 0, file.path)


async def ask(client: Caller, files: Sequence[LocalFile], retries: int) -> dict[LocalFile, Verdict]:
    """Ask the server which of ``files`` it has, by their checksums.

    Raises:
        ImmichError: the server refused or failed.
    """
    if not files:
        return {}
    check = operation(client, "checkBulkUpload")
    items = [{"id": str(number), "checksum": file.checksum} for number, file in enumerate(files)]
    answer = await retry(lambda: check({"assets": items}, _retries=0), retries)
    found = {}
    for item in answer.results:
        reason = str(item.reason) if item.reason else None
        is_trashed = getattr(item, "is_trashed", None)
        found[files[int(item.id)]] = Verdict(item.action == "reject", item.asset_id, reason, is_trashed)
    return found


def _batches(files: Sequence[LocalFile]) -> Iterator[list[LocalFile]]:
    """Yield files in pieces; a live photo is not torn apart."""
    batch: list[LocalFile] = []
    size = 0
    for file in files:
        if file.is_part:
            continue
        both = [file] if file.video is None else [file.video, file]
        batch += both
        size += sum(one.size for one in both)
        if len(batch) >= BATCH_FILES or size >= BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _options(send: Any, settings: UploadSettings) -> dict[str, Any]:
    """Return what all files are sent with, in the words of the client's release.

    Raises:
        UnsupportedOperationError: this release cannot do it.
    """
    options: dict[str, Any] = {}
    if settings.is_favorite is not None:
        options["is_favorite"] = settings.is_favorite
    if settings.metadata is not None:
        options["metadata"] = [dict(item) for item in settings.metadata]
    if settings.visibility is not None:
        options["visibility"] = settings.visibility
        if not takes(send, "visibility"):
            older = {"timeline": {}, "archive": {"is_archived": True}, "hidden": {"is_visible": False}}
            options |= older.get(settings.visibility, {"visibility": settings.visibility})
            if settings.visibility in older:
                del options["visibility"]
    for name in options:
        if not takes(send, name):
            raise UnsupportedOperationError(f"Immich {send.spec.release} takes no {name!r} for an upload", name=name)
    return options


def _asset(client: Caller, asset_id: str) -> Any:
    schema = {"$ref": f"{REFERENCE}AssetMediaResponseDto"}
    return build(compiled(client.spec).types, schema, {"id": asset_id, "status": "created"})
