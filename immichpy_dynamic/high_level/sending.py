"""Send files to the server: hash them, check for duplicates, upload, confirm."""

from __future__ import annotations

import asyncio
import itertools
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from .._internal.threads import finish_in_thread, run_concurrently
from ..exceptions import (
    ApiConnectionError,
    ApiTimeoutError,
    ForbiddenException,
    ImmichError,
    ResponseValidationError,
    ServiceException,
    UnauthorizedException,
    UnexpectedContentError,
)
from ..http.multipart import WHOLE_BYTES
from ..http.retry import wait_before_retry
from ..schema.compiled import compiled
from ..schema.lenient import build
from ..spec.normalise import REFERENCE
from .checksums import hash_files
from .circuit_breaker import CircuitBreaker
from .duplicates import BATCH_FILES, Verdict, check
from .fields import read
from .journal import Journal, Note
from .progress import Reporter
from .results import DUPLICATE, IN_TRASH, FailedEntry, LivePhoto, RejectedEntry, UploadedEntry, UploadResult
from .upload_request import UploadRequests
from .walk import LocalFile, Stamp, stamp_of

if TYPE_CHECKING:
    from ..api import Caller

FIRST_BATCH_FILES = 25
"""The size of the first batch: small, so that uploads start while the next batch is hashed."""
BATCH_BYTES = 2**25
"""A batch also ends at this many bytes, so that its small files stay in memory and are read only once."""
NO_ASSET = "00000000-0000-0000-0000-000000000000"

_UNCLEAR = (
    ServiceException,
    ApiConnectionError,
    ApiTimeoutError,
    UnexpectedContentError,
    ResponseValidationError,
)
"""Errors after which the server may nevertheless have the file."""


class _Uploaded(msgspec.Struct):
    id: str
    status: str


class Sending:
    """The transfer of one upload.

    Args:
        client: the client whose server gets the files.
        requests: builds the arguments of each upload.
        reporter: reports the progress of every file.
        journal: the record of earlier calls, if any.
        concurrency: how many files are sent at a time.
        retries: how often a failed attempt is repeated.
        asks_first: whether to check for duplicates before uploading.
        dry_run: whether to send nothing.
    """

    def __init__(
        self,
        client: Caller,
        requests: UploadRequests,
        reporter: Reporter,
        journal: Journal | None,
        *,
        concurrency: int,
        retries: int,
        asks_first: bool,
        dry_run: bool,
    ) -> None:
        self.result: UploadResult = UploadResult()
        self.asset_ids: dict[LocalFile, str] = {}
        """The asset of each file that is on the server."""
        self.sidecars: dict[Path, Stamp] = {}
        """The sidecars that were sent to the server, with their stamps at that time."""
        self.unasked: list[LocalFile] = []
        """Files that the server rejected as duplicates although no check was made before."""
        self._client = client
        self._requests = requests
        self._reporter = reporter
        self._journal = journal
        self._concurrency = concurrency
        self._retries = retries
        self._asks_first = asks_first
        self._dry_run = dry_run
        self._breaker = CircuitBreaker()
        self._notes: dict[LocalFile, Note] = {}
        self._checked: set[LocalFile] = set()
        self._needed: set[LocalFile] = set()
        self._settled: set[LocalFile] = set()
        self._first: dict[str, LocalFile] = {}
        self._twins: dict[LocalFile, list[LocalFile]] = defaultdict(list)
        self._errors: dict[LocalFile, str] = {}
        self._sending: dict[LocalFile, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._kept = 0

    async def run(self, files: Sequence[LocalFile]) -> None:
        """Upload ``files``; afterwards each of them is in one list of ``result``.

        Raises:
            UnauthorizedException: the server does not accept the key.
            ForbiddenException: the key may not upload.
        """
        queue: asyncio.Queue[LocalFile | None] = asyncio.Queue(2 * self._concurrency)
        await run_concurrently(self._feed(files, queue), *(self._work(queue) for _ in range(self._concurrency)))
        for file, twins in self._twins.items():
            for twin in twins:
                if file in self._errors:
                    self._fail(twin, self._errors[file])
                elif file in self._settled:
                    self._reject(twin, self.asset_ids.get(file), DUPLICATE)
        self.result.stopped = self._breaker.reason
        self.result.remaining = [file.path for file in files if file not in self._settled]
        lists = (self.result.uploaded, self.result.uploaded_earlier, self.result.rejected, self.result.failed)
        for entries in lists:
            entries.sort(key=lambda entry: entry.filepath)

    # ------------------------------------------------------------------ before sending

    async def _feed(self, files: Sequence[LocalFile], queue: asyncio.Queue[LocalFile | None]) -> None:
        for batch in _batches(files):
            if self._breaker.is_open:
                break
            await self._examine(batch)
            # A live photo's video is sent by the worker that sends the picture, before it.
            brought = {file.video for file in batch if file in self._needed and file.video is not None}
            for file in batch:
                if file in self._needed and file not in brought:
                    await queue.put(file)
        for _ in range(self._concurrency):
            await queue.put(None)

    async def _examine(self, batch: Sequence[LocalFile]) -> None:
        """Determine which files of ``batch`` must be uploaded."""
        notes = await self._read_journal(batch)
        for file in batch:
            if (note := notes.get(file.path)) is not None:
                self._notes[file] = note
                file.checksum = note.checksum
        unknown = [file for file in batch if file not in self._notes]
        errors = await hash_files(unknown, 0 if self._dry_run else BATCH_BYTES - self._kept)
        self._kept += sum(len(file.content) for file in unknown if file.content is not None)
        for file, error in errors.items():
            self._fail(file, error)
        if not self._dry_run:
            await self._write_journal([file for file in unknown if file not in errors], "hashed")
        distinct = []
        for file in batch:
            if file in errors:
                continue
            first = self._first.setdefault(file.checksum, file)
            if first is file:
                distinct.append(file)
            else:
                self._release(file)
                self._twins[first].append(file)
        await self._ask(distinct)

    async def _ask(self, files: Sequence[LocalFile]) -> None:
        # Files in the journal are checked too, because they may have been deleted on the server since.
        asked = [file for file in files if self._asks_first or self._was_sent(file)]
        verdicts: Mapping[LocalFile, Verdict] = {}
        try:
            verdicts = await check(self._client, asked, self._retries)
        except (UnauthorizedException, ForbiddenException):
            # Raise: an invalid key is one error for the whole call, not an error of each file.
            if not self.result.stats.total:
                raise
        except ImmichError as error:
            # Upload without the check: the server detects duplicates itself and does not store them twice.
            self._breaker.failure(error)
        for file in files:
            verdict = verdicts.get(file)
            if verdict is not None:
                self._checked.add(file)
            if verdict is None or not verdict.is_known:
                self._want(file)
            elif verdict.is_trashed:
                self._reject(file, verdict.asset_id, IN_TRASH)
            elif self._was_sent(file) and verdict.asset_id is not None:
                await self._recall_sidecar(file)
                await self._done(file, verdict.asset_id, by_earlier_call=True)
            else:
                self._reject(file, verdict.asset_id, verdict.reason)

    def _was_sent(self, file: LocalFile) -> bool:
        """Return whether an earlier call has sent a file, or was about to."""
        return file in self._notes and self._notes[file].state != "hashed"

    def _want(self, file: LocalFile) -> None:
        if self._dry_run:
            self._settle(file, file.size)
            self.asset_ids[file] = NO_ASSET
            self.result.uploaded.append(UploadedEntry(_asset(self._client, NO_ASSET), file.path))
        else:
            self._needed.add(file)

    # ------------------------------------------------------------------ sending

    async def _work(self, queue: asyncio.Queue[LocalFile | None]) -> None:
        while (file := await queue.get()) is not None:
            if self._breaker.is_open:
                continue
            # If the server rejects the video, send the picture alone.
            video_id = await self._bring_video(file.video) if file.video is not None else None
            if self._breaker.reason is not None:
                continue
            await self._bring_once(file, video_id)
            if video_id is not None and file.video is not None and file in self.asset_ids:
                self.result.live_photos.append(LivePhoto(file.path, file.video.path, file.paired_by or ""))

    async def _bring_video(self, video: LocalFile) -> str | None:
        """Upload a live photo's video unless it was uploaded before; return its asset."""
        # Two pictures may have equal copies of a video.
        first = self._first.get(video.checksum, video)
        if first in self._needed:
            await self._bring_once(first, None, is_part=True)
        return self.asset_ids.get(first)

    async def _bring_once(self, file: LocalFile, video_id: str | None, *, is_part: bool = False) -> None:
        async with self._sending[file]:
            if file not in self._settled:
                await self._bring(file, self._requests.arguments(file, video_id=video_id, is_part=is_part))
                self._release(file)

    async def _bring(self, file: LocalFile, arguments: dict[str, Any]) -> None:
        """Upload one file, with retries."""
        await self._write_journal([file], "sending")
        stamp = await finish_in_thread(stamp_of, file.sidecar) if file.sidecar else None
        # Send a small file as one chunk, which is faster.
        progress = None if file.size <= WHOLE_BYTES else self._progress(file)
        for attempt in itertools.count():
            try:
                response = await self._requests.call(**arguments, _retries=0, _progress=progress)
                asset = read(_Uploaded, response, "assets.upload_asset")
            except (ImmichError, OSError) as error:
                if attempt < self._retries and await wait_before_retry(attempt, error):
                    continue
                asset_id = await self._arrived(file, error)
                if asset_id is not None:
                    self._breaker.success()
                    self._note_sidecar(file, stamp)
                    await self._done(file, asset_id)
                else:
                    self._breaker.failure(error)
                    self._fail(file, str(error))
                return
            self._breaker.success()
            # The server lacked the file when asked, so a duplicate now is the result of an earlier attempt.
            is_new = asset.status != "duplicate" or (file in self._checked and attempt > 0)
            if is_new:
                self._note_sidecar(file, stamp)
            if file.content is None and not await finish_in_thread(file.is_unchanged):
                self._fail(file, "changed while it was being uploaded")
            elif is_new or self._was_sent(file):
                await self._done(file, asset.id, response, by_earlier_call=not is_new)
            else:
                self.unasked.append(file)
                self._reject(file, asset.id, DUPLICATE)
            return

    def _progress(self, file: LocalFile) -> Any:
        return lambda sent: self._reporter.part(file, sent, file.path)

    async def _arrived(self, file: LocalFile, error: Exception) -> str | None:
        """Return the asset of a file whose upload seemed to fail, if the server has it nevertheless."""
        if file not in self._checked or not isinstance(error, _UNCLEAR):
            return None
        try:
            verdict = (await check(self._client, [file], self._retries)).get(file)
        except ImmichError:
            return None
        return verdict.asset_id if verdict is not None else None

    async def _recall_sidecar(self, file: LocalFile) -> None:
        stamp = await finish_in_thread(stamp_of, file.sidecar) if file.sidecar else None
        try:
            if self._journal and file.sidecar and stamp and await self._journal.has_sent(file.sidecar, stamp):
                self.sidecars[file.sidecar] = stamp
        except OSError as error:
            self._give_up_journal(error)

    def _note_sidecar(self, file: LocalFile, stamp: Stamp | None) -> None:
        if file.sidecar is not None and stamp is not None:
            self.sidecars[file.sidecar] = stamp

    # ------------------------------------------------------------------ outcomes

    async def _done(
        self, file: LocalFile, asset_id: str, response: Any = None, *, by_earlier_call: bool = False
    ) -> None:
        self.asset_ids[file] = asset_id
        if not self._dry_run:
            stamp = self.sidecars.get(file.sidecar) if file.sidecar else None
            sent = {file.sidecar: stamp} if file.sidecar and stamp else {}
            await self._write_journal([file], "uploaded", asset_id, sent)
        entry = UploadedEntry(response if response is not None else _asset(self._client, asset_id), file.path)
        (self.result.uploaded_earlier if by_earlier_call else self.result.uploaded).append(entry)
        self._settle(file, file.size)

    def _reject(self, file: LocalFile, asset_id: str | None, reason: str | None) -> None:
        if asset_id is not None:
            self.asset_ids[file] = asset_id
        # A member of the server's enum becomes plain text.
        plain = None if reason is None else str(reason)
        self.result.rejected.append(RejectedEntry(file.path, asset_id, plain))
        self._settle(file, file.size)

    def _fail(self, file: LocalFile, error: str) -> None:
        self._errors[file] = error
        self.result.failed.append(FailedEntry(file.path, error))
        self._settle(file, 0)

    def _settle(self, file: LocalFile, size: int) -> None:
        self._settled.add(file)
        self._release(file)
        self._reporter.file(file, size, file.path)

    def _release(self, file: LocalFile) -> None:
        if file.content is not None:
            self._kept -= len(file.content)
            file.content = None

    async def _read_journal(self, files: Sequence[LocalFile]) -> dict[Path, Note]:
        try:
            return await self._journal.notes(files) if self._journal else {}
        except OSError as error:
            self._give_up_journal(error)
            return {}

    def _give_up_journal(self, error: OSError) -> None:
        """Continue without the journal. The next call checks the files again, so nothing is lost."""
        self._journal = None
        self.result.problems.append(f"{error}: the next call has to ask the server for what this one has done")

    async def _write_journal(
        self,
        files: Sequence[LocalFile],
        state: Any,
        asset_id: str | None = None,
        sidecars: Mapping[Path, Stamp] | None = None,
    ) -> None:
        if self._journal is None or not files:
            return
        try:
            await self._journal.write(files, state, asset_id, sidecars=sidecars or {})
        except OSError as error:
            self._give_up_journal(error)


def _batches(files: Sequence[LocalFile]) -> Iterator[list[LocalFile]]:
    """Yield files in batches; both files of a live photo are in the same batch."""
    batch: list[LocalFile] = []
    size, limit = 0, FIRST_BATCH_FILES
    for file in files:
        if file.is_part:
            continue
        both = [file] if file.video is None else [file.video, file]
        batch += both
        size += sum(one.size for one in both)
        if len(batch) >= limit or size >= BATCH_BYTES:
            yield batch
            batch, size, limit = [], 0, BATCH_FILES
    if batch:
        yield batch


def _asset(client: Caller, asset_id: str) -> Any:
    schema = {"$ref": f"{REFERENCE}AssetMediaResponseDto"}
    return build(compiled(client.spec).types, schema, {"id": asset_id, "status": "created"})
